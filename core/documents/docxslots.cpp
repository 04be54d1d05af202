// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxslots.h"

#include "documents/docxstyles.h"
#include "documents/docxtables.h"
#include "documents/docxxml.h"

namespace sovang {

namespace {

/// A table by itself, without the part around it.
QByteArray tableXml(const Table &table, int width, bool keepWithNext, const PaperFonts &fonts)
{
    WordXml xml(u"body"_qs);
    writeTable(xml, table, width, keepWithNext, fonts);
    const QByteArray part = xml.finished();
    const qsizetype begin = part.indexOf("<w:tbl>");
    return part.mid(begin, part.lastIndexOf("</w:tbl>") + 8 - begin);
}

/// Goes through the blocks; from an appendix on everything belongs to that.
class FillingMaker
{
public:
    FillingMaker(PaperFilling &paper, const std::shared_ptr<const PaperFonts> &fonts)
        : m_paper(paper), m_fonts(fonts)
    {}

    void operator()(const LetterHead &head);
    void operator()(const DocumentTitle &title) { runs(title.parts); }
    void operator()(const Heading &) {}
    void operator()(const Paragraph &text) { runs(text.runs); }
    void operator()(const Table &table);
    void operator()(const Chart &) {}
    void operator()(const SignatureBlock &block);
    void operator()(const PageBreak &) {}
    void operator()(const Appendix &appendix);

    bool isSignatureNext = false;

private:
    PaperFilling &current() { return m_paper.appendices.empty() ? m_paper : m_paper.appendices.back(); }
    void value(const QString &slot, const QString &text)
    {
        if (!text.isEmpty())
            current().values.insert(slot, text);
    }
    void lines(const QString &slot, const QStringList &lines)
    {
        if (!lines.isEmpty())
            current().lines[slot] += lines;
    }
    void runs(const std::vector<Run> &runs);

    PaperFilling &m_paper;
    const std::shared_ptr<const PaperFonts> &m_fonts;
};

void FillingMaker::operator()(const LetterHead &head)
{
    value(paperslot::parent, head.parent);
    value(paperslot::issuer, head.issuer);
    value(paperslot::number, head.number);
    value(paperslot::placeDate, head.placeAndDate);
    value(paperslot::letterAbout, head.about);
}

void FillingMaker::runs(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        const PaperSlot *slot = run.slot.isEmpty() ? nullptr : paperSlot(run.slot);
        if (slot && slot->kind == PaperSlot::Kind::Lines)
            lines(run.slot, {run.text});
        else if (slot)
            value(run.slot, run.text);
    }
}

void FillingMaker::operator()(const Table &table)
{
    if (table.slot.isEmpty())
        return;
    current().tables.insert(table.slot, [table, fonts = m_fonts, isLast = isSignatureNext](int width) {
        return tableXml(table, width, isLast, *fonts);
    });
}

void FillingMaker::operator()(const SignatureBlock &block)
{
    lines(paperslot::recipients, block.recipients);
    lines(paperslot::capacity, block.right.capacity);
    value(paperslot::signer, block.right.name);
    if (!block.left)
        return;
    lines(paperslot::leftCapacity, block.left->capacity);
    value(paperslot::leftSigner, block.left->name);
}

void FillingMaker::operator()(const Appendix &appendix)
{
    m_paper.appendices.emplace_back();
    value(paperslot::appendixLabel, appendix.label);
    value(paperslot::appendixTitle, appendix.title);
    value(paperslot::appendixReference, appendix.reference);
}

} // namespace

PaperFilling paperFilling(const Document &document, const std::shared_ptr<const PaperFonts> &fonts)
{
    PaperFilling filling;
    FillingMaker maker(filling, fonts);
    for (const DocumentBlock &block : document.blocks) {
        const bool isLast = &block == &document.blocks.back();
        maker.isSignatureNext = !isLast && std::holds_alternative<SignatureBlock>(*(&block + 1));
        std::visit(maker, block);
    }
    if (!document.mark.isEmpty())
        filling.values.insert(paperslot::mark, document.mark);
    if (!document.foot.isEmpty())
        filling.values.insert(paperslot::foot, document.foot);
    return filling;
}

QStringList tableStyles()
{
    return {wordstyle::list, wordstyle::tableText, wordstyle::tableHeading};
}

} // namespace sovang
