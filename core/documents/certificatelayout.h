// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "documents/page.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace sovang {

/// A text on a certificate: its wording with slots, and how it is set.
struct CertificateBox
{
    QString text;          ///< `Vào sổ số: {register}`; slots are those of certificateSlots()
    QRectF box;            ///< mm on the sheet
    double size = 14;      ///< points, at most
    double leastSize = 14; ///< points; down to it a long text shrinks
    int lines = 1;         ///< at most
    bool bold = false;
    bool italic = false;
    bool capitals = false;
    Align align = Align::Center;
    PageText::Vertical vertical = PageText::Vertical::Top;
    QColor colour = QColor(0x1e, 0x1f, 0x21);
    double underline = 0;      ///< mm: a rule of that length under the box
    bool besideCode = false;   ///< moves to the right of the code (QR) where there is one
    bool overCapacity = false; ///< stands upon the lines of the signer's capacity, however many they are

    bool operator==(const CertificateBox &) const = default;
};

/// Where the code (QR) stands.
struct CertificateCodePlace
{
    double left = 36;      ///< mm
    double bottom = 189.5; ///< mm
    double side = 24;      ///< mm at least; in any case its squares are large enough for a camera

    bool operator==(const CertificateCodePlace &) const = default;
};

/// How a certificate is laid out: a file of JSON that an office can change. On landscape sheets.
struct CertificateLayout
{
    enum class Paper { A4, A3 };

    QString title; ///< how the office calls it
    Paper paper = Paper::A4;
    bool hasFrame = true; ///< without one it is for pre-printed sheets
    std::optional<CertificateCodePlace> code = CertificateCodePlace(); ///< none: no code is printed
    std::vector<CertificateBox> boxes;

    QSizeF size() const; ///< mm
    bool operator==(const CertificateLayout &) const = default;
};

/// The slots that a wording can have, without braces: `unit`, `address`, `title`, `period`, `authority`,
/// `decision`, `decisionDate`, `register`, `place`, `date`, `placeAndDate`, `capacity`, `signer`. A box that
/// is
/// `{capacity}` alone sets each line of it for itself, a quarter of the box high.
QStringList certificateSlots();

/// What the box holds, in the user's language: its first slot, else its words.
QString boxName(const CertificateBox &box);

/// What may be no layout, read from \a bytes of a file \a fileName: nothing, and what is wrong with it, each
/// with its line.
struct CertificateLayoutReading
{
    std::optional<CertificateLayout> layout;
    Problems problems;
};
CertificateLayoutReading readCertificateLayout(const QByteArray &bytes, const QString &fileName);

/// The file of \a layout; readCertificateLayout() gives it back.
QByteArray written(const CertificateLayout &layout);

/// What is wrong with \a layout, as sentences: boxes that leave the sheet, slots that nobody knows; none when
/// it can be used.
QStringList layoutFaults(const CertificateLayout &layout);

/// The program's own, on A4 with the frame.
std::shared_ptr<const CertificateLayout> shippedLayout();
/// The same on another paper, enlarged, or without the frame.
CertificateLayout shippedLayout(CertificateLayout::Paper paper, bool hasFrame);

} // namespace sovang
