// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/recognitionpage.h"

#include "analysis/nearmisses.h"
#include "base/period.h"
#include "jobs/safety/verifying.h"
#include "kit/decisionentry.h"
#include "kit/look/explanation.h"
#include "kit/look/parts.h"
#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/look/waitcursor.h"
#include "kit/saving.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/layoutmemory.h"
#include "kit/tables/unitcolumns.h"
#include "recognition/decisiondialog.h"
#include "recognition/trialdialog.h"
#include "recognition/yearmeetings.h"
#include "session/follower.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

enum OutcomeChoice { EveryOutcome, PassedOnly, NotPassedOnly, UnfinishedOnly, NotRegisteredOnly };
enum ProposalChoice { EveryProposal, ProposedOnly, UndecidedOnly, NearMissesOnly, PostponedOnly };

bool fitsOutcome(const UnitYear &unit, int choice)
{
    const OutcomeKind kind = unit.outcome.kind;
    switch (choice) {
    case PassedOnly:
        return kind == OutcomeKind::Passed;
    case NotPassedOnly:
        return kind == OutcomeKind::Failed || kind == OutcomeKind::Excluded;
    case UnfinishedOnly:
        return kind == OutcomeKind::Pending;
    case NotRegisteredOnly:
        return kind == OutcomeKind::NotRegistered;
    default:
        return true;
    }
}

bool fitsProposal(const UnitYear &unit, const MeetingResult *meeting, int choice)
{
    switch (choice) {
    case ProposedOnly:
        return unit.proposal.has_value();
    case UndecidedOnly:
        return isOpenProposal(unit);
    case NearMissesOnly:
        return nearMissOf(unit).has_value();
    case PostponedOnly:
        return meeting && meeting->state != ItemState::Carried && meeting->state != ItemState::Open;
    default:
        return true;
    }
}

} // namespace

