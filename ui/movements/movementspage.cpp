// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/movementspage.h"

#include "analysis/movementfigures.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/saving.h"
#include "movements/activitydialog.h"
#include "movements/commendationdialog.h"
#include "movements/modeldialog.h"
#include "movements/movementdialog.h"
#include "movements/movementedits.h"
#include "movements/recordsview.h"
#include "movements/unitfield.h"
#include "session/follower.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <unordered_map>

namespace sovang {

namespace {

/// What the page must know of each of the four.
template <typename Record> struct Traits;

template <> struct Traits<Movement>
{
    using Dialog = MovementDialog;
    static constexpr RecordKind kind = RecordKind::Movement;
    static const Movement &at(const MovementFigures &figures, size_t row)
    {
        return figures.movements[row].movement;
    }
    /// The one after \a last, when several are added in a row.
    static Movement next(const Movement &last, const Movement &fresh)
    {
        Movement next = fresh;
        next.kind = last.kind;
        return next;
    }
};

template <> struct Traits<Activity>
{
    using Dialog = ActivityDialog;
    static constexpr RecordKind kind = RecordKind::Activity;
    static const Activity &at(const MovementFigures &figures, size_t row)
    {
        return figures.activities[row].activity;
    }
    static Activity next(const Activity &last, const Activity &fresh)
    {
        Activity next = fresh;
        next.movement = last.movement;
        return next;
    }
};

template <> struct Traits<GoodModel>
{
    using Dialog = ModelDialog;
    static constexpr RecordKind kind = RecordKind::Model;
    static const GoodModel &at(const MovementFigures &figures, size_t row)
    {
        return figures.models[row].model;
    }
    static GoodModel next(const GoodModel &last, const GoodModel &fresh)
    {
        GoodModel next = fresh;
        next.year = last.year;
        return next;
    }
};

template <> struct Traits<Commendation>
{
    using Dialog = CommendationDialog;
    static constexpr RecordKind kind = RecordKind::Commendation;
    static const Commendation &at(const MovementFigures &figures, size_t row)
    {
        return figures.commendations[row].commendation;
    }
    // One decision usually names many.
    static Commendation next(const Commendation &last, const Commendation &fresh)
    {
        Commendation next = last;
        next.id = 0;
        next.recipient.clear();
        next.unit = fresh.unit;
        return next;
    }
};

} // namespace

MovementsPage::MovementsPage(PageContext context, QWidget *parent)
    : WindowPage(parent), m_context(std::move(context)), m_tabs(new QTabWidget)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("movementTabs"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeToolbar());
    layout->addWidget(m_tabs, 1);
    addTab<Movement>(tr("&Movements and campaigns"), QStringLiteral("movementsTable"));
    addTab<Activity>(tr("A&ctivities"), QStringLiteral("activitiesTable"));
    addTab<GoodModel>(tr("&Good models"), QStringLiteral("modelsTable"));
    addTab<Commendation>(tr("C&ommendations"), QStringLiteral("commendationsTable"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setWork(&currentView().table());
        showButtons();
    });
    setWork(&currentView().table());
    new Follower(*this, m_context.session, [this] { reload(); });
    showButtons();
}

template <typename Record> void MovementsPage::addTab(const QString &title, const QString &name)
{
    constexpr RecordKind kind = Traits<Record>::kind;
    auto *view = new RecordsView(kind, QString(title).remove(u'&'), name);
    m_views[static_cast<size_t>(kind)] = view;
    m_titles << title;
    m_tabs->addTab(view, title);
    connect(view, &RecordsView::addRequested, this, &MovementsPage::addNew<Record>);
    connect(view, &RecordsView::editRequested, this, &MovementsPage::editChosen<Record>);
    connect(view, &RecordsView::removeRequested, this, &MovementsPage::removeChosen<Record>);
    connect(view, &RecordsView::everythingRequested, this, &MovementsPage::clearFilters);
    connect(view, &RecordsView::choiceChanged, this, &MovementsPage::showButtons);
    connect(view, &RecordsView::shownChanged, this,
            [this, view] { view->setTotals(totalsText(kind, m_figures, view->shownRows())); });
}

QWidget *MovementsPage::makeToolbar()
{
    auto *bar = new ToolRow;
    addFilters(*bar);
    bar->addStretch();
    addButtons(*bar);
    return bar;
}

