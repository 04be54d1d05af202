// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sovang {

struct PageContext;

/// Asks for the passphrase of the key that signs certificates, until it is right or the user gives up: then
/// false. Only where the key is behind one that was not given since the book was opened.
bool askToUnlockKey(QWidget *parent, const PageContext &context);

} // namespace sovang
