// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sovang {

/// How Vietnamese was written into 8-bit characters before Unicode.
enum class LegacyEncoding {
    None,       ///< Unicode, or no Vietnamese at all
    Vni,        ///< VNI-Windows: a letter and one or no mark after it, "Tröôøng"
    Tcvn3,      ///< TCVN3 (ABC): one character for each letter, "V¨n ho¸"
    Tcvn3Upper, ///< the same in a font such as .VnTimeH, which shows small letters as capitals
};

struct LegacyGuess
{
    LegacyEncoding encoding = LegacyEncoding::None;
    double confidence = 0; ///< 0 to 1; 1 when the font says so. None has 0.

    bool operator==(const LegacyGuess &) const = default;
};

/// True when only Unicode can have written this: letters that no 8-bit text has.
bool hasUnicodeLetters(const QString &text);

/// By the name of a font: VNI-Times, .VnTime, .VnTimeH and their families.
LegacyEncoding legacyEncodingOfFont(const QString &font);

/// What \a text is written in: what \a font says, if it says anything and there is something to convert, else
/// by its words. A word counts for an encoding when it is a Vietnamese syllable in that one and not as it
/// stands; words that are syllables as they stand, and words that are none in either, count against it. One
/// short word proves nothing: ask for all texts of a column or file at once then.
LegacyGuess guessLegacy(const QString &text, const QString &font = {});
LegacyGuess guessLegacy(const QStringList &texts);

/// \a text as Unicode (NFC). Characters that the encoding does not use stay as they are.
QString fromLegacy(const QString &text, LegacyEncoding encoding);

} // namespace sovang
