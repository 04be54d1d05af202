// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress.h"

#include "domain/error.h"

#include <QCoreApplication>

namespace sovang {

void Progress::stop()
{
    throw Error(Error::Kind::Stopped,
                QCoreApplication::translate("sovang::Progress", "Stopped; nothing was changed"));
}

} // namespace sovang
