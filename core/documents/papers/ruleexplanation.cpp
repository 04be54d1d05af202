// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/papers/ruleexplanation.h"

#include "base/text.h"
#include "documents/papers/paperparts.h"
#include "documents/papers/rulecriteria.h"
#include "documents/papers/ruleexamples.h"
#include "documents/vietnamesetext.h"
#include "domain/recognition.h"

#include <algorithm>

namespace sovang {

namespace {

using Policy = RecognitionPolicy;

QString listed(QStringList parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return QStringLiteral("%1 và %2").arg(parts.join(QStringLiteral(", ")), last);
}

QString kindList(const RuleSet &rules)
{
    QStringList kinds;
    for (const UnitKind kind : rules.kinds)
        kinds << toVietnamese(kind).toLower();
    return listed(kinds);
}

QString authorityWords(const Authority &authority)
{
    const QString name = QStringLiteral("%1 %2").arg(authority.signerTitle, authority.issuer).trimmed();
    return name.isEmpty() ? dots() : name;
}

/// The outcomes of a year for which the count of years starts again, or stays.
QString breaks(const Policy &policy, Policy::OnBreak what)
{
    QStringList kinds;
    if (policy.onFail == what)
        kinds << QStringLiteral("không đạt");
    if (policy.onExcluded == what)
        kinds << QStringLiteral("không xét");
    if (policy.onNotRegistered == what)
        kinds << QStringLiteral("không đăng ký");
    if (kinds.size() < 2)
        return kinds.join(QString());
    const QString last = kinds.takeLast();
    return QStringLiteral("%1 hoặc %2").arg(kinds.join(QStringLiteral(", ")), last);
}

class RuleExplanation
{
public:
    RuleExplanation(const PaperHead &head, const RuleSetPtr &rules) : m_head(head), m_rules(rules) {}

    Document build();

private:
    void add(DocumentBlock block) { m_document.blocks.push_back(std::move(block)); }
    /// A sentence that ends with a colon stays with what it leads to.
    void say(const QString &text)
    {
        Paragraph said = paragraph(text);
        said.keepWithNext = text.endsWith(u':');
        add(said);
    }
    void section(const QString &text)
    {
        add(Heading{1, QStringLiteral("%1. %2").arg(romanNumber(++m_sections), text)});
    }
    /// The next step of how a year is worked out.
    void step(const QString &text) { say(QStringLiteral("%1. %2").arg(++m_steps).arg(text)); }
    void list(ItemKind kind);
    bool has(ItemKind kind) const
    {
        return std::ranges::any_of(m_rules->items, [kind](const Item &i) { return i.kind == kind; });
    }

    void opening();
    void scope();
    void criteria();
    void year();
    void conditions();
    void minima();
    void total();
    void mark();
    void bands();
    void title();
    void counting();
    void breaking();
    void validity();
    void timeline();
    void examples();
    void sources();

