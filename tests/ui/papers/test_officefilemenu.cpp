// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "documents/docxpackage.h"
#include "exchange/wordfile.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString ownWords = u"Đơn vị nào chưa đăng ký thì đăng ký trước ngày 31 tháng 3."_qs;

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString wordsOf(const QString &path)
{
    return QString::fromUtf8(readWordFile(fileBytes(path), path).find(u"word/document.xml"_qs)->bytes);
}

/// Two registered units, and the page of papers with the list of registrations.
struct FileWindow : Window
{
    FileWindow()
    {
        addUnit(u"DV001"_qs, u"Trường 1"_qs);
        addUnit(u"DV002"_qs, u"Trường 2"_qs);
        registerAll();
        showPaper(u"Danh sách đăng ký"_qs);
    }

    void use(const char *action, const QString &file)
    {
        answers().files = {path(file)};
        find<QAction>(action)->trigger();
        CHECK(answers().files.empty());
    }

    /// Writes the start, puts words of the office into it, and chooses it.
    void useOwnFile()
    {
        use("officeFileWrite", u"mẫu.docx"_qs);
        const WordFile file = readWordFile(fileBytes(path(u"mẫu.docx"_qs)), u"mẫu.docx"_qs);
        std::vector<PackagePart> parts;
        for (const WordFile::Part &part : file.parts) {
            QByteArray bytes = part.bytes;
            if (part.name == u"word/document.xml"_qs)
                bytes.replace("<w:sectPr",
                              "<w:p><w:r><w:t>" + ownWords.toUtf8() + "</w:t></w:r></w:p><w:sectPr");
            parts.push_back({part.name, bytes});
        }
        put(path(u"mẫu.docx"_qs), zipArchive(parts));
        use("officeFileChoose", u"mẫu.docx"_qs);
    }

    QString written()
    {
        answers().files = {path(u"ra.docx"_qs)};
        find<QPushButton>("paperSave")->click();
        return wordsOf(path(u"ra.docx"_qs));
    }

    QString lastLogLine()
    {
        return session().book().log.entries(LogStore::Order::NewestFirst, 1).front().note.summary;
    }

    QLabel &state() { return *find<QLabel>("paperFileState"); }
    bool canReset() { return find<QAction>("officeFileReset")->isEnabled(); }
};

} // namespace

TEST_CASE("The office changes the DOCX of a paper, uses it, takes that back and does it again", "[papers]")
{
    FileWindow window;
    CHECK_FALSE(window.state().isVisible());
    CHECK_FALSE(window.canReset());
    window.useOwnFile();
    CHECK_FALSE(window->messages().isError());
    CHECK(window.message().contains(u"mẫu.docx"));
    CHECK(window.lastLogLine().contains(u"mẫu.docx"));
    CHECK(window.state().isVisible());
    CHECK(window.state().text().contains(u"“mẫu.docx”"));
    CHECK(window.written().contains(ownWords));
    window->undo();
    CHECK_FALSE(window.state().isVisible());
    CHECK_FALSE(window.written().contains(ownWords));
    window->redo();
    CHECK(window.written().contains(ownWords));
}

TEST_CASE("A paper goes back to the layout of the program in one step, which is taken back too", "[papers]")
{
    FileWindow window;
    window.useOwnFile();
    window.find<QAction>("officeFileReset")->trigger();
    CHECK(window.lastLogLine().contains(u"Danh sách đăng ký"));
    CHECK_FALSE(window.state().isVisible());
    CHECK_FALSE(window.canReset());
    CHECK_FALSE(window.written().contains(ownWords));
    window->undo();
    CHECK(window.state().isVisible());
    CHECK(window.canReset());
}

TEST_CASE("A DOCX of the office is of one kind of paper only, and certificates have none", "[papers]")
{
    FileWindow window;
    window.useOwnFile();
    window.showPaper(u"Thông báo cho từng đơn vị"_qs);
    CHECK_FALSE(window.state().isVisible());
    CHECK(window.find<QPushButton>("paperDocx")->isEnabled());
    window.showPaper(u"Giấy công nhận"_qs);
    CHECK_FALSE(window.find<QPushButton>("paperDocx")->isEnabled());
    window.showPaper(u"Danh sách đăng ký"_qs);
    CHECK(window.state().isVisible());
}

TEST_CASE("A file that cannot be used is refused in a sentence, and the paper stays as it was", "[papers]")
{
    FileWindow window;
    const qint64 lines = window.session().book().log.count();
    put(window.path(u"ảnh.docx"_qs), "no archive");
    window.use("officeFileChoose", u"ảnh.docx"_qs);
    CHECK(window->messages().isError());
    CHECK(window.message().contains(u"ảnh.docx"));
    window.use("officeFileChoose", u"không có.docx"_qs);
    CHECK(window->messages().isError());
    CHECK_FALSE(window.state().isVisible());
    CHECK(window.session().book().log.count() == lines);
}

TEST_CASE("Of a paper that there is nothing to write about no DOCX is begun", "[papers]")
{
    FileWindow window;
    window.showPaper(u"Quyết định công nhận"_qs);
    window.use("officeFileWrite", u"quyết định.docx"_qs);
    CHECK(window->messages().isError());
    CHECK_FALSE(QFile::exists(window.path(u"quyết định.docx"_qs)));
}
