// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever can be opened is hostile. Files of the corpus are changed at random and given to the reader of
// their kind: it must read them or refuse them with an Error, in bounded time and memory, and leave the book
// as it was.
//
//   fuzz_readers --only KIND --again FILE        a file that was kept, once more
//   fuzz_readers [--seconds N] [--count N] [--seed S] [--only KIND] [--keep FOLDER]    KIND: csv xlsx ods xls
//                rules setup layout word form packet
//
// Archives are changed inside as well, after they were unpacked. What is tried lies in FOLDER/current-KIND,
// so it is there after a crash. Built with the preset `asan` it finds more.
#include "base/error.h"
#include "base/wholefile.h"
#include "documents/docxpackage.h"
#include "exchange/form.h"
#include "exchange/tablefile.h"
#include "exchange/zipfile.h"
#include "jobs/imports/forms.h"
#include "jobs/imports/importplan.h"
#include "jobs/packets/merging.h"
#include "jobs/packets/packing.h"
#include "jobs/papers/officefiles.h"
#include "jobs/papers/officelayout.h"
#include "jobs/safety/verifying.h"
#include "jobs/setup/practice.h"
#include "jobs/setup/setupfile.h"
#include "rules/rulesetreader.h"
#include "storage/book.h"

#include <QCommandLineParser>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <functional>
#include <map>
#include <random>

#include <sys/resource.h>

#include <zip.h>

using namespace sovang;

namespace {

using Random = std::mt19937;
constexpr qint64 slowMs = 10'000; ///< of the processor, with a sanitizer

/// What this program has used of the processors: a busy machine makes no file slower.
qint64 processorMs()
{
    return static_cast<qint64>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

qsizetype below(Random &random, qsizetype limit)
{
    return limit <= 0 ? 0 : static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Storage, path);
    return file.readAll();
}

// Pieces that readers stumble over.
const QByteArrayList pieces{"<!DOCTYPE a [<!ENTITY b \"c\">]>",
                            "&b;",
                            "&#0;",
                            "\xff\xfe",
                            "\xed\xa0\x80",
                            "99999999999999999999",
                            "-1",
                            "1e400",
                            "0x7fffffff",
                            "A1048576",
                            "XFD1048577",
                            QByteArray(300, '['),
                            QByteArray(300, '{'),
                            QByteArray(5000, 'x'),
                            QByteArray(1, '\0'),
                            "\"",
                            "\r",
                            ";;;;",
                            "null",
                            "true",
                            "=1+1",
                            "\xe2\x80\xae",
                            "<c r=\"A1\" t=\"s\"><v>4294967295</v></c>",
                            "table:number-columns-repeated=\"2147483647\"",
                            "table:number-rows-repeated=\"1048576\"",
                            "<mergeCell ref=\"A1:XFD1048576\"/>"};

void mutateOnce(QByteArray &bytes, const QByteArray &other, Random &random)
{
    const qsizetype at = below(random, bytes.size());
    const qsizetype size = std::min(below(random, 64) + 1, bytes.size() - at);
    switch (below(random, 9)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(random, 8)));
        break;
    case 1:
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(random());
        break;
    case 2:
        bytes.remove(at, size);
        break;
    case 3:
        bytes.insert(at, bytes.mid(below(random, bytes.size()), size));
        break;
    case 4:
        bytes.insert(at, pieces[below(random, pieces.size())]);
        break;
    case 5:
        bytes.replace(at, size, other.mid(below(random, other.size()), size));
        break;
    case 6:
        bytes.truncate(at);
        break;
    case 7: // a number becomes another
        for (qsizetype i = at; i < bytes.size(); ++i) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                bytes.replace(i, 1, QByteArray::number(random()));
                break;
            }
        }
        break;
    default:
        bytes.replace(at, size, pieces[below(random, pieces.size())]);
    }
}

QByteArray mutated(QByteArray bytes, const QByteArray &other, Random &random)
{
    for (qsizetype times = 1 + below(random, 4); times > 0; --times)
        mutateOnce(bytes, other, random);
    return bytes;
}

