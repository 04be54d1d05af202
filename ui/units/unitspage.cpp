// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitspage.h"

#include "jobs/imports/listfile.h"
#include "kit/dialogs/importdialog.h"
#include "kit/dialogs/statusyearsdialog.h"
#include "kit/look/parts.h"
#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/saving.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/layoutmemory.h"
#include "kit/tables/unitcolumns.h"
#include "kit/windowsettings.h"
#include "kit/words.h"
#include "session/guarded.h"
#include "session/session.h"
#include "units/bulkunitdialog.h"
#include "units/duplicatespanel.h"
#include "units/lifedialog.h"
#include "units/unitdialog.h"
#include "units/unitfilters.h"
#include "units/unitpane.h"
#include "units/unitsedits.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr int codeColumn = 0;
constexpr int nameColumn = 1;
constexpr int blockColumn = 3;
constexpr int standingColumn = 4;
constexpr int paneWidth = metrics::details + metrics::searchField / 2;

enum View { List, Empty, Duplicates };

constexpr int narrowestList = 400;

// A cell as it is written into a file: numbers as numbers, the strip of years as text.
OutValue outValue(const QModelIndex &index)
{
    if (index.data(ClockRole).isValid())
        return index.data(Qt::AccessibleTextRole).toString();
    const QVariant value = index.data();
    if (!value.isValid())
        return {};
    return value.userType() == QMetaType::Int ? OutValue(value.toLongLong()) : OutValue(value.toString());
}

} // namespace

UnitsPage::UnitsPage(PageContext context, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_model(m_context.session, unitsColumns()),
      m_proxy(m_model),
      m_table(new QTableView),
      m_filters(new UnitFilters(this)),
      m_pane(new UnitPane(m_context)),
      m_duplicates(new DuplicatesPanel(m_context)),
      m_count(makeSecond())
{
    setUpTable(*m_table, m_proxy, nameColumn, metrics::nameColumn);
    m_table->sortByColumn(codeColumn, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Units"));
    m_table->setObjectName(QStringLiteral("unitsTable"));
    m_table->setToolTip(tr("Enter opens the score sheet, F2 edits"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const int column : windowsettings::hiddenColumns(m_table->objectName(), unitsColumnsHiddenAtFirst()))
        m_table->setColumnHidden(column, true);
    leaveInTurn(*m_table, {standingColumn, blockColumn}); // the details say the same
    layoutmemory::remember(*m_table, QStringLiteral("units"));

    m_split = new QSplitter(Qt::Horizontal);
    m_split->addWidget(makeList());
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(0, 1);
    m_split->setHandleWidth(metrics::space12);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({3 * metrics::details, paneWidth});
    layoutmemory::remember(*m_split, QStringLiteral("units"));

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->setSpacing(metrics::space8);
    makeFilterRow();
    makeToolbar();
    layout->addWidget(m_filterRow);
    layout->addWidget(m_toolRow);
    layout->addWidget(m_split, 1);
    connectAll();
    setWork(m_table);
    showState();
}

QWidget *UnitsPage::makeList()
{
    auto *addFirst = makePrimaryButton(tr("Add unit…"));
    connect(addFirst, &QPushButton::clicked, this, &UnitsPage::addUnit);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyNote(
        tr("There are no units in this book yet. Import a list, or add them one by one."), addFirst));
    m_stack->addWidget(m_duplicates);
    return content;
}

void UnitsPage::makeToolbar()
{
    m_add = makeButton(tr("&Add unit…"), QStringLiteral("add"));
    m_edit = makeButton(tr("&Edit…"), QStringLiteral("edit"));
    m_remove = makeButton(tr("Remove"), QStringLiteral("remove"));
    m_life = makeButton(tr("C&hanges") + QStringLiteral(" ▾"), QStringLiteral("life"));
    m_life->setObjectName(QStringLiteral("lifeButton"));
    makeLifeMenu();
    auto *columns = makeButton(tr("Co&lumns") + QStringLiteral(" ▾"), QStringLiteral("columns"));
    columns->setObjectName(QStringLiteral("columnsButton"));
    columns->setMenu(makeColumnMenu());
    auto *duplicates = makeButton(tr("&Possible duplicates"), QStringLiteral("compare"));
    duplicates->setObjectName(QStringLiteral("duplicatesButton"));
    duplicates->setToolTip(tr("Units that look like one: same or similar names, same phone"));
    auto *exporting = makeButton(tr("E&xport…"), QStringLiteral("export"));
    exporting->setObjectName(QStringLiteral("exportUnits"));
    exporting->setToolTip(tr("The list as it is shown, as Excel or CSV"));
    auto *import = makeButton(tr("Import…"), QStringLiteral("import"));
    import->setEnabled(!m_context.session.book().isReadOnly());
    m_toolRow = new ToolRow;
    m_toolRow->addStretch();
    for (QPushButton *button : {columns, m_edit, m_remove, m_life, duplicates, exporting, import, m_add})
        m_toolRow->add(button);
    connect(m_add, &QPushButton::clicked, this, &UnitsPage::addUnit);
    connect(m_edit, &QPushButton::clicked, this, &UnitsPage::editUnits);
    connect(m_remove, &QPushButton::clicked, this, &UnitsPage::removeUnits);
    connect(duplicates, &QPushButton::clicked, this, &UnitsPage::showDuplicates);
    connect(exporting, &QPushButton::clicked, this, &UnitsPage::exportList);
    connect(import, &QPushButton::clicked, this, [this] { runImport(this, m_context, ImportKind::Units); });
}

void UnitsPage::makeLifeMenu()
{
    auto *menu = new QMenu(m_life);
    const std::pair<LineageKind, QString> entries[] = {{LineageKind::Rename, tr("&Rename…")},
                                                       {LineageKind::Merge, tr("&Merge…")},
                                                       {LineageKind::Split, tr("&Split…")},
                                                       {LineageKind::Dissolve, tr("&Dissolve…")}};
    for (const auto &[act, text] : entries) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, [this, kind = act] { changeLife(kind); });
        m_lifeActions.push_back(action);
    }
    menu->addSeparator();
    QAction *list = menu->addAction(tr("From a &list…"));
    list->setObjectName(QStringLiteral("lifeList"));
    connect(list, &QAction::triggered, this, [this] { runImport(this, m_context, ImportKind::Changes); });
    m_life->setMenu(menu);
}

