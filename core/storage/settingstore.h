// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QString>

#include <map>

namespace sovang {

/// Settings that belong to the book and travel with it (names of the commission, signers, mappings of
/// imports), not to the window. Writing outside Book::change() throws Error::Internal.
class SettingStore : Store
{
public:
    explicit SettingStore(Database &database) : Store(database) {}

    /// Empty where nothing was set.
    QString value(const QString &key) const;
    std::map<QString, QString> all() const;
    /// An empty \a value removes the key. Throws Error::BadInput when \a key is empty.
    void set(const QString &key, const QString &value);

    /// A practice book: every screen and paper says so.
    bool isPractice() const;
    void setPractice(bool practice);
};

} // namespace sovang
