// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"
#include "session/edit.h"
#include "storage/book.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace sovang {

/// How far the work of a year has come.
struct YearProgress
{
    int units = 0; ///< that are there in the year, or registered for it
    int registered = 0;
    int finished = 0; ///< registered, and not pending any more
    int proposed = 0;
    int decided = 0; ///< decisions of the year

    /// Counts \a unit \a times more: 1, or -1 to take it out.
    void add(const UnitYear &unit, int times);
};

/// An open book, the chosen year and what is worked out for every unit in it. All pages look at one session;
/// every change goes through apply(), which makes it an undo step and works out anew only what it touched.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Starts with \a year; without, with the latest that has registrations, or the current one. Throws as
    /// evaluateYear().
    explicit Session(Book book, std::optional<Year> year = std::nullopt, QObject *parent = nullptr);

    Book &book() { return m_book; }
    const Book &book() const { return m_book; }
    /// File name without folder: `so.sovang`.
    QString bookName() const;

    Year year() const { return m_state.year; }
    /// Years that can be chosen, descending: those of which the book has anything, and the next ones.
    const std::vector<Year> &years() const { return m_state.years; }
    /// Stays with the year that there is when the other cannot be read; then failed() has said why.
    void setYear(Year year);

    /// Every unit of the book in the chosen year, by code.
    const std::vector<UnitYear> &units() const { return m_state.units; }
    const UnitYear &unitAt(int row) const { return m_state.units[static_cast<size_t>(row)]; }
    /// -1 when there is no such unit.
    int rowOf(UnitId unit) const;
    const UnitYear *find(UnitId unit) const;
    /// Empty when there is no such unit.
    QString codeOf(UnitId unit) const;
    const YearProgress &progress() const { return m_state.progress; }
    /// In the chosen year; null when there is none.
    const Registration *registration(UnitId unit) const;
    const Exclusion *exclusion(UnitId unit) const;
    /// Is the chosen year sealed?
    bool isYearSealed() const { return m_state.isSealed; }

    /// Carries \a edit out and remembers it. False when the book refused; then failed() has said why.
    bool apply(std::unique_ptr<Edit> edit);
    /// The same with editOf().
    bool apply(const LogNote &note, const Work &put, const Work &putBack);
    /// Runs \a work, which reads what stood there before and then calls apply(). What it cannot read is
    /// refused as by apply(), and nothing leaves this function.
    bool attempt(const std::function<bool()> &work);
    void undo();
    void redo();
    /// While a step is being carried out, and the book holds rows that may be taken back.
    bool isBusy() const { return m_isBusy; }
    const QUndoStack &undoStack() const { return m_stack; }

    /// Reads everything again.
    void reload();
    /// Calls \a refresh after every change, as long as \a follower lives. What it cannot read is told by
    /// failed(), and the others that follow are called all the same.
    void whenChanged(QObject *follower, std::function<void()> refresh);

    /// Who shows the progress of steps; nobody when there is none.
    using MakeProgress = std::function<Progress(const QString &title)>;
    void setProgress(MakeProgress makeProgress) { m_makeProgress = std::move(makeProgress); }

signals:
    void aboutToReset();
    void wasReset();
    void aboutToInsert(int row);
    void inserted();
    void aboutToRemove(int row);
    void removed();
    void unitChanged(int row);
    /// After every change, once, when all rows are as they should be.
    void changed();
    /// After every write that succeeded, before anything is worked out anew.
    void saved();
    /// After a step was taken back, or done again, and everything shows it.
    void wasUndone(const sovang::LogNote &note);
    void wasRedone(const sovang::LogNote &note);
    void failed(const QString &message);

private:
    bool doGuarded(const std::function<void()> &work);
    bool carryOut(const Step &step, const QString &title);
    void refresh(const Touched &touched);
    bool isRenumbered(UnitId unit) const;
    /// False when rows would change their places; then nothing was done.
    bool refreshUnits(std::vector<UnitId> units);
    void refreshUnit(UnitId unit);
    void forgetUnit(UnitId unit);
    void load(Year year);
    void withSuccessors(std::vector<UnitId> &units) const;

    /// All that belongs to the chosen year, and is read together or not at all.
    struct State
    {
        Year year;
        std::vector<Year> years;
        std::vector<UnitYear> units;
        std::unordered_map<qint64, int> rows; ///< of units, by unit id
        YearProgress progress;
        std::map<UnitId, Registration> registrations;
        std::map<UnitId, Exclusion> exclusions;
        bool isSealed = false;

        void indexUnits();
    };
    static State read(const Book &book, Year year);

    Book m_book;
    State m_state;
    QUndoStack m_stack;
    MakeProgress m_makeProgress;
    bool m_isBusy = false;
};

} // namespace sovang
