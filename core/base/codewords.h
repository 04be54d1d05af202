// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <array>
#include <optional>

namespace sovang {

/// The code (in JSON and in the book) and the Vietnamese words of every value of an enumeration that counts
/// from 0, in its order.
template <typename Kind, size_t N> struct CodeWords
{
    struct Entry
    {
        const char16_t *code;
        const char16_t *vietnamese;
    };

    std::array<Entry, N> entries;

    QString code(Kind kind) const { return QString::fromUtf16(entry(kind).code); }
    QString vietnamese(Kind kind) const { return QString::fromUtf16(entry(kind).vietnamese); }

    std::optional<Kind> fromCode(QStringView code) const
    {
        return find([code](const Entry &entry) { return code == QStringView(entry.code); });
    }
    /// Whatever the case and the tone placement.
    std::optional<Kind> fromVietnamese(QStringView text) const
    {
        return find([key = exactKey(text)](const Entry &entry) { return key == exactKey(entry.vietnamese); });
    }

private:
    const Entry &entry(Kind kind) const { return entries.at(static_cast<size_t>(kind)); }

    template <typename Fits> std::optional<Kind> find(const Fits &fits) const
    {
        for (size_t i = 0; i < N; ++i) {
            if (fits(entries[i]))
                return static_cast<Kind>(i);
        }
        return std::nullopt;
    }
};

} // namespace sovang
