// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/safety/verifying.h"

#include "base/error.h"
#include "jobs/safety/rowwords.h"
#include "jobs/safety/sealing.h"
#include "storage/book.h"
#include "storage/secondreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <future>
#include <iterator>
#include <map>
#include <utility>

namespace sovang {

namespace {

struct VerifyingText
{
    Q_DECLARE_TR_FUNCTIONS(Verifying)
};

/// Goes through a book part by part; one that cannot be read does not keep the others from being checked.
class Verifier
{
public:
    explicit Verifier(const Book &book) : m_book(book) {}

    Verification all();
    Verification rowsOnly();

private:
    void trying(const std::function<void()> &part);
    void tellPages(const QStringList &faults);
    void checkFile();
    void checkLog();
    void checkRows();
    void checkAnswers();
    void checkSeals();
    void checkAnswer(const AnswerRow &row, Round round);
    RuleSetPtr rulesOf(UnitKind kind, Year year);

    const Book &m_book;
    Verification m_result;
    std::map<UnitId, Unit> m_units;
    std::vector<RuleSetPtr> m_sets;
    std::map<std::pair<UnitKind, Year>, RuleSetPtr> m_rules;
};

void Verifier::trying(const std::function<void()> &part)
{
    try {
        part();
    } catch (const Error &error) {
        for (const BookFinding &known : m_result.findings) {
            if (known.message == error.message())
                return;
        }
        m_result.findings.push_back({error.message()});
    }
}

void Verifier::tellPages(const QStringList &faults)
{
    for (const QString &fault : faults)
        m_result.findings.push_back({VerifyingText::tr("The file is damaged: %1").arg(fault)});
}

void Verifier::checkFile()
{
    tellPages(m_book.fileFaults());
    for (const QString &guard : m_book.missingGuards()) {
        m_result.findings.push_back(
            {VerifyingText::tr("Another program took away what guards the book (%1).").arg(guard)});
    }
}

void Verifier::checkLog()
{
    m_result.lines = m_book.log.count();
    m_result.head = m_book.log.last();
    if (const std::optional<qint64> broken = m_book.log.verify()) {
        BookFinding finding{
            VerifyingText::tr("The log was altered: line %1 is not as it was written.").arg(*broken)};
        finding.line = broken;
        m_result.findings.push_back(finding);
    }
}

void Verifier::checkRows()
{
    const RowMarks::Findings found = m_book.rowMarks().findings();
    m_result.rows = found.count;
    for (const qint64 line : found.lines) {
        BookFinding finding{
            VerifyingText::tr("The log was altered: what belongs to its line %1 is not as it was written.")
                .arg(line)};
        finding.line = line;
        m_result.findings.push_back(finding);
    }
    if (found.rows.empty())
        return;
    const RowWords words(m_book);
    for (const RowFault &fault : found.rows) {
        for (BookFinding &finding : words.findings(fault))
            m_result.findings.push_back(std::move(finding));
    }
}

RuleSetPtr Verifier::rulesOf(UnitKind kind, Year year)
{
    const auto [place, isNew] = m_rules.try_emplace({kind, year});
    if (isNew)
        place->second = chooseRuleSet(m_sets, kind, year);
    return place->second;
}

// What an answer is written as must be readable as that answer: then it is of the kind, the range and the
// steps of its item.
void Verifier::checkAnswer(const AnswerRow &row, Round round)
{
    const auto unit = m_units.find(row.unit);
    if (unit == m_units.end())
        return; // the reference is told of elsewhere
    const RuleSetPtr rules = rulesOf(unit->second.kindIn(row.year), row.year);
    const QString &code = m_book.scores.code(row.codeId);
    const int index = rules ? rules->indexOf(code) : -1;
    if (index < 0)
        return;
    const ParsedAnswer read = parseAnswer(*rules, rules->items[static_cast<size_t>(index)],
                                          row.answer.toCellText(), row.answer.reason());
    if (read.answer == row.answer)
        return;
    BookFinding finding{VerifyingText::tr("%1, %2, %3 of %4: “%5” is no possible answer. %6")
                            .arg(unit->second.code, row.year.toString(), code, toVietnamese(round),
                                 row.answer.toCellText(), read.refusal)};
    finding.table = QStringLiteral("sheet");
    finding.unitCode = unit->second.code;
    finding.year = row.year;
    finding.round = round;
    finding.item = code;
    m_result.findings.push_back(finding);
}

void Verifier::checkAnswers()
{
    for (const Unit &unit : m_book.units.all())
        m_units.emplace(unit.id, unit);
    m_sets = m_book.ruleSets.all();
    for (const Round round : {Round::Self, Round::Team, Round::Final})
        m_book.scores.forEach(round, [&](const AnswerRow &row) { checkAnswer(row, round); });
}

void Verifier::checkSeals()
{
    for (BookFinding &finding : sealFindings(m_book))
        m_result.findings.push_back(std::move(finding));
    for (const Seal &seal : m_book.seals.all())
        m_result.sealedYears += seal.isInForce() ? 1 : 0;
}

Verification Verifier::all()
{
    trying([this] { checkFile(); });
    trying([this] { checkLog(); });
    trying([this] { checkRows(); });
    trying([this] { checkAnswers(); });
    trying([this] { checkSeals(); });
    return std::move(m_result);
}

// A damaged index hides rows that are there, from who looks for them by it. Another thread goes through the
// pages meanwhile.
Verification Verifier::rowsOnly()
{
    const auto second = SecondReader::of(m_book);
    const Book &paged = second ? second->book : m_book;
    auto faults = std::async(second ? std::launch::async : std::launch::deferred,
                             [&paged] { return paged.fileFaults(); });
    checkRows();
    std::vector<BookFinding> ofRows = std::exchange(m_result.findings, {});
    tellPages(faults.get());
    std::ranges::move(ofRows, std::back_inserter(m_result.findings));
    return std::move(m_result);
}

} // namespace

Verification verifyBook(const Book &book)
{
    const Book::Reading oneMoment(book);
    return Verifier(book).all();
}

std::vector<BookFinding> alteredRows(const Book &book)
{
    const Book::Reading oneMoment(book);
    return Verifier(book).rowsOnly().findings;
}

void requireAsWritten(const Book &book)
{
    const std::vector<BookFinding> found = alteredRows(book);
    if (found.empty())
        return;
    const auto others = static_cast<int>(found.size()) - 1;
    QString message = VerifyingText::tr("The book is not as Sổ Vàng wrote it, so nothing is counted: %1")
                          .arg(found.front().message);
    if (others > 0)
        message += u' ' + VerifyingText::tr("And %n more.", nullptr, others);
    throw Error(Error::Kind::Storage,
                message + u' ' + VerifyingText::tr("“verify” tells all; open a backup."));
}

Book openToCount(const QString &path, OpenMode mode)
{
    Book book = Book::open(path, mode);
    requireAsWritten(book);
    return book;
}

} // namespace sovang
