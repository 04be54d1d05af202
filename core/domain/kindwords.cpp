// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kindwords.h"

#include <QCoreApplication>

namespace sovang::kindwords {

namespace {

struct KindWordsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::KindWords)
};

} // namespace

QString decision(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::First:
        return KindWordsText::tr("First recognition");
    case DecisionKind::Renewal:
        return KindWordsText::tr("Renewal");
    case DecisionKind::Revocation:
        return KindWordsText::tr("Revocation");
    case DecisionKind::Refusal:
        break;
    }
    return KindWordsText::tr("Refusal");
}

QString lineage(LineageKind kind)
{
    switch (kind) {
    case LineageKind::Rename:
        return KindWordsText::tr("Rename");
    case LineageKind::Merge:
        return KindWordsText::tr("Merge");
    case LineageKind::Split:
        return KindWordsText::tr("Split");
    case LineageKind::Dissolve:
        break;
    }
    return KindWordsText::tr("Dissolve");
}

QString round(Round round)
{
    switch (round) {
    case Round::Self:
        return KindWordsText::tr("self");
    case Round::Team:
        return KindWordsText::tr("team");
    case Round::Final:
        break;
    }
    return KindWordsText::tr("final");
}

QString standing(Standing standing)
{
    switch (standing) {
    case Standing::Never:
        return KindWordsText::tr("Not recognised yet");
    case Standing::Recognised:
        return KindWordsText::tr("Recognised");
    case Standing::Lapsed:
        return KindWordsText::tr("Lapsed");
    case Standing::Expired:
        return KindWordsText::tr("Expired");
    case Standing::Revoked:
        break;
    }
    return KindWordsText::tr("Revoked");
}

} // namespace sovang::kindwords
