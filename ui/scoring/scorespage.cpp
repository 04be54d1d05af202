// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scorespage.h"

#include "kit/dialogs/importdialog.h"
#include "kit/look/parts.h"
#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/layoutmemory.h"
#include "kit/tables/unitcolumns.h"
#include "kit/windowsettings.h"
#include "scoring/scoregridpane.h"
#include "scoring/sheetpane.h"
#include "scoring/viewswitch.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

ScoresPage::ScoresPage(PageContext context, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_units(m_context.session, scoringColumns()),
      m_proxy(m_units),
      m_list(new QTableView),
      m_sheet(new SheetPane(m_context, [this] { return unitsShown(); })),
      m_grid(new ScoreGridPane(m_context)),
      m_views(new QStackedWidget)
{
    makeSwitches();
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("scoresSplit"));
    m_side = makeList();
    split->addWidget(m_side);
    split->addWidget(m_sheet);
    split->setStretchFactor(1, 1);
    split->setHandleWidth(metrics::space12);
    split->setChildrenCollapsible(false);
    split->setSizes({metrics::unitList, 3 * metrics::unitList});
    layoutmemory::remember(*split, QStringLiteral("scores"));

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(m_views);
    m_views->addWidget(split);
    m_views->addWidget(m_grid);
    connectAll();
    setFilterCondition(Registered);
    chooseFirst();
    showView(windowsettings::scoresAsGrid());
}

// Both views have one, where their other tools are.
void ScoresPage::makeSwitches()
{
    m_switches = {new ViewSwitch, new ViewSwitch};
    for (ViewSwitch *views : m_switches)
        connect(views, &ViewSwitch::chosen, this, &ScoresPage::changeView);
    m_grid->addLeadingTool(m_switches.back());
    const QList<std::pair<QString, bool>> keys{{QStringLiteral("Alt+1"), false},
                                               {QStringLiteral("Alt+2"), true}};
    for (const auto &[key, toGrid] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, isGrid = toGrid] { changeView(isGrid); });
    }
}

void ScoresPage::showView(bool isGrid)
{
    m_views->setCurrentIndex(isGrid ? 1 : 0);
    for (ViewSwitch *views : m_switches)
        views->showChoice(isGrid);
    setWork(isGrid ? m_grid->work() : m_sheet->work());
}

// The work is in the first cell that lacks a score, until the cursor was somewhere.
void ScoresPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sheet->findWork();
}

// The unit that one looks at stays the same.
void ScoresPage::changeView(bool isGrid)
{
    const bool wasGrid = m_views->currentIndex() == 1;
    windowsettings::setScoresAsGrid(isGrid);
    const std::optional<UnitId> unit = wasGrid ? m_grid->currentUnit() : m_unit;
    showView(isGrid);
    if (isGrid)
        m_grid->choose(unit);
    else if (unit)
        choose(*unit);
}

QWidget *ScoresPage::makeList()
{
    auto *side = new QWidget;
    m_sideLayout = new QVBoxLayout(side);
    QVBoxLayout *layout = m_sideLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);

    m_filter = makeFilter(tr("Find a unit"));
    m_filter->setObjectName(QStringLiteral("scoresFilter"));
    connect(m_filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    m_choice = new QComboBox;
    m_choice->addItems({tr("Registered units"), tr("Not finished yet"), tr("Did not pass"), tr("All units")});
    m_choice->setAccessibleName(tr("Which units to list"));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ScoresPage::setFilterCondition);

    setUpTable(*m_list, m_proxy, NameColumn);
    setTwoLineRows(*m_list);
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
    second->addWidget(m_choice, 1);
    second->addWidget(import);

    layout->addWidget(m_switches.front());
    layout->addWidget(m_filter);
    layout->addLayout(second);
    layout->addWidget(m_list, 1);
    return side;
}

