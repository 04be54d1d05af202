// SPDX-License-Identifier: GPL-3.0-or-later
// The code of the log on papers: what lies in a cabinet says whether the book still is what it was.
#include "commandline.h"

#include "exchange/zipfile.h"

#include <QRegularExpression>

using namespace sovang::test;

namespace {

const QRegularExpression printedCode(u"Mã nhật ký: ((?:[2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4})"_qs);

QStringList codesIn(const QString &text)
{
    QStringList codes;
    for (auto found = printedCode.globalMatch(text); found.hasNext();)
        codes << found.next().captured(1);
    return codes;
}

QString partOf(const CommandLine &folder, const QString &file, const QString &part)
{
    sovang::ZipFile zip(folder.path(file));
    const auto read = zip.open(part, 1 << 26);
    QByteArray bytes;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    while (const qsizetype count = read(buffer.data(), buffer.size()))
        bytes += buffer.first(count);
    return QString::fromUtf8(bytes);
}

/// The pages of a PDF, the documents of a DOCX and the sheets of an XLSX, as text.
QStringList pagesOf(const CommandLine &folder, const QString &file)
{
    if (file.endsWith(u".docx"_qs))
        return {partOf(folder, file, u"word/footer1.xml"_qs)};
    if (file.endsWith(u".xlsx"_qs)) {
        return {partOf(folder, file, u"xl/worksheets/sheet1.xml"_qs),
                partOf(folder, file, u"xl/worksheets/sheet2.xml"_qs)};
    }
    const Ran ran = folder.runProgram(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs});
    REQUIRE(ran.code == 0);
    QStringList pages = ran.out.split(u'\f');
    pages.removeLast(); // what follows the last page
    return pages;
}

/// The code on every page of what \a line writes to \a file; fails the test where it is not on each.
QString codeOn(const CommandLine &folder, const QString &line, const QString &file)
{
    INFO(line.toStdString() << " -o " << file.toStdString());
    folder.done(line + u" -o "_qs + file);
    QString code;
    const QStringList pages = pagesOf(folder, file);
    REQUIRE_FALSE(pages.isEmpty());
    for (const QString &page : pages) {
        const QStringList codes = codesIn(page);
        REQUIRE(codes.size() == 1);
        CHECK((code.isEmpty() || code == codes.front()));
        code = codes.front();
    }
    return code;
}

struct Paper
{
    QString line;
    QString file;
};

std::vector<Paper> papersWithCode()
{
    std::vector<Paper> papers;
    for (const QString &paper : {u"minutes"_qs, u"decision"_qs, u"revocation"_qs}) {
        for (const QString &ending : {u".pdf"_qs, u".docx"_qs})
            papers.push_back({u"papers so.sovang --year 2024 --paper "_qs + paper, paper + ending});
    }
    for (const QString &ending : {u".pdf"_qs, u".docx"_qs, u".xlsx"_qs})
        papers.push_back({u"report so.sovang --year 2024"_qs, u"report"_qs + ending});
    return papers;
}

void decideAndRevoke(const CommandLine &folder)
{
    folder.decideFirst();
    folder.write(u"d.csv"_qs, "Mã;Loại;Số;Ngày;Lý do\nDV001;Thu hồi;9/QĐ;31/12/2024;để xảy ra cháy nổ\n");
    folder.done(u"import decisions so.sovang d.csv"_qs);
}

} // namespace

TEST_CASE("Minutes, decisions and report carry a code on every page that the book answers for ever after")
{
    const CommandLine folder;
    folder.makeBook();
    decideAndRevoke(folder);
    QStringList codes;
    for (const Paper &paper : papersWithCode())
        codes << codeOn(folder, paper.line, paper.file);
    codes.removeDuplicates();
    REQUIRE(codes.size() == 1); // all of one moment
    folder.done(u"register so.sovang --year 2025 --all"_qs);
    const Ran ran = folder.done(u"verify so.sovang --code "_qs + codes.front());
    CHECK(ran.out.contains(codes.front()));
    CHECK(codeOn(folder, u"report so.sovang --year 2024"_qs, u"later.pdf"_qs) != codes.front());
}

TEST_CASE("Drafts carry the code, too")
{
    const CommandLine folder;
    folder.makeBook();
    for (const QString &paper : {u"minutes"_qs, u"decision"_qs}) {
        const QString code =
            codeOn(folder, u"papers so.sovang --year 2024 --paper "_qs + paper, paper + u".pdf"_qs);
        folder.done(u"verify so.sovang --code "_qs + code);
    }
}

TEST_CASE("A paper that only lists or asks carries no code")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"papers so.sovang --year 2024 --paper submission -o a.pdf"_qs);
    CHECK(codesIn(pagesOf(folder, u"a.pdf"_qs).join(u'\n')).isEmpty());
}

TEST_CASE("A book whose whole log was written anew is found out by each of its papers")
{
    const CommandLine folder;
    folder.makeBook();
    decideAndRevoke(folder);
    std::vector<std::pair<QString, QString>> printed;
    for (const Paper &paper : papersWithCode())
        printed.emplace_back(paper.file, codeOn(folder, paper.line, paper.file));
    writeLogAnew(folder, "UPDATE log SET summary = 'Không có gì' WHERE sequence = 2");
    folder.done(u"verify so.sovang"_qs); // by itself it looks right
    for (const auto &[file, code] : printed) {
        INFO(file.toStdString());
        const Ran ran = folder.run(u"verify so.sovang --code "_qs + code);
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(code));
    }
}
