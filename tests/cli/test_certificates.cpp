// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "storage/book.h"

using namespace sovang;
using namespace sovang::test;

namespace {

/// The text of the code on the page of `c.pdf`, as a reader sees it.
QString codeOf(const CommandLine &folder, int page = 1)
{
    const QString number = QString::number(page);
    folder.runProgram(u"pdftoppm"_qs, {u"-r"_qs, u"150"_qs, u"-gray"_qs, u"-png"_qs, u"-singlefile"_qs,
                                       u"-f"_qs, number, u"-l"_qs, number, u"c.pdf"_qs, u"page"_qs});
    return folder.runProgram(u"zbarimg"_qs, {u"--nodbus"_qs, u"-q"_qs, u"--raw"_qs, u"page.png"_qs})
        .out.trimmed();
}

QString wordsOf(const CommandLine &folder, const QString &pdf)
{
    return folder.runProgram(u"pdftotext"_qs, {u"-layout"_qs, pdf, u"-"_qs}).out.simplified();
}

void printCertificates(const CommandLine &folder)
{
    folder.makeBook();
    folder.decideFirst();
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
}

} // namespace

TEST_CASE("A certificate that was printed is checked by its code, with the book and without")
{
    const CommandLine folder;
    printCertificates(folder);
    const QString code = codeOf(folder);
    REQUIRE(code.startsWith(u"SOVANG1|01/2024|Sở Y tế|"));
    folder.write(u"codes.txt"_qs, "\xEF\xBB\xBF" + code.toUtf8() + "\r\n\r\n");
    const Ran alone = folder.done(u"check codes.txt"_qs);
    CHECK(alone.out.contains(u"Sở Y tế"));
    CHECK(alone.out.contains(u"nobody vouches"));
    const Ran valid = folder.done(u"check \""_qs + code + u"\" --book so.sovang"_qs);
    CHECK(valid.out.contains(u"Valid"));
    const JsonValue json =
        folder.done(u"check codes.txt --book so.sovang --json"_qs).json()[u"certificates"_qs][0];
    CHECK(json[u"valid"_qs] == true);
    CHECK(json[u"intact"_qs] == true);
    CHECK(json[u"number"_qs] == u"01/2024"_qs);
    CHECK(json[u"decision"_qs] == u"05/QĐ-UBND"_qs);
    CHECK(json[u"reasons"_qs].elements.empty());
    CHECK(folder.done(u"check codes.txt --json"_qs).json()[u"certificates"_qs][0][u"valid"_qs].isNull());
}

TEST_CASE("What was altered, revoked or comes from another book is told with its line, and ends with 1")
{
    const CommandLine folder;
    printCertificates(folder);
    const QString code = codeOf(folder);
    folder.write(u"codes.txt"_qs, code.toUtf8() + '\n' + QString(code).replace(u"Sở"_qs, u"Sà"_qs).toUtf8());
    const Ran altered = folder.run(u"check codes.txt"_qs);
    CHECK(altered.code == 1);
    CHECK(altered.errors().size() == 1);
    CHECK(altered.err.startsWith(u"codes.txt:2: "));

    folder.done(u"new other.sovang"_qs);
    const Ran stranger = folder.run(u"check \""_qs + code + u"\" --book other.sovang --json"_qs);
    CHECK(stranger.code == 1);
    CHECK(stranger.json()[u"certificates"_qs][0][u"reasons"_qs][0][u"code"_qs] == u"unknownKey"_qs);

    folder.write(u"d.csv"_qs, "Mã;Loại;Số;Ngày;Từ năm;Đến năm\nDV001;Thu hồi;9/QĐ;20/12/2025;;\n");
    folder.done(u"import decisions so.sovang d.csv"_qs);
    const Ran revoked = folder.run(u"check \""_qs + code + u"\" --book so.sovang"_qs);
    CHECK(revoked.code == 1);
    CHECK(revoked.err.contains(u"9/QĐ"));
}

TEST_CASE("A picture, a PDF, an empty file and what is nothing are refused with a sentence")
{
    const CommandLine folder;
    printCertificates(folder);
    codeOf(folder);
    folder.write(u"empty.txt"_qs, "\n");
    for (const QString &file :
         {u"c.pdf"_qs, u"page.png"_qs, u"so.sovang"_qs, u"empty.txt"_qs, u"absent.txt"_qs}) {
        const Ran ran = folder.run(u"check "_qs + file);
        INFO(ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(file));
        CHECK(ran.out.isEmpty());
    }
}

