// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/officetexts.h"

#include "storage/book.h"

#include <QRegularExpression>

namespace sovang {

namespace {

QString settingOf(OfficePaper paper, const char *part)
{
    return u"paper.%1.%2"_qs.arg(toCode(paper), QLatin1String(part));
}

QStringList linesIn(const Book &book, const QString &setting)
{
    return officeLines(book.settings.value(setting));
}

} // namespace

bool hasBasis(OfficePaper paper)
{
    switch (paper) {
    case OfficePaper::Submission:
    case OfficePaper::Decision:
    case OfficePaper::Refusals:
    case OfficePaper::Revocation:
        return true;
    default:
        return false;
    }
}

bool hasRecipients(OfficePaper paper)
{
    return hasBasis(paper) || paper == OfficePaper::Letter;
}

OfficeTexts officeTexts(const Book &book, OfficePaper paper)
{
    return {linesIn(book, settingOf(paper, "basis")), linesIn(book, settingOf(paper, "recipients"))};
}

void setOfficeTexts(Book &book, OfficePaper paper, const OfficeTexts &texts)
{
    const auto put = [&book](const QString &setting, const QStringList &lines) {
        book.settings.set(setting, officeLines(lines.join(u'\n')).join(u'\n'));
    };
    put(settingOf(paper, "basis"), texts.basis);
    put(settingOf(paper, "recipients"), texts.recipients);
}

QStringList officeLines(const QString &typed)
{
    static const QRegularExpression before(u"^[\\s\\-–—+•]*(Căn cứ\\s+)?"_qs);
    static const QRegularExpression after(u"[\\s;.]*$"_qs);
    QStringList lines;
    for (QString line : typed.split(u'\n')) {
        line.remove(before).remove(after);
        if (!line.isEmpty())
            lines << line;
    }
    return lines;
}

} // namespace sovang
