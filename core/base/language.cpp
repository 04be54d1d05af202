// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QCoreApplication>

namespace sovang {

Language userLanguage()
{
    const QString code = QCoreApplication::translate("sovang::Language", "en",
                                                     "the code of the language of this translation: vi");
    return code == u"vi" ? Language::Vietnamese : Language::English;
}

} // namespace sovang
