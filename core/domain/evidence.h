// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace sovang {

/// Minh chứng: what proves the answer to one item, and where it is to be found.
struct Evidence
{
    QString document; ///< số, ký hiệu: `BC 12/2025`
    QDate date;       ///< invalid where unknown
    QString pages;    ///< `3`, `3-5`
    QString text;     ///< trích yếu: what it says
    QString place; ///< a file, relative to the book where it lies beside it, or words: `Tủ hồ sơ số 2`

    bool isEmpty() const;
    /// `BC 12/2025, tr. 3`; what it says, or where it is, when there is no document.
    QString shortForm() const;
    /// Everything that is known of it, in one line of Vietnamese: `BC 12/2025, ngày 05/03/2025, tr. 3: …`.
    QString toText() const;

    bool operator==(const Evidence &) const = default;
};

/// What lies behind the answers to one item of a unit in a year, whatever the round: evidence and a note.
struct ItemPapers
{
    std::vector<Evidence> evidence; ///< in the order in which it was laid down; none is empty
    QString note;

    bool isEmpty() const { return evidence.empty() && note.isEmpty(); }
    /// `BC 12/2025, tr. 3 (+2)`: the first one, and how many more; empty when there is none.
    QString shortForm() const;

    bool operator==(const ItemPapers &) const = default;
};

/// By the code of the item; items without any are not there.
using PapersByCode = std::map<QString, ItemPapers>;

} // namespace sovang
