// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/roundquestion.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sovang {

namespace {

struct RoundQuestionText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::RoundQuestion)
};

} // namespace

std::optional<Round> askRound(QWidget *parent, const Prompts &prompts, Year year)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(RoundQuestionText::tr("Import scores"));
    auto *layout = new QVBoxLayout(&dialog);
    setPageMargins(*layout);
    layout->addWidget(
        new QLabel(RoundQuestionText::tr("Which scores of %1 does the file hold?").arg(year.toString())));
    auto *self = new QRadioButton(RoundQuestionText::tr("&Self scores"));
    auto *team = new QRadioButton(RoundQuestionText::tr("Scores of the inspecting &team"));
    auto *final = new QRadioButton(RoundQuestionText::tr("&Final scores"));
    final->setChecked(true);
    for (QRadioButton *choice : {self, team, final})
        layout->addWidget(choice);
    auto *ok = makePrimaryButton(RoundQuestionText::tr("Choose file…"));
    addDialogButtons(dialog, *ok);
    final->setFocus();
    if (!prompts.run(dialog))
        return std::nullopt;
    if (self->isChecked())
        return Round::Self;
    return team->isChecked() ? Round::Team : Round::Final;
}

} // namespace sovang
