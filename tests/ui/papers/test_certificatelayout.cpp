// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/papers/officelayout.h"
#include "papers/certificatecanvas.h"
#include "papers/certificatelayoutdialog.h"
#include "papers/paperedits.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace sovang;
using namespace sovang::test;

namespace {

CertificateData sampleSheet()
{
    CertificateData data;
    data.unitName = u"Trường Tiểu học Hòa Bình"_qs;
    data.title = u"Đơn vị đạt chuẩn văn hóa"_qs;
    data.signer = {{u"Chủ tịch"_qs}, u"Lê Thị Na"_qs};
    return data;
}

struct LayoutWindow : Window
{
    Prompts prompts = answers().prompts();
    CertificateLayoutDialog dialog{sampleSheet(), prompts};

    LayoutWindow() { dialog.show(); }

    template <typename Widget> Widget &part(const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    CertificateBox box(size_t at) const
    {
        const std::optional<CertificateLayout> layout = dialog.layoutOfOffice();
        return layout ? layout->boxes.at(at) : shippedLayout()->boxes.at(at);
    }
};

} // namespace

TEST_CASE("A text of the certificate is moved by keys and mouse, changed in the table, and all of it undone",
          "[papers]")
{
    LayoutWindow window;
    CHECK_FALSE(window.dialog.layoutOfOffice()); // as the program has it
    auto &table = window.part<QTableView>("layoutTable");
    auto &sheet = window.part<CertificateCanvas>("layoutSheet");
    table.setCurrentIndex(table.model()->index(5, 0));
    const QRectF before = window.box(5).box;
    QTest::keyClick(&sheet, Qt::Key_Right);
    QTest::keyClick(&sheet, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&sheet, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(window.box(5).box.left() == Approx(before.left() + 1));
    CHECK(window.box(5).box.top() == Approx(before.top() + 0.1));
    CHECK(window.box(5).box.width() == Approx(before.width() - 1));

    const QPoint middle = sheet.boxOnScreen(3).center().toPoint();
    const double wasAt = window.box(3).box.top();
    QTest::mousePress(&sheet, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&sheet, middle + QPoint(0, 20));
    QTest::mouseRelease(&sheet, Qt::LeftButton, {}, middle + QPoint(0, 20));
    CHECK(table.currentIndex().row() == 3);
    CHECK(window.box(3).box.top() > wasAt + 3);

    CHECK(table.model()->setData(table.model()->index(3, 5), 24.0));
    CHECK(window.box(3).size == 24);
    window.part<QPlainTextEdit>("layoutWords").setPlainText(u"BẰNG CÔNG NHẬN"_qs);
    CHECK(window.box(3).text == u"BẰNG CÔNG NHẬN");

    auto &undo = window.part<QPushButton>("layoutUndo");
    for (int steps = 0; steps < 20 && undo.isEnabled(); ++steps)
        undo.click();
    CHECK_FALSE(window.dialog.layoutOfOffice());
}

TEST_CASE("A text that leaves the sheet is told, and such a layout cannot be kept", "[papers]")
{
    LayoutWindow window;
    auto &table = window.part<QTableView>("layoutTable");
    const auto buttons = window.dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, &QPushButton::isDefault);
    REQUIRE(found != buttons.end());
    const QPushButton *ok = *found;
    CHECK(ok->isEnabled());
    CHECK(table.model()->setData(table.model()->index(0, 1), 250.0));
    CHECK_FALSE(ok->isEnabled());
    window.part<QPushButton>("layoutUndo").click();
    CHECK(ok->isEnabled());
    window.part<QPushButton>("layoutAdd").click();
    CHECK(window.dialog.layoutOfOffice()->boxes.size() == shippedLayout()->boxes.size() + 1);
    window.part<QPushButton>("layoutRemove").click();
    CHECK_FALSE(window.dialog.layoutOfOffice());
}

TEST_CASE("The layout that is kept is one step that is undone", "[papers]")
{
    LayoutWindow window;
    const CertificateLayout large = shippedLayout(CertificateLayout::Paper::A3, false);
    REQUIRE(edits::setCertificateLayout(window.session(), large));
    REQUIRE(officeLayout(window.session().book()));
    CHECK(officeLayout(window.session().book())->paper == CertificateLayout::Paper::A3);
    window->undo();
    CHECK_FALSE(officeLayout(window.session().book()));
}
