// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paperprinting.h"

#include "base/error.h"
#include "kit/look/waitcursor.h"
#include "kit/windowsettings.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QPrinterInfo>

namespace sovang {

namespace {

struct PaperPrintingText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ReportsPage)
};

} // namespace

std::optional<PrintOrder> askForPrinter(QWidget *parent, const PageContext &context, const QString &title,
                                        int pages)
{
    PrintingDialog dialog(title, QPrinterInfo::availablePrinterNames(), windowsettings::printer(), pages,
                          parent);
    if (!context.prompts.run(dialog))
        return std::nullopt;
    windowsettings::setPrinter(dialog.order().printer);
    return dialog.order();
}

void sendToPrinter(const PageContext &context, const QString &title, const QByteArray &pdf,
                   const PrintOrder &order)
{
    const WaitCursor waiting;
    QPrinter printer(QPrinterInfo::printerInfo(order.printer), QPrinter::HighResolution);
    printer.setDocName(title);
    if (!printPdf(pdf, order, printer))
        throw Error(Error::Kind::Refused,
                    PaperPrintingText::tr("The printer does not take “%1”.").arg(title));
    context.info(PaperPrintingText::tr("“%1” was sent to the printer.").arg(title));
}

void askAndWrite(QWidget *parent, const PageContext &context, const FileQuestion &question,
                 const std::function<void(const QString &, const Progress &)> &work)
{
    FileQuestion asked = question;
    asked.suggested = QStringLiteral("%1 %2.%3")
                          .arg(question.suggested, context.session.year().toString(), question.suffix);
    const auto path = context.prompts.fileToSave(parent, asked);
    if (!path)
        return;
    const bool ok = guarded(context.error, [&] {
        const WaitCursor waiting;
        work(*path, context.prompts.progress(parent, question.title));
    });
    if (ok)
        context.wroteFile(PaperPrintingText::tr("%1 was written to %2").arg(question.title, *path), *path);
}

} // namespace sovang
