// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipfile.h"

#include "exchange/refuse.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#include <zip.h>

namespace sovang {

namespace {

constexpr qint64 maxFileSize = 256LL << 20;
constexpr qint64 maxInflated = 1LL << 30;
constexpr qint64 maxParts = 100'000;
// Sheets shrink to a tenth, a million rows of nothing to a hundredth, a bomb to a thousandth.
constexpr qint64 ratioCountsFrom = 32LL << 20;
constexpr qint64 maxRatio = 400;

struct ZipFileText
{
    Q_DECLARE_TR_FUNCTIONS(ZipFile)
};

struct CloseEntry
{
    void operator()(zip_file_t *entry) const
    {
        if (entry) // unlike unique_ptr, shared_ptr calls it for nothing too
            zip_fclose(entry);
    }
};

} // namespace

void ZipFile::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipFile::ZipFile(const QString &path) : m_place{path, {}, {}, 0}
{
    if (!QFile::exists(path))
        throw Error(Error::Kind::NotFound, ZipFileText::tr("There is no file %1.").arg(path));
    if (QFile(path).size() > maxFileSize)
        refuse(m_place, ZipFileText::tr("The file is larger than %1 MB.").arg(maxFileSize >> 20));
    m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr));
    requireArchive();
    list();
}

ZipFile::ZipFile(const QByteArray &bytes, const QString &name) : m_place{name, {}, {}, 0}, m_bytes(bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error);
    m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    zip_error_fini(&error);
    if (!m_archive)
        zip_source_free(source);
    requireArchive();
    list();
}

// What libzip says of it is English, and helps nobody who is not a programmer.
void ZipFile::requireArchive() const
{
    if (!m_archive)
        refuse(m_place, ZipFileText::tr("The file is cut off or damaged: it is not a whole ZIP archive."));
}

void ZipFile::list()
{
    const qint64 count = zip_get_num_entries(m_archive.get(), 0);
    if (count > maxParts)
        refuse(m_place, ZipFileText::tr("The file has more than %1 parts.").arg(maxParts));
    for (qint64 i = 0; i < count; ++i) {
        const char *name = zip_get_name(m_archive.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        if (!name)
            continue;
        const QString part = key(QString::fromUtf8(name));
        if (m_parts.contains(part))
            refuse(m_place, ZipFileText::tr("The file is damaged: it has the part %1 twice.").arg(part));
        m_parts.insert(part, i);
        m_names << QString::fromUtf8(name);
    }
}

QString ZipFile::key(const QString &part)
{
    QString name = part.toLower();
    name.replace(u'\\', u'/');
    return name.startsWith(u'/') ? name.mid(1) : name;
}

void ZipFile::refuseDamaged(const QString &part, const QString &details) const
{
    refuse(
        m_place,
        ZipFileText::tr("The file is cut off or damaged: part %1 cannot be read (%2).").arg(part, details));
}

qint64 ZipFile::sizeOf(const QString &part) const
{
    zip_stat_t stat;
    const qint64 index = m_parts.value(key(part), -1);
    const bool isKnown = index >= 0 && zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) == 0;
    return isKnown && (stat.valid & ZIP_STAT_SIZE) != 0
               ? qint64(std::min<zip_uint64_t>(stat.size, maxInflated))
               : 0;
}

qint64 ZipFile::sizeOfAll() const
{
    qint64 size = 0;
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part)
        size = std::min(size + sizeOf(part.key()), maxInflated);
    return size;
}

QByteArray ZipFile::whole(const QString &part, qint64 maxSize)
{
    const auto read = open(part, maxSize);
    QByteArray all;
    QByteArray piece(1 << 12, Qt::Uninitialized);
    while (const qsizetype count = read(piece.data(), piece.size()))
        all.append(piece.constData(), count);
    return all;
}

std::function<qsizetype(char *, qsizetype)> ZipFile::open(const QString &part, qint64 maxSize)
{
    const qint64 index = m_parts.value(key(part), -1);
    if (index < 0)
        refuseDamaged(part, ZipFileText::tr("it is missing"));
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0)
        refuseDamaged(part, ZipFileText::tr("it cannot be unpacked"));
    if (stat.encryption_method != ZIP_EM_NONE)
        refuse(m_place, ZipFileText::tr("The file is protected by a password. Save it without one."));
    const std::shared_ptr<zip_file_t> entry(zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0),
                                            CloseEntry());
    if (!entry)
        refuseDamaged(part, ZipFileText::tr("it cannot be unpacked"));
    const qint64 packed = qint64(stat.comp_size);

    return [this, entry, part, packed, maxSize, total = qint64(0)](char *buffer, qsizetype size) mutable {
        const zip_int64_t count = zip_fread(entry.get(), buffer, zip_uint64_t(size));
        if (count < 0)
            refuseDamaged(part, ZipFileText::tr("it cannot be unpacked"));
        total += count;
        m_inflated += count;
        const bool isBomb = total > ratioCountsFrom && total / maxRatio > packed;
        if (total > maxSize || m_inflated > maxInflated || isBomb)
            refuse(m_place,
                   ZipFileText::tr("The file is refused: part %1 unpacks to far more than a list can need.")
                       .arg(part));
        return qsizetype(count);
    };
}

} // namespace sovang