/// The files in an archive, as they stand there.
std::vector<PackagePart> partsOf(const QString &path)
{
    std::vector<PackagePart> parts;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        const QString name = QString::fromUtf8(zip_get_name(archive, static_cast<zip_uint64_t>(i), 0));
        PackagePart part{name, {}};
        if (zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0)) {
            QByteArray buffer(1 << 16, Qt::Uninitialized);
            for (zip_int64_t got = 0; (got = zip_fread(file, buffer.data(), 1 << 16)) > 0;)
                part.bytes += buffer.first(got);
            zip_fclose(file);
        }
        if (!name.endsWith(u'/'))
            parts.push_back(part);
    }
    if (archive)
        zip_discard(archive);
    return parts;
}

struct Seed
{
    QByteArray bytes;
    std::vector<PackagePart> parts{}; ///< of an archive
};

QByteArray variantOf(const std::vector<Seed> &seeds, Random &random)
{
    const auto any = [&]() -> const Seed & {
        return seeds[static_cast<size_t>(below(random, static_cast<qsizetype>(seeds.size())))];
    };
    const Seed &seed = any();
    const Seed &other = any();
    if (seed.parts.empty() || below(random, 5) == 0)
        return mutated(seed.bytes, other.bytes, random);
    std::vector<PackagePart> parts = seed.parts;
    for (qsizetype times = 1 + below(random, 2); times > 0; --times) {
        PackagePart &part = parts[static_cast<size_t>(below(random, static_cast<qsizetype>(parts.size())))];
        const QByteArray like = other.parts.empty() ? other.bytes : other.parts.front().bytes;
        part.bytes = mutated(part.bytes, like, random);
    }
    return zipArchive(parts);
}

/// A reader, what it is given, and what came of it.
struct Reader
{
    QString kind;
    std::vector<Seed> seeds;
    std::function<void(const QString &path)> read;
    qint64 runs = 0;
    qint64 refused = 0;
    qint64 slowest = 0;
};

class Fuzzer
{
public:
    Fuzzer(uint seed, const QString &keep) : m_random(seed), m_keep(keep.isEmpty() ? m_folder.path() : keep)
    {
        QDir().mkpath(m_keep);
        makeBook();
        makeReaders();
    }

    void only(const QString &kind)
    {
        std::erase_if(m_readers, [&](const Reader &reader) { return reader.kind != kind; });
    }
    /// False when something was found.
    bool run(qint64 seconds, qint64 count);
    /// A file that was kept, as the first kind there is. False when it is a fault still.
    bool again(const QString &file);

private:
    void makeBook();
    void makeReaders();
    std::vector<Seed> seedsFrom(const QString &folder, const QStringList &patterns) const;
    void readTable(const QString &path, bool isForm);
    void plan(const Workbook &workbook);
    void fillWord(const QString &path);
    bool tryOne(Reader &reader, const QByteArray &bytes);
    void tellAll() const;
    bool keepsTheBook();

    Random m_random;
    QTemporaryDir m_folder;
    QString m_keep;
    std::optional<Book> m_book;
    std::optional<Book> m_office; ///< that takes files as its own
    QByteArray m_head;            ///< of the log of m_book
    std::vector<Reader> m_readers;
};

void Fuzzer::makeBook()
{
    PracticeProvince province;
    province.units = 8;
    province.years = 2;
    m_book.emplace(Book::open(makePracticeProvince(m_folder.path(), province)));
    writeForms(*m_book, PracticeProvince::lastYear, m_folder.filePath(QStringLiteral("forms")));
    writePacket(*m_book, {PracticeProvince::lastYear, Round::Team, {}},
                m_folder.filePath(QStringLiteral("packet.sovang")));
    for (const OfficePaper paper : {OfficePaper::Decision, OfficePaper::Minutes})
        writeFileToChange(*m_book, PracticeProvince::lastYear, paper,
                          m_folder.filePath(QStringLiteral("word-%1.docx").arg(int(paper))));
    const QString office = m_folder.filePath(QStringLiteral("office.sovang"));
    QFile::copy(m_book->path(), office);
    m_office.emplace(Book::open(office));
    m_head = m_book->log.last()->hash;
}

