// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "base/error.h"
#include "base/samefile.h"
#include "base/yeartype.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang::cli {

namespace {

struct ArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Option yearOption()
{
    return {QStringLiteral("--year"), QStringLiteral("Y"), ArgumentsText::tr("The year that is meant."),
            Option::Once};
}

Option jsonOption()
{
    return {QStringLiteral("--json"), {}, ArgumentsText::tr("Prints a JSON document for other programs.")};
}

Option dryRunOption()
{
    return {QStringLiteral("--dry-run"), {}, ArgumentsText::tr("Only tells what it would do.")};
}

Option roundOption(const QString &description, Option::Times times)
{
    return {QStringLiteral("--round"), QStringLiteral("R"), description, times};
}

Arguments::Arguments(const QStringList &words, const std::vector<Option> &options, WordCount count)
{
    for (const Option &option : options)
        m_values[option.name] = {};
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
        if (has(word) && option->times != Option::Often)
            throw UsageError(ArgumentsText::tr("The option “%1” is given twice").arg(word));
        if (!option->valueName.isEmpty() && ++i == words.size())
            throw UsageError(ArgumentsText::tr("The option “%1” needs a value").arg(word));
        m_values[word] << (option->valueName.isEmpty() ? QString() : words[i]);
    }
    for (const Option &option : options) {
        if (option.times == Option::Once && !has(option.name))
            throw UsageError(ArgumentsText::tr("The option “%1” is missing").arg(option.name));
    }
    if (m_positional.size() < count.least)
        throw UsageError(ArgumentsText::tr("Something is missing after the command"));
    if (m_positional.size() > count.most)
        throw UsageError(ArgumentsText::tr("“%1” is too much here").arg(m_positional[count.most]));
}

const QStringList &Arguments::values(QStringView option) const
{
    const auto found = m_values.find(option);
    if (found == m_values.end())
        throw std::logic_error("no declaration of " + option.toString().toStdString());
    return found->second;
}

std::vector<NamedValue> Arguments::namedValues(QStringView option) const
{
    std::vector<NamedValue> named;
    for (const QString &given : values(option)) {
        const qsizetype equals = given.indexOf(u'=');
        named.push_back({given, given.left(std::max<qsizetype>(equals, 0)), given.mid(equals + 1).trimmed()});
    }
    return named;
}

QString Arguments::output(QStringView option) const
{
    const QString path = value(option);
    for (const QString &read : m_positional) {
        if (isSameFile(read, path)) {
            throw Error(
                Error::Kind::Refused,
                ArgumentsText::tr("“%1” is not overwritten: the command reads it as “%2”.").arg(path, read));
        }
    }
    return path;
}

int Arguments::wholeNumber(QStringView option, int otherwise, int least, int most) const
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

Year Arguments::year(QStringView option) const
{
    const QString text = value(option);
    const std::optional<Year> year = parseYear(text);
    if (!year)
        throw UsageError(ArgumentsText::tr("“%1” is not a year").arg(text));
    return *year;
}

} // namespace sovang::cli
