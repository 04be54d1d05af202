// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/safety/verifying.h"

#include <QByteArray>
#include <QJsonObject>

namespace sovang {

/// A code that somebody asked for, and the log line that it names, if the book has it.
struct AskedCode
{
    QString code;
    std::optional<LogLine> line;
};

/// One entry of `problems`, with null for what it does not say.
QJsonObject bookFindingJson(const BookFinding &finding);

/// The document of `verify --json`, whose shape is in the README.
QByteArray verificationJson(const Verification &verification, const std::optional<AskedCode> &asked);

} // namespace sovang
