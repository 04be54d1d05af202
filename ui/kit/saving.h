// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"

#include <functional>

class QDialog;

namespace sovang {

/// Runs \a dialog and lets \a save write what was entered, again until that succeeds or the user gives up:
/// what was typed is not lost to a book that is busy or a disk that is full. The dialog says why it could not
/// be saved. True when it was saved.
bool runUntilSaved(const PageContext &context, QDialog &dialog, const std::function<bool()> &save);

} // namespace sovang
