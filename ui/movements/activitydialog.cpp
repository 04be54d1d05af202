// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/activitydialog.h"

#include "base/text.h"
#include "kit/dialogs/dayfield.h"
#include "movements/papersfield.h"
#include "movements/unitfield.h"
#include "session/session.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace sovang {

namespace {

// Those that run in the year, and the one that the activity has.
std::vector<Movement> offered(const RecordChoices &choices, const Activity &activity)
{
    std::vector<Movement> movements;
    for (const Movement &movement : choices.known.movements) {
        if (movement.period.touches(choices.session.year()) || movement.id == activity.movement)
            movements.push_back(movement);
    }
    std::ranges::sort(movements, VietnameseOrder(), &Movement::name);
    return movements;
}

} // namespace

ActivityDialog::ActivityDialog(const Activity &record, const RecordChoices &choices, QWidget *parent)
    : RecordDialog(record.id == 0 ? tr("Add activity") : tr("Edit activity"), record.id == 0, parent),
      m_record(record),
      m_date(new DayField(record.date, choices.session.year())),
      m_movement(new QComboBox),
      m_unit(new UnitField(choices.session))
{
    addRow(tr("&Date"), m_date, QStringLiteral("date"));
    m_name = addField(tr("A&ctivity"), record.name, QStringLiteral("name"));
    m_movement->addItem(tr("(none)"), qint64(0));
    for (const Movement &movement : offered(choices, record))
        m_movement->addItem(movement.name, movement.id);
    m_movement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_movement->setCurrentIndex(std::max(0, m_movement->findData(record.movement.value_or(0))));
    addRow(tr("&Movement or campaign"), m_movement, QStringLiteral("movement"));
    m_unit->setUnit(record.unit);
    m_unit->setPlaceholderText(tr("code or name; empty when several held it"));
    addRow(tr("&Unit"), m_unit, QStringLiteral("unit"));
    m_sessions = addNumberField(tr("S&essions"), groupedText(record.sessions), QStringLiteral("sessions"));
    m_people = addNumberField(tr("&People"), record.people ? groupedText(*record.people) : QString(),
                              QStringLiteral("people"));
    m_people->setPlaceholderText(tr("empty if unknown"));
    m_note = addField(tr("N&ote"), record.note, QStringLiteral("note"));
    m_papers = addPapersField(record.papers, choices);
    if (m_papers)
        m_papers->setSubject(record.name);
    finish();
    m_date->setFocus();
}

QString ActivityDialog::refusal()
{
    m_record.name = normalized(m_name->text());
    m_record.note = normalized(m_note->text());
    const qint64 movement = m_movement->currentData().toLongLong();
    m_record.movement = movement == 0 ? std::nullopt : std::optional(movement);
    m_record.date = m_date->date();
    if (QString why = m_date->refusal(); !why.isEmpty())
        return why;
    if (!m_unit->settle())
        return tr("“%1” is not one unit of the book; choose it from the list, or leave the field empty.")
            .arg(m_unit->text());
    m_record.unit = m_unit->unit();
    constexpr qint64 tooMany = 1'000'000'000; // faultOf() says so
    const auto sessions = parseWhole(m_sessions->text());
    const auto people = parseWhole(m_people->text());
    const bool isPeopleEmpty = m_people->text().trimmed().isEmpty();
    if (!sessions || (!people && !isPeopleEmpty))
        return tr("Sessions and people are whole numbers, written 1500 or 1.500.");
    m_record.sessions = static_cast<int>(std::min(*sessions, tooMany));
    m_record.people = people ? std::optional(static_cast<int>(std::min(*people, tooMany))) : std::nullopt;
    if (m_papers)
        m_record.papers = m_papers->papers();
    return faultOf(m_record);
}

} // namespace sovang
