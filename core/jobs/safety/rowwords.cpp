// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/safety/rowwords.h"

#include "base/error.h"
#include "base/text.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct RowWordsText
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

/// Where in a row's key its unit, year and item stand; -1: nowhere.
struct KeyPlaces
{
    const char *table;
    int unit;
    int year;
    int item;
};

constexpr KeyPlaces keyPlaces[] = {
    {"sheet", 1, 2, -1},        {"registration", 0, 1, -1},  {"exclusion", 0, 1, -1},
    {"evidence", 0, 1, 2},      {"item_note", 0, 1, 2},      {"unit", 0, -1, -1},
    {"unit_earlier", 0, 1, -1}, {"meeting_item", 1, -1, -1},
};

QString whatHappened(const QString &subject, const RowFault &fault)
{
    switch (fault.kind) {
    case RowFault::Kind::Added:
        return RowWordsText::tr("%1 was added by another program.").arg(subject);
    case RowFault::Kind::Removed:
        return RowWordsText::tr("%1 was removed by another program.").arg(subject);
    case RowFault::Kind::Changed:
        break;
    }
    if (fault.parts.isEmpty())
        return RowWordsText::tr("%1 is not as it was entered: another program changed it.").arg(subject);
    return RowWordsText::tr("%1 is not as it was entered: another program changed “%2”.")
        .arg(subject, fault.parts.join(QStringLiteral("”, “")));
}

} // namespace

QString tableWords(const QString &table)
{
    static const std::pair<const char *, const char *> words[] = {
        {"unit", QT_TRANSLATE_NOOP("RowWords", "unit")},
        {"unit_earlier", QT_TRANSLATE_NOOP("RowWords", "earlier kind or class")},
        {"registration", QT_TRANSLATE_NOOP("RowWords", "registration")},
        {"exclusion", QT_TRANSLATE_NOOP("RowWords", "exclusion")},
        {"sheet", QT_TRANSLATE_NOOP("RowWords", "score sheet")},
        {"decision", QT_TRANSLATE_NOOP("RowWords", "decision")},
        {"evidence", QT_TRANSLATE_NOOP("RowWords", "evidence")},
        {"item_note", QT_TRANSLATE_NOOP("RowWords", "note on an item")},
        {"rule_set", QT_TRANSLATE_NOOP("RowWords", "rule set")},
        {"lineage", QT_TRANSLATE_NOOP("RowWords", "reorganisation")},
        {"lineage_predecessor", QT_TRANSLATE_NOOP("RowWords", "reorganisation")},
        {"different_units", QT_TRANSLATE_NOOP("RowWords", "units that look alike and are two")},
        {"rule_draft", QT_TRANSLATE_NOOP("RowWords", "draft of a rule set")},
        {"activity_paper", QT_TRANSLATE_NOOP("RowWords", "paper of an activity")},
        {"model_paper", QT_TRANSLATE_NOOP("RowWords", "paper of a good model")},
        {"meeting", QT_TRANSLATE_NOOP("RowWords", "meeting")},
        {"meeting_item", QT_TRANSLATE_NOOP("RowWords", "item of a meeting")},
        {"meeting_member", QT_TRANSLATE_NOOP("RowWords", "participant of a meeting")},
        {"certificate", QT_TRANSLATE_NOOP("RowWords", "certificate in the register")},
        {"certificate_key", QT_TRANSLATE_NOOP("RowWords", "key that signs certificates")},
        {"seal", QT_TRANSLATE_NOOP("RowWords", "seal of a year")},
        {"sealed_unit", QT_TRANSLATE_NOOP("RowWords", "seal of a year")},
        {"sealed_rules", QT_TRANSLATE_NOOP("RowWords", "seal of a year")},
        {"setting", QT_TRANSLATE_NOOP("RowWords", "setting")},
        {"member", QT_TRANSLATE_NOOP("RowWords", "member of the commission")},
        {"issuer", QT_TRANSLATE_NOOP("RowWords", "issuing authority")},
        {"signatory", QT_TRANSLATE_NOOP("RowWords", "signer")},
        {"number_series", QT_TRANSLATE_NOOP("RowWords", "number series")},
        {"movement", QT_TRANSLATE_NOOP("RowWords", "movement")},
        {"activity", QT_TRANSLATE_NOOP("RowWords", "activity")},
        {"good_model", QT_TRANSLATE_NOOP("RowWords", "good model")},
        {"commendation", QT_TRANSLATE_NOOP("RowWords", "commendation")},
    };
    const auto *found =
        std::ranges::find_if(words, [&](const auto &word) { return table == QLatin1String(word.first); });
    return found == std::end(words) ? table : QCoreApplication::translate("RowWords", found->second);
}

