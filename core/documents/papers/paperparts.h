// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "base/yeartype.h"
#include "documents/paperhead.h"
#include "domain/decision.h"
#include "domain/unit.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace sovang {

// What the papers of a year have in common.

/// One unit in the list of a paper, as it is called there.
struct TitleLine
{
    QString name;
    UnitKind kind = UnitKind::Agency;
    QString locality;
    DecisionKind act = DecisionKind::First; ///< of the title, or what is proposed
    Year from;
    Year to;
    YearType yearType = YearType::Calendar;
    QString total;   ///< `93,5`; empty where unknown
    QString votes;   ///< `7/9 (77,78 %)`; empty without a count
    QString reason;  ///< of a revocation
    QString revoked; ///< the decision that a revocation takes back; empty where unknown
};

/// Room to write in by hand.
QString dots();
/// \a text without a full stop at its end, or room for it.
QString orDots(const QString &text);

/// `05`, `12`: how offices write a number of things.
QString countWords(qint64 count);

/// `12 cơ quan, 05 đơn vị và 03 doanh nghiệp`
QString countsByKind(const std::vector<TitleLine> &lines);
/// `cơ quan, đơn vị`: the kinds that occur; `đơn vị` where there is none.
QString kindsOf(const std::vector<TitleLine> &lines);

/// `giai đoạn 2023 - 2024`, `05 năm liên tục (2020 - 2024)`
QString titlePeriod(const TitleLine &line);

/// The texts that a paper rests on, in italics: `Căn cứ ...;`, the last with a full stop.
std::vector<Paragraph> basisParagraphs(const QStringList &texts);
/// `Điều 1.` in bold, and what it says, with values in it as filledParagraph().
Paragraph article(int number, const QString &form, const std::vector<std::pair<QString, QString>> &values);
/// `Kính gửi: ...`, whose name is the value \a slot.
Paragraph addressee(const QString &slot, const QString &name);
/// A line in the middle; the value \a slot, if that is given.
Paragraph centred(const QString &text, bool bold, const QString &slot = {});

/// A column of a list of titles.
struct ListColumn
{
    QString title;
    double weight = 1;
    Align align = Align::Left;
    std::function<QString(const TitleLine &)> text;
};

/// The lines numbered through, under the kinds of units and under localities where there are several of them.
Table titleTable(std::vector<TitleLine> lines, const std::vector<ListColumn> &columns);

/// An empty paper with the title of its file.
Document newPaper(const QString &title, const PaperHead &head);

/// Several papers in one file, each with its own page numbers; \a title is that of the file.
Document joinedPapers(const QString &title, const std::vector<Document> &papers);

} // namespace sovang
