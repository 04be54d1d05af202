// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/officefiles.h"

#include "base/error.h"
#include "base/wholefile.h"
#include "documents/docxpackage.h"
#include "documents/docxslots.h"
#include "documents/docxstyles.h"
#include "documents/docxwriter.h"
#include "documents/paperfile.h"
#include "exchange/wordfile.h"
#include "exchange/wordslots.h"
#include "exchange/wordstyles.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace sovang {

namespace {

struct OfficeFilesText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeFiles)
};

const QString bodyName = QStringLiteral("word/document.xml");

QString fileSetting(OfficePaper paper)
{
    return u"paper.%1.file"_qs.arg(toCode(paper));
}

bool isHeadOrFoot(const QString &part)
{
    static const QRegularExpression pattern(u"^word/(header|footer)[^/]*\\.xml$"_qs,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(part).hasMatch();
}

/// An office's file, read, and what it is filled with.
class OfficeFileReader
{
public:
    explicit OfficeFileReader(const OfficeFile &file)
        : m_name(file.name),
          m_file(readWordFile(file.bytes, file.name)),
          m_body(m_file.find(bodyName)->bytes, file.name, bodyName)
    {
        for (const WordFile::Part &part : m_file.parts) {
            if (isHeadOrFoot(part.name))
                m_inHeads += WordSlots(part.bytes, m_name, part.name).codes();
        }
        requireOnePaper();
    }

    OfficeFileNotes notes(const QStringList &expected) const;
    /// \a fillings are of the papers of one file, called \a title.
    QByteArray filled(const std::vector<PaperFilling> &fillings, const QString &title) const;
    /// A paper without its list cannot be signed. Throws Error::BadInput when it would come out so.
    void requireList(const std::vector<PaperFilling> &fillings) const;
    bool hasPlaceFor(const QString &slot) const
    {
        return m_inHeads.contains(slot) || m_body.codes().contains(slot);
    }

private:
    void requireOnePaper() const;
    void fillHeads(WordFile &file, const PaperFilling &first, bool isOne) const;

    QString m_name;
    WordFile m_file;
    WordSlots m_body;
    QStringList m_inHeads; ///< codes of slots in heads and feet
};

void OfficeFileReader::requireOnePaper() const
{
    if (m_body.codes().isEmpty())
        throw Error(
            Error::Kind::BadInput,
            OfficeFilesText::tr("“%1” has no place for anything that the program writes. Take the DOCX "
                                "of the paper that the program writes, and change that.")
                .arg(m_name));
    if (m_body.papers() > 1)
        throw Error(
            Error::Kind::BadInput,
            OfficeFilesText::tr("“%1” holds several papers. Leave one of them in the file.").arg(m_name));
}

void OfficeFileReader::requireList(const std::vector<PaperFilling> &fillings) const
{
    const QString list = paperSlot(paperslot::list)->name;
    if (m_body.tablesWithoutPlace(fillings).contains(list))
        throw Error(Error::Kind::BadInput,
                    OfficeFilesText::tr(
                        "“%1” has no place for “%2” where the program's DOCX has it, and a paper without its "
                        "list cannot be signed. Put the table with this field back; that of an appendix "
                        "stands under the fields for its number and title.")
                        .arg(m_name, list));
}

OfficeFileNotes OfficeFileReader::notes(const QStringList &expected) const
{
    OfficeFileNotes notes;
    for (const QString &code : expected) {
        if (!hasPlaceFor(code))
            notes.missing << paperSlot(code)->name;
    }
    notes.unknown = m_body.unknown();
    for (const QString &code : m_body.codes()) {
        if (!expected.isEmpty() && !expected.contains(code))
            notes.unknown << paperSlot(code)->name;
    }
    notes.hasChanges = m_body.hasChanges();
    return notes;
}

/// What is the same for all papers of a file, or of the only one.
void OfficeFileReader::fillHeads(WordFile &file, const PaperFilling &first, bool isOne) const
{
    QHash<QString, QString> values = isOne ? first.values : QHash<QString, QString>();
    for (const QString &slot : {paperslot::mark, paperslot::foot})
        values.insert(slot, first.values.value(slot));
    for (WordFile::Part &part : file.parts) {
        if (isHeadOrFoot(part.name))
            part.bytes = WordSlots(part.bytes, m_name, part.name).filledValues(values);
    }
}

QByteArray OfficeFileReader::filled(const std::vector<PaperFilling> &fillings, const QString &title) const
{
    WordFile file = m_file;
    fillHeads(file, fillings.front(), fillings.size() == 1);
    QByteArray body = m_body.filled(fillings, !hasPlaceFor(paperslot::mark));
    if (WordFile::Part *styles = file.find(u"word/styles.xml"_qs)) {
        QHash<QString, QString> renamed;
        styles->bytes = withStyles(styles->bytes, wordStyles(), tableStyles(), renamed);
        for (auto pair = renamed.begin(); pair != renamed.end(); ++pair)
            body.replace("tyle w:val=\"" + pair.key().toUtf8() + '"',
                         "tyle w:val=\"" + pair.value().toUtf8() + '"');
    }
    file.find(bodyName)->bytes = body;
    if (WordFile::Part *properties = file.find(u"docProps/core.xml"_qs))
        properties->bytes = wordProperties(title);
    std::vector<PackagePart> parts;
    parts.reserve(file.parts.size());
    for (const WordFile::Part &part : file.parts)
        parts.push_back({part.name, part.bytes});
    return zipArchive(parts);
}

std::vector<PaperFilling> fillingsOf(const PaperBundle &bundle,
                                     const std::shared_ptr<const PaperFonts> &fonts)
{
    std::vector<PaperFilling> fillings;
    fillings.reserve(bundle.papers.size());
    for (const Document &paper : bundle.papers)
        fillings.push_back(paperFilling(paper, fonts));
    return fillings;
}

QStringList slotsOf(const std::vector<PaperFilling> &fillings)
{
    QStringList codes;
    for (const PaperFilling &filling : fillings)
        codes += filling.codes();
    codes.removeDuplicates();
    return codes;
}

} // namespace

