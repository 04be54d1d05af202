// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "kit/tables/columns.h"

#include <QCoreApplication>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

using namespace sovang;

TEST_CASE("Columns are as wide as the rows that a filter lets through, after it let none through, too")
{
    QStandardItemModel model(0, 2);
    model.setHorizontalHeaderLabels({u"Mã"_qs, u"Tên"_qs});
    for (int i = 0; i < 5; ++i)
        model.appendRow(
            {new QStandardItem(u"DV-000123-000%1"_qs.arg(i)), new QStandardItem(u"Trường %1"_qs.arg(i))});
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    QTableView table;
    table.setModel(&proxy);
    table.resize(600, 300);
    stretchColumn(table, 1, 100);
    fitColumns(table, 1);
    table.show();
    QCoreApplication::processEvents();
    const int wide = table.columnWidth(0);

    proxy.setFilterFixedString(u"nothing has this"_qs);
    fitColumns(table, 1); // as after a change of the window's size
    REQUIRE(table.columnWidth(0) < wide);
    proxy.setFilterFixedString({});
    QCoreApplication::processEvents();
    CHECK(table.columnWidth(0) == wide);
}
