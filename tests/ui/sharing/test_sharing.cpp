// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/imports/forms.h"
#include "kit/edits.h"
#include "scoring/sheetedits.h"
#include "storage/book.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace sovang;
using sovang::test::Window;

namespace {

/// Two registered units in 2025.
struct SharingDesk : Window
{
    std::vector<UnitId> units;

    SharingDesk()
    {
        session().setYear(Year(2025));
        for (const QString &code : {u"DV001"_qs, u"DV002"_qs}) {
            addUnit(code, u"Trường "_qs + code);
            units.push_back(session().book().units.findByCode(code)->id);
        }
        REQUIRE(edits::setRegistered(session(), units, true));
        operator*().workspace()->goTo(PageId::Sharing);
    }

    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void score(UnitId unit, int hundredths)
    {
        REQUIRE(edits::setAnswers(session(), unit, Round::Final,
                                  {{u"1.1"_qs, Answer::points(Points::fromHundredths(hundredths))}}));
    }
    std::optional<Answer> answer(UnitId unit)
    {
        return session().book().scores.find(unit, Year(2025), Round::Final, u"1.1"_qs);
    }

    /// A packet of both units; what is scored elsewhere is \a hundredths, for the first of them.
    QString packetScoredAs(int hundredths)
    {
        const QString packet = path(QStringLiteral("gói.sovang"));
        answers().dialogs.push_back([](QDialog &) { return true; });
        answers().files.push_back(packet);
        press("writePacket");
        Book elsewhere = Book::open(packet);
        elsewhere.change({u"score.set"_qs, u"chấm"_qs}, [&] {
            elsewhere.scores.put(units.front(), Year(2025), Round::Final, u"1.1"_qs,
                                 Answer::points(Points::fromHundredths(hundredths)));
        });
        return packet;
    }
};

QString cell(const QDialog &dialog, int row, int column)
{
    const auto *model = dialog.findChild<QTableView *>(QStringLiteral("mergedCells"))->model();
    return model->index(row, column).data().toString();
}

} // namespace

TEST_CASE("Forms are written into a folder, one for each registered unit", "[sharing]")
{
    SharingDesk desk;
    const QString folder = desk.path(QStringLiteral("phiếu"));
    desk.answers().files.push_back(folder);
    desk.press("writeForms");
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{formFileName(u"DV001"_qs, u"Trường DV001"_qs),
                                                             formFileName(u"DV002"_qs, u"Trường DV002"_qs)});
    CHECK(desk.message().contains(u"Đã lập 2 phiếu"));

    desk.answers().files.push_back(folder); // they may have been filled in by now
    desk.press("writeForms");
    CHECK(desk.message().contains(u"đã có"));
}

TEST_CASE("Forms that came back empty are counted, and there is nothing to take in", "[sharing]")
{
    SharingDesk desk;
    const QString folder = desk.path(QStringLiteral("phiếu"));
    writeForms(desk.session().book(), Year(2025), folder);
    desk.answers().files.push_back(folder);
    bool isShown = false;
    desk.answers().dialogs.push_back([&](QDialog &dialog) {
        isShown = true;
        const auto *notes = dialog.findChild<QTableView *>(QStringLiteral("notes"));
        CHECK(notes->model()->rowCount() > 0);
        return false;
    });
    desk.press("collectForms");
    CHECK(isShown);
}

TEST_CASE("A folder that holds something else than forms is told, and nothing is written", "[sharing]")
{
    SharingDesk desk;
    desk.answers().files.push_back(desk.path(QStringLiteral("không có")));
    const qint64 lines = desk.session().book().log.count();
    desk.press("collectForms");
    CHECK(desk.message().contains(u"không có"));
    CHECK(desk.session().book().log.count() == lines);
}

