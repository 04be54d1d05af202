// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/imports/importplan.h"
#include "kit/pagecontext.h"

#include <QDialog>

#include <functional>
#include <optional>

namespace sovang {

enum class ImportKind {
    Units,
    Registrations,
    Scores,
    Decisions,
    Changes, ///< in the life of units
    Movements,
    Activities,
    Models,
    Commendations
};

/// Shows what a file would do to the book before anything is written: new, changed and unchanged rows, what
/// is worth knowing, and every problem with its cell. With problems there is nothing to accept.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a codeOf: the code that people know a unit by.
    ImportDialog(ImportPlan plan, std::function<QString(UnitId)> codeOf, QWidget *parent = nullptr);

    /// Plans the file anew under another choice; nothing when that failed, and then it has been told.
    using Replan = std::function<std::optional<ImportPlan>(const TableChoice &)>;
    /// Lets the user say which of \a sheets is read and what groups of rows mean, where the file has any.
    /// \a choice is what the plan was made with.
    void offer(const QStringList &sheets, const TableChoice &choice, const Replan &replan);
    /// Asks what the columns of the file are; nothing when it was not said.
    using AskColumns = std::function<std::optional<std::vector<ColumnMapping>>(const ImportPlan &)>;
    void offerColumns(const AskColumns &ask);
    /// Shows every cell of the file, and what it was read as under a choice.
    void offerCells(const std::function<void(const TableChoice &)> &show);
    /// Of a file with problems: \a reread plans it as it is on the disk now, \a saveRows writes the rows that
    /// are to be mended.
    void offerMending(const Replan &reread, const std::function<void(const ImportPlan &)> &saveRows);

    /// As it was planned last.
    const ImportPlan &plan() const { return m_plan; }

private:
    void build();
    void addChoices(QLayout &layout);
    void askColumns();
    void addNotes(QLayout &layout);
    void replan(const Replan &how);
    QWidget *makeProblems();
    QWidget *makeMending();
    QWidget *makeChanges();
    QWidget *makeConsequences();

    ImportPlan m_plan;
    std::function<QString(UnitId)> m_codeOf;
    QStringList m_sheets;
    Replan m_replan;
    Replan m_reread;
    AskColumns m_askColumns;
    std::function<void(const TableChoice &)> m_showCells;
    std::function<void(const ImportPlan &)> m_saveRows;
    TableChoice m_choice;
};

/// Asks for a file unless \a path is one, plans its import, shows the plan, and writes it as one undo step.
/// True when it did.
bool runImport(QWidget *parent, const PageContext &context, ImportKind kind,
               std::optional<QString> path = std::nullopt);

} // namespace sovang