void ScoresPage::connectAll()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (!index.isValid())
                    return; // the row was filtered away or the book read anew: the unit stays on its sheet
                m_unit = UnitId(index.data(UnitRole).toLongLong());
                guarded(m_context.error, [this] { m_sheet->showUnit(m_unit); });
                showPlace();
            });
    connect(m_list, &QTableView::clicked, this, [this] {
        if (m_isFolded)
            m_side->hide(); // it was brought for this
    });
    connect(m_sheet, &SheetPane::listWanted, this, [this] {
        m_side->setVisible(m_side->isHidden());
        if (!m_side->isHidden())
            m_list->setFocus();
    });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_proxy, change, this, &ScoresPage::showPlace);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &ScoresPage::showPlace);
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, this, &ScoresPage::showPlace);
    connect(m_list, &QTableView::activated, this, [this] {
        if (m_isFolded)
            m_side->hide();
        m_sheet->startScoring();
    });
    connect(m_sheet, &SheetPane::stepWanted, this, &ScoresPage::step);
    addActions(m_sheet->unitSteps());
    m_list->addActions(m_sheet->gatesMet());
    m_context.session.whenChanged(this, [this] { chooseFirst(); });
}

void ScoresPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // By the room that there is: a page that is wider than its place would unfold itself.
    foldList((parentWidget() ? parentWidget()->width() : width()) < room::listBeside);
}

// What stands over the list is needed without it as well: the switch goes to the head of the sheet.
void ScoresPage::foldList(bool isFolded)
{
    if (m_isFolded == isFolded)
        return;
    m_isFolded = isFolded;
    ViewSwitch *views = m_switches.front();
    m_sheet->standInForList(isFolded ? views : nullptr);
    if (!isFolded)
        m_sideLayout->insertWidget(0, views);
    m_side->setHidden(isFolded);
}

void ScoresPage::showPlace()
{
    const QModelIndex here = m_list->currentIndex();
    m_sheet->showPlace(here.isValid() ? here.row() + 1 : 0, m_proxy.rowCount());
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

void ScoresPage::choose(UnitId unit)
{
    showView(false);
    list(unit);
    m_sheet->startScoring();
}

void ScoresPage::showUnit(UnitId unit)
{
    if (m_views->currentIndex() == 1)
        m_grid->show(unit);
    else
        list(unit);
}

void ScoresPage::showCell(UnitId unit, Round round, const QString &item)
{
    showUnit(unit);
    if (m_views->currentIndex() == 1)
        m_grid->showCell(unit, round, item);
    else
        m_sheet->showCell(round, item);
}

// List and sheet speak of one unit: what is searched for gives way to one that was asked for by name.
void ScoresPage::list(UnitId unit)
{
    m_unit = unit;
    const auto place = [&] { return m_proxy.mapFromSource(m_units.index(m_units.rowOf(unit), NameColumn)); };
    if (!place().isValid())
        setFilterCondition(m_choice->currentIndex()); // lets the chosen unit through
    if (!place().isValid())
        m_filter->clear();
    m_list->setCurrentIndex(place());
    m_list->scrollTo(place());
    m_sheet->showUnit(unit);
}

// Where no unit is chosen, or it is gone, the first one of the list is; the list comes back to the chosen one
// after everything was read anew.
void ScoresPage::chooseFirst()
{
    if (m_unit && m_context.session.find(*m_unit)) {
        const QModelIndex index = m_proxy.mapFromSource(m_units.index(m_units.rowOf(*m_unit), 0));
        if (!m_list->currentIndex().isValid() && index.isValid())
            m_list->setCurrentIndex(index);
        return;
    }
    m_unit.reset();
    if (m_proxy.rowCount() > 0)
        m_list->setCurrentIndex(m_proxy.index(0, 0));
    if (!m_unit && m_list->currentIndex().isValid())
        m_unit = UnitId(m_list->currentIndex().data(UnitRole).toLongLong());
    m_sheet->showUnit(m_unit);
}

// From the unit on the sheet, or into the list where it is not listed; the ends stay where they are.
void ScoresPage::step(int places)
{
    const QModelIndex here = m_list->currentIndex();
    const int row = here.isValid() ? here.row() + places : 0;
    const QModelIndex there = m_proxy.index(row, NameColumn);
    if (there.isValid())
        m_list->setCurrentIndex(there);
}

std::vector<UnitId> ScoresPage::unitsShown() const
{
    std::vector<UnitId> units;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        units.emplace_back(m_proxy.index(row, 0).data(UnitRole).toLongLong());
    return units;
}

void ScoresPage::importScores()
{
    runImport(this, m_context, ImportKind::Scores);
}

} // namespace sovang
