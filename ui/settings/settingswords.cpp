// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingswords.h"

#include <QCoreApplication>

namespace sovang::words {

namespace {

struct SettingsWordsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::SettingsWords)
};

} // namespace

QString memberRole(MemberRole role)
{
    switch (role) {
    case MemberRole::Chair:
        return SettingsWordsText::tr("Chair");
    case MemberRole::Deputy:
        return SettingsWordsText::tr("Deputy chair");
    case MemberRole::Standing:
        return SettingsWordsText::tr("Standing member");
    case MemberRole::Member:
        return SettingsWordsText::tr("Member");
    case MemberRole::Secretary:
        break;
    }
    return SettingsWordsText::tr("Secretary");
}

QString memberRole(MemberRole role, const QString &commission)
{
    if (role != MemberRole::Chair && role != MemberRole::Deputy)
        return memberRole(role);
    const bool isBoard = toVietnamese(role, commission) != toVietnamese(role);
    if (role == MemberRole::Chair)
        return isBoard ? SettingsWordsText::tr("Head of the board")
                       : SettingsWordsText::tr("Chair of the council");
    return isBoard ? SettingsWordsText::tr("Deputy head of the board")
                   : SettingsWordsText::tr("Deputy chair of the council");
}

QString signingMode(SigningMode mode)
{
    switch (mode) {
    case SigningMode::Own:
        return SettingsWordsText::tr("In one's own name");
    case SigningMode::Collective:
        return SettingsWordsText::tr("TM. – for a collective");
    case SigningMode::ForHead:
        return SettingsWordsText::tr("KT. – for the head");
    case SigningMode::ByOrder:
        return SettingsWordsText::tr("TL. – by order");
    case SigningMode::Authorised:
        break;
    }
    return SettingsWordsText::tr("TUQ. – authorised");
}

QString paperKind(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Report:
        return SettingsWordsText::tr("Report");
    case PaperKind::Submission:
        return SettingsWordsText::tr("Submission");
    case PaperKind::Decision:
        return SettingsWordsText::tr("Decision");
    case PaperKind::Minutes:
        return SettingsWordsText::tr("Minutes of a meeting");
    case PaperKind::Inspection:
        return SettingsWordsText::tr("Inspection record");
    case PaperKind::Letter:
        return SettingsWordsText::tr("Letter");
    case PaperKind::Certificate:
        break;
    }
    return SettingsWordsText::tr("Certificate (register number)");
}

QString pickList(PickList list)
{
    switch (list) {
    case PickList::Block:
        return SettingsWordsText::tr("Block");
    case PickList::Locality:
        return SettingsWordsText::tr("Locality");
    case PickList::UnitClass:
        break;
    }
    return SettingsWordsText::tr("Class");
}

void Differences::add(const QString &title, const QString &before, const QString &after)
{
    if (before == after)
        return;
    const auto shown = [](const QString &value) { return value.isEmpty() ? QStringLiteral("–") : value; };
    m_texts << SettingsWordsText::tr("%1 “%2” → “%3”").arg(title, shown(before), shown(after));
}

} // namespace sovang::words
