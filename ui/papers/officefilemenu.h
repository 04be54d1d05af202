// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/papers/officepapers.h"
#include "kit/pagecontext.h"

#include <QMenu>

#include <optional>

namespace sovang {

/// What an office does with a DOCX of its own for one kind of paper: write one to be changed, choose the
/// changed one, go back to the layout of the program.
class OfficeFileMenu : public QMenu
{
    Q_OBJECT

public:
    explicit OfficeFileMenu(const PageContext &context, QWidget *parent = nullptr);

    /// For \a paper from now on; nothing: for none. Reads what the book keeps.
    void showPaper(std::optional<OfficePaper> paper);

    /// By what the DOCX of the paper is written, as a sentence; empty where it is written by the program.
    QString state() const;

private:
    void write();
    void choose();
    void reset();

    const PageContext &m_context;
    OfficePaper m_paper = OfficePaper::Registrations;
    QString m_kept; ///< name of the file that the book keeps
    QAction *m_reset;
};

} // namespace sovang
