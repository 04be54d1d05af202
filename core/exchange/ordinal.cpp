// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ordinal.h"

#include <QRegularExpression>

#include <algorithm>

namespace sovang {

namespace {

const QString behindDots = QStringLiteral("(?:(?:\\s*[.):/–-]\\s*|\\s+)(.*))?$"); // `II.1 Mầm non`
const QString behind = QStringLiteral("\\s*(?:[.):/–-]\\s*(.*))?$");

struct OrdinalPattern
{
    Ordinal::Style style;
    QRegularExpression expression;
};

const std::vector<OrdinalPattern> &patterns()
{
    using Style = Ordinal::Style;
    const auto pattern = [](Style style, const QString &mark) {
        return OrdinalPattern{
            style, QRegularExpression(u'^' + mark + (style == Style::RomanDotted ? behindDots : behind))};
    };
    static const std::vector<OrdinalPattern> all{
        pattern(Style::RomanDotted, QStringLiteral("([IVX]{1,6}(?:\\.\\d{1,3})+)")),
        pattern(Style::Roman, QStringLiteral("([IVX]{1,6})")),
        pattern(Style::Capital, QStringLiteral("([A-ZĐ])")),
        pattern(Style::NumberDotted, QStringLiteral("(\\d{1,3}(?:\\.\\d{1,3})+)")),
        pattern(Style::Number, QStringLiteral("(\\d{1,5})")),
        pattern(Style::Small, QStringLiteral("([a-zđ])")),
    };
    return all;
}

} // namespace

Ordinal ordinalOf(const QString &text)
{
    for (const OrdinalPattern &pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.expression.match(text);
        if (!match.hasMatch())
            continue;
        const QString mark = match.captured(1);
        const qsizetype rest = match.capturedStart(2);
        if (rest > 0 && rest < text.size() && mark.back().isDigit() && text[rest].isDigit() &&
            !text[rest - 1].isSpace())
            return {}; // a day, `31/02/2025`, or a number
        Ordinal ordinal;
        ordinal.style = pattern.style;
        ordinal.dots = int(mark.count(u'.'));
        ordinal.value = mark.size() == 1 ? mark.front().unicode() - u'A' + 1 : 0;
        ordinal.rest = match.captured(2);
        ordinal.isWhole = ordinal.rest.isEmpty();
        return ordinal;
    }
    return {};
}

int OrdinalLevels::levelOf(const Ordinal &ordinal)
{
    Step step{ordinal.style, ordinal.dots, ordinal.value};
    // After H comes I, the letter.
    const bool countsOn =
        step.style == Ordinal::Style::Roman && step.value > 0 &&
        std::ranges::any_of(m_steps, [&](const Step &before) {
            return before.style == Ordinal::Style::Capital && before.value == step.value - 1;
        });
    if (countsOn)
        step.style = Ordinal::Style::Capital;
    const auto same = std::ranges::find_if(
        m_steps, [&](const Step &before) { return before.style == step.style && before.dots == step.dots; });
    if (same != m_steps.end()) {
        m_steps.erase(same + 1, m_steps.end());
        m_steps.back() = step;
    } else {
        m_steps.push_back(step);
    }
    return int(m_steps.size()) - 1;
}

} // namespace sovang
