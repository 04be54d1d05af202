// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/readcellsdialog.h"

#include "base/text.h"
#include "kit/dialogs/importlines.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/unittablemodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

namespace {

QString meaningOf(const ReadCell &cell)
{
    if (cell.understood)
        return *cell.understood;
    return cell.refusal.isEmpty() ? QStringLiteral("– ") + ReadCellsDialog::tr("not read")
                                  : QStringLiteral("✕ ") + cell.refusal;
}

} // namespace

ReadCellsDialog::ReadCellsDialog(const ImportPlan &plan, QWidget *parent)
    : QDialog(parent), m_model(0, Understood + 1), m_proxy(m_model)
{
    setWindowTitle(tr("What was read"));
    resize(metrics::wideDialog, metrics::dialog);
    m_model.setHorizontalHeaderLabels({tr("Cell"), tr("Column"), tr("In the file"), tr("Read as")});
    fill(plan);
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("readCells"));
    table->setAccessibleName(windowTitle());
    setUpTable(*table, m_proxy, Understood);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSortingEnabled(false); // in the order of the file
    table->setColumnWidth(Raw, metrics::nameColumn);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeHead());
    layout->addWidget(table, 1);
    addCloseButton(*this);
}

void ReadCellsDialog::fill(const ImportPlan &plan)
{
    QFont strong = font();
    strong.setBold(true);
    for (const ReadCell &cell : plan.cells) {
        const bool isOther = cell.understood != cell.raw.trimmed();
        const QString meaning = meaningOf(cell);
        QList<QStandardItem *> items;
        for (const QString &text : {cellOf(cell.place), cell.column, cell.raw, meaning}) {
            auto *item = new QStandardItem(text);
            item->setToolTip(text);
            items << item;
        }
        items[Cell]->setData(searchKey(QStringList{cell.column, cell.raw, meaning}.join(u' ')), KeyRole);
        if (isOther)
            items[Understood]->setFont(strong);
        m_isOther.push_back(isOther);
        m_model.appendRow(items);
    }
}

QWidget *ReadCellsDialog::makeHead()
{
    QLineEdit *filter = makeFilter(tr("Find a column, a text"));
    connect(filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    auto *others = new QCheckBox(tr("&Only what was read as something else, or not at all"));
    others->setObjectName(QStringLiteral("onlyOthers"));
    connect(others, &QCheckBox::toggled, this, [this](bool only) {
        if (only)
            m_proxy.setCondition([this](int row) { return m_isOther[static_cast<size_t>(row)]; });
        else
            m_proxy.setCondition({});
    });
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space12);
    layout->addWidget(filter, 1);
    layout->addWidget(others);
    return head;
}

} // namespace sovang