RecognitionPage::RecognitionPage(PageContext context, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_meetings(new YearMeetings(m_context, this)),
      m_model(m_context.session, outcomeColumns([this](UnitId unit) { return m_meetings->wordsFor(unit); })),
      m_proxy(m_model),
      m_table(new QTableView),
      m_split(new QSplitter(Qt::Vertical)),
      m_why(new Explanation),
      m_whyButton(makeButton(tr("&Why?"), QStringLiteral("why"))),
      m_filters(new ToolRow),
      m_tools(new ToolRow)
{
    setUpTable(*m_table, m_proxy, NameColumn, metrics::shortTextColumn);
    m_table->setObjectName(QStringLiteral("recognitionTable"));
    m_table->setAccessibleName(tr("Outcomes of the year"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumn(CodeColumn, Qt::AscendingOrder);
    for (const ListColumn column : {MeetingColumn, DecisionColumn})
        limitColumn(*m_table, column, metrics::shortTextColumn);
    leaveInTurn(*m_table, {BlockColumn, BandColumn, DecisionColumn, MeetingColumn, CodeColumn});
    const int proposal = QFontMetrics(m_table->font()).horizontalAdvance(longestProposal());
    limitColumn(*m_table, ProposalColumn, proposal + metrics::space24); // shortfalls end in dots
    layoutmemory::remember(*m_table, QStringLiteral("recognition"));
    m_why->setYearsAreLinks();

    m_split->addWidget(m_table);
    m_split->addWidget(m_why);
    m_split->setStretchFactor(0, 1);
    m_split->setHandleWidth(metrics::space12);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({3 * metrics::explanation, metrics::explanation});
    layoutmemory::remember(*m_split, QStringLiteral("recognition"));

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    makeFilters();
    makeToolbar();
    layout->addWidget(m_filters);
    layout->addWidget(m_tools);
    layout->addWidget(makeContent(), 1);

    const auto openSheet = [this] {
        if (m_table->currentIndex().isValid())
            m_context.openSheet(unitAt(m_table->currentIndex()).unit.id);
    };
    auto *enter = new QShortcut(Qt::Key_Return, m_table);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, openSheet);
    connect(m_table, &QTableView::doubleClicked, this, openSheet);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecognitionPage::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecognitionPage::showChosen);
    connect(m_why, &Explanation::yearChosen, this, &RecognitionPage::goToYear);
    connect(m_meetings, &YearMeetings::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_meetings, &YearMeetings::decisionsRequested, this, &RecognitionPage::decide);
    new Follower(*this, m_context.session, [this] { refresh(); });
    setWork(m_table);
    showChosen();
}

void RecognitionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

// The explanation is beside the table where there is room, else below, and where there is no height only when
// it is asked for.
void RecognitionPage::layOut()
{
    m_tools->join(*m_filters, height() < room::tallPage);
    const bool isWide = width() >= metrics::wideWindow;
    const bool isLow = !isWide && height() < room::whyBelow;
    m_whyButton->setVisible(isLow);
    m_why->setVisible(!isLow || m_whyButton->isChecked());
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    m_split->setSizes(isWide ? QList<int>{width() - metrics::details, metrics::details}
                             : QList<int>{3 * metrics::explanation, metrics::explanation});
}

QComboBox *RecognitionPage::addChoice(const QStringList &choices, const QString &name,
                                      const QString &accessibleName)
{
    auto *choice = new QComboBox;
    choice->addItems(choices);
    choice->setObjectName(name);
    choice->setAccessibleName(accessibleName);
    m_filters->addFilter(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &RecognitionPage::applyFilters);
    return choice;
}

void RecognitionPage::makeFilters()
{
    m_filter = makeFilter(tr("Find by code, name, block, locality"));
    m_filter->setObjectName(QStringLiteral("recognitionFilter"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setNeedle(text);
        showContent();
        showChosen();
    });
    m_filters->add(m_filter, 1);
    m_outcome = addChoice(
        {tr("All outcomes"), tr("Passed"), tr("Did not pass"), tr("Not finished yet"), tr("Not registered")},
        QStringLiteral("outcomeChoice"), tr("Which outcomes to list"));
    m_proposal = addChoice({tr("With or without a proposal"), tr("With a proposal"),
                            tr("Proposed, not decided"), tr("Near misses"), tr("Postponed or not carried")},
                           QStringLiteral("proposalChoice"), tr("Which proposals to list"));
    m_block = addChoice({tr("All blocks")}, QStringLiteral("blockChoice"), tr("Which block to list"));
    m_block->setMaximumWidth(metrics::nameColumn);
}

void RecognitionPage::makeToolbar()
{
    m_count = makeSecond();
    m_count->setWordWrap(false);
    auto *proposals = makeButton(tr("Choose all &proposals"), QStringLiteral("check"));
    auto *trial = makeButton(tr("What &if…"), QStringLiteral("target"));
    trial->setObjectName(QStringLiteral("whatIf"));
    trial->setToolTip(
        tr("Who would gain and who would lose under other marks, and which outcomes are fragile"));
    m_decide = makePrimaryButton(tr("&Enter decisions…"));
    m_decide->setObjectName(QStringLiteral("decideButton"));
    const Book &book = m_context.session.book();
    m_decide->setEnabled(!book.isReadOnly());
    if (book.isReadOnly())
        m_decide->setToolTip(book.readOnlyReason());
    m_whyButton->setObjectName(QStringLiteral("recognitionWhy"));
    m_whyButton->setCheckable(true);
    m_tools->addOptional(m_count);
    m_tools->addStretch();
    m_tools->add(m_whyButton);
    m_tools->add(proposals);
    m_tools->add(trial);
    m_tools->add(makeDivider());
    m_tools->add(m_meetings);
    m_tools->add(m_decide);
    connect(m_whyButton, &QPushButton::toggled, this, &RecognitionPage::layOut);
    connect(trial, &QPushButton::clicked, this, &RecognitionPage::tryMarks);
    connect(proposals, &QPushButton::clicked, this, &RecognitionPage::chooseProposals);
    connect(m_decide, &QPushButton::clicked, this, &RecognitionPage::enterDecisions);
}

void RecognitionPage::tryMarks()
{
    std::optional<YearTrial> trial;
    const bool isRead = guarded(m_context.error, [&] {
        const WaitCursor waiting;
        requireAsWritten(m_context.session.book());
        trial = yearTrial(m_context.session.book(), m_context.session.year());
    });
    if (!isRead)
        return;
    TrialDialog dialog(std::move(*trial), this);
    m_context.prompts.run(dialog);
}

QWidget *RecognitionPage::makeContent()
{
    const auto goTo = [this](const QString &text, PageId page) {
        auto *button = makeButton(text);
        connect(button, &QPushButton::clicked, this, [this, page] { m_context.goTo(page); });
        return button;
    };
    auto *all = makeButton(tr("Show all units"));
    connect(all, &QPushButton::clicked, this, &RecognitionPage::clearFilters);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_split);
    m_stack->addWidget(makeEmptyNote(tr("There are no units in this book yet; they come first."),
                                     goTo(tr("Go to the units"), PageId::Units)));
    m_stack->addWidget(makeEmptyNote(
        tr("No unit is registered for this year. Those that are registered and scored are considered here."),
        goTo(tr("Go to the registrations"), PageId::Registrations)));
    m_stack->addWidget(makeEmptyNote(tr("No unit fits what is searched for."), all));
    return content;
}

void RecognitionPage::showContent()
{
    const std::vector<UnitYear> &units = m_context.session.units();
    const bool isRegistered = std::ranges::any_of(units, &UnitYear::registered);
    m_stack->setCurrentIndex(units.empty()             ? NoUnits
                             : !isRegistered           ? NobodyRegistered
                             : m_proxy.rowCount() == 0 ? NoMatch
                                                       : Outcomes);
}

void RecognitionPage::clearFilters()
{
    m_filter->clear();
    for (QComboBox *choice : {m_outcome, m_proposal, m_block})
        choice->setCurrentIndex(0);
    m_table->setFocus();
}

const UnitYear &RecognitionPage::unitAt(const QModelIndex &index) const
{
    return m_model.unitAt(m_proxy.mapToSource(index).row());
}

