// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/sheetpane.h"

#include "base/text.h"
#include "jobs/year/evaluation.h"
#include "kit/dialogs/evidencedialog.h"
#include "kit/look/clockstrip.h"
#include "kit/look/explanation.h"
#include "kit/look/icons.h"
#include "kit/look/linelabel.h"
#include "kit/look/parts.h"
#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/saving.h"
#include "kit/tables/layoutmemory.h"
#include "kit/windowsettings.h"
#include "kit/words.h"
#include "scoring/gatesmet.h"
#include "scoring/registeredfirst.h"
#include "scoring/sheetedits.h"
#include "scoring/sheetfooter.h"
#include "scoring/sheetview.h"
#include "session/session.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

SheetPane::SheetPane(PageContext context, UnitsShown unitsShown, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_unitsShown(std::move(unitsShown)),
      m_sheet([this](const std::vector<SheetChange> &changes) { return commit(changes); },
              [this](const Item &item, const QString &known) { return askReason(item, known); }),
      m_view(new SheetView),
      m_footer(new SheetFooter),
      m_why(new Explanation)
{
    makeActions();
    m_why->setFixedHeight(metrics::explanation);
    m_why->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeSheetFrame(), 1);
    layout->addWidget(m_why);
    connectAll();
    m_view->hideSelf(m_hideSelf->isChecked());
    refresh();
    showHint({});
}

QWidget *SheetPane::work() const
{
    return m_view;
}

// An editor that is still open lets go of the model before the model goes.
SheetPane::~SheetPane()
{
    m_view->setModel(nullptr);
}

QAction *SheetPane::addSheetAction(const QString &text, const QString &shortcut, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(shortcut));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void SheetPane::makeActions()
{
    // PgUp and PgDn alone turn the pages of the sheet.
    m_previous = addSheetAction(tr("Previous unit"), QStringLiteral("Ctrl+PgUp"), [this] { stepUnit(-1); });
    m_previous->setShortcuts({m_previous->shortcut(), QKeySequence(QStringLiteral("Ctrl+Up"))});
    m_next = addSheetAction(tr("Next unit"), QStringLiteral("Ctrl+PgDown"), [this] { stepUnit(1); });
    m_next->setShortcuts({m_next->shortcut(), QKeySequence(QStringLiteral("Ctrl+Down"))});
    m_missing =
        addSheetAction(tr("Next cell that lacks an answer"), QStringLiteral("F8"), [this] { goToMissing(); });
    m_papers = addSheetAction(tr("Evidence and note…"), QStringLiteral("F4"),
                              [this] { openPapers(m_view->currentIndex()); });
    m_notApplicable = addSheetAction(tr("Not applicable (KAD)…"), QStringLiteral("Shift+F2"),
                                     [this] { putNotApplicable(); });
    m_notApplicable->setObjectName(QStringLiteral("notApplicable"));
    m_hideSelf = addSheetAction(tr("Hide the self column"), QStringLiteral("Ctrl+Shift+H"), [this] {
        windowsettings::setHidesSelf(m_hideSelf->isChecked());
        m_view->hideSelf(m_hideSelf->isChecked());
    });
    const auto chosen = [this] { return m_unit ? std::vector{*m_unit} : std::vector<UnitId>(); };
    m_gatesMet =
        addGatesMetActions(*this, m_context, {chosen, m_unitsShown, [this] { return currentRound(); }},
                           [this] { m_view->finishEditing(); });
    m_hideSelf->setObjectName(QStringLiteral("hideSelf"));
    m_hideSelf->setCheckable(true);
    m_hideSelf->setChecked(windowsettings::hidesSelf());
}

QWidget *SheetPane::makeSheetFrame()
{
    QFrame *sheet = makeSheet();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);

    m_view->setSheet(m_sheet);
    layoutmemory::rememberWidths(*m_view->header(), QStringLiteral("sheet"));
    m_view->setAccessibleName(tr("Score sheet"));
    m_view->setObjectName(QStringLiteral("scoreSheet"));
    m_hint = new LineLabel(2);
    m_hint->setProperty("second", true);
    m_hint->setObjectName(QStringLiteral("sheetHint"));
    m_hint->setContentsMargins(metrics::space16, metrics::space4, metrics::space16, metrics::space4);
    m_toWhatIsMissing = makeButton({});
    connect(m_toWhatIsMissing, &QPushButton::clicked, this,
            [this] { m_context.goTo(shown() ? PageId::RuleSets : PageId::Registrations); });
    m_empty = makeEmptyNote({}, m_toWhatIsMissing);
    m_emptyText = m_empty->findChild<QLabel *>();

    layout->addWidget(makeHeader());
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_footer);
    return sheet;
}

