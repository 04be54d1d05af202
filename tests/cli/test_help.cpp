// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QRegularExpression>

using namespace sovang::test;

namespace {

// Every command, with a line that is not one: too few words, too many, or options that are no good.
struct Wrong
{
    const char16_t *command;
    const char16_t *line;
    const char16_t *says;
};

const Wrong wrongLines[] = {
    {u"new", u"new", u"missing"},
    {u"new", u"new a.sovang b.sovang", u"b.sovang"},
    {u"new", u"new a.sovang --rules", u"--rules"},
    {u"rules check", u"rules check", u"missing"},
    {u"rules add", u"rules add so.sovang", u"missing"},
    {u"rules list", u"rules list so.sovang more", u"more"},
    {u"rules explain", u"rules explain a.json", u"-o"},
    {u"rules explain", u"rules explain a.json -o a.odt", u"a.odt"},
    {u"rules draft", u"rules draft a.xlsx", u"-o"},
    {u"rules draft", u"rules draft a.xlsx -o a.json --pass-mark viel", u"viel"},
    {u"import units", u"import units so.sovang", u"missing"},
    {u"import units", u"import units so.sovang units.csv --force", u"--force"},
    {u"import registrations", u"import registrations", u"missing"},
    {u"import decisions", u"import decisions so.sovang", u"missing"},
    {u"import changes", u"import changes so.sovang", u"missing"},
    {u"import changes", u"import changes so.sovang c.csv --year 2025", u"--year"},
    {u"import movements", u"import movements so.sovang", u"missing"},
    {u"import activities", u"import activities", u"missing"},
    {u"import models", u"import models so.sovang m.csv more.csv", u"more.csv"},
    {u"import commendations", u"import commendations so.sovang", u"missing"},
    {u"import scores", u"import scores so.sovang scores.csv --round final", u"--year"},
    {u"import scores", u"import scores so.sovang scores.csv --year 2024", u"--round"},
    {u"import scores", u"import scores so.sovang scores.csv --year 2024 --round last", u"last"},
    {u"import scores", u"import scores so.sovang scores.csv --year 24 --round final", u"24"},
    {u"register", u"register so.sovang --year 2024", u"--all"},
    {u"register", u"register so.sovang --year 2024 --all DV001", u"--all"},
    {u"recognise", u"recognise so.sovang", u"--year"},
    {u"recognise", u"recognise so.sovang --year 2024 --json -o a.csv", u"--json"},
    {u"recognise", u"recognise so.sovang --year 2024 --year 2025", u"twice"},
    {u"recognise", u"recognise so.sovang --year 2024 --round best", u"best"},
    {u"recognise", u"recognise so.sovang --year 2024 -o a.ods", u"a.ods"},
    {u"explain", u"explain so.sovang --year 2024", u"missing"},
    {u"whatif", u"whatif so.sovang --year 2024 --min-percent 50", u"50"},
    {u"forms", u"forms so.sovang --year 2024", u"-o"},
    {u"collect", u"collect so.sovang --year 2024", u"missing"},
    {u"dossier", u"dossier so.sovang --year 2024", u"-o"},
    {u"dossier", u"dossier so.sovang --year 2024 DV001 DV002 -o het", u"DV002"},
    {u"packet", u"packet so.sovang --year 2024 -o goi.sovang", u"--round"},
    {u"packet", u"packet so.sovang --year 2024 --round all -o goi.sovang", u"all"},
    {u"packet", u"packet so.sovang --year 2024 --round final", u"-o"},
    {u"merge", u"merge so.sovang", u"missing"},
    {u"merge", u"merge so.sovang goi.sovang --take both", u"both"},
    {u"robust", u"robust so.sovang --year 2024 --runs many", u"many"},
    {u"anomalies", u"anomalies so.sovang", u"--year"},
    {u"deadlines", u"deadlines so.sovang --year 2024 --set never=2024-10-15", u"never"},
    {u"deadlines", u"deadlines so.sovang --year 2024 --set selfScore=31/02/2024", u"31/02/2024"},
    {u"report", u"report so.sovang --year 2024 -o a.pdf --waive nothing=x", u"nothing=x"},
    {u"report-texts", u"report-texts so.sovang", u"--year"},
    {u"report-texts", u"report-texts so.sovang --year 2024 --set general", u"general"},
    {u"explain", u"explain so.sovang DV001", u"--year"},
    {u"decide", u"decide so.sovang --year 2024 --kind first --number 1 --date 2024-12-20", u"--signer"},
    {u"decide", u"decide so.sovang --year 2024 --kind refusal --number 1 --date 2024-12-20 --signer A",
     u"refusal"},
    {u"decide", u"decide so.sovang --year 2024 --kind first --number 1 --date 31/02/2024 --signer A",
     u"31/02/2024"},
    {u"decide", u"decide so.sovang --year 2024 --kind first --number \" \" --date 2024-12-20 --signer A",
     u"number"},
    {u"report", u"report so.sovang --year 2024", u"-o"},
    {u"report", u"report so.sovang --year 2024 -o a.odt", u"a.odt"},
    {u"report", u"report so.sovang --year 2024 -o a.pdf --date 31/13/2024", u"31/13/2024"},
    {u"report", u"report so.sovang --year 2024 -o a.pdf --number 0", u"--number"},
    {u"papers", u"papers so.sovang --year 2024 -o a.pdf", u"--paper"},
    {u"papers", u"papers so.sovang --year 2024 --paper decision", u"-o"},
    {u"papers", u"papers so.sovang --year 2024 --paper certificate -o a.pdf", u"certificate-register"},
    {u"papers", u"papers so.sovang --year 2024 --paper decision -o a.odt", u"a.odt"},
    {u"setup", u"setup so.sovang", u"missing"},
    {u"certificates", u"certificates so.sovang --year 2024", u"-o"},
    {u"certificates", u"certificates so.sovang --year 2024 -o a.pdf --template b5", u"b5"},
    {u"certificates", u"certificates so.sovang --year 2024 -o a.pdf --register-from 0", u"--register-from"},
    {u"certificates", u"certificates so.sovang --year 2024 -o a.pdf --json", u"--check"},
    {u"certificates", u"certificates so.sovang --year 2024 -o a.pdf --register-from 1 --unnumbered",
     u"--unnumbered"},
    {u"certificates", u"certificates so.sovang --year 2024 -o a.pdf --offset 1,5", u"1,5"},
    {u"certificates", u"certificates so.sovang --year 2024 -o a.pdf --offset \"1;nan\"", u"nan"},
    {u"spoil-certificates", u"spoil-certificates so.sovang --year 2024 DV001", u"--reason"},
    {u"spoil-certificates", u"spoil-certificates so.sovang --year 2024 --reason x", u"missing"},
    {u"check", u"check", u"missing"},
    {u"check", u"check SOVANG1| more", u"more"},
    {u"certificate-key", u"certificate-key", u"missing"},
    {u"log", u"log", u"missing"},
    {u"log", u"log so.sovang --xml", u"--xml"},
    {u"log", u"log so.sovang --json=1", u"--json"},
    {u"log", u"log so.sovang --json --json", u"--json"},
    {u"log", u"log so.sovang -5", u"-5"},
    {u"backup", u"backup so.sovang -o", u"-o"},
    {u"backup", u"backup so.sovang -okopie", u"“-okopie”"},
    {u"backup", u"backup so.sovang -output kopie", u"“-output”"},
    {u"backup", u"backup so.sovang", u"-o"},
    {u"demo", u"demo", u"missing"},
    {u"demo", u"demo tap --units 0", u"--units"},
    {u"demo", u"demo tap --years 17", u"--years"},
    {u"demo", u"demo tap --seed x", u"--seed"},
};

const QStringList commands{u"new"_qs,
                           u"rules check"_qs,
                           u"rules add"_qs,
                           u"rules list"_qs,
                           u"rules explain"_qs,
                           u"rules draft"_qs,
                           u"import units"_qs,
                           u"import registrations"_qs,
                           u"import scores"_qs,
                           u"import decisions"_qs,
                           u"import changes"_qs,
                           u"import movements"_qs,
                           u"import activities"_qs,
                           u"import models"_qs,
                           u"import commendations"_qs,
                           u"register"_qs,
                           u"recognise"_qs,
                           u"explain"_qs,
                           u"decide"_qs,
                           u"mend-decisions"_qs,
                           u"dossier"_qs,
                           u"packet"_qs,
                           u"merge"_qs,
                           u"report"_qs,
                           u"anomalies"_qs,
                           u"deadlines"_qs,
                           u"certificates"_qs,
                           u"spoil-certificates"_qs,
                           u"check"_qs,
                           u"certificate-key"_qs,
                           u"log"_qs,
                           u"backup"_qs,
                           u"demo"_qs,
                           u"setup"_qs};

// Every command that the general help of \a folder names.
QStringList namedCommands(const CommandLine &folder)
{
    static const QRegularExpression command(u"^sovang-cli ([a-z-]+(?: [a-z]+)?) "_qs,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch &match : command.globalMatch(folder.done(u"--help"_qs).out))
        names << match.captured(1);
    return names;
}

// How a command is called, and a line for each of its options.
struct CommandHelp
{
    explicit CommandHelp(const QString &text)
    {
        const QStringList parts = text.trimmed().split(u"\n\n"_qs);
        usage = parts.first().left(parts.first().lastIndexOf(u'\n')); // and then what it is for
        options = parts.value(1).split(u'\n', Qt::SkipEmptyParts);
        rest = parts.mid(2);
    }

