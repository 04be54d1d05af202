// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "kit/look/parts.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace sovang;

TEST_CASE("Enter in a filter does not accept the dialog around it, Escape empties the filter first")
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    QLineEdit *filter = makeFilter(u"Tìm theo tên"_qs);
    auto *ok = new QPushButton(u"Ghi"_qs);
    ok->setDefault(true);
    QObject::connect(ok, &QPushButton::clicked, &dialog, &QDialog::accept);
    layout->addWidget(filter);
    layout->addWidget(ok);
    dialog.show();
    filter->setFocus();
    QTest::keyClicks(filter, u"hoa mai"_qs);
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(dialog.isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(filter->text().isEmpty());
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}
