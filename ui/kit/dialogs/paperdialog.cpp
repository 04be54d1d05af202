// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/paperdialog.h"

#include "documents/paperfile.h"
#include "documents/pdfwriter.h"
#include "jobs/safety/verifying.h"
#include "kit/dialogs/printingdialog.h"
#include "kit/look/paperpreview.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/look/waitcursor.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace sovang {

PaperDialog::PaperDialog(const PageContext &context, const QString &title, const QString &fileName,
                         const Document &paper, QWidget *parent)
    : QDialog(parent), m_context(context), m_fileName(fileName), m_paper(paper), m_preview(new PaperPreview)
{
    setWindowTitle(title);
    resize(metrics::wideDialog, metrics::wideDialog);
    m_preview->setObjectName(QStringLiteral("paperPreview"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeTools());
    layout->addWidget(m_preview, 1);
    addCloseButton(*this);
    const WaitCursor waiting;
    m_pdf = pdfOf(m_paper);
    m_preview->showPdf(m_pdf);
}

QWidget *PaperDialog::makeTools()
{
    auto *save = makePrimaryButton(tr("&Save as…"), QStringLiteral("export"));
    auto *print = makeButton(tr("&Print…"), QStringLiteral("print"));
    auto *further = makeButton({}, QStringLiteral("zoomout"));
    auto *closer = makeButton({}, QStringLiteral("zoomin"));
    save->setObjectName(QStringLiteral("paperSave"));
    print->setObjectName(QStringLiteral("paperPrint"));
    further->setToolTip(tr("Further away"));
    closer->setToolTip(tr("Closer"));
    auto *row = new ToolRow;
    row->add(save);
    row->add(print);
    row->addStretch();
    for (QPushButton *button : {further, closer}) {
        button->setAccessibleName(button->toolTip());
        row->add(button);
    }
    connect(save, &QPushButton::clicked, this, &PaperDialog::save);
    connect(print, &QPushButton::clicked, this, &PaperDialog::print);
    connect(further, &QPushButton::clicked, this, [this] { m_preview->zoom(-1); });
    connect(closer, &QPushButton::clicked, this, [this] { m_preview->zoom(1); });
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &PaperDialog::print);
    return row;
}

void PaperDialog::save()
{
    const QString suffix = QStringLiteral("pdf");
    const auto path = m_context.prompts.fileToSave(
        this, {windowTitle(), tr("PDF (*.pdf);;Word (*.docx)"), suffix, m_fileName + u'.' + suffix});
    if (!path)
        return;
    const bool isWritten = guarded(m_context.error, [&] {
        requireAsWritten(m_context.session.book());
        const WaitCursor waiting;
        writePaper(m_paper, *path, m_context.prompts.progress(this, windowTitle()));
    });
    if (isWritten)
        m_context.wroteFile(tr("“%1” was written to %2").arg(windowTitle(), *path), *path);
    accept(); // what is told stands in the window behind
}

void PaperDialog::print()
{
    if (guarded(m_context.error, [&] { requireAsWritten(m_context.session.book()); }))
        askAndPrint(this, m_context, windowTitle(), m_pdf);
}

} // namespace sovang
