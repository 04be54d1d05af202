// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sovang {

/// A place where others may write into a book, or take it away, while it is open.
struct SharedPlace
{
    enum class Kind {
        Synchronised, ///< a program keeps it the same as a copy on a server
        Network       ///< the disk of another machine
    };

    Kind kind = Kind::Synchronised;
    QString name; ///< `OneDrive - Sở Nội vụ`, `Dropbox`; of a network the kind of share: `cifs`
    bool operator==(const SharedPlace &) const = default;
};

/// By the names of the folders in \a path: OneDrive, Google Drive, Dropbox and others call them so. Pure; any
/// thread.
std::optional<SharedPlace> synchronisedPlaceOf(const QString &path);
/// The same, and by the disk that \a path lies on. Looks and changes nothing.
std::optional<SharedPlace> sharedPlaceOf(const QString &path);

} // namespace sovang
