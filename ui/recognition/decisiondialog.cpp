// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/decisiondialog.h"

#include "kit/dialogs/actfields.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/words.h"
#include "recognition/meetingwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace sovang {

DecisionDialog::DecisionDialog(DecisionBasis basis, QWidget *parent)
    : QDialog(parent),
      m_basis(std::move(basis)),
      m_titles(titleCandidates(m_basis.units, m_basis.meeting)),
      m_refusals(refusalCandidates(m_basis.units, m_basis.meeting)),
      m_subject(new QComboBox),
      m_table(new QTableView),
      m_about(makeSecond()),
      m_refusal(new RefusalLabel)
{
    setWindowTitle(tr("Enter decisions"));
    resize(metrics::wideDialog, metrics::card);
    for (const UnitYear &unit : m_basis.units)
        m_units.emplace(unit.unit.id, &unit);
    addSubjects();
    auto *form = new QFormLayout;
    form->addRow(tr("D&ecision"), m_subject);
    m_fields = new ActFields(*form, m_basis.offers, this);
    alignForm(*form);

    auto *ok = makePrimaryButton(tr("Enter"));

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addLayout(form);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_refusal);
    addDialogButtons(*this, *ok);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &DecisionDialog::showSubject);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DecisionDialog::showCount);
    const auto takeBack = [this] { m_refusal->tell({}); };
    connect(&m_model, &QAbstractItemModel::dataChanged, m_refusal, takeBack);
    connect(m_fields, &ActFields::changed, m_refusal, takeBack);
    showSubject();
    m_fields->setFocus();
}

bool DecisionDialog::isUseful(const DecisionBasis &basis)
{
    return !titleCandidates(basis.units, basis.meeting).empty() ||
           !refusalCandidates(basis.units, basis.meeting).empty();
}

void DecisionDialog::addSubjects()
{
    m_subject->setObjectName(QStringLiteral("subject"));
    const auto has = [this](DecisionKind kind) {
        return std::ranges::any_of(m_titles, [kind](const auto &c) { return c.line.kind == kind; });
    };
    const bool first = has(DecisionKind::First);
    const bool renewal = has(DecisionKind::Renewal);
    if (first && renewal)
        m_subject->addItem(tr("First recognition and renewal"), BothTitles);
    if (first)
        m_subject->addItem(kindwords::decision(DecisionKind::First), FirstTitles);
    if (renewal)
        m_subject->addItem(kindwords::decision(DecisionKind::Renewal), Renewals);
    if (!m_refusals.empty())
        m_subject->addItem(kindwords::decision(DecisionKind::Refusal), Refusals);
}

QWidget *DecisionDialog::makeTable()
{
    setUpTable(*m_table, m_model, DecisionLinesModel::Name);
    limitColumn(*m_table, DecisionLinesModel::Name, metrics::details); // where reasons take the rest
    m_table->setSortingEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setObjectName(QStringLiteral("decisionLines"));
    m_table->setAccessibleName(tr("Units of the decision"));
    auto *all = makeLink(tr("Choose &all"));
    auto *none = makeLink(tr("Choose n&one"));
    connect(all, &QPushButton::clicked, this, [this] { m_model.chooseAll(); });
    connect(none, &QPushButton::clicked, this, [this] { m_model.chooseNone(); });
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space8);
    head->addWidget(m_about, 1);
    head->addWidget(all);
    head->addWidget(none);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space4);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    return pane;
}

DecisionDialog::Subject DecisionDialog::subject() const
{
    return static_cast<Subject>(m_subject->currentData().toInt());
}

DecisionLineRow DecisionDialog::rowOf(const DecisionCandidate &candidate) const
{
    DecisionLineRow row;
    row.line = candidate.line;
    row.isAgreed = candidate.isAgreed;
    row.isChosen =
        candidate.isAgreed && (m_basis.chosen.empty() || m_basis.chosen.contains(candidate.line.unit));
    const Unit &unit = m_units.at(candidate.line.unit)->unit;
    row.code = unit.code;
    row.name = unit.name;
    const auto result = m_basis.meeting.find(candidate.line.unit);
    if (result != m_basis.meeting.end())
        row.meeting = words::meetingItem(result->second.item, result->second.state, result->second.votes);
    return row;
}

void DecisionDialog::showSubject()
{
    const Subject wanted = subject();
    std::vector<DecisionLineRow> rows;
    for (const DecisionCandidate &candidate : wanted == Refusals ? m_refusals : m_titles) {
        const bool isFirst = candidate.line.kind == DecisionKind::First;
        if ((wanted == FirstTitles && !isFirst) || (wanted == Renewals && isFirst))
            continue;
        rows.push_back(rowOf(candidate));
    }
    m_model.show(std::move(rows));
    m_table->setColumnHidden(DecisionLinesModel::Kind, wanted != BothTitles);
    m_table->setColumnHidden(DecisionLinesModel::From, wanted == Refusals);
    m_table->setColumnHidden(DecisionLinesModel::To, wanted == Refusals);
    m_table->setColumnHidden(DecisionLinesModel::MeetingResult, m_basis.meeting.empty());
    m_table->setColumnHidden(DecisionLinesModel::Reason, wanted != Refusals);
    fitColumns(*m_table, wanted == Refusals ? DecisionLinesModel::Reason : DecisionLinesModel::Name);
    m_refusal->tell({});
    showCount();
}

void DecisionDialog::showCount()
{
    const auto chosen = static_cast<int>(m_model.chosen().size());
    QString text = tr("%1 of %2 units chosen. Space chooses, F2 changes period or reason.")
                       .arg(chosen)
                       .arg(m_model.rowCount());
    if (const int left = m_model.leftOut(); left > 0) {
        text += u' ' + tr("%n unit(s) that the meeting did not agree to stay out until you choose them "
                          "one by one.",
                          nullptr, left);
    }
    m_about->setText(text);
}

void DecisionDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    const QString fault = m_fields->fault();
    if (!fault.isEmpty()) {
        m_refusal->tell(fault);
        m_fields->setFocus();
        return;
    }
    m_act = m_fields->act(DecisionKind::First);
    const std::vector<DecisionLine> lines = m_model.chosen();
    if (lines.empty()) {
        m_refusal->tell(tr("Choose at least one unit."));
        return;
    }
    PlannedDecisions planned = planDecisions(m_basis.units, m_act, lines);
    if (!planned.problems.empty()) {
        m_refusal->tell(planned.problems.front().message);
        if (!planned.missingSigner.isEmpty())
            m_fields->askSigner();
        return;
    }
    m_decisions = std::move(planned.decisions);
    QDialog::accept();
}

} // namespace sovang
