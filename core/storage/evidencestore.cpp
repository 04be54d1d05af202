// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidencestore.h"

#include "base/error.h"
#include "base/text.h"
#include "storage/evidencecolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct EvidenceStoreText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceStore)
};

void check(const QString &code, const ItemPapers &papers)
{
    if (code.isEmpty())
        throw Error(Error::Kind::BadInput, EvidenceStoreText::tr("Evidence needs the code of its item."));
    if (std::ranges::any_of(papers.evidence, &Evidence::isEmpty))
        throw Error(Error::Kind::BadInput, EvidenceStoreText::tr("Evidence for %1 says nothing.").arg(code));
}

} // namespace

std::vector<Year> EvidenceStore::years(UnitId unit) const
{
    std::vector<Year> years;
    Query query = database().query("SELECT year FROM evidence WHERE unit = ?1"
                                   " UNION SELECT year FROM item_note WHERE unit = ?1 ORDER BY year",
                                   unit);
    while (query.next())
        years.push_back(query.year(0));
    return years;
}

PapersByCode EvidenceStore::ofUnit(UnitId unit, Year year) const
{
    PapersByCode papers;
    Query query = database().query(
        rowSql<Evidence,
               "SELECT code, {columns} FROM evidence WHERE unit = ? AND year = ? ORDER BY code, ordinal">(),
        unit, year);
    while (query.next())
        readRow(query, 1, papers[query.text(0)].evidence.emplace_back());
    Query notes =
        database().query("SELECT code, text FROM item_note WHERE unit = ? AND year = ?", unit, year);
    while (notes.next())
        papers[notes.text(0)].note = notes.text(1);
    return papers;
}

ItemPapers EvidenceStore::find(UnitId unit, Year year, const QString &code) const
{
    const PapersByCode papers = ofUnit(unit, year);
    const auto found = papers.find(composed(code));
    return found == papers.end() ? ItemPapers() : found->second;
}

void EvidenceStore::put(UnitId unit, Year year, const QString &code, const ItemPapers &papers)
{
    check(code, papers);
    database().write("DELETE FROM evidence WHERE unit = ? AND year = ? AND code = ?", unit, year, code);
    int ordinal = 0;
    for (const Evidence &piece : papers.evidence) {
        writeRow<Evidence, "INSERT INTO evidence (unit, year, code, ordinal, {columns})"
                           " VALUES (?, ?, ?, ?, {values})">(database(), unit, year, code, ordinal++, piece);
    }
    database().write("DELETE FROM item_note WHERE unit = ? AND year = ? AND code = ?", unit, year, code);
    if (!papers.note.isEmpty()) {
        database().write("INSERT INTO item_note (unit, year, code, text) VALUES (?, ?, ?, ?)", unit, year,
                         code, papers.note);
    }
}

} // namespace sovang