std::vector<Seed> Fuzzer::seedsFrom(const QString &folder, const QStringList &patterns) const
{
    std::vector<Seed> seeds;
    QStringList paths;
    QDirIterator files(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    paths.sort(); // so that a seed says the same everywhere
    for (const QString &path : paths) {
        constexpr qint64 largest = 1'000'000;
        if (QFileInfo(path).size() < largest)
            seeds.push_back({bytesOf(path), partsOf(path)});
    }
    if (seeds.empty())
        throw Error(Error::Kind::NotFound, folder + QStringLiteral(": no files to begin with"));
    return seeds;
}

void Fuzzer::plan(const Workbook &workbook)
{
    for (const auto planner : {planUnits, planRegistrations, planDecisions, planChanges, planMovements,
                               planActivities, planModels, planCommendations})
        planner(*m_book, workbook, {});
    planScores(*m_book, workbook, PracticeProvince::lastYear, Round::Team);
}

void Fuzzer::readTable(const QString &path, bool isForm)
{
    const Workbook workbook = readTableFile(path);
    if (isForm) {
        readForm(workbook);
        savedAt(path);
    }
    plan(workbook);
}

// As an office that takes the file for its own, and then writes its papers.
void Fuzzer::fillWord(const QString &path)
{
    const OfficeFile file = officeFileAt(path);
    const auto paper = OfficePaper::Decision;
    noteOfficeFile(*m_office, PracticeProvince::lastYear, paper, file);
    m_office->change(officeFileNote(paper, &file), [&] { setOfficeFile(*m_office, paper, &file); });
    writeOfficePapers(*m_office, paper, makeOfficePapers(*m_office, PracticeProvince::lastYear, paper, {}),
                      m_folder.filePath(QStringLiteral("filled.docx")));
}

void Fuzzer::makeReaders()
{
    const QString data = QStringLiteral(SOVANG_TEST_DATA "/tables");
    const QString samples = QStringLiteral(SOVANG_RESOURCES "/samples");
    const auto add = [&](const char *kind, std::vector<Seed> seeds, const auto &read) {
        m_readers.push_back({QString::fromLatin1(kind), std::move(seeds), read});
    };
    const auto table = [this](const QString &path) { readTable(path, false); };
    add("csv", seedsFrom(data, {QStringLiteral("*.csv")}), table);
    add("xlsx", seedsFrom(data, {QStringLiteral("*.xlsx")}), table);
    add("ods", seedsFrom(data, {QStringLiteral("*.ods")}), table);
    add("xls", seedsFrom(data, {QStringLiteral("*.xls")}), table);
    add("form", seedsFrom(m_folder.filePath(QStringLiteral("forms")), {QStringLiteral("*.xlsx")}),
        [this](const QString &path) { readTable(path, true); });
    add("rules", seedsFrom(QStringLiteral(SOVANG_RESOURCES "/rulesets"), {QStringLiteral("*.json")}),
        [](const QString &path) { readRuleSet(bytesOf(path), path); });
    add("setup", seedsFrom(samples, {QStringLiteral("office.json")}), [this](const QString &path) {
        const QString place = m_folder.filePath(QStringLiteral("setup.sovang"));
        QFile::remove(place);
        Book book = Book::create(place);
        setUpBook(book, bytesOf(path), path);
    });
    add("layout", seedsFrom(QStringLiteral(SOVANG_RESOURCES "/templates"), {QStringLiteral("*.json")}),
        [](const QString &path) { layoutInFile(path); });
    add("word", seedsFrom(m_folder.path(), {QStringLiteral("word-*.docx")}),
        [this](const QString &path) { fillWord(path); });
    add("packet", seedsFrom(m_folder.path(), {QStringLiteral("packet.sovang")}), [this](const QString &path) {
        planMerge(*m_book, path);
        verifyBook(Book::open(path, OpenMode::ReadOnly));
    });
}

bool Fuzzer::keepsTheBook()
{
    return m_book->log.last()->hash == m_head;
}

bool Fuzzer::tryOne(Reader &reader, const QByteArray &bytes)
{
    const QString path = m_keep + QStringLiteral("/current-") + reader.kind;
    for (const QLatin1String ending : {QLatin1String("-journal"), QLatin1String("-lock")})
        QFile::remove(path + ending);
    QFile file(path); // not whole, and not called a book: a crash of what we test must leave it
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
        throw Error(Error::Kind::Storage, path);
    file.close();

    const qint64 begin = processorMs();
    QString fault;
    try {
        reader.read(path);
    } catch (const Error &error) {
        ++reader.refused;
        if (error.kind() == Error::Kind::Internal || error.message().isEmpty())
            fault = QStringLiteral("an inner error: ") + error.message() + error.details();
    } catch (const std::exception &error) {
        fault = QString::fromUtf8(error.what());
    }
    ++reader.runs;
    const qint64 took = processorMs() - begin;
    reader.slowest = std::max(reader.slowest, took);
    if (fault.isEmpty() && took > slowMs)
        fault = QStringLiteral("took %1 ms of the processor").arg(took);
    if (fault.isEmpty())
        return true;
    const QString kept = QStringLiteral("%1/fault-%2-%3").arg(m_keep, reader.kind).arg(reader.runs);
    QFile::copy(path, kept);
    std::printf("FAULT %s: %s\n", qPrintable(kept), qPrintable(fault));
    return false;
}

bool Fuzzer::again(const QString &file)
{
    Reader &reader = m_readers.front();
    const bool isFine = tryOne(reader, bytesOf(file));
    tellAll();
    return isFine && keepsTheBook();
}

void Fuzzer::tellAll() const
{
    for (const Reader &reader : m_readers)
        std::printf("%s: %lld files, %lld refused, the slowest %lld ms\n", qPrintable(reader.kind),
                    reader.runs, reader.refused, reader.slowest);
}

bool Fuzzer::run(qint64 seconds, qint64 count)
{
    QElapsedTimer timer;
    timer.start();
    int faults = 0;
    for (qint64 i = 0; i < count && timer.elapsed() < seconds * 1000 && faults < 20; ++i) {
        Reader &reader = m_readers[static_cast<size_t>(i) % m_readers.size()];
        faults += tryOne(reader, variantOf(reader.seeds, m_random)) ? 0 : 1;
    }
    if (!keepsTheBook()) {
        ++faults;
        std::printf("FAULT: the book was changed\n");
    }
    tellAll();
    std::printf("readers: %d faults\n", faults);
    return faults == 0;
}

// Out of memory is a fault of the reader; a sanitizer wants the address space for itself.
void limitMemory()
{
#ifndef __SANITIZE_ADDRESS__
    constexpr rlim_t most = rlim_t(3) << 30;
    const rlimit limit{most, most};
    setrlimit(RLIMIT_AS, &limit);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    const auto option = [&](const char *name, const char *standard) {
        parser.addOption(
            {QString::fromLatin1(name), QString(), QString::fromLatin1(name), QString::fromLatin1(standard)});
    };
    option("seconds", "15");
    option("count", "1000000000");
    option("seed", "");
    option("only", "");
    option("keep", "");
    option("again", "");
    parser.process(app);
    const QString given = parser.isSet(QStringLiteral("seed")) ? parser.value(QStringLiteral("seed"))
                                                               : qEnvironmentVariable("SOVANG_SEED");
    const uint seed = given.isEmpty() ? std::random_device()() : given.toUInt();
    std::printf("readers: seed %u\n", seed);
    std::fflush(stdout);
    limitMemory();
    try {
        Fuzzer fuzzer(seed, parser.value(QStringLiteral("keep")));
        if (parser.isSet(QStringLiteral("only")))
            fuzzer.only(parser.value(QStringLiteral("only")));
        if (parser.isSet(QStringLiteral("again")))
            return fuzzer.again(parser.value(QStringLiteral("again"))) ? 0 : 1;
        return fuzzer.run(parser.value(QStringLiteral("seconds")).toLongLong(),
                          parser.value(QStringLiteral("count")).toLongLong())
                   ? 0
                   : 1;
    } catch (const Error &error) {
        std::fprintf(stderr, "readers: %s\n", qPrintable(error.message()));
        return 2;
    }
}
