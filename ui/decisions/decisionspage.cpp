// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/decisionspage.h"

#include "decisions/decisioneditdialog.h"
#include "decisions/decisionedits.h"
#include "decisions/decisiongrouplist.h"
#include "decisions/revocationdialog.h"
#include "decisions/takeoverdialog.h"
#include "jobs/decisions/actoffers.h"
#include "kit/decisionentry.h"
#include "kit/dialogs/importdialog.h"
#include "kit/edits.h"
#include "kit/look/parts.h"
#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/saving.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/layoutmemory.h"
#include "kit/tables/unittablemodel.h"
#include "kit/words.h"
#include "session/follower.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

constexpr int every = -1;

} // namespace

DecisionsPage::DecisionsPage(PageContext context, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_matching(m_model),
      m_proxy(m_model),
      m_groups(new DecisionGroupList),
      m_table(new QTableView)
{
    setUpTable(*m_table, m_proxy, DecisionsModel::Name, metrics::nameColumn);
    m_table->setObjectName(QStringLiteral("decisionsTable"));
    m_table->setAccessibleName(tr("Decisions"));
    leaveInTurn(*m_table, {DecisionsModel::Rules, DecisionsModel::Signer, DecisionsModel::Reason,
                           DecisionsModel::Code, DecisionsModel::Total});
    m_table->sortByColumn(DecisionsModel::Date, Qt::DescendingOrder);
    layoutmemory::remember(*m_table, QStringLiteral("decisions"));
    const auto addKey = [this](const QKeySequence &keys, void (DecisionsPage::*run)()) {
        auto *action = new QAction(m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    addKey(QKeySequence::Delete, &DecisionsPage::removeChosen);
    addKey(Qt::Key_F2, &DecisionsPage::changeChosen);
    addKey(Qt::Key_Return, &DecisionsPage::changeChosen);

    auto *toProposals = makeButton(tr("Go to the proposals"));
    connect(toProposals, &QPushButton::clicked, this, [this] { m_context.goTo(PageId::Recognition); });
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(m_groups);
    both->addWidget(m_table);
    both->setStretchFactor(1, 1);
    both->setSizes({metrics::searchField, metrics::wideDialog});
    layoutmemory::remember(*both, QStringLiteral("decisionGroups"));
    m_stack->addWidget(both);
    m_stack->addWidget(makeEmptyNote(
        tr("No decision has been entered yet. A proposal becomes a title when its decision is entered."),
        toProposals));

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    makeFilters();
    makeToolbar();
    layout->addWidget(m_filters);
    layout->addWidget(m_tools);
    layout->addWidget(content, 1);
    new Follower(*this, m_context.session, [this] { follow(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DecisionsPage::showChosen);
    connect(m_groups, &DecisionGroupList::chosenChanged, this, &DecisionsPage::showGroup);
    connect(m_table, &QTableView::doubleClicked, this, &DecisionsPage::changeChosen);
    setWork(m_table);
    follow();
}

// Ten thousand units have so many decisions that they are read again only when there are others.
void DecisionsPage::follow()
{
    const Book &book = m_context.session.book();
    const std::pair now{book.decisions.revision(), book.units.revision()};
    if (std::exchange(m_shown, now) != now)
        reload();
}

void DecisionsPage::makeFilters()
{
    m_filters = new ToolRow;
    m_filter = makeFilter(tr("Find by number, unit, signer, reason"));
    m_filter->setObjectName(QStringLiteral("decisionsFilter"));
    connect(m_filter, &QLineEdit::textChanged, &m_matching, &FilterProxy::setNeedle);
    connect(m_filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    connect(m_filter, &QLineEdit::textChanged, this, &DecisionsPage::showGroups);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("decisionsKind"));
    m_kind->setAccessibleName(tr("Kind of decision"));
    m_kind->addItem(tr("All decisions"), every);
    for (const auto kind :
         {DecisionKind::First, DecisionKind::Renewal, DecisionKind::Revocation, DecisionKind::Refusal})
        m_kind->addItem(kindwords::decision(kind), static_cast<int>(kind));
    m_year = new QComboBox;
    m_year->setObjectName(QStringLiteral("decisionsYear"));
    m_year->setAccessibleName(tr("Year of the decision"));
    m_year->addItem(tr("All years"), every);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DecisionsPage::applyFilters);
    connect(m_year, &QComboBox::currentIndexChanged, this, &DecisionsPage::applyFilters);
    m_filters->add(m_filter, 1);
    m_filters->addFilter(m_kind);
    m_filters->addFilter(m_year);
}

void DecisionsPage::makeToolbar()
{
    m_tools = new ToolRow;
    m_count = makeSecond();
    m_count->setWordWrap(false);
    m_revoke = makeButton(tr("Re&voke a title…"), QStringLiteral("close"));
    m_revoke->setObjectName(QStringLiteral("revokeButton"));
    m_revoke->setToolTip(tr("Takes a title back; shows first what it changes"));
    m_change = makeButton(tr("&Change…"), QStringLiteral("edit"));
    m_change->setToolTip(tr("Mends what was entered wrongly (F2)"));
    m_remove = makeButton(tr("&Remove…"), QStringLiteral("remove"));
    m_remove->setToolTip(tr("Takes the chosen decisions out of the book; shows first what it changes (Del)"));
    m_names = makeButton(tr("Take over &names…"), QStringLiteral("copy"));
    m_names->setObjectName(QStringLiteral("takeOverButton"));
    m_names->setToolTip(tr("The chosen decisions take over names that were mended in the book since; their "
                           "papers say them then"));
    auto *import = makeButton(tr("&Import…"), QStringLiteral("import"));
    const Book &book = m_context.session.book();
    import->setEnabled(!book.isReadOnly());
    m_revoke->setEnabled(!book.isReadOnly());
    m_tools->addOptional(m_count);
    m_tools->addStretch();
    for (QPushButton *button : {m_revoke, m_change, m_remove, m_names, import}) {
        if (book.isReadOnly())
            button->setToolTip(book.readOnlyReason());
        m_tools->add(button);
    }
    connect(m_revoke, &QPushButton::clicked, this, &DecisionsPage::revoke);
    connect(m_change, &QPushButton::clicked, this, &DecisionsPage::changeChosen);
    connect(m_remove, &QPushButton::clicked, this, &DecisionsPage::removeChosen);
    connect(m_names, &QPushButton::clicked, this, &DecisionsPage::takeOverNames);
    connect(import, &QPushButton::clicked, this,
            [this] { runImport(this, m_context, ImportKind::Decisions); });
}

void DecisionsPage::reload()
{
    const std::vector<Decision> before = chosen();
    guarded(m_context.error, [this] {
        QHash<QString, QString> titles;
        for (const RuleSetPtr &rules : m_context.session.book().ruleSets.all())
            titles.insert(rules->reference(), words::ruleSet(*rules));
        std::vector<DecisionRow> rows;
        for (Decision &decision : m_context.session.book().decisions.all()) {
            const UnitYear *unit = m_context.session.find(decision.unit);
            const QString rules = titles.value(decision.rulesThen, decision.rulesThen);
            rows.push_back({std::move(decision), unit ? unit->unit.code : QString(),
                            unit ? unit->unit.name : QString(), rules});
        }
        std::ranges::stable_sort(rows, std::ranges::greater(),
                                 [](const DecisionRow &row) { return row.decision.date; });
        m_model.show(std::move(rows));
    });
    showYears();
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (!before.empty())
        chooseRow(before.front().id);
}

// Reasons only where there are any; the rule set of then and the signer only where there is room: the
// tooltips of points and number have them.
void DecisionsPage::showColumns()
{
    bool hasReasons = false;
    for (int row = 0; row < m_model.rowCount(); ++row)
        hasReasons = hasReasons || !m_model.rowAt(row).decision.reason.isEmpty();
    wantColumn(*m_table, DecisionsModel::Reason, hasReasons);
    const bool isGroup = m_groups->count() > 1 && m_groups->chosen();
    for (const int same : {DecisionsModel::Number, DecisionsModel::Date})
        wantColumn(*m_table, same, !isGroup); // they stand beside
    limitColumn(*m_table, DecisionsModel::Reason, metrics::shortTextColumn);
    fitColumns(*m_table, DecisionsModel::Name);
}

void DecisionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tools->join(*m_filters, height() < room::tallPage);
}

// The years that occur; the chosen one stays chosen while it is there.
void DecisionsPage::showYears()
{
    std::set<Year, std::greater<>> years;
    for (int row = 0; row < m_model.rowCount(); ++row)
        years.insert(m_model.rowAt(row).decision.year());
    const QSignalBlocker quiet(m_year);
    const int before = m_year->currentData().toInt();
    while (m_year->count() > 1)
        m_year->removeItem(1);
    for (const Year year : years)
        m_year->addItem(year.toString(), year.value());
    m_year->setCurrentIndex(std::max(0, m_year->findData(before)));
    applyFilters();
}

std::function<bool(int)> DecisionsPage::filterCondition() const
{
    const int kind = m_kind->currentData().toInt();
    const int year = m_year->currentData().toInt();
    return [this, kind, year](int row) {
        const Decision &decision = m_model.rowAt(row).decision;
        return (kind == every || static_cast<int>(decision.kind) == kind) &&
               (year == every || decision.year().value() == year);
    };
}

void DecisionsPage::applyFilters()
{
    m_matching.setCondition(filterCondition());
    showGroups();
}

// One decision alone needs no list of decisions beside it.
void DecisionsPage::showGroups()
{
    DecisionGroups groups;
    for (int row = 0; row < m_matching.rowCount(); ++row)
        groups.add(m_model.rowAt(m_matching.mapToSource(m_matching.index(row, 0)).row()).decision);
    m_groups->showGroups(groups.newestFirst());
    m_groups->setVisible(m_groups->count() > 1);
    showGroup();
}

void DecisionsPage::showGroup()
{
    m_proxy.setCondition([this, isShown = filterCondition(), group = m_groups->chosen()](int row) {
        return isShown(row) && (!group || group->holds(m_model.rowAt(row).decision));
    });
    if (m_model.rowCount() > 0)
        showColumns();
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    showChosen();
}

void DecisionsPage::showChosen()
{
    const auto decisions = chosen();
    const bool canWrite = !m_context.session.book().isReadOnly();
    m_change->setEnabled(canWrite && decisions.size() == 1);
    m_remove->setEnabled(canWrite && !decisions.empty());
    m_names->setEnabled(canWrite && std::ranges::any_of(decisions, [this](const Decision &decision) {
                            const UnitYear *unit = m_context.session.find(decision.unit);
                            return unit && knowsOtherwise(decision, unit->unit);
                        }));
    m_count->setText(tr("%1 of %2 decisions").arg(m_proxy.rowCount()).arg(m_model.rowCount()));
}

void DecisionsPage::chooseRow(qint64 decision)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Decision &known = m_model.rowAt(row).decision;
        if (known.id != decision)
            continue;
        if (m_groups->chosen())
            m_groups->choose(known);
        const QModelIndex index = m_proxy.mapFromSource(m_model.index(row, DecisionsModel::Name));
        if (!index.isValid())
            return;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        return;
    }
}

void DecisionsPage::choose(qint64 decision)
{
    m_filter->clear();
    m_kind->setCurrentIndex(0);
    m_year->setCurrentIndex(0);
    chooseRow(decision);
    m_table->setFocus();
}

// The latest one, as decisions stand here.
void DecisionsPage::chooseOf(UnitId unit)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Decision &known = m_model.rowAt(row).decision;
        if (known.unit == unit)
            return choose(known.id);
    }
}

