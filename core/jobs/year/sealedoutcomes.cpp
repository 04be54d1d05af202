// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/sealedoutcomes.h"

#include "base/error.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <rapidjson/reader.h>

#include <optional>
#include <string_view>

namespace sovang {

namespace {

struct SealedOutcomesText
{
    Q_DECLARE_TR_FUNCTIONS(SealedOutcomes)
};

/// Takes `id` and `outcome` of each object in the list `units` of a sealed document (jobs/safety/sealing.h),
/// which has megabytes, as it goes by.
class OutcomeEvents : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, OutcomeEvents>
{
public:
    OutcomeEvents(Year year, const SealedOutcomeVisitor &visitor) : m_year(year), m_visitor(visitor) {}

    bool StartObject() { return ++m_depth > 0; }
    bool EndObject(rapidjson::SizeType) { return m_depth-- != unitDepth || !m_isInUnits || finishUnit(); }
    bool StartArray()
    {
        m_isInUnits = m_isInUnits || (m_depth == 1 && m_key == "units");
        return true;
    }
    bool EndArray(rapidjson::SizeType)
    {
        m_isInUnits = m_isInUnits && m_depth > 1;
        return true;
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_key = {text, size};
        return true;
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        if (isOfUnit("outcome"))
            m_kind = outcomeKindFromCode(QString::fromUtf8(text, static_cast<qsizetype>(size)));
        return true;
    }
    bool Uint(unsigned number) { return Int64(number); }
    bool Int64(int64_t number)
    {
        if (isOfUnit("id"))
            m_unit = UnitId(number);
        return true;
    }
    bool Default() { return true; }

private:
    static constexpr int unitDepth = 2;

    bool isOfUnit(std::string_view key) const { return m_isInUnits && m_depth == unitDepth && m_key == key; }

    bool finishUnit()
    {
        if (!m_unit || !m_kind)
            return false;
        m_visitor(m_year, *m_unit, *m_kind);
        m_unit.reset();
        m_kind.reset();
        return true;
    }

    Year m_year;
    const SealedOutcomeVisitor &m_visitor;
    std::string_view m_key; ///< in the document, which is parsed in its place
    int m_depth = 0;        ///< of objects
    bool m_isInUnits = false;
    std::optional<UnitId> m_unit;
    std::optional<OutcomeKind> m_kind;
};

} // namespace

void forSealedOutcomes(const Book &book, Year year, const SealedOutcomeVisitor &visitor)
{
    for (const Year each : book.seals.yearsBefore(year)) {
        QByteArray document = book.seals.inForce(each)->outcomes;
        rapidjson::InsituStringStream stream(document.data());
        rapidjson::Reader reader;
        OutcomeEvents events(each, visitor);
        constexpr unsigned inPlaceAndFlat = rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag;
        if (reader.Parse<inPlaceAndFlat>(stream, events).IsError()) {
            throw Error(Error::Kind::Storage,
                        SealedOutcomesText::tr("The book is damaged: the seal of the year %1 cannot be read.")
                            .arg(each.toString()));
        }
    }
}

} // namespace sovang
