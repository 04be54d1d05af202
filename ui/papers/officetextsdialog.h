// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/papers/officetexts.h"

#include <QDialog>

class QPlainTextEdit;

namespace sovang {

/// The texts that an office gives one of its papers: what it rests on, and who gets it.
class OfficeTextsDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a texts as they are; \a title: what the paper is called.
    OfficeTextsDialog(OfficePaper paper, const QString &title, const OfficeTexts &texts,
                      QWidget *parent = nullptr);

    OfficeTexts texts() const;

private:
    QPlainTextEdit *addField(const QString &label, const QString &example, const QStringList &lines);

    QPlainTextEdit *m_basis = nullptr; ///< null where the paper has none
    QPlainTextEdit *m_recipients = nullptr;
};

} // namespace sovang
