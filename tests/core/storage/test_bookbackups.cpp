// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"
#include "storage/bookbackups.h"

#include <QTime>

using namespace sovang;
using namespace sovang::test;

namespace {

QString copyOf(const char *day, const char *time = "08.00.00", const QString &words = u"đầu ngày"_qs)
{
    return QStringLiteral("Hội đồng %1 %2 %3.sovang").arg(QLatin1String(day), QLatin1String(time), words);
}

QStringList outdatedOf(const QStringList &names)
{
    return outdatedBackups(names, u"Hội đồng"_qs, QDate(2026, 11, 29));
}

} // namespace

TEST_CASE("Of old days, months and years the first copy of each is kept")
{
    const QString import = u"trước khi nhập"_qs;
    CHECK(outdatedOf({copyOf("2026-11-29"), copyOf("2026-11-29", "09.10.00", import), copyOf("2026-11-23"),
                      copyOf("2026-11-23", "17.00.00", import)})
              .isEmpty());
    CHECK(outdatedOf({copyOf("2026-11-22", "09.10.00", import), copyOf("2026-11-22"),
                      copyOf("2026-11-21")}) == QStringList{copyOf("2026-11-22", "09.10.00", import)});
    CHECK(outdatedOf({copyOf("2026-08-03"), copyOf("2026-08-02"), copyOf("2026-09-30")}) ==
          QStringList{copyOf("2026-08-03")});
    CHECK(outdatedOf({copyOf("2023-08-03"), copyOf("2023-12-24"), copyOf("2022-01-01")}) ==
          QStringList{copyOf("2023-12-24")});
}

TEST_CASE("A day with a hundred imports leaves thirty copies and the first one")
{
    QStringList names;
    for (int i = 0; i < 100; ++i)
        names << copyOf("2026-11-29", qPrintable(QTime(10, 0).addSecs(60 * i).toString(u"hh.mm.ss"_qs)),
                        u"trước khi nhập"_qs);
    const QStringList outdated = outdatedOf(names);
    CHECK(outdated.size() == 69);
    CHECK_FALSE(outdated.contains(names.first()));
}

TEST_CASE("What somebody else called, or laid into the folder, is never removed")
{
    CHECK(outdatedOf({u"Hội đồng 2020-01-02 08.00.00 đầu ngày - giữ lại.sovang"_qs,
                      u"Hội đồng 2020-01-02 08.00.00 đầu ngày.xlsx"_qs, u"Hội đồng.sovang"_qs,
                      u"Hội đồng 2020-13-02 08.00.00 đầu ngày.sovang"_qs,
                      u"Khác 2020-01-02 08.00.00 đầu ngày.sovang"_qs, copyOf("2020-01-01")})
              .isEmpty());
}

TEST_CASE("A copy is the book as it was, in a folder beside it, and two in one second are two")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    const QString first = keepBackup(book, BackupReason::BeforeImport);
    book.change(someNote, [&] {
        Unit unit = unitNamed(u"DV001"_qs, u"Trường A"_qs);
        book.units.add(unit);
    });
    const QString second = keepBackup(book, BackupReason::BeforeImport);
    CHECK(first != second);
    CHECK(first.startsWith(folder.path(u"Hội đồng - sao lưu/Hội đồng "_qs)));
    CHECK(Book::open(first, OpenMode::ReadOnly).units.count() == 0);
    CHECK(Book::open(second, OpenMode::ReadOnly).units.count() == 1);
    CHECK_FALSE(hasBackupOfDay(folder.path(), QDate::currentDate()));
    keepBackup(book, BackupReason::StartOfDay);
    CHECK(hasBackupOfDay(folder.path(), QDate::currentDate()));
}

TEST_CASE("A book that is read-only gets no copy, and one whose folder is taken by a file says so")
{
    const BookFolder folder;
    Book::create(folder.path());
    CHECK(keepBackup(Book::open(folder.path(), OpenMode::ReadOnly), BackupReason::StartOfDay).isEmpty());
    CHECK_FALSE(QFileInfo::exists(backupFolderOf(folder.path())));

    write(backupFolderOf(folder.path()), "thư");
    const Book book = Book::open(folder.path());
    try {
        keepBackup(book, BackupReason::BeforeSeal);
        FAIL("made");
    } catch (const Error &error) {
        CHECK(error.message().contains(u"Hội đồng - sao lưu"));
    }
}
