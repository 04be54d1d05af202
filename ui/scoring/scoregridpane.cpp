// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scoregridpane.h"

#include "base/text.h"
#include "jobs/year/evaluation.h"
#include "kit/look/linelabel.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/words.h"
#include "scoring/gridedits.h"
#include "scoring/registeredfirst.h"
#include "scoring/scoregridview.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr qsizetype problemsTold = 5;

} // namespace

ScoreGridPane::ScoreGridPane(PageContext context, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_model([this](const std::vector<CellChange> &changes) { return commit(changes); },
              [this](const std::vector<BlockCell> &cells) { return askReason(cells); }),
      m_proxy(m_model),
      m_view(new ScoreGridView(m_proxy)),
      m_tools(new ToolRow),
      m_filters(new ToolRow)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    makeTools();
    makeFilters();
    layout->addWidget(m_tools);
    layout->addWidget(m_filters);
    layout->addWidget(makeGrid(), 1);
    restoreChoices();
    connectAll();
    applyFilter();
    showHint();
}

QWidget *ScoreGridPane::work() const
{
    return m_view;
}

void ScoreGridPane::connectAll()
{
    Session &session = m_context.session;
    const auto isStale = [this] { m_isStale = true; };
    connect(&session, &Session::wasReset, this, isStale);
    connect(&session, &Session::inserted, this, isStale);
    connect(&session, &Session::removed, this, isStale);
    connect(&session, &Session::unitChanged, this,
            [this](int row) { m_changed.push_back(m_context.session.unitAt(row).unit.id); });
    session.whenChanged(this, [this] { follow(); });
    connect(&m_model, &ScoreGridModel::refused, this, &ScoreGridPane::showRefusal);
    connect(&m_model, &ScoreGridModel::accepted, this, &ScoreGridPane::showAccepted);
    connect(m_view, &ScoreGridView::cannot, this, [this](const QString &message) { say(message, true); });
    connect(m_view, &ScoreGridView::sheetRequested, this, [this](UnitId unit) { m_context.openSheet(unit); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScoreGridPane::showHint);
}

Round ScoreGridPane::round() const
{
    return static_cast<Round>(m_round->currentData().toInt());
}

void ScoreGridPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const bool changedElsewhere = !m_changed.empty();
    follow();
    if (changedElsewhere)
        applyFilter();
}

// One unit after the other, unless there is so much that reading all is quicker.
void ScoreGridPane::follow()
{
    if (!isVisible())
        return;
    const std::vector<UnitId> changed = std::exchange(m_changed, {});
    constexpr size_t quickerToReadAll = 64;
    // What cannot be read is read again another time.
    if (std::exchange(m_isStale, true) || changed.size() > quickerToReadAll) {
        readAgain();
        return;
    }
    for (const UnitId id : changed) {
        const UnitYear *unit = m_context.session.find(id);
        const auto known = [&] {
            return unit->rules ? answersOf(m_context.session.book(), id, unit->year, round(), *unit->rules)
                               : Answers();
        };
        if (!unit || !m_model.refresh(*unit, known())) {
            readAgain();
            return;
        }
    }
    m_isStale = false;
}

void ScoreGridPane::readAgain()
{
    const Session &session = m_context.session;
    guarded(m_context.error, [&] {
        show(readScoreGrid(session.book(), session.units(), session.year(), round()));
        m_isStale = false;
        m_changed.clear();
    });
}

void ScoreGridPane::show(ScoreGrid grid)
{
    const std::optional<UnitId> unit = currentUnit();
    const QString code = m_proxy.headerData(m_view->currentIndex().column(), Qt::Horizontal).toString();
    const QPoint scrolled(m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value());
    const bool isOther = grid.year != m_model.grid().year || grid.round != m_model.grid().round;
    const bool wasReset = m_model.show(std::move(grid), !m_context.session.book().isReadOnly());
    if (!wasReset && !isOther)
        return; // every row stays where it is, as after the change of a single one
    fillChoices();
    applyFilter();
    const int row = unit ? m_proxy.rowOf(*unit) : -1;
    const int column = m_proxy.columnOf(code);
    if (row < 0 || column < 0) {
        m_view->goToStart();
        return;
    }
    if (!m_view->currentIndex().isValid()) // otherwise what was selected still is
        m_view->setCurrentIndex(m_proxy.index(row, column));
    m_view->horizontalScrollBar()->setValue(scrolled.x());
    m_view->verticalScrollBar()->setValue(scrolled.y());
}

