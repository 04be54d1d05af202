// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/certificatesdialog.h"

#include "base/text.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/ticking.h"
#include "kit/tables/unittablemodel.h"
#include "kit/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringList>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

CertificatesDialog::CertificatesDialog(const std::vector<Title> &titles,
                                       std::vector<CertificateData> certificates,
                                       const std::vector<std::vector<CertificateNote>> &notes,
                                       const QString &next, QWidget *parent)
    : QDialog(parent),
      m_titles(titles),
      m_certificates(std::move(certificates)),
      m_model(0, Notes + 1),
      m_proxy(m_model),
      m_table(new QTableView),
      m_count(makeSecond()),
      m_contactSheet(makeLink(tr("Con&tact sheet…"))),
      m_ok(makePrimaryButton(next))
{
    setWindowTitle(tr("Certificates"));
    resize(metrics::wideDialog, metrics::card);
    m_model.setHorizontalHeaderLabels(
        {tr("Code"), tr("Name on the certificate"), tr("Number"), tr("Decision"), tr("To look at")});
    for (size_t i = 0; i < titles.size(); ++i)
        addRow(titles[i], m_certificates[i], notes[i]);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeTable(), 1);
    addDialogButtons(*this, *m_ok);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CertificatesDialog::showCount);
    showCount();
    m_table->setFocus();
    m_table->setCurrentIndex(m_proxy.index(0, Code));
}

CertificatesDialog::~CertificatesDialog() = default;

void CertificatesDialog::addRow(const Title &title, const CertificateData &sheet,
                                const std::vector<CertificateNote> &notes)
{
    QStringList faults;
    QStringList others;
    for (const CertificateNote &note : notes)
        (note.isFault() ? faults : others) << note.text;
    QList<QStandardItem *> cells;
    for (const QString &text : {title.unit.code, sheet.unitName, title.decision.number,
                                kindwords::decision(title.decision.kind), (faults + others).join(u"; "_qs)}) {
        auto *cell = new QStandardItem(text);
        cell->setEditable(false);
        cell->setData(text, SortRole);
        cell->setToolTip(text);
        cells << cell;
    }
    if (!faults.isEmpty())
        cells[Notes]->setToolTip(certificateProblem(title, sheet, faults));
    cells[Code]->setData(
        searchKey(
            QStringList{title.unit.code, sheet.unitName, title.unit.name, title.decision.number}.join(u' ')),
        KeyRole);
    cells[Code]->setCheckable(faults.isEmpty());
    if (faults.isEmpty())
        cells[Code]->setCheckState(Qt::Checked);
    else
        ++m_unprintable;
    m_hasNotes = m_hasNotes || !notes.empty();
    m_model.appendRow(cells);
}

QWidget *CertificatesDialog::makeTable()
{
    setUpTable(*m_table, m_proxy, Name, metrics::nameColumn);
    limitColumn(*m_table, Notes, metrics::details);
    leaveInTurn(*m_table, {Kind, Number});
    m_table->sortByColumn(Code, Qt::AscendingOrder);
    tickWholeRows(*m_table, Code);
    m_table->setObjectName(QStringLiteral("certificatesTable"));
    m_table->setAccessibleName(tr("Certificates of the year"));
    m_table->setColumnHidden(Notes, !m_hasNotes);
    fitColumns(*m_table, Name);
    QLineEdit *filter = makeFilter(tr("Find by code, name, number"));
    filter->setObjectName(QStringLiteral("certificatesFilter"));
    connect(filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    auto *all = makeLink(tr("Choose &all"));
    auto *none = makeLink(tr("Choose n&one"));
    none->setObjectName(QStringLiteral("chooseNone"));
    connect(all, &QPushButton::clicked, this, [this] { tickShownRows(*m_table, Code, true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShownRows(*m_table, Code, false); });
    m_contactSheet->setObjectName(QStringLiteral("contactSheet"));
    m_contactSheet->setToolTip(
        tr("The longest names of those that are chosen, on one page: to be looked at before printing"));
    connect(m_contactSheet, &QPushButton::clicked, this, &CertificatesDialog::contactSheetWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space8);
    head->addWidget(m_count, 1);
    head->addWidget(all);
    head->addWidget(none);
    head->addWidget(m_contactSheet);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    auto *search = new QHBoxLayout;
    auto *label = new QLabel(tr("F&ind"));
    label->setBuddy(filter);
    search->addWidget(label);
    search->addWidget(filter, 1);
    layout->addLayout(search);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    return pane;
}

CertificatePlan CertificatesDialog::chosen() const
{
    CertificatePlan plan;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QStandardItem *cell = m_model.item(row, Code);
        if (!cell->isCheckable() || cell->checkState() != Qt::Checked)
            continue;
        plan.titles.push_back(m_titles[static_cast<size_t>(row)]);
        plan.printable.push_back(m_certificates[static_cast<size_t>(row)]);
    }
    return plan;
}

void CertificatesDialog::showCount()
{
    const auto count = static_cast<int>(chosen().titles.size());
    QString text = tr("%1 of %2 certificates chosen. Space chooses.").arg(count).arg(m_model.rowCount());
    if (m_unprintable > 0)
        text += u' ' + tr("%n cannot be printed; the reason stands beside it.", nullptr, m_unprintable);
    m_count->setText(text);
    m_ok->setEnabled(count > 0);
    m_contactSheet->setEnabled(count > 0);
}

} // namespace sovang
