// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sovang {

/// A number that a sentence says, as it stands there: `1.234`, `95,80 %`, `giảm 5`.
struct TextFigure
{
    QString text;
    QString
        value; ///< the same for `5` and `05`, `97,1%` and `97,10 %`; another one for `tăng 5` and `giảm 5`
    bool operator==(const TextFigure &) const = default;
};

/// The figures of a Vietnamese text in their order. Both sides of `114/119` are figures, and `không thay đổi`
/// is one. Dates, years (`năm 2026`, `2021-2025`), numbers of articles, papers and names (`Điều 5`,
/// `38/2021/NQ-HĐND`, `Trường số 4`) and the numbers of a list are none. Pure; any thread.
std::vector<TextFigure> figuresIn(const QString &text);

/// A figure that is not what it was.
struct FigureChange
{
    QString before;
    QString now; ///< empty where nothing has taken its place
    bool operator==(const FigureChange &) const = default;
};

/// Which figures of \a edited do not agree any more: those that it took over from \a then, the sentence of
/// the program on the day of the edit, and that \a now, the program's sentence today, says otherwise at their
/// place. Figures that the editor added are his own and never told. Pure; any thread.
std::vector<FigureChange> outdatedFigures(const QString &edited, const QString &then, const QString &now);

} // namespace sovang