std::vector<Decision> DecisionsPage::chosen() const
{
    std::vector<Decision> decisions;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        decisions.push_back(m_model.rowAt(m_proxy.mapToSource(index).row()).decision);
    return decisions;
}

PreviewDecisions DecisionsPage::preview() const
{
    return [this](const std::vector<Decision> &removed, const std::vector<Decision> &added) {
        std::vector<DecisionPreview> previews;
        guarded(m_context.error, [&] {
            previews = previewDecisions(m_context.session.book(), m_context.session.year(), removed, added);
        });
        return previews;
    };
}

void DecisionsPage::revoke()
{
    std::vector<UnitYear> recognised;
    for (const UnitYear &unit : m_context.session.units()) {
        if (unit.state.standing == Standing::Recognised)
            recognised.push_back(unit);
    }
    if (recognised.empty()) {
        m_context.info(tr("No unit stands recognised at the end of %1, so there is no title to revoke.")
                           .arg(m_context.session.year().toString()));
        return;
    }
    const auto decisions = chosen();
    RevocationDialog dialog(std::move(recognised), decisions.empty() ? UnitId() : decisions.front().unit,
                            actOffersOf(m_context.session.book()), preview(), this);
    runUntilSaved(m_context, dialog,
                  [&] { return enterDecisions(m_context, {dialog.decision()}, dialog.series()); });
}