QWidget *SheetPane::makeHeader()
{
    auto *header = new QFrame;
    header->setObjectName(QStringLiteral("sheetHeader"));
    m_name = new LineLabel;
    m_name->setFont(headingFont());
    m_name->setObjectName(QStringLiteral("sheetUnit"));
    m_name->setMinimumWidth(metrics::shortField); // buttons lose their words before the name does
    m_about = new LineLabel;
    m_about->setProperty("second", true);
    m_clock = new ClockStripWidget;
    m_clock->setObjectName(QStringLiteral("sheetClock"));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_about);
    names->addStretch();
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::space16, metrics::space4, metrics::space12, metrics::space4);
    layout->setSpacing(metrics::space12);
    layout->addLayout(names, 1);
    layout->addWidget(m_clock);
    layout->addWidget(makeButtons());
    return header;
}

QWidget *SheetPane::makeButtons()
{
    m_tools = new ToolRow;
    m_place = makeButton({});
    m_place->setObjectName(QStringLiteral("sheetPlace"));
    m_place->setFocusPolicy(Qt::TabFocus);
    m_place->hide();
    connect(m_place, &QPushButton::clicked, this, &SheetPane::listWanted);
    m_tools->add(makeStepButton(*m_previous, QStringLiteral("previous")));
    m_tools->add(m_place);
    m_tools->add(makeStepButton(*m_next, QStringLiteral("next")));
    m_tools->add(makeFillButton());
    m_tools->add(makeMenuButton());
    m_tools->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return m_tools;
}

void SheetPane::standInForList(QWidget *tools)
{
    if (m_listTools)
        m_tools->remove(m_listTools);
    if (tools)
        m_tools->addFirst(tools);
    m_listTools = tools;
    m_place->setVisible(tools);
}

void SheetPane::showPlace(int unit, int units)
{
    m_place->setText(unit > 0 ? QStringLiteral("%1/%2").arg(unit).arg(units)
                              : QStringLiteral("–/%1").arg(units));
    const QString words = unit > 0 ? tr("Unit %1 of %2 in the list; opens the list").arg(unit).arg(units)
                                   : tr("Opens the list");
    m_place->setToolTip(words);
    m_place->setAccessibleName(words);
}

void SheetPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

// In little height the head of the sheet is one line, and so is the line that explains; in little width the
// clock leaves to the unit that it is of.
void SheetPane::layOut()
{
    const bool isTall = height() >= room::tallSheet;
    m_about->setVisible(isTall && !m_about->text().isEmpty());
    m_clock->setCompact(!isTall);
    m_clock->setVisible(m_hasClock && width() >= room::clockOnSheet);
    m_hint->setLines(isTall ? 2 : 1);
}

QPushButton *SheetPane::makeStepButton(QAction &action, const QString &icon)
{
    QPushButton *button = makeButton({}, icon);
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(action.text(), keys.join(QStringLiteral(", "))));
    button->setAccessibleName(action.text());
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in its cell
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

QPushButton *SheetPane::makeFillButton()
{
    m_fill = makeButton(tr("&Fill in"), QStringLiteral("copy"));
    m_fill->setObjectName(QStringLiteral("fillButton"));
    m_fill->setToolTip(m_context.session.book().isReadOnly()
                           ? m_context.session.book().readOnlyReason()
                           : tr("Copy scores of an earlier round where this one has none"));
    auto *menu = new QMenu(m_fill);
    menu->addAction(tr("Self → team, where empty"), this, [this] { fillIn(Round::Self, Round::Team); });
    menu->addAction(tr("Team → final, where empty"), this, [this] { fillIn(Round::Team, Round::Final); });
    menu->addAction(tr("Self → final, where empty"), this, [this] { fillIn(Round::Self, Round::Final); });
    menu->addSeparator();
    menu->addActions(m_gatesMet);
    menu->addSeparator();
    QAction *more = menu->addAction(tr("For all units of the list, or over what was entered…"));
    more->setObjectName(QStringLiteral("copyRoundsForAll"));
    connect(more, &QAction::triggered, this, &SheetPane::askAndCopy);
    m_fill->setMenu(menu);
    return m_fill;
}

QPushButton *SheetPane::makeMenuButton()
{
    QPushButton *button = makeButton({}, QStringLiteral("menu"));
    button->setToolTip(tr("More for this sheet"));
    button->setAccessibleName(button->toolTip());
    auto *menu = new QMenu(button);
    menu->addActions({m_papers, m_notApplicable, m_missing, m_previous, m_next});
    menu->addSeparator();
    menu->addAction(m_hideSelf);
    button->setMenu(menu);
    return button;
}

