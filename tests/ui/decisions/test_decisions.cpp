// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "decisions/decisionsmodel.h"
#include "decisions/decisionspage.h"
#include "jobs/papers/yearcertificates.h"
#include "kit/edits.h"
#include "papers/certificatesdialog.h"
#include "papers/reportspage.h"
#include "recognition/decisiondialog.h"
#include "units/unitsedits.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace sovang;
using namespace sovang::test;

namespace {

/// Three units; the first two were recognised by 12/QĐ of 2025, the third by 5/QĐ of 2024.
struct DecidedWindow : Window
{
    std::vector<UnitId> units;

    DecidedWindow()
    {
        for (const char *name : {"Phòng Nội vụ", "Trường 学", "Trạm Y tế"}) {
            Unit unit;
            unit.code = QStringLiteral("DV00%1").arg(units.size() + 1);
            unit.name = QString::fromUtf8(name);
            REQUIRE(edits::addUnit(session(), unit));
            units.push_back(session().book().units.findByCode(unit.code)->id);
        }
        enter(u"5/QĐ"_qs, 2024, {units[2]});
        enter(u"12/QĐ"_qs, 2025, {units[0], units[1]});
    }

    void enter(const QString &number, int year, const std::vector<UnitId> &of)
    {
        std::vector<Decision> decisions;
        for (const UnitId unit : of) {
            Decision decision;
            decision.unit = unit;
            decision.number = number;
            decision.date = QDate(year, 12, 20);
            decision.from = Year(year - 1);
            decision.to = Year(year);
            decision.nameThen = session().book().units.find(unit)->name;
            decision.kindThen = UnitKind::Agency;
            decisions.push_back(decision);
        }
        REQUIRE(edits::addDecisions(session(), decisions));
    }

    void rename(int unit, const QString &name)
    {
        Unit changed = *session().book().units.find(units[static_cast<size_t>(unit)]);
        changed.name = name;
        REQUIRE(edits::changeUnit(session(), changed));
    }

    QTableView *table() { return find<QTableView>("decisionsTable"); }
    QTableView *groups() { return find<QTableView>("decisionGroups"); }
    QStringList shown()
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names << table()->model()->index(row, DecisionsModel::Name).data().toString();
        return names;
    }
    void open(PageId page) { operator*().workspace()->goTo(page); }
};

UnitYear proposed(int id)
{
    UnitYear unit;
    unit.unit.id = UnitId(id);
    unit.unit.code = QStringLiteral("DV%1").arg(id);
    unit.unit.name = QStringLiteral("Đơn vị %1").arg(id);
    unit.year = Year(2025);
    unit.proposal = Proposal{DecisionKind::First, Year(2024), Year(2025)};
    return unit;
}

QPushButton &button(QDialog &dialog, const QString &text)
{
    for (auto *each : dialog.findChildren<QPushButton *>()) {
        if (QString(each->text()).remove(u'&') == text)
            return *each;
    }
    throw std::runtime_error("there is no button " + text.toStdString());
}

} // namespace

TEST_CASE("Decisions stand by their number, the newest and its first unit are chosen at first", "[decisions]")
{
    DecidedWindow window;
    window.open(PageId::Decisions);
    CHECK(window.groups()->isVisible());
    REQUIRE(window.groups()->model()->rowCount() == 3); // all of them first
    CHECK(window.groups()->currentIndex().row() == 1);
    CHECK(window.groups()->currentIndex().siblingAtColumn(0).data() == u"12/QĐ"_qs);
    CHECK(window.groups()->currentIndex().siblingAtColumn(2).data() == u"2"_qs);
    CHECK(window.shown() == QStringList{u"Phòng Nội vụ"_qs, u"Trường 学"_qs});
    CHECK(window.table()->currentIndex().row() == 0);
    CHECK(window.table()->selectionModel()->selectedRows().size() == 1);
    CHECK(window.table()->isColumnHidden(DecisionsModel::Number)); // it stands beside

    window.groups()->setCurrentIndex(window.groups()->model()->index(0, 0));
    CHECK(window.shown().size() == 3);
    CHECK_FALSE(window.table()->isColumnHidden(DecisionsModel::Number));
}

TEST_CASE("A decision that is searched for is found whatever number is chosen", "[decisions]")
{
    DecidedWindow window;
    window.open(PageId::Decisions);
    window.find<QLineEdit>("decisionsFilter")->setText(u"tram"_qs);
    CHECK(window.shown() == QStringList{u"Trạm Y tế"_qs});
    CHECK_FALSE(window.groups()->isVisible()); // one number is left
    window.find<QLineEdit>("decisionsFilter")->clear();
    CHECK(window.groups()->isVisible());

    window->workspace()->goTo(PageId::Overview);
    const qint64 old = window.session().book().decisions.ofUnit(window.units[2]).front().id;
    window.find<QLineEdit>("decisionsFilter")->setText(u"noi vu"_qs);
    window->findChild<DecisionsPage *>()->choose(old);
    CHECK(window.table()->currentIndex().siblingAtColumn(DecisionsModel::Name).data() == u"Trạm Y tế"_qs);
}

