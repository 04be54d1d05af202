// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/grid.h"
#include "exchange/legacytext.h"

#include <QSet>

namespace sovang {

/// Reads the texts of one grid as they enter the book: NFC, trimmed, without invisible characters, and
/// Unicode where they were VNI or TCVN3; numbers as they are shown. A cell's font decides first, unless
/// some text of the grid in that font can only be Unicode, then its words; where a file has no fonts, all of
/// its words together, unless some are Unicode: then each cell again. The grid must live longer.
class GridText
{
public:
    explicit GridText(const Grid &grid);

    QString operator()(const Cell &cell) const;
    /// What \a cell is written in; None for numbers and Unicode.
    LegacyEncoding encodingOf(const Cell &cell) const;
    /// Nothing that people could see: empty, blanks, invisible characters.
    bool isBlank(const Cell &cell) const;

private:
    void findUnicodeFonts();

    const Grid *m_grid;
    QSet<quint16> m_unicodeFonts; ///< in which some text is Unicode for sure
    LegacyEncoding m_ofFile = LegacyEncoding::None;
    bool m_hasFonts = false;
    bool m_isMixed = false; ///< some of the texts are Unicode for sure
};

} // namespace sovang
