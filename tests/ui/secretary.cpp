// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretary.h"

#include "keyboard.h"

#include "storage/book.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QSettings>

namespace sovang::test {

using keyboard::choose;
using keyboard::enter;
using keyboard::press;
using keyboard::tabTo;
using keyboard::type;

namespace {

const QByteArray unitList = "Mã,Tên đơn vị,Loại hình,Khối\n"
                            "DV001,Phòng Nội vụ,Cơ quan,Chính quyền\n"
                            "DV002,Phòng Tư pháp,Cơ quan,Chính quyền\n"
                            "DV003,Trạm Y tế thị trấn,Đơn vị,Y tế\n"
                            "DV004,Trường Tiểu học Hòa Bình,Đơn vị,Giáo dục\n"
                            "DV005,Trường Mầm non Hoa Sen,Đơn vị,Giáo dục\n"
                            "DV006,Đội Quản lý thị trường,Cơ quan,Chính quyền\n"
                            "DV007,Hạt Kiểm lâm,Cơ quan,Chính quyền\n"
                            "DV008,Bảo hiểm xã hội huyện,Cơ quan,Chính quyền\n"
                            "DV009,Trung tâm Văn hóa,Đơn vị,Văn hóa\n"
                            "DV010,Đài Truyền thanh,Đơn vị,Văn hóa\n";

// A year is enough for a title, and what does not apply may be left out.
const QByteArray policy =
    R"("notApplicable": "rescale", "recognition": {"firstYears": 1, "renewalYears": 1})";

// 1.1, 1.2, 1.3, 2.1, 2.2, T1, B1, G1, V1
const QStringList passing{u"5"_qs, u"5"_qs, u"x"_qs, u"2"_qs, u"50/50"_qs,
                          u"0"_qs, u"0"_qs, u"x"_qs, u"0"_qs};

QStringList passingBut(int item, const QString &answer)
{
    QStringList answers = passing;
    answers[item] = answer;
    return answers;
}

void enterAll(const QStringList &answers, Qt::Key next)
{
    for (const QString &answer : answers) {
        type(answer);
        press(next);
    }
}

} // namespace

Secretary::Secretary() : m_window((QSettings().clear(), m_answers.prompts()))
{
    m_window.show();
    m_window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&m_window));
    REQUIRE_FALSE(m_window.workspace());
}

void Secretary::doTheYear()
{
    makeBook();
    importUnits();
    enterMembers();
    registerAll();
    scoreInSheet();
    scoreInGrid();
    lookAtOutcomes();
    holdMeeting();
    enterDecisions();
    writePapers();
}

void Secretary::makeBook()
{
    expectDialog([] {
        type(u"Ban Chỉ đạo huyện Đắk Mil"_qs);
        press(Qt::Key_Tab);
        type(u"Ủy ban nhân dân huyện Đắk Mil"_qs);
        press(Qt::Key_Tab);
        enter(u"huyện Đắk Mil"_qs);
        press(Qt::Key_Down);   // from the search into the list:
        press(Qt::Key_Space);  // not the usual rule set,
        choose(u"Từ tệp…"_qs); // but an own one
        press(Qt::Key_T, Qt::AltModifier);
        press(Qt::Key_N, Qt::AltModifier); // no list of units yet
        press(Qt::Key_Return);
    });
    m_answers.files = {write(u"nho.json"_qs, smallRules(policy)), path(u"so.sovang"_qs)};
    choose(u"Tạo sổ mới…"_qs);
    checkDone();
    REQUIRE(m_window.workspace());
    m_newBook = dump();
}

void Secretary::importUnits()
{
    m_answers.files = {write(u"donvi.csv"_qs, unitList)};
    expectDialog([] { press(Qt::Key_Return); });
    goTo(2);
    choose(u"Nhập từ tệp…"_qs);
    checkDone();
    REQUIRE(session().units().size() == 10);
}

