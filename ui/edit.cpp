// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit.h"

#include "storage/book.h"

namespace sovang {

Step stepOf(LogNote note, std::function<Touched(Book &)> work)
{
    return [note = std::move(note), work = std::move(work)](Book &book) {
        Touched touched;
        book.change(note, [&] { touched = work(book); });
        return touched;
    };
}

} // namespace sovang
