// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report.h"

#include "base/amounts.h"
#include "base/points.h"
#include "documents/movementsection.h"
#include "documents/reportcharts.h"
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

QString changeText(int before, int now)
{
    if (before == now)
        return QStringLiteral("không thay đổi");
    return (now > before ? QStringLiteral("tăng %1") : QStringLiteral("giảm %1")).arg(std::abs(now - before));
}

bool isWholly(const GroupFigures &group)
{
    return group.counts.registered > 0 && group.counts.passed == group.counts.registered;
}

/// Has \a a a lower share of passed units than \a b?
bool isLower(const GroupFigures &a, const GroupFigures &b)
{
    return qint64(a.counts.passed) * b.counts.registered < qint64(b.counts.passed) * a.counts.registered;
}

/// `Có 9/12 khối đạt 100 %; thấp nhất là Sự nghiệp y tế với 8/9 (88,89 %).`
QString blockSentence(const std::vector<GroupFigures> &blocks)
{
    std::vector<GroupFigures> registered;
    std::ranges::copy_if(blocks, std::back_inserter(registered),
                         [](const GroupFigures &group) { return group.counts.registered > 0; });
    const auto whole = std::ranges::count_if(registered, isWholly);
    QString text =
        QStringLiteral("Số khối có toàn bộ đơn vị đăng ký đều đạt: %1/%2").arg(whole).arg(registered.size());
    if (whole == std::ssize(registered))
        return text + u'.';
    const GroupFigures &lowest = *std::ranges::min_element(registered, isLower);
    return text + QStringLiteral("; khối có tỷ lệ đạt thấp nhất: %1, %2.")
                      .arg(lowest.name, shareText(lowest.counts.passed, lowest.counts.registered));
}

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
    QString overview() const;
    QString rounds() const;
    void groups();
    void blocks();
    void scores();
    void setScores(const SetFigures &set);
    void criterionCharts(const SetFigures &set);
    void titles();
    void comparison();
    void general();
    void plans();
    QString nextYear() const;
    void shortcomings();
    void reasons(const QString &title, OutcomeKind outcome, int number);
    void movements();
    void commendations();
    void closing();
    void addAll(std::vector<DocumentBlock> blocks);
    void appendices();

    const YearFigures &m_figures;
    const ReportSettings &m_settings;
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
    note(key, {}, QStringLiteral("Kính gửi: mỗi cơ quan nhận báo cáo một dòng"));
    const QStringList addressees = linesOf(key, {});
    if (addressees.isEmpty())
        return;
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
    say(QStringLiteral("nextYear"), nextYear());
}

/// How far the scoring came, round by round; what the book has nothing of is not said.
QString ReportBuilder::rounds() const
{
    const int registered = m_figures.total.registered;
    QStringList parts;
    const std::pair<int, QString> done[] = {
        {m_figures.sheets.self, QStringLiteral("%1 đã tự chấm điểm")},
        {m_figures.sheets.team, QStringLiteral("%1 đã được đoàn kiểm tra chấm điểm")},
    };
    for (const auto &[number, text] : done) {
        if (number > 0)
            parts << text.arg(shareText(number, registered));
    }
    parts << QStringLiteral("%1 đã chấm điểm xong").arg(shareText(m_figures.sheets.final, registered));
    return parts.join(QStringLiteral("; "));
}

QString ReportBuilder::overview() const
{
    const OutcomeCounts &total = m_figures.total;
    const QString where = m_settings.area.isEmpty() ? QString() : QStringLiteral(" của ") + m_settings.area;
    if (total.registered == 0)
        return QStringLiteral("%1, không có %2 nào%3 đăng ký danh hiệu đạt chuẩn văn hóa (tổng số: %4).")
            .arg(withCapital(year()), m_kinds, where, groupedText(total.units));
    return QStringLiteral("%1, %2 %3%4 đăng ký danh hiệu đạt chuẩn văn hóa; %5; %6 đạt chuẩn văn hóa.")
        .arg(withCapital(year()), shareText(total.registered, total.units), m_kinds, where, rounds(),
             shareText(total.passed, total.registered));
}

void ReportBuilder::results()
{
    const OutcomeCounts &total = m_figures.total;
    section(QStringLiteral("KẾT QUẢ"));
    part(QStringLiteral("Kết quả chung"));
    say(QStringLiteral("overview"), overview());
    QStringList rest;
    if (total.failed > 0)
        rest << QStringLiteral("không đạt: %1").arg(total.failed);
    if (total.excluded > 0)
        rest << QStringLiteral("không xét: %1").arg(total.excluded);
    if (total.pending > 0)
        rest << QStringLiteral("chưa chấm xong: %1").arg(total.pending);
    if (total.registered > 0 && total.notRegistered() > 0)
        rest << QStringLiteral("không đăng ký: %1").arg(total.notRegistered());
    if (!rest.isEmpty())
        say(QStringLiteral("rest"), withCapital(rest.join(QStringLiteral("; "))) + u'.');
    if (total.registered > 0)
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
        add(groupChart(m_figures.byKind, caption(QStringLiteral("Kết quả theo loại hình (đạt/đăng ký)"))));
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
    const bool anyBand = std::any_of(m_figures.byBand.begin(), m_figures.byBand.end(),
                                     [](const BandFigures &band) { return !band.name.isEmpty(); });
    if (anyBand) {
        part(QStringLiteral("Theo xếp loại"));
        add(bandTable(m_figures));
    }
    if (!m_figures.byStreak.empty()) {
        part(QStringLiteral("Theo số năm đạt liên tục"));
        add(streakTable(m_figures));
        add(streakChart(m_figures, caption(QStringLiteral("Số đạt theo năm của chu kỳ"))));
    }
}

