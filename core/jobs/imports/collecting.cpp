// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/collecting.h"

#include "base/error.h"
#include "domain/kindwords.h"
#include "exchange/filetype.h"
#include "exchange/form.h"
#include "exchange/tablefile.h"
#include "jobs/imports/forms.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <map>

namespace sovang {

namespace {

struct CollectingText
{
    Q_DECLARE_TR_FUNCTIONS(Collecting)
};

/// A form that belongs to this book and year, and when it was saved.
struct DatedForm
{
    QString file;
    QDateTime saved;
    ReturnedForm form;
};

bool isEmptyForm(const ReturnedForm &form)
{
    return std::ranges::all_of(form.rows, [](const FormRow &row) { return row.answer.isEmpty(); });
}

bool saySame(const ReturnedForm &a, const ReturnedForm &b)
{
    return std::ranges::equal(a.rows, b.rows, [](const FormRow &x, const FormRow &y) {
        return x.code == y.code && x.answer.text() == y.answer.text() && x.evidence == y.evidence &&
               x.reason == y.reason;
    });
}

// Readers put the place in front of their sentence.
Problem problemOf(const QString &file, const Error &error)
{
    const QString mark = QStringLiteral(": ");
    const qsizetype end = error.message().indexOf(mark, file.size());
    if (error.message().startsWith(file) && end >= 0)
        return {{error.message().left(end), {}, {}, 0}, error.message().mid(end + mark.size())};
    return {{file, {}, {}, 0}, error.message()};
}

class Collector
{
public:
    Collector(const Book &book, Year year, const QString &folder)
        : m_book(book), m_year(year), m_folder(folder)
    {}

    Collected collect(const Progress &progress);

private:
    void readBook();
    void readFile(const QString &file);
    void takeForm(const QString &file, ReturnedForm form);
    QString whyForeign(const FormIdentity &identity) const;
    const DatedForm *newest(std::vector<DatedForm> &forms);
    void planForm(const DatedForm &form);
    void planRow(const FormRow &row, const UnitYear &unit, Answers &answers);
    void planEvidence(const FormRow &row, const UnitYear &unit);
    void planAnswer(const UnitYear &unit, int item, const Answer &answer, Answers &answers);
    QString typedText(const FormRow &row, const Item &item);
    void noteMissing(const DatedForm &form, const UnitYear &unit, const Answers &answers);
    void noteUnanswered();
    void problem(const Place &place, const QString &message)
    {
        m_result.plan.problems.push_back({place, message});
    }
    void note(const Place &place, const QString &message) { m_result.plan.notes.add(place, message); }

