// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/year.h"
#include "base/yeartype.h"
#include "documents/certificatelayout.h"
#include "documents/page.h"
#include "domain/decision.h"

#include <QDate>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

namespace sovang {

/// What stands on one GIẤY CÔNG NHẬN.
struct CertificateData
{
    QString unitName;       ///< as in the book, never rewritten
    QString address;        ///< may be empty
    QString title;          ///< `Cơ quan đạt chuẩn văn hóa`
    QString period;         ///< see certificatePeriod
    QString authority;      ///< `Chủ tịch Ủy ban nhân dân huyện Đắk Mil`
    QString decisionNumber; ///< `05/QĐ-UBND`
    QDate decisionDate;
    QString registerNumber; ///< vào sổ số, see registerNumberText
    QString place;
    QDate date;
    Signer signer;         ///< at most four lines of capacity
    bool practice = false; ///< the book is a practice book: the sheet says so
    QString years;         ///< `2020-2024`, for the code
    QString code;          ///< what the QR code says (domain/certificateclaim.h); empty: there is none
    std::shared_ptr<const CertificateLayout> layout; ///< null: the program's own on A4
};

struct CertificateSettings
{
    QPointF offset; ///< mm, right and down, to suit the printer
};

/// `Giai đoạn 2023 - 2024` for a first recognition, `05 năm liên tục (2020 - 2024)` for a renewal,
/// `Năm 2024` where it is one year.
QString certificatePeriod(DecisionKind kind, Year from, Year to, YearType type = YearType::Calendar);

/// The same for the code of the certificate: `2020-2024`, `2018-2019/2022-2023` in school years.
QString certificateYears(Year from, Year to, YearType type = YearType::Calendar);

/// `07/2025`: numbers below 10 get a leading zero.
QString registerNumberText(int number, Year year);

/// The most lines of a signer's capacity that leave room for the seal.
inline constexpr int maxSignerLines = 4;

/// What stands on the sheet besides the frame, in mm.
std::vector<PageItem> certificateTexts(const CertificateData &data);

/// The sheet, landscape; that of the program has 35 mm of room for signature and seal (Nghị định 50/2006,
/// Điều 28).
Page certificatePage(const CertificateData &data, const CertificateSettings &settings = {});

/// Checks certificates and prints them, and keeps of the one what the other needs: codes, and how texts fit.
/// For one thread.
class CertificateSheets
{
public:
    /// Why each of them cannot be printed: texts that do not fit, letters that the font lacks, half a
    /// sentence each; none where it can. To be shown before anything is printed.
    std::vector<QStringList> faults(const std::vector<CertificateData> &certificates,
                                    const Progress &progress = {});

    /// One PDF with a page each, all of the layout of the first. Throws Error if one of them cannot be
    /// printed (see faults()) or none is given.
    QByteArray pdf(const std::vector<CertificateData> &certificates, const CertificateSettings &settings = {},
                   const Progress &progress = {});
    /// The same in a file. Throws Error too if that cannot be written; then there is no file.
    void write(const QString &path, const std::vector<CertificateData> &certificates,
               const CertificateSettings &settings = {}, const Progress &progress = {});

private:
    void prepareCodes(const std::vector<CertificateData> &certificates);
    std::vector<PageItem> texts(const CertificateData &data);

    PagePainter m_painter;
    QrCodes m_codes;
};

/// CertificateSheets::faults() of new ones.
std::vector<QStringList> certificateFaults(const std::vector<CertificateData> &certificates,
                                           const Progress &progress = {});

/// `Certificate of “…”: …`: one of these faults as a sentence that names its unit.
QString certificateFaultText(const CertificateData &data, const QString &fault);

/// CertificateSheets::pdf() and write() of new ones.
QByteArray pdfOf(const std::vector<CertificateData> &certificates, const CertificateSettings &settings = {},
                 const Progress &progress = {});
void writeCertificatesPdf(const QString &path, const std::vector<CertificateData> &certificates,
                          const CertificateSettings &settings = {}, const Progress &progress = {});

} // namespace sovang
