// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/movement.h"

#include <vector>

namespace sovang {

class Session;

/// Changes of movements, activities, good models and commendations (Record is one of the four). Each function
/// is one undo step and one log line; false when the book refused, and then Session::failed() has said why.
namespace edits {

/// Gives \a record the id that it has in the book.
template <typename Record> bool addRecord(Session &session, Record &record);
/// \a record has the id of the one that it replaces.
template <typename Record> bool changeRecord(Session &session, const Record &record);
template <typename Record> bool removeRecords(Session &session, const std::vector<Record> &records);

} // namespace edits

} // namespace sovang
