// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QString>

#include <functional>
#include <optional>

class QDialog;
class QWidget;

namespace sovang {

struct FileQuestion
{
    QString title;
    QString filter;    ///< `Books (*.sovang)`
    QString suffix;    ///< added where the user types none; empty: left as it is
    QString suggested; ///< file name or path to start from
};

struct TextQuestion
{
    QString title;
    QString label;
    QString initial;
    bool isLong = false;   ///< a reason: has room for several lines
    bool isSecret = false; ///< a passphrase: what is typed is not seen
};

struct YesNoQuestion
{
    QString title;
    QString text;
    QString yes; ///< the word on the button that goes on
};

/// The one seam for questions and file names: tests put their own answers here, and a question that they
/// did not expect fails them. Nothing else opens a dialog.
struct Prompts
{
    std::function<std::optional<QString>(QWidget *, const FileQuestion &)> fileToOpen;
    std::function<std::optional<QString>(QWidget *, const FileQuestion &)> fileToSave;
    std::function<std::optional<QString>(QWidget *, const FileQuestion &)> folder;
    std::function<std::optional<QString>(QWidget *, const TextQuestion &)> text;
    std::function<bool(QWidget *, const YesNoQuestion &)> confirm;
    /// Shows a dialog that takes a value and gives a value; true when it was accepted.
    std::function<bool(QDialog &)> run;
    /// What shows how far the work with this title is, once it has taken half a second, and lets the user
    /// stop it. Shown as long as the value or a copy lives.
    std::function<Progress(QWidget *, const QString &title)> progress = [](QWidget *, const QString &) {
        return Progress();
    };
    /// Opens a finished file in the program that the system has for it.
    std::function<void(const QString &)> openOutside;
};

/// Those that ask the user.
Prompts userPrompts();

} // namespace sovang
