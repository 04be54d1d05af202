// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/commendationdialog.h"

#include "base/text.h"
#include "kit/dialogs/dayfield.h"
#include "kit/movementwords.h"
#include "movements/unitfield.h"
#include "session/session.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace sovang {

namespace {

QStringList known(const RecordChoices &choices, QString Commendation::*member)
{
    QStringList texts;
    for (const Commendation &commendation : choices.known.commendations)
        texts << commendation.*member;
    return texts;
}

// The forms of the law on emulation and commendation that a province gives, and those entered before.
QStringList forms(const RecordChoices &choices)
{
    return known(choices, &Commendation::form) + QStringList{u"Giấy khen"_qs,
                                                             u"Bằng khen"_qs,
                                                             u"Cờ thi đua"_qs,
                                                             u"Thư khen"_qs,
                                                             u"Tập thể lao động xuất sắc"_qs,
                                                             u"Chiến sĩ thi đua cơ sở"_qs};
}

} // namespace

CommendationDialog::CommendationDialog(const Commendation &record, const RecordChoices &choices,
                                       QWidget *parent)
    : RecordDialog(record.id == 0 ? tr("Add commendation") : tr("Edit commendation"), record.id == 0, parent),
      m_record(record),
      m_unit(new UnitField(choices.session)),
      m_date(new DayField(record.date, choices.session.year()))
{
    m_year = addNumberField(tr("For the &year"), record.year.toString(), QStringLiteral("year"));
    m_form = addPickField(tr("&Form"), record.form, forms(choices), QStringLiteral("form"));
    m_form->setPlaceholderText(QStringLiteral("Giấy khen, Bằng khen …"));
    m_kind = addChoice(tr("&Kind"),
                       {honoureeKindText(HonoureeKind::Collective), honoureeKindText(HonoureeKind::Person)},
                       static_cast<int>(record.kind), QStringLiteral("kind"));
    m_recipient = addField(tr("&Recipient"), record.recipient, QStringLiteral("recipient"));
    m_unit->setUnit(record.unit);
    m_unit->setPlaceholderText(tr("code or name; may be empty"));
    addRow(tr("&Unit"), m_unit, QStringLiteral("unit"));
    m_number = addPickField(tr("&Decision number"), record.number, known(choices, &Commendation::number),
                            QStringLiteral("number"));
    m_number->setPlaceholderText(QStringLiteral("45/QĐ-UBND"));
    addRow(tr("Da&te"), m_date, QStringLiteral("date"));
    m_issuer = addPickField(tr("&Issuer"), record.issuer, known(choices, &Commendation::issuer),
                            QStringLiteral("issuer"));
    m_reason = addTextField(tr("Reas&on"), record.reason, QStringLiteral("reason"));
    finish();
    (record.form.isEmpty() ? m_form : m_recipient)->setFocus();
}

QString CommendationDialog::refusal()
{
    m_record.form = normalized(m_form->text());
    m_record.kind = static_cast<HonoureeKind>(m_kind->currentIndex());
    m_record.recipient = normalized(m_recipient->text());
    m_record.number = normalized(m_number->text());
    m_record.issuer = normalized(m_issuer->text());
    m_record.reason = normalized(m_reason->toPlainText());
    m_record.date = m_date->date();
    const auto year = Year::parse(m_year->text());
    if (!year)
        return tr("A year has four digits.");
    m_record.year = *year;
    if (!m_unit->settle())
        return tr("“%1” is not one unit of the book; choose it from the list, or leave the field empty.")
            .arg(m_unit->text());
    m_record.unit = m_unit->unit();
    if (QString why = m_date->refusal(); !why.isEmpty())
        return why;
    return faultOf(m_record);
}

} // namespace sovang
