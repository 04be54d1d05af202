// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxreader.h"

#include "exchange/zipfile.h"

#include <QXmlStreamReader>

#include <functional>
#include <stdexcept>
#include <utility>

namespace sovang {

namespace {

/// Calls \a visitor at each start and end of an element, and for text.
void walk(const QString &xml, const std::function<void(QXmlStreamReader &)> &visitor)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        visitor(reader);
    }
    if (reader.hasError())
        throw std::runtime_error(reader.errorString().toStdString());
}

} // namespace

QString DocxFile::part(const QString &name) const
{
    ZipFile zip(m_path);
    const auto read = zip.open(name, 1 << 26);
    QByteArray bytes;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    while (const qsizetype count = read(buffer.data(), buffer.size()))
        bytes += buffer.first(count);
    return QString::fromUtf8(bytes);
}

QString DocxFile::text() const
{
    QStringList lines;
    QString line;
    QStringList cells;
    bool isList = false;
    bool goesOn = false; // a cell that one above covers
    walk(part(QStringLiteral("word/document.xml")), [&](QXmlStreamReader &xml) {
        const auto is = [&xml](QStringView name) { return xml.name() == name; };
        if (xml.isStartElement()) {
            if (is(u"tblStyle"))
                isList = true;
            else if (is(u"vMerge"))
                goesOn = xml.attributes().value(QStringLiteral("w:val")) == u"continue";
            else if (is(u"t"))
                line += xml.readElementText();
            else if (is(u"br"))
                line += u'\n';
        } else if (xml.isEndElement()) {
            if (is(u"tbl"))
                isList = false;
            else if (is(u"tc") && isList && !goesOn)
                cells << std::exchange(line, {});
            else if (is(u"tr") && isList)
                lines << std::exchange(cells, {}).join(u'\t');
            else if (is(u"p") && !isList && !line.isEmpty())
                lines << std::exchange(line, {});
            if (is(u"tc"))
                goesOn = false;
        }
    });
    return lines.join(u'\n').replace(QChar::Nbsp, u' ');
}

QStringList DocxFile::paragraphs() const
{
    QStringList all;
    QString style;
    QString line;
    walk(part(QStringLiteral("word/document.xml")), [&](QXmlStreamReader &xml) {
        if (xml.isStartElement() && xml.name() == u"pStyle")
            style = xml.attributes().value(QStringLiteral("w:val")).toString();
        else if (xml.isStartElement() && xml.name() == u"t")
            line += xml.readElementText();
        else if (xml.isEndElement() && xml.name() == u"p" && !line.isEmpty())
            all << style + QStringLiteral(": ") + std::exchange(line, {});
    });
    return all;
}

} // namespace sovang
