// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/salvagedialog.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

SalvageDialog::SalvageDialog(const Salvaged &salvaged, const Prompts &prompts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What was saved of the damaged book"));
    setMinimumWidth(metrics::wideDialog);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    auto *sentences = new QLabel(salvagedSentences(salvaged).join(u'\n'));
    sentences->setObjectName(QStringLiteral("salvaged"));
    sentences->setTextFormat(Qt::PlainText);
    sentences->setWordWrap(true);
    layout->addWidget(sentences);
    if (!salvaged.losses.empty())
        layout->addWidget(makeLosses(salvaged.losses), 1);
    if (!salvaged.list.isEmpty()) {
        auto *list = makeLink(tr("Open the list: %1").arg(QFileInfo(salvaged.list).fileName()));
        list->setObjectName(QStringLiteral("salvageList"));
        connect(list, &QPushButton::clicked, this,
                [open = prompts.openOutside, path = salvaged.list] { open(path); });
        layout->addWidget(list, 0, Qt::AlignLeft);
    }
    addCloseButton(*this);
}

QWidget *SalvageDialog::makeLosses(const std::vector<SalvagedLoss> &losses)
{
    m_losses.setHorizontalHeaderLabels({tr("What is lost or doubtful"), tr("What was read")});
    for (const SalvagedLoss &loss : losses)
        m_losses.appendRow({new QStandardItem(loss.place.message), new QStandardItem(loss.found)});
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("losses"));
    table->setAccessibleName(tr("What is lost or doubtful"));
    setUpTable(*table, m_losses, 0);
    table->setSortingEnabled(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    wrapRows(*table);
    return table;
}

} // namespace sovang
