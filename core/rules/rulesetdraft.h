// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsontree.h"
#include "base/points.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sovang {

/// What a row of a draft is: a part of the rule set that has fields of its own.
enum class DraftRowKind {
    General,
    PassMark,
    ClassMark, ///< pass mark of one class of units
    Bands,
    Band,
    Criteria,
    Criterion,
    Group,
    Leaf,
    Bonus,
    BonusItem,
    Deductions,
    DeductionItem,
    Gates,
    Gate,
    Vetoes,
    Veto,
    Recognition,
    FirstAuthority,
    RenewalAuthority,
    Titles,
};

struct DraftRow
{
    DraftRowKind kind = DraftRowKind::General;
    QString path;    ///< in the notation of the reader: `criteria[0].children[1]`; empty for General
    int parent = -1; ///< index among the rows

    bool operator==(const DraftRow &) const = default;
};

/// A rule set in the making: every value stands in it as it was typed, right or wrong, and nothing that an
/// imported file had is lost, known or not. checkDraft() says what is still wrong with it. A value; any
/// thread.
///
/// Fields are named as in the file (README.md), relative to their row. Beyond those: `kinds.agency` and
/// so on of General say whether the set is for that kind; `class` and `from` of a ClassMark. Truths are
/// `true` and `false`, a list is its lines; an option or a level is the line `Tốt: 8,5` or `80: 6`. What is
/// not there is empty. The format of the file is 2 as soon as a field is set that needs it.
class RuleSetDraft
{
public:
    /// An empty set that lacks nearly everything.
    RuleSetDraft();

    /// Nothing when \a json is not one JSON object.
    static std::optional<RuleSetDraft> fromJson(const QByteArray &json);
    /// fromJson() of it gives the same draft.
    QByteArray toJson() const;
    /// The rule set that it is so far: without the doubts, which no file of a rule set knows.
    JsonValue ruleSetTree() const;
    QString title() const { return value({}, QStringLiteral("title")); }
    /// `nam-tieu-chuan@2`, as far as it is typed.
    QString reference() const;

    /// Parts in the order of the file, each after its parent.
    std::vector<DraftRow> rows() const;

    QString value(const QString &row, const QString &field) const;
    /// Settles the doubts about the row. Empty text takes an optional field away. Another `type` brings the
    /// fields of that type and takes those away that it does not have.
    void set(const QString &row, const QString &field, const QString &text);

    /// May a row of this kind be added where \a near is chosen?
    bool canAdd(DraftRowKind kind, const QString &near) const;
    /// After \a near when it is a row of the same list, else at the end of the list that \a near stands for
    /// or stands in. With a code that is free. The path of the new row; empty when it cannot be added.
    QString add(DraftRowKind kind, const QString &near);
    static bool canRemove(DraftRowKind kind);
    void remove(const QString &row);
    /// One place up (-1) or down (1) in its list; a leaf at the end of its group goes to the next group. The
    /// path afterwards, which is \a row itself when there is no place to go.
    QString move(const QString &row, int by);

    /// What is not sure about a row, as sentences: kept with it, wherever it goes, until it is changed or
    /// settled.
    QStringList doubts(const QString &row) const;
    void doubt(const QString &row, const QString &text);
    void settle(const QString &row);

    /// What the maximums under a criterion, a group or `criteria` add up to; nothing when one of them is not
    /// a number of points.
    std::optional<Points> sumUnder(const QString &row) const;

private:
    const JsonValue *find(const QString &path) const;
    JsonValue *find(const QString &path);
    JsonValue &made(const QString &path);
    QString doubtedPath(const QString &row) const;
    QString freeCode(const QString &last, const QString &first, const QString &list) const;
    bool isCodeTaken(const QString &code, const QString &list) const; ///< in the list, or anywhere
    bool numbersGroupsAnew() const;
    void setIn(JsonValue &object, const QString &row, const QString &field, const QString &text);
    void setType(JsonValue &leaf, const QString &type);
    static void setBelow(JsonValue &leaf, const QString &below);
    static void setCounted(JsonValue &item, const QString &perItem);
    void setKind(const QString &kind, bool isFor);
    QString listFor(DraftRowKind kind, const QString &near) const;
    JsonValue newRow(DraftRowKind kind, const QString &list) const;
    void forgetEmptyAdjustments();
    QString moveLeaf(const QString &row, int by);

    JsonValue m_root;
};

} // namespace sovang
