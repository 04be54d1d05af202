// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/trace.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sovang {

/// The year in large figures. Each is a button that asks for the units behind it.
class FigureStrip : public QFrame
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    /// Says how far registrations and results differ from the year before, where the series of \a figures
    /// has it.
    void showFigures(const YearFigures &figures);

signals:
    /// \a keys: the numbers that the figure sums up.
    void chosen(const QString &title, const std::vector<sovang::FigureKey> &keys);

private:
    struct Figure
    {
        QString title;
        std::vector<FigureKey> keys;
        QPushButton *button = nullptr;
        QLabel *change = nullptr;
    };

    void add(QHBoxLayout &row, const char *name, const QString &title,
             std::initializer_list<Measure> measures);
    void showChange(Figure &figure, int now, int before, const QString &year);

    std::vector<Figure> m_figures;
};

} // namespace sovang
