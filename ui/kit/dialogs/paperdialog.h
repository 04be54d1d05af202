// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "kit/pagecontext.h"

#include <QDialog>

namespace sovang {

class PaperPreview;

/// A paper as it will be printed; saved as PDF or DOCX and printed from here.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a title says what it is, \a fileName what a file of it is called, without its ending.
    PaperDialog(const PageContext &context, const QString &title, const QString &fileName,
                const Document &paper, QWidget *parent = nullptr);

private:
    QWidget *makeTools();
    void save();
    void print();

    const PageContext &m_context;
    QString m_fileName;
    Document m_paper;
    QByteArray m_pdf;
    PaperPreview *m_preview;
};

} // namespace sovang
