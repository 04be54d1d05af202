// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/modeldialog.h"

#include "base/text.h"
#include "movements/papersfield.h"
#include "movements/unitfield.h"
#include "session/session.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace sovang {

namespace {

QStringList known(const RecordChoices &choices, QString GoodModel::*member)
{
    QStringList texts;
    for (const GoodModel &model : choices.known.models)
        texts << model.*member;
    return texts;
}

} // namespace

ModelDialog::ModelDialog(const GoodModel &record, const RecordChoices &choices, QWidget *parent)
    : RecordDialog(record.id == 0 ? tr("Add good model") : tr("Edit good model"), record.id == 0, parent),
      m_record(record),
      m_unit(new UnitField(choices.session))
{
    m_year = addNumberField(tr("&Year"), record.year.toString(), QStringLiteral("year"));
    m_name = addField(tr("&Model"), record.name, QStringLiteral("name"));
    m_unit->setUnit(record.unit);
    m_unit->setPlaceholderText(tr("code or name"));
    addRow(tr("&Unit"), m_unit, QStringLiteral("unit"));
    m_team = addPickField(tr("&Team"), record.team, known(choices, &GoodModel::team), QStringLiteral("team"));
    m_team->setPlaceholderText(tr("empty when it is of the whole unit"));
    m_result = addTextField(tr("&Result"), record.result, QStringLiteral("result"));
    m_quantity = addNumberField(tr("&Number"), record.quantity ? record.quantity->toDisplay() : QString(),
                                QStringLiteral("quantity"));
    m_measure = addPickField(tr("Measuring un&it"), record.measure, known(choices, &GoodModel::measure),
                             QStringLiteral("measure"));
    m_measure->setPlaceholderText(QStringLiteral("tấn, cây, lượt …"));
    m_money = addNumberField(tr("M&oney (đồng)"), record.money ? record.money->toDisplay() : QString(),
                             QStringLiteral("money"));
    m_money->setPlaceholderText(QStringLiteral("1.500.000"));
    m_papers = addPapersField(record.papers, choices);
    if (m_papers)
        m_papers->setSubject(record.name);
    finish();
    m_name->setFocus();
}

QString ModelDialog::refusal()
{
    m_record.name = normalized(m_name->text());
    m_record.team = normalized(m_team->text());
    m_record.result = normalized(m_result->toPlainText());
    m_record.measure = normalized(m_measure->text());
    const auto year = Year::parse(m_year->text());
    if (!year)
        return tr("A year has four digits.");
    m_record.year = *year;
    if (!m_unit->settle())
        return tr("“%1” is not one unit of the book; choose it from the list, or leave the field empty.")
            .arg(m_unit->text());
    m_record.unit = m_unit->unit();
    m_record.quantity = Quantity::parse(m_quantity->text());
    if (!m_record.quantity && !m_quantity->text().trimmed().isEmpty())
        return tr("“%1” is not a number; write 1500, 1.500 or 12,5, with at most two decimals.")
            .arg(m_quantity->text());
    m_record.money = Money::parse(m_money->text());
    if (!m_record.money && !m_money->text().trimmed().isEmpty())
        return tr("“%1” is not money; write whole đồng: 1500000 or 1.500.000.").arg(m_money->text());
    if (m_papers)
        m_record.papers = m_papers->papers();
    return faultOf(m_record);
}

} // namespace sovang
