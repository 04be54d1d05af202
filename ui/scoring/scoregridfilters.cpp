// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the score grid: round, rule set, finding, filters.
#include "scoring/scoregridpane.h"

#include "base/text.h"
#include "kit/look/linelabel.h"
#include "kit/look/parts.h"
#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/windowsettings.h"
#include "kit/words.h"
#include "scoring/gatesmet.h"
#include "scoring/gridfooter.h"
#include "scoring/scoregridview.h"
#include "session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

constexpr int defaultWithin = 5;
constexpr int mostWithin = 100;
constexpr int registeredChoice = -1;
constexpr int everyChoice = -2;
constexpr int shortCombo = 12; // characters
enum StackPage { GridPage, NothingPage };

QComboBox *makeChoice(const QString &name, const char *objectName)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setObjectName(QString::fromLatin1(objectName));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(shortCombo);
    return choice;
}

// What can be chosen changes with the book; what was chosen stays when it still can be.
void refill(QComboBox &choice, const QString &every, const std::vector<QString> &values)
{
    const QSignalBlocker blocker(choice);
    const QVariant known = choice.currentData();
    choice.clear();
    choice.addItem(every);
    for (const QString &value : values)
        choice.addItem(value.isEmpty() ? ScoreGridPane::tr("(none)") : value, value);
    choice.setCurrentIndex(known.isValid() ? std::max(choice.findData(known), 0) : 0);
    choice.setVisible(values.size() > 1);
}

std::vector<QString> valuesOf(const ScoreGrid &grid, QString ScoreGridRow::*member)
{
    std::set<QString> values;
    for (const ScoreGridRow &row : grid.rows)
        values.insert(row.*member);
    std::vector<QString> sorted(values.begin(), values.end());
    std::ranges::sort(sorted, VietnameseOrder());
    return sorted;
}

std::optional<QString> chosenText(const QComboBox &choice)
{
    const QVariant data = choice.currentData();
    return data.isValid() ? std::optional(data.toString()) : std::nullopt;
}

} // namespace

void ScoreGridPane::makeTools()
{
    m_round = makeChoice(tr("Which round to show and fill"), "gridRound");
    for (const Round round : {Round::Self, Round::Team, Round::Final})
        m_round->addItem(tr("Round: %1").arg(kindwords::round(round)), static_cast<int>(round));
    m_round->setCurrentIndex(static_cast<int>(Round::Final));
    connect(m_round, &QComboBox::currentIndexChanged, this, [this] {
        m_isStale = true;
        follow();
    });
    m_sets = makeChoice(tr("Units of which rule set to show"), "gridRuleSet");
    m_sets->setMinimumContentsLength(2 * shortCombo);
    connect(m_sets, &QComboBox::currentIndexChanged, this, &ScoreGridPane::applyFilter);
    m_find = makeFilter(tr("Go to a unit (Ctrl+F)"));
    m_find->setObjectName(QStringLiteral("gridFind"));
    m_find->setToolTip(tr("Code or name, without tone marks if you like; Enter goes on to the next one"));
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) { find(text, 0); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(m_find->text(), 1); });
    const auto shortcut = [this](QWidget *where, const QKeySequence &keys, Qt::ShortcutContext context,
                                 auto run) {
        auto *made = new QShortcut(keys, where);
        made->setContext(context);
        connect(made, &QShortcut::activated, this, run);
    };
    shortcut(this, QKeySequence::Find, Qt::WidgetWithChildrenShortcut, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    shortcut(m_find, QKeySequence(Qt::SHIFT | Qt::Key_Return), Qt::WidgetShortcut,
             [this] { find(m_find->text(), -1); });
    shortcut(m_find, QKeySequence(Qt::Key_Escape), Qt::WidgetShortcut, [this] { m_view->setFocus(); });
    m_count = makeSecond();
    m_count->setObjectName(QStringLiteral("gridCount"));
    m_count->setWordWrap(false);
    m_tools->add(m_round);
    m_tools->addFilter(m_sets);
    m_tools->add(m_find, 1);
    m_tools->addOptional(m_count);
    m_tools->add(makeMenuButton());
}

