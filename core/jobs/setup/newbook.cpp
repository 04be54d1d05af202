// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/setup/newbook.h"

#include "jobs/papers/papersettings.h"
#include "storage/book.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct NewBookText
{
    Q_DECLARE_TR_FUNCTIONS(NewBook)
};

void setUp(Book &book, const NewBook &setup)
{
    if (setup.commission.name.isEmpty() && setup.area.isEmpty())
        return;
    const LogNote note{QStringLiteral("commission.set"),
                       NewBookText::tr("The commission of this book: %1").arg(setup.commission.name)};
    book.change(note, [&] {
        book.settings.set(papersetting::area, setup.area);
        if (setup.commission.name.isEmpty())
            return;
        Issuer commission = setup.commission;
        commission.isCommission = true;
        commission.order = 1;
        book.commission.addIssuer(commission);
    });
}

} // namespace

Book createBook(const QString &path, const NewBook &setup)
{
    return createBookWith(path, setup.rules, [&](Book &book) { setUp(book, setup); });
}

} // namespace sovang