void SheetPane::connectAll()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetPane::showHint);
    connect(m_view, &SheetView::papersWanted, this, &SheetPane::openPapers);
    connect(&m_sheet, &ScoreSheetModel::refused, this, &SheetPane::showRefusal);
    connect(&m_sheet, &ScoreSheetModel::accepted, this, [this] { showHint(m_view->currentIndex()); });
    m_context.session.whenChanged(this, [this] { refresh(); });
    connect(m_footer, &SheetFooter::whyToggled, m_why, &QWidget::setVisible);
    connect(m_footer, &SheetFooter::missingWanted, this, &SheetPane::goToMissing);
}

const UnitYear *SheetPane::shown() const
{
    return m_unit ? m_context.session.find(*m_unit) : nullptr;
}

void SheetPane::showUnit(std::optional<UnitId> unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    refresh();
}

void SheetPane::startScoring()
{
    m_view->setFocus();
    goToWork();
}

void SheetPane::findWork()
{
    if (!m_view->currentIndex().isValid())
        goToWork();
}

void SheetPane::goToWork()
{
    if (!m_sheet.rules())
        return;
    const QModelIndex missing = m_sheet.nextMissing({}, ScoreSheetModel::Final);
    if (missing.isValid())
        m_view->go(missing);
    else
        m_view->startAt(ScoreSheetModel::Final);
}

void SheetPane::stepUnit(int places)
{
    m_view->finishEditing();
    emit stepWanted(places);
}

void SheetPane::refresh()
{
    const UnitYear *unit = shown();
    const bool hasSheet = unit && unit->rules;
    m_view->setVisible(hasSheet);
    m_hint->setVisible(hasSheet);
    m_empty->setVisible(!hasSheet);
    m_name->setText(unit ? unit->unit.name : tr("No unit chosen"));
    const ClockStrip clock = unit ? clockStrip(*unit) : ClockStrip();
    m_hasClock = !clock.cells.empty();
    m_clock->showStrip(clock);
    m_fill->setEnabled(hasSheet && !m_context.session.book().isReadOnly());
    m_papers->setEnabled(hasSheet);
    m_notApplicable->setEnabled(hasSheet && !m_context.session.book().isReadOnly());
    m_missing->setEnabled(hasSheet);
    m_why->showUnit(unit);
    if (hasSheet) {
        showSheet(*unit);
        layOut();
        return;
    }
    const QString year = m_context.session.year().toString();
    m_about->clear();
    m_emptyText->setText(unit ? tr("There is no rule set for this kind of unit in %1.").arg(year)
                              : tr("Register units for %1, then score them here.").arg(year));
    m_toWhatIsMissing->setText(unit ? tr("Go to the rule sets") : tr("Go to the registrations"));
    m_sheet.showNothing();
    m_footer->showNothing(unit != nullptr);
    layOut();
}

// The cursor stays in its cell from unit to unit, where the next one has such a cell.
void SheetPane::showSheet(const UnitYear &unit)
{
    const QModelIndex before = m_view->currentIndex();
    const int item = m_sheet.itemAt(before);
    const QString code = item < 0 ? QString() : m_sheet.rules()->items[static_cast<size_t>(item)].code;
    const int column = before.column();

    const Book &book = m_context.session.book();
    SheetContents contents;
    for (const Round round : {Round::Self, Round::Team, Round::Final})
        contents.answers[static_cast<size_t>(round)] =
            answersOf(book, unit.unit.id, unit.year, round, *unit.rules);
    contents.papers = book.evidence.ofUnit(unit.unit.id, unit.year);
    contents.isEditable = !book.isReadOnly();
    QStringList about{unit.unit.code, kindwords::unit(unit.unit.kind), unit.unit.block, unit.rules->title};
    about.removeAll(QString());
    m_about->setText(about.join(u" · "_qs));
    m_sheet.show(unit, std::move(contents));
    m_footer->showSheet(unit, m_sheet.contents().answers[static_cast<size_t>(Round::Final)],
                        m_sheet.lackingEvidence());
    if (!m_view->currentIndex().isValid())
        m_view->go(m_sheet.indexOfItem(code, column));
}

void SheetPane::showHint(const QModelIndex &index)
{
    setTone(*m_hint, Tone::Second);
    m_hint->setText(index.isValid()
                        ? index.data(ScoreSheetModel::HintRole).toString()
                        : tr("Digits start editing, Enter goes down, Tab goes right, Delete clears."));
}

void SheetPane::showRefusal(const QModelIndex &, const QString &message)
{
    setTone(*m_hint, Tone::Refused);
    m_hint->setText(QStringLiteral("✕ ") + message);
}

