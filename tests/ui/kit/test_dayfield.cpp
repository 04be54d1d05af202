// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "kit/dialogs/dayfield.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

using namespace sovang;

TEST_CASE("A field for a day understands what an office writes, and shows the whole date when it is left")
{
    DayField field({}, Year(2025));
    const QSignalSpy changes(&field, &DayField::dateChanged);
    CHECK_FALSE(field.date().isValid());
    CHECK(field.refusal().isEmpty()); // nothing is no fault
    field.setText(u"5/3"_qs);
    CHECK(field.date() == QDate(2025, 3, 5));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == u"05/03/2025");
    CHECK(changes.count() == 1);
    field.setText(u"ngày 9 tháng 2 năm 2024"_qs);
    CHECK(field.date() == QDate(2024, 2, 9));
    field.setText(u"9.2.24"_qs);
    CHECK(field.date() == QDate(2024, 2, 9));
    CHECK(changes.count() == 2);
    field.setText(u"31/2"_qs);
    CHECK_FALSE(field.date().isValid());
    CHECK(field.refusal().contains(u"31/2"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == u"31/2"); // to be mended
}

TEST_CASE("Without a year that is given, a day belongs to the year that stood there")
{
    DayField field(QDate(2023, 12, 20));
    field.setText(u"5/3"_qs);
    CHECK(field.date() == QDate(2023, 3, 5));
}

TEST_CASE("The arrows go a day on or back, and a day can be chosen from a calendar")
{
    DayField field(QDate(2024, 2, 28));
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.text() == u"29/02/2024");
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.text() == u"28/02/2024");
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<QCalendarWidget *>(QStringLiteral("calendar"));
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2024, 2, 28));
    emit calendar->activated(QDate(2024, 3, 1));
    CHECK(field.text() == u"01/03/2024");
    CHECK_FALSE(calendar->isVisible());
}
