// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/papersfield.h"

#include "kit/dialogs/evidencedialog.h"

#include <utility>

namespace sovang {

PapersField::PapersField(std::vector<Evidence> papers, QString bookPath, const Prompts &prompts)
    : m_papers(std::move(papers)), m_bookPath(std::move(bookPath)), m_prompts(prompts)
{
    setAutoDefault(false); // Enter in the form saves it
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &PapersField::edit);
    showText();
}

void PapersField::edit()
{
    EvidenceDialog dialog({.title = tr("Pictures and papers"),
                           .about = m_subject,
                           .bookPath = m_bookPath,
                           .isEditable = true,
                           .hasNote = false},
                          {m_papers, {}}, m_prompts, this);
    if (!m_prompts.run(dialog))
        return;
    m_papers = dialog.papers().evidence;
    showText();
}

void PapersField::showText()
{
    QStringList lines;
    for (const Evidence &paper : m_papers)
        lines << paper.toText();
    setToolTip(lines.join(u'\n'));
    setText(m_papers.empty() ? tr("Add…") : tr("%n piece(s)…", nullptr, static_cast<int>(m_papers.size())));
    setAccessibleName(tr("Pictures and papers: %1").arg(text()));
}

} // namespace sovang
