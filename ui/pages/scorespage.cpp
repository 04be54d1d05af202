// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scorespage.h"

#include "dialogs/importdialog.h"
#include "domain/text.h"
#include "edits.h"
#include "jobs/evaluation.h"
#include "layoutmemory.h"
#include "models/unitcolumns.h"
#include "session.h"
#include "theme.h"
#include "widgets/celldelegate.h"
#include "widgets/clockstrip.h"
#include "widgets/explanation.h"
#include "widgets/parts.h"
#include "widgets/sheetview.h"
#include "words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

namespace {

enum ListColumn { SignColumn, CodeColumn, NameColumn };
enum ListFilter { Registered, Unfinished, NotPassed, EveryUnit };

void setRefusalLook(QLabel &label, bool isRefusal)
{
    label.setProperty("refusal", isRefusal);
    label.setProperty("second", !isRefusal);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace

ScoresPage::ScoresPage(PageContext context, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_units(m_context.session, scoringColumns()),
      m_proxy(m_units),
      m_sheet([this](Round round, const Item &item,
                     const std::optional<Answer> &answer) { return commit(round, item, answer); },
              [this](const Item &item, const QString &known) { return askReason(item, known); }),
      m_list(new QTableView),
      m_view(new SheetView)
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(makeList());
    split->addWidget(makeSheetSide());
    split->setStretchFactor(1, 1);
    split->setHandleWidth(metrics::space12);
    split->setChildrenCollapsible(false);
    split->setSizes({metrics::unitList, 3 * metrics::unitList});
    layoutmemory::remember(*split, QStringLiteral("scores"));

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(split);
    connectAll();
    setFilterCondition(Registered);
    showUnit();
    showHint({});
}

QWidget *ScoresPage::makeList()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);

