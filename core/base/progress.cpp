// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

#include "base/error.h"

#include <QCoreApplication>

namespace sovang {

void Progress::stop()
{
    throw Error(Error::Kind::Stopped,
                QCoreApplication::translate("sovang::Progress", "Stopped; nothing was changed"));
}

} // namespace sovang
