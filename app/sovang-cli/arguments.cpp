// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "base/error.h"
#include "base/samefile.h"
#include "base/yeartype.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace sovang::cli {

namespace {

struct ArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// What Qt calls an option: without its dashes.
QString bareName(const Option &option)
{
    return option.name.mid(option.name.startsWith(u"--") ? 2 : 1);
}

// The first of \a words that is the option which Qt calls \a name.
QString wordFor(const QString &name, const QStringList &words)
{
    const auto word = std::ranges::find_if(words, [&name](const QString &each) {
        const QString option = each.section(u'=', 0, 0);
        return option == u'-' + name || option == QStringLiteral("--") + name;
    });
    return word == words.end() ? name : *word;
}

// Why \a parser did not take \a words. It does not tell which option has no value, but only the last can be.
QString faultIn(const QCommandLineParser &parser, const QStringList &words,
                const std::vector<Option> &options)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return ArgumentsText::tr("The option “%1” is not known here").arg(wordFor(unknown.first(), words));
    const auto last = std::ranges::find(options, words.last(), &Option::name);
    if (last != options.end() && !last->valueName.isEmpty())
        return ArgumentsText::tr("The option “%1” needs a value").arg(last->name);
    return parser.errorText(); // a switch with a value: the sentence of Qt, which is translated with ours
}

[[maybe_unused]] constexpr const char *qtSentence =
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'.");

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
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // `-output` is no `-o utput`
    for (const Option &option : options)
        parser.addOption({bareName(option), option.description, option.valueName});
    if (!parser.parse(QStringList(QString()) + words)) // the first is the name of the program
        throw UsageError(faultIn(parser, words, options));
    for (const Option &option : options) {
        const qsizetype given = parser.optionNames().count(bareName(option));
        if (given > 1 && option.times != Option::Often)
            throw UsageError(ArgumentsText::tr("The option “%1” is given twice").arg(option.name));
        if (given == 0 && option.times == Option::Once)
            throw UsageError(ArgumentsText::tr("The option “%1” is missing").arg(option.name));
        m_values[option.name] =
            option.valueName.isEmpty() ? QStringList(given, QString()) : parser.values(bareName(option));
    }
    m_positional = parser.positionalArguments();
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
