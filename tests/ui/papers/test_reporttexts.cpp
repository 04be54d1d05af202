// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/papers/reporttexts.h"
#include "kit/look/paperpreview.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace sovang;
using namespace sovang::test;

namespace {

/// Two registered units and the report of the year, with its paragraphs beside it.
struct TextsWindow : Window
{
    TextsWindow()
    {
        addUnit(u"DV001"_qs, u"Trường 1"_qs);
        addUnit(u"DV002"_qs, u"Trường 2"_qs);
        registerAll();
        showPaper(u"Báo cáo năm"_qs);
    }

    QListWidget &list() { return *find<QListWidget>("reportTexts"); }
    QPlainTextEdit &field() { return *find<QPlainTextEdit>("reportText"); }
    QString state() { return find<QLabel>("reportTextState")->text(); }
    QString page() { return find<PaperPreview>("paperPreview")->words(0); }

    void choose(const QString &place)
    {
        for (int row = 0; row < list().count(); ++row) {
            if (list().item(row)->text().contains(place + u':'))
                return list().setCurrentRow(row);
        }
        FAIL("no such paragraph: " + place.toStdString());
    }
    void type(const QString &words)
    {
        field().setFocus();
        field().selectAll();
        QTest::keyClick(&field(), Qt::Key_Delete);
        field().insertPlainText(words);
    }
    void keep() { QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier); }
};

const QString general = u"Tình hình chung"_qs;
const QString overview = u"Kết quả chung"_qs;

} // namespace

TEST_CASE("A section that the office writes is offered empty and seen in the report once it is written",
          "[papers]")
{
    TextsWindow window;
    window.choose(general);
    CHECK(window.state().startsWith(u'○'));
    CHECK_FALSE(window.field().placeholderText().isEmpty());
    window.type(u"Ban Chỉ đạo đã ban hành kế hoạch"_qs);
    window.keep();
    CHECK(window.page().contains(u"I. TÌNH HÌNH CHUNG"));
    CHECK(window.page().contains(u"Ban Chỉ đạo đã ban hành kế hoạch"));
    CHECK(window.state().startsWith(u'✎'));
    CHECK(window.field().hasFocus());
    window->undo();
    CHECK_FALSE(window.page().contains(u"TÌNH HÌNH CHUNG"));
    CHECK(window.field().toPlainText().isEmpty());
}

TEST_CASE("What was typed is kept when another paragraph is chosen, and given up for the program's sentence",
          "[papers]")
{
    TextsWindow window;
    window.choose(overview);
    const QString generated = window.field().toPlainText();
    window.type(u"Cả 2 trường đều đăng ký"_qs);
    window.choose(general);
    CHECK(window.page().contains(u"Cả 2 trường đều đăng ký"));
    CHECK(window.field().toPlainText().isEmpty());
    window.choose(overview);
    CHECK(window.field().toPlainText() == u"Cả 2 trường đều đăng ký");
    window.find<QPushButton>("takeReportTextBack")->click();
    CHECK(window.field().toPlainText() == generated);
    CHECK(window.state().startsWith(u'–'));
    CHECK(ownReportTexts(window.session().book(), window.session().year()).empty());
}

TEST_CASE("An edited text whose numbers do not agree any more is marked with what changed", "[papers]")
{
    TextsWindow window;
    window.choose(overview);
    window.type(u"Có 2/2 trường đăng ký"_qs);
    window.keep();
    window.addUnit(u"DV003"_qs, u"Trường 3"_qs);
    window.registerAll();
    window->workspace()->goTo(PageId::Overview);
    window->workspace()->goTo(PageId::Reports);
    QCoreApplication::processEvents();
    window.choose(overview);
    CHECK(window.state().startsWith(u'✕'));
    CHECK(window.state().contains(u"2 → 3"));
    CHECK_FALSE(window.find<PaperPreview>("paperPreview")->isShowing());
    window.type(u"Có 3/3 trường đăng ký"_qs);
    window.keep();
    CHECK(window.state().startsWith(u'✎'));
    CHECK(window.page().contains(u"Có 3/3 trường đăng ký"));
}

TEST_CASE("The button over the report says whether it shows or hides its paragraphs", "[papers]")
{
    TextsWindow window;
    auto *button = window.find<QPushButton>("paperTexts");
    REQUIRE(window.list().isVisible());
    CHECK(button->text() == u"Ẩn các đoạn văn");
    button->click();
    CHECK_FALSE(window.list().isVisible());
    CHECK(button->text() == u"Sửa các đoạn văn");
    window.find<QListWidget>("paperList")->setCurrentRow(0);
    CHECK(button->text() == u"Căn cứ, nơi nhận…");
}