void ReportBuilder::blocks()
{
    if (m_figures.byBlock.size() < 2)
        return;
    part(QStringLiteral("Theo khối"));
    if (m_figures.total.passed > 0)
        say(QStringLiteral("blocks"), blockSentence(m_figures.byBlock));
    add(groupTable(QStringLiteral("Khối"), m_figures.byBlock, m_figures.total));
    add(groupChart(m_figures.byBlock, caption(QStringLiteral("Kết quả theo khối (đạt/đăng ký)"))));
}

void ReportBuilder::scores()
{
    if (m_figures.byMargin.empty() || m_figures.scores.empty())
        return;
    part(QStringLiteral("Điểm số"));
    for (const SetFigures &set : m_figures.scores)
        setScores(set);
    say(QStringLiteral("margins"), QStringLiteral("Tổng điểm so với mức đạt của từng đơn vị:"), true);
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
            QStringLiteral("Các tiêu chí đạt tỷ lệ điểm thấp nhất:"), true);
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
    add(profileChart(set,
                     caption(QStringLiteral("Điểm bình quân và tỷ lệ so với điểm tối đa theo tiêu chuẩn, "
                                            "bộ tiêu chí “%1”")
                                 .arg(set.title))));
    if (set.selfAgainstFinal.empty())
        return;
    add(selfChart(set, caption(QStringLiteral("Điểm tự chấm so với điểm chốt theo tiêu chuẩn (% điểm tối "
                                              "đa; điểm bình quân của %1 trường hợp đã tự chấm đủ), bộ "
                                              "tiêu chí “%2”")
                                   .arg(set.selfScored)
                                   .arg(set.title))));
}

void ReportBuilder::titles()
{
    const auto split = [](int first, int renewal) {
        return QStringLiteral("%1 (lần đầu: %2; công nhận lại: %3)")
            .arg(groupedText(first + renewal), groupedText(first), groupedText(renewal));
    };
    part(QStringLiteral("Công nhận danh hiệu"));
    if (m_figures.proposedFirst + m_figures.proposedRenewal > 0)
        say(QStringLiteral("proposed"), QStringLiteral("Số đủ điều kiện đề nghị công nhận danh hiệu: %1.")
                                            .arg(split(m_figures.proposedFirst, m_figures.proposedRenewal)));
    if (m_figures.recognisedFirst + m_figures.recognisedRenewal > 0)
        say(QStringLiteral("recognised"),
            QStringLiteral("Số đã có quyết định công nhận: %1.")
                .arg(split(m_figures.recognisedFirst, m_figures.recognisedRenewal)));
    if (m_figures.revoked > 0)
        say(QStringLiteral("revoked"), QStringLiteral("Số bị thu hồi danh hiệu: %1.").arg(m_figures.revoked));
    const Table table = titleTable(QStringLiteral("Địa bàn"), m_figures, m_figures.byLocality);
    if (table.rows.size() > 2)
        add(table);
}

void ReportBuilder::comparison()
{
    if (m_figures.yearBefore) {
        const OutcomeCounts &before = m_figures.totalBefore;
        const OutcomeCounts &now = m_figures.total;
        part(QStringLiteral("So sánh với %1").arg(yearWords(*m_figures.yearBefore, m_figures.yearType)));
        say(QStringLiteral("comparison"),
            QStringLiteral("So với %1, số đăng ký %2, số đạt %3; tỷ lệ đạt/đăng ký là %4, %1 là %5.")
                .arg(yearWords(*m_figures.yearBefore, m_figures.yearType),
                     changeText(before.registered, now.registered), changeText(before.passed, now.passed),
                     shareText(now.passed, now.registered), shareText(before.passed, before.registered)));
        add(comparisonTable(m_figures));
    }
    if (m_figures.series.size() < 2)
        return;
    part(QStringLiteral("Kết quả qua các năm"));
    add(seriesTable(m_figures));
    add(trendChart(m_figures, caption(QStringLiteral("Kết quả qua các năm (đạt/đăng ký)"))));
}

/// What the year after needs.
QString ReportBuilder::nextYear() const
{
    const int titles = m_figures.nextFirst + m_figures.nextRenewal;
    if (titles == 0)
        return {};
    return QStringLiteral(
               "Nếu đạt chuẩn trong %1, có %2 trường hợp đủ thời gian để đề nghị công nhận danh hiệu (lần "
               "đầu: %3; công nhận lại: %4); cần chuẩn bị %2 giấy công nhận.")
        .arg(yearWords(m_figures.year + 1, m_figures.yearType), groupedText(titles),
             groupedText(m_figures.nextFirst), groupedText(m_figures.nextRenewal));
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
    section(QStringLiteral("HẠN CHẾ, NGUYÊN NHÂN"));
    if (m_figures.byReason.size() > 1) {
        part(QStringLiteral("Tổng hợp nguyên nhân"));
        say(QStringLiteral("reasons"),
            QStringLiteral("Một trường hợp có nhiều nguyên nhân được tính ở từng nguyên nhân."), true);
        add(reasonCountTable(m_figures));
    }
    reasons(QStringLiteral("Không đạt"), OutcomeKind::Failed, total.failed);
    reasons(QStringLiteral("Không xét"), OutcomeKind::Excluded, total.excluded);
    reasons(QStringLiteral("Chưa chấm xong"), OutcomeKind::Pending, total.pending);
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

QString kindsInWords(const YearFigures &figures)
{
    QStringList names;
    for (const GroupFigures &kind : figures.byKind)
        names << kind.name.toLower();
    return names.isEmpty() ? QStringLiteral("đơn vị") : names.join(QStringLiteral(", "));
}

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
