// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/certificate.h"

#include "base/error.h"
#include "base/wholefile.h"
#include "documents/certificatecheck.h"
#include "documents/certificateframe.h"
#include "documents/paperhead.h"
#include "documents/pdfbackground.h"
#include "documents/pdffile.h"
#include "documents/vietnamesetext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sovang {

namespace {

// mm on a sheet of A4, landscape; Nghị định 50/2006, Điều 28 gives the order and the 35 mm.
constexpr QSizeF a4(297, 210);
constexpr double middle = 297.0 / 2;
constexpr double sealRoom = 35;
constexpr double signerLeft = 158;
constexpr double signerWidth = 112;
constexpr double signerNameTop = 186;
constexpr double capacityLine = 5.8;
constexpr double capacityBottom = signerNameTop - sealRoom;
// The lower left corner: the code, and beside it decision and register number.
constexpr double lowerLeft = 36;
constexpr double lowerLeftEnd = 152;
constexpr double lowerEdge = 189.5;
constexpr double codeSide = 24;      // at least; in any case the squares are large enough for a camera
constexpr double leastModule = 0.42; // tried: zbar reads them at 150 dpi from 0.40 mm on

const QColor deepRed(0xa4, 0x16, 0x1a);
const QColor darkGold(0x8c, 0x65, 0x08);
const QColor ink(0x1e, 0x1f, 0x21);

struct CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

class CertificateBuilder
{
public:
    explicit CertificateBuilder(const CertificateData &data) : m_data(data) {}

    std::vector<PageItem> texts()
    {
        heading();
        unit();
        registration();
        signer();
        return std::move(m_items);
    }

private:
    /// A line or more across the middle of the sheet.
    PageText &centred(const QString &name, const QString &text, double top, double height, double width,
                      double points)
    {
        PageText item;
        item.name = name;
        item.text = text;
        item.box = QRectF(middle - width / 2, top, width, height);
        item.minPoints = item.maxPoints = points;
        item.vertical = PageText::Vertical::Middle;
        m_items.push_back(item);
        return std::get<PageText>(m_items.back());
    }

    void heading()
    {
        centred(CertificateText::tr("national name"), nationalName(), 18, 6, 160, 13).bold = true;
        centred(CertificateText::tr("motto"), nationalMotto(), 24, 6.5, 160, 14).bold = true;
        m_items.push_back(PageRule{QLineF(middle - 30, 31, middle + 30, 31), ink, 0.3});

        PageText &authority =
            centred(CertificateText::tr("authority"), inCapitals(m_data.authority), 35.5, 9, 225, 18);
        authority.minPoints = 10;
        authority.maxLines = 2;
        authority.bold = true;
        authority.colour = deepRed;

        PageText &kind =
            centred(CertificateText::tr("kind of paper"), QStringLiteral("GIẤY CÔNG NHẬN"), 45, 13, 225, 30);
        kind.bold = true;
        kind.colour = deepRed;

        PageText &title = centred(CertificateText::tr("title"), m_data.title, 58.5, 9.5, 225, 21);
        title.minPoints = 12;
        title.bold = true;
        title.colour = darkGold;
    }

    void unit()
    {
        PageText &name = centred(CertificateText::tr("name of the unit"), m_data.unitName, 70, 37.5, 235, 42);
        name.minPoints = 18;
        name.maxLines = 3;
        name.bold = true;

        PageText &address = centred(CertificateText::tr("address"), m_data.address, 108.5, 7.5, 225, 14);
        address.minPoints = 9;
        address.maxLines = 2;
        address.italic = true;

        PageText &period = centred(CertificateText::tr("period"), m_data.period, 116.5, 9, 225, 19);
        period.minPoints = 12;
        period.bold = true;
    }

    /// Where the texts in the lower left corner begin: beside the code where there is one.
    double besideCode()
    {
        const std::optional<QrModules> modules =
            m_data.code.isEmpty() ? std::nullopt : qrModules(m_data.code);
        if (!modules)
            return lowerLeft;
        // Whole twips: the numbers in the PDF are short then, and the squares equal.
        const double module =
            std::ceil(std::max(codeSide / modules->size, leastModule) * PaperFonts::twipsPerMm) /
            PaperFonts::twipsPerMm;
        const double side = module * modules->size;
        m_items.push_back(PageCode{{lowerLeft, lowerEdge - side}, module, *modules, ink});
        return lowerLeft + side + qrQuietZone * module + 2;
    }

    void registration()
    {
        const double left = besideCode();
        QString text = QStringLiteral("Quyết định số: %1\n%2")
                           .arg(m_data.decisionNumber, dateInWords(m_data.decisionDate));
        text += QStringLiteral("\nVào sổ số: ") + m_data.registerNumber;
        PageText item;
        item.name = CertificateText::tr("decision and register number");
        item.text = text;
        item.box = QRectF(left, 171, std::min(105.0, lowerLeftEnd - left), 18.5);
        item.minPoints = 10;
        item.maxPoints = 13;
        item.maxLines = left > lowerLeft ? 4 : 3;
        item.align = Align::Left;
        item.vertical = PageText::Vertical::Bottom;
        m_items.push_back(item);
        if (!m_data.practice)
            return;
        PageText mark = item;
        mark.name = CertificateText::tr("practice mark");
        mark.text = practiceMark();
        mark.box = QRectF(item.box.left(), 162, item.box.width(), 8);
        mark.bold = true;
        mark.colour = deepRed;
        m_items.push_back(mark);
    }