TEST_CASE("A packet goes to another computer and comes back, and undo takes it out again", "[sharing]")
{
    SharingDesk desk;
    desk.score(desk.units.front(), 300);
    const QString packet = desk.packetScoredAs(450);
    CHECK(desk.find<QTableView>("packetHistory")->model()->rowCount() == 1);

    desk.answers().files.push_back(packet);
    desk.answers().dialogs.push_back([](QDialog &dialog) {
        CHECK(cell(dialog, 0, 0) == u"DV001");
        CHECK(cell(dialog, 0, 3) == u"3");
        CHECK(cell(dialog, 0, 4) == u"4,5");
        CHECK_FALSE(dialog.findChild<QComboBox *>(QStringLiteral("contested"))->isVisibleTo(&dialog));
        return true;
    });
    desk.press("takePacket");
    CHECK(desk.answer(desk.units.front()) == Answer::points(Points::fromHundredths(450)));
    CHECK(desk.find<QTableView>("packetHistory")->model()->rowCount() == 2);
    desk->undo();
    CHECK(desk.answer(desk.units.front()) == Answer::points(Points::fromHundredths(300)));
}

TEST_CASE("Only the chosen units are in a packet", "[sharing]")
{
    SharingDesk desk;
    const QString packet = desk.path(QStringLiteral("gói.sovang"));
    desk.answers().files.push_back(packet);
    desk.answers().dialogs.push_back([](QDialog &dialog) {
        auto *table = dialog.findChild<QTableView *>(QStringLiteral("chosenUnits"));
        table->model()->setData(table->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        return true;
    });
    desk.press("writePacket");
    CHECK(Book::open(packet, OpenMode::ReadOnly).units.count() == 1);
}

TEST_CASE("Space ticks all rows that are marked, wherever in them the focus stands", "[sharing]")
{
    SharingDesk desk;
    const QString packet = desk.path(QStringLiteral("gói.sovang"));
    desk.answers().files.push_back(packet);
    desk.answers().dialogs.push_back([](QDialog &dialog) {
        auto *table = dialog.findChild<QTableView *>(QStringLiteral("chosenUnits"));
        const auto ticks = [table] {
            QList<bool> found;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                found << (table->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
            return found;
        };
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Space);
        CHECK(ticks() == QList{false, false});
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Space);
        CHECK(ticks() == QList{true, false});
        return true;
    });
    desk.press("writePacket");
    CHECK(Book::open(packet, OpenMode::ReadOnly).units.count() == 1);
}

TEST_CASE("A cell that both sides changed waits until somebody has said whose value counts", "[sharing]")
{
    SharingDesk desk;
    const QString packet = desk.packetScoredAs(450);
    desk.score(desk.units.front(), 200);
    desk.answers().files.push_back(packet);
    desk.answers().dialogs.push_back([](QDialog &dialog) {
        auto *contested = dialog.findChild<QComboBox *>(QStringLiteral("contested"));
        CHECK(contested->isVisibleTo(&dialog));
        auto *ok = dialog.findChild<QPushButton *>(QStringLiteral("takeIn"));
        CHECK_FALSE(ok->isEnabled());
        contested->setCurrentIndex(contested->findText(QStringLiteral("giá trị trong gói")));
        emit contested->activated(contested->currentIndex());
        CHECK(ok->isEnabled());
        return true;
    });
    desk.press("takePacket");
    CHECK(desk.answer(desk.units.front()) == Answer::points(Points::fromHundredths(450)));
}

TEST_CASE("A packet of another book is refused with a sentence", "[sharing]")
{
    SharingDesk desk;
    SharingDesk other;
    const QString packet = other.packetScoredAs(450);
    desk.answers().files.push_back(packet);
    bool isRefused = false;
    desk.answers().dialogs.push_back([&](QDialog &dialog) {
        const auto *messages = dialog.findChild<QTableView *>(QStringLiteral("mergeMessages"));
        REQUIRE(messages->model()->rowCount() > 0);
        isRefused = messages->model()->index(0, 0).data().toString().contains(u"sổ khác");
        CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("takeIn"))->isEnabled());
        return false;
    });
    desk.press("takePacket");
    CHECK(isRefused);
    CHECK_FALSE(desk.answer(desk.units.front()).has_value());
}
