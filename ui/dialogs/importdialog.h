// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/importplan.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <functional>
#include <optional>

namespace sovang {

enum class ImportKind { Units, Registrations, Scores, Decisions };

/// Shows what a file would do to the book before anything is written: new, changed and unchanged rows, and
/// every problem with its cell. With problems there is nothing to accept.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a codeOf: the code that people know a unit by.
    ImportDialog(const ImportPlan &plan, const std::function<QString(UnitId)> &codeOf,
                 QWidget *parent = nullptr);

private:
    QWidget *makeProblems(const ImportPlan &plan);
    QWidget *makeChanges(const ImportPlan &plan, const std::function<QString(UnitId)> &codeOf);
};

/// Asks for a file unless \a path is one, plans its import, shows the plan, and writes it as one undo step.
/// True when it did.
bool runImport(QWidget *parent, const PageContext &context, ImportKind kind,
               std::optional<QString> path = std::nullopt);

} // namespace sovang
