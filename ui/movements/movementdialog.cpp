// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/movementdialog.h"

#include "base/text.h"
#include "kit/movementwords.h"
#include "session/session.h"

#include <QComboBox>
#include <QLineEdit>

namespace sovang {

MovementDialog::MovementDialog(const Movement &record, const RecordChoices &, QWidget *parent)
    : RecordDialog(record.id == 0 ? tr("Add movement or campaign") : tr("Edit movement or campaign"),
                   record.id == 0, parent),
      m_record(record)
{
    m_kind = addChoice(tr("&Kind"),
                       {movementKindText(MovementKind::Movement), movementKindText(MovementKind::Campaign)},
                       static_cast<int>(record.kind), QStringLiteral("kind"));
    m_name = addField(tr("&Name"), record.name, QStringLiteral("name"));
    m_plan = addField(tr("&Plan number"), record.plan, QStringLiteral("plan"));
    m_plan->setPlaceholderText(QStringLiteral("125/KH-LĐLĐ"));
    m_from = addField(tr("&From"), record.period.startText(), QStringLiteral("from"));
    m_from->setPlaceholderText(tr("2025, 05/2025 or 15/05/2025"));
    m_to = addField(tr("&To"), record.period.endText(), QStringLiteral("to"));
    m_to->setPlaceholderText(tr("likewise; empty while it goes on"));
    m_note = addField(tr("N&ote"), record.note, QStringLiteral("note"));
    finish();
    m_name->setFocus();
}

QString MovementDialog::refusal()
{
    m_record.kind = static_cast<MovementKind>(m_kind->currentIndex());
    m_record.name = normalized(m_name->text());
    m_record.plan = normalized(m_plan->text());
    m_record.note = normalized(m_note->text());
    const auto from = Period::parseStart(m_from->text());
    const auto to = Period::parseEnd(m_to->text());
    const bool isToEmpty = m_to->text().trimmed().isEmpty();
    if ((!from && !m_from->text().trimmed().isEmpty()) || (!to && !isToEmpty))
        return tr("A period is written in years (2025), months (05/2025) or days (15/05/2025).");
    m_record.period = {from.value_or(QDate()), to.value_or(QDate())};
    return faultOf(m_record);
}

} // namespace sovang
