// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/papers/papersettings.h"
#include "kit/tables/rowsmodel.h"
#include "kit/windowsettings.h"
#include "settings/settingsedits.h"
#include "settings/settingspage.h"
#include "shell/application.h"
#include "shell/newbookdialog.h"
#include "shell/startpage.h"
#include "units/unitspage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

using namespace sovang;
using sovang::test::Window;

namespace {

using Section = SettingsPage::Section;

SettingsPage *openSettings(Window &window, Section section)
{
    window->workspace()->goTo(PageId::Settings);
    auto *page = window->findChild<SettingsPage *>();
    page->open(section);
    return page;
}

// Fills the fields of the next dialog by their names and saves.
void answerForm(Window &window, const std::vector<std::pair<const char *, QString>> &texts)
{
    window.answers().dialogs.push_back([texts](QDialog &dialog) {
        for (const auto &[name, text] : texts)
            dialog.findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
}

QStringList column(QTableView *table, int column)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts << table->model()->index(row, column).data().toString();
    return texts;
}

QString lastLogLine(Window &window)
{
    return window.session().book().log.entries(LogStore::Order::NewestFirst, 1).front().note.summary;
}

void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    field->insert(text);
    QTest::keyClick(field, Qt::Key_Return);
}

void addMember(Window &window, const QString &name)
{
    answerForm(window, {{"name", name}});
    auto *table = window.find<QTableView>("members");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Insert);
}

