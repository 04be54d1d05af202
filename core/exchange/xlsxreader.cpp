// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxreader.h"

#include "base/text.h"
#include "exchange/refuse.h"
#include "exchange/xlsxparts.h"
#include "exchange/zipfile.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace sovang {

namespace {

using Token = XmlScanner::Token;

constexpr qint64 maxSmallPart = 16LL << 20;
constexpr qint64 maxStringsPart = 128LL << 20;
constexpr qint64 maxSheetPart = 512LL << 20;
constexpr qsizetype maxXlsxSheets = 4096;
constexpr qsizetype maxRelations = 20'000; // sheets, their pictures and comments

struct XlsxReaderText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

struct Relation
{
    QString id;
    QString type;   ///< the last word of its URI, which transitional and strict files share
    QString target; ///< a part name
};

/// \a target as seen from \a part: absolute, or relative to its folder.
QString resolved(const QString &part, const QString &target)
{
    const QString plain = QUrl::fromPercentEncoding(target.toUtf8()).replace(u'\\', u'/');
    QStringList folders = plain.startsWith(u'/') ? QStringList() : part.split(u'/').mid(0, part.count(u'/'));
    for (const QString &step : plain.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..")
            folders.isEmpty() ? void() : folders.removeLast();
        else if (step != u".")
            folders << step;
    }
    return folders.join(u'/');
}

/// The part that holds the relations of \a part.
QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

class XlsxReader
{
public:
    XlsxReader(const QString &path, const Progress &progress)
        : m_zip(path), m_progress(progress), m_whole(m_zip.sizeOfAll())
    {
        m_place.file = path;
    }

    Workbook read()
    {
        const QString part = workbookPart();
        readWorkbookPart(part);
        const QList<Relation> relations = readRelations(part);
        if (const Relation *styles = firstOf(relations, u"styles"))
            m_context.styles = XlsxStyles::read(scanner(styles->target, maxSmallPart), m_context.fonts);
        if (const Relation *strings = firstOf(relations, u"sharedStrings"))
            m_context.strings =
                readSharedStrings(scanner(strings->target, maxStringsPart), m_place, m_context.fonts);
        QHash<QString, Relation> byId;
        for (const Relation &relation : relations)
            byId.insert(relation.id, relation);
        Workbook workbook;
        workbook.file = m_place.file;
        for (const Sheet &sheet : m_sheets)
            readSheet(sheet, byId, workbook);
        if (workbook.grids.empty())
            refuse(m_place, XlsxReaderText::tr("The workbook has no sheet of cells."));
        return workbook;
    }

private:
    struct Sheet
    {
        QString name;
        QString relation;
        bool isHidden = false;
    };

    XmlScanner scanner(const QString &part, qint64 maxSize) { return scanner(part, maxSize, m_place); }
    XmlScanner scanner(const QString &part, qint64 maxSize, const Place &place)
    {
        const auto source = [this, read = m_zip.open(part, maxSize)](char *buffer, qsizetype size) {
            const qsizetype count = read(buffer, size);
            m_read += count;
            m_progress.tell(std::min(m_read, m_whole), m_whole);
            return count;
        };
        return XmlScanner(source, place, part);
    }

    /// The first one of a type whose part is there; some writers announce parts that they then do not need.
    const Relation *firstOf(const QList<Relation> &relations, QStringView type) const
    {
        const auto found = std::find_if(relations.begin(), relations.end(), [&](const Relation &relation) {
            return relation.type == type && m_zip.contains(relation.target);
        });
        return found == relations.end() ? nullptr : &*found;
    }

    QString workbookPart()
    {
        if (m_zip.contains(QStringLiteral("mimetype")) && m_zip.contains(QStringLiteral("content.xml")))
            refuse(m_place, XlsxReaderText::tr("This is an OpenDocument file. Save it as .xlsx."));
        for (const Relation &relation : readRelations(QString())) {
            if (relation.type != u"officeDocument")
                continue;
            if (relation.target.endsWith(u".bin", Qt::CaseInsensitive))
                refuse(m_place, XlsxReaderText::tr("This is a binary workbook (.xlsb). Save it as .xlsx."));
            return relation.target;
        }
        const QString usual = QStringLiteral("xl/workbook.xml");
        if (!m_zip.contains(usual))
            refuse(m_place,
                   XlsxReaderText::tr("This is not a workbook. Save the list as .xlsx or as CSV UTF-8."));
        return usual;
    }

