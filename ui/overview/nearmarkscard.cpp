// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/nearmarkscard.h"

#include "analysis/nearmark.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/words.h"
#include "overview/cards.h"
#include "session/session.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace sovang {

namespace {

/// Units whose total is near the pass mark: nearest first.
std::vector<const UnitYear *> nearTheMark(const std::vector<UnitYear> &units)
{
    constexpr int near = 300; // hundredths of a point
    constexpr size_t most = 8;
    std::vector<std::pair<Exact, const UnitYear *>> found;
    for (const UnitYear &unit : units) {
        if (!unit.rules || !unit.outcome.total)
            continue;
        Exact distance =
            boost::multiprecision::abs(*marginToMark(*unit.rules, unit.unit.unitClass, unit.outcome));
        if (distance <= near)
            found.emplace_back(std::move(distance), &unit);
    }
    std::ranges::stable_sort(found, {}, &std::pair<Exact, const UnitYear *>::first);
    std::vector<const UnitYear *> nearest;
    for (const auto &[distance, unit] : found | std::views::take(most))
        nearest.push_back(unit);
    return nearest;
}

} // namespace

NearMarksCard::NearMarksCard(const PageContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_rows(new QGridLayout)
{
    m_rows->setHorizontalSpacing(metrics::space12);
    m_rows->setVerticalSpacing(metrics::space4);
    m_rows->setColumnStretch(1, 1);
    layOutCard(*this, tr("Near the pass mark"))->addLayout(m_rows);
}

void NearMarksCard::showUnits()
{
    clearLayout(*m_rows);
    const auto units = nearTheMark(m_context.session.units());
    setVisible(!units.empty());
    int row = 0;
    for (const UnitYear *unit : units)
        addRow(row++, *unit);
}

void NearMarksCard::addRow(int row, const UnitYear &unit)
{
    auto *sign = new QLabel(words::sign(unit.outcome.kind));
    QPalette colored = sign->palette();
    colored.setColor(QPalette::WindowText, words::signColor(unit.outcome.kind, tokens()));
    sign->setPalette(colored);
    sign->setToolTip(kindwords::outcome(unit.outcome.kind));
    QPushButton *name = makeLink(verbatim(unit.unit.name));
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    name->setToolTip(unit.unit.name);
    const UnitId id = unit.unit.id;
    connect(name, &QPushButton::clicked, this, [this, id] { m_context.openSheet(id); });
    auto *away = makeSecond(words::distanceToPass(unit));
    away->setWordWrap(false);
    m_rows->addWidget(sign, row, 0);
    m_rows->addWidget(name, row, 1);
    m_rows->addWidget(new QLabel(words::total(unit)), row, 2, Qt::AlignRight);
    m_rows->addWidget(away, row, 3, Qt::AlignRight);
}

} // namespace sovang
