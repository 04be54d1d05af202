// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/certificate.h"

#include "base/error.h"
#include "base/text.h"
#include "base/wholefile.h"
#include "documents/certificatecheck.h"
#include "documents/certificateframe.h"
#include "documents/paperhead.h"
#include "documents/pdffile.h"
#include "documents/sheetpdf.h"
#include "documents/vietnamesetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sovang {

namespace {

constexpr double leastModule = 0.42;   // mm; tried: zbar reads them at 150 dpi from 0.40 mm on
constexpr int usualModules = 73;       // of a side; the code of a name of a hundred letters
constexpr double sheetRuleWidth = 0.3; // mm
constexpr double underRuleGap = 0.5;   // mm, between a text and its rule

const QColor deepRed(0xa4, 0x16, 0x1a);
const QColor ink(0x1e, 0x1f, 0x21);

struct CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

QHash<QString, QString> slotTexts(const CertificateData &data)
{
    return {
        {u"unit"_qs, data.unitName},
        {u"address"_qs, data.address},
        {u"title"_qs, data.title},
        {u"period"_qs, data.period},
        {u"authority"_qs, data.authority},
        {u"decision"_qs, data.decisionNumber},
        {u"decisionDate"_qs, dateInWords(data.decisionDate)},
        {u"register"_qs, data.registerNumber},
        {u"place"_qs, data.place},
        {u"date"_qs, dateInWords(data.date)},
        {u"placeAndDate"_qs, placeAndDate(data.place, data.date)},
        {u"capacity"_qs, data.signer.capacity.join(u'\n')},
        {u"signer"_qs, data.signer.name},
    };
}

/// The wording with what the slots stand for; what is filled in is not looked at again.
QString filledIn(const QString &wording, const QHash<QString, QString> &texts)
{
    QString text;
    qsizetype done = 0;
    for (qsizetype open = wording.indexOf(u'{'); open >= 0; open = wording.indexOf(u'{', done)) {
        const qsizetype close = wording.indexOf(u'}', open);
        if (close < 0)
            break;
        text += QStringView(wording).mid(done, open - done);
        text += texts.value(wording.mid(open + 1, close - open - 1));
        done = close + 1;
    }
    return text += QStringView(wording).mid(done);
}

class CertificateBuilder
{
public:
    CertificateBuilder(const CertificateData &data, QrCodes &codes)
        : m_data(data), m_layout(data.layout ? *data.layout : *shippedLayout()), m_codes(codes)
    {}

    std::vector<PageItem> texts()
    {
        addCode();
        for (const CertificateBox &box : m_layout.boxes)
            add(box);
        if (m_data.practice)
            addPracticeMark();
        return std::move(m_items);
    }

private:
    void addCode()
    {
        if (!m_layout.code || m_data.code.isEmpty())
            return;
        const std::optional<QrModules> &modules = m_codes.of(m_data.code);
        if (!modules)
            return;
        const CertificateCodePlace &place = *m_layout.code;
        const double module = moduleOf(place, modules->size);
        const double side = module * modules->size;
        m_items.push_back(PageCode{{place.left, place.bottom - side}, module, *modules, ink});
        // Not beside the code itself: a sheet that is printed once more, alone, has to be the same, and the
        // texts of many sheets begin at one place.
        m_codeEnd = place.left + std::max(side, moduleOf(place, usualModules) * usualModules) +
                    qrQuietZone * module + 2;
    }

    /// Whole twips: the numbers in the PDF are short then, and the squares equal.
    static double moduleOf(const CertificateCodePlace &place, int modules)
    {
        return std::ceil(std::max(place.side / modules, leastModule) * PaperFonts::twipsPerMm) /
               PaperFonts::twipsPerMm;
    }

    static PageText textOf(const CertificateBox &box, const QString &text)
    {
        PageText item;
        item.name = boxName(box);
        item.text = box.capitals ? inCapitals(text) : text;
        item.box = box.box;
        item.minPoints = box.leastSize;
        item.maxPoints = box.size;
        item.maxLines = box.lines;
        item.bold = box.bold;
        item.italic = box.italic;
        item.align = box.align;
        item.vertical = box.vertical;
        item.colour = box.colour;
        return item;
    }

