// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/programsection.h"

#include "kit/look/parts.h"
#include "kit/operatorfield.h"
#include "kit/windowsettings.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

namespace {

QComboBox *addChoice(QFormLayout &form, const QString &label, const QString &name)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setMaximumWidth(metrics::searchField);
    form.addRow(label, choice);
    return choice;
}

} // namespace

ProgramSection::ProgramSection(ProgramChoices choices, QWidget *parent)
    : QWidget(parent), m_choices(std::move(choices))
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Who works here"), makeOperatorField());
    addLanguages(*form);
    addSchemes(*form);
    addSizes(*form);
    alignForm(*form);
    auto *about = makeButton(tr("About Sổ Vàng"), QStringLiteral("info"));
    connect(about, &QPushButton::clicked, this, m_choices.about);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeSecond(tr("These are yours on this computer; the book does not change.")));
    layout->addLayout(form);
    layout->addSpacing(metrics::space8);
    layout->addWidget(about, 0, Qt::AlignLeft);
    layout->addStretch();
}

void ProgramSection::addLanguages(QFormLayout &form)
{
    QComboBox *choice = addChoice(form, tr("&Language"), QStringLiteral("languageChoice"));
    choice->addItem(QStringLiteral("Tiếng Việt"), QStringLiteral("vi"));
    choice->addItem(QStringLiteral("English"), QStringLiteral("en"));
    choice->setCurrentIndex(choice->findData(windowsettings::language()));
    connect(choice, &QComboBox::activated, this,
            [this, choice] { m_choices.setLanguage(choice->currentData().toString()); });
}

void ProgramSection::addSchemes(QFormLayout &form)
{
    QComboBox *choice = addChoice(form, tr("&Appearance"), QStringLiteral("schemeChoice"));
    choice->addItem(tr("As the system"), static_cast<int>(Scheme::System));
    choice->addItem(tr("Light"), static_cast<int>(Scheme::Light));
    choice->addItem(tr("Dark"), static_cast<int>(Scheme::Dark));
    choice->setCurrentIndex(choice->findData(static_cast<int>(windowsettings::scheme())));
    connect(choice, &QComboBox::activated, this,
            [this, choice] { m_choices.setScheme(static_cast<Scheme>(choice->currentData().toInt())); });
}

void ProgramSection::addSizes(QFormLayout &form)
{
    QComboBox *choice = addChoice(form, tr("&Text size"), QStringLiteral("textSizeChoice"));
    for (const int percent : windowsettings::textSizes)
        choice->addItem(QStringLiteral("%1 %").arg(percent), percent);
    choice->setCurrentIndex(choice->findData(windowsettings::textSize()));
    connect(choice, &QComboBox::activated, this,
            [this, choice] { m_choices.setTextSize(choice->currentData().toInt()); });
}

} // namespace sovang
