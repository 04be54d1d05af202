// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/setup/practice.h"

#include <QAbstractItemModel>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace sovang;
using sovang::test::Window;

namespace {

/// A practice province of two years with the page of papers.
struct Office : Window
{
    Office()
    {
        const QString book = makePracticeProvince(path(QStringLiteral("tinh")), {.units = 20, .years = 7});
        REQUIRE(operator*().openBook(book));
        session().setYear(PracticeProvince::lastYear);
        operator*().workspace()->goTo(PageId::Reports);
    }

    void save(const QString &paper)
    {
        showPaper(paper);
        QTest::mouseClick(find<QPushButton>("paperSave"), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("The dossier of a chosen unit is written into a folder", "[papers]")
{
    Office office;
    const QString folder = office.path(QStringLiteral("hồ sơ"));
    QString code;
    office.answers().dialogs.push_back([&code](QDialog &dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("chooseNone")), Qt::LeftButton);
        QAbstractItemModel *units = dialog.findChild<QTableView *>(QStringLiteral("chosenUnits"))->model();
        code = units->index(1, 0).data().toString();
        units->setData(units->index(1, 0), Qt::Checked, Qt::CheckStateRole);
        return true;
    });
    office.answers().files.push_back(folder);
    office.save(QStringLiteral("Hồ sơ đơn vị"));
    const QStringList folders = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(folders.size() == 1);
    CHECK(folders.front().startsWith(code + u" - "_qs));
    CHECK(QDir(QDir(folder).filePath(folders.front())).entryList({u"*.pdf"_qs}).size() > 3);
}

TEST_CASE("What becomes public is listed before the page is written", "[papers]")
{
    Office office;
    for (int year = PracticeProvince::lastYear.value(); office.session().progress().decided == 0; --year) {
        REQUIRE(year > 2000);
        office.session().setYear(Year(year));
    }
    const QString folder = office.path(QStringLiteral("công bố"));
    QString name;
    office.answers().dialogs.push_back([&name](QDialog &dialog) {
        const auto *titles = dialog.findChild<QTableView *>(QStringLiteral("publishedTitles"))->model();
        REQUIRE(titles->rowCount() > 0);
        name = titles->index(0, 0).data().toString();
        return true;
    });
    office.answers().files.push_back(folder);
    office.save(QStringLiteral("Trang công bố danh hiệu"));
    QFile page(QDir(folder).filePath(QStringLiteral("index.html")));
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(page.readAll()).contains(name.toHtmlEscaped()));
    CHECK(office.message().contains(u"index.html"));
}
