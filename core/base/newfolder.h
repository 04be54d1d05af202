// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sovang {

/// A folder with all that leads to it; what was not there before is removed again, as far as it is empty,
/// unless it is kept.
class NewFolder
{
public:
    /// Throws what whyNotWritable() says of the place, else Error::Storage.
    explicit NewFolder(const QString &path);
    ~NewFolder() { removeMade(); }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    void keep() { m_made.clear(); }

private:
    void removeMade() const;

    QStringList m_made; ///< the deepest first
};

} // namespace sovang