    const Book &m_book;
    Year m_year;
    QDir m_folder;
    QString m_mark;
    std::map<QString, UnitYear> m_units; ///< by code
    std::map<UnitId, Answers> m_existing;
    std::map<QString, std::vector<DatedForm>> m_forms; ///< by code
    std::map<QString, bool> m_answered;
    Collected m_result;
};

void Collector::readBook()
{
    const Book::Reading oneMoment(m_book);
    m_mark = bookMark(m_book);
    QHash<qint64, const RuleSet *> rulesOf;
    for (UnitYear &unit : evaluateYear(m_book, {m_year, Round::Self})) {
        rulesOf.insert(unit.unit.id.value(), unit.rules.get());
        const QString code = unit.unit.code;
        m_units.emplace(code, std::move(unit));
    }
    m_existing =
        answersOfYear(m_book, m_year, Round::Self, [&](UnitId unit) { return rulesOf.value(unit.value()); });
}

// What else lies in the folder is told and left aside; what should be a form and cannot be read is a problem.
void Collector::readFile(const QString &file)
{
    try {
        const FileType type = fileTypeOf(file);
        const bool isSheet =
            type == FileType::Xlsx || type == FileType::OpenDocument || type == FileType::Xls;
        const bool isCalledSheet = file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ||
                                   file.endsWith(QStringLiteral(".ods"), Qt::CaseInsensitive);
        if (!isSheet && !isCalledSheet) {
            note({file, {}, {}, 0}, CollectingText::tr("This is no form; it was left aside"));
            return;
        }
        const Workbook workbook = readTableFile(file);
        if (auto form = readForm(workbook))
            takeForm(file, std::move(*form));
        else
            problem({file, {}, {}, 0},
                    CollectingText::tr("This is no form of Sổ Vàng, or its hidden sheet is gone"));
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Stopped)
            throw;
        m_result.plan.problems.push_back(problemOf(file, error));
    }
}

QString Collector::whyForeign(const FormIdentity &identity) const
{
    if (identity.book != m_mark)
        return CollectingText::tr("The form was written from another book");
    if (identity.year != m_year.toString())
        return CollectingText::tr("The form is of %1, not of %2").arg(identity.year, m_year.toString());
    const auto unit = m_units.find(identity.unit);
    if (unit == m_units.end())
        return CollectingText::tr("The book has no unit with the code “%1”").arg(identity.unit);
    const RuleSet *rules = unit->second.rules.get();
    if (!rules || rules->reference() != identity.rules)
        return CollectingText::tr("The form is of the rule set %1; %2 is scored by %3")
            .arg(identity.rules, identity.unit,
                 rules ? rules->reference() : CollectingText::tr("none in this year"));
    return {};
}

void Collector::takeForm(const QString &file, ReturnedForm form)
{
    if (!form.problems.empty()) {
        for (const Problem &found : form.problems)
            m_result.plan.problems.push_back(found);
        return;
    }
    if (const QString why = whyForeign(form.identity); !why.isEmpty())
        return problem(form.place, why);
    QDateTime saved = fileTypeOf(file) == FileType::Xls ? QDateTime() : savedAt(file);
    if (!saved.isValid())
        saved = QFileInfo(file).lastModified();
    const QString code = form.identity.unit;
    m_forms[code].push_back({file, saved, std::move(form)});
}

// Null where it cannot be said.
const DatedForm *Collector::newest(std::vector<DatedForm> &forms)
{
    std::ranges::stable_sort(forms, std::ranges::greater(), &DatedForm::saved);
    const DatedForm &first = forms.front();
    bool isClear = true;
    for (size_t i = 1; i < forms.size(); ++i) {
        const DatedForm &other = forms[i];
        if (saySame(first.form, other.form)) {
            note(other.form.place, CollectingText::tr("The same is in “%1”").arg(first.file));
        } else if (other.saved == first.saved) {
            problem(other.form.place,
                    CollectingText::tr("“%1” is of the same unit, %2, was saved at the same moment and says "
                                       "something else: move one of them away")
                        .arg(first.file, first.form.identity.unit));
            isClear = false;
        } else {
            note(other.form.place, CollectingText::tr("This is an older form of %1; “%2” is taken instead")
                                       .arg(first.form.identity.unit, first.file));
        }
    }
    return isClear ? &first : nullptr;
}

// Spreadsheets know true and false, and turn `1/2` into a date; points are told from both.
QString Collector::typedText(const FormRow &row, const Item &item)
{
    const Cell &cell = row.answer;
    if (cell.kind() == Cell::Kind::Boolean && (item.isYesNo() || item.kind == ItemKind::AllOrNothing))
        return cell.boolean() ? QStringLiteral("có") : QStringLiteral("không");
    if (cell.kind() == Cell::Kind::Error) {
        problem(row.place, cell.errorSentence());
        return {};
    }
    if (cell.kind() == Cell::Kind::Boolean || cell.kind() == Cell::Kind::Date || cell.isPercent()) {
        problem(row.place,
                CollectingText::tr("The spreadsheet holds a date, a percentage or true/false here; %1 "
                                   "needs a plain number or text")
                    .arg(item.code));
        return {};
    }
    return cell.text().trimmed();
}

void Collector::planAnswer(const UnitYear &unit, int item, const Answer &answer, Answers &answers)
{
    ImportPlan &plan = m_result.plan;
    const Answer *before = answers.find(item);
    if (before && *before == answer) {
        ++plan.unchanged;
        return;
    }
    ++(before ? plan.changed : plan.added);
    plan.changes.emplace_back(AnswerChange::to(answer, before, unit.unit.id, m_year, Round::Self,
                                               unit.rules->items[static_cast<size_t>(item)].code));
    answers.set(item, answer);
}

void Collector::planRow(const FormRow &row, const UnitYear &unit, Answers &answers)
{
    const int index = unit.rules->indexOf(row.code);
    if (row.answer.isEmpty() || index < 0)
        return;
    const Item &item = unit.rules->items[static_cast<size_t>(index)];
    const QString text = typedText(row, item);
    if (text.isEmpty())
        return;
    const ParsedAnswer parsed = parseAnswer(*unit.rules, item, text, row.reason);
    if (!parsed.answer)
        return problem(row.place, parsed.refusal);
    if (!row.reason.isEmpty() && !parsed.answer->isNotApplicable())
        note(row.place, CollectingText::tr("The reason beside %1 is only kept with “KAD”").arg(row.code));
    planAnswer(unit, index, *parsed.answer, answers);
}

// A reference that is laid down already is not laid down twice.
void Collector::planEvidence(const FormRow &row, const UnitYear &unit)
{
    if (row.evidence.isEmpty())
        return;
    const ItemPapers before = m_book.evidence.find(unit.unit.id, m_year, row.code);
    const auto isThere = [&](const Evidence &evidence) {
        return evidence.document == row.evidence || evidence.toText() == row.evidence;
    };
    if (std::ranges::any_of(before.evidence, isThere)) {
        ++m_result.plan.unchanged;
        return;
    }
    ItemPapers after = before;
    after.evidence.push_back({row.evidence, {}, {}, {}, {}});
    ++m_result.plan.added;
    m_result.plan.changes.emplace_back(PapersChange{unit.unit.id, m_year, row.code, before, after});
}

void Collector::noteMissing(const DatedForm &form, const UnitYear &unit, const Answers &answers)
{
    QStringList missing;
    for (size_t i = 0; i < unit.rules->items.size(); ++i) {
        if (unit.rules->items[i].isNeeded() && !answers.find(static_cast<int>(i)))
            missing << unit.rules->items[i].code;
    }
    if (!missing.isEmpty())
        note(form.form.place, CollectingText::tr("%1 has not answered everything; missing: %2")
                                  .arg(unit.unit.code, missing.join(QStringLiteral(", "))));
}

void Collector::planForm(const DatedForm &form)
{
    const UnitYear &unit = m_units.at(form.form.identity.unit);
    if (isEmptyForm(form.form))
        return note(form.form.place,
                    CollectingText::tr("The form of %1 came back empty").arg(unit.unit.code));
    if (!unit.registered)
        note(form.form.place,
             CollectingText::tr("%1 is not registered for %2; its scores are taken all the same")
                 .arg(unit.unit.code, m_year.toString()));
    m_answered[unit.unit.code] = true;
    ++m_result.answered;
    const auto existing = m_existing.find(unit.unit.id);
    Answers answers = existing == m_existing.end() ? Answers(*unit.rules) : existing->second;
    for (const FormRow &row : form.form.rows)
        planRow(row, unit, answers);
    for (const FormRow &row : form.form.rows)
        planEvidence(row, unit);
    noteMissing(form, unit, answers);
}

void Collector::noteUnanswered()
{
    for (const auto &[code, unit] : m_units) {
        if (!unit.registered || m_answered.contains(code))
            continue;
        ++m_result.unanswered;
        note({}, CollectingText::tr("Has not answered: %1 %2").arg(code, unit.unit.name));
    }
}

Collected Collector::collect(const Progress &progress)
{
    readBook();
    const QFileInfoList files = m_folder.entryInfoList(QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < files.size(); ++i) {
        // What spreadsheet programs lay beside a file that they have open.
        if (!files[i].fileName().startsWith(u"~$") && !files[i].fileName().startsWith(u'.'))
            readFile(m_folder.filePath(files[i].fileName()));
        progress.tell(i + 1, files.size());
    }
    for (auto &[code, forms] : m_forms) {
        if (const DatedForm *form = newest(forms))
            planForm(*form);
        else
            m_answered[code] = true;
    }
    noteUnanswered();
    return std::move(m_result);
}

} // namespace

Collected planCollecting(const Book &book, Year year, const QString &folder, const Progress &progress)
{
    if (!QFileInfo(folder).isDir())
        throw Error(Error::Kind::NotFound, CollectingText::tr("There is no folder “%1”").arg(folder));
    Collected result = Collector(book, year, folder).collect(progress);
    result.plan.file = QDir(folder).dirName();
    result.plan.action = QStringLiteral("collect");
    result.plan.subject =
        CollectingText::tr("forms of %1 (%2)").arg(year.toString(), kindwords::round(Round::Self));
    return result;
}

} // namespace sovang
