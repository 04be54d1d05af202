// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/papers/minutes.h"

#include "base/points.h"
#include "documents/vietnamesetext.h"
#include "domain/paperslots.h"

#include <algorithm>

namespace sovang {

namespace {

class MinutesBuilder
{
public:
    explicit MinutesBuilder(const MinutesPaper &paper) : m_paper(paper) {}

    Document build();

private:
    void add(DocumentBlock block) { m_document.blocks.push_back(std::move(block)); }
    void say(const QString &form, const std::vector<std::pair<QString, QString>> &values)
    {
        add(filledParagraph(form, values));
    }
    void line(const QString &slot, const QString &text) { add(listLine(slot, text)); }
    void people(const QString &title, const std::vector<MinutesMember> &members);
    void attendance();
    void results();
    Table resultTable() const;
    void ending();

    const MinutesPaper &m_paper;
    Document m_document;
};

Document MinutesBuilder::build()
{
    const DocumentTitle title = filledTitle(
        QStringLiteral("BIÊN BẢN"), QStringLiteral("Họp xét công nhận danh hiệu đạt chuẩn văn hóa %1"),
        {{paperslot::year, yearWords(m_paper.year, m_paper.yearType)}});
    m_document = newPaper(QStringLiteral("Biên bản h") + title.about.mid(1), m_paper.head);
    LetterHead head = letterHead(m_paper.head);
    head.placeAndDate.clear(); // a biên bản says when and where in its text
    add(head);
    add(title);
    say(QStringLiteral("Thời gian bắt đầu: ... giờ ..., %1."), {{paperslot::day, dateInWords(m_paper.date)}});
    say(QStringLiteral("Địa điểm: %1."), {{paperslot::place, orDots(m_paper.place)}});
    attendance();
    add(Heading{2, QStringLiteral("III. Nội dung")});
    results();
    ending();
    return std::move(m_document);
}

void MinutesBuilder::people(const QString &title, const std::vector<MinutesMember> &members)
{
    if (members.empty())
        return;
    line(paperslot::people, QStringLiteral("%1 (%2):").arg(title, countWords(qint64(members.size()))));
    for (const MinutesMember &member : members) {
        QString text = QStringLiteral("- Ông (bà) ") + member.name;
        if (!member.role.isEmpty())
            text += QStringLiteral(", ") + member.role;
        if (!member.excuse.isEmpty())
            text += QStringLiteral(" (lý do: %1)").arg(member.excuse);
        line(paperslot::people, text + (&member == &members.back() ? u'.' : u';'));
    }
}

void MinutesBuilder::attendance()
{
    add(Heading{2, QStringLiteral("I. Thành phần tham dự")});
    say(QStringLiteral("Chủ trì: Ông (bà) %1."), {{paperslot::chair, orDots(m_paper.chair)}});
    say(QStringLiteral("Thư ký: Ông (bà) %1."), {{paperslot::secretary, orDots(m_paper.secretary)}});
    people(QStringLiteral("Thành viên có mặt"), m_paper.present);
    people(QStringLiteral("Thành viên vắng mặt"), m_paper.absent);
    people(QStringLiteral("Thành viên được mời"), m_paper.invited);
    if (m_paper.present.empty() && m_paper.absent.empty() && m_paper.invited.empty())
        line(paperslot::people, QStringLiteral("Thành viên: ") + dots());
    add(Heading{2, QStringLiteral("II. Điều kiện tiến hành cuộc họp")});
    if (!m_paper.hasQuorum) {
        line(paperslot::quorum, QStringLiteral("Có mặt: ....../%1 thành viên có quyền biểu quyết.")
                                    .arg(countWords(m_paper.members)));
        return;
    }
    line(paperslot::quorum,
         QStringLiteral(
             "Có mặt %1 thành viên có quyền biểu quyết; %2 điều kiện tiến hành cuộc họp theo quy định.")
             .arg(shareText(m_paper.votersPresent, m_paper.members),
                  *m_paper.hasQuorum ? QStringLiteral("đủ") : QStringLiteral("không đủ")));
}

Table MinutesBuilder::resultTable() const
{
    Table table;
    table.columns = {
        {0.6, Align::Center}, {3, Align::Left}, {2.2, Align::Left}, {1.6, Align::Center}, {2.6, Align::Left}};
    table.header = {
        row({QStringLiteral("STT"), QStringLiteral("Tên đơn vị"), QStringLiteral("Nội dung đề nghị"),
             QStringLiteral("Tán thành"), QStringLiteral("Kết luận")})};
    table.slot = paperslot::list;
    for (const MinutesItem &item : m_paper.items) {
        QString votes = item.votes;
        if (!item.against.isEmpty())
            votes += u'\n' + item.against;
        QString result = item.result;
        if (!item.reason.isEmpty())
            result += QStringLiteral(". Lý do: ") + item.reason;
        table.rows.push_back(
            row({QString::number(table.rows.size() + 1), item.name, item.proposed, votes, result}));
    }
    return table;
}

void MinutesBuilder::results()
{
    if (m_paper.items.empty()) {
        line(paperslot::opening, dots());
        return;
    }
    line(paperslot::opening,
         QStringLiteral(
             "%1 trình bày kết quả kiểm tra, thẩm định; cuộc họp thảo luận và biểu quyết về %2 trường hợp. "
             "Đơn vị "
             "được đề nghị khi có %3 tổng số thành viên có quyền biểu quyết tán thành. Tỷ lệ tán thành "
             "tính trên tổng số thành viên có quyền biểu quyết. Kết quả như sau:")
             .arg(QStringLiteral("Thư ký"), countWords(qint64(m_paper.items.size())),
                  orDots(m_paper.voteRule)));
    auto &last = std::get<Paragraph>(m_document.blocks.back());
    last.keepWithNext = true;
    add(resultTable());
}

void MinutesBuilder::ending()
{
    add(Heading{2, QStringLiteral("IV. Kết luận")});
    say(QStringLiteral("%1"),
        {{paperslot::conclusion, m_paper.conclusion.isEmpty() ? dots() : m_paper.conclusion}});
    say(QStringLiteral(
            "Cuộc họp kết thúc vào ... giờ ..., %1; biên bản đã được đọc lại cho mọi người cùng nghe và "
            "nhất trí thông qua./."),
        {{paperslot::day, dateInWords(m_paper.date)}});
    SignatureBlock block;
    block.left = Signer{{QStringLiteral("THƯ KÝ")}, m_paper.secretary};
    block.right = {{QStringLiteral("CHỦ TỌA")}, m_paper.chair};
    block.recipients = {QStringLiteral("- Thành viên %1;").arg(m_paper.head.issuer),
                        QStringLiteral("- Lưu: VT.")};
    add(block);
}

} // namespace

Document minutes(const MinutesPaper &paper)
{
    return MinutesBuilder(paper).build();
}

} // namespace sovang