    QLineEdit *filter = makeFilter(tr("Find a unit"));
    filter->setObjectName(QStringLiteral("scoresFilter"));
    connect(filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    auto *choice = new QComboBox;
    choice->addItems({tr("Registered units"), tr("Not finished yet"), tr("Did not pass"), tr("All units")});
    choice->setAccessibleName(tr("Which units to list"));
    connect(choice, &QComboBox::currentIndexChanged, this, &ScoresPage::setFilterCondition);

    setUpTable(*m_list, m_proxy, NameColumn);
    m_list->sortByColumn(CodeColumn, Qt::AscendingOrder);
    layoutmemory::remember(*m_list, QStringLiteral("scores"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("Units"));
    m_list->setObjectName(QStringLiteral("scoresList"));
    m_list->horizontalHeader()->setSortIndicatorShown(false);

    auto *import = makeButton({}, QStringLiteral("import"));
    import->setToolTip(tr("Import scores from a table…"));
    import->setAccessibleName(import->toolTip());
    import->setEnabled(!m_context.session.book().isReadOnly());
    connect(import, &QPushButton::clicked, this, &ScoresPage::importScores);
    auto *second = new QHBoxLayout;
    second->setSpacing(metrics::space8);
    second->addWidget(choice, 1);
    second->addWidget(import);

    layout->addWidget(filter);
    layout->addLayout(second);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget *ScoresPage::makeSheetSide()
{
    QFrame *sheet = makeSheet();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);

    m_view->setModel(&m_sheet);
    m_view->setAccessibleName(tr("Score sheet"));
    m_view->setObjectName(QStringLiteral("scoreSheet"));
    m_hint = makeSecond();
    m_hint->setObjectName(QStringLiteral("sheetHint"));
    m_hint->setContentsMargins(metrics::space16, metrics::space4, metrics::space16, metrics::space4);
    m_hint->setMinimumHeight(2 * fontMetrics().height() + metrics::space8);
    m_empty = makeSecond();
    m_empty->setAlignment(Qt::AlignCenter);
    m_why = new Explanation;
    m_why->setFixedHeight(metrics::explanation);
    m_why->hide();

    layout->addWidget(makeSheetHeader());
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    layout->addWidget(makeSheetFooter());

    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(metrics::space8);
    sideLayout->addWidget(sheet, 1);
    sideLayout->addWidget(m_why);
    return side;
}

QWidget *ScoresPage::makeSheetHeader()
{
    auto *header = new QFrame;
    header->setObjectName(QStringLiteral("sheetHeader"));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::space16, metrics::space8, metrics::space12, metrics::space8);
    layout->setSpacing(metrics::space12);
    m_name = makeHeading({});
    m_name->setWordWrap(true);
    m_about = makeSecond();
    auto *names = new QVBoxLayout;
    names->setSpacing(metrics::space4);
    names->addWidget(m_name);
    names->addWidget(m_about);
    m_clock = new ClockStripWidget;
    m_copyButton = makeButton(tr("Fill in"), QStringLiteral("copy"));
    m_copyButton->setToolTip(tr("Copy scores of an earlier round where this one has none"));
    auto *menu = new QMenu(m_copyButton);
    menu->addAction(tr("Self → team, where empty"), this, [this] { copyRound(Round::Self, Round::Team); });
    menu->addAction(tr("Team → final, where empty"), this, [this] { copyRound(Round::Team, Round::Final); });
    menu->addAction(tr("Self → final, where empty"), this, [this] { copyRound(Round::Self, Round::Final); });
    m_copyButton->setMenu(menu);
    layout->addLayout(names, 1);
    layout->addWidget(m_clock);
    layout->addWidget(m_copyButton);
    return header;
}

QWidget *ScoresPage::makeSheetFooter()
{
    auto *footer = new QFrame;
    footer->setObjectName(QStringLiteral("sheetFooter"));
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(metrics::space16, metrics::space8, metrics::space12, metrics::space8);
    layout->setSpacing(metrics::space24);
    m_total = makeHeading({});
    m_outcome = makeHeading({});
    m_outcome->setObjectName(QStringLiteral("sheetOutcome"));
    m_distance = new QLabel;
    m_missing = new QLabel;
    m_whyButton = makeButton(tr("Why?"), QStringLiteral("why"));
    m_whyButton->setObjectName(QStringLiteral("whyButton"));
    m_whyButton->setCheckable(true);
    for (QLabel *label : {m_total, m_outcome, m_distance, m_missing})
        layout->addWidget(label);
    layout->addStretch();
    layout->addWidget(m_whyButton);
    return footer;
}

void ScoresPage::connectAll()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_unit = UnitId(index.data(UnitRole).toLongLong());
                showUnit();
            });
    connect(m_list, &QTableView::activated, this, [this] {
        m_view->setFocus();
        m_view->startAt(ScoreSheetModel::Final);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScoresPage::showHint);
    connect(&m_sheet, &ScoreSheetModel::refused, this, &ScoresPage::showRefusal);
    connect(&m_sheet, &ScoreSheetModel::accepted, this, [this] { showHint(m_view->currentIndex()); });
    connect(&m_sheet, &QAbstractItemModel::modelReset, m_view, &QTreeView::expandAll);
    connect(&m_context.session, &Session::changed, this, &ScoresPage::showUnit);
    connect(m_whyButton, &QPushButton::toggled, m_why, &QWidget::setVisible);
}

void ScoresPage::setFilterCondition(int choice)
{
    m_proxy.setCondition([this, choice](int row) {
        const UnitYear &unit = m_units.unitAt(row);
        if (unit.unit.id == m_unit)
            return true; // the one that is being scored does not run away when it is finished
        switch (choice) {
        case Registered:
            return unit.registered;
        case Unfinished:
            return unit.outcome.kind == OutcomeKind::Pending;
        case NotPassed:
            return unit.outcome.kind == OutcomeKind::Failed || unit.outcome.kind == OutcomeKind::Excluded;
        default:
            return true;
        }
    });
}

const UnitYear *ScoresPage::shown() const
{
    return m_unit ? m_context.session.find(*m_unit) : nullptr;
}

void ScoresPage::choose(UnitId unit)
{
    m_unit = unit;
    const QModelIndex index = m_proxy.mapFromSource(m_units.index(m_units.rowOf(unit), 0));
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
    showUnit();
    m_view->setFocus();
    m_view->startAt(ScoreSheetModel::Final);
}

