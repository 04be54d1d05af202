// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QString>

class QWidget;

namespace sovang {

/// What Prompts::progress is for the user: a dialog over \a parent with a bar and a button that stops the
/// work.
Progress showProgress(QWidget *parent, const QString &title);

} // namespace sovang
