// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace sovang {

class Book;
class Session;

/// The strip above every page that says why entries are not taken, before one types: the book can only be
/// read, the chosen year is sealed; and that all of it is invented. Hidden where there is nothing to say.
class Notice : public QFrame
{
    Q_OBJECT

public:
    /// Throws as reading \a book does.
    explicit Notice(const Book &book, QWidget *parent = nullptr);

    void tell(const Session &session);

private:
    const bool m_isPractice;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace sovang
