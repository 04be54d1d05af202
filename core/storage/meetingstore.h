// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "storage/store.h"

#include <optional>
#include <vector>

namespace sovang {

/// The meetings of the commission. Writing outside Book::change() throws Error::Internal.
class MeetingStore : Store
{
public:
    explicit MeetingStore(Database &database) : Store(database) {}

    std::vector<Meeting> ofYear(Year year) const;   ///< whole ones, by date, id
    std::vector<Meeting> ofUnit(UnitId unit) const; ///< that have it on their agenda; whole ones, by date, id
    std::optional<Meeting> find(qint64 id) const;

    /// Adds it with its members and agenda and gives its id: a new one, or Meeting::id when that is not 0 (an
    /// undone removal). Throws Error::BadInput without a valid date, for a member without a name or twice the
    /// same unit.
    qint64 add(const Meeting &meeting);
    /// Head, members and agenda become those of \a meeting. Throws as add(), and Error::NotFound.
    void update(const Meeting &meeting);
    /// Replaces what is known of one unit on the agenda. Throws Error::NotFound when it is not there,
    /// Error::BadInput when a change or a postponement has no reason.
    void putItem(qint64 meeting, const MeetingItem &item);
    /// False when there was none.
    bool remove(qint64 id);

private:
    Meeting completed(Meeting meeting) const;
    std::vector<Meeting> allCompleted(std::vector<Meeting> meetings) const;
    void addParts(const Meeting &meeting);
    void addItem(qint64 meeting, int place, const MeetingItem &item);
};

} // namespace sovang
