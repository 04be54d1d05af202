// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qrcode.h"

#include "base/parallel.h"

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>

namespace sovang {

namespace {

using qrcodegen::QrCode;
using qrcodegen::QrSegment;

constexpr long utf8Designator = 26; // ECI: else readers guess, and take Vietnamese for Chinese

QrSegment byteSegment(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return QrSegment::makeBytes(std::vector<std::uint8_t>(bytes.begin(), bytes.end()));
}

std::vector<QrSegment> segmentsOf(const QString &text)
{
    std::vector<QrSegment> segments{QrSegment::makeEci(utf8Designator)};
    const QString head = text.left(text.lastIndexOf(u'|') + 1);
    const std::string tail = text.mid(head.size()).toStdString();
    if (!QrSegment::isAlphanumeric(tail.c_str())) {
        segments.push_back(byteSegment(text));
        return segments;
    }
    segments.push_back(byteSegment(head));
    segments.push_back(QrSegment::makeAlphanumeric(tail.c_str()));
    return segments;
}

} // namespace

std::optional<QrModules> qrModules(const QString &text)
{
    try {
        // Any mask is valid; trying all eight of them takes most of the time, and a signature is as good as
        // noise.
        constexpr int mask = 2;
        const QrCode code = QrCode::encodeSegments(segmentsOf(text), QrCode::Ecc::MEDIUM, QrCode::MIN_VERSION,
                                                   QrCode::MAX_VERSION, mask, false);
        QrModules modules{code.getSize(), {}};
        modules.dark.reserve(static_cast<size_t>(modules.size * modules.size));
        for (int y = 0; y < modules.size; ++y) {
            for (int x = 0; x < modules.size; ++x)
                modules.dark.push_back(code.getModule(x, y));
        }
        return modules;
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

const std::optional<QrModules> &QrCodes::of(const QString &text)
{
    const auto known = m_codes.constFind(text);
    return known == m_codes.constEnd() ? keep(text, qrModules(text)) : *known;
}

const std::optional<QrModules> &QrCodes::keep(const QString &text, std::optional<QrModules> modules)
{
    m_largest = std::max(m_largest, modules ? modules->size : 0);
    return *m_codes.insert(text, std::move(modules));
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
        keep(lacking[static_cast<qsizetype>(i)], std::move(made[i]));
}

} // namespace sovang
