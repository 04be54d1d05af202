// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulesetreader.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace sovang {

class Book;

/// A rule set file as it was read: the bytes are what the book keeps.
struct RuleFile
{
    QByteArray json;
    RuleSetReading reading;
    Problems warnings = {}; ///< of a set without faults: what will be in the way of its lists
};

/// Throws Error::NotFound when there is no such file, Error::Storage when it cannot be read.
RuleFile readRuleFile(const QString &path);

/// The rule sets that come with the program, in the order of their names; all without faults.
std::vector<RuleFile> shippedRuleFiles();

/// \a json as it would be read from the file \a name, which stands in messages. Codes that no list could
/// name, as they have characters that nobody sees, are refused here and not when a book is read: it may have
/// such a set from before.
RuleFile ruleFileFrom(const QByteArray &json, const QString &name);

/// Publishes a rule set without faults in the book, in one change. False when exactly this one is there
/// already. Throws as RuleSetStore::add does.
bool addRuleFile(Book &book, const RuleFile &file);

/// Makes a book with these rule sets (all without faults) and what \a fill adds. It appears when it is whole.
/// Throws as Book::create and addRuleFile do; then there is no book.
Book createBookWith(const QString &path, const std::vector<RuleFile> &files,
                    const std::function<void(Book &)> &fill = {});

} // namespace sovang