// What cannot be read any more is named by its number.
RowWords::RowWords(const Book &book)
{
    try {
        for (const Unit &unit : book.units.all())
            m_unitCodes.insert(QString::number(unit.id.value()), unit.code);
        for (const Decision &decision : book.decisions.all()) {
            m_decisions.insert(
                QString::number(decision.id),
                {unitCode(QString::number(decision.unit.value())), decision.number, decision.year()});
        }
    } catch (const Error &) {
        return; // of a damaged book: what is not named is told by its number
    }
}

QString RowWords::unitCode(const QString &id) const
{
    const auto found = m_unitCodes.find(id);
    return found == m_unitCodes.end() ? u'#' + id : *found;
}

BookFinding RowWords::placeOf(const RowFault &fault) const
{
    BookFinding place;
    place.table = fault.table;
    const auto *places = std::ranges::find_if(
        keyPlaces, [&](const KeyPlaces &each) { return fault.table == QLatin1String(each.table); });
    if (places != std::end(keyPlaces)) {
        place.unitCode = unitCode(fault.key.value(places->unit));
        if (places->year >= 0)
            place.year = Year(fault.key.value(places->year).toInt());
        if (places->item >= 0)
            place.item = fault.key.value(places->item);
    }
    if (const int round = fault.key.value(0).toInt(); fault.table == u"sheet" && round >= 0 && round <= 2)
        place.round = static_cast<Round>(round);
    if (const auto decision = m_decisions.find(fault.key.value(0));
        fault.table == u"decision" && decision != m_decisions.end()) {
        place.unitCode = decision->unit;
        place.year = decision->year;
    }
    return place;
}

/// `Score sheet DV001, 2024, điểm chốt`
QString RowWords::subject(const RowFault &fault, const BookFinding &place) const
{
    QStringList words;
    if (!place.unitCode.isEmpty())
        words << place.unitCode;
    if (place.year)
        words << place.year->toString();
    if (place.round)
        words << toVietnamese(*place.round);
    if (!place.item.isEmpty())
        words << place.item;
    if (const auto decision = m_decisions.find(fault.key.value(0));
        fault.table == u"decision" && decision != m_decisions.end())
        words << decision->number;
    if (words.isEmpty())
        words = fault.key;
    return withCapital(tableWords(fault.table)) + u' ' + words.join(QStringLiteral(", "));
}

BookFinding RowWords::named(const RowFault &fault, const QString &item, const QString &unit) const
{
    BookFinding place = placeOf(fault);
    if (place.unitCode.isEmpty() && !unit.isEmpty())
        place.unitCode = unitCode(unit);
    if (!item.isEmpty())
        place.item = item;
    place.message = subject(fault, place);
    return place;
}

std::vector<BookFinding> RowWords::findings(const RowFault &fault) const
{
    BookFinding place = placeOf(fault);
    if (fault.table != u"sheet" || fault.parts.isEmpty()) {
        place.message = whatHappened(subject(fault, place), fault);
        return {place};
    }
    std::vector<BookFinding> findings;
    for (const QString &item : fault.parts) {
        BookFinding finding = place;
        finding.item = item;
        RowFault answer = fault;
        answer.parts.clear();
        finding.message = whatHappened(subject(fault, finding), answer);
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace sovang
