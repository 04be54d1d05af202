// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sovang {

/// Vietnamese is composed: until a word is finished the input method holds it, and the field has only shown
/// it. A field that keeps what is composed takes that word when the focus leaves it, whatever the input
/// method does.
void keepComposed(QWidget &field);

/// Takes the word that is being composed in \a field now. The field keeps what is composed.
void commitComposed(QWidget &field);

} // namespace sovang
