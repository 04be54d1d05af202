// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kindwords.h"

#include <QCoreApplication>

namespace sovang::kindwords {

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(sovang::KindWords)
};

} // namespace

QString unit(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Agency:
        return Word::tr("Agency");
    case UnitKind::Institution:
        return Word::tr("Institution");
    case UnitKind::Enterprise:
        break;
    }
    return Word::tr("Enterprise");
}

QString decision(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::First:
        return Word::tr("First recognition");
    case DecisionKind::Renewal:
        return Word::tr("Renewal");
    case DecisionKind::Revocation:
        return Word::tr("Revocation");
    case DecisionKind::Refusal:
        break;
    }
    return Word::tr("Refusal");
}

QString lineage(LineageKind kind)
{
    switch (kind) {
    case LineageKind::Rename:
        return Word::tr("Rename");
    case LineageKind::Merge:
        return Word::tr("Merge");
    case LineageKind::Split:
        return Word::tr("Split");
    case LineageKind::Dissolve:
        break;
    }
    return Word::tr("Dissolve");
}

QString round(Round round)
{
    switch (round) {
    case Round::Self:
        return Word::tr("self");
    case Round::Team:
        return Word::tr("team");
    case Round::Final:
        break;
    }
    return Word::tr("final");
}

QString standing(Standing standing)
{
    switch (standing) {
    case Standing::Never:
        return Word::tr("Not recognised yet");
    case Standing::Recognised:
        return Word::tr("Recognised");
    case Standing::Lapsed:
        return Word::tr("Lapsed");
    case Standing::Expired:
        return Word::tr("Expired");
    case Standing::Revoked:
        break;
    }
    return Word::tr("Revoked");
}

} // namespace sovang::kindwords
