// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/setup/rulefiles.h"

#include "base/error.h"
#include "base/filefaults.h"
#include "base/jsonfields.h"
#include "base/text.h"
#include "jobs/imports/scorecolumns.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace sovang {

namespace {

struct RuleFileText
{
    Q_DECLARE_TR_FUNCTIONS(RuleFile)
};

// `U+200B`: what cannot be seen has to be called by its number.
QString unseenIn(const QString &code)
{
    QStringList unseen;
    for (const QChar c : code) {
        if (isInvisible(c) || (c.isSpace() && c != u' '))
            unseen << QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
    }
    unseen.removeDuplicates();
    return unseen.join(QStringLiteral(", "));
}

/// Looks at the codes of a rule set file as the headers of lists that they will be.
class CodesAsHeaders
{
public:
    explicit CodesAsHeaders(const QString &file) : m_in(file), m_warnings(file) {}

    void look(const JsonValue &root)
    {
        for (const QStringView list : {u"criteria", u"gates", u"vetoes"})
            lookAt(root, {}, list);
        for (const QStringView part : {u"bonus", u"deductions"}) {
            if (const JsonValue *value = root.member(part))
                lookAt(*value, part.toString(), u"items");
        }
    }
    Problems problems() const { return m_in.problems(); }
    Problems warnings() const { return m_warnings.problems(); }

private:
    void lookAt(const JsonValue &object, const QString &path, QStringView list)
    {
        m_in.forEachElement(object, path, list, [&](const JsonValue &value, const QString &place) {
            if (const JsonValue *code = value.member(u"code"))
                lookAtCode(*code, JsonFields::join(place, u"code"), value.member(u"children") == nullptr);
            lookAt(value, place, u"children");
        });
    }

    void lookAtCode(const JsonValue &value, const QString &path, bool isColumn)
    {
        const QString &code = value.text;
        const QString unseen = unseenIn(code);
        if (!unseen.isEmpty())
            m_in.problem(
                value, path,
                RuleFileText::tr("the code “%1” has characters that cannot be seen (%2), so that no list "
                                 "could name it")
                    .arg(onOneLine(normalized(code)), unseen));
        else if (code != composed(code))
            m_in.problem(
                value, path,
                RuleFileText::tr("the letters of the code “%1” are stored in parts, so that no list could "
                                 "name it")
                    .arg(code));
        else if (isColumn && code == scorecolumn::ofUnits())
            m_in.problem(
                value, path,
                RuleFileText::tr("“%1” is the column of the codes of units in every list, and cannot be "
                                 "the code of something else")
                    .arg(code));
        else if (isColumn && scorecolumn::beside().contains(code))
            m_warnings.problem(
                value, path,
                RuleFileText::tr("“%1” is what lists of scores call a column for people; such a "
                                 "column will be read as scores")
                    .arg(code));
    }

    JsonFields m_in;
    JsonFields m_warnings;
};

constexpr qint64 largestRuleFile = qint64(1) * 1024 * 1024; // real ones have some 10 KiB

} // namespace

RuleFile readRuleFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw readingFailed(path);
    if (file.size() > largestRuleFile)
        throw Error(Error::Kind::BadInput, RuleFileText::tr("“%1” is too large to be a rule set").arg(path));
    const QByteArray json = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw readingFailed(path);
    return ruleFileFrom(json, path);
}

RuleFile ruleFileFrom(const QByteArray &json, const QString &name)
{
    RuleFile file{json, readRuleSet(json, name)};
    if (!file.reading.ruleSet)
        return file;
    CodesAsHeaders codes(name);
    codes.look(readJson(json).root);
    file.warnings = codes.warnings();
    file.reading.problems = codes.problems();
    if (!file.reading.problems.empty())
        file.reading.ruleSet.reset();
    return file;
}

std::vector<RuleFile> shippedRuleFiles()
{
    std::vector<RuleFile> files;
    for (const QFileInfo &file : QDir(QStringLiteral(":/rulesets")).entryInfoList({QStringLiteral("*.json")}))
        files.push_back(readRuleFile(file.filePath()));
    std::erase_if(files, [](const RuleFile &file) { return !file.reading.ruleSet; });
    return files;
}

bool addRuleFile(Book &book, const RuleFile &file)
{
    const RuleSet &rules = *file.reading.ruleSet;
    for (const RuleSetPtr &known : book.ruleSets.all()) {
        if (known->reference() == rules.reference() &&
            book.ruleSets.json(rules.id, rules.version) == file.json)
            return false;
    }
    const QString summary =
        RuleFileText::tr("Published the rule set %1 “%2”").arg(rules.reference(), rules.title);
    book.change({QStringLiteral("rules.add"), summary}, [&] { book.ruleSets.add(file.json, rules); });
    return true;
}

Book createBookWith(const QString &path, const std::vector<RuleFile> &files,
                    const std::function<void(Book &)> &fill)
{
    return Book::create(path, [&](Book &book) {
        for (const RuleFile &file : files)
            addRuleFile(book, file);
        if (fill)
            fill(book);
    });
}

} // namespace sovang
