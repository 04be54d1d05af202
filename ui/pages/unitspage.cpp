// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/unitspage.h"

#include "dialogs/importdialog.h"
#include "dialogs/unitdialog.h"
#include "edits.h"
#include "layoutmemory.h"
#include "models/unitcolumns.h"
#include "session.h"
#include "theme.h"
#include "widgets/celldelegate.h"
#include "widgets/clockstrip.h"
#include "widgets/explanation.h"
#include "widgets/parts.h"
#include "words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

namespace {

constexpr int nameColumn = 1;

// Lines of the details: label in second ink, then the value; what is empty is left out.
QString factsOf(const Unit &unit, const QColor &second)
{
    const QList<std::pair<QString, QString>> facts{
        {UnitsPage::tr("Code"), unit.code},
        {UnitsPage::tr("Kind"), words::unitKind(unit.kind)},
        {UnitsPage::tr("Block"), unit.block},
        {UnitsPage::tr("Locality"), unit.locality},
        {UnitsPage::tr("Class"), unit.unitClass},
        {UnitsPage::tr("Address"), unit.address},
        {UnitsPage::tr("Head"), unit.head},
        {UnitsPage::tr("Union head"), unit.unionHead},
        {UnitsPage::tr("Phone"), unit.phone},
        {UnitsPage::tr("Staff"), unit.staff ? QString::number(*unit.staff) : QString()},
        {UnitsPage::tr("Founded"), unit.founded ? unit.founded->toString() : QString()},
        {UnitsPage::tr("Dissolved"), unit.dissolved ? unit.dissolved->toString() : QString()}};
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='2'>");
    for (const auto &[label, value] : facts) {
        if (!value.isEmpty())
            html += QStringLiteral("<tr><td style='color:%1; padding-right:12px'>%2</td><td>%3</td></tr>")
                        .arg(second.name(), label.toHtmlEscaped(), value.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

} // namespace

UnitsPage::UnitsPage(PageContext context, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_model(m_context.session, unitsColumns()),
      m_proxy(m_model),
      m_table(new QTableView)
{
    setUpTable(*m_table, m_proxy, nameColumn);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    layoutmemory::remember(*m_table, QStringLiteral("units"));
    m_table->setAccessibleName(tr("Units"));
    m_table->setObjectName(QStringLiteral("unitsTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);

    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_table);
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 1);
    split->setHandleWidth(metrics::space12);
    split->setCollapsible(0, false);
    split->setSizes({3 * metrics::details, metrics::details});
    layoutmemory::remember(*split, QStringLiteral("units"));

    auto *addFirst = makePrimaryButton(tr("Add unit…"));
    connect(addFirst, &QPushButton::clicked, this, &UnitsPage::addUnit);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(split);
    m_stack->addWidget(makeEmptyNote(
        tr("There are no units in this book yet. Import a list, or add them one by one."), addFirst));

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeToolbar());
    layout->addWidget(content, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &UnitsPage::showDetails);
    connect(m_table, &QTableView::doubleClicked, this, &UnitsPage::editUnit);
    connect(&m_context.session, &Session::changed, this, &UnitsPage::showDetails);
    showDetails();
}

QWidget *UnitsPage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    QLineEdit *filter = makeFilter(tr("Find by code, name, block, locality"));
    filter->setObjectName(QStringLiteral("unitsFilter"));
    filter->setMaximumWidth(metrics::details);
    connect(filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    m_add = makeButton(tr("Add unit…"), QStringLiteral("add"));
    m_edit = makeButton(tr("Edit…"), QStringLiteral("edit"));
    m_remove = makeButton(tr("Remove"), QStringLiteral("remove"));
    auto *import = makeButton(tr("Import…"), QStringLiteral("import"));
    import->setEnabled(!m_context.session.book().isReadOnly());
    layout->addWidget(filter, 1);
    layout->addStretch();
    for (QPushButton *button : {m_edit, m_remove, m_add, import})
        layout->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &UnitsPage::addUnit);
    connect(m_edit, &QPushButton::clicked, this, &UnitsPage::editUnit);
    connect(m_remove, &QPushButton::clicked, this, &UnitsPage::removeUnit);
    connect(import, &QPushButton::clicked, this, [this] { runImport(this, m_context, ImportKind::Units); });
    return bar;
}

QWidget *UnitsPage::makeDetails()
{
    QFrame *sheet = makeSheet();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    layout->setSpacing(metrics::space12);
    m_name = makeHeading({});
    m_name->setWordWrap(true);
    m_facts = new QLabel;
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_clock = new ClockStripWidget;
    m_why = new Explanation;
    layout->addWidget(m_name);
    layout->addWidget(m_clock);
    layout->addWidget(m_facts);
    layout->addWidget(m_why, 1);
    return sheet;
}

std::optional<UnitId> UnitsPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return UnitId(index.data(UnitRole).toLongLong());
}

void UnitsPage::choose(UnitId unit)
{
    const QModelIndex index = m_proxy.mapFromSource(m_model.index(m_model.rowOf(unit), 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void UnitsPage::addUnit()
{
    UnitDialog dialog(tr("Add unit"), Unit(), m_context.session, this);
    if (!m_context.prompts.run(dialog))
        return;
    if (edits::addUnit(m_context.session, dialog.unit())) {
        const auto added = m_context.session.book().units().findByCode(dialog.unit().code);
        if (added)
            choose(added->id);
    }
}

void UnitsPage::editUnit()
{
    const auto unit = chosen();
    const UnitYear *known = unit ? m_context.session.find(*unit) : nullptr;
    if (!known || m_context.session.book().isReadOnly())
        return;
    UnitDialog dialog(tr("Edit unit"), known->unit, m_context.session, this);
    if (m_context.prompts.run(dialog))
        edits::changeUnit(m_context.session, dialog.unit());
}

void UnitsPage::removeUnit()
{
    const auto unit = chosen();
    const UnitYear *known = unit ? m_context.session.find(*unit) : nullptr;
    if (known)
        edits::removeUnit(m_context.session, Unit(known->unit));
}

void UnitsPage::showButtons()
{
    const bool canWrite = !m_context.session.book().isReadOnly();
    m_add->setEnabled(canWrite);
    m_edit->setEnabled(canWrite && chosen());
    m_remove->setEnabled(canWrite && chosen());
}

void UnitsPage::showDetails()
{
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    showButtons();
    const auto unit = chosen();
    const UnitYear *known = unit ? m_context.session.find(*unit) : nullptr;
    m_name->setText(known ? known->unit.name : tr("No unit chosen"));
    m_facts->setVisible(known);
    m_clock->showStrip(known ? clockStrip(*known) : ClockStrip());
    if (known)
        m_facts->setText(factsOf(known->unit, tokens().secondInk));
    m_why->showUnit(known);
}

} // namespace sovang
