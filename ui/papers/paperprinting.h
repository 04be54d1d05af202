// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "papers/printingdialog.h"

#include <optional>

namespace sovang {

/// Asks for printer, pages and copies; the printer is offered again next time. \a title names what is
/// printed. Nothing when the user thought better of it.
std::optional<PrintOrder> askForPrinter(QWidget *parent, const PageContext &context, const QString &title,
                                        int pages);

/// Prints and says so. Throws Error::Refused when the printer does not take it.
void sendToPrinter(const PageContext &context, const QString &title, const QByteArray &pdf,
                   const PrintOrder &order);

/// Asks for a file, lets \a work write it and says where it is. The name that is offered is \a name with the
/// year.
void askAndWrite(QWidget *parent, const PageContext &context, const FileQuestion &question,
                 const std::function<void(const QString &, const Progress &)> &work);

} // namespace sovang