QString fileWith(Window &window, const char *name, const QByteArray &text)
{
    QFile file(window.path(QString::fromLatin1(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

QAbstractItemModel *galleryOf(QDialog &dialog)
{
    return dialog.findChild<QTableView *>(QStringLiteral("gallery"))->model();
}

} // namespace

TEST_CASE("Settings are reached with Ctrl+comma and with the button at the foot", "[settings]")
{
    Window window;
    QTest::keyClick(&*window, Qt::Key_Comma, Qt::ControlModifier);
    CHECK(window->workspace()->currentPage() == PageId::Settings);
    CHECK(window.find<QLabel>("pageTitle")->text() == u"Thiết lập");
    auto *button = window.find<QToolButton>("settingsButton");
    CHECK(button->isChecked());
    window->workspace()->goTo(PageId::Units);
    CHECK_FALSE(button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(window->workspace()->currentPage() == PageId::Settings);
}

TEST_CASE("The commission is named, and the log says what was before and after", "[settings]")
{
    Window window;
    openSettings(window, Section::Commission);
    type(window.find<QLineEdit>("commissionName"), u"Ban Chỉ đạo huyện"_qs);
    type(window.find<QLineEdit>("commissionName"), u"Hội đồng xét"_qs);
    CHECK(window.session().book().commission.commission().name == u"Hội đồng xét");
    CHECK(lastLogLine(window).contains(u"“Ban Chỉ đạo huyện” → “Hội đồng xét”"));
    type(window.find<QLineEdit>("commissionArea"), u"huyện Đắk Mil"_qs);
    CHECK(window.session().book().settings.value(papersetting::area) == u"huyện Đắk Mil");
    CHECK(lastLogLine(window).contains(u"“–” → “huyện Đắk Mil”"));

    for (int i = 0; i < 3; ++i)
        window->undo();
    CHECK(window.session().book().commission.issuers().empty());
    CHECK(window.session().book().settings.all().empty());
    CHECK(window.find<QLineEdit>("commissionName")->text().isEmpty());
}

TEST_CASE("A commission that has a name keeps one", "[settings]")
{
    Window window;
    openSettings(window, Section::Commission);
    auto *name = window.find<QLineEdit>("commissionName");
    type(name, u"Hội đồng"_qs);
    type(name, {});
    CHECK(window->messages().isError());
    CHECK(name->text() == u"Hội đồng");
}

TEST_CASE("Members are added, moved, edited and removed with the keyboard, each an undo step", "[settings]")
{
    Window window;
    openSettings(window, Section::Commission);
    for (const QString &name : {u"Lê Thị Ánh"_qs, u"Trần Văn Bền"_qs, u"Võ Gia"_qs})
        addMember(window, name);
    auto *table = window.find<QTableView>("members");
    CHECK(column(table, 0) == QStringList{u"Lê Thị Ánh"_qs, u"Trần Văn Bền"_qs, u"Võ Gia"_qs});
    CHECK(table->currentIndex().row() == 2);

    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    CHECK(column(table, 0) == QStringList{u"Lê Thị Ánh"_qs, u"Võ Gia"_qs, u"Trần Văn Bền"_qs});
    CHECK(table->currentIndex().row() == 1);

    answerForm(window, {{"position", u"Giám đốc"_qs}, {"from", u"1/3/2024"_qs}});
    QTest::keyClick(table, Qt::Key_F2);
    CHECK(lastLogLine(window).contains(u"“–” → “Giám đốc”"));
    CHECK(window.session().book().commission.members()[1].from == QDate(2024, 3, 1));

    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(column(table, 0) == QStringList{u"Lê Thị Ánh"_qs, u"Trần Văn Bền"_qs});
    for (int i = 0; i < 6; ++i)
        window->undo();
    CHECK(column(table, 0).isEmpty());
    for (int i = 0; i < 6; ++i)
        window->redo();
    CHECK(column(table, 0) == QStringList{u"Lê Thị Ánh"_qs, u"Trần Văn Bền"_qs});
}

TEST_CASE("A member without a name or with a date that is none is refused in the dialog", "[settings]")
{
    Window window;
    openSettings(window, Section::Commission);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("name"));
        auto *refusal = dialog.findChild<QLabel *>(QStringLiteral("refusal"));
        dialog.accept();
        CHECK_FALSE(refusal->text().isEmpty());
        name->setText(u"Lê Thị Ánh"_qs);
        dialog.findChild<QLineEdit *>(QStringLiteral("from"))->setText(u"31/2/2024"_qs);
        dialog.accept();
        CHECK_FALSE(refusal->text().isEmpty());
        return dialog.result() == QDialog::Accepted;
    });
    window.find<QPushButton>("membersAdd")->click();
    CHECK(window.session().book().commission.members().empty());
}

TEST_CASE("An issuer gets signers, and the first one signs the report", "[settings]")
{
    Window window;
    openSettings(window, Section::Commission);
    type(window.find<QLineEdit>("commissionName"), u"Ban Chỉ đạo"_qs);
    openSettings(window, Section::Issuers);
    for (const QString &name : {u"Lê Thị Ánh"_qs, u"Trần Văn Bền"_qs}) {
        answerForm(window, {{"name", name}, {"title", u"Trưởng ban"_qs}});
        window.find<QPushButton>("signersAdd")->click();
    }
    auto *signers = window.find<QTableView>("signers");
    CHECK(column(signers, 0) == QStringList{u"Lê Thị Ánh"_qs, u"Trần Văn Bền"_qs});
    signers->setFocus();
    QTest::keyClick(signers, Qt::Key_Up, Qt::AltModifier);
    CHECK(column(signers, 0) == QStringList{u"Trần Văn Bền"_qs, u"Lê Thị Ánh"_qs});

    answerForm(window, {{"name", u"Ủy ban nhân dân huyện"_qs}, {"symbol", u"UBND"_qs}});
    window.find<QPushButton>("issuersAdd")->click();
    CHECK(column(window.find<QTableView>("issuers"), 3) == QStringList{QString(), u"UBND"_qs});
    CHECK(column(signers, 0).isEmpty()); // those of the new one
    window.find<QPushButton>("issuersRemove")->click();
    CHECK(window.session().book().commission.issuers().size() == 1);
    CHECK_FALSE(window.find<QPushButton>("issuersRemove")->isEnabled()); // the commission stays
}

TEST_CASE("A number series is set for the chosen year", "[settings]")
{
    Window window;
    openSettings(window, Section::Commission);
    type(window.find<QLineEdit>("commissionName"), u"Ban Chỉ đạo"_qs);
    type(window.find<QLineEdit>("commissionSymbol"), u"BCĐ"_qs);
    openSettings(window, Section::Numbers);
    auto *table = window.find<QTableView>("series");
    CHECK(column(table, 4).front() == u"01/BC-BCĐ");
    answerForm(window, {{"format", u"{n}/BC-BCĐPT"_qs}});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    CHECK(column(table, 4).front() == u"01/BC-BCĐPT");
    CHECK(lastLogLine(window).contains(u"“{n}/BC-BCĐ” → “{n}/BC-BCĐPT”"));
    window->undo();
    CHECK(column(table, 4).front() == u"01/BC-BCĐ");
    CHECK(window.session().book().commission.allSeries().empty());
}

TEST_CASE("Renaming a value of a pick list changes its units in one step", "[settings]")
{
    Window window;
    const auto add = [&](const QString &code, const QString &block) {
        answerForm(window, {{"code", code}, {"name", u"Đơn vị "_qs + code}, {"block", block}});
        window->workspace()->goTo(PageId::Units);
        window->workspace()->units().addUnit();
    };
    add(u"DV1"_qs, u"Truong hoc"_qs);
    add(u"DV2"_qs, u"Trường học"_qs);
    openSettings(window, Section::PickLists);
    auto *table = window.find<QTableView>("pickValues");
    REQUIRE(column(table, 0) == QStringList{u"Truong hoc"_qs, u"Trường học"_qs});
    CHECK_FALSE(window.find<QPushButton>("pickValuesRemove")->isEnabled());

    window.answers().texts.push_back(u"Trường học"_qs);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_F2);
    CHECK(column(table, 0) == QStringList{u"Trường học"_qs});
    CHECK(column(table, 1) == QStringList{u"2"_qs});
    CHECK(window.session().unitAt(0).unit.block == u"Trường học");
    CHECK(lastLogLine(window).contains(u"“Truong hoc” → “Trường học”"));
    window->undo();
    CHECK(window.session().unitAt(0).unit.block == u"Truong hoc");
    CHECK(window.session().unitAt(1).unit.block == u"Trường học");
}

