// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "documents/blocks.h"
#include "documents/fonts.h"

#include <QSizeF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace sovang {

// From blocks to pages: blocks become slabs, slabs are stacked on pages. All lengths are twips.

/// A strip of the page that is never cut: a line of text, a row of a table, a signature block.
struct Slab
{
    double height = 0;
    double spaceBefore = 0; ///< dropped at the top of a page
    bool keepWithNext = false;
    bool startsPage = false;
    bool startsPart = false; ///< an appendix: a new page, numbered from 1
    bool landscape = false;  ///< with startsPart: of the pages from here on
    std::shared_ptr<const std::vector<Slab>>
        header; ///< repeated above this slab where it comes first on a page
    /// Paints with the left margin and the slab's top as the origin.
    std::function<void(QPainter &)> paint;
};

/// Size of a page and of what is printed on it.
struct PageFrame
{
    QSizeF size;
    double left = 0;
    double top = 0;
    double bodyWidth = 0;
    double bodyHeight = 0;
};

PageFrame pageFrame(const PageSetup &setup, bool landscape);

struct PlacedSlab
{
    double top = 0; ///< from the top of the body
    Slab slab;
};

struct SheetPage
{
    bool landscape = false;
    int number = 1; ///< within its part; 1 is not printed
    std::vector<PlacedSlab> slabs;
};

/// Slabs of one block, for a body of the size of \a frame. For table rows see tablelayout.h.
std::vector<Slab> slabsOf(const DocumentBlock &block, const PageFrame &frame, const PaperFonts &fonts,
                          const Progress &progress = {});

/// The pages of a paper. Throws Error if a letter is missing in the font.
std::vector<SheetPage> layOut(const Document &document, const PaperFonts &fonts,
                              const Progress &progress = {});

/// Paints one page, with a twip as the unit and the corner of the sheet as the origin.
void paintSheet(QPainter &painter, const SheetPage &page, const Document &document, const PaperFonts &fonts);

} // namespace sovang
