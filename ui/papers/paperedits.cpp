// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paperedits.h"

#include "jobs/papers/officelayout.h"
#include "jobs/papers/reportchecking.h"
#include "session/session.h"

#include <QCoreApplication>

namespace sovang::edits {

namespace {

struct PaperEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::PaperEdits)
};

} // namespace

bool setOfficeTexts(Session &session, OfficePaper paper, const QString &title, const OfficeTexts &texts)
{
    return session.attempt([&] {
        const OfficeTexts before = officeTexts(session.book(), paper);
        if (before == texts)
            return true;
        const auto put = [paper](const OfficeTexts &value) {
            return [paper, value](Book &book) -> Touched {
                sovang::setOfficeTexts(book, paper, value);
                return std::vector<UnitId>(); // no outcome depends on them
            };
        };
        return session.apply(noteOf("paper.texts", PaperEditsText::tr("texts of the office: %1").arg(title)),
                             put(texts), put(before));
    });
}

bool setOfficeFile(Session &session, OfficePaper paper, const std::optional<OfficeFile> &file)
{
    return session.attempt([&] {
        const std::optional<OfficeFile> before = officeFile(session.book(), paper);
        if (before == file)
            return true;
        const auto put = [paper](const std::optional<OfficeFile> &value) {
            return [paper, value](Book &book) -> Touched {
                sovang::setOfficeFile(book, paper, value ? &*value : nullptr);
                return std::vector<UnitId>(); // no outcome depends on it
            };
        };
        return session.apply(officeFileNote(paper, file ? &*file : nullptr), put(file), put(before));
    });
}

bool setCertificateLayout(Session &session, const std::optional<CertificateLayout> &layout)
{
    return session.attempt([&] {
        const std::shared_ptr<const CertificateLayout> own = officeLayout(session.book());
        const std::optional<CertificateLayout> before = own ? std::optional(*own) : std::nullopt;
        if (before == layout)
            return true;
        const auto put = [](const std::optional<CertificateLayout> &value) {
            return [value](Book &book) -> Touched {
                setOfficeLayout(book, value ? &*value : nullptr);
                return std::vector<UnitId>(); // no outcome depends on it
            };
        };
        return session.apply(layoutNote(layout ? &*layout : nullptr), put(layout), put(before));
    });
}

bool waiveReportCheck(Session &session, ReportCheck check, const QString &title, const QString &reason)
{
    return session.attempt([&] {
        const Year year = session.year();
        const std::map<ReportCheck, QString> waivers = reportWaivers(session.book(), year);
        const QString before = waivers.contains(check) ? waivers.at(check) : QString();
        if (before == reason)
            return true;
        const auto put = [year, check](const QString &words) {
            return [year, check, words](Book &book) -> Touched {
                putReportWaiver(book, year, check, words);
                return std::vector<UnitId>(); // no outcome depends on it
            };
        };
        const QString said = reason.isEmpty()
                                 ? PaperEditsText::tr("the check “%1” holds again for the report of %2")
                                       .arg(title, year.toString())
                                 : PaperEditsText::tr("waived “%1” for the report of %2: %3")
                                       .arg(title, year.toString(), reason);
        return session.apply(noteOf("report.waive", said, {}, year), put(reason), put(before));
    });
}

bool setReportText(Session &session, const ReportText &at, const std::optional<QString> &text)
{
    return session.attempt([&] {
        const Year year = session.year();
        const QString key = at.paragraph.key;
        const auto put = [year, key](const std::optional<OwnReportText> &own) {
            return [year, key, own](Book &book) -> Touched {
                putReportText(book, year, key, own);
                return std::vector<UnitId>(); // no outcome depends on it
            };
        };
        std::optional<OwnReportText> own;
        if (text)
            own = OwnReportText{*text, at.paragraph.generated};
        return session.apply(
            noteOf("report.text",
                   PaperEditsText::tr("report of %1: %2").arg(year.toString(), changeWords(at, text)), {},
                   year),
            put(own), put(at.own));
    });
}

} // namespace sovang::edits
