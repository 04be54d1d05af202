// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/papers/minutes.h"
#include "documents/papers/unitpapers.h"

namespace sovang {

// The papers of a dossier (hồ sơ) about one unit and year that no other job needs.

/// Whose dossier it is.
struct DossierSubject
{
    PaperHead head;
    Year year;
    YearType yearType = YearType::Calendar;
    QString unit;
};

/// A line of the list of contents on the cover.
struct DossierContent
{
    QString title;
    int pages = 0;  ///< 0: it is not there
    QString remark; ///< `02 tệp kèm theo`; why it is not there
};

/// HỒ SƠ: the cover. \a facts are names and values, `Loại hình` and `Cơ quan`; those without a value are left
/// out.
Document dossierCover(const DossierSubject &subject, const std::vector<std::pair<QString, QString>> &facts,
                      const std::vector<DossierContent> &contents);

/// A line of the sheet: an item, or a group, sum or heading in bold.
struct SheetLine
{
    ScoreLine score;
    bool bold = false;
};

/// PHIẾU ĐIỂM: every item with the three rounds beside one another. \a result is a whole sentence; \a notes
/// are lines; both may be empty.
Document scoreSheet(const DossierSubject &subject, const QString &ruleSet,
                    const std::vector<SheetLine> &lines, const QString &result, const QStringList &notes);

/// GIẢI TRÌNH KẾT QUẢ: why the unit stands where it stands.
Document explanationPaper(const DossierSubject &subject, const QStringList &paragraphs);

/// A piece of evidence under its item.
struct EvidenceLine
{
    QString code;
    QString title;
    QString evidence; ///< Evidence::toText()
    QString copy;     ///< name of the copy in the dossier, or why there is none
};

/// DANH MỤC MINH CHỨNG by item; at least one line.
Document evidenceList(const DossierSubject &subject, const std::vector<EvidenceLine> &lines);

/// TRÍCH BIÊN BẢN: what a meeting that was held did with one unit, which alone is in \a paper.
Document minutesExtract(const MinutesPaper &paper);

} // namespace sovang