TEST_CASE("A value that no unit has is put on a list and taken off again", "[settings]")
{
    Window window;
    openSettings(window, Section::PickLists);
    window.find<QComboBox>("pickListChoice")->setCurrentIndex(1);
    window.answers().texts.push_back(u" Xã Tân Lập "_qs);
    window.find<QPushButton>("pickValuesAdd")->click();
    auto *table = window.find<QTableView>("pickValues");
    CHECK(column(table, 0) == QStringList{u"Xã Tân Lập"_qs});
    CHECK(listedValues(window.session().book(), PickList::Locality) == QStringList{u"Xã Tân Lập"_qs});
    window.find<QPushButton>("pickValuesRemove")->click();
    CHECK(column(table, 0).isEmpty());
}

TEST_CASE("In a book that can only be read the settings are shown and not changed", "[settings]")
{
    Window window;
    openSettings(window, Section::Commission);
    addMember(window, u"Lê Thị Ánh"_qs);
    sovang::test::Answering answers;
    MainWindow second(answers.prompts());
    second.show();
    REQUIRE(second.openBook(window.bookPath()));
    second.workspace()->goTo(PageId::Settings);
    second.findChild<SettingsPage *>()->open(Section::Commission);
    CHECK(column(second.findChild<QTableView *>(QStringLiteral("members")), 0).size() == 1);
    auto *add = second.findChild<QPushButton *>(QStringLiteral("membersAdd"));
    CHECK_FALSE(add->isEnabled());
    CHECK(add->toolTip() == second.workspace()->session().book().readOnlyReason());
    CHECK(second.findChild<QLineEdit *>(QStringLiteral("commissionName"))->isReadOnly());
}

