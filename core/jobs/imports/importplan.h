// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "base/progress.h"
#include "domain/answers.h"
#include "domain/decision.h"
#include "domain/evidence.h"
#include "domain/lifeconsequence.h"
#include "domain/lineage.h"
#include "domain/movement.h"
#include "domain/unit.h"
#include "exchange/tablefinder.h"
#include "jobs/life/statuschange.h"
#include "storage/registrationstore.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace sovang {

class Book;

/// One thing that an import changes: what was there and what will be. No \a before means new.
struct UnitChange
{
    std::optional<Unit> before;
    Unit after;
};

struct RegistrationChange
{
    std::optional<Registration> before;
    Registration after;
};

struct DecisionChange
{
    std::optional<Decision> before;
    Decision after;
};

struct AnswerChange
{
    UnitId unit;
    Year year;
    Round round = Round::Final;
    QString code;
    std::shared_ptr<const Answer> before; ///< null: new, as nearly all of a large list are; takes less room
    Answer after;

    /// \a before: what the book has, or null.
    static AnswerChange to(const Answer &after, const Answer *before, UnitId unit, Year year, Round round,
                           const QString &code)
    {
        return {unit, year, round, code, before ? std::make_shared<const Answer>(*before) : nullptr, after};
    }
    std::optional<Answer> answerBefore() const { return before ? std::optional(*before) : std::nullopt; }
};

/// What proves an answer.
struct PapersChange
{
    UnitId unit;
    Year year;
    QString code;
    ItemPapers before;
    ItemPapers after;
};

/// A movement, an activity, a good model or a commendation.
template <typename Record> struct RecordChange
{
    std::optional<Record> before;
    Record after;
};

/// What a list of changes in the life of units does, as a whole. Units and events that are new have numbers
/// among themselves, see LifeFacts; the book gives them others.
struct Rearrangement
{
    /// One act, as it stands in the list.
    struct Act
    {
        LineageKind kind = LineageKind::Rename;
        Year year;
        QStringList before; ///< codes
        QStringList after;
        QString document;
        QDate date;
        bool isNew = true; ///< the book does not have it yet
    };

    std::vector<Act> acts; ///< by year
    std::vector<UnitChange> units;
    std::vector<LineageEvent> events;
    std::vector<std::pair<LineageEvent, LineageEvent>>
        changed; ///< of acts that the book has: before and after
};

/// A large value in a variant of small ones: copied as a value, read and changed as what it holds.
template <typename T> class Boxed
{
public:
    Boxed(T value) : m_value(std::make_unique<T>(std::move(value))) {}
    Boxed(const Boxed &other) : Boxed(*other.m_value) {}
    Boxed(Boxed &&) noexcept = default;
    Boxed &operator=(Boxed other) noexcept
    {
        m_value = std::move(other.m_value);
        return *this;
    }
    ~Boxed() = default;

    operator T &() { return *m_value; }
    operator const T &() const { return *m_value; }

private:
    std::unique_ptr<T> m_value;
};

/// Answers come by the hundred thousand: what is larger than one of them is boxed.
using BookChange = std::variant<Boxed<UnitChange>, Boxed<RegistrationChange>, Boxed<DecisionChange>,
                                AnswerChange, Boxed<PapersChange>, Boxed<Rearrangement>,
                                Boxed<RecordChange<Movement>>, Boxed<RecordChange<Activity>>,
                                Boxed<RecordChange<GoodModel>>, Boxed<RecordChange<Commendation>>>;

/// What an import says without refusing: what was left aside and why, what was taken for what, what is worth
/// a look. Nothing is dropped in silence.
class ImportNotes
{
public:
    void add(const Place &place, const QString &message) { m_notes.push_back({place, message}); }
    void add(const Problems &notes) { m_notes.insert(m_notes.end(), notes.begin(), notes.end()); }
    /// About the file as a whole.
    ImportNotes &operator<<(const QString &message)
    {
        add({}, message);
        return *this;
    }

    const Problems &all() const { return m_notes; }
    bool empty() const { return m_notes.empty(); }
    qsizetype size() const { return static_cast<qsizetype>(m_notes.size()); }
    /// `PLACE: message`, or the message alone.
    QStringList lines() const;

private:
    Problems m_notes;
};

/// A table that was found in the file.
struct ImportTable
{
    size_t grid = 0; ///< index into Workbook::grids
    int headerRow = 0;
    int firstRow = 0;                           ///< the first under the header
    QMap<int, QString> headers;                 ///< what stands over each column
    QMap<int, QString> fields;                  ///< what the columns are taken for that are read
    std::vector<std::pair<int, int>> groupRows; ///< each with its level, 0 the outermost
};

/// A cell of a record that is not blank, and what it was read as.
struct ReadCell
{
    Place place;
    QString column; ///< what the column was taken for
    QString raw;    ///< as the file has it, on one line
    /// As it enters the book; nothing: it was refused, or not looked at.
    std::optional<QString> understood = {};
    QString refusal = {}; ///< why it was refused, translated
};

