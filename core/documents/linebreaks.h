// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace sovang {

/// Breaks a text at blanks into lines of about the same length. Words that belong together (`doanh nghiệp`,
/// `số 2`, names of places) stay together where that costs no line. Measures the text once, so that many
/// widths can be tried.
class LineBreaker
{
public:
    /// \a widthOf gives the width of a word, or of a blank, in any unit.
    LineBreaker(const QString &text, const std::function<double(const QString &)> &widthOf);

    /// As few lines as fit \a width (in that unit). Empty if a word is wider than a line or
    /// more than \a maxLines are needed.
    QStringList lines(double width, int maxLines) const;

    /// Whether \a lines, as lines() gave them, tear apart a compound or a number from its word.
    bool tears(const QStringList &lines) const;

private:
    QStringList broken(double width, int lines) const;
    double lineCost(std::size_t start, std::size_t end, double width, int lines) const;
    QStringList linesFrom(const std::vector<std::vector<std::size_t>> &from) const;

    QStringList m_words;
    double m_blank;
    std::vector<double> m_starts; ///< where each word starts if all stood on one line; last: the end
    std::vector<double> m_costs;  ///< of a break before each word
};

} // namespace sovang
