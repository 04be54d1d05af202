// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxpackage.h"

#include "base/error.h"

#include <zip.h>

#include <memory>
#include <tuple>

namespace sovang {

namespace {

constexpr zip_uint16_t firstDosDay = (1 << 5) | 1; // 1 January 1980

[[noreturn]] void refuseArchive(zip_error_t *error)
{
    throw Error(Error::Kind::Internal, QStringLiteral("The document could not be packed."),
                QString::fromUtf8(zip_error_strerror(error)));
}

struct SourceFree
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct ArchiveDiscard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

void addPart(zip_t *archive, const PackagePart &part)
{
    zip_source_t *content =
        zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    const zip_int64_t index =
        content ? zip_file_add(archive, part.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(content);
        refuseArchive(zip_get_error(archive));
    }
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDosDay, 0);
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        refuseArchive(zip_source_error(source));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (count != bytes.size())
        refuseArchive(zip_source_error(source));
    return bytes;
}

} // namespace

QByteArray zipArchive(const std::vector<PackagePart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, SourceFree> source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source)
        refuseArchive(&error);
    zip_source_keep(source.get()); // opening takes one reference, reading needs the other
    std::unique_ptr<zip_t, ArchiveDiscard> archive(
        zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(source.get());
        refuseArchive(&error);
    }
    for (const PackagePart &part : parts)
        addPart(archive.get(), part);
    if (zip_close(archive.get()) < 0)
        refuseArchive(zip_get_error(archive.get()));
    std::ignore = archive.release(); // closed
    return bytesOf(source.get());
}

} // namespace sovang
