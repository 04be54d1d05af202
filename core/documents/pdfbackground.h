// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace sovang {

/// Takes the first page off a PDF written by QPdfWriter and lays it under all others, stored once. QPdfWriter
/// itself can only repeat a drawing on each page, which takes most of the time and space of a thousand
/// certificates. Nothing if \a pdf is not built as QPdfWriter of Qt 6 builds it, or if the first page uses
/// resources (pictures, patterns, transparency) that the others do not have.
std::optional<QByteArray> withSharedFirstPage(const QByteArray &pdf);

} // namespace sovang
