// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/officefilemenu.h"

#include "jobs/papers/officefiles.h"
#include "jobs/safety/verifying.h"
#include "kit/look/waitcursor.h"
#include "papers/paperedits.h"
#include "papers/paperwriting.h"
#include "session/guarded.h"
#include "session/session.h"

namespace sovang {

OfficeFileMenu::OfficeFileMenu(const PageContext &context, QWidget *parent)
    : QMenu(parent), m_context(context)
{
    addAction(tr("&Write a DOCX to change…"), this, &OfficeFileMenu::write)
        ->setObjectName(QStringLiteral("officeFileWrite"));
    addAction(tr("&Choose the changed DOCX…"), this, &OfficeFileMenu::choose)
        ->setObjectName(QStringLiteral("officeFileChoose"));
    addSeparator();
    m_reset = addAction(tr("&Back to the layout of the program"), this, &OfficeFileMenu::reset);
    m_reset->setObjectName(QStringLiteral("officeFileReset"));
}

void OfficeFileMenu::showPaper(std::optional<OfficePaper> paper)
{
    m_kept.clear();
    if (paper) {
        m_paper = *paper;
        const std::optional<OfficeFile> kept = officeFile(m_context.session.book(), m_paper);
        m_kept = kept ? kept->name : QString();
    }
    m_reset->setEnabled(!m_kept.isEmpty());
}

QString OfficeFileMenu::state() const
{
    return m_kept.isEmpty() ? QString()
                            : tr("DOCX is written by the file of the office, “%1”. PDF and print, as seen "
                                 "here, keep the layout of the program.")
                                  .arg(m_kept);
}

void OfficeFileMenu::write()
{
    const QString title = tr("DOCX to change");
    askAndWrite(parentWidget(), m_context,
                {title, tr("Word (*.docx)"), QStringLiteral("docx"), paperTitle(m_paper)},
                [this](const QString &path, const Progress &) {
                    const Session &session = m_context.session;
                    requireAsWritten(session.book());
                    writeFileToChange(session.book(), session.year(), m_paper, path);
                });
}

void OfficeFileMenu::choose()
{
    const auto path = m_context.prompts.fileToOpen(
        parentWidget(), {tr("DOCX of the office: %1").arg(paperTitle(m_paper)), tr("Word (*.docx)"), {}, {}});
    if (!path)
        return;
    Session &session = m_context.session;
    OfficeFile file;
    QStringList sentences;
    const bool isUsable = guarded(m_context.error, [&] {
        const WaitCursor waiting;
        file = officeFileAt(*path);
        sentences = noteOfficeFile(session.book(), session.year(), m_paper, file).sentences();
    });
    if (!isUsable || !edits::setOfficeFile(session, m_paper, file))
        return;
    sentences.prepend(tr("The DOCX of “%1” is written by “%2” now.").arg(paperTitle(m_paper), file.name));
    m_context.done(sentences.join(u' '));
}

void OfficeFileMenu::reset()
{
    if (edits::setOfficeFile(m_context.session, m_paper, std::nullopt))
        m_context.done(tr("The DOCX of “%1” has the layout of the program again.").arg(paperTitle(m_paper)));
}

} // namespace sovang
