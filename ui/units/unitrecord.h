// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lineage.h"
#include "domain/unityear.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

class Session;

/// Where a line of a unit's record leads.
struct RecordLink
{
    enum class Kind {
        Nowhere,
        Year,         ///< the sheet and the explanation of a year; id is the year
        Decision,     ///< its number in the book
        Lineage,      ///< an event; id is its number, unit the other unit
        Registration, ///< the page of a year
        Movements,    ///< the page of movements, with what concerns this unit
        Log,
    };

    Kind kind = Kind::Nowhere;
    qint64 id = 0;
    UnitId unit = {};
};

struct RecordLine
{
    QString label; ///< what or when, in second ink
    QString text;
    std::optional<OutcomeKind> outcome = {}; ///< sign in front
    bool isTitle = false;                    ///< gold
    bool isWarning = false;
    RecordLink link = {};
    bool isParagraph = false; ///< the label is a text over the whole width, which leads nowhere
};

struct RecordSection
{
    QString title;
    std::vector<RecordLine> lines;
};

/// Everything that the book knows of \a unit, in sections: who it is, its years (\a years as unitHistory
/// gives them), decisions, changes of name and kin, registrations, what stands of it among
/// movements, models and commendations, the latest lines of the log. Sections
/// without a line are left out.
std::vector<RecordSection> unitRecord(const Session &session, const UnitYear &unit,
                                      const std::vector<UnitYear> &years);

/// What an event says, in one line: `Merger of DV001, DV002 into DV003 · starts from the state of DV001`.
QString lineageText(const Session &session, const LineageEvent &event);

} // namespace sovang
