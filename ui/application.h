// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace sovang {

/// Speaks \a language from now on; what is on the screen must be made anew.
void setLanguage(QApplication &application, const QString &language);

/// Names, icon, language and theme of the program. \a language is `vi` or `en`; empty: what the settings say.
/// To be called once, before the first window.
void setUpApplication(QApplication &application, const QString &language);

} // namespace sovang
