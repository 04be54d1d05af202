// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qrcode.h"

#include "base/parallel.h"
#include "documents/qrcodewords.h"

#include <algorithm>
#include <cstdlib>

namespace sovang {

namespace {

/// Draws a code (ISO/IEC 18004, 7.3 and 7.7 to 7.10): what all of its version have, and then the codewords
/// into what is free.
class QrDrawing
{
public:
    explicit QrDrawing(const QrCodewords &words)
        : m_version(words.version),
          m_side(words.version * 4 + 17),
          m_squares(std::size_t(m_side * m_side), Square::Free)
    {
        drawTiming();
        for (const auto &[x, y] : {std::pair{3, 3}, {m_side - 4, 3}, {3, m_side - 4}})
            drawRings(x, y, 4);
        drawMarks();
        drawFormat();
        drawVersion();
        drawWords(words.bytes);
    }

    QrModules modules() const
    {
        QrModules modules{m_side, QByteArray(qsizetype(m_side) * ((m_side + 7) / 8), '\0')};
        char *byte = modules.rows.data();
        for (int y = 0; y < m_side; ++y) {
            for (int x = 0; x < m_side; x += 8)
                *byte++ = eightFrom(x, y);
        }
        return modules;
    }

private:
    enum class Square : char { Light, Dark, Free };

    // Any mask is valid; trying all eight of them takes longer than all the rest, and a signature is as good
    // as noise. This one turns every third column over.
    static constexpr unsigned mask = 2;
    static bool isTurned(int x) { return x % 3 == 0; }

    static bool bitOf(unsigned bits, int number) { return (bits >> unsigned(number) & 1U) != 0; }

    std::size_t at(int x, int y) const { return std::size_t(y) * std::size_t(m_side) + std::size_t(x); }
    void set(int x, int y, bool isDark) { m_squares[at(x, y)] = isDark ? Square::Dark : Square::Light; }

    char eightFrom(int x, int y) const
    {
        unsigned bits = 0;
        for (int i = x; i < std::min(x + 8, m_side); ++i) {
            if (m_squares[at(i, y)] == Square::Dark)
                bits |= 0x80U >> unsigned(i - x);
        }
        return static_cast<char>(bits);
    }

    void drawTiming()
    {
        for (int i = 0; i < m_side; ++i) {
            set(6, i, i % 2 == 0);
            set(i, 6, i % 2 == 0);
        }
    }

    /// Round a dark middle, as far as they are on the code: with \a rings 4 that of a corner, which has a
    /// light one at its edge, with 2 that of a mark.
    void drawRings(int middleX, int middleY, int rings)
    {
        const int light = rings / 2;
        for (int y = std::max(0, middleY - rings); y <= std::min(m_side - 1, middleY + rings); ++y) {
            for (int x = std::max(0, middleX - rings); x <= std::min(m_side - 1, middleX + rings); ++x) {
                const int ring = std::max(std::abs(x - middleX), std::abs(y - middleY));
                set(x, y, ring != light && ring != 4);
            }
        }
    }

    /// In rows and columns, but not on the corners.
    void drawMarks()
    {
        const std::vector<int> places = markPlaces();
        for (const int y : places) {
            for (const int x : places) {
                const int first = std::min(x, y);
                const int last = std::max(x, y);
                if (first != 6 || (last != 6 && last != places.back()))
                    drawRings(x, y, 2);
            }
        }
    }

    std::vector<int> markPlaces() const
    {
        if (m_version == 1)
            return {};
        const int count = m_version / 7 + 2;
        const int evenly = (m_version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
        const int step = m_version == 32 ? 26 : evenly; // as the norm has it
        std::vector<int> places{6};
        for (int before = count - 2; before >= 0; --before)
            places.push_back(m_side - 7 - before * step);
        return places;
    }

    /// \a data, and behind it the \a count bits that are left when it is divided.
    static unsigned withRemainder(unsigned data, int count, unsigned divisor)
    {
        unsigned left = data;
        for (int i = 0; i < count; ++i)
            left = left << 1U ^ (bitOf(left, count - 1) ? divisor : 0U);
        return data << unsigned(count) | left;
    }

    /// The mask, behind the 0 of error correction M: round the first corner, and beside the others.
    void drawFormat()
    {
        const unsigned bits = withRemainder(mask, 10, 0x537) ^ 0x5412U;
        for (int i = 0; i < 8; ++i) {
            set(8, i < 6 ? i : i + 1, bitOf(bits, i));
            set(m_side - 1 - i, 8, bitOf(bits, i));
        }
        for (int i = 8; i < 15; ++i) {
            set(i == 8 ? 7 : 14 - i, 8, bitOf(bits, i));
            set(8, m_side - 15 + i, bitOf(bits, i));
        }
        set(8, m_side - 8, true);
    }

    /// Twice, in the larger ones.
    void drawVersion()
    {
        const unsigned bits = withRemainder(unsigned(m_version), 12, 0x1f25);
        for (int i = 0; i < 18 && m_version >= 7; ++i) {
            const int far = m_side - 11 + i % 3;
            set(far, i / 3, bitOf(bits, i));
            set(i / 3, far, bitOf(bits, i));
        }
    }

    /// Two columns up, the next two down, from the right on; nothing stands in that of the timing.
    void drawWords(const std::vector<std::uint8_t> &bytes)
    {
        std::size_t bit = 0;
        bool isUp = true;
        for (int right = m_side - 1; right > 0; right -= right == 8 ? 3 : 2, isUp = !isUp) {
            for (int step = 0; step < m_side; ++step) {
                const int y = isUp ? m_side - 1 - step : step;
                for (const int x : {right, right - 1}) {
                    if (m_squares[at(x, y)] != Square::Free)
                        continue;
                    const bool isSet = bit < bytes.size() * 8 && bitOf(bytes[bit / 8], 7 - int(bit % 8));
                    set(x, y, isSet != isTurned(x));
                    ++bit;
                }
            }
        }
    }

    int m_version;
    int m_side;
    std::vector<Square> m_squares;
};

} // namespace

std::optional<QrModules> qrModules(const QString &text)
{
    const std::optional<QrCodewords> words = qrCodewords(text);
    return words ? std::optional(QrDrawing(*words).modules()) : std::nullopt;
}

const std::optional<QrModules> &QrCodes::of(const QString &text)
{
    const auto known = m_codes.constFind(text);
    return known == m_codes.constEnd() ? *m_codes.insert(text, qrModules(text)) : *known;
}

void QrCodes::prepare(const QStringList &texts)
{
    QStringList lacking;
    for (const QString &text : texts) {
        if (!m_codes.contains(text))
            lacking << text;
    }
    std::vector<std::optional<QrModules>> made(static_cast<size_t>(lacking.size()));
    inParallel(made.size(), [&](size_t i) { made[i] = qrModules(lacking[static_cast<qsizetype>(i)]); });
    for (size_t i = 0; i < made.size(); ++i)
        m_codes.emplace(lacking[static_cast<qsizetype>(i)], std::move(made[i]));
}

} // namespace sovang
