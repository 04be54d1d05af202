// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wordslots.h"

#include "exchange/refuse.h"
#include "exchange/xmlscanner.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct WordSlotsText
{
    Q_DECLARE_TR_FUNCTIONS(WordFile)
};

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

bool isChange(std::string_view name)
{
    return name == "w:ins" || name == "w:del" || name == "w:moveFrom" || name == "w:moveTo";
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

/// Walks through the part once and notes what stands where.
class WordSlots::Scan
{
public:
    Scan(WordSlots &into, const QString &file, const QString &part)
        : m_into(into), m_place{file, {}, {}, 0}, m_xml(into.m_xml, m_place, part)
    {}

    void run();

private:
    struct Open
    {
        std::string name;
        qsizetype begin;
        int index; ///< of the control, paragraph or table
    };

    void start();
    void end();
    void startControl();
    void noteProperty();
    void endSection(const Range &at);
    void endBodyChild(const Open &open, const Range &at);
    bool isParent(std::string_view name) const
    {
        return m_open.size() > 1 && m_open[m_open.size() - 2].name == name;
    }
    int innermost(std::string_view name) const;

    WordSlots &m_into;
    Place m_place;
    XmlScanner m_xml;
    std::vector<Open> m_open;
    std::vector<int> m_controls; ///< that are open
    qsizetype m_sectionBegin = 0;
    std::optional<Range> m_section; ///< properties within the paragraph that is open in the body
};

int WordSlots::Scan::innermost(std::string_view name) const
{
    for (size_t i = m_open.size(); i-- > 0;) {
        if (m_open[i].name == name)
            return m_open[i].index;
    }
    return -1;
}

void WordSlots::Scan::startControl()
{
    Control control;
    control.at.begin = m_open.back().begin;
    control.paragraph = innermost("w:p");
    control.table = innermost("w:tbl");
    m_open.back().index = int(m_into.m_controls.size());
    m_controls.push_back(m_open.back().index);
    m_into.m_controls.push_back(control);
}

/// What a control says of itself.
void WordSlots::Scan::noteProperty()
{
    if (m_controls.empty() || !isParent("w:sdtPr"))
        return;
    Control &control = m_into.m_controls[size_t(m_controls.back())];
    const auto value = [this] { return m_xml.toString(m_xml.attribute("val").value_or("")); };
    const std::string_view name = m_open.back().name;
    if (name == "w:tag")
        control.tag = value();
    else if (name == "w:alias")
        control.title = value();
    else if (name == "w:showingPlcHdr")
        control.isPlaceholder = true;
}

void WordSlots::Scan::start()
{
    m_open.push_back({std::string(m_xml.qualifiedName()), qsizetype(m_xml.tokenStart()), -1});
    Open &open = m_open.back();
    if (open.name == "w:p") {
        open.index = int(m_into.m_paragraphs.size());
        m_into.m_paragraphs.push_back({});
        for (const int index : m_controls)
            m_into.m_controls[size_t(index)].holdsParagraphs = true;
    } else if (open.name == "w:tbl") {
        open.index = int(m_into.m_tables.size());
        m_into.m_tables.push_back({});
    } else if (open.name == "w:r") {
        if (const int paragraph = innermost("w:p"); paragraph >= 0)
            m_into.m_paragraphs[size_t(paragraph)].hasRuns = true;
    } else if (open.name == "w:body") {
        m_sectionBegin = qsizetype(m_xml.tokenEnd());
    } else if (open.name == "w:sdt") {
        startControl();
    } else {
        noteProperty();
    }
    m_into.m_hasChanges = m_into.m_hasChanges || isChange(open.name);
}

void WordSlots::Scan::endSection(const Range &at)
{
    if (m_open.size() == 3) { // document, body: the last one
        m_into.m_sections.push_back({{m_sectionBegin, at.begin}, at});
        m_sectionBegin = at.end;
    } else if (m_open.size() == 5 && isParent("w:pPr")) {
        m_section = at;
    }
}

void WordSlots::Scan::endBodyChild(const Open &open, const Range &at)
{
    if (open.name != "w:p" || !m_section)
        return;
    m_into.m_sections.push_back({{m_sectionBegin, at.end}, *m_section, open.index});
    m_sectionBegin = at.end;
    m_section.reset();
}

void WordSlots::Scan::end()
{
    const Open open = m_open.back();
    const Range at{open.begin, qsizetype(m_xml.tokenEnd())};
    if (open.name == "w:p") {
        m_into.m_paragraphs[size_t(open.index)].at = at;
    } else if (open.name == "w:tbl") {
        m_into.m_tables[size_t(open.index)] = at;
    } else if (open.name == "w:sdt") {
        m_into.m_controls[size_t(open.index)].at = at;
        m_controls.pop_back();
    } else if (open.name == "w:sectPr") {
        endSection(at);
    }
    for (const int index : m_controls) {
        Control &control = m_into.m_controls[size_t(index)];
        if (open.name == "w:rPr" && isParent("w:r") && control.look.isEmpty())
            control.look = m_into.bytes(at);
        if (open.name == "w:pPr" && !control.paragraphLook)
            control.paragraphLook = at;
    }
    if (m_open.size() == 3)
        endBodyChild(open, at);
    m_open.pop_back();
}

void WordSlots::Scan::run()
{
    for (auto token = m_xml.next(); token != XmlScanner::Token::Finish; token = m_xml.next()) {
        if (token == XmlScanner::Token::Start)
            start();
        else if (token == XmlScanner::Token::End)
            end();
    }
}

WordSlots::WordSlots(const QByteArray &xml, const QString &file, const QString &part) : m_xml(xml)
{
    const QByteArray space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    if (xml.startsWith("\xEF\xBB\xBF"))
        m_xml = xml.mid(3);
    if (!m_xml.left(1 << 14).contains(space))
        refuse(
            {file, {}, {}, 0},
            WordSlotsText::tr("The file is not written as Word and LibreOffice write it (%1). Save it there "
                              "as DOCX, not as Strict Open XML.")
                .arg(part));
    // Ids that must differ from each other, and that no part needs.
    static const QRegularExpression ids(u" w14:(paraId|textId)=\"[^\"]*\""_qs);
    m_xml = QString::fromUtf8(m_xml).remove(ids).toUtf8();
    Scan(*this, file, part).run();
    for (Control &control : m_controls) {
        control.slot = paperSlot(control.tag);
        if (!control.slot)
            control.slot = paperSlot(control.title);
        if (control.isPlaceholder)
            control.look.clear();
    }
    std::vector<Control> outer;
    for (const Control &control : m_controls) {
        const bool isInside = !outer.empty() && outer.back().slot && outer.back().at.contains(control.at);
        if (!isInside)
            outer.push_back(control);
    }
    m_controls = std::move(outer);
}

QStringList WordSlots::codes() const
{
    QStringList codes;
    for (const Control &control : m_controls) {
        if (control.slot)
            codes << control.slot->code;
    }
    return sortedOnce(codes);
}

QStringList WordSlots::unknown() const
{
    QStringList names;
    for (const Control &control : m_controls) {
        if (!control.slot)
            names << (control.title.isEmpty() ? control.tag : control.title);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

int WordSlots::papers() const
{
    return int(std::ranges::count_if(m_controls, [](const Control &control) {
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
QByteArray WordSlots::applied(const QByteArray &xml, const Range &within, std::vector<Edit> edits)
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

WordSlots::Range WordSlots::lineRange(const Control &control) const
{
    return control.holdsParagraphs || control.paragraph < 0 ? control.at
                                                            : m_paragraphs[size_t(control.paragraph)].at;
}

/// The paragraph in which \a control stands, or the first one that it holds, with \a text.
QByteArray WordSlots::paragraphWith(const Control &control, const QString &text) const
{
    const QByteArray filled = WordSlots::control(*control.slot, control.look, text);
    if (control.holdsParagraphs)
        return "<w:p>" + (control.paragraphLook ? bytes(*control.paragraphLook) : QByteArray()) + filled +
               "</w:p>";
    std::vector<Edit> edits{{control.at, filled}};
    for (const Section &section : m_sections) // a line that is repeated must not repeat the end of a section
        edits.push_back({section.properties, {}});
    const Range range = lineRange(control);
    std::erase_if(edits, [&range](const Edit &edit) { return !range.contains(edit.at); });
    return applied(m_xml, range, edits);
}

/// Does nothing stand between the two, so that they are lines of one list?
bool WordSlots::isNextLine(const Control &before, const Control &after) const
{
    if (after.slot != before.slot)
        return false;
    const Range from = lineRange(before);
    const Range to = lineRange(after);
    if (to.begin < from.end)
        return false;
    const QByteArray between = m_xml.mid(from.end, to.begin - from.end);
    return !between.contains("<w:p>") && !between.contains("<w:p ") && !between.contains("<w:tbl>") &&
           !between.contains("</w:tc>");
}

/// From the control at \a index on, which is left at the last one of the list.
void WordSlots::fillLines(std::vector<Edit> &edits, size_t &index, const QStringList &lines) const
{
    const Control &first = m_controls[index];
    Range range = lineRange(first);
    while (index + 1 < m_controls.size() && isNextLine(m_controls[index], m_controls[index + 1]))
        range.end = lineRange(m_controls[++index]).end;
    QByteArray filled;
    for (const QString &line : lines)
        filled += paragraphWith(first, line);
    // A cell needs a paragraph.
    const bool isInCell = m_xml.mid(range.end).trimmed().startsWith("</w:tc>");
    if (filled.isEmpty() && isInCell)
        filled = "<w:p/>";
    edits.push_back({range, filled});
}

int WordSlots::widthOf(const Section &section) const
{
    const QByteArray properties = bytes(section.properties);
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

bool WordSlots::isAppendix(const Section &section) const
{
    return std::ranges::any_of(m_controls, [&section](const Control &control) {
        return control.slot && control.slot->code == paperslot::appendixTitle &&
               section.content.contains(control.at);
    });
}

/// The content of \a section, filled, without its properties.
QByteArray WordSlots::section(const Section &section, const PaperFilling &filling) const
{
    std::vector<Edit> edits;
    for (size_t i = 0; i < m_controls.size(); ++i) {
        const Control &control = m_controls[i];
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
            edits.push_back({control.table < 0 ? control.at : m_tables[size_t(control.table)],
                             hasTable ? filling.tables[code](widthOf(section)) : QByteArray()});
            break;
        }
        }
    }
    if (section.carrier >= 0) {
        const Paragraph &carrier = m_paragraphs[size_t(section.carrier)];
        edits.push_back({carrier.hasRuns ? section.properties : carrier.at, {}});
    }
    return applied(m_xml, section.content, edits);
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
        for (const Section &each : m_sections) {
            if (!isAppendix(each)) {
                const bool isMarked = marksAbove && &each == &m_sections.front();
                const QByteArray mark =
                    isMarked ? markLine(paper.values.value(paperslot::mark)) : QByteArray();
                sections.push_back({mark + section(each, paper), bytes(each.properties)});
            } else if (!std::exchange(hasAppendices, true)) {
                for (const PaperFilling &appendix : paper.appendices)
                    sections.push_back({section(each, appendix), bytes(each.properties)});
            }
        }
    }
    if (sections.empty())
        return m_xml;
    const qsizetype begin = m_sections.front().content.begin;
    const Section &last = m_sections.back();
    QByteArray xml = m_xml.first(begin);
    for (const Filled &each : sections) {
        xml += each.content;
        xml += &each == &sections.back()
                   ? each.properties
                   : "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" "
                     "w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr>" +
                         each.properties + "</w:pPr></w:p>";
    }
    return xml + m_xml.mid(std::max(last.properties.end, last.content.end));
}

QByteArray WordSlots::filledValues(const QHash<QString, QString> &values) const
{
    std::vector<Edit> edits;
    for (const Control &each : m_controls) {
        if (each.slot && each.slot->kind == PaperSlot::Kind::Value && values.contains(each.slot->code) &&
            !each.holdsParagraphs)
            edits.push_back({each.at, control(*each.slot, each.look, values[each.slot->code])});
    }
    return applied(m_xml, {0, m_xml.size()}, edits);
}

QByteArray withStyles(const QByteArray &styles, const QByteArray &ours, const QStringList &needed,
                      QHash<QString, QString> &renamed)
{
    const QString theirs = QString::fromUtf8(styles);
    const QString own = QString::fromUtf8(ours);
    QString added;
    for (const QString &id : needed) {
        const QRegularExpression element(
            u"<w:style [^>]*w:styleId=\"%1\".*?</w:style>"_qs.arg(QRegularExpression::escape(id)),
            QRegularExpression::DotMatchesEverythingOption);
        const QString style = element.match(own).captured();
        if (style.isEmpty() || theirs.contains(u"w:styleId=\"%1\""_qs.arg(id)))
            continue;
        static const QRegularExpression nameOf(u"<w:name w:val=\"([^\"]*)\""_qs);
        const QString name = nameOf.match(style).captured(1);
        const QRegularExpression known(
            u"<w:style [^>]*w:styleId=\"([^\"]*)\"[^>]*>\\s*<w:name w:val=\"%1\""_qs.arg(
                QRegularExpression::escape(name)));
        if (const auto match = known.match(theirs); match.hasMatch())
            renamed.insert(id, match.captured(1));
        else
            added += style;
    }
    const qsizetype end = theirs.lastIndexOf(u"</w:styles>");
    return end < 0 || added.isEmpty() ? styles : (theirs.left(end) + added + theirs.mid(end)).toUtf8();
}

} // namespace sovang