    QList<Relation> readRelations(const QString &part)
    {
        QList<Relation> relations;
        const QString relationsPart = relationsOf(part);
        if (!m_zip.contains(relationsPart))
            return relations;
        XmlScanner xml = scanner(relationsPart, maxSmallPart);
        Token token;
        while ((token = xml.next()) != Token::Finish) {
            if (token != Token::Start || !xml.is("Relationship"))
                continue;
            Relation relation;
            relation.id = xml.toString(xml.attribute("Id").value_or(""));
            relation.type = xml.toString(xml.attribute("Type").value_or("")).section(u'/', -1);
            const QString target = xml.toString(xml.attribute("Target").value_or(""));
            const bool isOutside = xml.attribute("TargetMode").value_or("") == "External";
            if (isOutside)
                continue;
            relation.target = resolved(part, target);
            if (relations.size() == maxRelations)
                refuse(m_place, XlsxReaderText::tr(
                                    "The file is refused: it announces more parts than a list can need."));
            relations << relation;
        }
        return relations;
    }

    void readWorkbookPart(const QString &part)
    {
        XmlScanner xml = scanner(part, maxSmallPart);
        const auto isTrue = [&xml](std::string_view name) {
            const std::string_view value = xml.attribute(name).value_or("0");
            return value == "1" || value == "true";
        };
        Token token;
        while ((token = xml.next()) != Token::Finish) {
            if (token != Token::Start)
                continue;
            if (xml.depth() == 1 && !xml.is("workbook"))
                refuse(m_place,
                       XlsxReaderText::tr("This is not a workbook. Save the list as .xlsx or as CSV UTF-8."));
            if (xml.depth() == 2 && xml.is("workbookPr"))
                m_context.is1904 = isTrue("date1904");
            else if (xml.depth() == 2 && xml.is("calcPr"))
                m_context.resultsAreStale = isTrue("fullCalcOnLoad");
            else if (xml.depth() == 3 && xml.is("sheet"))
                addSheet(xml);
        }
    }

    void addSheet(XmlScanner &xml)
    {
        if (m_sheets.size() == maxXlsxSheets)
            refuse(m_place, XlsxReaderText::tr("The workbook has more than %1 sheets.").arg(maxXlsxSheets));
        Sheet sheet;
        sheet.name = composed(withoutXlsxEscapes(xml.toString(xml.attribute("name").value_or(""))));
        sheet.relation = xml.toString(xml.attribute("id").value_or(""));
        sheet.isHidden = xml.attribute("state").value_or("visible") != "visible";
        m_sheets << sheet;
    }

    void readSheet(const Sheet &sheet, const QHash<QString, Relation> &relations, Workbook &workbook)
    {
        Place place = m_place;
        place.sheet = sheet.name;
        const auto relation = relations.constFind(sheet.relation);
        if (relation == relations.constEnd() || !m_zip.contains(relation->target))
            refuse(place, XlsxReaderText::tr("The file is damaged: this sheet is missing from it."));
        if (relation->type == u"chartsheet" || relation->type == u"dialogsheet")
            return;
        if (m_sheetParts.contains(relation->target))
            refuse(place, XlsxReaderText::tr("The file is damaged: two of its sheets are one and the same."));
        m_sheetParts.insert(relation->target);
        workbook.grids.push_back(
            readXlsxSheet(scanner(relation->target, maxSheetPart, place), place, sheet.isHidden, m_context));
    }

    Place m_place;
    ZipFile m_zip;
    const Progress &m_progress;
    qint64 m_read = 0;
    qint64 m_whole; ///< bytes of all parts
    QList<Sheet> m_sheets;
    QSet<QString> m_sheetParts; ///< that were read
    XlsxContext m_context;
};

} // namespace

Workbook readXlsx(const QString &path, const Progress &progress)
{
    return XlsxReader(path, progress).read();
}

} // namespace sovang