TEST_CASE("Another language is spoken at once, and what was done can still be undone", "[settings]")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Nội vụ"_qs);
    openSettings(window, Section::Program);
    auto *choice = window.find<QComboBox>("languageChoice");
    choice->setCurrentIndex(choice->findData(QStringLiteral("en")));
    emit choice->activated(choice->currentIndex());
    QCoreApplication::processEvents();
    CHECK(window.find<QLabel>("pageTitle")->text() == u"Settings");
    CHECK(window.session().units().size() == 1);
    QTest::keyClick(&*window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.session().units().empty());

    choice = window.find<QComboBox>("languageChoice");
    choice->setCurrentIndex(choice->findData(QStringLiteral("vi")));
    emit choice->activated(choice->currentIndex());
    QCoreApplication::processEvents();
    CHECK(window.find<QLabel>("pageTitle")->text() == u"Đơn vị"); // undo went where it undid
    QTest::keyClick(&*window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.session().units().size() == 1);
}

TEST_CASE("Who works here is said once, and the log names them from then on", "[settings]")
{
    Window window;
    openSettings(window, Section::Program);
    auto *field = window.find<QLineEdit>("operatorName");
    field->setFocus();
    QTest::keyClicks(field, u"Lan Anh"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    window.addUnit(u"DV001"_qs, u"Phòng Nội vụ"_qs);
    CHECK(window.session().book().log.last()->who.startsWith(u"Lan Anh, "));
    CHECK(StartPage().findChild<QLineEdit *>(QStringLiteral("operatorName"))->text() == u"Lan Anh");
    windowsettings::setOperatorName({});
}

TEST_CASE("Larger text is used at once and remembered", "[settings]")
{
    Window window;
    openSettings(window, Section::Program);
    const double before = window.find<QLabel>("pageTitle")->font().pointSizeF();
    const auto choose = [&](int percent) {
        auto *choice = window.find<QComboBox>("textSizeChoice");
        choice->setCurrentIndex(choice->findData(percent));
        emit choice->activated(choice->currentIndex());
        QCoreApplication::processEvents();
    };
    choose(125);
    CHECK(window.find<QLabel>("pageTitle")->font().pointSizeF() > before);
    CHECK(windowsettings::textSize() == 125);
    choose(100);
    CHECK(window.find<QLabel>("pageTitle")->font().pointSizeF() == before);
}

TEST_CASE("A column keeps the width, place and sorting that it was given", "[layout]")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Nội vụ"_qs);
    window.addUnit(u"DV002"_qs, u"Phòng Tư pháp"_qs);
    QHeaderView *header = window.find<QTableView>("unitsTable")->horizontalHeader();
    const int edge = header->sectionViewportPosition(0) + header->sectionSize(0) - 1;
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, QPoint(edge, 5));
    QTest::mouseMove(header->viewport(), QPoint(edge + 40, 5));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, QPoint(edge + 40, 5));
    const int width = header->sectionSize(0);
    header->moveSection(2, 3);
    header->setSortIndicator(1, Qt::DescendingOrder);
    window->closeBook();
    REQUIRE(window->openBook(window.bookPath()));

    QHeaderView *again = window.find<QTableView>("unitsTable")->horizontalHeader();
    CHECK(again->sectionSize(0) == width);
    CHECK(again->visualIndex(2) == 3);
    CHECK(again->sortIndicatorSection() == 1);
    CHECK(again->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(column(window.find<QTableView>("unitsTable"), 0) == QStringList{u"DV002"_qs, u"DV001"_qs});
}

