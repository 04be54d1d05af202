// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/forms.h"

#include "base/error.h"
#include "base/filefaults.h"
#include "base/text.h"
#include "exchange/form.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sovang {

namespace {

struct FormsText
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

constexpr qsizetype longestName = 115;        // with its ending 120
constexpr qsizetype longestNameInBytes = 240; // what a folder of Linux takes is 255

/// What was final in a year, beside the forms of the next one.
class FinalYear
{
public:
    FinalYear(const Book &book, Year year)
    {
        for (UnitYear &unit : evaluateYear(book, {year}))
            m_units.emplace(unit.unit.id.value(), std::move(unit));
        m_answers = answersOfYear(book, year, Round::Final, [this](UnitId unit) {
            const auto found = m_units.constFind(unit.value());
            return found == m_units.constEnd() ? nullptr : found->rules.get();
        });
    }

    // Only where code and wording are the same is it the same question.
    void putInto(Form &form, UnitId unit) const
    {
        const auto known = m_units.constFind(unit.value());
        const auto answers = m_answers.find(unit);
        if (known == m_units.constEnd() || !known->rules || answers == m_answers.end())
            return;
        for (size_t i = 0; i < form.rules->items.size(); ++i) {
            const Item &item = form.rules->items[i];
            const int then = known->rules->indexOf(item.code);
            const Answer *answer = then < 0 ? nullptr : answers->second.find(then);
            if (!answer || known->rules->items[static_cast<size_t>(then)].title != item.title)
                continue;
            const Item &itemThen = known->rules->items[static_cast<size_t>(then)];
            form.lastYear[static_cast<int>(i)] = answer->isNotApplicable() || itemThen.isYesNo()
                                                     ? answer->toCellText()
                                                     : pointsFor(itemThen, *answer).toDisplay();
        }
        if (known->outcome.total)
            form.lastTotal = roundedHalfUp(*known->outcome.total).toDisplay();
    }

private:
    QHash<qint64, UnitYear> m_units;
    std::map<UnitId, Answers> m_answers;
};

// No two files whose names differ by case only: Windows takes them for one.
QString untaken(const QString &name, QSet<QString> &taken)
{
    QString free = name;
    for (int n = 2; taken.contains(free.toCaseFolded()); ++n)
        free = QString(name).insert(name.size() - 5, QStringLiteral(" (%1)").arg(n));
    taken.insert(free.toCaseFolded());
    return free;
}

/// Takes back what was written unless everything was.
class WrittenSoFar
{
public:
    explicit WrittenSoFar(const QString &path) : m_folder(path)
    {
        if (m_folder.exists())
            return;
        m_isNew = true;
        if (!QDir().mkpath(path))
            throw Error(Error::Kind::Storage,
                        FormsText::tr("The folder “%1” cannot be made").arg(shownPath(path)));
    }
    ~WrittenSoFar()
    {
        if (m_isDone)
            return;
        for (const QString &file : m_files)
            QFile::remove(m_folder.filePath(file));
        if (m_isNew)
            m_folder.rmdir(m_folder.absolutePath());
    }
    WrittenSoFar(const WrittenSoFar &) = delete;
    WrittenSoFar &operator=(const WrittenSoFar &) = delete;

    const QDir &folder() const { return m_folder; }
    void add(const QString &file) { m_files << file; }
    void done() { m_isDone = true; }

private:
    QDir m_folder;
    QStringList m_files;
    bool m_isNew = false;
    bool m_isDone = false;
};

void refuseIfThere(const QDir &folder, const QStringList &files)
{
    for (const QString &file : files) {
        if (folder.exists(file))
            throw Error(
                Error::Kind::Refused,
                FormsText::tr("“%1” is there already and may have been filled in; name another folder. "
                              "Nothing was written")
                    .arg(shownPath(folder.filePath(file))));
    }
}

} // namespace

QString bookMark(const Book &book)
{
    const auto lines = book.log.entries(LogStore::Order::OldestFirst, 1);
    return lines.empty() ? QString() : QString::fromLatin1(lines.front().hash.toHex().left(32));
}

QString formFileName(const QString &code, const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[<>:\"/\\\\|?*\\x{00}-\\x{1F}\\x{7F}]"));
    static const QRegularExpression device(QStringLiteral("^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\.|\\s|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString file = normalized(code + QStringLiteral(" - ") + name);
    file = file.replace(forbidden, QStringLiteral("_")).simplified().left(longestName);
    while (file.toUtf8().size() > longestNameInBytes || (!file.isEmpty() && file.back().isHighSurrogate()))
        file.chop(1);
    while (file.endsWith(u'.') || file.endsWith(u' '))
        file.chop(1);
    if (file.contains(device) || file.startsWith(u'.') || file.startsWith(u'~'))
        file.prepend(u'_');
    return file + QStringLiteral(".xlsx");
}

WrittenForms writeForms(const Book &book, Year year, const QString &folder, const Progress &progress)
{
    std::vector<UnitYear> units;
    std::optional<FinalYear> last;
    {
        const Book::Reading oneMoment(book);
        units = evaluateYear(book, {year, Round::Self});
        last.emplace(book, year - 1);
    }
    std::erase_if(units, [](const UnitYear &unit) { return !unit.registered; });
    if (units.empty())
        throw Error(Error::Kind::Refused, FormsText::tr("No unit is registered for %1").arg(year.toString()));

    WrittenForms written;
    std::vector<Form> forms;
    QSet<QString> taken;
    const QString mark = bookMark(book);
    for (const UnitYear &unit : units) {
        if (!unit.rules) {
            written.unitsWithoutRules << unit.unit.code;
            continue;
        }
        Form form{{mark, unit.unit.code, year.toString(), unit.rules->reference()},
                  unit.unit.name,
                  yearWords(year, unit.yearType()),
                  unit.rules,
                  unit.rules->passMark.forClass(unit.unit.unitClass),
                  {},
                  {}};
        last->putInto(form, unit.unit.id);
        forms.push_back(std::move(form));
        written.files << untaken(formFileName(unit.unit.code, unit.unit.name), taken);
    }
    refuseIfThere(QDir(folder), written.files);
    WrittenSoFar soFar(folder);
    for (size_t i = 0; i < forms.size(); ++i) {
        const QString &file = written.files[static_cast<qsizetype>(i)];
        soFar.add(file);
        writeForm(soFar.folder().filePath(file), forms[i]);
        progress.tell(static_cast<qint64>(i) + 1, static_cast<qint64>(forms.size()));
    }
    soFar.done();
    return written;
}

} // namespace sovang
