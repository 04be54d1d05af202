// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "base/error.h"
#include "base/samefile.h"
#include "base/yeartype.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace sovang::cli {

namespace {

struct ArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QString rules = QStringLiteral("--rules"); // files that are read
const QStringList repeatable{rules,
                             QStringLiteral("--map"),
                             QStringLiteral("--min-percent"),
                             QStringLiteral("--waive"),
                             QStringLiteral("--set"),
                             QStringLiteral("--leave-out")};

} // namespace

Arguments::Arguments(const QStringList &words, const std::vector<Option> &options, int least, int most)
{
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsEnded || !word.startsWith(u'-') || word == u"-") {
            m_positional << word;
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const auto option = std::ranges::find(options, word, &Option::name);
        if (option == options.end())
            throw UsageError(ArgumentsText::tr("The option “%1” is not known here").arg(word));
        if (has(word) && !repeatable.contains(word))
            throw UsageError(ArgumentsText::tr("The option “%1” is given twice").arg(word));
        if (!option->valueName.isEmpty() && ++i == words.size())
            throw UsageError(ArgumentsText::tr("The option “%1” needs a value").arg(word));
        m_values[word] << (option->valueName.isEmpty() ? QString() : words[i]);
    }
    for (const Option &option : options) {
        if (option.required && !has(option.name))
            throw UsageError(ArgumentsText::tr("The option “%1” is missing").arg(option.name));
    }
    if (m_positional.size() < least)
        throw UsageError(ArgumentsText::tr("Something is missing after the command"));
    if (m_positional.size() > most)
        throw UsageError(ArgumentsText::tr("“%1” is too much here").arg(m_positional[most]));
}

QString Arguments::value(const QString &option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? QString() : found->second.first();
}

QStringList Arguments::values(const QString &option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? QStringList() : found->second;
}

std::vector<NamedValue> Arguments::namedValues(const QString &option) const
{
    std::vector<NamedValue> named;
    for (const QString &given : values(option)) {
        const qsizetype equals = given.indexOf(u'=');
        named.push_back({given, given.left(std::max<qsizetype>(equals, 0)), given.mid(equals + 1).trimmed()});
    }
    return named;
}

QString Arguments::output(const QString &option) const
{
    const QString path = value(option);
    for (const QString &read : m_positional + values(rules)) {
        if (isSameFile(read, path)) {
            throw Error(
                Error::Kind::Refused,
                ArgumentsText::tr("“%1” is not overwritten: the command reads it as “%2”.").arg(path, read));
        }
    }
    return path;
}

int Arguments::wholeNumber(const QString &option, int otherwise, int least, int most) const
{
    if (!has(option))
        return otherwise;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < least || number > most)
        throw UsageError(
            ArgumentsText::tr("%1 needs a whole number from %2 to %3").arg(option).arg(least).arg(most));
    return number;
}

Year Arguments::year(const QString &option) const
{
    const QString text = value(option);
    const std::optional<Year> year = parseYear(text);
    if (!year)
        throw UsageError(ArgumentsText::tr("“%1” is not a year").arg(text));
    return *year;
}

} // namespace sovang::cli
