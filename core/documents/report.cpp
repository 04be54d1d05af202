// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report.h"

#include "base/amounts.h"
#include "base/points.h"
#include "base/text.h"
#include "documents/movementsection.h"
#include "documents/reportcharts.h"
#include "documents/reportsentences.h"
#include "documents/reporttables.h"
#include "documents/scoresection.h"
#include "documents/tablecolumns.h"
#include "documents/vietnamesetext.h"

#include <algorithm>

namespace sovang {

namespace {

/// A portrait page has room for this many columns of a list.
constexpr std::size_t portraitColumns = 7;
constexpr std::size_t mostWeakest = 5;
constexpr int mostInText = 30; ///< units with their reasons

/// The units that did not pass, with their reasons.
struct ReasonList
{
    OutcomeKind outcome;
    int OutcomeCounts::*count;
    const char16_t *title;
};

constexpr ReasonList reasonLists[] = {
    {OutcomeKind::Failed, &OutcomeCounts::failed, u"Không đạt"},
    {OutcomeKind::Excluded, &OutcomeCounts::excluded, u"Không xét"},
    {OutcomeKind::Pending, &OutcomeCounts::pending, u"Chưa chấm xong"},
};

Table waivedTable(const std::vector<WaivedCheck> &waived)
{
    return tableOf<WaivedCheck>(
        {{QStringLiteral("Nội dung đối chiếu"), 3, Align::Left,
          [](const WaivedCheck &check) { return check.what; }},
         {QStringLiteral("Trường hợp"), 3, Align::Left, [](const WaivedCheck &check) { return check.cases; }},
         {QStringLiteral("Lý do chấp nhận"), 3, Align::Left,
          [](const WaivedCheck &check) { return check.reason; }}},
        waived);
}

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
        general();
        results();
        movements();
        commendations();
        shortcomings();
        plans();
        closing();
        appendices();
        return std::move(m_document);
    }

    /// After build().
    std::vector<ReportParagraph> paragraphs() { return std::move(m_paragraphs); }

private:
    QString year() const { return yearWords(m_figures.year, m_figures.yearType); }
    void add(DocumentBlock block)
    {
        flushHeadings();
        m_document.blocks.push_back(std::move(block));
    }
    void say(const QString &key, const QString &generated, bool keepWithNext = false,
             const QString &hint = {});
    /// A paragraph that is none while the program has nothing to say.
    void sayIfAny(const QString &key, const QString &generated)
    {
        if (!generated.isEmpty())
            say(key, generated);
    }
    QStringList linesOf(const QString &key, const QString &generated) const;
    void note(const QString &key, const QString &generated, const QString &hint);

    // A heading is set, and numbered, once something stands under it.
    void section(const QString &title)
    {
        m_sectionTitle = title;
        m_partTitle.clear();
        m_isSectionDue = !title.isEmpty();
        m_isPartDue = false;
    }
    void part(const QString &title)
    {
        m_partTitle = title;
        m_isPartDue = !title.isEmpty();
    }
    void flushHeadings();

    QString caption(const QString &text) { return QStringLiteral("Biểu đồ %1. %2").arg(++m_chart).arg(text); }

    void opening();
    void results();
    void groups();
    void addGroupChart(const std::vector<GroupFigures> &groups, const QString &title);
    void bands();
    void streaks();
    void blocks();
    void scores();
    void setScores(const SetFigures &set);
    void criterionCharts(const SetFigures &set);
    void titles();
    void comparison();
    void general();
    void plans();
    void shortcomings();
    void reasons(const ReasonList &list, int number);
    void movements();
    void commendations();
    void closing();
    void addAll(std::vector<DocumentBlock> blocks);
    void appendices();

    const YearFigures &m_figures;
    const ReportSettings &m_settings;
    bool m_hasAddressee = false;
    const MovementFigures &m_movements;
    QString m_kinds;
    Document m_document;
    std::vector<ReportParagraph> m_paragraphs;
    QString m_sectionTitle;
    QString m_partTitle;
    bool m_isSectionDue = false;
    bool m_isPartDue = false;
    int m_section = 0;
    int m_part = 0;
    int m_chart = 0;
    int m_nextAppendix = 2; ///< the first one lists everybody
};

void ReportBuilder::flushHeadings()
{
    if (m_isSectionDue) {
        m_part = 0;
        m_document.blocks.push_back(
            Heading{1, QStringLiteral("%1. %2").arg(romanNumber(++m_section), m_sectionTitle)});
    }
    if (m_isPartDue)
        m_document.blocks.push_back(Heading{2, QStringLiteral("%1. %2").arg(++m_part).arg(m_partTitle)});
    m_isSectionDue = m_isPartDue = false;
}