TEST_CASE("A certificate keeps its number, a spoiled one leaves it, and the log and the list tell of both")
{
    const CommandLine folder;
    printCertificates(folder);
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
    CHECK(folder.bytes(u"so.sovang"_qs) == book);
    CHECK(wordsOf(folder, u"c.pdf"_qs).contains(u"Vào sổ số: 01/2024"));
    const QString code = codeOf(folder);
    folder.done(u"spoil-certificates so.sovang --year 2024 DV001 --reason \"in lệch\""_qs);
    CHECK(folder.run(u"check \""_qs + code + u"\" --book so.sovang"_qs).err.contains(u"in lệch"));
    CHECK(folder.run(u"spoil-certificates so.sovang --year 2024 DV001 --reason \"in lệch\""_qs).code == 1);
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
    CHECK(wordsOf(folder, u"c.pdf"_qs).contains(u"Vào sổ số: 02/2024"));
    CHECK(folder.done(u"log so.sovang"_qs).out.contains(u"certificates.spoil"));
    folder.done(u"papers so.sovang --year 2024 --paper certificate-register -o r.pdf"_qs);
    const QString list = wordsOf(folder, u"r.pdf"_qs);
    CHECK(list.contains(u"01/2024"));
    CHECK(list.contains(u"02/2024"));
    folder.done(u"verify so.sovang"_qs);
}

TEST_CASE("Unnumbered certificates leave room for the number and write nothing into the book")
{
    const CommandLine folder;
    folder.makeBook();
    folder.decideFirst();
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf --unnumbered"_qs);
    CHECK(wordsOf(folder, u"c.pdf"_qs).contains(u"Vào sổ số: ......../2024"));
    CHECK(codeOf(folder).isEmpty());
    const Ran check = folder.done(u"certificates so.sovang --year 2024 --check --json"_qs);
    const JsonValue sheet = check.json()[u"certificates"_qs][0];
    CHECK(sheet[u"unit"_qs] == u"DV001"_qs);
    CHECK(sheet[u"number"_qs] == u"01/2024"_qs);
    CHECK(sheet[u"printable"_qs] == true);
    CHECK(folder.bytes(u"so.sovang"_qs) == book);
}

TEST_CASE("While the window has the book open, certificates are printed as far as the register knows them")
{
    const CommandLine folder;
    folder.makeBook();
    folder.decideFirst();
    const sovang::Book window = sovang::Book::open(folder.path(u"so.sovang"_qs));
    const Ran ran = folder.run(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
    CHECK(ran.code == 0);
    CHECK(ran.err.contains(u"nothing is entered in the register"));
    CHECK(wordsOf(folder, u"c.pdf"_qs).contains(u"Vào sổ số: ......../2024"));
    CHECK(folder.run(u"certificates so.sovang --year 2024 -o c.pdf --register-from 3"_qs).code == 0);
    CHECK(wordsOf(folder, u"c.pdf"_qs).contains(u"Vào sổ số: 03/2024"));
    CHECK(window.certificates.ofYear(sovang::Year(2024)).empty());
}

TEST_CASE("On pre-printed sheets the text is moved by millimetres to suit the printer")
{
    const CommandLine folder;
    printCertificates(folder);
    const auto leftOf = [&](const QString &options) {
        folder.done(u"certificates so.sovang --year 2024 -o c.pdf --template a4-text"_qs + options);
        const QString boxes = folder.runProgram(u"pdftotext"_qs, {u"-bbox"_qs, u"c.pdf"_qs, u"-"_qs}).out;
        const qsizetype word = boxes.indexOf(u">GIẤY<"_qs);
        return boxes.mid(boxes.lastIndexOf(u"xMin=\""_qs, word) + 6).section(u'"', 0, 0).toDouble();
    };
    const double plain = leftOf({});
    CHECK(leftOf(u" --offset \"2,5;-1\""_qs) - plain == Approx(2.5 / 25.4 * 72).margin(0.1));
}

TEST_CASE(
    "The office's layout goes into a file, is changed there, and comes back into the book or is used once")
{
    const CommandLine folder;
    printCertificates(folder);
    folder.done(u"certificate-layout so.sovang -o mau.json"_qs);
    QByteArray layout = folder.bytes(u"mau.json"_qs);
    folder.write(u"mau.json"_qs, layout.replace("GIẤY CÔNG NHẬN", "BẰNG CÔNG NHẬN"));
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf --template mau.json"_qs);
    CHECK(wordsOf(folder, u"c.pdf"_qs).contains(u"BẰNG CÔNG NHẬN"));
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
    CHECK(wordsOf(folder, u"c.pdf"_qs).contains(u"GIẤY CÔNG NHẬN"));

    folder.done(u"certificate-layout so.sovang --use mau.json"_qs);
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
    CHECK(wordsOf(folder, u"c.pdf"_qs).contains(u"BẰNG CÔNG NHẬN"));
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf --template a4"_qs);
    CHECK(wordsOf(folder, u"c.pdf"_qs).contains(u"GIẤY CÔNG NHẬN"));

    folder.write(u"hong.json"_qs, layout.replace("{unit}", "{ten}"));
    const Ran ran = folder.run(u"certificate-layout so.sovang --use hong.json"_qs);
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"hong.json: "));
    CHECK(ran.err.contains(u"{ten}"));
    CHECK(folder.run(u"certificates so.sovang --year 2024 -o c.pdf --template khong.json"_qs).code == 1);
    folder.done(u"certificate-layout so.sovang --reset"_qs);
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
    CHECK(wordsOf(folder, u"c.pdf"_qs).contains(u"GIẤY CÔNG NHẬN"));
}

