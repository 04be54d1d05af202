// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/form.h"
#include "rules/ruleset.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace sovang::formlayout {

// Names and places in a form, which its writer and its reader share. Rows and columns count from 0.

inline const QString sheet = QStringLiteral("Phiếu tự chấm");
inline const QString instructions = QStringLiteral("Hướng dẫn");
inline const QString hidden = QStringLiteral("_sovang");
inline const QString mark = QStringLiteral("sovang-form");
inline const QString version = QStringLiteral("1");

enum Column { Code, Title, How, Max, Answer, Scored, LastYear, EvidencePlace, ReasonPlace, Warning, Columns };

// The hidden sheet: names and values at the top, then lists side by side.
inline constexpr int firstListRow = 8;
enum HiddenColumn { LockedCell, LockedText, ItemCode, ItemRow, OptionName, OptionPoints };

/// What must not change between going out and coming back.
struct FormSeal
{
    FormIdentity identity;
    std::vector<std::pair<QString, QString>> locked;  ///< cell and text
    std::vector<std::pair<QString, QString>> items;   ///< code and row, from 1
    std::vector<std::pair<QString, QString>> options; ///< name and points

    /// A checksum over all of it.
    QString checksum() const;
};

/// Formulas about the answer in \a cell to \a item; without `=`.
struct Formulas
{
    const RuleSet &rules;
    const Item &item;
    QString cell;
    QString options; ///< the range of the names of a choice, absolute; the points stand beside it
    QString optionPoints;

    bool mayBeNotApplicable() const;
    /// Is it an answer that the item can be given? An empty cell is none.
    QString isValid() const;
    QString points() const;

private:
    QString ratioPoints() const;
};

/// `2.50`, as it is written into formulas.
inline QString number(Points points)
{
    return points.toCanonical();
}

} // namespace sovang::formlayout
