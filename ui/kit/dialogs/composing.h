// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QWidget;

namespace sovang {

/// Vietnamese is composed: until a word is finished the input method holds it, and the field has only shown
/// it. From now on every field of \a application takes that word when the focus leaves it, whatever the input
/// method does.
void keepComposed(QCoreApplication &application);

/// Takes the word that is being composed in \a field now.
void commitComposed(QWidget &field);

} // namespace sovang