void UnitsPage::makeFilterRow()
{
    m_search = makeFilter(tr("Find by code, name, block, locality"));
    m_search->setObjectName(QStringLiteral("unitsFilter"));
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("unitsCount"));
    m_filterRow = new ToolRow;
    m_filterRow->add(m_search, 1);
    for (QComboBox *box : m_filters->boxes())
        m_filterRow->addFilter(box);
    m_filterRow->addOptional(m_count);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setNeedle(text);
        showCount();
    });
}

void UnitsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_toolRow->join(*m_filterRow, height() < room::tallPage);
    const int all = m_split->width();
    if (m_split->sizes().constFirst() < narrowestList) // the details give way
        m_split->setSizes({narrowestList, all - narrowestList - m_split->handleWidth()});
}

void UnitsPage::enableSearch(bool isEnabled)
{
    m_search->setEnabled(isEnabled);
    for (QComboBox *box : m_filters->boxes())
        box->setEnabled(isEnabled);
}

QMenu *UnitsPage::makeColumnMenu()
{
    auto *menu = new QMenu(this);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action =
            menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(isColumnWanted(*m_table, column));
        action->setEnabled(column != codeColumn && column != nameColumn);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnShown(column, shown); });
    }
    return menu;
}

void UnitsPage::connectAll()
{
    m_proxy.setCondition([this](int row) { return m_filters->accepts(m_model.unitAt(row)); });
    connect(m_filters, &UnitFilters::changed, this, [this] {
        m_proxy.setCondition([this](int row) { return m_filters->accepts(m_model.unitAt(row)); });
        showCount();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &UnitsPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UnitsPage::showButtons);
    connect(m_table, &QTableView::doubleClicked, this, &UnitsPage::editUnits);
    m_context.session.whenChanged(this, [this] { showState(); });
    connect(m_duplicates, &DuplicatesPanel::unitShown, this, [this](UnitId unit) { m_pane->showUnit(unit); });
    connect(m_duplicates, &DuplicatesPanel::closed, this, &UnitsPage::closeDuplicates);
    connect(m_pane, &UnitPane::unitWanted, this, &UnitsPage::choose);
    connect(m_pane, &UnitPane::takeBackWanted, this, [this](qint64 event) {
        if (!m_context.session.book().isReadOnly())
            edits::takeBackLife(m_context.session, event);
    });
    m_table->installEventFilter(this);
}

// The keys of the list; a dialog over it has its own.
bool UnitsPage::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_F2:
        editUnits();
        return true;
    case Qt::Key_Delete:
        removeUnits();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto unit = current())
            m_context.openSheet(*unit);
        return true;
    default:
        return false;
    }
}

void UnitsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showState();
}

std::optional<UnitId> UnitsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return UnitId(index.data(UnitRole).toLongLong());
}

std::vector<UnitId> UnitsPage::chosen() const
{
    std::vector<UnitId> units;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        units.push_back(UnitId(index.data(UnitRole).toLongLong()));
    return units;
}

void UnitsPage::choose(UnitId unit)
{
    if (m_stack->currentIndex() == Duplicates)
        closeDuplicates();
    const auto find = [&] { return m_proxy.mapFromSource(m_model.index(m_model.rowOf(unit), 0)); };
    if (!find().isValid()) { // hidden by what is searched or narrowed to
        m_search->clear();
        m_filters->clear();
    }
    m_table->setCurrentIndex(find());
    m_table->scrollTo(find());
}

void UnitsPage::addUnit()
{
    Unit unit;
    bool isWanted = true;
    while (isWanted) {
        UnitDialog dialog(tr("Add unit"), unit, m_context.session, this);
        const bool isSaved = runUntilSaved(m_context, dialog,
                                           [&] { return edits::addUnit(m_context.session, dialog.unit()); });
        if (dialog.wanted())
            choose(*dialog.wanted());
        if (!isSaved)
            return;
        if (const auto added = m_context.session.book().units.findByCode(dialog.unit().code))
            choose(added->id);
        isWanted = dialog.wantsAnother();
        // Units of a list stand together: what groups this one groups the next.
        unit.kind = dialog.unit().kind;
        unit.block = dialog.unit().block;
        unit.locality = dialog.unit().locality;
    }
}

void UnitsPage::editUnits()
{
    if (m_context.session.book().isReadOnly())
        return;
    const std::vector<Unit> units = chosenUnits();
    if (units.size() > 1) {
        BulkUnitDialog dialog(units, m_context.session, this);
        runUntilSaved(m_context, dialog, [&] { return change(dialog.units()); });
    } else if (units.size() == 1) {
        UnitDialog dialog(tr("Edit unit"), units.front(), m_context.session, this);
        runUntilSaved(m_context, dialog, [&] { return change({dialog.unit()}); });
        if (dialog.wanted())
            choose(*dialog.wanted());
    }
}

// As the book has them: the list shows what they were in the chosen year.
std::vector<Unit> UnitsPage::chosenUnits() const
{
    std::vector<Unit> units;
    guarded(m_context.error, [&] {
        for (const UnitId id : chosen()) {
            if (const std::optional<Unit> unit = m_context.session.book().units.find(id))
                units.push_back(*unit);
        }
    });
    return units;
}

bool UnitsPage::change(std::vector<Unit> units)
{
    const auto changed = withYearsAsked(this, m_context, std::move(units));
    if (!changed)
        return true; // given up on purpose: there is nothing left to save
    return changed->size() == 1 ? edits::changeUnit(m_context.session, changed->front())
                                : edits::changeUnits(m_context.session, *changed);
}

void UnitsPage::removeUnits()
{
    if (m_context.session.book().isReadOnly())
        return;
    const std::vector<Unit> units = chosenUnits();
    if (units.size() == 1)
        edits::removeUnit(m_context.session, units.front());
}

void UnitsPage::changeLife(LineageKind kind)
{
    std::vector<UnitId> units = chosen();
    if (units.empty() || m_context.session.book().isReadOnly())
        return;
    std::ranges::sort(units, {}, [this](UnitId unit) { return m_model.rowOf(unit); });
    if (kind != LineageKind::Merge)
        units = {current().value_or(units.front())};
    LifeDialog dialog(kind, units, m_context.session, this);
    if (!m_context.prompts.run(dialog) || !edits::changeLife(m_context.session, dialog.change()))
        return;
    // What came of it is what one wants to see.
    const auto &successors = dialog.change().successors;
    const auto shown = successors.empty()
                           ? std::nullopt
                           : m_context.session.book().units.findByCode(successors.front().unit.code);
    choose(shown ? shown->id : units.front());
}