void ReportBuilder::note(const QString &key, const QString &generated, const QString &hint)
{
    m_paragraphs.push_back({key, withCapital(m_sectionTitle.toLower()), m_partTitle, generated, hint});
}

QStringList ReportBuilder::linesOf(const QString &key, const QString &generated) const
{
    const auto own = m_settings.texts.find(key);
    return reportLines(own == m_settings.texts.end() ? generated : own->second);
}

/// The paragraph called \a key, in the office's words where it has some.
void ReportBuilder::say(const QString &key, const QString &generated, bool keepWithNext, const QString &hint)
{
    note(key, generated, hint);
    for (const QString &line : linesOf(key, generated)) {
        Paragraph said = paragraph(line);
        said.key = key;
        said.keepWithNext = keepWithNext;
        add(said);
    }
}

void ReportBuilder::opening()
{
    add(letterHead(m_settings.head));
    add(DocumentTitle{QStringLiteral("BÁO CÁO"),
                      QStringLiteral("Kết quả xét công nhận %1 đạt chuẩn văn hóa %2").arg(m_kinds, year())});
    const QString key = QStringLiteral("addressees");
    note(key, {}, QStringLiteral("Mỗi cơ quan nhận báo cáo một dòng"));
    const QStringList addressees = linesOf(key, {});
    if (addressees.isEmpty())
        return;
    m_hasAddressee = true;
    Paragraph to = paragraph(QStringLiteral("Kính gửi: ") + addressees.join(QStringLiteral("; ")));
    to.align = Align::Center;
    to.indented = false;
    to.key = key;
    add(to);
}

void ReportBuilder::general()
{
    section(QStringLiteral("TÌNH HÌNH CHUNG"));
    say(QStringLiteral("general"), {}, false,
        QStringLiteral("Đặc điểm tình hình; công tác chỉ đạo, văn bản đã ban hành, tuyên truyền, tập huấn "
                       "trong năm"));
}

void ReportBuilder::plans()
{
    section(QStringLiteral("PHƯƠNG HƯỚNG, CHỈ TIÊU %1")
                .arg(inCapitals(yearWords(m_figures.year + 1, m_figures.yearType))));
    say(QStringLiteral("plans"), {}, false,
        QStringLiteral("Phương hướng, nhiệm vụ, chỉ tiêu, giải pháp và kiến nghị cho năm sau"));
    say(QStringLiteral("nextYear"), nextYearSentence(m_figures));
}

void ReportBuilder::results()
{
    section(QStringLiteral("KẾT QUẢ"));
    part(QStringLiteral("Kết quả chung"));
    say(QStringLiteral("overview"), overviewSentence(m_figures, m_settings.area));
    sayIfAny(QStringLiteral("rest"), restSentence(m_figures));
    if (m_figures.total.registered > 0)
        groups();
    scores();
    titles();
    comparison();
}

void ReportBuilder::groups()
{
    if (m_figures.byKind.size() > 1) {
        part(QStringLiteral("Theo loại hình"));
        add(groupTable(QStringLiteral("Loại hình"), m_figures.byKind, m_figures.total));
        addGroupChart(m_figures.byKind, QStringLiteral("Kết quả theo loại hình (đạt/đăng ký)"));
    }
    blocks();
    if (m_figures.byLocality.size() > 1) {
        part(QStringLiteral("Theo địa bàn"));
        add(groupTable(QStringLiteral("Địa bàn"), m_figures.byLocality, m_figures.total));
    }
    if (m_figures.byClass.size() > 1) {
        part(QStringLiteral("Theo phân loại"));
        add(groupTable(QStringLiteral("Phân loại"), m_figures.byClass, m_figures.total));
    }
    bands();
    streaks();
}

/// Nothing is to be seen in a chart before anybody is scored.
void ReportBuilder::addGroupChart(const std::vector<GroupFigures> &groups, const QString &title)
{
    if (m_figures.total.pending < m_figures.total.registered)
        add(groupChart(groups, caption(title)));
}

void ReportBuilder::bands()
{
    if (std::ranges::all_of(m_figures.byBand, [](const BandFigures &band) { return band.name.isEmpty(); }))
        return;
    part(QStringLiteral("Theo xếp loại"));
    if (const QString only = onlyBandSentence(m_figures); !only.isEmpty())
        say(QStringLiteral("band"), only);
    else
        add(bandTable(m_figures));
}

void ReportBuilder::streaks()
{
    if (m_figures.byStreak.empty())
        return;
    part(QStringLiteral("Theo số năm đạt liên tục"));
    if (const QString only = onlyStreakSentence(m_figures); !only.isEmpty())
        return say(QStringLiteral("streak"), only);
    add(streakTable(m_figures));
    add(streakChart(m_figures, caption(QStringLiteral("Số đạt theo năm của chu kỳ"))));
}

