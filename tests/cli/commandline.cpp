// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "storage/book.h"
#include "storage/database.h"

#include "rulebook.h"

#include <QDir>
#include <QFile>

namespace sovang::test {

namespace {

constexpr int patience = 120'000; // ms; far more than any command needs

} // namespace

QProcessEnvironment CommandLine::environment() const
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    result.insert(QStringLiteral("LOCPATH"), QStringLiteral(SOVANG_TEST_LOCALES));
    result.insert(QStringLiteral("LC_ALL"), m_locale);
    result.insert(QStringLiteral("SOVANG_LANG"), QStringLiteral("en"));
    result.remove(QStringLiteral("DISPLAY"));
    return result;
}

Ran CommandLine::runProgram(const QString &program, const QStringList &words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessEnvironment(environment());
    process.start(program, words);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        throw std::runtime_error((program + u" does not end"_qs).toStdString());
    }
    Ran ran;
    ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

JsonValue Ran::json() const
{
    const JsonReading reading = readJson(out.toUtf8());
    INFO(reading.error.toStdString());
    REQUIRE(reading.error.isEmpty());
    return reading.root;
}

Ran CommandLine::run(const QString &line) const
{
    return runProgram(QStringLiteral(SOVANG_CLI), QProcess::splitCommand(line));
}

Ran CommandLine::done(const QString &line) const
{
    Ran ran = run(line);
    INFO(line.toStdString() << "\n" << ran.err.toStdString());
    REQUIRE(ran.code == 0);
    CHECK(ran.err.isEmpty());
    return ran;
}

void CommandLine::start(QProcess &process, const QString &line) const
{
    process.setWorkingDirectory(m_folder.path());
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(SOVANG_CLI), QProcess::splitCommand(line));
    REQUIRE(process.waitForStarted());
}

QStringList CommandLine::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray CommandLine::bytes(const QString &name) const
{
    QFile file(path(name));
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void CommandLine::decideFirst() const
{
    done(
        u"decide so.sovang --year 2024 --kind first --number 05/QĐ-UBND --date 2024-12-20 --signer \"Lê Thị Ánh\""_qs);
}

void CommandLine::makeBook() const
{
    write(u"nho.json"_qs, smallRules());
    write(u"units.csv"_qs, "Mã;Tên đơn vị;Loại hình;Khối\n"
                           "DV001;Sở Y tế;Cơ quan;Sở\n"
                           "DV002;Trường Tiểu học Hòa Bình;Đơn vị;Trường\n"
                           "DV003;=Phòng Nội vụ;Cơ quan;Phòng\n");
    write(u"registrations.csv"_qs, "Mã;Năm\nDV001;2023\nDV001;2024\nDV002;2023\nDV002;2024\nDV003;2024\n");
    write(u"scores.csv"_qs, "Mã;1.1;1.2;1.3;2.1;2.2\n"
                            "DV001;5;có;đạt;3;75/100\n"
                            "DV002;4,5;0;đạt;0;90/100\n");
    done(u"new so.sovang --rules nho.json"_qs);
    done(u"import units so.sovang units.csv"_qs);
    done(u"import registrations so.sovang registrations.csv"_qs);
    done(u"import scores so.sovang scores.csv --year 2023 --round final"_qs);
    done(u"import scores so.sovang scores.csv --year 2024 --round final"_qs);
}

QString CommandLine::seen(int year) const
{
    return done(u"recognise so.sovang --year %1 --json"_qs.arg(year)).out +
           done(u"log so.sovang --json"_qs).out + done(u"rules list so.sovang"_qs).out;
}

JsonValue unitIn(const JsonValue &recognised, const QString &code)
{
    for (const JsonValue &unit : recognised[u"units"].elements) {
        if (unit[u"code"].toText() == code)
            return unit;
    }
    throw std::runtime_error("no unit " + code.toStdString());
}

QStringList words(const JsonValue &array)
{
    QStringList result;
    for (const JsonValue &value : array.elements)
        result << value.toText();
    return result;
}

void refused(const CommandLine &folder, const QString &line, const QStringList &says)
{
    const QString before = folder.seen();
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    const Ran ran = folder.run(line);
    INFO(line.toStdString() << "\n" << ran.err.toStdString());
    CHECK(ran.code == 1);
    for (const QString &text : says)
        CHECK(ran.err.contains(text));
    CHECK(folder.bytes(u"so.sovang"_qs) == book);
    CHECK(folder.seen() == before);
}

void alterUnguarded(const CommandLine &folder, const QByteArray &sql)
{
    Database database(folder.path(u"so.sovang"_qs), Database::Access::Write);
    QList<std::pair<QByteArray, QByteArray>> guards;
    {
        Query query = database.query("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (query.next())
            guards.append({query.bytes(0), query.bytes(1)});
    }
    for (const auto &[name, made] : guards)
        database.execute(("DROP TRIGGER " + name).constData());
    database.execute("PRAGMA foreign_keys = OFF");
    database.execute(sql.constData());
    for (const auto &[name, made] : guards)
        database.execute(made.constData());
}

void writeLogAnew(const CommandLine &folder, const QByteArray &sql)
{
    alterUnguarded(folder, sql);
    std::vector<LogLine> lines;
    {
        const Book book = Book::open(folder.path(u"so.sovang"_qs), OpenMode::ReadOnly);
        lines = book.log.entries(LogStore::Order::OldestFirst);
    }
    QByteArray update;
    QByteArray previous(64, '0');
    for (LogLine &line : lines) {
        line.previousHash = previous;
        previous = line.hash = line.computeHash();
        update += "UPDATE log SET previous_hash = '" + line.previousHash + "', hash = '" + line.hash +
                  "' WHERE sequence = " + QByteArray::number(line.sequence) + ";";
    }
    alterUnguarded(folder, update + "UPDATE log_head SET hash = '" + previous + "';");
}

} // namespace sovang::test
