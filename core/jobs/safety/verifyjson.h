// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsontree.h"
#include "jobs/safety/verifying.h"

#include <QByteArray>

namespace sovang {

/// A code that somebody asked for, and the log line that it names, if the book has it.
struct AskedCode
{
    QString code;
    std::optional<LogLine> line;
};

/// What is said and where in the book that is, with null for what it does not say.
JsonValue findingPlaceJson(const BookFinding &finding);
/// The same as an entry of `problems`, with the line.
JsonValue bookFindingJson(const BookFinding &finding);

/// The document of `verify --json`, whose shape is in the README.
QByteArray verificationJson(const Verification &verification, const std::optional<AskedCode> &asked);

} // namespace sovang