void ScoresPage::showUnit()
{
    const UnitYear *unit = shown();
    if (!unit && m_proxy.rowCount() > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_proxy.index(0, 0)); // comes back here with the first unit
        return;
    }
    const bool hasSheet = unit && unit->rules;
    m_view->setVisible(hasSheet);
    m_hint->setVisible(hasSheet);
    m_empty->setVisible(!hasSheet);
    m_name->setText(unit ? unit->unit.name : tr("No unit chosen"));
    m_clock->showStrip(unit ? clockStrip(*unit) : ClockStrip());
    m_copyButton->setEnabled(hasSheet && !m_context.session.book().isReadOnly());
    m_whyButton->setEnabled(unit);
    m_why->showUnit(unit);
    if (!hasSheet) {
        m_about->setText({});
        m_empty->setText(
            unit ? tr("There is no rule set for this kind of unit in %1.").arg(unit->year.toString())
                 : tr("Register units for %1, then score them here.")
                       .arg(m_context.session.year().toString()));
        m_sheet.showNothing();
    } else {
        const Book &book = m_context.session.book();
        RoundAnswers answers;
        for (const Round round : {Round::Self, Round::Team, Round::Final})
            answers[static_cast<size_t>(round)] =
                answersOf(book, unit->unit.id, unit->year, round, *unit->rules);
        m_about->setText(QStringList{unit->unit.code, words::unitKind(unit->unit.kind), unit->unit.block,
                                     unit->rules->title}
                             .filter(QRegularExpression(u"."_qs))
                             .join(u" · "_qs));
        m_sheet.show(*unit, std::move(answers), !book.isReadOnly());
    }
    showFooter(unit ? *unit : UnitYear());
}

void ScoresPage::showFooter(const UnitYear &unit)
{
    const Tokens &t = tokens();
    const OutcomeKind kind = unit.outcome.kind;
    m_total->setText(unit.rules ? tr("Total %1/%2").arg(words::total(unit), unit.rules->total.toDisplay())
                                : QString());
    QString text = QStringLiteral("%1 %2").arg(words::sign(kind), words::outcome(kind));
    if (!unit.outcome.band.isEmpty() && unit.outcome.band.compare(words::outcome(kind), Qt::CaseInsensitive))
        text += QStringLiteral(" – %1").arg(unit.outcome.band);
    m_outcome->setText(unit.rules ? text : QString());
    QPalette colored = m_outcome->palette();
    colored.setColor(QPalette::WindowText, words::signColor(kind, t));
    m_outcome->setPalette(colored);
    const QString distance = words::distanceToPass(unit);
    m_distance->setText(
        distance.isEmpty()
            ? QString()
            : tr("from the mark of %1: %2")
                  .arg(unit.rules->passMark.forClass(unit.unit.unitClass).toDisplay(), distance));
    const int missing = words::missingCount(unit);
    m_missing->setText(missing > 0 ? tr("%n still missing", nullptr, missing) : QString());
}

void ScoresPage::showHint(const QModelIndex &index)
{
    setRefusalLook(*m_hint, false);
    m_hint->setText(index.isValid()
                        ? index.data(ScoreSheetModel::HintRole).toString()
                        : tr("Digits start editing, Enter goes down, Tab goes right, Delete clears."));
}

void ScoresPage::showRefusal(const QModelIndex &, const QString &message)
{
    setRefusalLook(*m_hint, true);
    m_hint->setText(QStringLiteral("✕ ") + message);
}

bool ScoresPage::commit(Round round, const Item &item, const std::optional<Answer> &answer)
{
    return m_unit && edits::setAnswers(m_context.session, *m_unit, round, {{item.code, answer}});
}

std::optional<QString> ScoresPage::askReason(const Item &item, const QString &known)
{
    const auto reason = m_context.prompts.text(
        this, {tr("Not applicable"), tr("Why does %1 not apply to this unit?").arg(item.code), known});
    if (!reason || normalized(*reason).isEmpty())
        return std::nullopt;
    return normalized(*reason);
}

void ScoresPage::copyRound(Round from, Round to)
{
    const UnitYear *unit = shown();
    if (!unit || !unit->rules)
        return;
    edits::AnswerChanges changes;
    const Answers &source = m_sheet.answers()[static_cast<size_t>(from)];
    const Answers &target = m_sheet.answers()[static_cast<size_t>(to)];
    for (int i = 0; i < source.size(); ++i) {
        if (source.find(i) && !target.find(i))
            changes.emplace_back(unit->rules->items[static_cast<size_t>(i)].code, *source.find(i));
    }
    if (changes.empty())
        m_context.info(tr("There was nothing to fill in."));
    else
        edits::setAnswers(m_context.session, *m_unit, to, changes);
}

void ScoresPage::importScores()
{
    runImport(this, m_context, ImportKind::Scores);
}

} // namespace sovang
