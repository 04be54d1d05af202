// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/papers/minutes.h"
#include "documents/papers/titlepapers.h"
#include "documents/papers/unitpapers.h"
#include "domain/commission.h"
#include "domain/unityear.h"
#include "jobs/papers/officetexts.h"
#include "jobs/papers/yearcertificates.h"
#include "jobs/year/meetingplan.h"

#include <map>
#include <vector>

namespace sovang {

class Book;

/// What the papers of a year are made from, read once.
struct PaperYear
{
    const Book &book;
    Year year;
    YearType yearType = YearType::Calendar;
    std::vector<UnitYear> units; ///< see evaluateYear()
    std::vector<Meeting> meetings;
    std::map<UnitId, MeetingResult> results; ///< of the meetings
    Issuer commission;
    std::map<OfficePaper, OfficeTexts> texts; ///< what the office gave each paper
    PaperDay day;                             ///< for papers that have no number or day yet

    PaperYear(const Book &ofBook, Year ofYear);
    const UnitYear *find(UnitId unit) const; ///< null where there is none
    /// How papers of others speak of the commission.
    QString commissionName() const;
    /// The texts that a paper under \a rules rests on: the office's, else those of the rule set.
    QStringList basis(OfficePaper paper, const RuleSet *rules) const;
    /// \a head of the paper with this index among those that have no number yet, with what the office gave.
    PaperHead issued(PaperHead head, OfficePaper paper, size_t index = 0) const;
};

/// Head of a paper of the commission, with the first of its signatories.
PaperHead commissionHead(const Book &book, PaperKind kind, Year year);

/// Head of a paper of the authority that a rule set names. \a signer is who signed; empty: not signed yet.
/// What the rule set does not say, the book's list of issuers may.
PaperHead authorityHead(const Book &book, const Authority &authority, const QString &signer);

/// `Chủ tịch Ủy ban nhân dân huyện`; empty where nothing is known.
QString authorityName(const Authority &authority);

/// Who gives the title of this kind under \a rules, which may be null. A rule set names a body for many
/// provinces, `Liên đoàn Lao động tỉnh`; where one issuer of \a book goes on from there, it is that one.
Authority authorityOf(const Book &book, const RuleSet *rules, DecisionKind kind);

/// The texts of law that \a rules rest on, as a paper quotes them: without remarks in brackets, and without
/// what is no such text but a note to whoever reads the rule set. Laws before decrees, decrees before
/// circulars.
QStringList legalTexts(const RuleSet *rules);

/// Every decision of the year of one of \a kinds, by date, number and code.
std::vector<Title> decisionsOf(const PaperYear &year, const std::vector<DecisionKind> &kinds);

/// The unit of a decision as it was called then.
TitleLine lineOf(const PaperYear &year, const Title &title);

/// A paper by which an authority acted in the year, and whom it is about.
struct ActPaper
{
    std::vector<UnitId> units;
    Document paper;
};

/// Every decision that was recorded of the year: recognitions, with their lists, then revocations.
std::vector<ActPaper> decisionActs(const PaperYear &year);
/// Every refusal that was recorded of the year, as a letter.
std::vector<ActPaper> refusalActs(const PaperYear &year);

/// What the meetings of the year that were held did with one unit: minutes with no other item.
std::vector<MinutesPaper> minutesAbout(const PaperYear &year, UnitId unit);

// One for each paper; all of them may throw Error::NotFound.
std::vector<Document> decisionPapers(const PaperYear &year);
std::vector<Document> submissionPapers(const PaperYear &year);
std::vector<Document> revocationPapers(const PaperYear &year);
std::vector<Document> registerPapers(const PaperYear &year);
std::vector<Document> minutesPapers(const PaperYear &year);
std::vector<Document> registrationPapers(const PaperYear &year);
std::vector<Document> refusalPapers(const PaperYear &year);
std::vector<Document> letterPapers(const PaperYear &year);
std::vector<Document> inspectionPapers(const PaperYear &year);

} // namespace sovang