QStringList OfficeFileNotes::sentences() const
{
    QStringList lines;
    if (!missing.isEmpty())
        lines << OfficeFilesText::tr("The file of the office has no place for: %1.")
                     .arg(missing.join(QStringLiteral(", ")));
    if (!unknown.isEmpty())
        lines << OfficeFilesText::tr(
                     "The file of the office has fields that this paper does not know; they stay "
                     "as they are, or empty: %1.")
                     .arg(unknown.join(QStringLiteral(", ")));
    if (hasChanges)
        lines << OfficeFilesText::tr("The file of the office holds tracked changes. Accept or reject them in "
                                     "Word, or they are printed.");
    return lines;
}

std::optional<OfficeFile> officeFile(const Book &book, OfficePaper paper)
{
    const QString kept = book.settings.value(fileSetting(paper));
    const qsizetype line = kept.indexOf(u'\n');
    if (line < 0)
        return std::nullopt;
    return OfficeFile{kept.left(line), QByteArray::fromBase64(kept.mid(line + 1).toLatin1())};
}

void setOfficeFile(Book &book, OfficePaper paper, const OfficeFile *file)
{
    if (!file)
        return book.settings.set(fileSetting(paper), {});
    const OfficeFileReader isUsable(*file);
    QString name = file->name;
    name.replace(u'\n', u' ');
    book.settings.set(fileSetting(paper), name + u'\n' + QString::fromLatin1(file->bytes.toBase64()));
}

LogNote officeFileNote(OfficePaper paper, const OfficeFile *file)
{
    return {u"paper.file"_qs,
            file ? OfficeFilesText::tr("The paper “%1” is written by the file of the office: %2")
                       .arg(paperTitle(paper), file->name)
                 : OfficeFilesText::tr("The paper “%1” has the form of the program").arg(paperTitle(paper)),
            {},
            std::nullopt,
            {}};
}

OfficeFile officeFileAt(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::NotFound, OfficeFilesText::tr("“%1” cannot be read.").arg(path));
    return {QFileInfo(path).fileName(), file.read(maxWordFile + 1)}; // the reader says when it is too large
}

OfficeFileNotes noteOfficeFile(const Book &book, Year year, OfficePaper paper, const OfficeFile &file)
{
    const OfficeFileReader reader(file);
    std::vector<PaperFilling> fillings;
    try {
        fillings = fillingsOf(makeOfficePapers(book, year, paper), std::make_shared<const PaperFonts>());
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::NotFound)
            throw;
    }
    reader.requireList(fillings);
    return reader.notes(slotsOf(fillings));
}

void writeFileToChange(const Book &book, Year year, OfficePaper paper, const QString &path)
{
    if (const auto kept = officeFile(book, paper))
        return writeWholeFile(path, kept->bytes);
    const PaperBundle bundle = makeOfficePapers(book, year, paper);
    const std::vector<PaperFilling> fillings = fillingsOf(bundle, std::make_shared<const PaperFonts>());
    const auto most = std::ranges::max_element(
        fillings, {}, [](const PaperFilling &filling) { return filling.codes().size(); });
    writeDocx(bundle.papers[static_cast<size_t>(most - fillings.begin())], path);
}

OfficeFileNotes writeOfficePapers(const Book &book, OfficePaper paper, const PaperBundle &bundle,
                                  const QString &path, const Progress &progress)
{
    const bool isWord = path.endsWith(u".docx", Qt::CaseInsensitive);
    const std::optional<OfficeFile> file = isWord ? officeFile(book, paper) : std::nullopt;
    if (!file) {
        writePaper(bundle.joined(), path, progress);
        return {};
    }
    const OfficeFileReader reader(*file);
    const auto fonts = std::make_shared<const PaperFonts>();
    for (const Document &each : bundle.papers)
        requireLetters(each, *fonts);
    const std::vector<PaperFilling> fillings = fillingsOf(bundle, fonts);
    reader.requireList(fillings);
    writeWholeFile(path, reader.filled(fillings, bundle.title));
    return reader.notes(slotsOf(fillings));
}

} // namespace sovang
