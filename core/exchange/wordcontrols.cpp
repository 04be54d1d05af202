// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wordcontrols.h"

#include "exchange/refuse.h"
#include "exchange/xmlscanner.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <string>

namespace sovang {

namespace {

struct WordControlsText
{
    Q_DECLARE_TR_FUNCTIONS(WordFile)
};

bool isChange(std::string_view name)
{
    return name == "w:ins" || name == "w:del" || name == "w:moveFrom" || name == "w:moveTo";
}

/// Walks through the part once and notes what stands where.
class WordScan
{
public:
    WordScan(WordControls &into, const QString &file, const QString &part)
        : m_into(into), m_place{file, {}, {}, 0}, m_xml(into.xml, m_place, part, XmlScanner::Of::WordFile)
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
    void endSection(const WordRange &at);
    void endBodyChild(const Open &open, const WordRange &at);
    bool isParent(std::string_view name) const
    {
        return m_open.size() > 1 && m_open[m_open.size() - 2].name == name;
    }
    int innermost(std::string_view name) const;

    WordControls &m_into;
    Place m_place;
    XmlScanner m_xml;
    std::vector<Open> m_open;
    std::vector<int> m_controls; ///< that are open
    qsizetype m_sectionBegin = 0;
    bool m_hasLastSection = false;      ///< the one whose properties stand in the body itself
    std::optional<WordRange> m_section; ///< properties within the paragraph that is open in the body
};

int WordScan::innermost(std::string_view name) const
{
    for (size_t i = m_open.size(); i-- > 0;) {
        if (m_open[i].name == name)
            return m_open[i].index;
    }
    return -1;
}

void WordScan::startControl()
{
    WordControl control;
    control.at.begin = m_open.back().begin;
    control.paragraph = innermost("w:p");
    control.table = innermost("w:tbl");
    m_open.back().index = int(m_into.controls.size());
    m_controls.push_back(m_open.back().index);
    m_into.controls.push_back(control);
}

/// What a control says of itself.
void WordScan::noteProperty()
{
    if (m_controls.empty() || !isParent("w:sdtPr"))
        return;
    WordControl &control = m_into.controls[size_t(m_controls.back())];
    const auto value = [this] { return m_xml.toString(m_xml.attribute("val").value_or("")); };
    const std::string_view name = m_open.back().name;
    if (name == "w:tag")
        control.tag = value();
    else if (name == "w:alias")
        control.title = value();
    else if (name == "w:showingPlcHdr")
        control.isPlaceholder = true;
}

void WordScan::start()
{
    m_open.push_back({std::string(m_xml.qualifiedName()), qsizetype(m_xml.tokenStart()), -1});
    Open &open = m_open.back();
    if (open.name == "w:p") {
        open.index = int(m_into.paragraphs.size());
        m_into.paragraphs.push_back({});
        for (const int index : m_controls)
            m_into.controls[size_t(index)].holdsParagraphs = true;
    } else if (open.name == "w:tbl") {
        open.index = int(m_into.tables.size());
        m_into.tables.push_back({});
    } else if (open.name == "w:r") {
        if (const int paragraph = innermost("w:p"); paragraph >= 0)
            m_into.paragraphs[size_t(paragraph)].hasRuns = true;
    } else if (open.name == "w:body") {
        m_sectionBegin = qsizetype(m_xml.tokenEnd());
    } else if (open.name == "w:sdt") {
        startControl();
    } else {
        noteProperty();
    }
    m_into.hasChanges = m_into.hasChanges || isChange(open.name);
}

void WordScan::endSection(const WordRange &at)
{
    if (m_open.size() == 3) { // document, body: the last one
        m_into.sections.push_back({{m_sectionBegin, at.begin}, at});
        m_hasLastSection = true;
    } else if (m_open.size() == 5 && isParent("w:pPr")) {
        m_section = at;
    }
}

void WordScan::endBodyChild(const Open &open, const WordRange &at)
{
    if (open.name != "w:p" || !m_section)
        return;
    m_into.sections.push_back({{m_sectionBegin, at.end}, *m_section, open.index});
    m_sectionBegin = at.end;
    m_section.reset();
}

void WordScan::end()
{
    const Open open = m_open.back();
    const WordRange at{open.begin, qsizetype(m_xml.tokenEnd())};
    if (open.name == "w:p") {
        m_into.paragraphs[size_t(open.index)].at = at;
    } else if (open.name == "w:tbl") {
        m_into.tables[size_t(open.index)] = at;
    } else if (open.name == "w:sdt") {
        m_into.controls[size_t(open.index)].at = at;
        m_controls.pop_back();
    } else if (open.name == "w:sectPr") {
        endSection(at);
    } else if (open.name == "w:body" && !m_hasLastSection) {
        const qsizetype bodyEnd = qsizetype(m_xml.tokenStart());
        m_into.sections.push_back({{m_sectionBegin, bodyEnd}, {bodyEnd, bodyEnd}});
    }
    for (const int index : m_controls) {
        WordControl &control = m_into.controls[size_t(index)];
        if (open.name == "w:rPr" && isParent("w:r") && control.look.isEmpty())
            control.look = m_into.bytes(at);
        if (open.name == "w:pPr" && !control.paragraphLook)
            control.paragraphLook = at;
    }
    if (m_open.size() == 3)
        endBodyChild(open, at);
    m_open.pop_back();
}

void WordScan::run()
{
    for (auto token = m_xml.next(); token != XmlScanner::Token::Finish; token = m_xml.next()) {
        if (token == XmlScanner::Token::Start)
            start();
        else if (token == XmlScanner::Token::End)
            end();
    }
}

QByteArray plainXml(const QByteArray &xml, const QString &file, const QString &part)
{
    const QByteArray space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    const QByteArray plain = xml.startsWith("\xEF\xBB\xBF") ? xml.mid(3) : xml;
    if (!plain.left(1 << 14).contains(space))
        refuse({file, {}, {}, 0},
               WordControlsText::tr(
                   "The file is not written as Word and LibreOffice write it (%1). Save it there "
                   "as DOCX, not as Strict Open XML.")
                   .arg(part));
    static const QRegularExpression ids(u" w14:(paraId|textId)=\"[^\"]*\""_qs);
    return QString::fromUtf8(plain).remove(ids).toUtf8();
}

void nameSlots(std::vector<WordControl> &controls)
{
    for (WordControl &control : controls) {
        control.slot = paperSlot(control.tag);
        if (!control.slot)
            control.slot = paperSlot(control.title);
        if (control.isPlaceholder)
            control.look.clear();
    }
}

std::vector<WordControl> outermost(const std::vector<WordControl> &controls)
{
    std::vector<WordControl> outer;
    for (const WordControl &control : controls) {
        const bool isInside = !outer.empty() && outer.back().slot && outer.back().at.contains(control.at);
        if (!isInside)
            outer.push_back(control);
    }
    return outer;
}

} // namespace

WordControls wordControls(const QByteArray &xml, const QString &file, const QString &part)
{
    WordControls found;
    found.xml = plainXml(xml, file, part);
    WordScan(found, file, part).run();
    nameSlots(found.controls);
    found.controls = outermost(found.controls);
    return found;
}

} // namespace sovang
