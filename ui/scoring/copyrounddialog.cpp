// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/copyrounddialog.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "session/guarded.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

namespace {

constexpr std::pair<Round, Round> ways[] = {
    {Round::Self, Round::Team}, {Round::Team, Round::Final}, {Round::Self, Round::Final}};

} // namespace

CopyRoundDialog::CopyRoundDialog(const QString &unit, int unitsShown, Plan plan, QWidget *parent)
    : QDialog(parent),
      m_plan(std::move(plan)),
      m_rounds(new QComboBox),
      m_scope(new QComboBox),
      m_overwrite(new QCheckBox(tr("&Overwrite scores that were entered and differ"))),
      m_preview(makeSecond()),
      m_ok(makePrimaryButton(tr("Copy")))
{
    setWindowTitle(tr("Copy scores of an earlier round"));
    setMinimumWidth(metrics::dialog);
    m_rounds->setObjectName(QStringLiteral("copyRounds"));
    m_rounds->addItems({tr("Self → team"), tr("Team → final"), tr("Self → final")});
    m_scope->setObjectName(QStringLiteral("copyScope"));
    m_scope->addItems({unit, tr("All %n unit(s) of the list", nullptr, unitsShown)});
    m_overwrite->setObjectName(QStringLiteral("copyOverwrite"));
    m_preview->setObjectName(QStringLiteral("copyPreview"));
    m_preview->setMinimumHeight(2 * fontMetrics().height());
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *form = new QFormLayout;
    form->addRow(tr("&Rounds"), m_rounds);
    form->addRow(tr("&For"), m_scope);
    form->addRow({}, m_overwrite);
    alignForm(*form);

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    addDialogButtons(*this, *m_ok);
    m_scope->setCurrentIndex(unitsShown > 1 ? 1 : 0);
    connect(m_rounds, &QComboBox::currentIndexChanged, this, &CopyRoundDialog::preview);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CopyRoundDialog::preview);
    connect(m_overwrite, &QCheckBox::toggled, this, &CopyRoundDialog::preview);
    preview();
}

CopyRoundDialog::Choice CopyRoundDialog::choice() const
{
    const auto &[from, to] = ways[m_rounds->currentIndex()];
    return {{from, to, m_overwrite->isChecked() ? Entered::Overwritten : Entered::Kept},
            m_scope->currentIndex() == 1};
}

void CopyRoundDialog::preview()
{
    m_planned = {};
    const auto tell = [this](const QString &message) { m_preview->setText(message); };
    m_ok->setEnabled(false);
    if (!guarded(tell, [this] { m_planned = m_plan(choice()); }))
        return;
    const int scores = static_cast<int>(m_planned.changes.size());
    QString text = scores == 0 ? tr("There is nothing to copy.")
                               : tr("%n score(s) will be written,", nullptr, scores) + u' ' +
                                     tr("in %n unit(s).", nullptr, m_planned.units);
    if (m_planned.kept > 0)
        text += u' ' + tr("%n entered score(s) differ and stay.", nullptr, m_planned.kept);
    m_preview->setText(text);
    m_ok->setEnabled(scores > 0);
}

} // namespace sovang
