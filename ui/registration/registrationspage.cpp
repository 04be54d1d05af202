// SPDX-License-Identifier: GPL-3.0-or-later
#include "registration/registrationspage.h"

#include "base/day.h"
#include "base/text.h"
#include "domain/aim.h"
#include "kit/dialogs/importdialog.h"
#include "kit/edits.h"
#include "kit/look/parts.h"
#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/tables/layoutmemory.h"
#include "registration/lastyeardialog.h"
#include "registration/registrationdelegate.h"
#include "registration/registrationedits.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

RegistrationsPage::RegistrationsPage(PageContext context, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_model(m_context.session),
      m_proxy(m_model),
      m_table(new QTableView),
      m_choice(new QComboBox),
      m_count(makeSecond())
{
    setUpTable(*m_table, m_proxy, RegistrationsModel::Name);
    m_table->setItemDelegate(new RegistrationDelegate(m_table));
    m_table->sortByColumn(RegistrationsModel::Code, Qt::AscendingOrder);
    m_table->setObjectName(QStringLiteral("registrationsTable"));
    // Names need the room; the field above finds blocks all the same.
    m_table->setColumnHidden(RegistrationsModel::Kind, true);
    m_table->setColumnHidden(RegistrationsModel::Block, true);
    leaveInTurn(*m_table, {RegistrationsModel::Note, RegistrationsModel::Excluded});
    layoutmemory::remember(*m_table, QStringLiteral("registrations"));
    m_table->setAccessibleName(tr("Registrations"));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->setSpacing(metrics::space8);
    makeFilters();
    makeTools();
    layout->addWidget(m_filters);
    layout->addWidget(m_tools);
    layout->addWidget(makeContent(), 1);

    m_context.session.whenChanged(this, [this] { showCounts(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RegistrationsPage::showButtons);
    connect(&m_model, &RegistrationsModel::refused, this, m_context.error);
    setWork(m_table);
    showCounts();
}

QWidget *RegistrationsPage::makeContent()
{
    auto *content = new QWidget;
    auto *toUnits = makeButton(tr("Go to the units"));
    connect(toUnits, &QPushButton::clicked, this, [this] { m_context.goTo(PageId::Units); });
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(
        makeEmptyNote(tr("There are no units in this book yet; they come before registrations."), toUnits));
    return content;
}

void RegistrationsPage::makeFilters()
{
    m_filter = makeFilter(tr("Find by code, name, block, locality"));
    m_filter->setObjectName(QStringLiteral("registrationsFilter"));
    connect(m_filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    m_choice->addItems(
        {tr("All units"), tr("Registered"), tr("Not registered"), tr("Late"), tr("Not considered")});
    m_choice->setObjectName(QStringLiteral("registrationsChoice"));
    m_choice->setAccessibleName(tr("Which units to list"));
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("registrationsCount"));
    m_filters = new ToolRow;
    m_filters->add(m_filter, 1);
    m_filters->addFilter(m_choice);
    m_filters->addOptional(m_count);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RegistrationsPage::setFilterCondition);
}

void RegistrationsPage::makeTools()
{
    m_aims = makeButton(tr("Take over &proposed aims"), QStringLiteral("target"));
    m_aims->setObjectName(QStringLiteral("takeAims"));
    m_aims->setToolTip(tr("For the registrations shown whose aim is not said yet"));
    m_deadline = makeButton({}, QStringLiteral("calendar"));
    m_deadline->setObjectName(QStringLiteral("deadlineButton"));
    m_exclude = makeButton(tr("Do not consider…"), QStringLiteral("close"));
    m_chosen = makeButton(tr("Register &chosen"), QStringLiteral("registrations"));
    m_chosen->setObjectName(QStringLiteral("registerChosen"));
    m_all = makeButton(tr("Register all shown"), QStringLiteral("check"));
    m_lastYear = makeButton({}, QStringLiteral("list"));
    m_lastYear->setObjectName(QStringLiteral("registerByLastYear"));
    auto *import = makeButton(tr("Import…"), QStringLiteral("import"));
    import->setEnabled(!m_context.session.book().isReadOnly());
    m_tools = new ToolRow;
    m_tools->addStretch();
    for (QPushButton *button : {m_aims, m_deadline, m_exclude, import, m_lastYear, m_all, m_chosen})
        m_tools->add(button);
    connect(m_aims, &QPushButton::clicked, this, &RegistrationsPage::takeProposedAims);
    connect(m_deadline, &QPushButton::clicked, this, &RegistrationsPage::askDeadline);
    connect(m_lastYear, &QPushButton::clicked, this, &RegistrationsPage::registerByLastYear);
    connect(m_all, &QPushButton::clicked, this, &RegistrationsPage::registerAll);
    connect(m_chosen, &QPushButton::clicked, this, &RegistrationsPage::registerChosen);
    connect(m_exclude, &QPushButton::clicked, this, &RegistrationsPage::exclude);
    connect(import, &QPushButton::clicked, this,
            [this] { runImport(this, m_context, ImportKind::Registrations); });
}

void RegistrationsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tools->join(*m_filters, height() < room::tallPage);
}

void RegistrationsPage::setFilterCondition(int choice)
{
    m_proxy.setCondition([this, choice](int row) {
        const UnitId unit = m_model.unitAt(row).unit.id;
        const bool registered = m_context.session.registration(unit) != nullptr;
        switch (choice) {
        case Registered:
            return registered;
        case NotRegistered:
            return !registered;
        case Late:
            return m_model.isLate(row);
        case NotConsidered:
            return m_context.session.exclusion(unit) != nullptr;
        default:
            return true;
        }
    });
    showButtons();
}

void RegistrationsPage::choose(UnitId unit)
{
    const auto place = [&] {
        return m_proxy.mapFromSource(m_model.index(m_model.rowOf(unit), RegistrationsModel::Name));
    };
    if (!place().isValid()) { // hidden by what is searched or narrowed to
        m_filter->clear();
        m_choice->setCurrentIndex(EveryUnit);
    }
    m_table->setCurrentIndex(place());
    m_table->scrollTo(place());
}

std::vector<UnitId> RegistrationsPage::chosen() const
{
    std::vector<UnitId> units;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        units.push_back(UnitId(index.data(UnitRole).toLongLong()));
    return units;
}

std::vector<UnitId> RegistrationsPage::existing(const std::vector<UnitId> &units) const
{
    std::vector<UnitId> found;
    std::ranges::copy_if(units, std::back_inserter(found), [this](UnitId unit) {
        const UnitYear *known = m_context.session.find(unit);
        return known && known->unit.existsIn(m_context.session.year());
    });
    return found;
}

void RegistrationsPage::registerAll()
{
    std::vector<UnitId> units;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        units.push_back(UnitId(m_proxy.index(row, 0).data(UnitRole).toLongLong()));
    edits::setRegistered(m_context.session, existing(units), true);
}

void RegistrationsPage::registerChosen()
{
    const std::vector<UnitId> units = chosen();
    const std::vector<UnitId> possible = existing(units);
    if (edits::setRegistered(m_context.session, possible, true) && possible.size() < units.size()) {
        m_context.info(tr("%n unit(s) do not exist in %1 and were left out.", nullptr,
                          static_cast<int>(units.size() - possible.size()))
                           .arg(m_context.session.year().toString()));
    }
}

void RegistrationsPage::registerByLastYear()
{
    Session &session = m_context.session;
    std::vector<LastYearUnit> units;
    if (!guarded(m_context.error, [&] { units = lastYearsList(session.book(), session.units()); }))
        return;
    if (units.empty()) {
        m_context.info(tr("Everyone who was registered for %1 is registered for %2, or nobody was.")
                           .arg((session.year() - 1).toString(), session.year().toString()));
        return;
    }
    LastYearDialog dialog(session.year(), std::move(units), this);
    if (m_context.prompts.run(dialog))
        edits::putRegistrations(session, dialog.registrations());
}

void RegistrationsPage::takeProposedAims()
{
    std::vector<Registration> changed;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const UnitYear &unit = m_model.unitAt(m_proxy.mapToSource(m_proxy.index(row, 0)).row());
        const Registration *known = m_context.session.registration(unit.unit.id);
        if (known && !known->aim) {
            changed.push_back(*known);
            changed.back().aim = proposedAim(unit);
        }
    }
    edits::putRegistrations(m_context.session, changed);
}

