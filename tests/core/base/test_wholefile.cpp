// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/samefile.h"
#include "base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sovang;

namespace {

class FolderOfFiles
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    mode_t mode(const QString &name) const
    {
        struct stat there = {};
        REQUIRE(stat(QFile::encodeName(path(name)).constData(), &there) == 0);
        return there.st_mode & 0777;
    }
    void setMode(const QString &name, mode_t mode) const
    {
        REQUIRE(chmod(QFile::encodeName(path(name)).constData(), mode) == 0);
    }

private:
    QTemporaryDir m_folder;
};

/// The first bytes of a book, which is all that is looked at.
QByteArray bookBytes()
{
    QByteArray bytes = QByteArray("SQLite format 3", 16) + QByteArray(84, '\0');
    return bytes.replace(68, 4, "SVNG");
}

} // namespace

TEST_CASE("A file is written whole and nothing lies beside it")
{
    const FolderOfFiles folder;
    writeWholeFile(folder.path(u"a.csv"_qs), "mới");
    CHECK(folder.bytes(u"a.csv"_qs) == "mới");
    writeWholeFile(folder.path(u"a.csv"_qs), "mới hơn");
    CHECK(folder.bytes(u"a.csv"_qs) == "mới hơn");
    CHECK(folder.files() == QStringList{u"a.csv"_qs});
}

TEST_CASE("A name as long as the disk allows is written too")
{
    const FolderOfFiles folder;
    const QString name = QString(251, u'x') + u".csv"_qs;
    writeWholeFile(folder.path(name), "x");
    CHECK(folder.bytes(name) == "x");
}

TEST_CASE("A file keeps its permissions when it is written anew")
{
    const FolderOfFiles folder;
    folder.write(u"a.csv"_qs, "cũ");
    folder.setMode(u"a.csv"_qs, 0640);
    writeWholeFile(folder.path(u"a.csv"_qs), "mới");
    CHECK(folder.mode(u"a.csv"_qs) == 0640);
}

TEST_CASE("A copy is as private as what it was made of")
{
    const FolderOfFiles folder;
    folder.write(u"private"_qs, "x");
    folder.setMode(u"private"_qs, 0600);
    const mode_t usual = umask(0);
    FileInTheMaking file(folder.path(u"copy"_qs), IfThere::Refuse, folder.path(u"private"_qs));
    struct stat making = {};
    CHECK(stat(QFile::encodeName(file.temporary()).constData(), &making) == 0);
    CHECK((making.st_mode & 0777) == 0600); // while it is being made, too
    file.moveInPlace();
    umask(usual);
    CHECK(folder.mode(u"copy"_qs) == 0600);
}

TEST_CASE("A file that appeared meanwhile is not overwritten where none was to be")
{
    const FolderOfFiles folder;
    FileInTheMaking file(folder.path(u"a"_qs), IfThere::Refuse);
    file.append("mới");
    folder.write(u"a"_qs, "của người khác");
    CHECK_THROWS_AS(file.moveInPlace(), Error);
    CHECK(folder.bytes(u"a"_qs) == "của người khác");
}

TEST_CASE(
    "What a program that was killed had begun is gone when the next one writes there, and what is being "
    "made is not")
{
    const FolderOfFiles folder;
    const pid_t killed = fork();
    if (killed == 0) {
        const FileInTheMaking file(folder.path(u"a"_qs));
        file.append("nửa");
        kill(getpid(), SIGKILL);
    }
    REQUIRE(waitpid(killed, nullptr, 0) == killed);
    const QStringList left = folder.files();
    REQUIRE(left.size() == 1);
    folder.write(left.front() + u"-journal"_qs, "x");
    folder.write(u".sovang-0123456789ef.part-journal"_qs, "x"); // of a file that is in its place already
    QDir(QFileInfo(folder.path(u"x"_qs)).path()).mkpath(u".sovang-0123456789ab.part/in"_qs);
    folder.write(u".sovang-của tôi"_qs, "x"); // no such name

    FileInTheMaking another(folder.path(u"b"_qs));
    another.append("b");
    CHECK(folder.files().size() == 2);
    writeWholeFile(folder.path(u"c"_qs), "c"); // this program has looked here already, and b is its own
    another.moveInPlace();
    CHECK(folder.files() == QStringList{u".sovang-của tôi"_qs, u"b"_qs, u"c"_qs});
    CHECK_FALSE(QFileInfo::exists(folder.path(u".sovang-0123456789ab.part"_qs)));
}

