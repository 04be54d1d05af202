// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/newbook.h"

#include "jobs/papersettings.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QFile>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(NewBook)
};

} // namespace

Book createBook(const QString &path, const NewBook &setup)
{
    Book book = createBookWith(path, setup.rules);
    if (setup.commission.name.isEmpty() && setup.area.isEmpty())
        return book;
    try {
        const LogNote note{QStringLiteral("commission.set"),
                           Message::tr("The commission of this book: %1").arg(setup.commission.name)};
        book.change(note, [&] {
            book.settings().set(papersetting::area, setup.area);
            if (setup.commission.name.isEmpty())
                return;
            Issuer commission = setup.commission;
            commission.isCommission = true;
            commission.order = 1;
            book.commission().addIssuer(commission);
        });
    } catch (...) {
        QFile::remove(book.path());
        throw;
    }
    return book;
}

} // namespace sovang
