// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRawFont>
#include <QSet>
#include <QString>

#include <array>

namespace sovang {

/// The serif family that papers and certificates are set in: Times New Roman (Nghị định 30/2020, Phụ lục I),
/// or Liberation Serif 2.x, which has the same widths. Fonts are measured in twips (twentieths of a point),
/// so a paper has the same lines on every device. Needs a QGuiApplication; one object is for one thread.
class PaperFonts
{
public:
    static constexpr double twipsPerPoint = 20;
    static constexpr double twipsPerMm = 1440 / 25.4;

    /// Throws Error (NotFound) if no such family with all Vietnamese letters is installed: another face would
    /// fall back in the middle of a word.
    PaperFonts();

    const QString &family() const { return m_family; }

    /// The font whose pixel is a twip; \a points is a multiple of a twentieth.
    QFont font(double points, bool bold = false, bool italic = false) const;

    /// The characters of \a text that the family lacks, each once, in order of appearance.
    QString missingCharacters(const QString &text) const;

    /// Throws Error (BadInput) that names the missing letters and the text.
    void requireCharacters(const QString &text) const;

private:
    /// Has the family, as the system gives it, all Vietnamese letters in all faces?
    bool take(const QString &family);

    QString m_family;
    std::array<QRawFont, 4> m_faces;
    mutable QSet<char32_t> m_known; ///< characters found in all faces so far
};

} // namespace sovang
