// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/chart.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace sovang {

// A paper as plain blocks, whatever it becomes: PDF, DOCX, or text in a test. Texts stand here exactly as
// they are printed. Sizes, alignments and distances are those of Nghị định 30/2020, Phụ lục I, and belong to
// the writers.

enum class Align { Left, Center, Right, Justified };

/// A stretch of text in one style. A line feed inside is a forced line break.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    QString slot = {}; ///< code of the value that it holds (see paperslots.h); empty: fixed words
    bool operator==(const Run &) const = default;
};

/// Head of page 1: issuer and number on the left, Quốc hiệu, tiêu ngữ, place and date on the right.
struct LetterHead
{
    QString parent;       ///< cơ quan chủ quản, in capitals; may be empty
    QString issuer;       ///< cơ quan ban hành, in capitals
    QString number;       ///< `Số: 05/BC-BCĐ`; may be empty
    QString placeAndDate; ///< empty in a biên bản
    QString about;        ///< `V/v ...` of a công văn; else empty
    bool operator==(const LetterHead &) const = default;
};

/// Name of the kind of paper in capitals (`BÁO CÁO`) and what it is about.
struct DocumentTitle
{
    QString kind;
    QString about;
    std::vector<Run> parts = {}; ///< the same words with the values in them; empty: none changes
    bool operator==(const DocumentTitle &) const = default;
};

/// A heading never stands alone at the foot of a page.
struct Heading
{
    int level = 1; ///< 1 (`I. ...`) to 3
    QString text;
    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    std::vector<Run> runs;
    Align align = Align::Justified;
    bool indented = true;      ///< first line by 1 cm
    bool keepWithNext = false; ///< a caption stays with its table
    double leftIndentMm = 0;
    QString key{}; ///< of one that an office may word itself, see ReportParagraph; else empty
    bool operator==(const Paragraph &) const = default;
};

/// One cell of a table on a paper; exchange has the Cell of a spreadsheet.
struct TableCell
{
    QString text;
    int columns = 1; ///< how many columns it spans; the spanned cells are not listed
    int rows = 1;
    std::optional<Align> align; ///< instead of the column's
    bool operator==(const TableCell &) const = default;
};

struct Row
{
    std::vector<TableCell> cells;
    bool bold = false;
    bool operator==(const Row &) const = default;
};

struct Column
{
    double weight =
        1; ///< share of the width of the page; but not narrower than its longest word, if there is room
    Align align = Align::Left;
    bool nowrap = false; ///< figures that belong together stay on one line, if there is room
    bool operator==(const Column &) const = default;
};

/// Header rows are bold, centred and repeated on each page. A row is cut only if it is taller than a page.
struct Table
{
    std::vector<Column> columns;
    std::vector<Row> header;
    std::vector<Row> rows;
    double points = 12;
    bool together = false; ///< on one page, if a page holds it
    QString slot = {};     ///< code of the list that it is, as of a run
    bool operator==(const Table &) const = default;
};

struct Signer
{
    QStringList capacity; ///< `TM. BAN CHỈ ĐẠO`, `KT. TRƯỞNG BAN`, `PHÓ TRƯỞNG BAN`
    QString name;         ///< without academic title; empty leaves the line open
    bool operator==(const Signer &) const = default;
};

/// Never split, and not alone on a page where it can be avoided.
struct SignatureBlock
{
    QStringList recipients;     ///< `- Như trên;`, the last `- Lưu: VT.`
    std::optional<Signer> left; ///< the secretary of a biên bản; recipients then stand below
    Signer right;
    bool operator==(const SignatureBlock &) const = default;
};

struct PageBreak
{
    bool restartsNumbers = false; ///< a paper of its own begins, upright
    bool operator==(const PageBreak &) const = default;
};

/// Starts a new page with its own page numbers.
struct Appendix
{
    QString label;     ///< `Phụ lục`, or `Phụ lục II` when there are several
    QString title;     ///< in capitals
    QString reference; ///< `(Kèm theo ... số ... ngày ... của ...)`; may be empty
    bool landscape = false;
    bool operator==(const Appendix &) const = default;
};

using DocumentBlock = std::variant<LetterHead, DocumentTitle, Heading, Paragraph, Table, Chart,
                                   SignatureBlock, PageBreak, Appendix>;

/// Margins in mm, inside the ranges of the decree: top and bottom 20-25, left 30-35, right 15-20.
struct PageSetup
{
    double topMm = 20;
    double bottomMm = 20;
    double leftMm = 30;
    double rightMm = 15;
    bool landscape = false;
    bool operator==(const PageSetup &) const = default;
};

struct Document
{
    QString title; ///< of the file, for the reader's window and for search
    QString mark; ///< at the top of each page: `DỮ LIỆU THỰC HÀNH` on papers of a practice book; else empty
    QString foot; ///< small, in the margin under each page, beside what the decree asks for; may be empty
    PageSetup page;
    std::vector<DocumentBlock> blocks;
    bool operator==(const Document &) const = default;
};

/// A paragraph in one style.
Paragraph paragraph(const QString &text, bool bold = false, bool italic = false);

/// A paragraph of fixed words with values in it: \a form has `%1` to `%9` for them, each given by the code of
/// its slot and its text.
Paragraph filledParagraph(const QString &form, const std::vector<std::pair<QString, QString>> &values);

/// A title that is about such words.
DocumentTitle filledTitle(const QString &kind, const QString &form,
                          const std::vector<std::pair<QString, QString>> &values);

/// A paragraph that is one line of the list \a slot.
Paragraph listLine(const QString &slot, const QString &text, bool italic = false);

/// The words of a paragraph.
QString textOf(const Paragraph &paragraph);

/// A row of cells that span nothing.
Row row(const QStringList &cells, bool bold = false);

/// The heading of a group of rows: one bold cell across the table. It stays with the row that follows.
bool isGroupHeading(const Row &row);

/// Every word of the paper in reading order, a line a paragraph or table row, cells apart by tabs.
QString plainText(const Document &document);

/// Quốc hiệu and tiêu ngữ, fixed text of every paper and certificate.
QString nationalName();
QString nationalMotto();

} // namespace sovang
