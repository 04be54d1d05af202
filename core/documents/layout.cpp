// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout.h"

#include "documents/textlines.h"

#include <QPainter>

#include <utility>

namespace sovang {

namespace {

constexpr double pageNumberPoints = 13;
constexpr double markPoints = 10;
constexpr double footPoints = 8;

/// Stacks slabs on pages, group by group; a group is what must stay together.
class Paginator
{
public:
    explicit Paginator(const Document &document)
        : m_setup(document.page), m_landscape(document.page.landscape)
    {
        m_pages.push_back({m_landscape, 1, {}});
    }

    void place(const std::vector<Slab> &slabs)
    {
        for (std::size_t first = 0; first < slabs.size();) {
            std::size_t end = first;
            while (end + 1 < slabs.size() && slabs[end].keepWithNext && !slabs[end + 1].startsPage)
                ++end;
            placeGroup({slabs.begin() + std::ptrdiff_t(first), slabs.begin() + std::ptrdiff_t(end + 1)});
            first = end + 1;
        }
    }

    std::vector<SheetPage> pages() && { return std::move(m_pages); }

private:
    double bodyHeight() const { return pageFrame(m_setup, m_landscape).bodyHeight; }

    static double heightOf(const std::vector<Slab> &group, bool first)
    {
        double height = first ? -group.front().spaceBefore : 0;
        for (const Slab &slab : group)
            height += slab.spaceBefore + slab.height;
        return height;
    }

    void placeGroup(const std::vector<Slab> &group)
    {
        const Slab &first = group.front();
        if (first.startsPart)
            startPart(first.landscape);
        else if (first.startsPage)
            newPage(false);
        const bool fits = m_y + heightOf(group, m_y == 0) <= bodyHeight() + 0.5;
        // A group taller than a page cannot be kept together: it starts where it is and breaks between slabs.
        if (!fits && m_y > 0 && heightOf(group, true) <= bodyHeight())
            newPage(true, first.header.get());
        for (const Slab &slab : group) {
            if (m_y > 0 && m_y + slab.spaceBefore + slab.height > bodyHeight() + 0.5)
                newPage(true, slab.header.get());
            put(slab);
        }
    }

    void put(const Slab &slab)
    {
        m_y += m_y > 0 ? slab.spaceBefore : 0;
        m_pages.back().slabs.push_back({m_y, slab});
        m_y += slab.height;
    }

    void newPage(bool continued, const std::vector<Slab> *header = nullptr)
    {
        if (!continued && m_pages.back().slabs.empty())
            return;
        m_pages.push_back({m_landscape, m_pages.back().number + 1, {}});
        m_y = 0;
        if (header) {
            for (const Slab &slab : *header)
                put(slab);
        }
    }

    void startPart(bool landscape)
    {
        m_landscape = landscape;
        if (m_pages.back().slabs.empty())
            m_pages.pop_back();
        m_pages.push_back({m_landscape, 1, {}});
        m_y = 0;
    }

    PageSetup m_setup;
    bool m_landscape;
    double m_y = 0;
    std::vector<SheetPage> m_pages;
};

} // namespace

PageFrame pageFrame(const PageSetup &setup, bool landscape)
{
    constexpr double shortMm = 210;
    constexpr double longMm = 297;
    const double mm = PaperFonts::twipsPerMm;
    const double width = landscape ? longMm : shortMm;
    const double height = landscape ? shortMm : longMm;
    return {QSizeF(width * mm, height * mm), setup.leftMm * mm, setup.topMm * mm,
            (width - setup.leftMm - setup.rightMm) * mm, (height - setup.topMm - setup.bottomMm) * mm};
}

namespace {

/// How much there is to lay out: the rows of tables, and one for every other block.
qint64 workIn(const DocumentBlock &block)
{
    const auto *table = std::get_if<Table>(&block);
    return table ? std::ssize(table->rows) : 1;
}

} // namespace

std::vector<SheetPage> layOut(const Document &document, const PaperFonts &fonts, const Progress &progress)
{
    fonts.requireCharacters(document.mark);
    fonts.requireCharacters(document.foot);
    for (const QString &line : plainText(document).split(u'\n'))
        fonts.requireCharacters(line);

    bool landscape = document.page.landscape;
    std::vector<Slab> slabs;
    qint64 done = 0;
    qint64 whole = 0;
    for (const DocumentBlock &block : document.blocks)
        whole += workIn(block);
    const Progress ofBlock([&](qint64 rows, qint64) {
        progress.tell(done + rows, whole);
        return true;
    });
    for (const DocumentBlock &block : document.blocks) {
        if (const auto *appendix = std::get_if<Appendix>(&block))
            landscape = appendix->landscape;
        if (const auto *pageBreak = std::get_if<PageBreak>(&block); pageBreak && pageBreak->restartsNumbers)
            landscape = false;
        std::vector<Slab> more = slabsOf(block, pageFrame(document.page, landscape), fonts, ofBlock);
        // The signer's block takes the end of the text along rather than stand alone on the last page.
        if (std::holds_alternative<SignatureBlock>(block) && !slabs.empty()) {
            slabs.back().keepWithNext = true;
            if (slabs.size() > 1 && slabs.back().height < more.front().height / 2)
                slabs[slabs.size() - 2].keepWithNext = true;
        }
        slabs.insert(slabs.end(), more.begin(), more.end());
        done += workIn(block);
    }
    Paginator paginator(document);
    paginator.place(slabs);
    return std::move(paginator).pages();
}

void paintSheet(QPainter &painter, const SheetPage &page, const Document &document, const PaperFonts &fonts)
{
    const PageFrame frame = pageFrame(document.page, page.landscape);
    for (const PlacedSlab &placed : page.slabs) {
        painter.save();
        painter.translate(frame.left, frame.top + placed.top);
        placed.slab.paint(painter);
        painter.restore();
    }
    if (page.number > 1) {
        const TextLines number(fonts, QString::number(page.number), frame.bodyWidth,
                               {.points = pageNumberPoints, .align = Align::Center});
        number.paint(painter, QPointF(frame.left, (frame.top - number.height()) / 2));
    }
    if (!document.mark.isEmpty()) {
        const TextLines mark(fonts, document.mark, frame.bodyWidth,
                             {.points = markPoints, .bold = true, .align = Align::Right});
        mark.paint(painter, QPointF(frame.left, (frame.top - mark.height()) / 2));
    }
    if (!document.foot.isEmpty()) {
        const TextLines foot(fonts, document.foot, frame.bodyWidth,
                             {.points = footPoints, .align = Align::Right});
        const double below = frame.size.height() - frame.top - frame.bodyHeight;
        foot.paint(painter, QPointF(frame.left, frame.top + frame.bodyHeight + (below - foot.height()) / 2));
    }
}

} // namespace sovang