void UnitsPage::showDuplicates()
{
    m_stack->setCurrentIndex(Duplicates);
    enableSearch(false);
    m_duplicates->reload();
    m_duplicates->setFocus();
}

void UnitsPage::closeDuplicates()
{
    m_stack->setCurrentIndex(List);
    showState();
    m_table->setFocus();
}

void UnitsPage::exportList()
{
    const QString year = m_context.session.year().toString();
    const auto path =
        m_context.prompts.fileToSave(this, {tr("Export the list"), tr("Excel (*.xlsx);;CSV (*.csv)"),
                                            QStringLiteral("xlsx"), tr("units-%1.xlsx").arg(year)});
    if (!path)
        return;
    OutTable table;
    table.sheet = tr("Units");
    table.titles << tr("Units, %1").arg(year);
    std::vector<int> columns;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!isColumnWanted(*m_table, column))
            continue;
        columns.push_back(column);
        table.columns.push_back({m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), 0});
    }
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        OutRow out;
        for (const int column : columns)
            out.push_back(outValue(m_proxy.index(row, column)));
        table.rows.push_back(std::move(out));
    }
    if (guarded(m_context.error, [&] { writeListFile(*path, table); }))
        m_context.wroteFile(tr("%n unit(s) were written", nullptr, m_proxy.rowCount()), *path);
}

void UnitsPage::setColumnShown(int column, bool shown)
{
    wantColumn(*m_table, column, shown);
    QList<int> hidden;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (!isColumnWanted(*m_table, i))
            hidden << i;
    }
    windowsettings::setHiddenColumns(m_table->objectName(), hidden);
}

// Other pages make many changes; what is not seen is read when it is.
void UnitsPage::showState()
{
    const bool isEmpty = m_model.rowCount() == 0;
    enableSearch(!isEmpty && m_stack->currentIndex() != Duplicates);
    if (isEmpty || m_stack->currentIndex() == Empty)
        m_stack->setCurrentIndex(isEmpty ? Empty : List);
    showButtons();
    if (!isVisible())
        return;
    m_filters->offer(m_context.session.units());
    if (m_stack->currentIndex() == List && !isEmpty && !current()) {
        const int row = m_last ? m_model.rowOf(*m_last) : -1; // another year shows the same unit
        const QModelIndex last = row < 0 ? QModelIndex() : m_proxy.mapFromSource(m_model.index(row, 0));
        m_table->setCurrentIndex(last.isValid() ? last : m_proxy.index(0, 0));
    }
    showCount();
    showCurrent();
}

void UnitsPage::showCurrent()
{
    if (current())
        m_last = current();
    if (isVisible() && m_stack->currentIndex() != Duplicates)
        m_pane->showUnit(current());
}

void UnitsPage::showButtons()
{
    const Book &book = m_context.session.book();
    const bool canWrite = !book.isReadOnly();
    const auto count = m_table->selectionModel()->selectedRows().size();
    m_add->setEnabled(canWrite);
    m_edit->setEnabled(canWrite && count > 0);
    m_remove->setEnabled(canWrite && count == 1);
    m_life->setEnabled(canWrite); // a list of changes needs no unit that is chosen
    m_edit->setToolTip(canWrite ? tr("F2; several units: block, locality, class for all of them")
                                : book.readOnlyReason());
    m_remove->setToolTip(canWrite ? tr("Del; a unit that the book speaks of stays and is dissolved instead")
                                  : book.readOnlyReason());
    m_add->setToolTip(book.readOnlyReason());
    m_life->setToolTip(canWrite ? tr("Rename, merge, split, dissolve, with the ruling whose years go on")
                                : book.readOnlyReason());
    for (size_t i = 0; i < m_lifeActions.size(); ++i)
        m_lifeActions[i]->setEnabled(count == 1 ||
                                     (count > 1 && static_cast<LineageKind>(i) == LineageKind::Merge));
}

void UnitsPage::showCount()
{
    const int shown = m_proxy.rowCount();
    const int all = m_model.rowCount();
    m_count->setText(shown == all ? tr("%n unit(s)", nullptr, all)
                                  : tr("%1 of %n unit(s)", nullptr, all).arg(shown));
}

} // namespace sovang
