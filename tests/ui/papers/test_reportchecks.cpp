// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/papers/reportchecking.h"
#include "kit/edits.h"
#include "kit/look/paperpreview.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace sovang;
using namespace sovang::test;

namespace {

/// One unit that a decision recognises for a year that it did not pass; the report of the year is chosen.
struct ReportWindow : Window
{
    ReportWindow()
    {
        addUnit(u"DV001"_qs, u"Trường 1"_qs);
        registerAll();
        Decision decision;
        decision.unit = session().units().front().unit.id;
        decision.number = u"12/QĐ-UBND"_qs;
        decision.date = QDate(session().year().value(), 12, 20);
        decision.from = session().year();
        decision.to = session().year();
        REQUIRE(edits::addDecisions(session(), {decision}));
        showPaper(u"Báo cáo năm"_qs);
    }

    bool isOpen()
    {
        return find<QLabel>("checksState")->text().startsWith(u'✕') &&
               !find<PaperPreview>("paperPreview")->isShowing();
    }
    void press(const char *name)
    {
        auto *button = find<QPushButton>(name);
        REQUIRE(button->isEnabled());
        button->click();
    }
};

} // namespace

TEST_CASE("The report is not made while something does not fit, and says what it is about", "[papers]")
{
    ReportWindow window;
    const auto *table = window.find<QTableView>("reportFindings");
    REQUIRE(table->isVisible());
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 1).data().toString() == u"DV001");
    CHECK(table->model()->index(0, 2).data().toString().contains(u"12/QĐ-UBND"));
    CHECK(window.isOpen());
    CHECK_FALSE(window.find<QPushButton>("paperSave")->isEnabled());
    emit window.find<QTableView>("reportFindings")->activated(table->model()->index(0, 0));
    CHECK(window->workspace()->currentPage() == PageId::Scores);
}

TEST_CASE("A check is waived with a reason, then the report is written, and undo and a button take it back",
          "[papers]")
{
    ReportWindow window;
    const Session &session = window.session();
    window.answers().texts = {u"  "_qs};
    window.press("waiveCheck");
    CHECK(window.isOpen());
    CHECK(window->messages().isError());

    window.answers().texts = {u"Điểm ở sổ cũ"_qs};
    window.press("waiveCheck");
    CHECK(window.answers().allUsed());
    CHECK_FALSE(window.isOpen());
    REQUIRE(window.find<PaperPreview>("paperPreview")->isShowing());
    CHECK(reportWaivers(session.book(), session.year()) ==
          std::map<ReportCheck, QString>{{ReportCheck::PeriodNotPassed, u"Điểm ở sổ cũ"_qs}});
    window.answers().files = {window.path(u"bao cao.pdf"_qs)};
    window.press("paperSave");
    CHECK(QFile::exists(window.path(u"bao cao.pdf"_qs)));

    window->undo();
    CHECK(window.isOpen());
    window->redo();
    CHECK_FALSE(window.isOpen());
    window.press("takeWaiverBack");
    CHECK(window.isOpen());
    CHECK(reportWaivers(session.book(), session.year()).empty());
    const QString line = session.book().log.entries(LogStore::Order::NewestFirst, 1).front().note.summary;
    CHECK(line.contains(u"báo cáo năm"));
}

TEST_CASE("Where everything fits there is nothing above the report", "[papers]")
{
    ReportWindow window;
    window->undo(); // the decision
    CHECK_FALSE(window.find<QTableView>("reportFindings")->isVisible());
    CHECK(window.find<PaperPreview>("paperPreview")->isShowing());
}
