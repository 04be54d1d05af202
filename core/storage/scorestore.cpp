// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scorestore.h"

#include "base/error.h"
#include "base/text.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct ScoreStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreStore)
};

int roundNumber(Round round)
{
    return static_cast<int>(round); // 0, 1, 2 in the table as in the enumeration
}

void check(const QString &code, const Answer &answer)
{
    if (code.isEmpty())
        throw Error(Error::Kind::BadInput, ScoreStoreText::tr("An answer needs the code of its item."));
    if (answer.kind == Answer::Kind::NotApplicable && answer.words.isEmpty())
        throw Error(Error::Kind::BadInput,
                    ScoreStoreText::tr("“Not applicable” for %1 needs a reason.").arg(code));
    if (answer.kind == Answer::Kind::Ratio && answer.second <= 0)
        throw Error(Error::Kind::BadInput, ScoreStoreText::tr("%1 needs a whole of more than 0.").arg(code));
    if (answer.kind == Answer::Kind::Choice && answer.words.isEmpty())
        throw Error(Error::Kind::BadInput, ScoreStoreText::tr("A choice for %1 needs its option.").arg(code));
    if (answer.first < 0)
        throw Error(Error::Kind::BadInput, ScoreStoreText::tr("%1 cannot be less than 0.").arg(code));
}

void readSheet(const QByteArray &json, const SheetVisitor &visitor)
{
    if (!readSheetJson(json, visitor))
        throw Error(Error::Kind::Storage,
                    ScoreStoreText::tr("The book is damaged: a sheet of scores cannot be read."),
                    QString::fromUtf8(json));
}

QString stored(const QString &code)
{
    return composed(code);
}

} // namespace

int ScoreStore::Codes::idOf(std::string_view utf8)
{
    if (!m_next.empty()) {
        int &next = m_next[static_cast<size_t>(m_last)];
        if (m_utf8[static_cast<size_t>(next)] == utf8)
            return m_last = next;
        if (const auto known = m_ids.find(utf8); known != m_ids.end())
            return m_last = next = known->second;
    }
    const int id = static_cast<int>(m_utf8.size());
    m_ids.emplace(m_utf8.emplace_back(utf8), id);
    m_texts.push_back(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    m_next.push_back(id);
    return m_last = id;
}

SheetAnswers ScoreStore::sheet(UnitId unit, Year year, Round round) const
{
    SheetAnswers answers;
    Query query = database().query("SELECT answers FROM sheet WHERE round = ? AND unit = ? AND year = ?",
                                   roundNumber(round), unit, year);
    if (query.next()) {
        readSheet(query.bytes(0), [&](std::string_view code, const Answer &answer) {
            answers.emplace(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())), answer);
        });
    }
    return answers;
}

std::optional<Answer> ScoreStore::find(UnitId unit, Year year, Round round, const QString &code) const
{
    const SheetAnswers answers = sheet(unit, year, round);
    const auto found = answers.find(stored(code));
    return found == answers.end() ? std::nullopt : std::optional(found->second);
}

void ScoreStore::edit(UnitId unit, Year year, Round round, std::span<const Change> changes)
{
    SheetAnswers answers = sheet(unit, year, round);
    for (const auto &[code, answer] : changes) {
        if (answer) {
            check(code, *answer);
            Answer &place = answers.try_emplace(answers.end(), stored(code))->second; // mostly in order
            place = *answer;
            place.words = stored(place.words);
        } else {
            answers.erase(stored(code));
        }
    }
    if (answers.empty()) {
        database().write("DELETE FROM sheet WHERE round = ? AND unit = ? AND year = ?", roundNumber(round),
                         unit, year);
    } else {
        database().write("INSERT INTO sheet (round, unit, year, answers) VALUES (?, ?, ?, ?)"
                         " ON CONFLICT DO UPDATE SET answers = excluded.answers",
                         roundNumber(round), unit, year, sheetToJson(answers));
    }
}

void ScoreStore::put(UnitId unit, Year year, Round round, const QString &code, const Answer &answer)
{
    const Change change{code, answer};
    edit(unit, year, round, {&change, 1});
}

bool ScoreStore::remove(UnitId unit, Year year, Round round, const QString &code)
{
    if (!find(unit, year, round, code))
        return false;
    const Change change{code, std::nullopt};
    edit(unit, year, round, {&change, 1});
    return true;
}

void ScoreStore::write(const std::function<void(Writer &)> &work)
{
    Writer writer(*this);
    work(writer);
    writer.finish();
}

void ScoreStore::Writer::change(UnitId unit, Year year, Round round, Change change)
{
    if (unit != m_unit || year != m_year || round != m_round)
        finish();
    m_unit = unit;
    m_year = year;
    m_round = round;
    m_changes.push_back(std::move(change));
}

void ScoreStore::Writer::finish()
{
    if (!m_changes.empty())
        m_store.edit(m_unit, m_year, m_round, m_changes);
    m_changes.clear();
}

void ScoreStore::forEach(Round round, const AnswerVisitor &visitor, const std::set<Year> &without) const
{
    walk(database().query("SELECT unit, year, answers FROM sheet WHERE round = ? ORDER BY unit, year",
                          roundNumber(round)),
         visitor, without);
}

void ScoreStore::forUnits(UnitId first, UnitId last, Round round, const AnswerVisitor &visitor,
                          const std::set<Year> &without) const
{
    walk(database().query("SELECT unit, year, answers FROM sheet WHERE round = ? AND unit BETWEEN ? AND ?"
                          " ORDER BY unit, year",
                          roundNumber(round), first, last),
         visitor, without);
}

void ScoreStore::forUnit(UnitId unit, Round round, const AnswerVisitor &visitor) const
{
    forUnits(unit, unit, round, visitor);
}

void ScoreStore::forYear(Year year, Round round, const AnswerVisitor &visitor) const
{
    // One seek for each unit instead of a walk through all years.
    walk(database().query("SELECT s.unit, s.year, s.answers FROM unit AS u NOT INDEXED CROSS JOIN sheet AS s"
                          " WHERE s.round = ? AND s.unit = u.id AND s.year = ?",
                          roundNumber(round), year),
         visitor);
}

void ScoreStore::walk(Query query, const AnswerVisitor &visitor, const std::set<Year> &without) const
{
    AnswerRow row;
    while (query.next()) {
        row.unit = query.unit(0);
        row.year = query.year(1);
        if (without.contains(row.year))
            continue;
        readSheet(query.bytes(2), [&](std::string_view code, const Answer &answer) {
            row.codeId = m_codes.idOf(code);
            row.answer = answer;
            visitor(row);
        });
    }
}

} // namespace sovang