void ScoreGridPane::choose(std::optional<UnitId> unit)
{
    follow();
    if (unit)
        show(*unit);
    m_view->setFocus();
}

void ScoreGridPane::show(UnitId unit)
{
    if (m_proxy.rowOf(unit) < 0)
        clearFilter();
    if (m_proxy.rowOf(unit) < 0) // not registered
        m_outcomes->setCurrentIndex(m_outcomes->count() - 1);
    const int row = m_proxy.rowOf(unit);
    if (row >= 0)
        m_view->go(m_proxy.index(row, std::max(m_view->currentIndex().column(), 0)));
}

void ScoreGridPane::showCell(UnitId unit, Round round, const QString &item)
{
    const int row = m_proxy.rowOf(unit);
    const int column = m_proxy.columnOf(item);
    if (row >= 0 && column >= 0 && m_model.grid().round == round)
        m_view->go(m_proxy.index(row, column));
}

std::optional<UnitId> ScoreGridPane::currentUnit() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_proxy.rowAt(index.row()).unit) : std::nullopt;
}

void ScoreGridPane::find(const QString &text, int step)
{
    const QString needle = searchKey(text);
    const int count = m_proxy.rowCount();
    if (needle.isEmpty() || count == 0)
        return;
    const int from = std::max(m_view->currentIndex().row(), 0) + step;
    const int direction = step < 0 ? -1 : 1;
    for (int i = 0; i < count; ++i) {
        const int row = ((from + direction * i) % count + count) % count;
        if (m_proxy.rowAt(row).key.contains(needle)) {
            m_view->go(m_proxy.index(row, std::max(m_view->currentIndex().column(), 0)));
            showHint();
            return;
        }
    }
    say(tr("None of the units shown is called “%1”.").arg(text), true);
}

void ScoreGridPane::say(const QString &message, bool isRefusal)
{
    setTone(*m_hint, isRefusal ? Tone::Refused : Tone::Second);
    m_hint->setText(isRefusal ? QStringLiteral("✕ ") + message : message);
}

void ScoreGridPane::showHint()
{
    const QModelIndex index = m_view->currentIndex();
    say(index.isValid() ? index.data(Qt::ToolTipRole).toString()
                        : tr("Digits start editing, Enter goes down, Tab goes right, Delete clears."),
        false);
}

void ScoreGridPane::showRefusal(const std::vector<BlockProblem> &problems)
{
    if (problems.size() == 1) {
        const BlockProblem &problem = problems.front();
        say(QStringLiteral("%1 · %2").arg(problem.unitCode, problem.message), true);
        return;
    }
    QStringList lines{
        tr("Nothing was entered: %n cell(s) cannot be taken.", nullptr, static_cast<int>(problems.size()))};
    for (const BlockProblem &problem : problems) {
        if (lines.size() > problemsTold)
            break;
        lines.append(QStringLiteral("%1, %2: %3").arg(problem.unitCode, problem.code, problem.message));
    }
    const auto others = static_cast<int>(problems.size()) - static_cast<int>(problemsTold);
    say(lines.front(), true);
    if (others > 0)
        lines.append(tr("… and %n more.", nullptr, others));
    m_context.error(lines.join(u'\n'));
}

void ScoreGridPane::showAccepted(int changed, int leftAlone)
{
    showHint();
    if (changed < 2 && leftAlone == 0)
        return;
    QString text = tr("%n cell(s) entered.", nullptr, changed);
    if (leftAlone > 0)
        text +=
            u' ' + tr("%n left as they were: an empty text leaves alone what is there.", nullptr, leftAlone);
    say(text, false);
}

bool ScoreGridPane::commit(const std::vector<CellChange> &changes)
{
    std::vector<UnitId> units;
    units.reserve(changes.size());
    for (const CellChange &change : changes)
        units.push_back(change.unit);
    std::ranges::sort(units);
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return registeredFirst(m_context, this, units) && edits::setCells(m_context.session, round(), changes);
}

std::optional<QString> ScoreGridPane::askReason(const std::vector<BlockCell> &cells)
{
    QString known;
    for (const BlockCell &cell : cells) {
        if (known.isEmpty() && cell.known)
            known = cell.known->reason();
    }
    const QString question =
        cells.size() == 1 ? tr("Why does %1 not apply to %2?").arg(cells.front().code, cells.front().unitCode)
                          : tr("Why do these cells not apply? One reason for all of them.");
    const auto reason = m_context.prompts.text(this, {tr("Not applicable"), question, known, true});
    if (!reason || normalized(*reason).isEmpty())
        return std::nullopt;
    return normalized(*reason);
}

} // namespace sovang
