// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"
#include "jobs/setup/picklists.h"

#include <QString>

#include <vector>

namespace sovang {

class Session;

namespace edits {

/// Settings of the book. Each function is one undo step whose line in the log names the setting, its old and
/// its new value; nothing is done when nothing is different. False when the book refused, and then
/// Session::failed() has said why.

/// \a title: what the setting is called in the window. An empty value removes it.
bool setSetting(Session &session, const QString &key, const QString &title, const QString &value);

/// Adds where the id is 0, otherwise changes.
bool putMember(Session &session, CommissionMember member);
bool removeMember(Session &session, const CommissionMember &member);
/// \a step -1 up, 1 down.
bool moveMember(Session &session, const CommissionMember &member, int step);

bool putIssuer(Session &session, Issuer issuer);
bool removeIssuer(Session &session, const Issuer &issuer);

bool putSignatory(Session &session, Signatory signatory);
bool removeSignatory(Session &session, const Signatory &signatory);
bool moveSignatory(Session &session, const Signatory &signatory, int step);

bool putSeries(Session &session, const NumberSeries &series);

bool addPickValue(Session &session, PickList list, const QString &value);
/// Renames it in the list and in every unit that has it; to a value that is there already: merges them.
bool renamePickValue(Session &session, PickList list, const QString &before, const QString &after);
bool removePickValue(Session &session, PickList list, const QString &value);

} // namespace edits

} // namespace sovang