TEST_CASE("What another program is making is left alone")
{
    const FolderOfFiles folder;
    std::array<int, 2> ready{};
    REQUIRE(pipe(ready.data()) == 0);
    const pid_t maker = fork();
    if (maker == 0) {
        const FileInTheMaking file(folder.path(u"a"_qs));
        (void)!write(ready[1], "x", 1);
        pause();
    }
    char told = 0;
    REQUIRE(read(ready[0], &told, 1) == 1);
    writeWholeFile(folder.path(u"b"_qs), "b");
    const QStringList files = folder.files();
    kill(maker, SIGKILL);
    waitpid(maker, nullptr, 0);
    CHECK(files.size() == 2);
}

TEST_CASE("A full disk leaves what was there, and no litter")
{
    const FolderOfFiles folder;
    folder.write(u"a"_qs, "cũ");
    const auto before = signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit little{1000, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    QString told;
    try {
        writeWholeFile(folder.path(u"a"_qs), QByteArray(1001, 'x'));
    } catch (const Error &error) {
        told = error.message();
    }
    setrlimit(RLIMIT_FSIZE, &usual);
    signal(SIGXFSZ, before);
    INFO(told.toStdString());
    CHECK(told.contains(folder.path(u"a"_qs)));
    CHECK(folder.bytes(u"a"_qs) == "cũ");
    CHECK(folder.files() == QStringList{u"a"_qs});
}

TEST_CASE("A book is not overwritten, whatever it is called and through whatever name it is reached")
{
    const FolderOfFiles folder;
    folder.write(u"báo cáo.pdf"_qs, bookBytes());
    REQUIRE(QFile::link(folder.path(u"báo cáo.pdf"_qs), folder.path(u"link.pdf"_qs)));
    REQUIRE(link(QFile::encodeName(folder.path(u"báo cáo.pdf"_qs)).constData(),
                 QFile::encodeName(folder.path(u"hard.pdf"_qs)).constData()) == 0);
    for (const QString &name : {u"báo cáo.pdf"_qs, u"link.pdf"_qs, u"hard.pdf"_qs}) {
        INFO(name.toStdString());
        CHECK_THROWS_AS(writeWholeFile(folder.path(name), "x"), Error);
        CHECK(isSameFile(folder.path(name), folder.path(u"báo cáo.pdf"_qs)));
    }
    CHECK(folder.bytes(u"báo cáo.pdf"_qs) == bookBytes());
}

TEST_CASE("A name that SQLite gives to a file beside a book is not taken")
{
    const FolderOfFiles folder;
    folder.write(u"so.sovang"_qs, bookBytes());
    for (const QString &ending : {u"-journal"_qs, u"-wal"_qs, u"-shm"_qs, u"-lock"_qs}) {
        CHECK_THROWS_AS(writeWholeFile(folder.path(u"so.sovang"_qs + ending), "x"), Error);
        CHECK_NOTHROW(writeWholeFile(folder.path(u"khác"_qs + ending), "x"));
    }
}

TEST_CASE("Two names are one file only when both lead to it")
{
    const FolderOfFiles folder;
    folder.write(u"a"_qs, "x");
    folder.write(u"b"_qs, "x");
    CHECK(isSameFile(folder.path(u"a"_qs), folder.path(u"./a"_qs)));
    CHECK_FALSE(isSameFile(folder.path(u"a"_qs), folder.path(u"b"_qs)));
    CHECK_FALSE(isSameFile(folder.path(u"none"_qs), folder.path(u"none"_qs)));
}