void ReportBuilder::blocks()
{
    if (m_figures.byBlock.size() < 2)
        return;
    part(QStringLiteral("Theo khối"));
    sayIfAny(QStringLiteral("blocks"), blockSentence(m_figures));
    add(groupTable(QStringLiteral("Khối"), m_figures.byBlock, m_figures.total));
    addGroupChart(m_figures.byBlock, QStringLiteral("Kết quả theo khối (đạt/đăng ký)"));
}

void ReportBuilder::scores()
{
    if (m_figures.byMargin.empty() || m_figures.scores.empty())
        return;
    part(QStringLiteral("Điểm số"));
    for (const SetFigures &set : m_figures.scores)
        setScores(set);
    if (m_figures.total.judged() < 2)
        return; // the sentence has said it
    say(QStringLiteral("margins"), marginSentence(m_figures), true);
    add(marginTable(m_figures));
    add(marginChart(m_figures, caption(QStringLiteral("Phân bố tổng điểm so với mức đạt (% thang điểm)"))));
}

void ReportBuilder::setScores(const SetFigures &set)
{
    say(QStringLiteral("scores.") + set.reference, scoreSentence(set), true);
    add(criterionTable(set));
    criterionCharts(set);
    const Table weakest = weakestTable(set, mostWeakest);
    if (!weakest.rows.empty()) {
        say(QStringLiteral("weakest.") + set.reference,
            weakest.rows.size() == 1 ? QStringLiteral("Tiêu chí đạt tỷ lệ điểm thấp nhất:")
                                     : QStringLiteral("Các tiêu chí đạt tỷ lệ điểm thấp nhất:"),
            true);
        add(weakest);
    }
    if (set.blocks.size() > 1 && set.criteria.size() > 1)
        add(heatChart(
            set, caption(QStringLiteral("Tỷ lệ điểm đạt được so với điểm tối đa (%), theo khối (số trường "
                                        "hợp) và tiêu chuẩn, bộ tiêu chí “%1”")
                             .arg(set.title))));
}

void ReportBuilder::criterionCharts(const SetFigures &set)
{
    if (set.units < 2)
        return; // the table has said it
    add(profileChart(set,
                     caption(QStringLiteral("Điểm bình quân và tỷ lệ so với điểm tối đa theo tiêu chuẩn, "
                                            "bộ tiêu chí “%1”")
                                 .arg(set.title))));
    if (set.selfScored < 2)
        return;
    add(selfChart(set, caption(QStringLiteral("Điểm tự chấm so với điểm chốt theo tiêu chuẩn (% điểm tối "
                                              "đa; điểm bình quân của %1 trường hợp đã tự chấm đủ), bộ "
                                              "tiêu chí “%2”")
                                   .arg(groupedText(set.selfScored), set.title))));
}

void ReportBuilder::titles()
{
    part(QStringLiteral("Công nhận danh hiệu"));
    if (m_figures.proposedFirst + m_figures.proposedRenewal > 0)
        say(QStringLiteral("proposed"),
            QStringLiteral("Số đủ điều kiện đề nghị công nhận danh hiệu: %1.")
                .arg(titlesText(m_figures.proposedFirst, m_figures.proposedRenewal)));
    if (m_figures.recognisedFirst + m_figures.recognisedRenewal > 0)
        say(QStringLiteral("recognised"),
            QStringLiteral("Số đã có quyết định công nhận: %1.")
                .arg(titlesText(m_figures.recognisedFirst, m_figures.recognisedRenewal)));
    if (m_figures.revoked > 0)
        say(QStringLiteral("revoked"),
            QStringLiteral("Số bị thu hồi danh hiệu: %1.").arg(groupedText(m_figures.revoked)));
    const Table table = titleTable(QStringLiteral("Địa bàn"), m_figures, m_figures.byLocality);
    if (table.rows.size() > 2)
        add(table);
}

void ReportBuilder::comparison()
{
    if (m_figures.yearBefore) {
        part(QStringLiteral("So sánh với %1").arg(yearWords(*m_figures.yearBefore, m_figures.yearType)));
        say(QStringLiteral("comparison"), comparisonSentence(m_figures));
        add(comparisonTable(m_figures));
    }
    if (m_figures.series.size() < 2)
        return;
    part(QStringLiteral("Kết quả qua các năm"));
    add(seriesTable(m_figures));
    add(trendChart(m_figures, caption(QStringLiteral("Kết quả qua các năm (đạt/đăng ký)"))));
}

