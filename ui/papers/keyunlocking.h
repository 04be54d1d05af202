// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialogs/prompts.h"

#include <functional>

class QWidget;

namespace sovang {

struct PageContext;

/// Asks for a passphrase until \a take does not refuse it, or the user gives up: then false.
bool askForPassphrase(QWidget *parent, const PageContext &context, TextQuestion question,
                      const std::function<void(const QString &)> &take);

/// Asks for the passphrase of the key that signs certificates, until it is right or the user gives up: then
/// false. Only where the key is behind one that was not given since the book was opened.
bool askToUnlockKey(QWidget *parent, const PageContext &context);

} // namespace sovang