/// What a file would do to a book: worked out first, shown, then written as a whole or not at all
/// (README.md).
struct ImportPlan
{
    QString file;
    QString action;  ///< for the log: `import.units` …
    QString subject; ///< for the log and the dialog, translated: what is imported
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    Problems problems;
    ImportNotes notes;
    std::vector<BookChange> changes;
    /// What rows of the file name groups, and what of the records below them that is; by level, the outermost
    /// first.
    struct Groups
    {
        QStringList names;
        QString field; ///< empty: it is not kept
    };
    std::vector<Groups> groups;
    std::vector<ImportTable> tables = {};
    std::optional<ImportTable> nearest = {}; ///< where there is no table: what came nearest to one
    bool hasProposedCodes =
        false; ///< the file has no codes: a person has to see those that its units would get

    /// Years that other kinds and classes in the file would change; where the plan was not told for which
    /// years they are meant, they are problems too.
    std::vector<ChangedYears> changedYears = {};

    /// Of a list of changes: what becomes of the running count and the title of every unit that is concerned.
    std::vector<LifeConsequence> consequences = {};

    /// By rows and columns; only where TableChoice::tellsCells asked for them.
    std::vector<ReadCell> cells = {};

    bool isAcceptable() const { return problems.empty(); }
};

/// Whether rows that are in the book with other data are changed, or are problems.
enum class UpdateExisting { No, Yes };

/// What a person says about an import before it is planned.
struct ImportOptions
{
    UpdateExisting update = UpdateExisting::No;
    TableChoice choice = {};
    StatusYears years = {}; ///< for which kinds and classes of units are meant that are there already
    Progress progress = {};

    ImportOptions(UpdateExisting existing = UpdateExisting::No, TableChoice tables = {},
                  StatusYears statusYears = {})
        : update(existing), choice(std::move(tables)), years(statusYears)
    {}
};

/// The rows that name groups and sub-groups, as a mapping calls them: not a header, but `dòng nhóm=Khối` all
/// the same.
inline const QString groupRows = QStringLiteral("dòng nhóm");
inline const QString subGroupRows = QStringLiteral("dòng nhóm con");

/// The fields that a column of such a table may be mapped to, as people see them; of planUnits also the group
/// rows.
QStringList unitFields();
QStringList registrationFields();
QStringList decisionFields();
QStringList changeFields();
QStringList movementFields();
QStringList activityFields();
QStringList modelFields();
QStringList commendationFields();
QStringList scoreFields(const Book &book, Year year);

/// Each reads \a workbook (exchange/tablefile.h) against the book and finds every problem, each with its
/// cell. Nothing is written.
///
/// Units: kinds and classes of units that are there already are meant for the years of the options. Left at
/// that, what would change a year that has come to something is a problem (core/domain/README.md). Where a
/// table has no column Khối, the rows that name groups are the Khối of the rows below them, unless the
/// mapping says otherwise; where it has no codes, new ones are proposed, and no row is taken for a unit of
/// the book.
ImportPlan planUnits(const Book &book, const Workbook &workbook, const ImportOptions &options);
ImportPlan planRegistrations(const Book &book, const Workbook &workbook, const ImportOptions &options);
ImportPlan planDecisions(const Book &book, const Workbook &workbook, const ImportOptions &options);
/// Đổi tên, sáp nhập, chia tách, giải thể: planned as a whole, by year whatever the order of the rows. Rows
/// of one merger or of one split, which name the same unit and year, are one act. A new unit that the book
/// lacks needs Tên mới, and is like the old ones, or where they differ like the one whose state it starts
/// from. An act of the book with another ruling or document is changed only with updating.
ImportPlan planChanges(const Book &book, const Workbook &workbook, const ImportOptions &options);
/// Phong trào & mô hình. Units are matched by code; a name alone is a problem that says whose it may be.
ImportPlan planMovements(const Book &book, const Workbook &workbook, const ImportOptions &options);
ImportPlan planActivities(const Book &book, const Workbook &workbook, const ImportOptions &options);
ImportPlan planModels(const Book &book, const Workbook &workbook, const ImportOptions &options);
ImportPlan planCommendations(const Book &book, const Workbook &workbook, const ImportOptions &options);
/// Cells that are entered replace what is there; empty cells leave it alone.
ImportPlan planScores(const Book &book, const Workbook &workbook, Year year, Round round,
                      const Progress &progress = {}, const TableChoice &choice = {});

/// Writes \a plan in one change, after a backup, see bookbackups.h. Throws Error::BadInput when it has
/// problems; then, and on every other error, nothing is written. What is new gets its ids in \a plan, so that
/// it can be reverted.
void applyImport(Book &book, ImportPlan &plan, const Progress &progress = {});

/// Takes an applied plan back in one change: the undo step of an import.
void revertImport(Book &book, const ImportPlan &plan, const Progress &progress = {});

} // namespace sovang