void RegistrationsPage::askDeadline()
{
    const QString year = m_context.session.year().toString();
    const auto text = m_context.prompts.text(
        this,
        {tr("Deadline"), tr("Last day of registering for %1, as 31/03/2025; empty: no deadline").arg(year),
         dayText(m_model.deadline())});
    if (!text)
        return;
    const QDate date = parseDay(*text, m_context.session.year()).value_or(QDate());
    if (!text->trimmed().isEmpty() && !date.isValid())
        return m_context.error(dayRefusal(*text));
    edits::setDeadline(m_context.session, date);
}

void RegistrationsPage::exclude()
{
    const auto units = chosen();
    if (units.size() != 1)
        return;
    const Exclusion *known = m_context.session.exclusion(units.front());
    if (known) {
        edits::setExclusion(m_context.session, units.front(), std::nullopt);
        return;
    }
    const auto reason = m_context.prompts.text(
        this, {tr("Do not consider"),
               tr("Why is this unit not considered in %1?").arg(m_context.session.year().toString()),
               {},
               true});
    if (reason)
        edits::setExclusion(m_context.session, units.front(), normalized(*reason));
}

void RegistrationsPage::showCounts()
{
    const auto &units = m_context.session.units();
    const YearProgress &progress = m_context.session.progress();
    int late = 0;
    int excluded = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        late += m_model.isLate(row);
        excluded += m_context.session.exclusion(m_model.unitAt(row).unit.id) != nullptr;
    }
    QStringList parts{tr("%1 registered").arg(shareText(progress.registered, progress.units))};
    if (late > 0)
        parts << tr("! %n late", nullptr, late);
    if (excluded > 0)
        parts << tr("⊘ %n not considered", nullptr, excluded);
    m_count->setText(parts.join(u" · "_qs));
    // Names have the room of columns in which nothing stands.
    wantColumn(*m_table, RegistrationsModel::Late, late > 0);
    wantColumn(*m_table, RegistrationsModel::Excluded, excluded > 0);
    m_stack->setCurrentIndex(units.empty() ? 1 : 0);
    const QDate deadline = m_model.deadline();
    m_deadline->setText(deadline.isValid() ? tr("&Deadline %1…").arg(dayText(deadline))
                                           : tr("Set a &deadline…"));
    m_lastYear->setText(tr("By the &list of %1…").arg((m_context.session.year() - 1).toString()));
    if (m_choice->currentIndex() != EveryUnit)
        setFilterCondition(m_choice->currentIndex());
    showButtons();
}

void RegistrationsPage::showButtons()
{
    const Book &book = m_context.session.book();
    const bool canWrite = !book.isReadOnly();
    const auto rows = chosen();
    const bool hasUnits = m_model.rowCount() > 0;
    m_all->setEnabled(canWrite && hasUnits);
    m_lastYear->setEnabled(canWrite && hasUnits);
    m_chosen->setEnabled(canWrite && !rows.empty());
    m_aims->setEnabled(canWrite && hasUnits);
    m_deadline->setEnabled(canWrite);
    m_exclude->setEnabled(canWrite && rows.size() == 1);
    if (!canWrite) {
        for (QPushButton *button : {m_all, m_lastYear, m_chosen, m_aims, m_deadline, m_exclude})
            button->setToolTip(book.readOnlyReason());
    }
    const bool isExcluded = rows.size() == 1 && m_context.session.exclusion(rows.front());
    m_exclude->setText(isExcluded ? tr("Consider again") : tr("Do not consider…"));
}

} // namespace sovang
