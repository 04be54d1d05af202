// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedtable.h"

#include "base/error.h"
#include "exchange/clipboardtext.h"
#include "exchange/sheetbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace sovang {

namespace {

struct PastedTableText
{
    Q_DECLARE_TR_FUNCTIONS(PastedTable)
};

/// Nothing is fetched for a text that was pasted.
class TextOnly : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString textOf(const QTextTableCell &cell)
{
    QStringList lines;
    for (auto part = cell.begin(); !part.atEnd(); ++part) {
        if (const QTextBlock block = part.currentBlock(); block.isValid())
            lines << block.text().replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ').trimmed();
    }
    return lines.join(u'\n').trimmed();
}

Grid gridOf(const QTextTable &table, SheetBuilder &builder)
{
    builder.start({});
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() != row || cell.column() != column)
                continue; // a block that began before
            builder.add(row, column, Cell::fromText(textOf(cell)));
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1)
                builder.addMerged({row, column, row + cell.rowSpan() - 1, column + cell.columnSpan() - 1});
        }
    }
    return builder.finish();
}

void addTables(const QTextFrame &frame, SheetBuilder &builder, Workbook &workbook)
{
    for (const QTextFrame *child : frame.childFrames()) {
        if (const auto *table = qobject_cast<const QTextTable *>(child))
            workbook.grids.push_back(gridOf(*table, builder));
        addTables(*child, builder, workbook);
    }
}

} // namespace

Workbook tablesFromHtml(const QString &html)
{
    static const QRegularExpression wide(QStringLiteral(R"(span\s*=\s*["']?\s*\d{4})"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (html.size() > maxTableCharacters || html.contains(wide))
        throw Error(Error::Kind::BadInput,
                    PastedTableText::tr("The table is too large to be a score sheet."));
    Workbook workbook;
    workbook.file = PastedTableText::tr("clipboard");
    TextOnly document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    SheetBuilder builder(Place{workbook.file, {}, {}, 0});
    addTables(*document.rootFrame(), builder, workbook);
    return workbook;
}

Workbook tableFromText(const QString &text)
{
    if (text.size() > maxTableCharacters)
        throw Error(Error::Kind::BadInput,
                    PastedTableText::tr("The table is too large to be a score sheet."));
    Workbook workbook;
    workbook.file = PastedTableText::tr("clipboard");
    SheetBuilder builder(Place{workbook.file, {}, {}, 0});
    builder.start({});
    const TextBlock block = blockFromText(text);
    for (size_t row = 0; row < block.size(); ++row) {
        for (qsizetype column = 0; column < block[row].size(); ++column)
            builder.add(static_cast<int>(row), static_cast<int>(column), Cell::fromText(block[row][column]));
    }
    workbook.grids.push_back(builder.finish());
    return workbook;
}

} // namespace sovang
