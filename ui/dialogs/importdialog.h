// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/importplan.h"
#include "pages/pagecontext.h"

#include <QDialog>

namespace sovang {

enum class ImportKind { Units, Registrations, Scores, Decisions };

/// Shows what a file would do to the book before anything is written: new, changed and unchanged rows, and
/// every problem with its cell. With problems there is nothing to accept.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const ImportPlan &plan, QWidget *parent = nullptr);

private:
    QWidget *makeProblems(const ImportPlan &plan);
};

/// Asks for a file, plans its import, shows the plan, and writes it as one undo step.
void runImport(QWidget *parent, const PageContext &context, ImportKind kind);

} // namespace sovang
