// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFontMetricsF>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>

namespace sovang {

class PdfObjects;

/// The letters of one face that a PDF uses. QPdfWriter numbers the glyphs of an embedded font in the order in
/// which they are painted first, after an empty one; so once sample() is painted the number of every letter
/// is known, and lines can be written without it.
class SheetLetters
{
public:
    /// \a face and \a metrics are of the same font, each at its own size; \a emPixels is that of \a metrics.
    SheetLetters(const QRawFont &face, const QFontMetricsF &metrics, double emPixels);

    /// Can this be set as letters side by side? Not so marks over letters, joining scripts and the like.
    static bool isPlain(QStringView text);

    void add(QStringView text);
    bool isEmpty() const { return m_sample.isEmpty(); }
    /// Every letter that was added, once each.
    const QString &sample() const { return m_sample; }

    /// A line of letters that were added, as the operand of TJ (ISO 32000-1, 9.4.3), with kerning.
    QByteArray line(const QString &text);

    /// Has \a font of \a pdf these letters in this order? Seen by their widths.
    bool isEmbeddedAs(const PdfObjects &pdf, int font) const;

private:
    /// By how many thousandths of the size they stand closer together than they are wide.
    int kerning(QChar left, QChar right);

    QRawFont m_face;
    QFontMetricsF m_metrics;
    double m_emPixels;
    QString m_sample;
    QList<quint32> m_glyphs; ///< in the order of the sample
    QHash<QChar, int> m_numbers;
    QHash<quint32, int> m_kernings;
    QHash<QString, QByteArray> m_lines;
};

} // namespace sovang
