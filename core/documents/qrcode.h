// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace sovang {

/// The squares of a QR code, without its quiet zone of four modules.
struct QrModules
{
    int size = 0;    ///< a side, in modules
    QByteArray rows; ///< a bit for each, set where it is dark; every row begins with a byte

    bool at(int x, int y) const
    {
        const auto byte = static_cast<unsigned char>(rows[y * ((size + 7) / 8) + x / 8]);
        return (byte >> unsigned(7 - x % 8) & 1U) != 0;
    }
    bool operator==(const QrModules &) const = default;
};

inline constexpr int qrQuietZone = 4; ///< modules that stay light on each side

/// \a text in UTF-8, with error correction M; what stands after the last `|` is packed as capitals and digits
/// where it is nothing else. Nothing when it is too long for any code.
std::optional<QrModules> qrModules(const QString &text);

/// The codes of texts, each made once. For one thread.
class QrCodes
{
public:
    /// See qrModules(). Valid until the next call.
    const std::optional<QrModules> &of(const QString &text);
    /// Makes those of \a texts that there are not yet, on all processors.
    void prepare(const QStringList &texts);

private:
    QHash<QString, std::optional<QrModules>> m_codes;
};

} // namespace sovang
