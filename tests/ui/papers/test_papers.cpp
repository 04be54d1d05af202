// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "documents/certificate.h"
#include "documents/pdfwriter.h"
#include "kit/dialogs/dayfield.h"
#include "kit/dialogs/printingdialog.h"
#include "kit/edits.h"
#include "kit/look/paperpreview.h"
#include "kit/windowsettings.h"
#include "papers/reportspage.h"
#include "units/unitsedits.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>

using namespace sovang;
using namespace sovang::test;

namespace {

/// Seven units; the first was recognised by 12/QĐ of the year.
struct PapersWindow : Window
{
    PapersWindow()
    {
        for (int i = 1; i <= 7; ++i)
            addUnit(u"DV00%1"_qs.arg(i), u"Trường %1"_qs.arg(i));
        registerAll();
        session().setYear(session().year());
        (*this)->workspace()->goTo(PageId::Reports);
        QCoreApplication::processEvents();
    }

    void decide()
    {
        Decision decision;
        decision.unit = session().units().front().unit.id;
        decision.number = u"12/QĐ-UBND"_qs;
        decision.date = QDate(session().year().value(), 12, 20);
        decision.from = session().year() - 1;
        decision.to = session().year();
        REQUIRE(edits::addDecisions(session(), {decision}));
    }

    PaperPreview &preview() { return *find<PaperPreview>("paperPreview"); }
    QPushButton &press(const char *name)
    {
        auto *pressed = find<QPushButton>(name);
        REQUIRE(pressed->isEnabled());
        pressed->click();
        return *pressed;
    }
};

const QPushButton *printButton(const QDialog &dialog)
{
    for (const auto *each : dialog.findChildren<QPushButton *>()) {
        if (each->isDefault() || each->text() == u"In")
            return each;
    }
    return nullptr;
}

const QString registrationsPaper = u"Danh sách đăng ký"_qs;
const QString decisionPaper = u"Quyết định công nhận"_qs;
const QString lettersPaper = u"Thông báo cho từng đơn vị"_qs;

} // namespace

TEST_CASE("A paper is seen as it will be printed, and follows what changes in the book", "[papers]")
{
    PapersWindow window;
    window.showPaper(registrationsPaper);
    REQUIRE(window.preview().isShowing());
    CHECK(window.preview().words(0).contains(u"Trường 7"));
    CHECK_FALSE(window.preview().words(0).contains(u"12/QĐ"));

    window.showPaper(decisionPaper);
    CHECK(window.preview().note().contains(window.session().year().toString())); // nothing was decided
    CHECK_FALSE(window.find<QPushButton>("paperSave")->isEnabled());
    CHECK_FALSE(window.find<QPushButton>("paperPrint")->isEnabled());

    window.decide();
    REQUIRE(window.preview().isShowing());
    CHECK(window.preview().words(0).contains(u"Số: 12/QĐ-UBND"));
    window->undo();
    CHECK_FALSE(window.preview().isShowing());
}

TEST_CASE("Number and day stand on the paper, and of many papers the first are seen", "[papers]")
{
    PapersWindow window;
    window.showPaper(lettersPaper);
    CHECK(window.preview().words(0).contains(u"Số: ......"));
    auto *number = window.find<QLineEdit>("paperNumber");
    number->setFocus();
    QTest::keyClicks(number, u"41"_qs);
    QTest::keyClick(number, Qt::Key_Return);
    window.find<DayField>("paperDay")->setDate(QDate(2026, 1, 9));
    CHECK(window.preview().words(0).contains(u"Số: 41/"));
    CHECK(window.preview().words(0).contains(u"ngày 09 tháng 01 năm 2026"));

    window.showPaper(registrationsPaper); // each has its own
    CHECK(number->text().isEmpty());
    CHECK(window.find<DayField>("paperDay")->text().isEmpty());
    window.showPaper(lettersPaper);
    CHECK(number->text() == u"41");
    CHECK(window.preview().words(0).contains(u"ngày 09 tháng 01 năm 2026"));

    const auto type = [&](const QString &text) {
        auto *day = window.find<DayField>("paperDay");
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, text);
        if (text.isEmpty())
            QTest::keyClick(day, Qt::Key_Delete);
        QTest::keyClick(day, Qt::Key_Return);
    };
    type(u"31/02/2025"_qs); // no paper is written with a day that is none
    CHECK(window.preview().note().contains(u"31/02/2025"));
    CHECK_FALSE(window.find<QPushButton>("paperSave")->isEnabled());
    CHECK_FALSE(window.find<QPushButton>("paperPrint")->isEnabled());
    type({}); // room is left
    CHECK(window.preview().words(0).contains(u"ngày ... tháng ... năm"));
    CHECK(window.find<QPushButton>("paperSave")->isEnabled());
    const int seen = window.preview().pageCount();

    window.answers().files = {window.path(u"thu.pdf"_qs)};
    window.press("paperSave");
    QPdfDocument written;
    written.load(window.path(u"thu.pdf"_qs));
    CHECK(written.pageCount() > seen);
    CHECK(written.getAllText(written.pageCount() - 1).text().contains(u"Số: 47/"));
}

TEST_CASE("A paper is saved for Word as well", "[papers]")
{
    PapersWindow window;
    window.showPaper(registrationsPaper);
    window.answers().files = {window.path(u"danh sach.docx"_qs)};
    window.press("paperSave");
    QFile file(window.path(u"danh sach.docx"_qs));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
    CHECK(window.message().contains(u"danh sach.docx"));
}