TEST_CASE(
    "A name that was mended is taken over into the decision when somebody says so, and it can be undone",
    "[decisions]")
{
    DecidedWindow window;
    window.open(PageId::Decisions);
    CHECK_FALSE(window.find<QPushButton>("takeOverButton")->isEnabled());
    window.rename(1, u"Trường Học"_qs);
    CHECK(window.shown()[1] == u"Trường 学"); // the decision keeps it
    window.table()->selectAll();
    REQUIRE(window.find<QPushButton>("takeOverButton")->isEnabled());
    QString told;
    window.answers().dialogs.push_back([&told](QDialog &dialog) {
        told = dialog.findChild<QLabel *>(QStringLiteral("takeOvers"))->text();
        return true;
    });
    QTest::keyClick(window.find<QPushButton>("takeOverButton"), Qt::Key_Space);
    CHECK(told == u"DV002, quyết định 12/QĐ: “Trường 学” thành “Trường Học”");
    CHECK(window.shown()[1] == u"Trường Học");
    CHECK(window.message().contains(u"1 quyết định"));
    window->undo();
    CHECK(window.shown()[1] == u"Trường 学");
}

TEST_CASE("Without a title of the year no file is asked for", "[decisions]")
{
    DecidedWindow window;
    window.session().setYear(Year(2023));
    window.open(PageId::Reports);
    window->workspace()->reports().writeCertificates();
    CHECK(window.message().contains(u"2023"));
    CHECK_FALSE(window->messages().isError());
    CHECK(window.answers().allUsed());
}

TEST_CASE("Chosen certificates are written, and one that cannot be printed keeps no other back",
          "[decisions]")
{
    DecidedWindow window;
    window.enter(u"13/QĐ"_qs, 2025, {window.units[2]});
    window.open(PageId::Reports);
    window.answers().files = {window.path(u"xem.pdf"_qs), window.path(u"giay.pdf"_qs)};
    window.answers().dialogs.push_back([&window](QDialog &dialog) {
        auto &certificates = dynamic_cast<CertificatesDialog &>(dialog);
        CHECK(certificates.unprintable() == 1);
        CHECK(certificates.chosen().titles.size() == 2);
        auto *table = dialog.findChild<QTableView *>(QStringLiteral("certificatesTable"));
        REQUIRE(table->model()->rowCount() == 3);
        CHECK(table->model()->index(1, 4).data().toString().contains(u"学"));
        button(dialog, u"Trang xem nhanh…"_qs).click();
        CHECK(QFile::exists(window.path(u"xem.pdf"_qs)));
        dialog.findChild<QPushButton *>(QStringLiteral("chooseNone"))->click();
        CHECK(certificates.chosen().titles.empty());
        CHECK_FALSE(button(dialog, u"Xuất…"_qs).isEnabled());
        dialog.findChild<QLineEdit *>(QStringLiteral("certificatesFilter"))->setText(u"tram"_qs);
        button(dialog, u"Chọn tất cả"_qs).click(); // of what is shown
        REQUIRE(certificates.chosen().titles.size() == 1);
        CHECK(certificates.chosen().printable.front().unitName == u"Trạm Y tế");
        return true;
    });
    window->workspace()->reports().writeCertificates();
    CHECK(window.answers().allUsed());
    CHECK_FALSE(window->messages().isError());
    CHECK(QFile::exists(window.path(u"giay.pdf"_qs)));
}

TEST_CASE("What a meeting postponed is chosen by itself, and not with all the others", "[decisions]")
{
    const std::vector<UnitYear> units{proposed(1), proposed(2)};
    std::map<UnitId, MeetingResult> meeting;
    meeting[UnitId(2)] = {{.unit = UnitId(2), .verdict = Verdict::Postponed, .reason = u"Chờ xác minh"_qs},
                          ItemState::Carried,
                          {}};
    DecisionDialog dialog({units, meeting, {}, {}});
    auto *lines = dialog.findChild<QTableView *>(QStringLiteral("decisionLines"))->model();
    const auto isChosen = [lines](int row) {
        return lines->index(row, DecisionLinesModel::Code).data(Qt::CheckStateRole) == Qt::Checked;
    };
    button(dialog, u"Bỏ chọn"_qs).click();
    button(dialog, u"Chọn tất cả"_qs).click();
    CHECK(isChosen(0));
    CHECK_FALSE(isChosen(1));
    const auto labels = dialog.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"chọn từng đơn vị"); }));
    lines->setData(lines->index(1, DecisionLinesModel::Code), Qt::Checked, Qt::CheckStateRole);
    button(dialog, u"Chọn tất cả"_qs).click();
    CHECK(isChosen(1)); // it was chosen by hand
}

TEST_CASE("Where the rule set names an authority, the dialog asks who signed and goes there", "[decisions]")
{
    std::vector<UnitYear> units{proposed(1)};
    units.front().rules = std::make_shared<RuleSet>(
        rulesFrom(smallRules(R"("authority": {"first": {"issuer": "UBND xã", "parent": "",
            "signerTitle": "Chủ tịch", "symbol": "QĐ-UBND"}, "renewal": {}})")));
    DecisionDialog dialog({units, {}, {}, {}});
    showActive(dialog);
    dialog.accept();
    const auto *refusal = dialog.findChild<QLabel *>(QStringLiteral("refusal"));
    CHECK_FALSE(refusal->isHidden());
    dialog.findChild<QLineEdit *>(QStringLiteral("number"))->setText(u"5/QĐ"_qs);
    CHECK(refusal->isHidden()); // it may be mended
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    auto *signer = dialog.findChild<QLineEdit *>(QStringLiteral("signer"));
    CHECK(signer->hasFocus());
    signer->setText(u"Lê Văn Dũng"_qs);
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.decisions().front().signer == u"Lê Văn Dũng");
}