void MovementsPage::addFilters(ToolRow &row)
{
    m_filter = makeFilter(tr("Find in the lists"));
    m_filter->setObjectName(QStringLiteral("movementsFilter"));
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    m_filter->setToolTip(find->key().toString(QKeySequence::NativeText));
    connect(find, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (RecordsView *view : m_views)
            view->setNeedle(text);
    });
    m_unit = new UnitField(m_context.session);
    m_unit->setObjectName(QStringLiteral("movementsUnit"));
    m_unit->setPlaceholderText(tr("All units; code or name of one"));
    m_unit->setAccessibleName(tr("Only of this unit"));
    m_unit->setToolTip(tr("Only of this unit"));
    m_unit->setMinimumWidth(metrics::shortField);
    connect(m_unit, &UnitField::unitChosen, this, &MovementsPage::reload);
    connect(m_unit, &UnitField::editingFinished, this, [this] {
        if (!m_unit->unit() && !m_unit->text().isEmpty())
            m_context.error(
                tr("“%1” is not one unit of the book; the lists show all units.").arg(m_unit->text()));
    });
    m_allYears = new QCheckBox(tr("All &years"));
    m_allYears->setObjectName(QStringLiteral("movementsAllYears"));
    connect(m_allYears, &QCheckBox::toggled, this, &MovementsPage::reload);
    row.add(m_filter, 1);
    row.add(m_unit, 1);
    row.add(m_allYears);
}

QPushButton *MovementsPage::makeAction(const QString &text, const QString &icon, const QString &key)
{
    QPushButton *button = makeButton(text, icon);
    const QString reason = m_context.session.book().readOnlyReason();
    button->setToolTip(reason.isEmpty() ? key : reason);
    return button;
}

void MovementsPage::addButtons(ToolRow &row)
{
    m_edit = makeAction(tr("&Edit…"), QStringLiteral("edit"), QStringLiteral("F2"));
    m_remove = makeAction(tr("&Remove"), QStringLiteral("remove"), tr("Del"));
    m_add = makeAction(tr("&Add…"), QStringLiteral("add"), tr("Ins"));
    m_import = makeAction(tr("Import…"), QStringLiteral("import"), tr("A list of what this page shows"));
    m_import->setEnabled(!m_context.session.book().isReadOnly());
    m_import->setObjectName(QStringLiteral("movementsImport"));
    connect(m_import, &QPushButton::clicked, this, [this] { runImport(this, m_context, importKind()); });
    m_add->setObjectName(QStringLiteral("movementsAdd"));
    m_edit->setObjectName(QStringLiteral("movementsEdit"));
    m_remove->setObjectName(QStringLiteral("movementsRemove"));
    auto *insert = new QShortcut(QKeySequence(Qt::Key_Insert), this);
    insert->setContext(Qt::WidgetWithChildrenShortcut);
    connect(insert, &QShortcut::activated, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] { emit currentView().addRequested(); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit currentView().editRequested(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit currentView().removeRequested(); });
    for (QPushButton *button : {m_edit, m_remove, m_import, m_add})
        row.add(button);
}

ImportKind MovementsPage::importKind() const
{
    switch (static_cast<RecordKind>(m_tabs->currentIndex())) {
    case RecordKind::Movement:
        return ImportKind::Movements;
    case RecordKind::Activity:
        return ImportKind::Activities;
    case RecordKind::Model:
        return ImportKind::Models;
    case RecordKind::Commendation:
        break;
    }
    return ImportKind::Commendations;
}

RecordsView &MovementsPage::currentView() const
{
    return *m_views[static_cast<size_t>(m_tabs->currentIndex())];
}

template <typename Record> RecordsView &MovementsPage::viewOf()
{
    return *m_views[static_cast<size_t>(Traits<Record>::kind)];
}

void MovementsPage::showUnit(UnitId unit)
{
    m_filter->clear();
    m_allYears->setChecked(true);
    m_unit->setUnit(unit);
}

void MovementsPage::clearFilters()
{
    m_filter->clear();
    m_unit->setUnit(std::nullopt);
}

MovementRecords MovementsPage::readRecords() const
{
    const Session &session = m_context.session;
    const MovementStore &store = session.book().movements;
    MovementRecords records = m_allYears->isChecked() ? store.all() : store.ofYear(session.year());
    return m_unit->unit() ? recordsOfUnit(records, *m_unit->unit()) : records;
}

void MovementsPage::reload()
{
    guarded(m_context.error, [this] {
        std::unordered_map<qint64, const QString *> names;
        for (const UnitYear &unit : m_context.session.units())
            names.emplace(unit.unit.id.value(), &unit.unit.name);
        m_figures = movementFiguresOf(readRecords(), [&](UnitId id) {
            const auto found = names.find(id.value());
            return found == names.end() ? QString() : *found->second;
        });
    });
    for (RecordsView *view : m_views)
        showTab(*view);
    showButtons();
}

void MovementsPage::showTab(RecordsView &view)
{
    const auto index = m_tabs->indexOf(&view);
    const auto kind = static_cast<RecordKind>(index);
    view.setEmptyText(emptyText(kind), !m_context.session.book().isReadOnly());
    view.show(rowsOf(kind, m_figures), m_allYears->isChecked());
    m_tabs->setTabText(index, QStringLiteral("%1 (%2)").arg(m_titles[index]).arg(view.count()));
}