TEST_CASE("The office's own texts are entered beside the paper, told in the log and taken back", "[papers]")
{
    PapersWindow window;
    window.decide();
    window.showPaper(registrationsPaper);
    CHECK_FALSE(window.find<QPushButton>("paperTexts")->isEnabled()); // has none
    window.showPaper(decisionPaper);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        const QList<QPlainTextEdit *> fields = dialog.findChildren<QPlainTextEdit *>();
        REQUIRE(fields.size() == 2);
        fields.front()->setPlainText(u"Luật Tổ chức chính quyền địa phương;\n"_qs);
        fields.back()->setPlainText(u"- Như Điều 3;\n- Sở Nội vụ;\n- Lưu: VT."_qs);
        return true;
    });
    window.press("paperTexts");
    CHECK(window.answers().allUsed());
    const auto seen = [&window] {
        QString all;
        for (int page = 0; page < window.preview().pageCount(); ++page)
            all += window.preview().words(page);
        return all;
    };
    CHECK(seen().contains(u"Căn cứ Luật Tổ chức chính quyền địa phương"));
    CHECK(seen().contains(u"- Sở Nội vụ;"));
    const QString line =
        window.session().book().log.entries(LogStore::Order::NewestFirst, 1).front().note.summary;
    CHECK(line.contains(decisionPaper));
    window->undo();
    CHECK_FALSE(seen().contains(u"Sở Nội vụ"));
}

TEST_CASE("A certificate is seen before it is issued, and gets its number when it is", "[papers]")
{
    PapersWindow window;
    window.showPaper(u"Giấy công nhận"_qs);
    CHECK_FALSE(window.preview().isShowing()); // nothing was decided
    window.decide();
    REQUIRE(window.preview().isShowing());
    CHECK(window.preview().words(0).contains(u"Trường 1"));
    const QString number = registerNumberText(1, window.session().year());
    CHECK_FALSE(window.preview().words(0).contains(number));

    window.answers().files = {window.path(u"giay.pdf"_qs)};
    window.answers().dialogs.push_back([](QDialog &) { return true; });
    window.press("paperSave");
    CHECK(window.answers().allUsed());
    CHECK_FALSE(window->messages().isError());
    CHECK(window.session().book().certificates.ofYear(window.session().year()).size() == 1);
    CHECK(window.preview().words(0).contains(number));
}

TEST_CASE("Printer, pages and copies are asked for, and the last page is not before the first", "[papers]")
{
    PapersWindow window;
    window.showPaper(lettersPaper);
    int pages = 0;
    window.answers().dialogs.push_back([&pages](QDialog &dialog) {
        const QList<QSpinBox *> numbers = dialog.findChildren<QSpinBox *>();
        pages = numbers.value(0)->maximum();
        return false;
    });
    QTest::keyClick(&*window, Qt::Key_P, Qt::ControlModifier);
    CHECK(window.answers().allUsed());
    CHECK_FALSE(window->messages().isError());
    CHECK(pages > window.preview().pageCount()); // of all letters

    PrintingDialog dialog(u"Thư"_qs, {u"Tầng 1"_qs, u"Tầng 2"_qs}, u"Tầng 2"_qs, 9);
    CHECK(dialog.order() == PrintOrder{u"Tầng 2"_qs, 1, 9, 1, false});
    const QList<QSpinBox *> numbers = dialog.findChildren<QSpinBox *>();
    numbers.value(0)->setValue(4);
    numbers.value(1)->setValue(2);
    CHECK(dialog.order().from == 4);
    CHECK(dialog.order().to == 4);
    CHECK(printButton(dialog)->isEnabled());
    const PrintingDialog none(u"Thư"_qs, {}, {}, 9);
    CHECK_FALSE(printButton(none)->isEnabled());
}

TEST_CASE("Each printer has its own offset for certificates, and one that is no number is not taken",
          "[papers]")
{
    const Window window; // settings of its own
    windowsettings::setPrintOffset(u"Tầng 2"_qs, {1.5, -2});
    PrintingDialog dialog(u"Giấy công nhận"_qs, {u"Tầng 1"_qs, u"Tầng 2"_qs}, u"Tầng 2"_qs, 3);
    CHECK(dialog.order().offset.isNull());
    dialog.offerOffset();
    CHECK(dialog.order().offset == QPointF(1.5, -2));
    dialog.findChild<QComboBox *>()->setCurrentText(u"Tầng 1"_qs);
    CHECK(dialog.order().offset.isNull());
    auto *right = dialog.findChild<QLineEdit *>(u"offsetRight"_qs);
    right->setText(u"hai"_qs);
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    right->setText(u"0,5"_qs);
    dialog.findChild<QPushButton *>(u"testPage"_qs)->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.order().isTestPage);
    CHECK(dialog.order().offset == QPointF(0.5, 0));
}

TEST_CASE("The pages that were asked for are printed, across where they are", "[papers]")
{
    PapersWindow window;
    window.decide();
    const Document registered = makeOfficePaper(window.session().book(), window.session().year(),
                                                OfficePaper::CertificateRegister); // across
    Document letter = makeOfficePaper(window.session().book(), window.session().year(), OfficePaper::Letter);
    for (const Document &document : {registered, letter}) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(window.path(u"in.pdf"_qs));
        const QByteArray pdf = pdfOf(document);
        const int last = std::min(pagesOf(pdf), 3);
        REQUIRE(printPdf(pdf, {{}, last, last, 1, false}, printer));
        QPdfDocument printed;
        printed.load(window.path(u"in.pdf"_qs));
        CHECK(printed.pageCount() == 1);
        const QSizeF page = printed.pagePointSize(0);
        CHECK((page.width() > page.height()) == (document == registered));
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(window.path(u"in.pdf"_qs));
    CHECK_FALSE(printPdf(pdfOf(letter), {{}, 1000, 1001, 1, false}, printer));
}