    void addSignerLine(const QString &name, const QString &text, double top, double height, bool bold,
                       double points)
    {
        PageText item;
        item.name = name;
        item.text = text;
        item.box = QRectF(signerLeft, top, signerWidth, height);
        item.minPoints = 9;
        item.maxPoints = points;
        item.bold = bold;
        item.italic = !bold;
        m_items.push_back(item);
    }

    void signer()
    {
        const QStringList &capacity = m_data.signer.capacity;
        double top = capacityBottom - double(capacity.size()) * capacityLine;
        addSignerLine(CertificateText::tr("place and date"), placeAndDate(m_data.place, m_data.date),
                      top - 6.2, 6, false, 14);
        for (const QString &line : capacity) {
            addSignerLine(CertificateText::tr("capacity of the signer"), inCapitals(line), top, capacityLine,
                          true, 14);
            top += capacityLine;
        }
        addSignerLine(CertificateText::tr("name of the signer"), m_data.signer.name, signerNameTop, 6.5, true,
                      15);
    }

    const CertificateData &m_data;
    std::vector<PageItem> m_items;
};

Page fitted(Page page, const CertificateSettings &settings)
{
    if (settings.paper == CertificateSettings::Paper::A3)
        page = scaled(std::move(page), std::numbers::sqrt2);
    return settings.offset.isNull() ? page : moved(std::move(page), settings.offset);
}

Page framePage(const CertificateSettings &settings)
{
    return fitted({a4, settings.textOnly ? std::vector<PageItem>() : certificateFrame()}, settings);
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

enum class FrameUse { None, FirstPage, EachPage };

/// The texts of one sheet.
using SheetTexts = std::vector<PageItem>;

/// All certificates; with FrameUse::FirstPage the frame stands alone on one more page before them.
QByteArray certificatesPdf(const std::vector<SheetTexts> &sheets, const CertificateSettings &settings,
                           const PagePainter &pages, FrameUse use, const Progress &progress)
{
    const bool large = settings.paper == CertificateSettings::Paper::A3;
    const Page frame = framePage(settings);
    return pdfBytes(QStringLiteral("Giấy công nhận"), [&](QPdfWriter &writer) {
        writer.setPageSize(QPageSize(large ? QPageSize::A3 : QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        QPainter painter(&writer);
        if (use == FrameUse::FirstPage)
            pages.paint(painter, frame);
        progress.forEach(sheets, [&](const SheetTexts &sheet) {
            if (use == FrameUse::FirstPage || &sheet != &sheets.front())
                writer.newPage();
            if (use == FrameUse::EachPage)
                pages.paint(painter, frame);
            pages.paint(painter, fitted({a4, sheet}, settings));
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
    return CertificateBuilder(data).texts();
}

Page certificatePage(const CertificateData &data, const CertificateSettings &settings)
{
    Page page = framePage(settings);
    const Page texts = fitted({a4, certificateTexts(data)}, settings);
    page.items.insert(page.items.end(), texts.items.begin(), texts.items.end());
    return page;
}

std::vector<QStringList> certificateFaults(const std::vector<CertificateData> &certificates,
                                           const Progress &progress)
{
    const PagePainter painter;
    std::vector<QStringList> faults;
    faults.reserve(certificates.size());
    progress.forEach(certificates, [&](const CertificateData &data) {
        faults.push_back(faultsOf(data, certificateTexts(data), painter));
    });
    return faults;
}

QString certificateFaultText(const CertificateData &data, const QString &fault)
{
    return CertificateText::tr("Certificate of “%1”: %2.").arg(data.unitName, fault);
}

QByteArray pdfOf(const std::vector<CertificateData> &certificates, const CertificateSettings &settings,
                 const Progress &progress)
{
    if (certificates.empty())
        throw Error(Error::Kind::BadInput, CertificateText::tr("There is no certificate to print."));
    const PagePainter painter;
    std::vector<SheetTexts> sheets;
    sheets.reserve(certificates.size());
    for (const CertificateData &data : certificates) {
        sheets.push_back(certificateTexts(data));
        const QStringList faults = faultsOf(data, sheets.back(), painter);
        if (!faults.isEmpty())
            throw Error(Error::Kind::BadInput, certificateFaultText(data, faults.front()));
    }

    const auto pdf = [&](FrameUse use) { return certificatesPdf(sheets, settings, painter, use, progress); };
    // The frame is painted once, on a page of its own, and then laid under the others.
    if (settings.textOnly)
        return pdf(FrameUse::None);
    const std::optional<QByteArray> shared = withSharedFirstPage(pdf(FrameUse::FirstPage));
    return shared ? *shared : pdf(FrameUse::EachPage);
}

void writeCertificatesPdf(const QString &path, const std::vector<CertificateData> &certificates,
                          const CertificateSettings &settings, const Progress &progress)
{
    writeWholeFile(path, pdfOf(certificates, settings, progress));
}

} // namespace sovang