Round SheetPane::currentRound() const
{
    const int column = m_view->currentIndex().column();
    return ScoreSheetModel::isRound(column) ? ScoreSheetModel::roundOf(column) : Round::Final;
}

void SheetPane::showCell(Round round, const QString &item)
{
    const int column = ScoreSheetModel::Self + static_cast<int>(round);
    const QModelIndex cell = m_sheet.indexOfItem(item, column);
    if (cell.isValid() && !m_view->isColumnHidden(column))
        m_view->go(cell);
}

void SheetPane::goToMissing()
{
    m_view->finishEditing();
    const QModelIndex here = m_view->currentIndex();
    const QModelIndex missing =
        m_sheet.nextMissing(here, ScoreSheetModel::Self + static_cast<int>(currentRound()));
    if (missing.isValid()) {
        m_view->setFocus();
        m_view->go(missing);
    } else {
        m_context.info(tr("Nothing is missing in this round of the sheet."));
    }
}

void SheetPane::openPapers(const QModelIndex &index)
{
    const UnitYear *unit = shown();
    const int number = m_sheet.itemAt(index);
    if (!unit || number < 0)
        return;
    m_view->finishEditing();
    const Item &item = unit->rules->items[static_cast<size_t>(number)];
    const Book &book = m_context.session.book();
    const UnitId id = unit->unit.id;
    const QString code = item.code;
    EvidenceDialog dialog({.title = QStringLiteral("%1  %2").arg(code, item.title),
                           .about = QStringLiteral("%1 · %2").arg(unit->unit.name, unit->year.toString()),
                           .bookPath = book.path(),
                           .asksForEvidence = item.evidence,
                           .isEditable = !book.isReadOnly()},
                          book.evidence.find(id, unit->year, code), m_context.prompts, this);
    runUntilSaved(m_context, dialog,
                  [&] { return edits::setPapers(m_context.session, id, code, dialog.papers()); });
}

void SheetPane::putNotApplicable()
{
    m_view->finishEditing();
    m_sheet.putNotApplicable(m_view->currentIndex());
}

bool SheetPane::commit(const std::vector<SheetChange> &changes)
{
    return m_unit && registeredFirst(m_context, this, {*m_unit}) &&
           edits::changeSheet(m_context.session, *m_unit, changes);
}

std::optional<QString> SheetPane::askReason(const Item &item, const QString &known)
{
    const auto reason = m_context.prompts.text(
        this, {tr("Not applicable"), tr("Why does %1 not apply to this unit?").arg(item.code), known, true});
    if (!reason || normalized(*reason).isEmpty())
        return std::nullopt;
    return normalized(*reason);
}

RoundCopyPlan SheetPane::planCopy(const CopyRoundDialog::Choice &choice) const
{
    std::vector<const UnitYear *> units;
    for (const UnitId id : choice.forAllShown ? m_unitsShown() : std::vector{*m_unit}) {
        if (const UnitYear *unit = m_context.session.find(id))
            units.push_back(unit);
    }
    return planRoundCopy(m_context.session.book(), units, choice.request);
}

void SheetPane::fillIn(Round from, Round to)
{
    const RoundCopyRequest request{from, to, Entered::Kept};
    copyRounds(planCopy({request, false}), request);
}

void SheetPane::askAndCopy()
{
    const UnitYear *unit = shown();
    if (!unit)
        return;
    CopyRoundDialog dialog(
        unit->unit.name, static_cast<int>(m_unitsShown().size()),
        [this](const CopyRoundDialog::Choice &choice) { return planCopy(choice); }, this);
    if (m_context.prompts.run(dialog))
        copyRounds(dialog.plan(), dialog.choice().request);
}

void SheetPane::copyRounds(const RoundCopyPlan &plan, const RoundCopyRequest &request)
{
    const int scores = static_cast<int>(plan.changes.size());
    std::vector<UnitId> units;
    for (const AnswerChange &change : plan.changes) {
        if (units.empty() || units.back() != change.unit)
            units.push_back(change.unit);
    }
    if (!registeredFirst(m_context, this, units) || !edits::copyRounds(m_context.session, plan, request))
        return;
    QString text = scores == 0 ? tr("There was nothing to fill in.")
                               : tr("%n score(s) filled in,", nullptr, scores) + u' ' +
                                     tr("in %n unit(s).", nullptr, plan.units);
    if (plan.kept > 0)
        text += u' ' + tr("%n entered score(s) that differ were left alone.", nullptr, plan.kept);
    m_context.info(text);
}

} // namespace sovang
