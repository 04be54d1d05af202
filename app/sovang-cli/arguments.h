// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"

#include <QString>
#include <QStringList>

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

/// An option of a command, such as `--year Y`. No value name: a switch.
struct Option
{
    QString name;      ///< with its dashes
    QString valueName; ///< empty for a switch
    bool required = false;
};

/// `NAME=VALUE`.
struct NamedValue
{
    QString given; ///< as it was typed
    QString name;  ///< empty where there is no `=`
    QString value; ///< without blanks around it
};

/// The words after a command, taken apart. Options may stand anywhere; `--` ends them.
class Arguments
{
public:
    /// Throws UsageError for an unknown option, one without its value, one given twice (but for --rules,
    /// --map, --min-percent, --waive, --set and --leave-out), a missing one, and fewer than \a least or more
    /// than \a most words that are not options.
    Arguments(const QStringList &words, const std::vector<Option> &options, int least, int most);

    const QStringList &positional() const { return m_positional; }
    const QString &at(int index) const { return m_positional[index]; }

    bool has(const QString &option) const { return m_values.contains(option); }
    /// Empty when it was not given.
    QString value(const QString &option) const;
    QStringList values(const QString &option) const;
    /// Each value of \a option taken apart at its first `=`.
    std::vector<NamedValue> namedValues(const QString &option) const;

    /// Where \a option says that a file is to be written; empty when it does not. Throws Error::Refused when
    /// that is a file which the command reads, by whatever name or link.
    QString output(const QString &option) const;

    /// The number after \a option, \a otherwise where it is not given. Throws UsageError when it is none or
    /// not from \a least to \a most.
    int wholeNumber(const QString &option, int otherwise, int least, int most) const;

    /// The year after \a option. Throws UsageError when it is none.
    Year year(const QString &option = QStringLiteral("--year")) const;

private:
    QStringList m_positional;
    std::map<QString, QStringList> m_values;
};

} // namespace sovang::cli
