// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "kit/edits.h"
#include "scoring/sheetedits.h"
#include "storage/bookbackups.h"
#include "storage/chaincode.h"
#include "storage/database.h"

#include <QAbstractItemModel>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace sovang;
using sovang::test::Window;

namespace {

constexpr int longEnough = 60000; // ms

/// One unit that failed 2025, and the page of the log.
struct LogDesk : Window
{
    UnitId unit;

    LogDesk()
    {
        session().setYear(Year(2025));
        addUnit(u"DV001"_qs, u"Phòng Nội vụ"_qs);
        unit = session().book().units.findByCode(u"DV001"_qs)->id;
        REQUIRE(edits::setRegistered(session(), {unit}, true));
        operator*().workspace()->goTo(PageId::Log);
    }

    void finish()
    {
        const RuleSetPtr rules = session().find(unit)->rules;
        edits::AnswerChanges changes;
        const QStringList cells{u"1"_qs, u"0"_qs, u"x"_qs, u"1"_qs, u"50/50"_qs,
                                u"0"_qs, u"0"_qs, u"x"_qs, u"0"_qs};
        const QStringList codes{u"1.1"_qs, u"1.2"_qs, u"1.3"_qs, u"2.1"_qs, u"2.2"_qs,
                                u"T1"_qs,  u"B1"_qs,  u"G1"_qs,  u"V1"_qs};
        for (int i = 0; i < codes.size(); ++i) {
            const Item &item = rules->items[static_cast<size_t>(rules->indexOf(codes[i]))];
            changes.push_back({codes[i], parseAnswer(*rules, item, cells[i], {}).answer});
        }
        REQUIRE(edits::setAnswers(session(), unit, Round::Final, changes));
    }
    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    bool putOnePoint()
    {
        return edits::setAnswers(session(), unit, Round::Final,
                                 {{u"1.1"_qs, Answer::points(Points::fromHundredths(200))}});
    }
    QString state() { return find<QLabel>("sealState")->text(); }
};

} // namespace

TEST_CASE("A year is sealed after a question, refuses changes, and is reopened with a reason", "[log]")
{
    LogDesk desk;
    desk.finish();
    CHECK(desk.state().contains(u"chưa khóa"));
    desk.answers().confirms.push_back(true);
    desk.press("sealYear");
    CHECK(desk.message().contains(u"lần 1"));
    CHECK(desk.state().contains(u"lần 1"));
    const auto *notice = desk.find<QLabel>("noticeText"); // on every page, before one types
    CHECK(notice->isVisible());
    CHECK(notice->text().contains(u"2025 đã khóa"));
    desk.session().setYear(Year(2024));
    CHECK_FALSE(notice->isVisible());
    desk.session().setYear(Year(2025));
    CHECK_FALSE(desk.putOnePoint());
    CHECK(desk.message().contains(u"đã khóa"));

    desk.answers().texts.push_back(u"Đơn thư về điểm 1.1"_qs);
    desk.press("reopenYear");
    CHECK(desk.state().contains(u"chưa khóa"));
    CHECK_FALSE(notice->isVisible());
    CHECK(desk.putOnePoint());
    desk.answers().confirms.push_back(true);
    desk.press("sealYear");
    CHECK(desk.message().contains(u"lần 2"));
    CHECK(desk.message().contains(u"DV001")); // what is different
}

TEST_CASE("A year with units that are not finished is not sealed, and they are named", "[log]")
{
    LogDesk desk;
    desk.answers().confirms.push_back(true);
    desk.press("sealYear");
    CHECK(desk.message().contains(u"DV001"));
    CHECK(desk.state().contains(u"chưa khóa"));
    desk.answers().confirms.push_back(false); // thought better of it
    desk.press("sealYear");
    CHECK(desk.state().contains(u"chưa khóa"));
}

TEST_CASE("The check of the book finds the line whose code stands on a paper", "[log]")
{
    LogDesk desk;
    const QString code = chainCode(desk.session().book().log.last()->hash);
    desk.answers().dialogs.push_back([&](QDialog &dialog) {
        CHECK(dialog.findChild<QLabel *>(QStringLiteral("verification"))->text().startsWith(u"✓"));
        CHECK(dialog.findChild<QLabel *>(QStringLiteral("lastCode"))->text().endsWith(code));
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("paperCode"));
        auto *answer = dialog.findChild<QLabel *>(QStringLiteral("codeAnswer"));
        field->setText(code.toLower());
        CHECK(answer->text().startsWith(u"✓"));
        field->setText(chainCode(QByteArray(64, 'a')));
        CHECK(answer->text().contains(u"không có dòng"));
        QString wrong = code;
        wrong[0] = wrong[0] == u'A' ? u'B' : u'A';
        field->setText(wrong);
        CHECK(answer->text().contains(u"không phải mã"));
        return true;
    });
    desk.press("verifyBook");
}

TEST_CASE("What another program changed is listed by the check of the book", "[log]")
{
    LogDesk desk;
    desk.finish();
    Database(desk.bookPath(), Database::Access::Write)
        .execute("UPDATE unit SET name = 'Tên khác' WHERE code = 'DV001'");
    desk.answers().dialogs.push_back([&](QDialog &dialog) {
        CHECK(dialog.findChild<QLabel *>(QStringLiteral("verification"))->text().startsWith(u"✕"));
        const auto *findings = dialog.findChild<QTableView *>(QStringLiteral("findings"))->model();
        REQUIRE(findings->rowCount() == 1);
        CHECK(findings->index(0, 0).data().toString().contains(u"DV001"));
        return true;
    });
    desk.press("verifyBook");
}

