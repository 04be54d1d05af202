// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QCoreApplication>
#include <QString>

#include <exception>
#include <utility>

namespace sovang {

/// Runs \a work; what goes wrong becomes a sentence for \a report, and nothing leaves this function. True
/// when all went well. The one place in the window where errors are caught.
template <typename Report, typename Work> bool guarded(const Report &report, Work &&work)
{
    try {
        std::forward<Work>(work)();
        return true;
    } catch (const Error &error) {
        report(error.message());
    } catch (const std::exception &error) {
        report(QCoreApplication::translate("sovang::Guarded", "An unexpected error: %1")
                   .arg(QString::fromUtf8(error.what())));
    }
    return false;
}

} // namespace sovang