QPushButton *ScoreGridPane::makeMenuButton()
{
    QPushButton *button = makeButton({}, QStringLiteral("menu"));
    button->setToolTip(tr("More for this grid"));
    button->setAccessibleName(button->toolTip());
    const auto chosen = [this] {
        return currentUnit() ? std::vector{*currentUnit()} : std::vector<UnitId>();
    };
    const auto shown = [this] {
        std::vector<UnitId> units;
        for (int row = 0; row < m_proxy.rowCount(); ++row)
            units.push_back(m_proxy.rowAt(row).unit);
        return units;
    };
    const QList<QAction *> actions = addGatesMetActions(
        *this, m_context, {chosen, shown, [this] { return round(); }}, [this] { m_view->setFocus(); });
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    m_view->addToMenu(actions);
    return button;
}

void ScoreGridPane::addLeadingTool(QWidget *tool)
{
    m_tools->addFirst(tool);
}

void ScoreGridPane::makeFilters()
{
    m_outcomes = makeChoice(tr("Units of which outcome to show"), "gridOutcome");
    m_outcomes->addItem(tr("Registered units"), registeredChoice);
    for (const OutcomeKind kind : {OutcomeKind::Passed, OutcomeKind::Failed, OutcomeKind::Pending,
                                   OutcomeKind::Excluded, OutcomeKind::NotRegistered})
        m_outcomes->addItem(QStringLiteral("%1 %2").arg(words::sign(kind), kindwords::outcome(kind)),
                            static_cast<int>(kind));
    m_outcomes->addItem(tr("All units"), everyChoice);
    m_blocks = makeChoice(tr("Block"), "gridBlock");
    m_localities = makeChoice(tr("Locality"), "gridLocality");
    m_missing = new QCheckBox(tr("&Missing answers"));
    m_missing->setObjectName(QStringLiteral("gridMissing"));
    m_near = new QCheckBox(tr("&Under the mark by at most"));
    m_near->setObjectName(QStringLiteral("gridNear"));
    m_within = new QSpinBox;
    m_within->setObjectName(QStringLiteral("gridWithin"));
    m_within->setRange(1, mostWithin);
    m_within->setValue(defaultWithin);
    m_within->setSuffix(tr(" points"));
    m_within->setAccessibleName(tr("How many points under the mark"));
    QPushButton *clear = makeLink(tr("Clear filters"));
    connect(clear, &QPushButton::clicked, this, &ScoreGridPane::clearFilter);
    for (QComboBox *choice : {m_outcomes, m_blocks, m_localities})
        connect(choice, &QComboBox::currentIndexChanged, this, &ScoreGridPane::applyFilter);
    connect(m_missing, &QCheckBox::toggled, this, &ScoreGridPane::applyFilter);
    connect(m_near, &QCheckBox::toggled, this, &ScoreGridPane::applyFilter);
    connect(m_within, &QSpinBox::valueChanged, this, [this] {
        if (m_near->isChecked())
            applyFilter();
        else
            saveChoices();
    });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_outcomes, m_blocks, m_localities, m_missing,
                                                            m_near, m_within, clear})
        m_filters->addFilter(widget);
    m_filters->addStretch();
}

void ScoreGridPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tools->join(*m_filters, height() < room::tallPage);
    m_hint->setLines(height() < room::tallSheet ? 1 : 2);
}

QWidget *ScoreGridPane::makeGrid()
{
    QFrame *sheet = makeSheet();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_view->setObjectName(QStringLiteral("scoreGrid"));
    m_view->setAccessibleName(tr("Score grid"));
    m_view->setRefusal(m_context.session.book().readOnlyReason());
    QPushButton *clear = makeButton(tr("Clear filters"));
    connect(clear, &QPushButton::clicked, this, &ScoreGridPane::clearFilter);
    QWidget *nothing = makeEmptyNote({}, clear);
    m_nothing = nothing->findChild<QLabel *>();
    m_hint = new LineLabel(2);
    m_hint->setProperty("second", true);
    m_hint->setObjectName(QStringLiteral("gridHint"));
    m_hint->setContentsMargins(metrics::space12, metrics::space4, metrics::space12, metrics::space4);

    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    auto *table = new QWidget;
    auto *tableLayout = new QVBoxLayout(table);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->setSpacing(0);
    tableLayout->addWidget(m_view, 1);
    tableLayout->addWidget(new GridFooter(*m_view, m_proxy));
    m_stack->addWidget(table);
    m_stack->addWidget(nothing);
    layout->addWidget(content, 1);
    layout->addWidget(m_hint);
    return sheet;
}