TEST_CASE("A backup takes the place of the open book, which is kept", "[log]")
{
    LogDesk desk;
    const QString backup = desk.path(QStringLiteral("sao lưu.sovang"));
    desk.session().book().backupTo(backup);
    desk.addUnit(u"DV002"_qs, u"Phòng Tư pháp"_qs);
    REQUIRE(desk.session().units().size() == 2);

    desk.answers().files.push_back(backup);
    desk.answers().confirms.push_back(false);
    desk->restoreBackup();
    CHECK(desk.session().units().size() == 2);

    desk.answers().files.push_back(backup);
    desk.answers().confirms.push_back(true);
    desk->restoreBackup();
    CHECK(desk.session().units().size() == 1);
    CHECK(desk.message().contains(u"Đã khôi phục"));
    const QStringList kept = QDir(QFileInfo(desk.bookPath()).path()).entryList({u"*trước khi khôi phục*"_qs});
    REQUIRE(kept.size() == 1);
    CHECK(Book::open(desk.path(kept.front()), OpenMode::ReadOnly).units.count() == 2);
}

TEST_CASE("A file that is no backup leaves the open book as it is", "[log]")
{
    LogDesk desk;
    const QString other = desk.path(QStringLiteral("thư.sovang"));
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("không phải sổ");
    file.close();
    desk.answers().files.push_back(other);
    desk->restoreBackup();
    CHECK(desk.message().contains(u"thư.sovang"));
    CHECK(desk.session().units().size() == 1);
    desk.answers().files.push_back(desk.bookPath());
    desk->restoreBackup();
    CHECK(desk.message().contains(u"không phải bản sao lưu"));
    CHECK(desk.session().units().size() == 1);
}

TEST_CASE(
    "The first opening of a day checks the book and makes one copy, in whose folder a backup is looked for",
    "[log]")
{
    LogDesk desk;
    const QString copies = backupFolderOf(desk.bookPath());
    const auto count = [&] { return QDir(copies).entryList({u"* đầu ngày.sovang"_qs}).size(); };
    CHECK(QTest::qWaitFor([&] { return count() == 1; }, longEnough)); // another thread makes it
    desk->openBook(desk.bookPath());
    desk.finish();
    CHECK(count() == 1);
    CHECK(desk.message().isEmpty());
}

TEST_CASE("A book that another program altered is told of when it is opened first on a day, and not copied",
          "[log]")
{
    LogDesk desk;
    desk.finish();
    QDir copies(backupFolderOf(desk.bookPath()));
    REQUIRE(
        QTest::qWaitFor([&] { return copies.entryList({u"* đầu ngày.sovang"_qs}).size() == 1; }, longEnough));
    copies.removeRecursively();
    Database(desk.bookPath(), Database::Access::Write)
        .execute("UPDATE unit SET name = 'Tên khác' WHERE code = 'DV001'");
    desk->openBook(desk.bookPath());
    CHECK(QTest::qWaitFor([&] { return desk.message().contains(u"DV001"); }, longEnough));
    CHECK_FALSE(copies.exists());
}

TEST_CASE("Edits go on while the first opening of a day is checked, and the book may be closed", "[log]")
{
    LogDesk desk;
    desk.finish();
    CHECK(desk.message().isEmpty());
    desk->closeBook();
    const QString copies = backupFolderOf(desk.bookPath());
    CHECK(QTest::qWaitFor([&] { return QDir(copies).entryList({u"* đầu ngày.sovang"_qs}).size() == 1; },
                          longEnough));
}

TEST_CASE(
    "What is left of a book that cannot be opened is saved from its message, with a list of what is lost",
    "[log]")
{
    LogDesk desk;
    desk.finish();
    desk->closeBook();
    QFile book(desk.bookPath());
    REQUIRE(book.open(QIODevice::ReadOnly));
    const QByteArray whole = book.readAll();
    QFile broken(desk.path(u"hỏng.sovang"_qs));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    constexpr qsizetype page = 4096;
    qsizetype at = whole.indexOf("Phòng Nội vụ"); // the page of the units, of which nothing is left
    at -= at % page;
    broken.write(QByteArray(whole).replace(at, page, QByteArray(page, '\xff')));
    broken.close();
    CHECK_FALSE(desk->openBook(broken.fileName()));

    desk.answers().files.push_back(desk.path(u"cứu.sovang"_qs));
    desk.answers().dialogs.emplace_back([](QDialog &dialog) {
        CHECK(dialog.findChild<QTableView *>(u"losses"_qs)->model()->rowCount() > 0);
        CHECK(dialog.findChild<QPushButton *>(u"salvageList"_qs)->text().contains(u"không cứu được"));
        return true;
    });
    desk.press("messageLink");
    CHECK(QTest::qWaitFor([&] { return desk.answers().allUsed(); }, longEnough));
    CHECK(desk.session().book().path() == desk.path(u"cứu.sovang"_qs));
    CHECK(desk.session().units().empty());
}

TEST_CASE("A book in a synchronised folder is told of once, and a copy on this machine is opened instead",
          "[log]")
{
    LogDesk desk;
    const QString cloud = desk.path(u"OneDrive - Sở Nội vụ"_qs);
    REQUIRE(QDir().mkpath(cloud));
    const QString shared = cloud + u"/so.sovang"_qs;
    desk.session().book().backupTo(shared);

    desk.answers().confirms.push_back(false);
    desk->openBook(shared);
    CHECK(desk.session().book().path() == shared);
    desk->openBook(shared); // told already
    CHECK(desk.session().book().path() == shared);

    const QString other = cloud + u"/khác.sovang"_qs;
    desk.session().book().backupTo(other);
    desk.answers().confirms.push_back(true);
    desk.answers().files.push_back(desk.path(u"khác.sovang"_qs));
    desk->openBook(other);
    CHECK(desk.session().book().path() == desk.path(u"khác.sovang"_qs));
    CHECK(desk.answers().allUsed());
}
