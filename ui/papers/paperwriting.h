// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"

#include <functional>

namespace sovang {

/// Asks for a file, lets \a work write it and says where it is. The name that is offered is \a name with the
/// year.
void askAndWrite(QWidget *parent, const PageContext &context, const FileQuestion &question,
                 const std::function<void(const QString &, const Progress &)> &work);

} // namespace sovang
