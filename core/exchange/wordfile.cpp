// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wordfile.h"

#include "exchange/refuse.h"
#include "exchange/xmlscanner.h"
#include "exchange/zipfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sovang {

namespace {

constexpr qint64 maxWordPart = 24LL << 20;
constexpr qsizetype maxWordParts = 500;
constexpr auto bodyPart = u"word/document.xml";
constexpr auto bodyType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

struct WordFileText
{
    Q_DECLARE_TR_FUNCTIONS(WordFile)
};

bool isXmlPart(const QString &name)
{
    return name.endsWith(u".xml", Qt::CaseInsensitive) || name.endsWith(u".rels", Qt::CaseInsensitive);
}

/// Programs, and documents within the document.
bool isForbiddenPart(const QString &name)
{
    static const QRegularExpression forbidden(
        u"(vbaproject|vbadata|\\.bin$|/activex/|/embeddings/|/afchunk|\\.(exe|dll|js|vbs|html?|rtf|mht)$)"_qs,
        QRegularExpression::CaseInsensitiveOption);
    return forbidden.match(name).hasMatch();
}

/// Looks through the parts of one file.
class WordFileCheck
{
public:
    explicit WordFileCheck(const QString &name) : m_place{name, {}, {}, 0} {}

    void look(const WordFile::Part &part);
    [[noreturn]] void refuseAt(const QString &sentence, const QString &part) const
    {
        refuse(m_place, sentence.arg(part));
    }

private:
    void lookAtRelation(XmlScanner &xml, const QString &part) const;
    void lookAtField(const QString &field, const QString &part) const;

    Place m_place;
};

void WordFileCheck::lookAtRelation(XmlScanner &xml, const QString &part) const
{
    const QString mode = xml.toString(xml.attribute("TargetMode").value_or(""));
    const QString type = xml.toString(xml.attribute("Type").value_or(""));
    const QString target = xml.toString(xml.attribute("Target").value_or(""));
    if (type.contains(u"vba", Qt::CaseInsensitive))
        refuseAt(WordFileText::tr("The file has macros (%1). Save it as DOCX without them."), part);
    static const QRegularExpression harmless(u"^(https?://|mailto:)"_qs,
                                             QRegularExpression::CaseInsensitiveOption);
    const bool isLink = type.endsWith(u"/hyperlink") && harmless.match(target).hasMatch();
    const bool isOutside = mode.compare(u"External", Qt::CaseInsensitive) == 0 || target.contains(u"://");
    if (isOutside && !isLink)
        refuse(m_place,
               WordFileText::tr("The file fetches something from outside of it: %1 (%2). Put it into "
                                "the file itself, or take it out.")
                   .arg(target.left(80), part));
}

void WordFileCheck::lookAtField(const QString &field, const QString &part) const
{
    static const QRegularExpression fetching(u"\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT)\\b"_qs,
                                             QRegularExpression::CaseInsensitiveOption);
    if (fetching.match(field).hasMatch())
        refuseAt(WordFileText::tr("The file has a field that fetches something from outside of it (%1)."),
                 part);
}

void WordFileCheck::look(const WordFile::Part &part)
{
    XmlScanner xml(part.bytes, m_place, part.name, XmlScanner::Of::WordFile);
    QString field;
    bool isInField = false;
    for (auto token = xml.next(); token != XmlScanner::Token::Finish; token = xml.next()) {
        if (token == XmlScanner::Token::Text && isInField)
            field += xml.toString(xml.text());
        if (token == XmlScanner::Token::Text)
            continue;
        isInField = token == XmlScanner::Token::Start && xml.is("instrText");
        if (token != XmlScanner::Token::Start)
            continue;
        if (xml.is("Relationship"))
            lookAtRelation(xml, part.name);
        if (const auto instruction = xml.is("fldSimple") ? xml.attribute("instr") : std::nullopt)
            lookAtField(xml.toString(*instruction), part.name);
        if (xml.is("altChunk") || xml.is("OLEObject"))
            refuseAt(WordFileText::tr("The file has another document inside of it (%1)."), part.name);
    }
    lookAtField(field, part.name);
}

} // namespace

const WordFile::Part *WordFile::find(const QString &name) const
{
    const auto found = std::ranges::find_if(
        parts, [&name](const Part &part) { return part.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == parts.end() ? nullptr : &*found;
}

WordFile::Part *WordFile::find(const QString &name)
{
    return const_cast<Part *>(std::as_const(*this).find(name));
}

WordFile readWordFile(const QByteArray &bytes, const QString &name)
{
    const Place place{name, {}, {}, 0};
    if (bytes.size() > maxWordFile)
        refuse(place, WordFileText::tr("The file is larger than %1 MB. Make its pictures smaller.")
                          .arg(maxWordFile >> 20));
    ZipFile zip(bytes, name);
    if (zip.parts().size() > maxWordParts)
        refuse(place, WordFileText::tr("The file has more than %1 parts.").arg(maxWordParts));
    if (!zip.contains(QString::fromUtf16(bodyPart)) || !zip.contains(u"[Content_Types].xml"_qs))
        refuse(place, WordFileText::tr("This is no DOCX file."));
    WordFileCheck check(name);
    WordFile file;
    for (const QString &part : zip.parts()) {
        if (part.endsWith(u'/'))
            continue;
        if (part.contains(u"..") || part.contains(u':'))
            refuse(place, WordFileText::tr("The file is damaged: it has a part with the name %1.").arg(part));
        if (isForbiddenPart(part))
            check.refuseAt(WordFileText::tr("The file has macros or another document inside of it (%1). Save "
                                            "it as DOCX without them."),
                           part);
        file.parts.push_back({part, zip.whole(part, maxWordPart)});
        if (isXmlPart(part))
            check.look(file.parts.back());
    }
    if (!file.find(u"[Content_Types].xml"_qs)->bytes.contains(bodyType))
        refuse(place, WordFileText::tr("This is no plain DOCX file. Save it in Word or LibreOffice as DOCX "
                                       "(Word document), not as a template or with macros."));
    return file;
}

} // namespace sovang