    const PaperHead &m_head;
    const RuleSetPtr &m_rules;
    Document m_document;
    int m_sections = 0;
    int m_steps = 0;
};

Document RuleExplanation::build()
{
    opening();
    scope();
    criteria();
    year();
    title();
    examples();
    sources();
    return std::move(m_document);
}

void RuleExplanation::opening()
{
    m_document = newPaper(QStringLiteral("Giải thích bộ tiêu chí %1").arg(m_rules->title), m_head);
    add(DocumentTitle{QStringLiteral("PHỤ LỤC"),
                      QStringLiteral("Giải thích bộ tiêu chí\n%1").arg(m_rules->title)});
    Paragraph attached =
        centred(QStringLiteral("(Kèm theo Hướng dẫn số %1 %2 của %3)")
                    .arg(QStringLiteral("......"), dateInWords(m_head.date), orDots(m_head.issuer)),
                false);
    attached.runs.front().italic = true;
    add(attached);
}

void RuleExplanation::scope()
{
    section(QStringLiteral("Phạm vi áp dụng"));
    const YearType type = m_rules->yearType;
    const QString years =
        m_rules->validTo ? QStringLiteral("từ %1 đến %2")
                               .arg(yearWords(m_rules->validFrom, type), yearWords(*m_rules->validTo, type))
                         : QStringLiteral("từ %1").arg(yearWords(m_rules->validFrom, type));
    say(QStringLiteral("Bộ tiêu chí này (mã %1) áp dụng cho %2, %3. Có %4 tiêu chuẩn, tổng %5; mức đạt %6.")
            .arg(m_rules->reference(), kindList(*m_rules), years,
                 countWords(qint64(m_rules->criteria.size())), pointsWords(m_rules->total),
                 pointsWords(m_rules->passMark.byDefault)));
    if (m_rules->sample)
        say(QStringLiteral(
            "Đây là bộ tiêu chí mẫu, cần đối chiếu hướng dẫn của địa phương trước khi áp dụng."));
}

void RuleExplanation::sources()
{
    if (m_rules->legalBasis.isEmpty())
        return;
    section(QStringLiteral("Nguồn của bộ tiêu chí"));
    for (const QString &text : m_rules->legalBasis)
        say(QStringLiteral("- %1.").arg(orDots(text)));
}

void RuleExplanation::criteria()
{
    section(QStringLiteral("Tiêu chuẩn, tiêu chí và điểm"));
    add(criteriaTable(*m_rules));
    if (const auto step = usualStep(*m_rules))
        say(QStringLiteral("Nơi không ghi cách chấm: chấm từ 0 đến điểm tối đa, theo bước %1.")
                .arg(pointsWords(*step)));
    if (m_rules->notApplicable == NotApplicablePolicy::FullPoints)
        say(QStringLiteral("Tiêu chí không áp dụng cho đơn vị (ghi KAD, nêu lý do) được tính điểm tối đa."));
    else if (m_rules->notApplicable == NotApplicablePolicy::Rescale)
        say(QStringLiteral("Tiêu chí không áp dụng cho đơn vị (ghi KAD, nêu lý do) được bỏ ra, các tiêu chí "
                           "còn lại của tiêu "
                           "chuẩn được quy về điểm tối đa của tiêu chuẩn; tiêu chuẩn không còn tiêu chí nào "
                           "thì bỏ ra, tổng "
                           "điểm được quy về %1.")
                .arg(pointsWords(m_rules->total)));
    else
        say(QStringLiteral("Mọi tiêu chí đều phải chấm, không có trường hợp không áp dụng."));
}

void RuleExplanation::list(ItemKind kind)
{
    for (const Item &item : m_rules->items) {
        if (item.kind == kind)
            say(QStringLiteral("- %1: %2;").arg(item.code, orDots(item.title)));
    }
    auto &runs = std::get<Paragraph>(m_document.blocks.back()).runs;
    runs.back().text.replace(runs.back().text.size() - 1, 1, u'.');
}

void RuleExplanation::year()
{
    section(QStringLiteral("Kết quả của một năm"));
    say(QStringLiteral("Kết quả được lấy từ điểm chốt và xác định lần lượt như sau:"));
    step(QStringLiteral("Đơn vị không đăng ký thì không được xét trong năm đó (chưa đăng ký)."));
    conditions();
    minima();
    total();
    mark();
    bands();
    say(QStringLiteral("Khi so với các mức, điểm được giữ đúng như tính ra; chỉ khi in mới làm tròn đến hai "
                       "chữ số thập phân."));
}

void RuleExplanation::conditions()
{
    if (has(ItemKind::Gate)) {
        step(QStringLiteral("Không xét nếu không bảo đảm một trong các điều kiện:"));
        list(ItemKind::Gate);
    }
    step(QStringLiteral("Còn tiêu chí, điều kiện chưa có kết quả thì năm đó chưa xong."));
    if (has(ItemKind::Veto)) {
        step(QStringLiteral("Không đạt, dù đủ điểm, nếu có một trong các trường hợp:"));
        list(ItemKind::Veto);
    }
    QStringList required;
    for (const Item &item : m_rules->items) {
        if (item.kind == ItemKind::PassFail)
            required << item.code;
    }
    if (!required.isEmpty())
        step(QStringLiteral("Không đạt nếu một yêu cầu bắt buộc không được bảo đảm: %1.")
                 .arg(listed(required)));
}

void RuleExplanation::minima()
{
    QStringList parts;
    bool isOneShare = true;
    const auto &first = m_rules->criteria.front().minPercent;
    for (const Criterion &criterion : m_rules->criteria) {
        isOneShare = isOneShare && criterion.minPercent == first;
        if (criterion.minPercent)
            parts << QStringLiteral("%1 từ %2").arg(criterion.node.code, minimumWords(criterion));
    }
    if (parts.isEmpty())
        return;
    if (isOneShare && *first == Percent::fromHundredths(10000))
        step(QStringLiteral("Mỗi tiêu chuẩn phải được đủ điểm tối đa."));
    else if (isOneShare)
        step(QStringLiteral("Mỗi tiêu chuẩn phải được từ %1 % số điểm tối đa của tiêu chuẩn đó.")
                 .arg(first->toDisplay()));
    else
        step(QStringLiteral("Tiêu chuẩn phải được số điểm tối thiểu: %1.")
                 .arg(parts.join(QStringLiteral("; "))));
}

void RuleExplanation::total()
{
    QString text = QStringLiteral("Tổng điểm là tổng điểm các tiêu chuẩn");
    if (has(ItemKind::Bonus))
        text += QStringLiteral(", cộng điểm thưởng (tính không quá %1)").arg(pointsWords(m_rules->bonus.max));
    if (has(ItemKind::Deduction))
        text +=
            QStringLiteral(", trừ điểm trừ (tính không quá %1)").arg(pointsWords(m_rules->deductions.max));
    if (m_rules->bonus.mayExceedTotal)
        text += QStringLiteral("; có thể vượt %1").arg(pointsWords(m_rules->total));
    else if (has(ItemKind::Bonus))
        text += QStringLiteral("; không quá %1").arg(pointsWords(m_rules->total));
    step(text + u'.');
}

void RuleExplanation::mark()
{
    QStringList classes;
    for (const auto &[name, points] : m_rules->passMark.byClass)
        classes << QStringLiteral("phân loại %1 từ %2").arg(name, pointsWords(points));
    QString text =
        QStringLiteral("Đạt khi tổng điểm từ %1 trở lên").arg(pointsWords(m_rules->passMark.byDefault));
    if (!classes.isEmpty())
        text += QStringLiteral("; riêng đơn vị thuộc %1").arg(classes.join(QStringLiteral(", ")));
    step(text + u'.');
}

void RuleExplanation::bands()
{
    if (m_rules->bands.empty())
        return;
    QStringList parts;
    bool hasShares = false;
    for (const Band &band : m_rules->bands) {
        QString text = QStringLiteral("%1 từ %2").arg(band.name, pointsWords(band.from));
        if (band.minPercent)
            text +=
                QStringLiteral(" và mỗi tiêu chuẩn từ %1 % điểm tối đa").arg(band.minPercent->toDisplay());
        hasShares = hasShares || band.minPercent;
        parts << text;
    }
    step(QStringLiteral("Đơn vị đạt được xếp loại: %1%2.")
             .arg(parts.join(QStringLiteral("; ")),
                  hasShares ? QStringLiteral("; thiếu điều kiện của một mức thì xếp mức kế tiếp")
                            : QString()));
}

void RuleExplanation::title()
{
    section(QStringLiteral("Từ kết quả năm đến danh hiệu"));
    counting();
    breaking();
    validity();
    timeline();
}

void RuleExplanation::counting()
{
    const Policy &policy = m_rules->recognition;
    const bool inARow = breaks(policy, Policy::OnBreak::Hold).isEmpty();
    const auto years = [inARow](int number) {
        return number == 1 ? QStringLiteral("một năm đạt")
                           : QStringLiteral("%1 năm đạt%2")
                                 .arg(countWords(number), inARow ? QStringLiteral(" liên tục") : QString());
    };
    if (policy.firstYears == 1 && policy.renewalYears == 1)
        say(QStringLiteral("Danh hiệu được xét hằng năm: năm nào đạt thì được đề nghị công nhận năm đó."));
    else
        say(QStringLiteral("Đề nghị công nhận lần đầu sau %1, công nhận lại sau %2; %3.")
                .arg(years(policy.firstYears), years(policy.renewalYears),
                     policy.counting == Policy::Counting::Restart
                         ? QStringLiteral("sau mỗi lần công nhận, số năm được tính lại từ đầu")
                         : QStringLiteral("các năm đã tính cho lần đầu được tính tiếp cho lần công nhận lại "
                                          "đầu tiên")));
}

void RuleExplanation::breaking()
{
    const Policy &policy = m_rules->recognition;
    if (policy.firstYears == 1 && policy.renewalYears == 1)
        return;
    const QString resets = breaks(policy, Policy::OnBreak::Reset);
    const QString holds = breaks(policy, Policy::OnBreak::Hold);
    if (!resets.isEmpty())
        say(QStringLiteral("Gặp năm %1 thì số năm được tính lại từ đầu; đơn vị đã được công nhận sau đó được "
                           "xét %2.")
                .arg(resets, policy.afterBreak == Policy::AfterBreak::Renewal
                                 ? QStringLiteral("công nhận lại")
                                 : QStringLiteral("như công nhận lần đầu")));
    if (!holds.isEmpty())
        say(QStringLiteral("Gặp năm %1 thì số năm đã tính vẫn được giữ.").arg(holds));
}

void RuleExplanation::validity()
{
    QStringList titles;
    for (const auto &[kind, name] : m_rules->titles) {
        const QString quoted = QStringLiteral("“%1”").arg(name);
        if (!titles.contains(quoted))
            titles << quoted;
    }
    const std::optional<int> valid = m_rules->recognition.validityYears;
    const QString term =
        !valid        ? QStringLiteral("không định thời hạn")
        : *valid == 0 ? QStringLiteral("có giá trị trong năm được công nhận")
                      : QStringLiteral("có giá trị %1 năm kể từ năm được công nhận").arg(countWords(*valid));
    say(QStringLiteral("Danh hiệu %1 %2.").arg(titles.isEmpty() ? dots() : listed(titles), term));
    const QString first = authorityWords(m_rules->firstAuthority);
    const QString renewal = authorityWords(m_rules->renewalAuthority);
    say(first == renewal ? QStringLiteral("%1 quyết định công nhận.").arg(withCapital(first))
                         : QStringLiteral("%1 quyết định công nhận lần đầu, %2 quyết định công nhận lại.")
                               .arg(withCapital(first), renewal));
}

// Told by the code that works it out, from a unit that passes every year.
void RuleExplanation::timeline()
{
    const Policy &policy = m_rules->recognition;
    if (policy.firstYears == 1 && policy.renewalYears == 1)
        return;
    const int years = policy.firstYears + policy.renewalYears;
    std::vector<YearResult> results;
    results.reserve(static_cast<size_t>(years));
    for (int i = 0; i < years; ++i)
        results.push_back({m_rules->validFrom + i, OutcomeKind::Passed, &policy});
    QStringList steps;
    for (const RecognitionYear &year : recognise({}, results, {}, AssumeDecisions::Yes)) {
        if (year.proposal)
            steps << QStringLiteral("%1 được đề nghị %2 (%3)")
                         .arg(yearWords(year.result.year, m_rules->yearType),
                              toVietnamese(year.proposal->kind).toLower(),
                              yearsText(year.proposal->from, year.proposal->to, m_rules->yearType));
    }
    say(QStringLiteral("Ví dụ: đơn vị đạt mọi năm từ %1 thì %2.")
            .arg(yearWords(m_rules->validFrom, m_rules->yearType), steps.join(QStringLiteral("; "))));
}

void RuleExplanation::examples()
{
    const std::vector<DocumentBlock> blocks = exampleBlocks(m_rules);
    if (blocks.empty())
        return;
    section(QStringLiteral("Ví dụ"));
    m_document.blocks.insert(m_document.blocks.end(), blocks.begin(), blocks.end());
}

} // namespace

Document ruleExplanation(const PaperHead &head, const RuleSetPtr &rules)
{
    return RuleExplanation(head, rules).build();
}

} // namespace sovang
