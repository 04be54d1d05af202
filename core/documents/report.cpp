// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report.h"

#include "base/points.h"
#include "documents/movementsection.h"
#include "documents/reporttables.h"
#include "documents/vietnamesetext.h"

#include <algorithm>

namespace sovang {

namespace {

/// A portrait page has room for this many columns of a list.
constexpr std::size_t portraitColumns = 7;

class ReportBuilder
{
public:
    ReportBuilder(const YearFigures &figures, const ReportSettings &settings,
                  const MovementFigures &movements)
        : m_figures(figures), m_settings(settings), m_movements(movements), m_kinds(kindsInWords(figures))
    {}

    Document build()
    {
        m_document.title =
            QStringLiteral("Báo cáo kết quả xét công nhận %1 đạt chuẩn văn hóa %2").arg(m_kinds, year());
        m_document.mark = m_settings.head.practice ? practiceMark() : QString();
        opening();
        textSection(QStringLiteral("TÌNH HÌNH CHUNG"), m_settings.general);
        results();
        movements();
        commendations();
        shortcomings();
        textSection(QStringLiteral("PHƯƠNG HƯỚNG, CHỈ TIÊU %1")
                        .arg(inCapitals(yearWords(m_figures.year + 1, m_figures.yearType))),
                    m_settings.plans);
        closing();
        appendices();
        return std::move(m_document);
    }

private:
    QString year() const { return yearWords(m_figures.year, m_figures.yearType); }
    void add(DocumentBlock block) { m_document.blocks.push_back(std::move(block)); }
    void addText(const QStringList &paragraphs)
    {
        for (const QString &text : paragraphs)
            add(paragraph(text));
    }

    void section(const QString &title)
    {
        m_part = 0;
        add(Heading{1, romanNumber(++m_section) + QStringLiteral(". ") + title});
    }
    void part(const QString &title) { add(Heading{2, QStringLiteral("%1. %2").arg(++m_part).arg(title)}); }

    void textSection(const QString &title, const QStringList &paragraphs)
    {
        if (paragraphs.isEmpty())
            return;
        section(title);
        addText(paragraphs);
    }

    void opening();
    void results();
    void groups();
    void titles();
    void shortcomings();
    void reasons(const QString &title, OutcomeKind outcome, int number);
    void movements();
    void commendations();
    void closing();
    void addAll(std::vector<DocumentBlock> blocks);
    void addPart(const QString &title, std::vector<DocumentBlock> blocks);
    void appendices();

