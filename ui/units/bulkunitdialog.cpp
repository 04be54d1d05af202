// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/bulkunitdialog.h"

#include "base/text.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/completion.h"
#include "session/session.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace sovang {

BulkUnitDialog::BulkUnitDialog(std::vector<Unit> units, const Session &session, QWidget *parent)
    : QDialog(parent), m_units(std::move(units))
{
    setWindowTitle(tr("Edit %n unit(s)", nullptr, static_cast<int>(m_units.size())));
    setMinimumWidth(metrics::dialog);
    auto *form = new QFormLayout;
    addField(*form, tr("&Block"), &Unit::block, "block", session);
    addField(*form, tr("&Locality"), &Unit::locality, "locality", session);
    addField(*form, tr("&Class"), &Unit::unitClass, "class", session);
    alignForm(*form);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter); // ticks stand under each other
    auto *ok = makePrimaryButton(tr("Save"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(
        makeSecond(tr("What is ticked is set for all chosen units; an empty field takes the value away. "
                      "It is one step to undo.")));
    layout->addLayout(form);
    addDialogButtons(*this, *ok);
}

void BulkUnitDialog::addField(QFormLayout &form, const QString &label, QString Unit::*member,
                              const char *name, const Session &session)
{
    Field field{member, new QCheckBox(label), new QLineEdit};
    field.value->setObjectName(QString::fromLatin1(name));
    field.tick->setObjectName(QString::fromLatin1(name) + QStringLiteral("Tick"));
    const QString words = QString(label).remove(u'&');
    field.value->setAccessibleName(words);
    field.tick->setAccessibleName(words);
    std::set<QString> known;
    for (const UnitYear &unit : session.units())
        known.insert(unit.unit.*member);
    known.erase(QString());
    completeFrom(*field.value, QStringList(known.begin(), known.end()));
    // All the same: it is shown. Typing ticks by itself.
    const auto same = [&](const Unit &unit) { return unit.*member == m_units.front().*member; };
    if (std::ranges::all_of(m_units, same))
        field.value->setText(m_units.front().*member);
    else
        field.value->setPlaceholderText(tr("different"));
    connect(field.value, &QLineEdit::textChanged, field.tick,
            [tick = field.tick] { tick->setChecked(true); });
    form.addRow(field.tick, field.value);
    m_fields.push_back(field);
}

std::vector<Unit> BulkUnitDialog::units() const
{
    QGuiApplication::inputMethod()->commit();
    std::vector<Unit> units = m_units;
    for (Unit &unit : units) {
        for (const Field &field : m_fields) {
            if (field.tick->isChecked())
                unit.*field.member = normalized(field.value->text());
        }
    }
    return units;
}

} // namespace sovang
