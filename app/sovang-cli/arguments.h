// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <map>
#include <stdexcept>
#include <vector>

namespace sovang::cli {

/// The command line is not one that the command understands: exit code 2.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const QString &message) : std::runtime_error(message.toStdString()) {}
};

/// An option of a command, such as `--year Y`: it is read and told of in the help by this one declaration.
struct Option
{
    enum Times { AtMostOnce, Once, Often };

    QString name;        ///< with its dashes
    QString valueName;   ///< empty for a switch
    QString description; ///< a sentence for the help
    Times times = AtMostOnce;
};

// What many commands have.
Option yearOption();
Option jsonOption();
Option dryRunOption();
/// The round of the scores.
Option roundOption(const QString &description, Option::Times times);

/// How many words that are not options follow a command.
struct WordCount
{
    static constexpr int any = std::numeric_limits<int>::max();

    int least = 0;
    int most = 0;
};

/// `NAME=VALUE`.
struct NamedValue
{
    QString given; ///< as it was typed
    QString name;  ///< empty where there is no `=`
    QString value; ///< without blanks around it
};

/// The words after a command, taken apart by the parser of Qt. Options may stand anywhere, until `--` ends
/// them, with their value behind them, whatever it begins with, or behind an equals sign.
class Arguments
{
public:
    /// Throws UsageError for an option that is not among \a options, one without its value, one given twice
    /// that may be there once, a missing one, and fewer or more words that are not options than \a count.
    Arguments(const QStringList &words, const std::vector<Option> &options, WordCount count);

    const QStringList &positional() const { return m_positional; }
    const QString &at(int index) const { return m_positional[index]; }

    // An option that the command does not declare is a defect of the program: std::logic_error.

    bool has(QStringView option) const { return !values(option).isEmpty(); }
    /// Empty when it was not given.
    QString value(QStringView option) const { return values(option).value(0); }
    const QStringList &values(QStringView option) const;
    /// Each value of \a option taken apart at its first `=`.
    std::vector<NamedValue> namedValues(QStringView option) const;

    /// Where \a option says that a file is to be written; empty when it does not. Throws Error::Refused when
    /// that is a file which the command reads, by whatever name or link.
    QString output(QStringView option = u"-o") const;

    /// The number after \a option, \a otherwise where it is not given. Throws UsageError when it is none or
    /// not from \a least to \a most.
    int wholeNumber(QStringView option, int otherwise, int least, int most) const;

    /// The year after \a option. Throws UsageError when it is none.
    Year year(QStringView option = u"--year") const;

private:
    QStringList m_positional;
    std::map<QString, QStringList, std::less<>> m_values; // of every option that is declared
};

} // namespace sovang::cli