    void add(const CertificateBox &box)
    {
        if (isCapacity(box))
            return addCapacity(box);
        PageText item = textOf(box, filledIn(box.text, m_slots));
        if (box.besideCode && m_codeEnd > item.box.left())
            item.box.setLeft(m_codeEnd);
        if (box.overCapacity)
            item.box.moveBottom(capacityTop() - 0.2);
        m_items.push_back(item);
        if (box.underline > 0) {
            const QPointF middle(box.box.center().x(), box.box.bottom() + underRuleGap);
            const QPointF half(box.underline / 2, 0);
            m_items.push_back(PageRule{QLineF(middle - half, middle + half), ink, sheetRuleWidth});
        }
    }

    static bool isCapacity(const CertificateBox &box) { return box.text.trimmed() == u"{capacity}"; }

    /// Lines of one height, one upon the other from the bottom, so that the room for the seal stays.
    void addCapacity(const CertificateBox &box)
    {
        const double height = box.box.height() / maxSignerLines;
        double top = topOfLines(box);
        for (const QString &line : m_data.signer.capacity) {
            PageText item = textOf(box, line);
            item.box = QRectF(box.box.left(), top, box.box.width(), height);
            item.vertical = PageText::Vertical::Top;
            m_items.push_back(item);
            top += height;
        }
    }

    double topOfLines(const CertificateBox &box) const
    {
        const double height = box.box.height() / maxSignerLines;
        return box.box.bottom() - height * double(m_data.signer.capacity.size());
    }

    double capacityTop() const
    {
        const auto found = std::ranges::find_if(m_layout.boxes, isCapacity);
        return found == m_layout.boxes.end() ? m_layout.size().height() : topOfLines(*found);
    }

    /// Over the code or what stands beside it; on every sheet of a practice book.
    void addPracticeMark()
    {
        const double scale = m_layout.size().width() / shippedLayout()->size().width();
        PageText mark;
        mark.name = CertificateText::tr("practice mark");
        mark.text = practiceMark();
        const double left = std::max(36 * scale, m_codeEnd);
        mark.box = QRectF(left, 162 * scale, 105 * scale, 8 * scale);
        mark.minPoints = 10 * scale;
        mark.maxPoints = 13 * scale;
        mark.bold = true;
        mark.align = Align::Left;
        mark.vertical = PageText::Vertical::Bottom;
        mark.colour = deepRed;
        m_items.push_back(mark);
    }