void Secretary::addMember(const QString &name, const QString &position, Qt::Key role)
{
    expectDialog([=] {
        type(name);
        press(Qt::Key_Tab);
        type(position);
        press(Qt::Key_Tab);
        press(role);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Insert);
    checkDone();
}

void Secretary::enterMembers()
{
    press(Qt::Key_Comma, Qt::ControlModifier);
    tabTo(u"Thành viên"_qs);
    addMember(u"Nguyễn Văn An"_qs, u"Phó Chủ tịch huyện"_qs, Qt::Key_Home);
    addMember(u"Trần Thị Bình"_qs, u"Trưởng phòng Văn hóa"_qs, Qt::Key_Down);
    addMember(u"Lê Thị Cúc"_qs, u"Chuyên viên"_qs, Qt::Key_End);
    REQUIRE(book().commission.members().size() == 3);
}

void Secretary::registerAll()
{
    goTo(3);
    choose(u"Đăng ký tất cả"_qs);
    checkDone();
    CHECK(session().progress().registered == 10);
}

void Secretary::openSheetOf(const QString &code)
{
    press(Qt::Key_K, Qt::ControlModifier);
    enter(code);
}

void Secretary::scoreInSheet()
{
    openSheetOf(u"DV001"_qs);
    enterAll(passing, Qt::Key_Return);
    CHECK(shown("sheetOutcome") == u"✓ Đạt – Xuất sắc");

    openSheetOf(u"DV002"_qs);
    m_answers.texts = {u"không có bếp ăn tập thể"_qs};
    enterAll(passingBut(1, u"KAD"_qs), Qt::Key_Return);

    openSheetOf(u"DV003"_qs); // all three rounds, line by line
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    for (const QString &answer : passing)
        enterAll({answer, answer, answer}, Qt::Key_Tab);

    openSheetOf(u"DV004"_qs);
    enterAll(passingBut(1, u"0"_qs), Qt::Key_Return);
    press(Qt::Key_Down, Qt::ControlModifier); // the next unit, in the same cell
    openSheetOf(u"DV004"_qs);
    enter(u"4,5"_qs); // half a point less than the criterion asks for
    CHECK(shown("sheetOutcome").startsWith(u"✕"));

    openSheetOf(u"DV005"_qs);
    enterAll(passingBut(7, u"không"_qs), Qt::Key_Return); // the papers came late
    CHECK(session().progress().finished == 5);
    checkDone();
}

void Secretary::scoreInGrid()
{
    press(Qt::Key_2, Qt::AltModifier);
    const auto find = [](const QString &code) {
        press(Qt::Key_F, Qt::ControlModifier);
        type(code);
        press(Qt::Key_Escape);
        press(Qt::Key_Home);
    };
    find(u"DV006"_qs);
    enterAll(passing, Qt::Key_Tab); // which goes on to the next unit
    const QStringList block{passing.join(u'\t'), passingBut(0, u"4"_qs).join(u'\t')};
    QApplication::clipboard()->setText(block.join(u'\n'));
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Down); // the second unit of the block, to be repeated for the two below
    for (int i = 1; i < passing.size(); ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    find(u"DV010"_qs);
    enter(u"5"_qs);
    press(Qt::Key_Right);
    enter(u"0"_qs);
    checkDone();
    CHECK(session().progress().finished == 10);
}

void Secretary::lookAtOutcomes()
{
    goTo(1);
    goTo(5);
    CHECK(session().progress().proposed == 8);
    tabTo(u"Kết quả của năm"_qs);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_Down);
    const auto *table = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    REQUIRE(table);
    CHECK(table->currentIndex().row() == 9);
    checkDone();
}

