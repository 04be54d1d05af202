// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "scoring/scoregridproxy.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedLayout;

namespace sovang {

class GridFooter;
class LineLabel;
class ScoreGridView;
class ToolRow;

/// The grid of the page Chấm điểm: every unit and every item of one round, to be filled as a spreadsheet is.
/// Reads the round when it is seen first, and later only the units that changed.
class ScoreGridPane : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreGridPane(PageContext context, QWidget *parent = nullptr);

    /// What scores are entered in.
    QWidget *work() const;
    /// Puts \a tool before the others.
    void addLeadingTool(QWidget *tool);
    /// Goes to the unit when it is shown, and takes the keyboard.
    void choose(std::optional<UnitId> unit);
    /// Goes to \a unit in the column of the cursor; a filter that hides it gives way.
    void show(UnitId unit);
    /// And the cell of the item with this code, where the grid shows this round.
    void showCell(UnitId unit, Round round, const QString &item);
    std::optional<UnitId> currentUnit() const;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTools();
    QPushButton *makeMenuButton();
    void makeFilters();
    QWidget *makeGrid();
    void connectAll();

    Round round() const;
    void readAgain();
    void follow();
    void show(ScoreGrid grid);
    void fillChoices();
    void restoreChoices();
    void saveChoices() const;
    void applyFilter();
    void clearFilter();
    void showCount();
    void find(const QString &text, int step);
    void showHint();
    void say(const QString &message, bool isRefusal);
    void showRefusal(const std::vector<BlockProblem> &problems);
    bool commit(const std::vector<CellChange> &changes);
    void showAccepted(int changed, int leftAlone);
    std::optional<QString> askReason(const std::vector<BlockCell> &cells);

    PageContext m_context;
    ScoreGridModel m_model;
    ScoreGridProxy m_proxy;
    ScoreGridView *m_view;
    ToolRow *m_tools;
    ToolRow *m_filters;
    bool m_isStale = true;
    std::vector<UnitId> m_changed; ///< since the grid was seen last
    QComboBox *m_round;
    QComboBox *m_sets;
    QLineEdit *m_find;
    QComboBox *m_blocks;
    QComboBox *m_localities;
    QComboBox *m_outcomes;
    QCheckBox *m_missing;
    QCheckBox *m_near;
    QSpinBox *m_within;
    QLabel *m_count;
    LineLabel *m_hint;
    QLabel *m_nothing;
    QStackedLayout *m_stack;
};

} // namespace sovang
