// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace sovang {

/// A field for the name of the person who works here; what is written into it holds at once.
QLineEdit *makeOperatorField();

} // namespace sovang