    const YearFigures &m_figures;
    const ReportSettings &m_settings;
    const MovementFigures &m_movements;
    QString m_kinds;
    Document m_document;
    int m_section = 0;
    int m_part = 0;
};

void ReportBuilder::opening()
{
    add(letterHead(m_settings.head));
    add(DocumentTitle{QStringLiteral("BÁO CÁO"),
                      QStringLiteral("Kết quả xét công nhận %1 đạt chuẩn văn hóa %2").arg(m_kinds, year())});
    if (m_settings.addressees.isEmpty())
        return;
    Paragraph to = paragraph(QStringLiteral("Kính gửi: ") + m_settings.addressees.join(QStringLiteral("; ")));
    to.align = Align::Center;
    to.indented = false;
    add(to);
}

void ReportBuilder::results()
{
    const OutcomeCounts &total = m_figures.total;
    section(QStringLiteral("KẾT QUẢ"));
    part(QStringLiteral("Kết quả chung"));
    const QString where = m_settings.area.isEmpty() ? QString() : QStringLiteral(" của ") + m_settings.area;
    QString text = QStringLiteral("%1, %2 %3%4 đăng ký danh hiệu đạt chuẩn văn hóa; ")
                       .arg(withCapital(year()), shareText(total.registered, total.units), m_kinds, where);
    text += QStringLiteral("%1 đã chấm điểm xong; ").arg(shareText(total.scored(), total.registered));
    text += QStringLiteral("%1 đạt chuẩn văn hóa.").arg(shareText(total.passed, total.registered));
    add(paragraph(text));
    QStringList rest;
    if (total.failed > 0)
        rest << QStringLiteral("không đạt: %1").arg(total.failed);
    if (total.excluded > 0)
        rest << QStringLiteral("không xét: %1").arg(total.excluded);
    if (total.pending > 0)
        rest << QStringLiteral("chưa chấm xong: %1").arg(total.pending);
    if (total.notRegistered() > 0)
        rest << QStringLiteral("không đăng ký: %1").arg(total.notRegistered());
    if (!rest.isEmpty())
        add(paragraph(withCapital(rest.join(QStringLiteral("; "))) + u'.'));
    groups();
    titles();
    if (m_figures.yearBefore) {
        part(QStringLiteral("So sánh với %1").arg(yearWords(*m_figures.yearBefore, m_figures.yearType)));
        add(comparisonTable(m_figures));
    }
}

void ReportBuilder::groups()
{
    if (m_figures.byKind.size() > 1) {
        part(QStringLiteral("Theo loại hình"));
        add(groupTable(QStringLiteral("Loại hình"), m_figures.byKind, m_figures.total));
    }
    if (m_figures.byBlock.size() > 1) {
        part(QStringLiteral("Theo khối"));
        add(groupTable(QStringLiteral("Khối"), m_figures.byBlock, m_figures.total));
    }
    if (m_figures.byLocality.size() > 1) {
        part(QStringLiteral("Theo địa bàn"));
        add(groupTable(QStringLiteral("Địa bàn"), m_figures.byLocality, m_figures.total));
    }
    const bool anyBand = std::any_of(m_figures.byBand.begin(), m_figures.byBand.end(),
                                     [](const BandFigures &band) { return !band.name.isEmpty(); });
    if (anyBand) {
        part(QStringLiteral("Theo xếp loại"));
        add(bandTable(m_figures));
    }
    if (!m_figures.byStreak.empty()) {
        part(QStringLiteral("Theo số năm đạt liên tục"));
        add(streakTable(m_figures));
    }
}

void ReportBuilder::titles()
{
    QStringList lines;
    if (m_figures.proposedFirst + m_figures.proposedRenewal > 0)
        lines << QStringLiteral("Đủ điều kiện đề nghị công nhận lần đầu: %1; công nhận lại: %2.")
                     .arg(m_figures.proposedFirst)
                     .arg(m_figures.proposedRenewal);
    if (m_figures.recognisedFirst + m_figures.recognisedRenewal > 0)
        lines << QStringLiteral("Đã có quyết định công nhận lần đầu: %1; công nhận lại: %2.")
                     .arg(m_figures.recognisedFirst)
                     .arg(m_figures.recognisedRenewal);
    if (m_figures.revoked > 0)
        lines << QStringLiteral("Đã thu hồi: %1.").arg(m_figures.revoked);
    if (lines.isEmpty())
        return;
    part(QStringLiteral("Công nhận danh hiệu"));
    addText(lines);
}

void ReportBuilder::reasons(const QString &title, OutcomeKind outcome, int number)
{
    if (number == 0)
        return;
    part(QStringLiteral("%1 (%2)").arg(title).arg(number));
    add(reasonTable(m_figures, outcome));
}

void ReportBuilder::shortcomings()
{
    const OutcomeCounts &total = m_figures.total;
    if (total.failed + total.excluded + total.pending == 0 && m_settings.causes.isEmpty())
        return;
    section(QStringLiteral("HẠN CHẾ, NGUYÊN NHÂN"));
    reasons(QStringLiteral("Không đạt"), OutcomeKind::Failed, total.failed);
    reasons(QStringLiteral("Không xét"), OutcomeKind::Excluded, total.excluded);
    reasons(QStringLiteral("Chưa chấm xong"), OutcomeKind::Pending, total.pending);
    addText(m_settings.causes);
}

void ReportBuilder::addAll(std::vector<DocumentBlock> blocks)
{
    for (DocumentBlock &block : blocks)
        add(std::move(block));
}

void ReportBuilder::addPart(const QString &title, std::vector<DocumentBlock> blocks)
{
    if (blocks.empty())
        return;
    part(title);
    addAll(std::move(blocks));
}

void ReportBuilder::movements()
{
    std::vector<DocumentBlock> held = movementBlocks(m_movements);
    std::vector<DocumentBlock> models = modelBlocks(m_movements);
    if (held.empty() && models.empty())
        return;
    section(QStringLiteral("PHONG TRÀO THI ĐUA, CUỘC VẬN ĐỘNG, MÔ HÌNH HAY"));
    addPart(QStringLiteral("Phong trào, cuộc vận động và hoạt động"), std::move(held));
    addPart(QStringLiteral("Mô hình hay"), std::move(models));
}

void ReportBuilder::commendations()
{
    std::vector<DocumentBlock> figures = commendationBlocks(m_movements);
    if (figures.empty() && m_settings.commendations.isEmpty())
        return;
    section(QStringLiteral("KHEN THƯỞNG"));
    addText(m_settings.commendations);
    addAll(std::move(figures));
}

void ReportBuilder::closing()
{
    add(paragraph(
        QStringLiteral("Trên đây là báo cáo kết quả xét công nhận %1 đạt chuẩn văn hóa %2 của %3./.")
            .arg(m_kinds, year(), m_settings.head.issuer)));
    add(signatureBlock(m_settings.head));
}

void ReportBuilder::appendices()
{
    std::vector<std::pair<QString, Table>> lists;
    if (m_figures.total.registered > 0)
        lists.emplace_back(
            QStringLiteral("DANH SÁCH %1 ĐĂNG KÝ VÀ KẾT QUẢ %2").arg(inCapitals(m_kinds), inCapitals(year())),
            unitTable(m_figures));
    if (!m_movements.activities.empty())
        lists.emplace_back(QStringLiteral("DANH SÁCH HOẠT ĐỘNG ") + inCapitals(year()),
                           activityTable(m_movements));
    if (!m_movements.models.empty())
        lists.emplace_back(QStringLiteral("DANH SÁCH MÔ HÌNH HAY ") + inCapitals(year()),
                           modelTable(m_movements));
    if (!m_movements.commendations.empty())
        lists.emplace_back(QStringLiteral("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG ") +
                               inCapitals(year()),
                           commendationTable(m_movements));
    int number = 0;
    for (auto &[title, list] : lists) {
        ++number;
        add(Appendix{.label = lists.size() == 1 ? QStringLiteral("Phụ lục")
                                                : QStringLiteral("Phụ lục ") + romanNumber(number),
                     .title = title,
                     .reference = attachedTo(QStringLiteral("Báo cáo"), m_settings.head),
                     .landscape = list.columns.size() > portraitColumns});
        add(std::move(list));
    }
}

} // namespace

QString kindsInWords(const YearFigures &figures)
{
    QStringList names;
    for (const GroupFigures &kind : figures.byKind)
        names << kind.name.toLower();
    return names.isEmpty() ? QStringLiteral("đơn vị") : names.join(QStringLiteral(", "));
}

Document yearReport(const YearFigures &figures, const ReportSettings &settings,
                    const MovementFigures &movements)
{
    return ReportBuilder(figures, settings, movements).build();
}

} // namespace sovang
