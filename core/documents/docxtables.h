// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/docxxml.h"
#include "documents/fonts.h"

namespace sovang {

/// A table with lines, \a width twips wide; its header rows are repeated on each page and no row is torn.
/// With \a keepWithNext its last row stays with what follows.
void writeTable(WordXml &xml, const Table &table, double width, bool keepWithNext, const PaperFonts &fonts);

/// A table without lines that puts texts side by side: head and signatures. Rows are not torn.
class SideBySide
{
public:
    SideBySide(WordXml &xml, const std::vector<int> &widths);
    ~SideBySide();
    SideBySide(const SideBySide &) = delete;
    SideBySide &operator=(const SideBySide &) = delete;

    void startRow();
    void startCell();
    void endCell() { m_xml.end(); }
    void endRow() { m_xml.end(); }

private:
    WordXml &m_xml;
    std::vector<int> m_widths;
    std::size_t m_column = 0;
};

} // namespace sovang
