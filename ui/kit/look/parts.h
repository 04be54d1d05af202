// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QDialog;
class QDialogButtonBox;
class QFormLayout;
class QFrame;
class QHBoxLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QWidget;

namespace sovang {

/// The small parts that every page is made of, so that they look alike everywhere.

/// \a text of the book as it stands, for a button or a menu, where a single & would underline a letter.
QString verbatim(QString text);

QPushButton *makeButton(const QString &text, const QString &icon = {}, QWidget *parent = nullptr);
/// The one button of a page or dialog that goes on: filled with the accent.
QPushButton *makePrimaryButton(const QString &text, const QString &icon = {}, QWidget *parent = nullptr);
/// Without a frame, in the colour of links.
QPushButton *makeLink(const QString &text, QWidget *parent = nullptr);
QLabel *makeHeading(const QString &text, QWidget *parent = nullptr);
/// In second ink, wrapped.
QLabel *makeSecond(const QString &text = {}, QWidget *parent = nullptr);
/// Field above a table that filters while one types.
QLineEdit *makeFilter(const QString &placeholder, QWidget *parent = nullptr);
/// What a sentence that changes says: its sign says the same as its colour.
enum class Tone { Plain, Second, Passed, Refused };
void setTone(QLabel &label, Tone tone);
/// A wrapped text to read and to copy from, in \a text, that scrolls when there is more than room for it.
QScrollArea *makeReadingArea(QLabel &text);
/// A white sheet with a fine line around it.
QFrame *makeSheet(QWidget *parent = nullptr);
/// A fine vertical line between groups of buttons.
QFrame *makeDivider(QWidget *parent = nullptr);
/// Labels right-aligned, on the line of their fields or on the first line of a tall one; after the last row
/// was added.
void alignForm(QFormLayout &form);
/// The last row of a dialog: \a ok, which Enter presses in every field, and Cancel, which it presses only
/// when the focus is there. After everything else was laid out. The box takes further buttons.
QDialogButtonBox *addDialogButtons(QDialog &dialog, QPushButton &ok);
/// A dialog that is lower than its texts need in their width grows.
void growToFit(QDialog &dialog);
/// The last row of a dialog that only shows something: Close.
void addCloseButton(QDialog &dialog);
/// Layout of a page: margins and distances.
void setPageMargins(QLayout &layout);
/// What a page shows in the middle when it has nothing to list: a sentence and what to do about it.
QWidget *makeEmptyNote(const QString &text, QPushButton *button, QWidget *parent = nullptr);

} // namespace sovang
