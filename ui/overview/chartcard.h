// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "overview/chartview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace sovang {

/// A sheet with a chart: heading, a menu that copies and saves it, what its areas mean.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    ChartCard(const PageContext &context, const QString &title, const QString &name,
              QWidget *parent = nullptr);

    /// Hidden where there is nothing to be seen. The caption of \a chart stands under saved pictures.
    void showChart(const Chart &chart, bool isSeen);
    void setTitle(const QString &title);
    ChartView &view() { return *m_view; }
    bool canGrow() const { return m_view->canGrow(); }

signals:
    void cellChosen(const sovang::ChartCell &cell);

private:
    QWidget *makeHead();
    void openMenu(QPoint place);
    void copy();
    void save();

    const PageContext &m_context;
    Chart m_chart; ///< in the words of papers
    QLabel *m_title;
    QPushButton *m_menu;
    ChartView *m_view;
    QLabel *m_legend;
};

} // namespace sovang