void Secretary::holdMeeting()
{
    expectDialog([] {
        press(Qt::Key_A, Qt::AltModifier);
        enter(u"Hội trường Ủy ban"_qs);
    });
    goTo(5);
    press(Qt::Key_H, Qt::AltModifier);
    for (int present = 0; present < 2; ++present) {
        press(Qt::Key_Space);
        press(Qt::Key_Down);
    }
    press(Qt::Key_B, Qt::AltModifier);

    press(Qt::Key_A); // DV001
    enter(u"2"_qs);
    press(Qt::Key_Right);
    press(Qt::Key_N); // DV002
    press(Qt::Key_Right);
    press(Qt::Key_C); // DV006, for the agenda goes by blocks; a refusal stands there already
    press(Qt::Key_Tab);
    enter(u"Nội bộ mất đoàn kết"_qs);
    press(Qt::Key_Tab);
    enter(u"2"_qs);
    press(Qt::Key_PageDown);
    press(Qt::Key_P); // DV007
    enter(u"Chờ xác minh đơn thư"_qs);
    for (int rest = 0; rest < 4; ++rest) {
        press(Qt::Key_PageDown);
        press(Qt::Key_N);
    }
    CHECK(shown("meetingProgress") == u"8/8");
    press(Qt::Key_Escape);
    checkDone();
}

void Secretary::enterDecisions()
{
    goTo(5);
    expectDialog([] {
        type(u"12/QĐ-UBND"_qs);
        press(Qt::Key_K, Qt::AltModifier);
        enter(u"Lê Văn Dũng"_qs);
    });
    press(Qt::Key_Q, Qt::AltModifier);
    checkDone();
    expectDialog([] {
        press(Qt::Key_Q, Qt::AltModifier);
        press(Qt::Key_End); // the refusals
        press(Qt::Key_S, Qt::AltModifier);
        type(u"13/QĐ-UBND"_qs);
        press(Qt::Key_K, Qt::AltModifier);
        enter(u"Lê Văn Dũng"_qs); // who is known by now: the list of names closes,
        press(Qt::Key_Return);    // then the dialog
    });
    press(Qt::Key_Q, Qt::AltModifier);
    checkDone();
}

void Secretary::writePapers()
{
    goTo(7);
    for (const auto &[row, name] :
         {std::pair(10, u"bao-cao.pdf"_qs), std::pair(8, u"giay-cong-nhan.pdf"_qs)}) {
        m_answers.files = {path(name)};
        if (name == u"giay-cong-nhan.pdf")
            expectDialog([] { press(Qt::Key_Return); });
        tabTo(u"Các văn bản"_qs);
        press(Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            press(Qt::Key_Down);
        choose(u"Lưu thành tệp…"_qs);
        checkDone();
        QFile paper(path(name));
        REQUIRE(paper.open(QIODevice::ReadOnly));
        CHECK(paper.read(4) == "%PDF");
    }
}

void Secretary::undoAll()
{
    while (session().undoStack().canUndo()) {
        const int step = session().undoStack().index();
        INFO("undoing: " << session().undoStack().undoText().toStdString());
        press(Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(session().undoStack().index() == step - 1);
    }
    checkDone();
}

void Secretary::redoAll()
{
    while (session().undoStack().canRedo()) {
        const int step = session().undoStack().index();
        INFO("doing again: " << session().undoStack().redoText().toStdString());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(session().undoStack().index() == step + 1);
    }
    checkDone();
}

const UnitYear &Secretary::unit(const QString &code)
{
    return *session().find(book().units.findByCode(code)->id);
}

const MeetingItem &Secretary::itemOf(const Meeting &held, const QString &code)
{
    return held.items[static_cast<size_t>(held.indexOf(unit(code).unit.id))];
}

QString Secretary::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

QString Secretary::shown(const char *label) const
{
    return m_window.findChild<QLabel *>(QLatin1String(label))->text();
}

void Secretary::expectDialog(std::function<void()> fill)
{
    m_answers.dialogs.push_back(
        [fill = std::move(fill)](QDialog &dialog) { return keyboard::fillIn(dialog, fill); });
}

void Secretary::goTo(int page)
{
    press(static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
}

void Secretary::checkDone()
{
    INFO(m_window.messages().text().toStdString());
    CHECK_FALSE(m_window.messages().isError());
    REQUIRE(m_answers.allUsed());
}

} // namespace sovang::test
