// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QDialog;

/// The program as it is for someone without a mouse: every key goes where the focus is, and nothing is looked
/// up behind the window's back.
namespace sovang::test::keyboard {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// In any script, as from an input method that hands over finished letters.
void type(const QString &text);
/// Types \a text and presses Enter.
void enter(const QString &text);

/// Presses Tab until the focus is on what is called \a words on the screen or to a screen reader; throws when
/// the focus has gone round without finding it.
void tabTo(const QString &words);
/// Tabs to the button and presses it with Space.
void choose(const QString &words);

/// Shows \a dialog and lets \a fill press keys in it. Was it accepted?
bool fillIn(QDialog &dialog, const std::function<void()> &fill);

} // namespace sovang::test::keyboard
