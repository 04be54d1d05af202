// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/filefaults.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace sovang;

namespace {

class Folder
{
public:
    Folder() { chmod(QFile::encodeName(m_folder.path()).constData(), 0755); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QString &name) const
    {
        QFile made(path(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

/// The administrator may write everywhere: for him somebody else looks.
class AsSomebody
{
public:
    AsSomebody() : m_isRoot(geteuid() == 0)
    {
        if (m_isRoot)
            REQUIRE(seteuid(65534) == 0);
    }
    ~AsSomebody()
    {
        if (m_isRoot && seteuid(0) != 0)
            std::abort();
    }

private:
    bool m_isRoot;
};

QString reasonFor(const QString &path, IfThere ifThere = IfThere::Replace)
{
    const auto reason = whyNotWritable(path, ifThere);
    return reason ? reason->message() : QString();
}

void checkTells(const QString &message, const QStringList &parts)
{
    INFO(message.toStdString());
    for (const QString &part : parts) {
        INFO(part.toStdString());
        CHECK(message.contains(part));
    }
    CHECK_FALSE(message.contains(QStringLiteral("Unknown error")));
}

} // namespace

TEST_CASE("Where a file can be written, nothing is said")
{
    const Folder folder;
    CHECK(reasonFor(folder.path(u"a.pdf"_qs)).isEmpty());
    CHECK(reasonFor(folder.path(u"a.pdf"_qs), IfThere::Refuse).isEmpty());
    CHECK(reasonFor(folder.file(u"b.pdf"_qs)).isEmpty());
}

TEST_CASE("Why a file cannot be written is told with its path and the cause")
{
    const Folder folder;
    checkTells(reasonFor(folder.path(u"none/deep/a.pdf"_qs)),
               {u"a.pdf"_qs, u"no folder"_qs, u"none/deep"_qs});
    folder.file(u"plain"_qs);
    checkTells(reasonFor(folder.path(u"plain/a.pdf"_qs)), {u"a.pdf"_qs, u"plain”"_qs, u"not a folder"_qs});
    checkTells(reasonFor(folder.path(QString(300, u'x'))), {u"too long"_qs});
    checkTells(reasonFor(folder.path(QString(5000, u'x').replace(90, 1, u"/"_qs))), {u"too long"_qs});
    checkTells(reasonFor(folder.path(u""_qs) + u"/"_qs), {u"is a folder"_qs});
    checkTells(reasonFor({}), {u"no name"_qs});
    checkTells(reasonFor(folder.file(u"there.pdf"_qs), IfThere::Refuse), {u"there.pdf"_qs, u"already"_qs});
    REQUIRE(mkfifo(QFile::encodeName(folder.path(u"pipe"_qs)).constData(), 0600) == 0);
    checkTells(reasonFor(folder.path(u"pipe"_qs)), {u"pipe"_qs, u"device"_qs});
    checkTells(reasonFor(u"/dev/full"_qs), {u"/dev/full"_qs, u"device"_qs});
}

TEST_CASE("A folder or a file that does not allow writing is told as such")
{
    const Folder folder;
    REQUIRE(QDir().mkpath(folder.path(u"closed"_qs)));
    const QString file = folder.file(u"closed/a.pdf"_qs);
    REQUIRE(chmod(QFile::encodeName(folder.path(u"closed"_qs)).constData(), 0555) == 0);
    const QString mine = folder.file(u"locked.pdf"_qs);
    REQUIRE(chmod(QFile::encodeName(mine).constData(), 0444) == 0);
    {
        const AsSomebody somebody;
        checkTells(reasonFor(folder.path(u"closed/b.pdf"_qs)),
                   {u"b.pdf"_qs, u"permission"_qs, u"closed”"_qs});
        checkTells(reasonFor(file), {u"a.pdf"_qs, u"permission"_qs});
        checkTells(reasonFor(mine), {u"locked.pdf"_qs, u"permission"_qs});
    }
    chmod(QFile::encodeName(folder.path(u"closed"_qs)).constData(), 0755);
}

TEST_CASE("Nothing is written through a link, not even one that leads nowhere")
{
    const Folder folder;
    for (const QString &target : {folder.file(u"other.txt"_qs), folder.path(u"nowhere"_qs)}) {
        const QString link = folder.path(u"link.pdf"_qs);
        QFile::remove(link);
        REQUIRE(QFile::link(target, link));
        checkTells(reasonFor(link), {u"link.pdf"_qs, target, u"link"_qs});
    }
}

TEST_CASE("What the system says becomes a sentence with the path")
{
    const Folder folder;
    const QString path = folder.path(u"a.pdf"_qs);
    checkTells(writingError(path, ENOSPC).message(), {path, u"full"_qs});
    checkTells(writingError(path, EDQUOT).message(), {path, u"full"_qs});
    checkTells(writingError(path, EIO).message(), {path, u"disk failed"_qs});
    checkTells(writingError(path, EROFS).message(), {path, u"only be read"_qs});
    checkTells(writingError(path, ENFILE).message(), {path, QString::number(ENFILE)});
    CHECK(readingError(path, ENOENT).kind() == Error::Kind::NotFound);
    checkTells(whyNotReadable(path)->message(), {path, u"no file"_qs});
    checkTells(whyNotReadable(folder.path({}))->message(), {u"is a folder"_qs});
    CHECK_FALSE(whyNotReadable(folder.file(u"b.pdf"_qs)).has_value());
}
