// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "base/progress.h"
#include "domain/threeway.h"
#include "jobs/imports/importplan.h"
#include "jobs/packets/packetorigin.h"
#include "jobs/year/scoreblock.h"

#include <QString>

#include <vector>

namespace sovang {

class Book;

/// What is done with a cell that book and packet have changed to different values.
enum class Contested {
    Asked, ///< it is a problem, and nothing is written before somebody has decided
    Ours,  ///< the book's value stays
    Theirs ///< the packet's value is taken
};

/// A cell that the book or the packet changed since the packet was written, or last merged; for people.
struct MergedCell
{
    enum class Part { Answer, Evidence, Note };

    QString unitCode;
    QString code; ///< of the item
    Part part = Part::Answer;
    QString base; ///< what stood there; empty: nothing, as below
    QString ours; ///< what the book has now
    QString theirs;
    Parting parting = Parting::Ours;

    /// `1.1`, `evidence of 1.1`, translated.
    QString item() const;
    /// One translated sentence with the unit, the item, and what was, is and will be there.
    QString sentence(Contested contested) const;
};

/// What taking a packet back would do to its book: worked out first, shown, then written as a whole or not at
/// all.
struct MergePlan
{
    QString file;
    /// With what the packet holds now: it is what a later merge begins with. Empty when the packet cannot be
    /// believed at all.
    PacketOrigin origin;
    Contested contested = Contested::Asked;
    std::vector<MergedCell> cells; ///< by unit, as in the packet; answers, evidence, notes, each by code
    Problems problems;
    ImportNotes notes;
    std::vector<CellChange> answers;
    std::vector<PapersChange> papers;
    QString mergedBefore; ///< what the book remembers of the packet: what it held when it was last merged
    QString mergedAfter;

    bool isAcceptable() const { return problems.empty(); }
    bool isEmpty() const { return answers.empty() && papers.empty() && mergedBefore == mergedAfter; }
    int count(Parting parting) const;
    int taken() const; ///< cells that become what the packet has
};

/// Compares cell by cell what stood in the round of the packet \a path when it was written (or last merged)
/// with what \a book and packet hold now: answers of that round, and evidence and notes behind them. What
/// only the packet changed is taken, what only the book changed stays.
///
/// Problems are what forbids it: a packet that is damaged or was altered by another program, one of another
/// book, a year that is sealed by now, a unit that is gone, has another code or name than in the packet
/// or is scored by another rule set, an answer that its item cannot have, and, unless \a contested decides
/// them, cells that both sides changed to different values. Notes tell what was changed in the packet and is
/// not merged. Nothing is written.
///
/// Throws as Book::open(), and Error::BadInput for a book that is no packet, Error::Refused for \a book
/// itself.
MergePlan planMerge(const Book &book, const QString &path, Contested contested = Contested::Asked,
                    const Progress &progress = {});

/// Writes \a plan in one change, after a backup, which is one step to undo; nothing when it is empty. Throws
/// Error::BadInput when it has problems.
void applyMerge(Book &book, const MergePlan &plan);

/// Takes an applied plan back in one change.
void revertMerge(Book &book, const MergePlan &plan);

} // namespace sovang
