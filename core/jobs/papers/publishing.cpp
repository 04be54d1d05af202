// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/publishing.h"

#include "base/error.h"
#include "base/newfolder.h"
#include "base/wholefile.h"
#include "jobs/papers/papersettings.h"
#include "jobs/papers/yearcertificates.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace sovang {

namespace {

struct PublishingText
{
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

bool isRevoked(const Title &title, const std::vector<Decision> &decisions)
{
    return std::ranges::any_of(decisions, [&](const Decision &other) {
        return other.kind == DecisionKind::Revocation && other.unit == title.unit.id &&
               other.date >= title.decision.date;
    });
}

PublishedTitle published(const Title &title, const CertificateData &certificate)
{
    const Unit then = title.unit.in(title.decision.year());
    return {certificate.unitName, kindOfTitle(title), then.locality,         certificate.title,
            title.decision.kind,  certificate.period, title.decision.number, title.decision.date};
}

} // namespace

PublishedYear publishedYear(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    std::vector<Title> titles = titlesOf(book, year);
    const std::vector<Decision> decisions = book.decisions.all();
    std::erase_if(titles, [&](const Title &title) { return isRevoked(title, decisions); });
    if (titles.empty())
        throw Error(Error::Kind::NotFound,
                    PublishingText::tr("No title of %1 is in force, so there is nothing to publish")
                        .arg(year.toString()));
    const std::vector<CertificateData> certificates = certificatesOf(book, titles);
    PublishedYear result;
    result.year = year;
    result.yearType = yearTypeOf(evaluateYear(book, {year}));
    result.office = book.commission.commission().name;
    result.area = book.settings.value(papersetting::area);
    result.isPractice = book.settings.isPractice();
    result.day = QDate::currentDate();
    for (size_t i = 0; i < titles.size(); ++i)
        result.titles.push_back(published(titles[i], certificates[i]));
    sortTitles(result.titles);
    return result;
}

QString publish(const PublishedYear &published, const QString &folder)
{
    NewFolder made(folder);
    const QString path = QDir(folder).filePath(QStringLiteral("index.html"));
    writeWholeFile(path, titlesPage(published));
    made.keep();
    return path;
}

} // namespace sovang