void RecognitionPage::applyFilters()
{
    const int outcome = m_outcome->currentIndex();
    const int proposal = m_proposal->currentIndex();
    const std::optional<QString> block =
        m_block->currentIndex() > 0 ? std::optional(m_block->currentData().toString()) : std::nullopt;
    m_proxy.setCondition([=, this](int row) {
        const UnitYear &unit = m_model.unitAt(row);
        return fitsOutcome(unit, outcome) &&
               fitsProposal(unit, m_meetings->resultOf(unit.unit.id), proposal) &&
               (!block || unit.unit.block == *block);
    });
    showContent();
    showChosen();
}

void RecognitionPage::refresh()
{
    readMeetings();
    showBlocks();
    showContent();
    keepCurrent();
    showChosen();
}

// The row of the unit that was looked at, or the first one.
void RecognitionPage::keepCurrent()
{
    if (m_table->currentIndex().isValid() || m_proxy.rowCount() == 0)
        return;
    const int row = m_last ? m_model.rowOf(*m_last) : -1;
    const QModelIndex last = row < 0 ? QModelIndex() : m_proxy.mapFromSource(m_model.index(row, NameColumn));
    m_table->setCurrentIndex(last.isValid() ? last : m_proxy.index(0, NameColumn));
}

void RecognitionPage::readMeetings()
{
    m_meetings->refresh();
    showColumns();
    if (m_model.rowCount() > 0)
        emit m_model.dataChanged(m_model.index(0, MeetingColumn),
                                 m_model.index(m_model.rowCount() - 1, MeetingColumn));
}

void RecognitionPage::showColumns()
{
    wantColumn(*m_table, MeetingColumn, !m_meetings->isEmpty());
    fitColumns(*m_table, NameColumn);
}

// The blocks that occur; the chosen one stays chosen while it is there.
void RecognitionPage::showBlocks()
{
    std::set<QString> known;
    for (const UnitYear &unit : m_context.session.units())
        known.insert(unit.unit.block);
    QStringList blocks(known.begin(), known.end());
    std::ranges::sort(blocks, VietnameseOrder());
    const QSignalBlocker quiet(m_block);
    const QVariant before = m_block->currentData();
    while (m_block->count() > 1)
        m_block->removeItem(1);
    for (const QString &block : blocks)
        m_block->addItem(block.isEmpty() ? tr("Without a block") : block, block);
    const int index = before.isValid() ? m_block->findData(before) : 0;
    m_block->setCurrentIndex(std::max(0, index));
    if (index < 0)
        applyFilters();
}

void RecognitionPage::chooseProposals()
{
    QItemSelection selection;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const QModelIndex index = m_proxy.index(row, 0);
        if (isOpenProposal(unitAt(index)))
            selection.select(index, index);
    }
    m_table->selectionModel()->select(selection,
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::set<UnitId> RecognitionPage::chosenUnits() const
{
    std::set<UnitId> units;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        units.insert(unitAt(index).unit.id);
    return units;
}

// One row is where the cursor stands; only several are a choice.
void RecognitionPage::enterDecisions()
{
    std::set<UnitId> chosen = chosenUnits();
    if (chosen.size() < 2)
        chosen.clear();
    decide(std::move(chosen));
}

void RecognitionPage::decide(std::set<UnitId> chosen)
{
    readMeetings();
    DecisionBasis basis{m_context.session.units(), m_meetings->results(), std::move(chosen),
                        actOffersOf(m_context.session.book())};
    if (!DecisionDialog::isUseful(basis)) {
        m_context.info(tr("In %1 there is nobody left to recognise or to refuse.")
                           .arg(m_context.session.year().toString()));
        return;
    }
    DecisionDialog dialog(std::move(basis), window());
    runUntilSaved(m_context, dialog,
                  [&] { return sovang::enterDecisions(m_context, dialog.decisions(), dialog.series()); });
}

void RecognitionPage::goToYear(Year year)
{
    if (!m_table->currentIndex().isValid())
        return;
    const UnitId unit = unitAt(m_table->currentIndex()).unit.id;
    m_context.session.setYear(year);
    const auto place = [&] { return m_proxy.mapFromSource(m_model.index(m_model.rowOf(unit), NameColumn)); };
    if (!place().isValid())
        clearFilters(); // in that year it does not fit what is searched for
    m_table->setCurrentIndex(place());
    m_table->scrollTo(place());
}

void RecognitionPage::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        m_last = unitAt(index).unit.id;
    m_why->showUnit(index.isValid() ? &unitAt(index) : nullptr);
    const auto proposals = std::ranges::count_if(m_context.session.units(), isOpenProposal);
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto chosen =
        std::ranges::count_if(rows, [this](const QModelIndex &row) { return isOpenProposal(unitAt(row)); });
    m_count->setText(
        tr("%1 units · %2 of %3 open proposals chosen").arg(m_proxy.rowCount()).arg(chosen).arg(proposals));
}

} // namespace sovang
