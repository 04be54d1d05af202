// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/movementtotals.h"
#include "analysis/recordchecks.h"
#include "base/textfigures.h"
#include "documents/report.h"
#include "jobs/papers/yearpapers.h"

#include <map>
#include <optional>
#include <vector>

namespace sovang {

class Book;

/// What an office wrote into the report of a year instead of a sentence of the program; it travels with the
/// book.
struct OwnReportText
{
    QString text;      ///< empty: the paragraph is left out
    QString generated; ///< what the program said on the day of the edit
    bool operator==(const OwnReportText &) const = default;
};

/// A paragraph of the report with what the office made of it.
struct ReportText
{
    ReportParagraph paragraph;
    std::optional<OwnReportText> own;
    std::vector<FigureChange> outdated; ///< what does not agree any more in the office's text
    bool hasPlace = true; ///< false: the report has no such paragraph now, and the office's text is not in it

    /// What the report says: the office's text, or the program's.
    QString text() const { return own ? own->text : paragraph.generated; }
    /// `So sánh với năm 2024`: where it stands, in Vietnamese.
    QString place() const;
};

/// By key, for the report of \a year.
std::map<QString, OwnReportText> ownReportTexts(const Book &book, Year year);

/// Everything that the report of \a year is made from beside its figures, without what was waived.
ReportSettings reportSettings(const Book &book, Year year, const PaperDay &day = {});

/// Every paragraph of the report in its order, then the office's texts that have no place in it now.
std::vector<ReportText> reportTexts(const Book &book, const YearFigures &figures,
                                    const MovementFigures &movements);

/// ReportCheck::EditedText, one for each text with something that does not agree, and what statedFindings()
/// has against the office's texts.
std::vector<ReportFinding> textFindings(const std::vector<ReportText> &texts);

/// What the log says when \a at is worded anew, or by the program again.
QString changeWords(const ReportText &at, const std::optional<QString> &text);

/// Words paragraphs of the report of \a year by their keys, or, with nothing, lets the program word them
/// again: all in one step, one line in the log. Throws Error::BadInput for a key that the report does not
/// have and as Book::change().
void setReportTexts(Book &book, Year year, const std::map<QString, std::optional<QString>> &texts);

/// The same inside a change of the book, which writes its own line.
void putReportText(Book &book, Year year, const QString &key, const std::optional<OwnReportText> &own);

} // namespace sovang
