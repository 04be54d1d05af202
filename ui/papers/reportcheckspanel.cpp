// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/reportcheckspanel.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"
#include "papers/paperedits.h"
#include "session/session.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr int rowsOfWaived = 3; ///< are seen over the preview

} // namespace

QString checkWords(ReportCheck check)
{
    switch (check) {
    case ReportCheck::Sums:
        return ReportChecksPanel::tr("Parts do not add up");
    case ReportCheck::Shares:
        return ReportChecksPanel::tr("A share is wrong or over 100 %");
    case ReportCheck::CountedTwice:
        return ReportChecksPanel::tr("Counted twice");
    case ReportCheck::RecognisedNotRegistered:
        return ReportChecksPanel::tr("Recognised, but not registered");
    case ReportCheck::CertificateNoDecision:
        return ReportChecksPanel::tr("Certificate without a decision");
    case ReportCheck::PeriodNotPassed:
        return ReportChecksPanel::tr("Not passed in a year of the period");
    case ReportCheck::NumberWithTwoDates:
        return ReportChecksPanel::tr("One number with two dates");
    case ReportCheck::EditedText:
        break;
    }
    return ReportChecksPanel::tr("Numbers in an edited text do not agree");
}

ReportChecksPanel::ReportChecksPanel(const PageContext &context, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_model({{tr("Check")}, {tr("About")}, {tr("What was found")}, {tr("State")}}),
      m_state(new QLabel),
      m_table(new QTableView),
      m_waive(makeButton(tr("&Waive with a reason…"))),
      m_takeBack(makeButton(tr("Let it &hold again")))
{
    setObjectName(QStringLiteral("sheet"));
    m_state->setObjectName(QStringLiteral("checksState"));
    m_state->setWordWrap(true);
    m_waive->setObjectName(QStringLiteral("waiveCheck"));
    m_takeBack->setObjectName(QStringLiteral("takeWaiverBack"));
    makeTable();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space8);
    buttons->addWidget(m_waive);
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space8);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_waive, &QPushButton::clicked, this, &ReportChecksPanel::waive);
    connect(m_takeBack, &QPushButton::clicked, this, &ReportChecksPanel::takeBack);
    hide();
}

void ReportChecksPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("reportFindings"));
    m_table->setAccessibleName(tr("What does not fit in the report"));
    setUpTable(*m_table, m_model, Finding, metrics::shortTextColumn);
    limitColumn(*m_table, What, metrics::shortTextColumn);
    limitColumn(*m_table, About, metrics::shortField);
    limitColumn(*m_table, State, metrics::shortField);
    leaveInTurn(*m_table, {About});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    wrapRows(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReportChecksPanel::showButtons);
    connect(m_table, &QTableView::activated, this, &ReportChecksPanel::goToUnit);
}

bool ReportChecksPanel::check()
{
    const Session &session = m_context.session;
    m_report = checkReport(session.book(), session.year());
    std::ranges::stable_sort(m_report.findings, {}, [this](const ReportFinding &finding) {
        return m_report.waivers.contains(finding.check); // what is open first
    });
    setVisible(!m_report.findings.empty());
    showFindings();
    return m_report.open().empty();
}

void ReportChecksPanel::showFindings()
{
    const int current = m_table->currentIndex().row();
    std::vector<RowsModel::Row> rows;
    for (const ReportFinding &finding : m_report.findings) {
        const auto waiver = m_report.waivers.find(finding.check);
        const bool isWaived = waiver != m_report.waivers.end();
        rows.push_back({{checkWords(finding.check), finding.subject, finding.text,
                         isWaived ? tr("⊘ waived: %1").arg(waiver->second) : tr("✕ open")},
                        isWaived});
    }
    m_model.show(std::move(rows));
    fitColumns(*m_table, Finding);
    const int open = static_cast<int>(m_report.open().size());
    m_state->setText(
        open > 0 ? tr("✕ %n finding(s): the report is made once they are mended or waived with a reason.",
                      nullptr, open)
                 : tr("⊘ Everything found was waived; the report says so in an appendix."));
    setTone(*m_state, open > 0 ? Tone::Refused : Tone::Second);
    setMaximumHeight(open > 0 ? QWIDGETSIZE_MAX : sizeHint().height());
    m_table->setMaximumHeight(open > 0 ? QWIDGETSIZE_MAX : (rowsOfWaived + 1) * metrics::row);
    if (!m_report.findings.empty())
        m_table->selectRow(std::clamp(current, 0, static_cast<int>(m_report.findings.size()) - 1));
    showButtons();
}

const ReportFinding *ReportChecksPanel::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_report.findings.size())
               ? nullptr
               : &m_report.findings[static_cast<size_t>(row)];
}

void ReportChecksPanel::showButtons()
{
    const ReportFinding *finding = chosen();
    const bool isWaived = finding && m_report.waivers.contains(finding->check);
    m_waive->setEnabled(finding && !isWaived);
    m_takeBack->setEnabled(isWaived);
}

void ReportChecksPanel::waive()
{
    const ReportFinding *finding = chosen();
    if (!finding)
        return;
    const ReportCheck check = finding->check;
    const QString year = m_context.session.year().toString();
    const auto reason = m_context.prompts.text(
        this, {tr("Waive “%1” for the report of %2").arg(checkWords(check), year),
               tr("Why the report is right all the same; the reason stands in its appendix:"),
               {},
               true});
    if (!reason)
        return;
    if (reason->trimmed().isEmpty())
        m_context.error(tr("A check is only waived with a reason."));
    else if (edits::waiveReportCheck(m_context.session, check, checkWords(check), reason->trimmed()))
        m_context.done(tr("“%1” was waived for the report of %2.").arg(checkWords(check), year));
}

void ReportChecksPanel::takeBack()
{
    if (const ReportFinding *finding = chosen()) {
        const ReportCheck check = finding->check;
        edits::waiveReportCheck(m_context.session, check, checkWords(check), {});
    }
}

// Where a finding is about a unit, or about two: to the first.
void ReportChecksPanel::goToUnit()
{
    const ReportFinding *finding = chosen();
    const QString code = finding ? finding->subject.section(u',', 0, 0).trimmed() : QString();
    for (const UnitYear &unit : m_context.session.units()) {
        if (!code.isEmpty() && unit.unit.code == code)
            return m_context.openUnit(unit.unit.id);
    }
}

} // namespace sovang
