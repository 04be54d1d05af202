// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sovang {

/// Of a text that is written in both languages here. Papers, lists and certificates are Vietnamese whatever
/// the program speaks; what is told to the user is in the user's.
enum class Language { Vietnamese, English };

/// What the program speaks: the language of the translation that is installed; English without one.
Language userLanguage();

} // namespace sovang
