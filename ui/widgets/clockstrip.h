// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"

#include <QMetaType>
#include <QStyledItemDelegate>
#include <QWidget>

#include <vector>

class QPainter;

namespace sovang {

/// The recognition clock of a unit as a strip of years: what is painted, as plain values.
struct ClockStrip
{
    struct Cell
    {
        Year year;
        OutcomeKind outcome = OutcomeKind::NotRegistered;
        bool isDecided = false; ///< a first or renewal decision fell in this year
        bool isCounted = false; ///< belongs to the running count
        bool isDue = false;     ///< lies ahead: the year in which a title can be due
    };

    std::vector<Cell> cells;
    int counted = 0;
    int needed = 0;

    /// `2024 ✓, 2025 ✓ · 2/5`, for tool tips and readers.
    QString toText() const;
};

/// The last \a yearsShown years of \a unit, and the due year when it is near.
ClockStrip clockStrip(const UnitYear &unit, int yearsShown = 7);

/// Width that the strip needs.
int clockStripWidth(const ClockStrip &strip);

/// Paints \a strip from the left edge of \a rect, in its middle; with years under the cells where the
/// height allows.
void paintClockStrip(QPainter &painter, const QRect &rect, const ClockStrip &strip);

/// The strip in the header of a page.
class ClockStripWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ClockStripWidget(QWidget *parent = nullptr);

    void showStrip(const ClockStrip &strip);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ClockStrip m_strip;
};

} // namespace sovang

Q_DECLARE_METATYPE(sovang::ClockStrip)
