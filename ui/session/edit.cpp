// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/edit.h"

#include "storage/book.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::Edit)
};

} // namespace

LogNote noteOf(const char *action, const QString &summary, const QString &unitCode, std::optional<Year> year)
{
    return {.action = QLatin1String(action), .summary = summary, .unitCode = unitCode, .year = year};
}

Step stepOf(LogNote note, Work work)
{
    return [note = std::move(note), work = std::move(work)](Book &book, const Progress &progress) {
        Touched touched;
        book.change(note, [&] { touched = work(book, progress); });
        return touched;
    };
}

std::unique_ptr<Edit> editOf(const LogNote &note, Work put, Work putBack)
{
    LogNote undone = note;
    undone.action += QStringLiteral(".undo");
    undone.summary = EditText::tr("Undone: %1").arg(note.summary);
    return std::make_unique<Edit>(note, stepOf(note, std::move(put)), stepOf(undone, std::move(putBack)));
}

} // namespace sovang
