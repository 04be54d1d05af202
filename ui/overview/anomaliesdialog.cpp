// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/anomaliesdialog.h"

#include "base/text.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"
#include "kit/tables/unittablemodel.h"
#include "overview/watchcard.h"
#include "session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

AnomaliesDialog::AnomaliesDialog(const std::vector<Anomaly> &anomalies, std::optional<AnomalyKind> kind,
                                 const Session &session, QWidget *parent)
    : QDialog(parent),
      m_model(0, ColumnCount),
      m_proxy(m_model),
      m_kinds(new QComboBox),
      m_table(new QTableView),
      m_count(makeSecond())
{
    setWindowTitle(tr("Worth a second look"));
    resize(metrics::wideDialog, metrics::dialog);
    for (const Anomaly &anomaly : anomalies)
        addRow(anomaly, session);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeSecond(tr("None of this is a fault; it may be right as it is.")));
    layout->addWidget(makeHead(anomalies, kind));
    makeTable();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    addDialogButtons(*this, *makePrimaryButton(tr("&Go there")));
    connect(m_table, &QTableView::activated, this, [this] { accept(); });
    showKind();
    m_table->setFocus();
}

void AnomaliesDialog::addRow(const Anomaly &anomaly, const Session &session)
{
    const auto unit =
        std::ranges::find(session.units(), anomaly.unit, [](const UnitYear &each) { return each.unit.code; });
    const bool isOfUnit = !anomaly.unit.isEmpty() && unit != session.units().end();
    const QString who =
        isOfUnit ? QStringLiteral("%1 %2").arg(anomaly.unit, unit->unit.name) : anomaly.ruleSet;
    QList<QStandardItem *> cells;
    for (const QString &text : {anomalyWords(anomaly.kind), who, anomalyText(anomaly)}) {
        cells << new QStandardItem(text);
        cells.back()->setEditable(false);
        cells.back()->setData(text, SortRole);
        cells.back()->setToolTip(text);
    }
    cells[Kind]->setData(searchKey(who + u' ' + anomalyText(anomaly)), KeyRole);
    cells[Kind]->setData(static_cast<int>(anomaly.kind), OptionsRole);
    if (isOfUnit)
        cells[Kind]->setData(qlonglong(unit->unit.id.value()), UnitRole);
    m_model.appendRow(cells);
}

QWidget *AnomaliesDialog::makeHead(const std::vector<Anomaly> &anomalies, std::optional<AnomalyKind> kind)
{
    m_kinds->setObjectName(QStringLiteral("anomalyKinds"));
    m_kinds->setAccessibleName(tr("Kind"));
    m_kinds->addItem(tr("All kinds"), -1);
    for (const Anomaly &anomaly : anomalies) {
        const int number = static_cast<int>(anomaly.kind);
        if (m_kinds->findData(number) < 0)
            m_kinds->addItem(anomalyWords(anomaly.kind), number);
    }
    if (kind)
        m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(static_cast<int>(*kind))));
    QLineEdit *filter = makeFilter(tr("Find by unit or words"));
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setNeedle(text);
        showKind();
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &AnomaliesDialog::showKind);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space8);
    const auto add = [line](const QString &label, QWidget *field, int stretch) {
        auto *words = new QLabel(label);
        words->setBuddy(field);
        line->addWidget(words);
        line->addWidget(field, stretch);
    };
    add(tr("F&ind:"), filter, 1);
    add(tr("&Kind:"), m_kinds, 0);
    return head;
}

void AnomaliesDialog::makeTable()
{
    m_model.setHorizontalHeaderLabels({tr("Kind"), tr("Unit or rule set"), tr("What")});
    m_table->setObjectName(QStringLiteral("anomaliesTable"));
    m_table->setAccessibleName(tr("Worth a second look"));
    setUpTable(*m_table, m_proxy, What, metrics::nameColumn);
    limitColumn(*m_table, Kind, metrics::shortTextColumn);
    limitColumn(*m_table, Unit, metrics::searchField);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    wrapRows(*m_table);
}

void AnomaliesDialog::showKind()
{
    const int kind = m_kinds->currentData().toInt();
    m_proxy.setCondition([this, kind](int row) {
        return kind < 0 || m_model.item(row, Kind)->data(OptionsRole).toInt() == kind;
    });
    m_count->setText(tr("%n entry(s)", nullptr, m_proxy.rowCount()));
    fitColumns(*m_table, What);
    if (m_proxy.rowCount() > 0)
        m_table->selectRow(0);
}

bool AnomaliesDialog::hasChoice() const
{
    return m_table->currentIndex().isValid();
}

std::optional<UnitId> AnomaliesDialog::unit() const
{
    const QVariant unit = m_table->currentIndex().siblingAtColumn(Kind).data(UnitRole);
    return unit.isValid() ? std::optional(UnitId(unit.toLongLong())) : std::nullopt;
}

} // namespace sovang
