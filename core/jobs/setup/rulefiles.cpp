// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/setup/rulefiles.h"

#include "base/error.h"
#include "base/filefaults.h"
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
    return {json, readRuleSet(json, name)};
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
    for (const RuleSetPtr &known : book.ruleSets().all()) {
        if (known->reference() == rules.reference() &&
            book.ruleSets().json(rules.id, rules.version) == file.json)
            return false;
    }
    const QString summary =
        RuleFileText::tr("Published the rule set %1 “%2”").arg(rules.reference(), rules.title);
    book.change({QStringLiteral("rules.add"), summary}, [&] { book.ruleSets().add(file.json, rules); });
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
