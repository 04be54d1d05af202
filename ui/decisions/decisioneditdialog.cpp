// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/decisioneditdialog.h"

#include "base/text.h"
#include "kit/dialogs/actfields.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sovang {

namespace {

QLineEdit *makeField(const QString &value, const char *name)
{
    auto *field = new QLineEdit(value);
    field->setObjectName(QLatin1String(name));
    return field;
}

QString yearText(const std::optional<Year> &year)
{
    return year ? year->toString() : QString();
}

} // namespace

DecisionEditDialog::DecisionEditDialog(Decision decision, const QString &unit, const ActOffers &offers,
                                       PreviewDecisions preview, QWidget *parent)
    : QDialog(parent),
      m_decision(std::move(decision)),
      m_preview(std::move(preview)),
      m_kind(new QComboBox),
      m_from(makeField(yearText(m_decision.from), "fromYear")),
      m_to(makeField(yearText(m_decision.to), "toYear")),
      m_reason(makeField(m_decision.reason, "reason")),
      m_consequences(new ConsequencePanel),
      m_refusal(new RefusalLabel)
{
    setWindowTitle(tr("Change the decision on %1").arg(unit));
    resize(metrics::card, metrics::card);
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const auto kind :
         {DecisionKind::First, DecisionKind::Renewal, DecisionKind::Revocation, DecisionKind::Refusal})
        m_kind->addItem(kindwords::decision(kind));
    m_kind->setCurrentIndex(static_cast<int>(m_decision.kind));
    auto *form = new QFormLayout;
    form->addRow(tr("D&ecision"), m_kind);
    m_fields = new ActFields(*form, offers, m_decision, this);
    form->addRow(tr("&From year"), m_from);
    form->addRow(tr("&To year"), m_to);
    form->addRow(tr("&Reason"), m_reason);
    alignForm(*form);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addLayout(form);
    layout->addWidget(m_consequences, 1);
    layout->addWidget(m_refusal);
    addDialogButtons(*this, *makePrimaryButton(tr("Save")));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DecisionEditDialog::showConsequences);
    connect(m_fields, &ActFields::dateChanged, this, &DecisionEditDialog::showConsequences);
    const auto takeBack = [this] { m_refusal->tell({}); };
    connect(m_fields, &ActFields::changed, m_refusal, takeBack);
    for (const QLineEdit *field : {m_from, m_to, m_reason})
        connect(field, &QLineEdit::textChanged, m_refusal, takeBack);
    connect(m_to, &QLineEdit::textChanged, this, &DecisionEditDialog::showConsequences);
    showConsequences();
}

QString DecisionEditDialog::read(Decision &decision) const
{
    const QString from = m_from->text().trimmed();
    const QString to = m_to->text().trimmed();
    const DecisionAct act = m_fields->act(static_cast<DecisionKind>(m_kind->currentIndex()));
    decision.kind = act.kind;
    decision.number = act.number;
    decision.date = act.date;
    decision.signer = act.signer;
    decision.from = Year::parse(from);
    decision.to = Year::parse(to);
    decision.reason = normalized(m_reason->text());
    if ((!decision.from && !from.isEmpty()) || (!decision.to && !to.isEmpty()))
        return tr("A year has four digits, or is empty.");
    if (decision.from && decision.to && *decision.from > *decision.to)
        return tr("The period begins after it ends.");
    if (QString fault = m_fields->fault(); !fault.isEmpty())
        return fault;
    const bool needsReason =
        decision.kind == DecisionKind::Revocation || decision.kind == DecisionKind::Refusal;
    if (needsReason && decision.reason.isEmpty())
        return tr("A revocation or refusal needs its reason.");
    return {};
}

void DecisionEditDialog::showConsequences()
{
    Decision after = m_decision;
    read(after);
    if (after.date.isValid())
        m_consequences->show(m_preview({m_decision}, {after}));
    else
        m_consequences->show({});
}

void DecisionEditDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    Decision after = m_decision;
    const QString why = read(after);
    m_refusal->tell(why);
    if (!why.isEmpty())
        return;
    m_decision = after;
    QDialog::accept();
}

DecisionRemovalDialog::DecisionRemovalDialog(const std::vector<Decision> &decisions,
                                             const PreviewDecisions &preview, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Remove decisions"));
    resize(metrics::card, metrics::dialog);
    auto *consequences = new ConsequencePanel;
    consequences->show(preview(decisions, {}));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    auto *about =
        new QLabel(tr("%n decision(s) will be taken out of the book, as if never entered. A title that "
                      "an authority took back is revoked instead.",
                      nullptr, static_cast<int>(decisions.size())));
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addWidget(consequences, 1);
    addDialogButtons(*this, *makePrimaryButton(tr("Remove")));
}

} // namespace sovang