void ScoreGridPane::fillChoices()
{
    const ScoreGrid &grid = m_model.grid();
    refill(*m_blocks, tr("All blocks"), valuesOf(grid, &ScoreGridRow::block));
    refill(*m_localities, tr("All localities"), valuesOf(grid, &ScoreGridRow::locality));
    std::vector<QString> titles;
    titles.reserve(grid.columns.sets.size());
    for (const RuleSetPtr &rules : grid.columns.sets)
        titles.push_back(words::ruleSet(*rules));
    refill(*m_sets, tr("All rule sets"), titles);
}

// A block, locality or rule set that the book no longer has is given up when the grid is filled.
void ScoreGridPane::restoreChoices()
{
    const QVariantMap known = windowsettings::gridChoices(m_context.session.book().path());
    for (QComboBox *choice : {m_round, m_outcomes, m_sets, m_blocks, m_localities}) {
        const QVariant value = known.value(choice->objectName());
        const QSignalBlocker blocker(choice);
        if (value.isValid() && choice->count() == 0)
            choice->addItem(value.toString(), value);
        const int index = choice->findData(value);
        if (value.isValid() && index >= 0)
            choice->setCurrentIndex(index);
    }
    for (QCheckBox *check : {m_missing, m_near}) {
        const QSignalBlocker blocker(check);
        check->setChecked(known.value(check->objectName()).toBool());
    }
    const QSignalBlocker blocker(m_within);
    m_within->setValue(known.value(m_within->objectName(), defaultWithin).toInt());
}

void ScoreGridPane::saveChoices() const
{
    QVariantMap choices;
    for (const QComboBox *choice : {m_round, m_outcomes, m_sets, m_blocks, m_localities})
        choices[choice->objectName()] = choice->currentData();
    for (const QCheckBox *check : {m_missing, m_near})
        choices[check->objectName()] = check->isChecked();
    choices[m_within->objectName()] = m_within->value();
    windowsettings::setGridChoices(m_context.session.book().path(), choices);
}

void ScoreGridPane::applyFilter()
{
    ScoreGridFilter filter;
    const int outcome = m_outcomes->currentData().toInt();
    if (outcome == everyChoice) {
        filter.outcomes = ScoreGridFilter::Outcomes::All;
    } else if (outcome != registeredChoice) {
        filter.outcomes = ScoreGridFilter::Outcomes::One;
        filter.outcome = static_cast<OutcomeKind>(outcome);
    }
    filter.block = chosenText(*m_blocks);
    filter.locality = chosenText(*m_localities);
    filter.onlyMissing = m_missing->isChecked();
    if (m_near->isChecked())
        filter.nearMark = Points::fromHundredths(qint64(100) * m_within->value());
    filter.set = m_sets->currentIndex() - 1;
    saveChoices();
    m_proxy.setFilter(filter);
    m_view->clearSelection();
    if (m_view->currentIndex().isValid())
        m_view->go(m_view->currentIndex());
    else
        m_view->goToStart();
    showCount();
    showHint();
}

void ScoreGridPane::clearFilter()
{
    for (QComboBox *choice : {m_outcomes, m_blocks, m_localities, m_sets}) {
        const QSignalBlocker blocker(choice);
        choice->setCurrentIndex(0);
    }
    for (QCheckBox *check : {m_missing, m_near}) {
        const QSignalBlocker blocker(check);
        check->setChecked(false);
    }
    applyFilter();
}

void ScoreGridPane::showCount()
{
    const int all = m_model.rowCount();
    const int shown = m_proxy.rowCount();
    m_count->setText(tr("%1 of %n units shown", nullptr, all).arg(shown));
    const QString year = m_context.session.year().toString();
    const bool isEmpty = m_model.columnCount() == 0;
    m_nothing->setText(isEmpty ? tr("Register units for %1, then score them here.").arg(year)
                               : tr("No unit is as these filters ask."));
    m_stack->setCurrentIndex(shown > 0 && !isEmpty ? GridPage : NothingPage);
}

} // namespace sovang