    const CertificateData &m_data;
    const CertificateLayout &m_layout;
    QrCodes &m_codes;
    const QHash<QString, QString> m_slots{slotTexts(m_data)};
    double m_codeEnd = 0; ///< where texts beside the code begin
    std::vector<PageItem> m_items;
};

Page shifted(Page page, const CertificateSettings &settings)
{
    return settings.offset.isNull() ? page : moved(std::move(page), settings.offset);
}

/// What stands under the texts.
Page framePage(const CertificateLayout &layout, const CertificateSettings &settings)
{
    Page page{shippedLayout()->size(), layout.hasFrame ? certificateFrame() : std::vector<PageItem>()};
    if (layout.paper == CertificateLayout::Paper::A3)
        page = scaled(std::move(page), std::numbers::sqrt2);
    return shifted(std::move(page), settings);
}

const CertificateLayout &layoutOf(const CertificateData &data)
{
    return data.layout ? *data.layout : *shippedLayout();
}

/// Why this one cannot be printed; empty if it can.
QStringList faultsOf(const CertificateData &data, const std::vector<PageItem> &texts,
                     const PagePainter &painter)
{
    QStringList faults;
    for (const CertificateNote &note : certificateNotes(data, texts, painter)) {
        if (note.isFault())
            faults << note.text;
    }
    return faults;
}

/// The texts of one sheet.
using SheetTexts = std::vector<PageItem>;

const QString pdfTitle = QStringLiteral("Giấy công nhận");

/// The same with a frame on every page, for texts that are not letters side by side.
QByteArray paintedPdf(const Page &frame, const std::vector<SheetTexts> &sheets, const PagePainter &pages,
                      const Progress &progress)
{
    return pdfBytes(pdfTitle, [&](QPdfWriter &writer) {
        writer.setPageSize(
            QPageSize(frame.size.transposed(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
        writer.setPageOrientation(QPageLayout::Landscape);
        QPainter painter(&writer);
        progress.forEach(sheets, [&](const SheetTexts &sheet) {
            if (&sheet != &sheets.front())
                writer.newPage();
            pages.paint(painter, frame);
            pages.paint(painter, {frame.size, sheet});
        });
    });
}

} // namespace

QString certificatePeriod(DecisionKind kind, Year from, Year to, YearType type)
{
    if (from == to || (type == YearType::School && kind != DecisionKind::Renewal))
        return withCapital(periodText(from, to, type));
    if (type == YearType::School)
        return QStringLiteral("%1 năm học liên tục (%2 đến %3)")
            .arg(to - from + 1, 2, 10, QLatin1Char('0'))
            .arg(yearText(from, type), yearText(to, type));
    if (kind != DecisionKind::Renewal)
        return QStringLiteral("Giai đoạn %1 - %2").arg(from.toString(), to.toString());
    return QStringLiteral("%1 năm liên tục (%2 - %3)")
        .arg(to - from + 1, 2, 10, QLatin1Char('0'))
        .arg(from.toString(), to.toString());
}

QString certificateYears(Year from, Year to, YearType type)
{
    const QString separator = type == YearType::School ? QStringLiteral("/") : QStringLiteral("-");
    return from == to ? yearText(from, type) : yearText(from, type) + separator + yearText(to, type);
}

QString registerNumberText(int number, Year year)
{
    return QStringLiteral("%1/%2").arg(number, 2, 10, QLatin1Char('0')).arg(year.toString());
}

std::vector<PageItem> certificateTexts(const CertificateData &data)
{
    QrCodes codes;
    return CertificateBuilder(data, codes).texts();
}

Page certificatePage(const CertificateData &data, const CertificateSettings &settings)
{
    Page page = framePage(layoutOf(data), settings);
    const Page texts = shifted({page.size, certificateTexts(data)}, settings);
    page.items.insert(page.items.end(), texts.items.begin(), texts.items.end());
    return page;
}

std::vector<PageItem> CertificateSheets::texts(const CertificateData &data)
{
    return CertificateBuilder(data, m_codes).texts();
}

void CertificateSheets::prepareCodes(const std::vector<CertificateData> &certificates)
{
    QStringList codes;
    for (const CertificateData &data : certificates) {
        if (layoutOf(data).code && !data.code.isEmpty())
            codes << data.code;
    }
    m_codes.prepare(codes);
}

std::vector<QStringList> CertificateSheets::faults(const std::vector<CertificateData> &certificates,
                                                   const Progress &progress)
{
    prepareCodes(certificates);
    std::vector<QStringList> faults;
    faults.reserve(certificates.size());
    progress.forEach(certificates, [&](const CertificateData &data) {
        faults.push_back(faultsOf(data, texts(data), m_painter));
    });
    return faults;
}

std::vector<QStringList> certificateFaults(const std::vector<CertificateData> &certificates,
                                           const Progress &progress)
{
    return CertificateSheets().faults(certificates, progress);
}

QString certificateFaultText(const CertificateData &data, const QString &fault)
{
    return CertificateText::tr("Certificate of “%1”: %2.").arg(data.unitName, fault);
}

QByteArray CertificateSheets::pdf(const std::vector<CertificateData> &certificates,
                                  const CertificateSettings &settings, const Progress &progress)
{
    if (certificates.empty())
        throw Error(Error::Kind::BadInput, CertificateText::tr("There is no certificate to print."));
    prepareCodes(certificates);
    std::vector<SheetTexts> sheets;
    sheets.reserve(certificates.size());
    for (const CertificateData &data : certificates) {
        SheetTexts items = texts(data);
        const QStringList faults = faultsOf(data, items, m_painter);
        if (!faults.isEmpty())
            throw Error(Error::Kind::BadInput, certificateFaultText(data, faults.front()));
        sheets.push_back(shifted({{}, std::move(items)}, settings).items);
    }
    const Page frame = framePage(layoutOf(certificates.front()), settings);
    const std::optional<QByteArray> pdf = sheetsPdf(pdfTitle, frame, sheets, m_painter, progress);
    return pdf ? *pdf : paintedPdf(frame, sheets, m_painter, progress);
}

void CertificateSheets::write(const QString &path, const std::vector<CertificateData> &certificates,
                              const CertificateSettings &settings, const Progress &progress)
{
    writeWholeFile(path, pdf(certificates, settings, progress));
}

QByteArray pdfOf(const std::vector<CertificateData> &certificates, const CertificateSettings &settings,
                 const Progress &progress)
{
    return CertificateSheets().pdf(certificates, settings, progress);
}

void writeCertificatesPdf(const QString &path, const std::vector<CertificateData> &certificates,
                          const CertificateSettings &settings, const Progress &progress)
{
    CertificateSheets().write(path, certificates, settings, progress);
}

} // namespace sovang
