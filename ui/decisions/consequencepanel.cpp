// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/consequencepanel.h"

#include "base/period.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/words.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sovang {

namespace {

QString titleText(const Decision &title)
{
    QString text = ConsequencePanel::tr("%1, decision %2 of %3")
                       .arg(kindwords::decision(title.kind), title.number, dayText(title.date));
    if (title.from && title.to)
        text += QStringLiteral(" (%1)").arg(yearsText(*title.from, *title.to));
    return text;
}

// `before → after`, or only what stays as it is.
QString changeText(const QString &before, const QString &after)
{
    return before == after ? ConsequencePanel::tr("%1 (as before)").arg(after)
                           : QStringLiteral("%1 → %2").arg(before, after);
}

QString nextText(const std::optional<Year> &year)
{
    return year ? year->toString() : ConsequencePanel::tr("none in sight");
}

QStringList linesOf(const DecisionPreview &preview)
{
    const Prospect &before = preview.consequence.before;
    const Prospect &after = preview.consequence.after;
    QStringList lines{QStringLiteral("%1 · %2").arg(preview.code, preview.name)};
    lines << ConsequencePanel::tr("• Standing: %1")
                 .arg(changeText(kindwords::standing(before.standing), kindwords::standing(after.standing)));
    lines << ConsequencePanel::tr("• Years that count: %1")
                 .arg(changeText(QString::number(before.count), QString::number(after.count)));
    lines << ConsequencePanel::tr("• Next possible title: %1")
                 .arg(changeText(nextText(before.nextTitle), nextText(after.nextTitle)));
    for (const Decision &title : preview.consequence.titlesInForce)
        lines << ConsequencePanel::tr("• Certificate no longer in force: %1").arg(titleText(title));
    for (const Decision &title : preview.consequence.titlesUngrounded)
        lines << ConsequencePanel::tr("• Later title that loses its ground: %1").arg(titleText(title));
    for (const QString &heir : preview.heirs)
        lines << ConsequencePanel::tr("• Changes with it, as its successor: %1").arg(heir);
    return lines;
}

} // namespace

ConsequencePanel::ConsequencePanel(QWidget *parent) : QFrame(parent), m_text(new QLabel)
{
    setObjectName(QStringLiteral("sheet"));
    m_text->setObjectName(QStringLiteral("consequences"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space16, metrics::space8, metrics::space8, metrics::space8);
    layout->setSpacing(metrics::space4);
    layout->addWidget(makeHeading(tr("What changes")));
    layout->addWidget(makeReadingArea(*m_text), 1);
    setMinimumHeight(metrics::explanation);
}

void ConsequencePanel::show(const std::vector<DecisionPreview> &previews)
{
    QStringList blocks;
    for (const DecisionPreview &preview : previews) {
        if (!preview.consequence.changesNothing())
            blocks << linesOf(preview).join(u'\n');
    }
    const auto same = static_cast<int>(previews.size()) - static_cast<int>(blocks.size());
    if (same > 0)
        blocks << tr("%n unit(s) whose standing, count and titles stay as they are.", nullptr, same);
    m_text->setText(blocks.join(u"\n\n"_qs));
}

QString ConsequencePanel::text() const
{
    return m_text->text();
}

} // namespace sovang