TEST_CASE("The list of plain rows is a sound model", "[settings]")
{
    RowsModel model({{u"A"_qs}, {u"B"_qs, true}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({{{u"x"_qs, u"1"_qs}}, {{u"y"_qs, u"2"_qs}, true}});
    CHECK(model.index(1, 1).data() == u"2"_qs);
    model.show({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A new book is set up in three steps and ends where units are scored", "[firststart]")
{
    Window window;
    window->closeBook();
    const QString list = fileWith(
        window, "dv.csv", "Mã,Tên đơn vị,Loại hình\nDV001,Phòng Nội vụ,Cơ quan\nDV002,Trạm Y tế,Đơn vị\n");
    window.answers().dialogs.push_back([](QDialog &dialog) {
        auto *next = dialog.findChild<QPushButton *>(QStringLiteral("next"));
        dialog.findChild<QLineEdit *>(QStringLiteral("commissionName"))->setText(u"Ban Chỉ đạo huyện"_qs);
        next->click();
        next->click();
        dialog.findChild<QComboBox *>(QStringLiteral("firstYear"))->setCurrentIndex(1);
        next->click();
        return dialog.result() == QDialog::Accepted;
    });
    window.answers().files = {window.path(u"moi.sovang"_qs), list};
    window.answers().dialogs.push_back([](QDialog &dialog) {
        dialog.accept();
        return true;
    });
    emit window->startPage().newRequested();

    REQUIRE(window->workspace());
    CHECK(window.answers().allUsed());
    CHECK(window.session().book().commission.commission().name == u"Ban Chỉ đạo huyện");
    CHECK_FALSE(window.session().book().ruleSets.all().empty());
    CHECK(window->workspace()->currentPage() == PageId::Scores);
    REQUIRE(window.session().units().size() == 2);
    CHECK(window.session().year() == Year(QDate::currentDate().year() - 1));
    CHECK(window.session().unitAt(0).registered);
    CHECK(window.session().unitAt(0).outcome.kind == OutcomeKind::Pending);
}

TEST_CASE("Units that are typed later begin with the empty list of units", "[firststart]")
{
    Window window;
    window.answers().dialogs.push_back([](QDialog &dialog) {
        auto *next = dialog.findChild<QPushButton *>(QStringLiteral("next"));
        next->click();
        next->click();
        dialog.findChild<QRadioButton *>(QStringLiteral("unitsLater"))->setChecked(true);
        CHECK_FALSE(dialog.findChild<QCheckBox *>(QStringLiteral("registerAll"))->isEnabled());
        next->click();
        return dialog.result() == QDialog::Accepted;
    });
    window.answers().files = {window.path(u"moi.sovang"_qs)};
    window->askForNewBook();
    CHECK(window->workspace()->currentPage() == PageId::Units);
    CHECK(window.session().units().empty());
    CHECK(window.session().bookName() == u"moi.sovang");
}

TEST_CASE("Without a rule set, or with two that contradict each other, there is no next step", "[firststart]")
{
    Window window;
    sovang::test::Answering answers;
    const Prompts prompts = answers.prompts();
    NewBookDialog dialog(prompts);
    dialog.goToStep(1);
    QAbstractItemModel *list = galleryOf(dialog);
    auto *next = dialog.findChild<QPushButton *>(QStringLiteral("next"));
    CHECK(next->isEnabled());
    for (int i = 0; i < list->rowCount(); ++i)
        list->setData(list->index(i, 0), Qt::Unchecked, Qt::CheckStateRole);
    CHECK_FALSE(next->isEnabled());

    QByteArray own = sovang::test::smallRules();
    answers.files = {fileWith(window, "rieng.json", own)};
    dialog.findChild<QPushButton *>(QStringLiteral("rulesFromFile"))->click();
    CHECK(next->isEnabled());
    CHECK(dialog.setup().rules.size() == 1);
    own.replace("\"version\": 1", "\"version\": 2");
    answers.files = {fileWith(window, "rieng2.json", own)};
    dialog.findChild<QPushButton *>(QStringLiteral("rulesFromFile"))->click();
    CHECK_FALSE(next->isEnabled());
}

TEST_CASE("Two rule sets for the same kind and years are told, with the one that applies and from when on",
          "[firststart]")
{
    Window window;
    sovang::test::Answering answers;
    const Prompts prompts = answers.prompts();
    NewBookDialog dialog(prompts);
    dialog.goToStep(1);
    QAbstractItemModel *list = galleryOf(dialog);
    const auto *told = dialog.findChild<QLabel *>(QStringLiteral("ruleSetNotes"));
    CHECK_FALSE(told->isVisibleTo(&dialog));
    for (int i = 0; i < list->rowCount(); ++i) {
        if (list->index(i, 0).data().toString().contains(u"Hướng dẫn 58"))
            list->setData(list->index(i, 0), Qt::Checked, Qt::CheckStateRole);
    }
    CHECK(told->isVisibleTo(&dialog));
    CHECK(told->text() ==
          u"“Năm tiêu chuẩn cơ quan, đơn vị đạt chuẩn văn hóa” và “Bốn tiêu chuẩn cơ quan, đơn vị "
          "đạt chuẩn văn hóa theo Hướng dẫn 58” cùng áp dụng cho cơ quan, đơn vị từ năm 2023; khi "
          "đó dùng bộ mới hơn là “Bốn tiêu chuẩn cơ quan, đơn vị đạt chuẩn văn hóa theo Hướng dẫn "
          "58”.");
    CHECK(dialog.findChild<QPushButton *>(QStringLiteral("next"))->isEnabled());
}

TEST_CASE("A file that is no rule set is refused where it was asked for", "[firststart]")
{
    Window window;
    sovang::test::Answering answers;
    const Prompts prompts = answers.prompts();
    NewBookDialog dialog(prompts);
    dialog.goToStep(1);
    const size_t before = dialog.setup().rules.size();
    answers.files = {fileWith(window, "xau.json", "{\"format\": 1}")};
    dialog.findChild<QPushButton *>(QStringLiteral("rulesFromFile"))->click();
    CHECK(dialog.setup().rules.size() == before);
}

TEST_CASE(
    "Of all rule sets the one that is meant is found in the wizard, and made one's own for the new book",
    "[firststart]")
{
    sovang::test::Answering answers;
    const Prompts prompts = answers.prompts();
    NewBookDialog dialog(prompts);
    dialog.goToStep(1);
    const QAbstractItemModel *list = galleryOf(dialog);
    CHECK(list->rowCount() >= 27);
    auto *find = dialog.findChild<QLineEdit *>(QStringLiteral("galleryFind"));
    find->setText(u"không có bộ nào như thế"_qs);
    CHECK(list->rowCount() == 0);
    CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("rulesOurs"))->isEnabled());
    find->setText(u"bon tieu chuan huong dan 58"_qs);
    REQUIRE(list->rowCount() == 1);
    CHECK(dialog.findChild<QLabel *>(QStringLiteral("ruleSetPreview"))->text().contains(u"Hướng dẫn 58"));

    answers.dialogs.push_back([](QDialog &asked) {
        asked.show();
        asked.findChild<QLineEdit *>(u"adopt.passMark.default"_qs)->setText(u"82,5"_qs);
        asked.findChild<QLineEdit *>(u"adopt..id"_qs)->setText(u"hd58-dak-mil"_qs);
        asked.findChild<QPushButton *>(u"adopt"_qs)->click();
        return asked.result() == QDialog::Accepted;
    });
    dialog.findChild<QPushButton *>(QStringLiteral("rulesOurs"))->click();
    CHECK(answers.allUsed());
    const std::vector<RuleFile> chosen = dialog.setup().rules;
    REQUIRE(chosen.size() == 2);
    const RuleSet &ours = *chosen.back().reading.ruleSet;
    CHECK(ours.reference() == u"hd58-dak-mil@1");
    CHECK_FALSE(ours.sample);
    CHECK(ours.passMark.byDefault == Points::fromHundredths(8250));
    CHECK(ours.bands.back().from == Points::fromHundredths(8250));
}
