// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/titlesdialog.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

TitlesDialog::TitlesDialog(const PublishedYear &published, QWidget *parent) : QDialog(parent), m_model(0, 5)
{
    setWindowTitle(tr("Page of titles"));
    resize(metrics::wideDialog, metrics::dialog);
    m_model.setHorizontalHeaderLabels(
        {tr("Unit"), tr("Locality"), tr("Title"), tr("Period"), tr("Decision")});
    for (const PublishedTitle &title : published.titles) {
        QList<QStandardItem *> row;
        for (const QString &text :
             {title.unitName, title.locality, title.title, title.period, title.number}) {
            auto *cell = new QStandardItem(text);
            cell->setToolTip(text);
            row << cell;
        }
        m_model.appendRow(row);
    }
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("publishedTitles"));
    table->setAccessibleName(tr("What becomes public"));
    setUpTable(*table, m_model, 0, metrics::nameColumn);
    leaveInTurn(*table, {1});
    table->setSortingEnabled(false); // as on the page
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeHeading(tr("%n title(s) become public", nullptr, m_model.rowCount())));
    layout->addWidget(
        makeSecond(tr("Everybody who has the page can read this. Nothing else of the book is in it.")));
    layout->addWidget(table, 1);
    addDialogButtons(*this, *makePrimaryButton(tr("Write the page…")));
}

} // namespace sovang