QString MovementsPage::emptyText(RecordKind kind) const
{
    const QString year = m_context.session.year().toString();
    const bool ofAllYears = m_allYears->isChecked();
    if (m_unit->unit())
        return ofAllYears ? tr("Nothing of this kind has been entered for this unit.")
                          : tr("Nothing of this kind has been entered for this unit in %1.").arg(year);
    switch (kind) {
    case RecordKind::Movement:
        return ofAllYears ? tr("No movement or campaign has been entered yet.")
                          : tr("No movement or campaign runs in %1. Add those that were launched, with the "
                               "number of their plan; activities can then belong to them.")
                                .arg(year);
    case RecordKind::Activity:
        return ofAllYears ? tr("No activity has been entered yet.")
                          : tr("No activity has been entered for %1. Add what was held, with its sessions "
                               "and people; the yearly report adds them up.")
                                .arg(year);
    case RecordKind::Model:
        return ofAllYears ? tr("No good model has been entered yet.")
                          : tr("No good model has been entered for %1. Add those of units and teams, with "
                               "their result in words, numbers and money.")
                                .arg(year);
    case RecordKind::Commendation:
        break;
    }
    return ofAllYears ? tr("No commendation has been entered yet.")
                      : tr("No commendation has been entered for %1. Add the collectives and people of a "
                           "decision one after the other; what they share stays filled in.")
                            .arg(year);
}

void MovementsPage::showButtons()
{
    const bool canWrite = !m_context.session.book().isReadOnly();
    const size_t chosen = m_tabs->count() > 0 ? currentView().chosenRows().size() : 0;
    m_add->setEnabled(canWrite);
    m_edit->setEnabled(canWrite && chosen == 1);
    m_remove->setEnabled(canWrite && chosen > 0);
}

template <> Movement MovementsPage::freshRecord() const
{
    const int year = m_context.session.year().value();
    Movement movement;
    movement.period = {QDate(year, 1, 1), QDate(year, 12, 31)};
    return movement;
}

template <> Activity MovementsPage::freshRecord() const
{
    Activity activity;
    activity.unit = m_unit->unit();
    return activity;
}

template <> GoodModel MovementsPage::freshRecord() const
{
    GoodModel model;
    model.year = m_context.session.year();
    model.unit = m_unit->unit();
    return model;
}

template <> Commendation MovementsPage::freshRecord() const
{
    Commendation commendation;
    commendation.year = m_context.session.year();
    commendation.unit = m_unit->unit();
    return commendation;
}

/// False when the dialog was left, or could not be shown.
template <typename Record, typename Save>
bool MovementsPage::ask(Record &record, bool &wantsAnother, const Save &save)
{
    MovementRecords known;
    if (!guarded(m_context.error, [&] { known = m_context.session.book().movements.all(); }))
        return false;
    typename Traits<Record>::Dialog dialog(record,
                                           RecordChoices{m_context.session, known, &m_context.prompts}, this);
    const bool isSaved = runUntilSaved(m_context, dialog, [&] {
        record = dialog.record();
        return save(m_context.session, record);
    });
    wantsAnother = dialog.wantsAnother();
    return isSaved;
}

template <typename Record> void MovementsPage::addNew()
{
    if (m_context.session.book().isReadOnly())
        return;
    Record record = freshRecord<Record>();
    bool wantsAnother = true;
    const auto save = [](Session &session, Record &added) { return edits::addRecord(session, added); };
    while (wantsAnother && ask(record, wantsAnother, save)) {
        if (!viewOf<Record>().choose(record.id))
            m_context.info(tr("Saved. The year or the filter that is chosen does not show it here."));
        record = Traits<Record>::next(record, freshRecord<Record>());
    }
    viewOf<Record>().table().setFocus();
}

template <typename Record> void MovementsPage::editChosen()
{
    const std::vector<int> rows = viewOf<Record>().chosenRows();
    if (rows.size() != 1 || m_context.session.book().isReadOnly())
        return;
    Record record = Traits<Record>::at(m_figures, static_cast<size_t>(rows.front()));
    bool wantsAnother = false;
    const auto save = [](Session &session, Record &changed) { return edits::changeRecord(session, changed); };
    if (!ask(record, wantsAnother, save))
        return;
    if (!viewOf<Record>().choose(record.id))
        m_context.info(tr("Saved. The year or the filter that is chosen does not show it here."));
}

template <typename Record> void MovementsPage::removeChosen()
{
    if (m_context.session.book().isReadOnly())
        return;
    std::vector<Record> records;
    for (const int row : viewOf<Record>().chosenRows())
        records.push_back(Traits<Record>::at(m_figures, static_cast<size_t>(row)));
    edits::removeRecords(m_context.session, records);
}

} // namespace sovang
