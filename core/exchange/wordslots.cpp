// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wordslots.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sovang {

namespace {

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

/// In bold at the right, whatever the styles of the file are.
QByteArray markLine(const QString &mark)
{
    return mark.isEmpty() ? QByteArray()
                          : "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/><w:sz "
                            "w:val=\"20\"/></w:rPr><w:t>" +
                                escaped(mark) + "</w:t></w:r></w:p>";
}

QStringList sortedOnce(QStringList codes)
{
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

} // namespace

QStringList WordSlots::codes() const
{
    QStringList codes;
    for (const WordControl &control : m_part.controls) {
        if (control.slot)
            codes << control.slot->code;
    }
    return sortedOnce(codes);
}

QStringList WordSlots::unknown() const
{
    QStringList names;
    for (const WordControl &control : m_part.controls) {
        if (!control.slot)
            names << (control.title.isEmpty() ? control.tag : control.title);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

int WordSlots::papers() const
{
    return int(std::ranges::count_if(m_part.controls, [](const WordControl &control) {
        return control.slot && control.slot->code == paperslot::issuer;
    }));
}

QByteArray WordSlots::control(const PaperSlot &slot, const QByteArray &look, const QString &text)
{
    if (text.isEmpty())
        return {};
    QString unbroken = text;
    unbroken.replace(u" %"_qs, QChar(QChar::Nbsp) + u"%"_qs);
    QByteArray run = "<w:r>" + look;
    const QStringList lines = unbroken.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        run += (i > 0 ? "<w:br/>" : "") + QByteArray("<w:t xml:space=\"preserve\">") + escaped(lines[i]) +
               "</w:t>";
    return "<w:sdt><w:sdtPr><w:alias w:val=\"" + escaped(slot.name) + "\"/><w:tag w:val=\"" +
           escaped(slot.code) + "\"/><w:text w:multiLine=\"1\"/></w:sdtPr><w:sdtContent>" + run +
           "</w:r></w:sdtContent></w:sdt>";
}

/// The bytes in \a within, changed; of edits that overlap the larger one counts.
QByteArray WordSlots::applied(const QByteArray &xml, const WordRange &within, std::vector<Edit> edits)
{
    std::ranges::stable_sort(edits, [](const Edit &a, const Edit &b) {
        return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end > b.at.end;
    });
    QByteArray result;
    qsizetype at = within.begin;
    for (const Edit &edit : edits) {
        if (edit.at.begin < at || edit.at.end > within.end)
            continue;
        result += xml.mid(at, edit.at.begin - at) + edit.bytes;
        at = edit.at.end;
    }
    return result + xml.mid(at, within.end - at);
}

WordRange WordSlots::lineRange(const WordControl &control) const
{
    return control.holdsParagraphs || control.paragraph < 0 ? control.at
                                                            : m_part.paragraphs[size_t(control.paragraph)].at;
}

/// The paragraph in which \a control stands, or the first one that it holds, with \a text.
QByteArray WordSlots::paragraphWith(const WordControl &control, const QString &text) const
{
    const QByteArray filled = WordSlots::control(*control.slot, control.look, text);
    if (control.holdsParagraphs)
        return "<w:p>" + (control.paragraphLook ? m_part.bytes(*control.paragraphLook) : QByteArray()) +
               filled + "</w:p>";
    std::vector<Edit> edits{{control.at, filled}};
    for (const WordSection &section :
         m_part.sections) // a line that is repeated must not repeat the end of a section
        edits.push_back({section.properties, {}});
    const WordRange range = lineRange(control);
    std::erase_if(edits, [&range](const Edit &edit) { return !range.contains(edit.at); });
    return applied(m_part.xml, range, edits);
}

/// Does nothing stand between the two, so that they are lines of one list?
bool WordSlots::isNextLine(const WordControl &before, const WordControl &after) const
{
    if (after.slot != before.slot)
        return false;
    const WordRange from = lineRange(before);
    const WordRange to = lineRange(after);
    if (to.begin < from.end)
        return false;
    const QByteArray between = m_part.xml.mid(from.end, to.begin - from.end);
    return !between.contains("<w:p>") && !between.contains("<w:p ") && !between.contains("<w:tbl>") &&
           !between.contains("</w:tc>");
}

/// From the control at \a index on, which is left at the last one of the list.
void WordSlots::fillLines(std::vector<Edit> &edits, size_t &index, const QStringList &lines) const
{
    const WordControl &first = m_part.controls[index];
    WordRange range = lineRange(first);
    while (index + 1 < m_part.controls.size() &&
           isNextLine(m_part.controls[index], m_part.controls[index + 1]))
        range.end = lineRange(m_part.controls[++index]).end;
    QByteArray filled;
    for (const QString &line : lines)
        filled += paragraphWith(first, line);
    // A cell needs a paragraph.
    const bool isInCell = m_part.xml.mid(range.end).trimmed().startsWith("</w:tc>");
    if (filled.isEmpty() && isInCell)
        filled = "<w:p/>";
    edits.push_back({range, filled});
}

int WordSlots::widthOf(const WordSection &section) const
{
    const QByteArray properties = m_part.bytes(section.properties);
    const auto number = [&properties](const char *element, const char *attribute) {
        const QRegularExpression pattern(
            u"<w:%1 [^>]*w:%2=\"(\\d+)\""_qs.arg(QLatin1String(element), QLatin1String(attribute)));
        return pattern.match(QString::fromUtf8(properties)).captured(1).toInt();
    };
    constexpr int decreeWidth = 9354; // 165 mm
    const int width =
        number("pgSz", "w") - number("pgMar", "left") - number("pgMar", "right") - number("pgMar", "gutter");
    return width > decreeWidth / 4 ? width : decreeWidth;
}

bool WordSlots::hasSlot(const WordSection &section, const QString &code) const
{
    return std::ranges::any_of(m_part.controls, [&](const WordControl &control) {
        return control.slot && control.slot->code == code && section.content.contains(control.at);
    });
}

bool WordSlots::isAppendix(const WordSection &section) const
{
    return hasSlot(section, paperslot::appendixTitle) || hasSlot(section, paperslot::appendixLabel) ||
           hasSlot(section, paperslot::appendixReference);
}

QStringList WordSlots::tablesWithoutPlace(const std::vector<PaperFilling> &papers) const
{
    QStringList names;
    const auto look = [&](const PaperFilling &filling, bool inAppendix) {
        for (auto table = filling.tables.keyBegin(); table != filling.tables.keyEnd(); ++table) {
            const bool hasPlace = std::ranges::any_of(m_part.sections, [&](const WordSection &section) {
                return isAppendix(section) == inAppendix && hasSlot(section, *table);
            });
            if (!hasPlace)
                names << paperSlot(*table)->name;
        }
    };
    for (const PaperFilling &paper : papers) {
        look(paper, false);
        for (const PaperFilling &appendix : paper.appendices)
            look(appendix, true);
    }
    return sortedOnce(names);
}

/// The content of \a section, filled, without its properties.
QByteArray WordSlots::section(const WordSection &section, const PaperFilling &filling) const
{
    std::vector<Edit> edits;
    for (size_t i = 0; i < m_part.controls.size(); ++i) {
        const WordControl &control = m_part.controls[i];
        if (!control.slot || !section.content.contains(control.at))
            continue;
        const QString &code = control.slot->code;
        switch (control.slot->kind) {
        case PaperSlot::Kind::Value:
            edits.push_back({control.at, control.holdsParagraphs
                                             ? paragraphWith(control, filling.values.value(code))
                                             : WordSlots::control(*control.slot, control.look,
                                                                  filling.values.value(code))});
            break;
        case PaperSlot::Kind::Lines:
            fillLines(edits, i, filling.lines.value(code));
            break;
        case PaperSlot::Kind::Table: {
            const bool hasTable = filling.tables.contains(code);
            edits.push_back({control.table < 0 ? control.at : m_part.tables[size_t(control.table)],
                             hasTable ? filling.tables[code](widthOf(section)) : QByteArray()});
            break;
        }
        }
    }
    if (section.carrier >= 0) {
        const WordParagraph &carrier = m_part.paragraphs[size_t(section.carrier)];
        edits.push_back({carrier.hasRuns ? section.properties : carrier.at, {}});
    }
    return applied(m_part.xml, section.content, edits);
}

QByteArray WordSlots::filled(const std::vector<PaperFilling> &papers, bool marksAbove) const
{
    struct Filled
    {
        QByteArray content;
        QByteArray properties;
    };
    std::vector<Filled> sections;
    for (const PaperFilling &paper : papers) {
        bool hasAppendices = false;
        for (const WordSection &each : m_part.sections) {
            if (!isAppendix(each)) {
                const bool isMarked = marksAbove && &each == &m_part.sections.front();
                const QByteArray mark =
                    isMarked ? markLine(paper.values.value(paperslot::mark)) : QByteArray();
                sections.push_back({mark + section(each, paper), m_part.bytes(each.properties)});
            } else if (!std::exchange(hasAppendices, true)) {
                for (const PaperFilling &appendix : paper.appendices)
                    sections.push_back({section(each, appendix), m_part.bytes(each.properties)});
            }
        }
    }
    if (sections.empty())
        return m_part.xml;
    const qsizetype begin = m_part.sections.front().content.begin;
    const WordSection &last = m_part.sections.back();
    QByteArray xml = m_part.xml.first(begin);
    for (const Filled &each : sections) {
        xml += each.content;
        xml += &each == &sections.back()
                   ? each.properties
                   : "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" "
                     "w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr>" +
                         (each.properties.isEmpty() ? "<w:sectPr/>" : each.properties) + "</w:pPr></w:p>";
    }
    return xml + m_part.xml.mid(std::max(last.properties.end, last.content.end));
}

QByteArray WordSlots::filledValues(const QHash<QString, QString> &values) const
{
    std::vector<Edit> edits;
    for (const WordControl &each : m_part.controls) {
        if (each.slot && each.slot->kind == PaperSlot::Kind::Value && values.contains(each.slot->code) &&
            !each.holdsParagraphs)
            edits.push_back({each.at, control(*each.slot, each.look, values[each.slot->code])});
    }
    return applied(m_part.xml, {0, m_part.xml.size()}, edits);
}

} // namespace sovang
