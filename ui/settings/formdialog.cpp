// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/formdialog.h"

#include "kit/dialogs/dayfield.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"

#include <QDate>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

FormDialog::FormDialog(const QString &title, std::function<QString()> read, QWidget *parent)
    : QDialog(parent),
      m_read(std::move(read)),
      m_about(makeSecond()),
      m_form(new QFormLayout),
      m_refusal(new RefusalLabel)
{
    setWindowTitle(title);
    setMinimumWidth(metrics::card);
    m_about->hide();
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(m_about);
    layout->addLayout(m_form);
    layout->addWidget(m_refusal);
}

QLineEdit *FormDialog::addText(const QString &label, const QString &value, const QString &name)
{
    auto *field = new QLineEdit(value);
    field->setCursorPosition(0);
    addField(label, field, name);
    return field;
}

DayField *FormDialog::addDate(const QString &label, QDate value, const QString &name)
{
    auto *field = new DayField(value);
    addField(label, field, name);
    return field;
}

void FormDialog::addField(const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    m_form->addRow(label, field);
}

void FormDialog::setAbout(const QString &text)
{
    m_about->setText(text);
    m_about->setVisible(!text.isEmpty());
}

void FormDialog::finish()
{
    alignForm(*m_form);
    addDialogButtons(*this, *makePrimaryButton(tr("Save")));
}

void FormDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    const QString why = m_read();
    m_refusal->tell(why);
    if (why.isEmpty())
        QDialog::accept();
}

} // namespace sovang
