// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "exchange/zipfile.h"

#include <QRegularExpression>

using namespace sovang;
using namespace sovang::test;

namespace {

const QStringList locales{u"C"_qs, u"C.UTF-8"_qs, u"vi_VN.UTF-8"_qs, u"de_DE.UTF-8"_qs, u"tr_TR.UTF-8"_qs};

QByteArray sheetOf(const QString &path)
{
    ZipFile file(path);
    const auto read = file.open(u"xl/worksheets/sheet1.xml"_qs, 1 << 20);
    QByteArray sheet(1 << 20, Qt::Uninitialized);
    qsizetype size = 0;
    while (const qsizetype count = read(sheet.data() + size, sheet.size() - size))
        size += count;
    return sheet.left(size);
}

// Every word of a paper and where it stands, page by page. The order of its fonts changes from run to run,
// and with it the order in which pdftotext tells of labels that stand close together; the words do not. The
// code of the log at the foot does, for no two books have the same log.
QByteArray wordsOf(const CommandLine &folder, const QString &pdf)
{
    const Ran ran = folder.runProgram(u"pdftotext"_qs, {u"-bbox"_qs, pdf, u"-"_qs});
    REQUIRE(ran.code == 0);
    static const QRegularExpression code(
        u"(?:<word[^>]*>[^<]*</word>\\s*){3}<word[^>]*>(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}</word>"_qs);
    QStringList words;
    for (const QString &page : QString(ran.out).remove(code).split(u"<page"_qs).mid(1)) {
        QStringList ofPage = page.split(u'\n');
        ofPage.sort();
        words << u"<page"_qs << ofPage;
    }
    return words.join(u'\n').toUtf8();
}

// One year of work, from the lists of the office to every file that is written; what is in them, by name.
QMap<QString, QByteArray> yearUnder(const QString &locale)
{
    CommandLine folder;
    folder.setLocale(locale);
    folder.makeBook();
    const auto out = [&folder](const QString &line) { return folder.done(line).out.toUtf8(); };
    out(u"recognise so.sovang --year 2023 -o list.xlsx"_qs);
    out(u"decide so.sovang --year 2024 --kind first --number 05/QĐ-UBND --date 20/12/2024 --signer \"I. Ánh\""_qs);
    out(u"import units so.sovang list.xlsx --update"_qs);
    QMap<QString, QByteArray> made{
        {u"recognise"_qs, out(u"recognise so.sovang --year 2024"_qs)},
        {u"recognise --json"_qs, out(u"recognise so.sovang --year 2024 --json"_qs)},
        {u"explain"_qs, out(u"explain so.sovang --year 2024 DV002"_qs)},
        {u"list.xlsx"_qs, sheetOf(folder.path(u"list.xlsx"_qs))},
    };
    out(u"recognise so.sovang --year 2024 -o list.csv"_qs);
    out(u"report so.sovang --year 2024 -o report.pdf"_qs);
    out(u"certificates so.sovang --year 2024 -o certificates.pdf"_qs);
    made.insert(u"list.csv"_qs, folder.bytes(u"list.csv"_qs));
    for (const QString &pdf : {u"report.pdf"_qs, u"certificates.pdf"_qs})
        made.insert(pdf, wordsOf(folder, pdf));
    return made;
}

} // namespace

TEST_CASE("A workbook that is written on a Vietnamese desktop has numbers that every program can read")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"more.csv"_qs, "Mã;1.1;1.2;1.3;2.1;2.2\nDV003;4,5;có;đạt;3;75/100\n");
    folder.done(u"import scores so.sovang more.csv --year 2024 --round final"_qs);
    folder.done(u"recognise so.sovang --year 2024 -o list.xlsx"_qs);
    const QByteArray sheet = sheetOf(folder.path(u"list.xlsx"_qs));
    INFO(sheet.toStdString());
    CHECK(sheet.contains("<v>18.5</v>"));
    static const QRegularExpression comma(u"<v>[^<]*,|width=\"[^\"]*,"_qs);
    CHECK_FALSE(comma.match(QString::fromUtf8(sheet)).hasMatch());
}

TEST_CASE("Every file and every answer is the same, whatever the locale of the process is")
{
    const auto expected = yearUnder(locales.first());
    for (const QString &locale : locales.mid(1)) {
        const auto made = yearUnder(locale);
        for (auto file = expected.begin(); file != expected.end(); ++file) {
            INFO(locale.toStdString() << ": " << file.key().toStdString());
            CHECK_FALSE(file.value().isEmpty());
            CHECK(made.value(file.key()).toStdString() == file.value().toStdString());
        }
    }
}
