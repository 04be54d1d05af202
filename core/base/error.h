// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>
#include <utility>

namespace sovang {

/// What went wrong, in a sentence for the user and in details for the log. Thrown by the core when it cannot
/// do what was asked; nothing was written when it is thrown. Many findings at once are a list of Problem
/// instead.
class Error : public std::runtime_error
{
public:
    enum class Kind {
        BadInput, ///< the input is not acceptable; the user can mend it
        NotFound, ///< a file, unit, year or rule set that was named is not there
        Refused,  ///< the book does not allow it: read-only, sealed, already there, held by another program
        Storage,  ///< the disk or the database failed
        Stopped,  ///< the user stopped it, see Progress
        Internal, ///< a defect of the program
    };

    /// \a message is translated and ends without a full stop only if it ends in a quotation.
    Error(Kind kind, QString message, QString details = {})
        : std::runtime_error(message.toStdString()),
          m_kind(kind),
          m_message(std::move(message)),
          m_details(std::move(details))
    {}

    Kind kind() const { return m_kind; }
    const QString &message() const { return m_message; }
    const QString &details() const { return m_details; }

private:
    Kind m_kind;
    QString m_message;
    QString m_details;
};

} // namespace sovang
