// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/reporttexts.h"

#include "analysis/statednumbers.h"
#include "base/error.h"
#include "base/jsontree.h"
#include "base/text.h"
#include "jobs/papers/papersettings.h"
#include "jobs/papers/paperyear.h"
#include "jobs/papers/reportyear.h"
#include "jobs/year/movementyear.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace sovang {

namespace {

const QString ownTextField = QStringLiteral("text");
const QString generatedField = QStringLiteral("generated");

struct ReportTextsText
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

QString textSetting(Year year, const QString &key)
{
    return QStringLiteral("report.%1.text.%2").arg(year.toString(), key);
}

QString sayChange(const FigureChange &change)
{
    return change.now.isEmpty() ? ReportTextsText::tr("%1 is not there any more").arg(change.before)
                                : ReportTextsText::tr("%1 is %2 now").arg(change.before, change.now);
}

ReportText textAt(const ReportParagraph &paragraph, std::map<QString, OwnReportText> &own)
{
    ReportText result{paragraph, {}, {}};
    const auto found = own.find(paragraph.key);
    if (found == own.end())
        return result;
    result.own = found->second;
    result.outdated = outdatedFigures(found->second.text, found->second.generated, paragraph.generated);
    own.erase(found);
    return result;
}

const ReportText &textCalled(const QString &key, const std::vector<ReportText> &texts, Year year,
                             bool toBeWritten)
{
    QStringList known;
    for (const ReportText &text : texts) {
        if (text.paragraph.key == key && (text.hasPlace || !toBeWritten))
            return text;
        known << text.paragraph.key;
    }
    throw Error(Error::Kind::BadInput,
                ReportTextsText::tr("The report of %1 has no paragraph “%2”; there are: %3")
                    .arg(year.toString(), key, known.join(QStringLiteral(", "))));
}

} // namespace

QString changeWords(const ReportText &at, const std::optional<QString> &text)
{
    if (!text)
        return ReportTextsText::tr("“%1” (%2) is as the program writes it").arg(at.place(), at.paragraph.key);
    if (reportLines(*text).isEmpty())
        return ReportTextsText::tr("“%1” (%2) is left out").arg(at.place(), at.paragraph.key);
    return ReportTextsText::tr("“%1” (%2) is now: %3").arg(at.place(), at.paragraph.key, *text);
}

QString ReportText::place() const
{
    if (!paragraph.part.isEmpty())
        return paragraph.part;
    if (!paragraph.section.isEmpty())
        return paragraph.section;
    return paragraph.key == u"addressees" ? QStringLiteral("Kính gửi") : QStringLiteral("Lời kết");
}

std::map<QString, OwnReportText> ownReportTexts(const Book &book, Year year)
{
    const QString prefix = textSetting(year, {});
    const std::map<QString, QString> settings = book.settings.all();
    std::map<QString, OwnReportText> texts;
    for (auto at = settings.lower_bound(prefix); at != settings.end() && at->first.startsWith(prefix); ++at) {
        const JsonValue kept = readJson(at->second.toUtf8()).root;
        texts[at->first.mid(prefix.size())] = {kept[ownTextField].toText(), kept[generatedField].toText()};
    }
    return texts;
}

ReportSettings reportSettings(const Book &book, Year year, const PaperDay &day)
{
    ReportSettings settings;
    settings.head = commissionHead(book, PaperKind::Report, year);
    settings.head.number = day.number;
    settings.head.date = day.date;
    settings.area = book.settings.value(papersetting::area);
    for (const auto &[key, own] : ownReportTexts(book, year))
        settings.texts[key] = own.text;
    return settings;
}

std::vector<ReportText> reportTexts(const Book &book, const YearFigures &figures,
                                    const MovementFigures &movements)
{
    const Year year = figures.year;
    std::map<QString, OwnReportText> own = ownReportTexts(book, year);
    std::vector<ReportText> texts;
    for (const ReportParagraph &paragraph : reportParagraphs(figures, reportSettings(book, year), movements))
        texts.push_back(textAt(paragraph, own));
    for (const auto &[key, text] : own) {
        ReportParagraph paragraph{key, QStringLiteral("Không còn trong báo cáo"), {}, {}, {}};
        texts.push_back({std::move(paragraph), text, {}, false});
    }
    return texts;
}

std::vector<ReportFinding> textFindings(const std::vector<ReportText> &texts)
{
    std::vector<ReportFinding> findings;
    for (const ReportText &text : texts) {
        QStringList changes;
        for (const FigureChange &change : text.outdated)
            changes << sayChange(change);
        if (!text.hasPlace && !text.text().isEmpty())
            findings.push_back(
                {ReportCheck::EditedText, text.place(),
                 ReportTextsText::tr("The text that was edited (%1) has no place in the report "
                                     "any more: %2")
                     .arg(text.paragraph.key, text.text())});
        else if (!changes.isEmpty())
            findings.push_back(
                {ReportCheck::EditedText, text.place(),
                 ReportTextsText::tr("Numbers of the edited text “%1” (%2) do not agree any more: "
                                     "%3.")
                     .arg(text.place(), text.paragraph.key, changes.join(QStringLiteral("; ")))});
        if (text.hasPlace && text.own)
            std::ranges::move(statedFindings(text.place(), text.own->text), std::back_inserter(findings));
    }
    return findings;
}

void setReportTexts(Book &book, Year year, const std::map<QString, std::optional<QString>> &texts)
{
    const std::vector<ReportText> known =
        reportTexts(book, reportYear(book, year).figures, movementFiguresOf(book, year));
    LogNote note{QStringLiteral("report.text"), {}};
    note.year = year;
    QStringList said;
    std::map<QString, std::optional<OwnReportText>> changes;
    for (const auto &[key, text] : texts) {
        const ReportText &at = textCalled(key, known, year, text.has_value());
        said << changeWords(at, text);
        changes[key] = text ? std::optional(OwnReportText{*text, at.paragraph.generated}) : std::nullopt;
    }
    note.summary =
        ReportTextsText::tr("Report of %1: %2").arg(year.toString(), said.join(QStringLiteral("; ")));
    book.change(note, [&] {
        for (const auto &[key, own] : changes)
            putReportText(book, year, key, own);
    });
}

void putReportText(Book &book, Year year, const QString &key, const std::optional<OwnReportText> &own)
{
    QString kept;
    if (own) {
        kept = QString::fromUtf8(
            compactJson(JsonValue::object()
                            .with(ownTextField, composed(reportLines(own->text).join(u'\n')))
                            .with(generatedField, own->generated)));
    }
    book.settings.set(textSetting(year, key), kept);
}

} // namespace sovang
