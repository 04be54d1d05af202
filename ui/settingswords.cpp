// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingswords.h"

#include <QCoreApplication>

namespace sovang::words {

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(sovang::SettingsWords)
};

} // namespace

QString memberRole(MemberRole role)
{
    switch (role) {
    case MemberRole::Chair:
        return Word::tr("Chair");
    case MemberRole::Deputy:
        return Word::tr("Deputy chair");
    case MemberRole::Standing:
        return Word::tr("Standing member");
    case MemberRole::Member:
        return Word::tr("Member");
    case MemberRole::Secretary:
        break;
    }
    return Word::tr("Secretary");
}

QString memberRole(MemberRole role, const QString &commission)
{
    if (role != MemberRole::Chair && role != MemberRole::Deputy)
        return memberRole(role);
    const bool isBoard = toVietnamese(role, commission) != toVietnamese(role);
    if (role == MemberRole::Chair)
        return isBoard ? Word::tr("Head of the board") : Word::tr("Chair of the council");
    return isBoard ? Word::tr("Deputy head of the board") : Word::tr("Deputy chair of the council");
}

QString signingMode(SigningMode mode)
{
    switch (mode) {
    case SigningMode::Own:
        return Word::tr("In one's own name");
    case SigningMode::Collective:
        return Word::tr("TM. – for a collective");
    case SigningMode::ForHead:
        return Word::tr("KT. – for the head");
    case SigningMode::ByOrder:
        return Word::tr("TL. – by order");
    case SigningMode::Authorised:
        break;
    }
    return Word::tr("TUQ. – authorised");
}

QString paperKind(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Report:
        return Word::tr("Report");
    case PaperKind::Submission:
        return Word::tr("Submission");
    case PaperKind::Decision:
        return Word::tr("Decision");
    case PaperKind::Minutes:
        return Word::tr("Minutes of a meeting");
    case PaperKind::Inspection:
        return Word::tr("Inspection record");
    case PaperKind::Letter:
        return Word::tr("Letter");
    case PaperKind::Certificate:
        break;
    }
    return Word::tr("Certificate (register number)");
}

QString pickList(PickList list)
{
    switch (list) {
    case PickList::Block:
        return Word::tr("Block");
    case PickList::Locality:
        return Word::tr("Locality");
    case PickList::UnitClass:
        break;
    }
    return Word::tr("Class");
}

void Differences::add(const QString &title, const QString &before, const QString &after)
{
    if (before == after)
        return;
    const auto shown = [](const QString &value) { return value.isEmpty() ? QStringLiteral("–") : value; };
    m_texts << Word::tr("%1 “%2” → “%3”").arg(title, shown(before), shown(after));
}

} // namespace sovang::words
