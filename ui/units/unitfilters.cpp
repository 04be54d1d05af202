// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitfilters.h"

#include "base/text.h"
#include "kit/words.h"

#include <QComboBox>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

constexpr int widest = 170;

void offerTexts(QComboBox &box, const std::vector<UnitYear> &units, QString Unit::*member)
{
    std::set<QString> found;
    for (const UnitYear &unit : units)
        found.insert(unit.unit.*member);
    found.erase(QString());
    QStringList texts(found.begin(), found.end());
    std::ranges::sort(texts, VietnameseOrder());
    QStringList known;
    for (int i = 1; i < box.count(); ++i)
        known << box.itemText(i);
    if (texts == known)
        return;
    const QSignalBlocker blocker(box);
    const QString chosen = box.currentIndex() > 0 ? box.currentText() : QString();
    while (box.count() > 1)
        box.removeItem(1);
    for (const QString &text : texts)
        box.addItem(text, text);
    box.setCurrentIndex(std::max(chosen.isEmpty() ? 0 : box.findText(chosen), 0));
}

bool fits(const QComboBox &box, const QVariant &value)
{
    return box.currentIndex() <= 0 || box.currentData() == value;
}

} // namespace

UnitFilters::UnitFilters(QObject *parent) : QObject(parent)
{
    m_block = addBox(tr("All blocks"), QStringLiteral("filterBlock"));
    m_locality = addBox(tr("All localities"), QStringLiteral("filterLocality"));
    m_kind = addBox(tr("All kinds"), QStringLiteral("filterKind"));
    m_standing = addBox(tr("Every standing"), QStringLiteral("filterStanding"));
    for (const UnitKind kind : {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise})
        m_kind->addItem(kindwords::unit(kind), static_cast<int>(kind));
    for (const Standing standing :
         {Standing::Never, Standing::Recognised, Standing::Lapsed, Standing::Expired, Standing::Revoked})
        m_standing->addItem(kindwords::standing(standing), static_cast<int>(standing));
}

QComboBox *UnitFilters::addBox(const QString &everything, const QString &name)
{
    auto *box = new QComboBox;
    box->addItem(everything);
    box->setObjectName(name);
    box->setAccessibleName(everything);
    box->setMaximumWidth(widest);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(static_cast<int>(everything.size()));
    connect(box, &QComboBox::currentIndexChanged, this, &UnitFilters::changed);
    return box;
}

void UnitFilters::offer(const std::vector<UnitYear> &units)
{
    offerTexts(*m_block, units, &Unit::block);
    offerTexts(*m_locality, units, &Unit::locality);
}

bool UnitFilters::accepts(const UnitYear &unit) const
{
    return fits(*m_block, unit.unit.block) && fits(*m_locality, unit.unit.locality) &&
           fits(*m_kind, static_cast<int>(unit.unit.kind)) &&
           fits(*m_standing, static_cast<int>(unit.state.standing));
}

bool UnitFilters::isNarrowing() const
{
    const auto narrows = [](const QComboBox *box) { return box->currentIndex() > 0; };
    return narrows(m_block) || narrows(m_locality) || narrows(m_kind) || narrows(m_standing);
}

void UnitFilters::clear()
{
    for (QComboBox *box : {m_block, m_locality, m_kind, m_standing})
        box->setCurrentIndex(0);
}

} // namespace sovang
