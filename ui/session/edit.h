// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/year.h"
#include "domain/unit.h"
#include "storage/logstore.h"

#include <QUndoCommand>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace sovang {

class Book;

/// The units whose year may look different now; nothing means every unit.
using Touched = std::optional<std::vector<UnitId>>;

/// Carries one change out as a whole, in one Book::change, and tells whom it touched.
using Step = std::function<Touched(Book &, const Progress &)>;

/// What a step does to the book inside that change. Work that may be long asks for the progress; other work
/// does not.
class Work
{
public:
    template <typename Function> Work(Function work)
    {
        if constexpr (std::is_invocable_v<const Function &, Book &>)
            m_work = [work = std::move(work)](Book &book, const Progress &) { return work(book); };
        else
            m_work = std::move(work);
    }

    Touched operator()(Book &book, const Progress &progress) const { return m_work(book, progress); }

private:
    Step m_work;
};

/// \a action as the log calls it: `unit.add`.
LogNote noteOf(const char *action, const QString &summary, const QString &unitCode = {},
               std::optional<Year> year = {});

/// The step that does \a work under \a note.
Step stepOf(LogNote note, Work work);

/// What the undo stack remembers, the only QUndoCommand: how to put the new, and how to put back the old.
/// Session carries a step out before the stack moves, so that a step that fails leaves book and stack as
/// they were.
class Edit : public QUndoCommand
{
public:
    /// The summary of \a note stands after `Undo: `, in the user's language: `score 1.3 of DV001`; its
    /// action, unit and year say where on the screen the step shows.
    Edit(LogNote note, Step put, Step putBack)
        : QUndoCommand(note.summary),
          m_note(std::move(note)),
          m_put(std::move(put)),
          m_putBack(std::move(putBack))
    {}

    const LogNote &note() const { return m_note; }
    const Step &put() const { return m_put; }
    const Step &putBack() const { return m_putBack; }

private:
    LogNote m_note;
    Step m_put;
    Step m_putBack;
};

/// Does \a put under \a note, and \a putBack under a note that tells of the undoing; called as the note's
/// summary.
std::unique_ptr<Edit> editOf(const LogNote &note, Work put, Work putBack);

} // namespace sovang
