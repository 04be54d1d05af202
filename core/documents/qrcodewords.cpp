// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qrcodewords.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <span>

namespace sovang {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr int qrVersions = 40;
constexpr char alphanumerics[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

// ISO/IEC 18004, table 9, error correction M: by version from 1 on.
constexpr std::array<int, qrVersions> correctionsOfBlock{
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
    26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28};
constexpr std::array<int, qrVersions> blockCounts{1,  1,  1,  2,  2,  4,  4,  4,  5,  5,  5,  8,  9,  9,
                                                  10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26,
                                                  28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49};

/// How a version divides its codewords.
struct QrBlocks
{
    explicit QrBlocks(int version)
        : count(blockCounts[std::size_t(version - 1)]),
          corrections(correctionsOfBlock[std::size_t(version - 1)]),
          all(qrFreeModules(version) / 8),
          data(all - count * corrections)
    {}

    int count;
    int corrections; ///< of one block
    int all;
    int data;
};

/// Bits one after the other, the highest of each number first.
class QrBits
{
public:
    void add(unsigned value, int count)
    {
        for (int bit = count - 1; bit >= 0; --bit, ++m_size) {
            if (m_size % 8 == 0)
                m_bytes.push_back(0);
            m_bytes.back() = std::uint8_t(m_bytes.back() | (value >> unsigned(bit) & 1U) << (7 - m_size % 8));
        }
    }
    std::size_t size() const { return m_size; }

    /// \a count bytes: what there is, an end, and bytes that mean nothing.
    Bytes filled(int count)
    {
        add(0, int(std::min(std::size_t(count) * 8 - m_size, std::size_t(4))));
        for (std::uint8_t filler = 0xec; m_bytes.size() < std::size_t(count); filler ^= 0xec ^ 0x11)
            m_bytes.push_back(filler);
        return m_bytes;
    }

private:
    Bytes m_bytes;
    std::size_t m_size = 0;
};

/// The width of a count depends on the version.
int widthFor(int version, std::array<int, 3> widths)
{
    return widths[version < 10 ? 0U : version < 27 ? 1U : 2U];
}

int alphanumericOf(char letter)
{
    const char *const end = std::end(alphanumerics) - 1;
    const char *const found = std::find(std::begin(alphanumerics), end, letter);
    return found == end ? -1 : int(found - alphanumerics);
}

bool isAlphanumeric(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char letter) { return alphanumericOf(letter) >= 0; });
}

void addUtf8(QrBits &bits, const QByteArray &text, int version)
{
    bits.add(4, 4);
    bits.add(unsigned(text.size()), widthFor(version, {8, 16, 16}));
    for (const char byte : text)
        bits.add(static_cast<unsigned char>(byte), 8);
}

/// Two to eleven bits.
void addAlphanumerics(QrBits &bits, const QByteArray &text, int version)
{
    bits.add(2, 4);
    bits.add(unsigned(text.size()), widthFor(version, {9, 11, 13}));
    for (qsizetype i = 0; i + 1 < text.size(); i += 2)
        bits.add(unsigned(alphanumericOf(text[i]) * 45 + alphanumericOf(text[i + 1])), 11);
    if (text.size() % 2 != 0)
        bits.add(unsigned(alphanumericOf(text.back())), 6);
}

QrBits bitsOf(const QString &text, int version)
{
    QrBits bits;
    bits.add(7, 4);
    bits.add(26, 8); // says UTF-8: else readers guess, and take Vietnamese for Chinese
    const QByteArray head = text.left(text.lastIndexOf(u'|') + 1).toUtf8();
    const QByteArray tail = text.mid(text.lastIndexOf(u'|') + 1).toUtf8();
    if (isAlphanumeric(tail)) {
        addUtf8(bits, head, version);
        addAlphanumerics(bits, tail, version);
    } else
        addUtf8(bits, head + tail, version);
    return bits;
}

