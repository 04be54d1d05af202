// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts.h"

#include "base/error.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFontDatabase>
#include <QStandardPaths>

#include <algorithm>

namespace sovang {

namespace {

/// One letter of every kind that old fonts lack: horned and doubly marked, in both cases.
constexpr char16_t vietnameseSample[] = u"ĂăĐđƠơƯưẠạẾếỐốỰựỸỹ";

bool isInvisible(char32_t c)
{
    return c == U'\n' || c == U'\t' || c == QChar::LineSeparator || c == QChar::Nbsp;
}

bool hasAll(const QRawFont &face, const QString &text)
{
    const auto letters = text.toUcs4();
    return std::all_of(letters.begin(), letters.end(),
                       [&](char32_t c) { return isInvisible(c) || face.supportsCharacter(c); });
}

QFont fontOf(const QString &family, double points, bool bold, bool italic)
{
    QFont font(family);
    font.setPixelSize(qRound(points * PaperFonts::twipsPerPoint));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Versions 1 and 2 of Liberation may both be installed, under one name; browsers bring the old one, and
/// which of them is taken is left to chance. What a program adds itself goes first.
void preferWholeFaces(const QString &pattern)
{
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::FontsLocation)) {
        QDirIterator files(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (hasAll(QRawFont(path, 12), QString::fromUtf16(vietnameseSample)))
                QFontDatabase::addApplicationFont(path);
        }
    }
}

} // namespace

PaperFonts::PaperFonts()
{
    if (take(QStringLiteral("Times New Roman")) || take(QStringLiteral("Liberation Serif")))
        return;
    preferWholeFaces(QStringLiteral("LiberationSerif-*.ttf"));
    if (take(QStringLiteral("Liberation Serif")))
        return;
    throw Error(Error::Kind::NotFound,
                QCoreApplication::translate("Fonts",
                                            "Papers need the font Times New Roman, or Liberation Serif 2, "
                                            "with all Vietnamese letters; neither is installed."));
}

bool PaperFonts::take(const QString &family)
{
    if (!QFontDatabase::hasFamily(family))
        return false;
    for (std::size_t i = 0; i < m_faces.size(); ++i)
        m_faces[i] = QRawFont::fromFont(fontOf(family, 12, (i & 1) != 0, (i & 2) != 0));
    m_family = family;
    const QString sample = QString::fromUtf16(vietnameseSample);
    return std::all_of(m_faces.begin(), m_faces.end(), [&](const QRawFont &f) { return hasAll(f, sample); });
}

QFont PaperFonts::font(double points, bool bold, bool italic) const
{
    return fontOf(m_family, points, bold, italic);
}

QString PaperFonts::missingCharacters(const QString &text) const
{
    QString missing;
    for (const char32_t c : text.toUcs4()) {
        if (m_known.contains(c) || isInvisible(c))
            continue;
        const bool everywhere = std::all_of(m_faces.begin(), m_faces.end(),
                                            [&](const QRawFont &face) { return face.supportsCharacter(c); });
        const QString letter = QString::fromUcs4(&c, 1);
        if (everywhere)
            m_known.insert(c);
        else if (!missing.contains(letter))
            missing += letter;
    }
    return missing;
}

void PaperFonts::requireCharacters(const QString &text) const
{
    const QString missing = missingCharacters(text);
    if (missing.isEmpty())
        return;
    QStringList letters;
    for (const char32_t c : missing.toUcs4())
        letters << QString::fromUcs4(&c, 1) + QStringLiteral(" (U+") +
                       QString::number(uint(c), 16).rightJustified(4, u'0').toUpper() + u')';
    throw Error(Error::Kind::BadInput, QCoreApplication::translate(
                                           "Fonts", "The font %1 has no letter for %2, which stands in “%3”.")
                                           .arg(m_family, letters.join(QStringLiteral(", ")), text));
}

} // namespace sovang