    QString usage;
    QStringList options;
    QStringList rest;
};

QStringList optionsIn(const QString &text)
{
    static const QRegularExpression option(u"(?<![\\w-])--?[a-z][a-z-]*"_qs);
    QStringList names;
    for (const QRegularExpressionMatch &match : option.globalMatch(text))
        names << match.captured();
    names.removeDuplicates();
    names.sort();
    return names;
}

void checkHelp(const CommandHelp &help)
{
    static const QRegularExpression line(u"^(    (--?[a-z][a-z-]*)(?: \\S+)?  +)\\p{Lu}.*\\.$"_qs,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList described;
    qsizetype column = -1;
    for (const QString &option : help.options) {
        INFO(option.toStdString());
        const QRegularExpressionMatch match = line.match(option);
        REQUIRE(match.hasMatch());
        described << match.captured(2);
        CHECK((column < 0 || match.capturedLength(1) == column)); // one below the other
        column = match.capturedLength(1);
    }
    described.sort();
    CHECK(described == optionsIn(help.usage));
    CHECK(help.rest.isEmpty());
}

} // namespace

TEST_CASE("Every command answers --help with its usage, whatever stands beside it")
{
    const CommandLine folder;
    for (const QString &command : commands) {
        for (const QString &rest : {u" --help"_qs, u" no.sovang --help --nonsense"_qs}) {
            INFO((command + rest).toStdString());
            const Ran ran = folder.run(command + rest);
            CHECK(ran.code == 0);
            CHECK(ran.out.startsWith(u"sovang-cli "_qs + command + u' '));
            CHECK(ran.out.count(u'\n') >= 2); // and what it is for
            CHECK(ran.err.isEmpty());
        }
    }
    CHECK(folder.files().isEmpty());
}

TEST_CASE("The general help names every command and the exit codes")
{
    const CommandLine folder;
    const Ran ran = folder.done(u"--help"_qs);
    for (const QString &command : commands)
        CHECK(ran.out.contains(u"sovang-cli "_qs + command + u' '));
    CHECK(ran.out.contains(u"2 wrong usage"));
    CHECK(folder.done(u"help"_qs).out == ran.out);
    CHECK(folder.done(u"--version"_qs).out.startsWith(u"sovang-cli "));
}

TEST_CASE("The help on a command has a sentence for every option of its usage, and for no other")
{
    const CommandLine folder;
    const QStringList names = namedCommands(folder);
    CHECK(names.size() > commands.size());
    for (const QString &command : names) {
        INFO(command.toStdString());
        const Ran ran = folder.done(u"help "_qs + command);
        CHECK(ran.out.startsWith(u"sovang-cli "_qs + command + u' '));
        CHECK(folder.done(command + u" --help"_qs).out == ran.out);
        checkHelp(CommandHelp(ran.out));
    }
}

TEST_CASE("Without SOVANG_LANG the help on a command is Vietnamese, with the same options")
{
    const CommandLine folder;
    for (const QString &command : namedCommands(folder)) {
        INFO(command.toStdString());
        const CommandHelp english(folder.done(u"help "_qs + command).out);
        const Ran ran = folder.runProgram(
            u"env"_qs, QStringList{u"-u"_qs, u"SOVANG_LANG"_qs, QStringLiteral(SOVANG_CLI), u"help"_qs} +
                           command.split(u' '));
        CHECK(ran.code == 0);
        const CommandHelp vietnamese(ran.out);
        CHECK(vietnamese.usage == english.usage);
        REQUIRE(vietnamese.options.size() == english.options.size());
        for (qsizetype i = 0; i < english.options.size(); ++i)
            CHECK(vietnamese.options[i] != english.options[i]);
        checkHelp(vietnamese);
    }
}

TEST_CASE("Help on a command that is not there names it and ends with 2")
{
    const Ran ran = CommandLine().run(u"help nonsense"_qs);
    CHECK(ran.code == 2);
    CHECK(ran.out.isEmpty());
    CHECK(ran.errors().value(0).contains(u"nonsense"));
}

TEST_CASE("No command at all is wrong usage, and the help is shown")
{
    const Ran ran = CommandLine().run({});
    CHECK(ran.code == 2);
    CHECK((ran.out + ran.err).contains(u"sovang-cli recognise"));
}

TEST_CASE("Wrong usage ends with 2, says what is wrong and how the command is called")
{
    const CommandLine folder;
    folder.makeBook();
    const QStringList files = folder.files();
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    for (const Wrong &wrong : wrongLines) {
        INFO(QString::fromUtf16(wrong.line).toStdString());
        const Ran ran = folder.run(QString::fromUtf16(wrong.line));
        INFO(ran.err.toStdString());
        CHECK(ran.code == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.errors().value(0).contains(QString::fromUtf16(wrong.says)));
        CHECK(ran.errors().value(1).startsWith(u"sovang-cli "_qs + QString::fromUtf16(wrong.command)));
    }
    CHECK(folder.files() == files);
    CHECK(folder.bytes(u"so.sovang"_qs) == book);
}

TEST_CASE("Options stand anywhere, with their value behind them or behind an equals sign, until -- ends them")
{
    const CommandLine folder;
    folder.makeBook();
    const QString told = folder.done(u"explain so.sovang --year 2024 DV001"_qs).out;
    for (const QString &line :
         {u"explain --year 2024 so.sovang DV001"_qs, u"explain so.sovang --year=2024 DV001"_qs,
          u"explain --year 2024 -- so.sovang DV001"_qs})
        CHECK(folder.done(line).out == told);
    folder.done(u"backup -o -dash.sovang so.sovang"_qs);
    CHECK(folder.files().contains(u"-dash.sovang"_qs)); // a value may begin with a dash
    CHECK(folder.run(u"explain -dash.sovang --year 2024 DV001"_qs).code == 2);
    CHECK(folder.done(u"explain --year 2024 -- -dash.sovang DV001"_qs).out == told);
}

TEST_CASE("Unknown commands, and those of later versions, are named and end with 2")
{
    const CommandLine folder;
    for (const QString &name : {u"nonsense"_qs, u"--yes"_qs}) {
        const Ran ran = folder.run(name + u" so.sovang --year 2024"_qs);
        INFO(name.toStdString());
        CHECK(ran.code == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.errors().value(0).contains(name));
        CHECK(ran.err.contains(u"sovang-cli") == false); // a list of commands, no usage of another one
        CHECK(ran.err.contains(u"recognise"));
    }
    for (const QString &line :
         {u"import"_qs, u"import nonsense so.sovang a.csv"_qs, u"rules remove so.sovang"_qs})
        CHECK(folder.run(line).code == 2);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("A book that is not there, or is none, is refused by every command that reads one")
{
    const CommandLine folder;
    folder.write(u"none.sovang"_qs, "this is no book");
    folder.write(u"a.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV001;Sở Y tế;Cơ quan\n");
    folder.write(u"a.json"_qs, "{}");
    const QStringList files = folder.files();
    for (const QString &line :
         {u"rules list %1"_qs,
          u"import units %1 a.csv"_qs,
          u"import registrations %1 a.csv"_qs,
          u"import decisions %1 a.csv"_qs,
          u"import changes %1 a.csv"_qs,
          u"import movements %1 a.csv"_qs,
          u"import activities %1 a.csv"_qs,
          u"import models %1 a.csv"_qs,
          u"import commendations %1 a.csv"_qs,
          u"import scores %1 a.csv --year 2024 --round final"_qs,
          u"register %1 --year 2024 --all"_qs,
          u"recognise %1 --year 2024"_qs,
          u"explain %1 --year 2024 DV001"_qs,
          u"decide %1 --year 2024 --kind first --number 1 --date 2024-12-20 --signer A"_qs,
          u"mend-decisions %1 --year 2024 DV001"_qs,
          u"report %1 --year 2024 -o r.pdf"_qs,
          u"papers %1 --year 2024 --paper minutes -o m.docx"_qs,
          u"certificates %1 --year 2024 -o c.pdf"_qs,
          u"spoil-certificates %1 --year 2024 DV001 --reason x"_qs,
          u"certificate-key %1"_qs,
          u"check SOVANG1|x --book %1"_qs,
          u"log %1"_qs,
          u"backup %1 -o b.sovang"_qs}) {
        for (const QString &book : {u"absent.sovang"_qs, u"none.sovang"_qs}) {
            const Ran ran = folder.run(line.arg(book));
            INFO(line.arg(book).toStdString() << "\n" << ran.err.toStdString());
            CHECK(ran.code == 1);
            CHECK(ran.out.isEmpty());
            CHECK(ran.err.contains(book));
        }
    }
    CHECK(folder.files() == files);
    CHECK(folder.bytes(u"none.sovang"_qs) == "this is no book");
}
