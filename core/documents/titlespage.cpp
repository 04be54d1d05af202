// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/titlespage.h"

#include "base/day.h"
#include "base/error.h"
#include "base/text.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>

namespace sovang {

namespace {

using Shares = std::vector<std::pair<QString, int>>;

QString templateText()
{
    QFile file(QStringLiteral(":/templates/titles.html"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Internal, QStringLiteral("titles.html is not in the program"));
    return QString::fromUtf8(file.readAll());
}

QString headingOf(const PublishedYear &published)
{
    const QString year = yearWords(published.year, published.yearType);
    const QString heading = QStringLiteral("Danh sách công nhận đạt chuẩn văn hóa %1").arg(year);
    return published.area.isEmpty() ? heading : QStringLiteral("%1 – %2").arg(heading, published.area);
}

QString decisionWord(DecisionKind kind)
{
    return kind == DecisionKind::First ? QStringLiteral("lần đầu") : QStringLiteral("công nhận lại");
}

int countOf(const std::vector<PublishedTitle> &titles, DecisionKind kind)
{
    return static_cast<int>(std::ranges::count(titles, kind, &PublishedTitle::decision));
}

QString sumOf(const std::vector<PublishedTitle> &titles)
{
    return QStringLiteral("%1 đơn vị được công nhận: %2 lần đầu, %3 công nhận lại.")
        .arg(titles.size())
        .arg(countOf(titles, DecisionKind::First))
        .arg(countOf(titles, DecisionKind::Renewal));
}

QString cell(const QString &label, const QString &text)
{
    return QStringLiteral("<td data-label=\"%1\">%2</td>").arg(label, text.toHtmlEscaped());
}

QString rowOf(int number, const PublishedTitle &title)
{
    const QString decision = QStringLiteral("%1 ngày %2 (%3)")
                                 .arg(title.number, dayText(title.date), decisionWord(title.decision));
    return QStringLiteral("<tr><td class=\"number\">%1</td><th scope=\"row\"><bdi>").arg(number) +
           title.unitName.toHtmlEscaped() + QStringLiteral("</bdi></th>") +
           cell(QStringLiteral("Địa bàn"), title.locality) + cell(QStringLiteral("Danh hiệu"), title.title) +
           cell(QStringLiteral("Giai đoạn"), title.period) + cell(QStringLiteral("Quyết định"), decision) +
           QStringLiteral("</tr>");
}

QString rowsOf(const std::vector<PublishedTitle> &titles)
{
    QStringList rows;
    for (const PublishedTitle &title : titles)
        rows << rowOf(static_cast<int>(rows.size()) + 1, title);
    return rows.join(u'\n');
}

/// A table whose cells are bars: it is read aloud as well as seen.
QString chartOf(const QString &caption, const Shares &shares)
{
    int most = 1;
    for (const auto &[name, count] : shares)
        most = std::max(most, count);
    QString table = QStringLiteral("<table><caption>%1</caption><tbody>\n").arg(caption.toHtmlEscaped());
    for (const auto &[name, count] : shares) {
        table += QStringLiteral("<tr><th scope=\"row\" class=\"bar\" style=\"--share: %1%\">")
                     .arg(count * 100 / most) +
                 name.toHtmlEscaped() + QStringLiteral("</th><td class=\"number\">%1</td></tr>\n").arg(count);
    }
    return table + QStringLiteral("</tbody></table>");
}

template <typename NameOf> Shares sharesBy(const std::vector<PublishedTitle> &titles, NameOf nameOf)
{
    std::map<QString, int, VietnameseOrder> counts;
    for (const PublishedTitle &title : titles)
        ++counts[nameOf(title)];
    return {counts.begin(), counts.end()};
}

QString chartsOf(const std::vector<PublishedTitle> &titles)
{
    const auto kind = [](const PublishedTitle &title) { return toVietnamese(title.kind); };
    const auto locality = [](const PublishedTitle &title) {
        return title.locality.isEmpty() ? QStringLiteral("Chưa ghi") : title.locality;
    };
    const Shares acts{{QStringLiteral("Lần đầu"), countOf(titles, DecisionKind::First)},
                      {QStringLiteral("Công nhận lại"), countOf(titles, DecisionKind::Renewal)}};
    return chartOf(QStringLiteral("Theo lần công nhận"), acts) +
           chartOf(QStringLiteral("Theo loại hình"), sharesBy(titles, kind)) +
           chartOf(QStringLiteral("Theo địa bàn"), sharesBy(titles, locality));
}

/// Fills the places of the template in one pass: what stands in a name is never taken for a place.
QString filled(const QString &form, const std::map<QString, QString> &texts)
{
    QString page;
    qsizetype from = 0;
    for (qsizetype open = form.indexOf(u"{{"); open >= 0; open = form.indexOf(u"{{", from)) {
        const qsizetype close = form.indexOf(u"}}", open);
        page += QStringView(form).sliced(from, open - from);
        page += texts.at(form.sliced(open + 2, close - open - 2));
        from = close + 2;
    }
    return page.append(QStringView(form).sliced(from));
}

} // namespace

void sortTitles(std::vector<PublishedTitle> &titles)
{
    std::ranges::stable_sort(titles, [order = VietnameseOrder()](const auto &a, const auto &b) {
        const int names = order.compare(a.unitName, b.unitName);
        return names != 0 ? names < 0 : order(a.number, b.number);
    });
}

QByteArray titlesPage(const PublishedYear &published)
{
    const QString practice =
        QStringLiteral("<p class=\"warning\">Số liệu thực hành: mọi đơn vị đều là giả định.</p>");
    return filled(templateText(), {{QStringLiteral("heading"), headingOf(published).toHtmlEscaped()},
                                   {QStringLiteral("office"), published.office.toHtmlEscaped()},
                                   {QStringLiteral("sum"), sumOf(published.titles)},
                                   {QStringLiteral("practice"), published.isPractice ? practice : QString()},
                                   {QStringLiteral("rows"), rowsOf(published.titles)},
                                   {QStringLiteral("charts"), chartsOf(published.titles)},
                                   {QStringLiteral("day"), dayText(published.day)}})
        .toUtf8();
}

} // namespace sovang
