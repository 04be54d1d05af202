// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitpane.h"

#include "domain/explain.h"
#include "jobs/life/unithistory.h"
#include "kit/look/clockstrip.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/reasonwords.h"
#include "kit/words.h"
#include "session/guarded.h"
#include "session/session.h"
#include "units/recordview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr int clockYears = 10;

} // namespace

UnitPane::UnitPane(PageContext context, QWidget *parent)
    : QFrame(parent),
      m_context(std::move(context)),
      m_name(makeHeading({})),
      m_kind(makeSecond()),
      m_clock(new ClockStripWidget),
      m_record(new RecordView),
      m_takeBack(makeButton(tr("&Take this back"), QStringLiteral("undo"))),
      m_copy(makeButton(tr("Copy “Why?”"), QStringLiteral("copy")))
{
    setObjectName(QStringLiteral("sheet"));
    m_name->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("unitName"));
    m_clock->setObjectName(QStringLiteral("unitClock"));
    m_clock->setAbout([this](Year year) { return aboutYear(year); });
    m_record->setObjectName(QStringLiteral("unitRecord"));
    m_record->setAccessibleName(tr("Record of the unit"));
    m_record->setToolTip(tr("Enter or a double click goes to the sheet, the decision or the other unit"));
    m_record->setModel(&m_model);

    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_takeBack->setToolTip(tr("Del; the units become what they were before"));
    m_takeBack->hide();
    m_copy->setProperty("quiet", true);
    m_copy->setObjectName(QStringLiteral("copyExplanation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space12, metrics::space12, metrics::space12, metrics::space12);
    layout->setSpacing(metrics::space8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_kind, m_clock})
        layout->addWidget(widget);
    layout->addWidget(m_record, 1);
    auto *foot = new ToolRow;
    foot->add(m_takeBack);
    foot->addStretch();
    foot->add(m_copy);
    layout->addWidget(foot);

    connect(m_copy, &QPushButton::clicked, this, &UnitPane::copyExplanation);
    connect(m_record, &QTreeView::activated, this, &UnitPane::activate);
    connect(m_record, &QTreeView::doubleClicked, this, &UnitPane::activate);
    connect(m_record->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnitPane::showLine);
    connect(m_clock, &ClockStripWidget::yearChosen, this, [this](Year year) {
        m_record->setCurrentIndex(m_model.find(RecordLink::Kind::Year, year.value()));
    });
    connect(m_clock, &ClockStripWidget::yearActivated, this, &UnitPane::openYear);
    auto *remove = new QShortcut(QKeySequence::Delete, m_record);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_takeBack, &QPushButton::click);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        const RecordLine *line = m_model.lineAt(m_record->currentIndex());
        if (line && line->link.kind == RecordLink::Kind::Lineage)
            emit takeBackWanted(line->link.id);
    });
}

void UnitPane::showUnit(std::optional<UnitId> unit)
{
    m_unit = unit;
    const UnitYear *known = unit ? m_context.session.find(*unit) : nullptr;
    m_name->setText(known ? known->unit.name : tr("No unit chosen"));
    const QStringList facts = known ? QStringList{kindwords::unit(known->unit.kind), known->unit.block,
                                                  kindwords::standing(known->state.standing)}
                                    : QStringList();
    m_kind->setText(facts.filter(QRegularExpression(QStringLiteral("."))).join(u" · "_qs));
    m_years.clear();
    if (known)
        read();
    m_clock->showStrip(known ? clockStrip(*known, clockYears) : ClockStrip());
    std::vector<RecordSection> record;
    if (known)
        guarded(m_context.error, [&] { record = unitRecord(m_context.session, *known, m_years); });
    m_model.show(std::move(record));
    m_takeBack->hide();
    m_copy->setEnabled(known);
    if (known)
        m_model.explain(m_model.find(RecordLink::Kind::Year, known->year.value()),
                        explain(*known, userLanguage()));
}

void UnitPane::read()
{
    const Session &session = m_context.session;
    guarded(m_context.error, [&] { m_years = unitHistory(session.book(), *m_unit, session.year()); });
}

QString UnitPane::aboutYear(Year year) const
{
    const auto found = std::ranges::find(m_years, year, &UnitYear::year);
    if (found == m_years.end())
        return {};
    if (found->outcome.kind == OutcomeKind::Passed)
        return tr("%1 points").arg(words::total(*found));
    return words::missingCount(*found) > 0 ? tr("lacks %1").arg(words::missingCount(*found))
                                           : words::reasons(*found);
}

void UnitPane::explainYear(Year year)
{
    const auto found = std::ranges::find(m_years, year, &UnitYear::year);
    if (found != m_years.end())
        m_model.explain(m_model.find(RecordLink::Kind::Year, year.value()), explain(*found, userLanguage()));
}

void UnitPane::copyExplanation()
{
    QGuiApplication::clipboard()->setText(m_model.explanation());
}

// A line of a year explains that year at once; all others leave the explanation as it is.
void UnitPane::showLine(const QModelIndex &index)
{
    const RecordLine *line = m_model.lineAt(index);
    m_takeBack->setVisible(line && line->link.kind == RecordLink::Kind::Lineage);
    m_takeBack->setEnabled(!m_context.session.book().isReadOnly());
    if (line && line->link.kind == RecordLink::Kind::Year) {
        // The view is still on its way to the line.
        const Year year(static_cast<int>(line->link.id));
        QMetaObject::invokeMethod(
            this, [this, year] { explainYear(year); }, Qt::QueuedConnection);
    }
}

void UnitPane::openYear(Year year)
{
    if (!m_unit)
        return;
    const UnitId unit = *m_unit; // a change of year shows other units for a moment
    m_context.session.setYear(year);
    m_context.openSheet(unit);
}

void UnitPane::activate(const QModelIndex &index)
{
    const RecordLine *line = m_model.lineAt(index);
    if (!line)
        return;
    const RecordLink link = line->link;
    switch (link.kind) {
    case RecordLink::Kind::Year:
        return openYear(Year(static_cast<int>(link.id)));
    case RecordLink::Kind::Decision:
        return m_context.openDecision(link.id);
    case RecordLink::Kind::Lineage:
        if (link.unit.isValid())
            emit unitWanted(link.unit);
        return;
    case RecordLink::Kind::Registration:
        m_context.session.setYear(Year(static_cast<int>(link.id)));
        return m_context.goTo(PageId::Registrations);
    case RecordLink::Kind::Movements:
        if (m_unit)
            m_context.openMovements(*m_unit);
        return;
    case RecordLink::Kind::Log:
        return m_context.goTo(PageId::Log);
    case RecordLink::Kind::Nowhere:
        return;
    }
}

} // namespace sovang