TEST_CASE("A certificate that was spoiled is found by the list that the office makes known")
{
    const CommandLine folder;
    printCertificates(folder);
    const QString code = codeOf(folder);
    folder.done(u"invalid-certificates so.sovang -o mat.txt"_qs);
    folder.done(u"check \""_qs + code + u"\" --list mat.txt"_qs);
    folder.done(u"spoil-certificates so.sovang --year 2024 "_qs + u"DV001 --reason rách"_qs);
    folder.done(u"invalid-certificates so.sovang -o mat.txt"_qs);
    const Ran ran = folder.run(u"check \""_qs + code + u"\" --list mat.txt --json"_qs);
    CHECK(ran.code == 1);
    CHECK(ran.out.contains(u"\"spoiled\""));
    CHECK(folder.run(u"check \""_qs + code + u"\" --list mat.txt --book so.sovang"_qs).code == 1);
    folder.done(u"certificate-key so.sovang --new"_qs);
    folder.done(u"invalid-certificates so.sovang -o sau.txt"_qs);
    CHECK(folder.run(u"check \""_qs + code + u"\" --list sau.txt --json"_qs).out.contains(u"\"unknownKey\""));
    const QByteArray list = folder.bytes(u"mat.txt"_qs);
    folder.write(u"mat.txt"_qs, QByteArray(list).replace("spoiled", "revoked"));
    CHECK(folder.run(u"check \""_qs + code + u"\" --list mat.txt"_qs).code == 1);
    folder.write(u"mat.txt"_qs, "không phải");
    CHECK(folder.run(u"check \""_qs + code + u"\" --list mat.txt"_qs).err.contains(u"mat.txt"));
}

TEST_CASE("The check names a certificate without a signer, and then ends with 1")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"d.csv"_qs,
                 "Mã;Loại;Số;Ngày;Từ năm;Đến năm\nDV002;Công nhận lần đầu;6/QĐ;20/12/2024;2023;2024\n");
    folder.done(u"import decisions so.sovang d.csv"_qs);
    const Ran ran = folder.run(u"certificates so.sovang --year 2024 --check"_qs);
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"signer"));
    CHECK(folder.run(u"certificates so.sovang --year 2024 -o c.pdf"_qs).code == 0); // printed all the same
}

TEST_CASE("The public keys are listed and changed, and the secret half is in no answer")
{
    const CommandLine folder;
    folder.makeBook();
    folder.decideFirst();
    CHECK(folder.done(u"certificate-key so.sovang"_qs).out.contains(u"no key yet"));
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
    const QString first = folder.done(u"certificate-key so.sovang"_qs).out;
    const QString code = codeOf(folder);
    CHECK(code.contains(first.trimmed().section(u'\t', 3)));
    folder.done(u"certificate-key so.sovang --new -o keys.txt"_qs);
    const QByteArray keys = folder.bytes(u"keys.txt"_qs);
    CHECK(keys.count('\n') == 2);
    folder.done(u"certificate-key so.sovang -o check.html"_qs);
    const QByteArray page = folder.bytes(u"check.html"_qs);
    CHECK(page.contains(first.trimmed().section(u'\t', 3).toUtf8()));
    CHECK(page.contains("default-src 'none'")); // no network
    CHECK_FALSE(page.contains("{{"));
    CHECK(keys.startsWith(first.section(u'\t', 0, 1).toUtf8()));
    folder.done(u"check \""_qs + code + u"\" --book so.sovang"_qs);

    const sovang::Book book = sovang::Book::open(folder.path(u"so.sovang"_qs), sovang::OpenMode::ReadOnly);
    const QByteArray seed = book.certificates.signingKey()->seed();
    for (const QString &line :
         {u"log so.sovang --json"_qs, u"verify so.sovang --json"_qs, u"certificate-key so.sovang"_qs,
          u"check \""_qs + code + u"\" --book so.sovang --json"_qs}) {
        const QByteArray out = folder.done(line).out.toUtf8().toUpper();
        CHECK_FALSE(out.contains(sovang::toBase32(seed).toUtf8()));
        CHECK_FALSE(out.contains(seed.toHex().toUpper()));
    }
}
