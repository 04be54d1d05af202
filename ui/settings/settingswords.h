// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"
#include "jobs/setup/picklists.h"

#include <QString>
#include <QStringList>

namespace sovang::words {

/// Words of the settings, in the user's language.
QString memberRole(MemberRole role);
/// As the commission of this name calls it: a board has a head, a council a chairman.
QString memberRole(MemberRole role, const QString &commission);
/// `TM. – for a collective`
QString signingMode(SigningMode mode);
QString paperKind(PaperKind kind);
QString pickList(PickList list);

/// Collects what is different, for one line of the log: `name “A” → “B”; place “–” → “Huế”`.
class Differences
{
public:
    void add(const QString &title, const QString &before, const QString &after);
    bool isEmpty() const { return m_texts.isEmpty(); }
    QString text() const { return m_texts.join(QStringLiteral("; ")); }

private:
    QStringList m_texts;
};

} // namespace sovang::words
