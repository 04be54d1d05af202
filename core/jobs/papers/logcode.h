// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sovang {

class Book;

/// `Mã nhật ký: K7QM-2HXA-94TD-WN6E`: the last line of the log of \a book, as its papers name it at their
/// foot. As long as a paper is kept, nobody can write the log anew up to there without being found out
/// (`verify --code`). Empty where there is no line.
QString logCodeWords(const Book &book);

} // namespace sovang