/// Powers of 2 in the field of 256 elements, and of which power an element is.
struct Field256
{
    constexpr Field256()
    {
        unsigned element = 1;
        for (std::size_t i = 0; i < 255; ++i) {
            powers[i] = powers[i + 255] = std::uint8_t(element);
            logarithms[element] = std::uint8_t(i);
            element = element << 1U ^ (element >> 7U) * 0x11dU;
        }
    }
    std::array<std::uint8_t, 510> powers{};
    std::array<std::uint8_t, 256> logarithms{};
};
constexpr Field256 field;

/// Logarithms of the divisor with so many \a corrections, without its first coefficient, which is 1.
Bytes divisorLogarithms(int corrections)
{
    Bytes divisor(std::size_t(corrections), 0);
    divisor.back() = 1;
    for (unsigned root = 0; root < unsigned(corrections); ++root) {
        for (std::size_t i = 0; i < divisor.size(); ++i) {
            const std::uint8_t times =
                divisor[i] == 0 ? 0 : field.powers[field.logarithms[divisor[i]] + root];
            divisor[i] = std::uint8_t(times ^ (i + 1 < divisor.size() ? divisor[i + 1] : 0));
        }
    }
    for (std::uint8_t &coefficient : divisor)
        coefficient = field.logarithms[coefficient];
    return divisor;
}

/// What is left of \a data when it is divided.
Bytes correctionsOf(std::span<const std::uint8_t> data, const Bytes &divisor)
{
    Bytes left(divisor.size(), 0);
    for (const std::uint8_t byte : data) {
        const std::uint8_t factor = byte ^ left.front();
        std::ranges::rotate(left, left.begin() + 1);
        left.back() = 0;
        if (factor == 0)
            continue;
        for (std::size_t i = 0; i < left.size(); ++i)
            left[i] ^= field.powers[std::size_t(field.logarithms[factor]) + divisor[i]];
    }
    return left;
}

/// The first byte of each block, the second of each and so on; then what corrects them, in the same way. The
/// last blocks have a byte more, where they are not all of one length.
Bytes interleaved(const Bytes &data, const QrBlocks &blocks)
{
    const Bytes divisor = divisorLogarithms(blocks.corrections);
    const auto count = std::size_t(blocks.count);
    const std::size_t shorter = std::size_t(blocks.data) / count;
    const std::size_t firstLonger = count - std::size_t(blocks.data) % count;
    Bytes all(std::size_t(blocks.all));
    for (std::size_t block = 0, start = 0; block < count; ++block) {
        const std::size_t length = shorter + (block < firstLonger ? 0 : 1);
        const auto own = std::span(data).subspan(start, length);
        start += length;
        for (std::size_t i = 0; i < length; ++i)
            all[i < shorter ? i * count + block : shorter * count + block - firstLonger] = own[i];
        const Bytes corrections = correctionsOf(own, divisor);
        for (std::size_t i = 0; i < corrections.size(); ++i)
            all[data.size() + i * count + block] = corrections[i];
    }
    return all;
}

} // namespace

int qrFreeModules(int version)
{
    const int side = version * 4 + 17;
    int free = side * side - 3 * 64 - 2 * 15 - 1 - 2 * (side - 16); // corners, format, a dark one, rows
    if (version > 1) {
        const int marks = version / 7 + 2; // in a row; three fall on corners, and those of two rows on others
        free -= (marks * marks - 3) * 25 - (marks - 2) * 2 * 5;
    }
    return version < 7 ? free : free - 2 * 18;
}

std::optional<QrCodewords> qrCodewords(const QString &text)
{
    QrBits bits;
    for (int version = 1; version <= qrVersions; ++version) {
        if (version == 1 || version == 10 || version == 27)
            bits = bitsOf(text, version);
        const QrBlocks blocks(version);
        if (bits.size() <= std::size_t(blocks.data) * 8)
            return QrCodewords{version, interleaved(bits.filled(blocks.data), blocks)};
    }
    return std::nullopt;
}

} // namespace sovang