/// A list of many would tear the text apart, and is an appendix.
void ReportBuilder::reasons(const ReasonList &list, int number)
{
    part(QStringLiteral("%1 (%2)").arg(QString::fromUtf16(list.title), groupedText(number)));
    if (number <= mostInText)
        return add(reasonTable(m_figures, list.outcome));
    add(paragraph(QStringLiteral("Danh sách và lý do: Phụ lục %1.").arg(romanNumber(m_nextAppendix++))));
}

void ReportBuilder::shortcomings()
{
    const OutcomeCounts &total = m_figures.total;
    section(QStringLiteral("HẠN CHẾ, NGUYÊN NHÂN"));
    if (m_figures.byReason.size() > 1 && total.failed + total.excluded > 1) {
        part(QStringLiteral("Tổng hợp nguyên nhân"));
        say(QStringLiteral("reasons"), reasonsSentence(m_figures), true,
            QStringLiteral("Nhận xét chung về các nguyên nhân trong bảng"));
        add(reasonCountTable(m_figures));
    }
    for (const ReasonList &list : reasonLists) {
        if (const int number = total.*list.count; number > 0)
            reasons(list, number);
    }
    const bool hasParts = m_part > 0 && !m_isSectionDue;
    part(hasParts ? QStringLiteral("Nhận xét và nguyên nhân") : QString());
    say(QStringLiteral("causes"), {}, false,
        QStringLiteral("Hạn chế trong chỉ đạo, đăng ký, chấm điểm; nguyên nhân chủ quan và khách quan"));
}

/// Paragraphs that have a key are said, in whosever words; the rest is added as it is.
void ReportBuilder::addAll(std::vector<DocumentBlock> blocks)
{
    for (DocumentBlock &block : blocks) {
        const auto *text = std::get_if<Paragraph>(&block);
        if (text && !text->key.isEmpty())
            say(text->key, text->runs.front().text, text->keepWithNext);
        else
            add(std::move(block));
    }
}

void ReportBuilder::movements()
{
    section(QStringLiteral("PHONG TRÀO THI ĐUA, CUỘC VẬN ĐỘNG, MÔ HÌNH HAY"));
    part(QStringLiteral("Phong trào, cuộc vận động và hoạt động"));
    addAll(movementBlocks(m_movements));
    part(QStringLiteral("Mô hình hay"));
    addAll(modelBlocks(m_movements));
}

void ReportBuilder::commendations()
{
    section(QStringLiteral("KHEN THƯỞNG"));
    say(QStringLiteral("commendations.own"), {}, false,
        QStringLiteral("Công tác thi đua, khen thưởng trong năm"));
    addAll(commendationBlocks(m_movements));
}

void ReportBuilder::closing()
{
    section({});
    say(QStringLiteral("closing"),
        QStringLiteral("Trên đây là báo cáo kết quả xét công nhận %1 đạt chuẩn văn hóa %2 của %3./.")
            .arg(m_kinds, year(), m_settings.head.issuer));
    PaperHead head = m_settings.head;
    if (head.recipients.isEmpty())
        head.recipients = m_hasAddressee ? QStringList{QStringLiteral("Như trên"), QStringLiteral("Lưu: VT")}
                                         : QStringList{QStringLiteral("Lưu: VT")};
    add(signatureBlock(head));
}

void ReportBuilder::appendices()
{
    std::vector<std::pair<QString, Table>> lists;
    if (m_figures.total.registered > 0)
        lists.emplace_back(
            QStringLiteral("DANH SÁCH %1 ĐĂNG KÝ VÀ KẾT QUẢ %2").arg(inCapitals(m_kinds), inCapitals(year())),
            unitTable(m_figures));
    for (const ReasonList &list : reasonLists) {
        if (m_figures.total.*list.count > mostInText)
            lists.emplace_back(QStringLiteral("DANH SÁCH %1 %2 VÀ LÝ DO")
                                   .arg(inCapitals(QString::fromUtf16(list.title)), inCapitals(year())),
                               reasonTable(m_figures, list.outcome));
    }
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
    if (!m_settings.waived.empty())
        lists.emplace_back(QStringLiteral("NHỮNG ĐIỂM CHƯA KHỚP ĐÃ ĐƯỢC CHẤP NHẬN KHI ĐỐI CHIẾU SỐ LIỆU"),
                           waivedTable(m_settings.waived));
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

std::vector<ReportParagraph> reportParagraphs(const YearFigures &figures, const ReportSettings &settings,
                                              const MovementFigures &movements)
{
    ReportSettings own = settings;
    own.texts.clear();
    ReportBuilder builder(figures, own, movements);
    builder.build();
    return builder.paragraphs();
}

QStringList reportLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

Document yearReport(const YearFigures &figures, const ReportSettings &settings,
                    const MovementFigures &movements)
{
    return ReportBuilder(figures, settings, movements).build();
}

} // namespace sovang
