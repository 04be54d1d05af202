// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/blocks.h"

namespace sovang {

namespace {

class TextLister
{
public:
    void operator()(const LetterHead &head)
    {
        for (const QString &line : {head.parent, head.issuer, nationalName(), nationalMotto(), head.number,
                                    head.placeAndDate, head.about})
            add(line);
    }
    void operator()(const DocumentTitle &title)
    {
        add(title.kind);
        add(title.about);
    }
    void operator()(const Heading &heading) { add(heading.text); }
    void operator()(const Paragraph &paragraph) { add(textOf(paragraph)); }
    void operator()(const Table &table)
    {
        addRows(table.header);
        addRows(table.rows);
    }
    void operator()(const Chart &chart)
    {
        for (const QString &line : textsOf(chart))
            add(line);
        add(chart.caption);
    }
    void operator()(const SignatureBlock &block)
    {
        if (!block.recipients.isEmpty())
            add(QStringLiteral("Nơi nhận:"));
        for (const QString &recipient : block.recipients)
            add(recipient);
        if (block.left)
            addSigner(*block.left);
        addSigner(block.right);
    }
    void operator()(const PageBreak &) {}
    void operator()(const Appendix &appendix)
    {
        add(appendix.label);
        add(appendix.title);
        add(appendix.reference);
    }

    QString text() const { return m_lines.join(u'\n'); }

private:
    void add(const QString &line)
    {
        if (!line.isEmpty())
            m_lines << line;
    }
    void addSigner(const Signer &signer)
    {
        for (const QString &line : signer.capacity)
            add(line);
        add(signer.name);
    }
    void addRows(const std::vector<Row> &rows)
    {
        for (const Row &line : rows) {
            QStringList cells;
            for (const TableCell &cell : line.cells)
                cells << cell.text;
            add(cells.join(u'\t'));
        }
    }

    QStringList m_lines;
};

} // namespace

Paragraph paragraph(const QString &text, bool bold, bool italic)
{
    Paragraph result;
    result.runs.push_back({text, bold, italic});
    return result;
}

Paragraph filledParagraph(const QString &form, const std::vector<std::pair<QString, QString>> &values)
{
    Paragraph result;
    QString fixed;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const auto number = form[i] == u'%' && i + 1 < form.size() ? size_t(form[i + 1].digitValue()) : 0;
        if (number < 1 || number > values.size()) {
            fixed += form[i];
            continue;
        }
        if (!fixed.isEmpty())
            result.runs.push_back({std::exchange(fixed, {})});
        const auto &[slot, text] = values[number - 1];
        result.runs.push_back({text, false, false, slot});
        ++i;
    }
    if (!fixed.isEmpty())
        result.runs.push_back({fixed});
    return result;
}

DocumentTitle filledTitle(const QString &kind, const QString &form,
                          const std::vector<std::pair<QString, QString>> &values)
{
    DocumentTitle title{kind, {}, filledParagraph(form, values).runs};
    for (const Run &run : title.parts)
        title.about += run.text;
    return title;
}

Paragraph listLine(const QString &slot, const QString &text, bool italic)
{
    Paragraph result;
    result.runs.push_back({text, false, italic, slot});
    return result;
}

QString textOf(const Paragraph &paragraph)
{
    QString text;
    for (const Run &run : paragraph.runs)
        text += run.text;
    return text;
}

bool isGroupHeading(const Row &row)
{
    return row.bold && row.cells.size() == 1 && row.cells.front().columns > 1;
}

Row row(const QStringList &cells, bool bold)
{
    Row result;
    for (const QString &text : cells)
        result.cells.push_back({.text = text, .align = {}});
    result.bold = bold;
    return result;
}

QString plainText(const Document &document)
{
    TextLister lister;
    for (const DocumentBlock &block : document.blocks)
        std::visit(lister, block);
    return lister.text();
}

QString nationalName()
{
    return QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
}

QString nationalMotto()
{
    return QStringLiteral("Độc lập - Tự do - Hạnh phúc");
}

} // namespace sovang
