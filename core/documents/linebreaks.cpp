// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/linebreaks.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <ranges>
#include <vector>

namespace sovang {

namespace {

// What a break costs, against 1 for a line twice as long as the others.
constexpr double tornNumber = 3;
constexpr double tornCompound = 1;
constexpr double tornName = 0.2;
constexpr double goodPlace = -0.06;

/// Compounds that are frequent in the names of units and in titles of papers.
const QSet<QString> &compounds()
{
    static const QSet<QString> all = [] {
        const QString text = QStringLiteral(
            "công trình,dân dụng,hướng nghiệp,bán trú,bảo hiểm,bảo vệ,bệnh viện,bưu điện,cao đẳng,chế "
            "biến,chi cục,chỉ đạo,chỉ huy,chính sách,"
            "chính trị,chuyên nghiệp,cổ phần,cơ quan,cơ sở,công an,công đoàn,công nghệ,công nghiệp,công "
            "nhận,công ty,"
            "danh hiệu,dân cư,dân dụng,dân sự,dân tộc,dịch vụ,doanh nghiệp,du lịch,dự án,đa khoa,đại học,đào "
            "tạo,đạt "
            "chuẩn,đăng ký,"
            "đặc khu,đầu tư,điện lực,đoàn kết,đô thị,đời sống,đơn vị,giám sát,giáo dục,giao thông,hạ "
            "tầng,hải quan,"
            "hành chính,hỗn hợp,hội đồng,hợp tác,hướng nghiệp,hữu hạn,kế hoạch,kết quả,khoa học,kho bạc,khu "
            "vực,kiểm "
            "lâm,kiểm sát,"
            "kinh doanh,kinh tế,kỹ thuật,lao động,lâm nghiệp,liên đoàn,mầm non,mẫu giáo,mặt trận,một "
            "thành,môi "
            "trường,ngân hàng,"
            "nghề nghiệp,nghệ thuật,nhà nước,nhân dân,nhập khẩu,nội trú,nông nghiệp,nông thôn,phát "
            "thanh,phát triển,"
            "phong trào,phòng chống,phổ thông,quản lý,quân sự,quốc phòng,sản xuất,sự nghiệp,tài chính,tài "
            "nguyên,tập đoàn,"
            "thanh tra,thành phố,thành viên,thể thao,thi hành,thị trấn,thị trường,thị xã,thông tin,thống kê,"
            "thương mại,thường xuyên,thủy lợi,tiểu học,tín dụng,toà án,tòa án,toàn dân,tổ chức,tổ quốc,tổng "
            "hợp,trách nhiệm,"
            "trung học,trung tâm,truyền hình,truyền thông,tư pháp,tuyên giáo,uỷ ban,ủy ban,văn hoá,văn "
            "hóa,văn phòng,"
            "viễn thông,việt nam,xã hội,xây dựng,xuất khẩu,y tế");
        const QStringList list = text.split(u',');
        return QSet<QString>(list.begin(), list.end());
    }();
    return all;
}

bool opensPhrase(const QString &word)
{
    static const QSet<QString> openers{
        QStringLiteral("và"),     QStringLiteral("huyện"), QStringLiteral("tỉnh"), QStringLiteral("xã"),
        QStringLiteral("phường"), QStringLiteral("quận"),  QStringLiteral("trực"), QStringLiteral("thuộc"),
        QStringLiteral("năm"),    QStringLiteral("giai")};
    return openers.contains(word);
}

/// Price of a line that ends after \a before and goes on with \a after.
double breakCost(const QString &before, const QString &after, bool allCapitals)
{
    const QString left = before.toLower();
    QString right = after.toLower();
    while (right.size() > 1 && !right.back().isLetterOrNumber())
        right.chop(1);
    if (left == u"số" || left == u"năm" || (after.front().isDigit() && !before.endsWith(u',')))
        return tornNumber;
    if (compounds().contains(left + u' ' + right))
        return tornCompound;
    if (!before.back().isLetterOrNumber() || opensPhrase(allCapitals ? right : after))
        return goodPlace;
    return !allCapitals && before.front().isUpper() && after.front().isUpper() ? tornName : 0;
}

} // namespace

LineBreaker::LineBreaker(const QString &text, const std::function<double(const QString &)> &widthOf)
    : m_words(text.simplified().split(u' ')), m_blank(widthOf(QStringLiteral(" ")))
{
    m_starts.push_back(0);
    for (const QString &word : m_words)
        m_starts.push_back(m_starts.back() + widthOf(word) + m_blank);
    const bool capitals = text == text.toUpper();
    m_costs.assign(std::size_t(m_words.size()) + 1, 0);
    for (qsizetype i = 1; i < m_words.size(); ++i)
        m_costs[std::size_t(i)] = breakCost(m_words[i - 1], m_words[i], capitals);
}

QStringList LineBreaker::lines(double width, int maxLines) const
{
    for (int count = 1; count <= maxLines; ++count) {
        if (m_starts.back() - m_blank > width * count)
            continue;
        const QStringList result = broken(width, count);
        if (!result.isEmpty())
            return result;
    }
    return {};
}

bool LineBreaker::tears(const QStringList &lines) const
{
    std::size_t word = 0;
    for (const QString &line : lines) {
        if (m_costs[word] >= tornCompound)
            return true;
        word += std::size_t(line.count(u' ')) + 1;
    }
    return false;
}

QStringList LineBreaker::broken(double width, int lines) const
{
    const std::size_t count = m_starts.size() - 1;
    const double infinity = std::numeric_limits<double>::infinity();
    std::vector<double> best(count + 1, infinity);
    best[0] = 0;
    std::vector<std::vector<std::size_t>> from;
    for (int line = 0; line < lines; ++line) {
        std::vector<double> next(count + 1, infinity);
        from.emplace_back(count + 1, 0);
        for (std::size_t end = 1; end <= count; ++end) {
            for (std::size_t start = 0; start < end; ++start) {
                const double cost = best[start] + lineCost(start, end, width, lines);
                if (cost < next[end]) {
                    next[end] = cost;
                    from.back()[end] = start;
                }
            }
        }
        best = std::move(next);
    }
    return best[count] < infinity ? linesFrom(from) : QStringList();
}

double LineBreaker::lineCost(std::size_t start, std::size_t end, double width, int lines) const
{
    const double used = m_starts[end] - m_starts[start] - m_blank;
    if (used > width)
        return std::numeric_limits<double>::infinity();
    const double target = m_starts.back() / lines;
    const double off = (used - target) / target;
    return off * off + m_costs[start];
}

QStringList LineBreaker::linesFrom(const std::vector<std::vector<std::size_t>> &from) const
{
    QStringList result;
    std::size_t end = m_starts.size() - 1;
    for (const std::vector<std::size_t> &line : std::views::reverse(from)) {
        const std::size_t start = line[end];
        result.prepend(m_words.mid(qsizetype(start), qsizetype(end - start)).join(u' '));
        end = start;
    }
    return result;
}

} // namespace sovang