void DecisionsPage::changeChosen()
{
    const auto decisions = chosen();
    if (decisions.size() != 1 || m_context.session.book().isReadOnly())
        return;
    DecisionEditDialog dialog(decisions.front(), m_context.session.codeOf(decisions.front().unit),
                              actOffersOf(m_context.session.book()), preview(), this);
    const bool isSaved = runUntilSaved(m_context, dialog, [&] {
        return dialog.decision() == decisions.front() ||
               edits::changeDecision(m_context.session, dialog.decision());
    });
    if (isSaved && dialog.decision() != decisions.front())
        m_context.info(tr("Decision %1 on %2 was changed. Ctrl+Z takes it back.")
                           .arg(dialog.decision().number, m_context.session.codeOf(dialog.decision().unit)));
}

void DecisionsPage::removeChosen()
{
    const auto decisions = chosen();
    if (decisions.empty() || m_context.session.book().isReadOnly())
        return;
    DecisionRemovalDialog dialog(decisions, preview(), this);
    if (m_context.prompts.run(dialog) && edits::removeDecisions(m_context.session, decisions))
        m_context.info(tr("%n decision(s) were removed. Ctrl+Z takes it back.", nullptr,
                          static_cast<int>(decisions.size())));
}

void DecisionsPage::takeOverNames()
{
    std::vector<TakeOver> takeOvers;
    guarded(m_context.error, [&] { takeOvers = takeOversOf(m_context.session.book(), chosen()); });
    if (takeOvers.empty()) {
        m_context.info(
            tr("The chosen decisions know the names and kinds that the book has for their years."));
        return;
    }
    TakeOverDialog dialog(takeOvers, this);
    if (m_context.prompts.run(dialog) && edits::takeOver(m_context.session, takeOvers))
        m_context.info(tr("%n decision(s) took over the name of today. Ctrl+Z takes it back.", nullptr,
                          static_cast<int>(takeOvers.size())));
}

} // namespace sovang
