// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "kit/dialogs/prompts.h"

#include <QPushButton>

#include <vector>

namespace sovang {

/// Pictures and papers of an entry, by reference: a button that tells how many there are and opens them.
class PapersField : public QPushButton
{
    Q_OBJECT

public:
    /// Files beside the book at \a bookPath are kept relative.
    PapersField(std::vector<Evidence> papers, QString bookPath, const Prompts &prompts);

    const std::vector<Evidence> &papers() const { return m_papers; }
    /// What they belong to, in words.
    void setSubject(const QString &subject) { m_subject = subject; }

private:
    void edit();
    void showText();

    std::vector<Evidence> m_papers;
    QString m_bookPath;
    QString m_subject;
    const Prompts &m_prompts;
};

} // namespace sovang
