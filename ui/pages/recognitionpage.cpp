// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recognitionpage.h"

#include "dialogs/decisiondialog.h"
#include "edits.h"
#include "layoutmemory.h"
#include "models/unitcolumns.h"
#include "session.h"
#include "theme.h"
#include "widgets/celldelegate.h"
#include "widgets/explanation.h"
#include "widgets/parts.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

enum Column { Sign, Code, Name };
enum ListFilter { EveryUnit, WithProposal, Passed, NotPassed, Unfinished };

bool isOpenProposal(const UnitYear &unit)
{
    return unit.proposal && std::ranges::none_of(unit.decisions, [&](const Decision &decision) {
               return decision.year() == unit.year &&
                      (decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal);
           });
}

} // namespace

RecognitionPage::RecognitionPage(PageContext context, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_model(m_context.session, outcomeColumns()),
      m_proxy(m_model),
      m_table(new QTableView),
      m_why(new Explanation)
{
    setUpTable(*m_table, m_proxy, Name);
    m_table->setObjectName(QStringLiteral("recognitionTable"));
    m_table->setAccessibleName(tr("Outcomes of the year"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumn(Code, Qt::AscendingOrder);
    layoutmemory::remember(*m_table, QStringLiteral("recognition"));

    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_why);
    split->setStretchFactor(0, 1);
    split->setHandleWidth(metrics::space12);
    split->setChildrenCollapsible(false);
    split->setSizes({3 * metrics::explanation, metrics::explanation});
    layoutmemory::remember(*split, QStringLiteral("recognition"));

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeToolbar());
    layout->addWidget(split, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecognitionPage::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecognitionPage::showChosen);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        m_context.openSheet(UnitId(index.data(UnitRole).toLongLong()));
    });
    connect(&m_context.session, &Session::changed, this, &RecognitionPage::showChosen);
    showChosen();
}

QWidget *RecognitionPage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    QLineEdit *filter = makeFilter(tr("Find by code, name, block, locality"));
    filter->setMaximumWidth(metrics::details);
    connect(filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    auto *choice = new QComboBox;
    choice->addItems(
        {tr("All units"), tr("With a proposal"), tr("Passed"), tr("Did not pass"), tr("Not finished yet")});
    choice->setAccessibleName(tr("Which units to list"));
    connect(choice, &QComboBox::currentIndexChanged, this, &RecognitionPage::setFilterCondition);
    m_count = makeSecond();
    m_count->setWordWrap(false);
    auto *proposals = makeButton(tr("Choose all proposals"), QStringLiteral("check"));
    m_decide = makePrimaryButton(tr("Enter decisions…"));
    m_decide->setObjectName(QStringLiteral("decideButton"));
    layout->addWidget(filter, 1);
    layout->addWidget(choice);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(proposals);
    layout->addWidget(m_decide);
    connect(proposals, &QPushButton::clicked, this, &RecognitionPage::chooseProposals);
    connect(m_decide, &QPushButton::clicked, this, &RecognitionPage::enterDecisions);
    return bar;
}

void RecognitionPage::setFilterCondition(int choice)
{
    m_proxy.setCondition([this, choice](int row) {
        const UnitYear &unit = m_model.unitAt(row);
        switch (choice) {
        case WithProposal:
            return unit.proposal.has_value();
        case Passed:
            return unit.outcome.kind == OutcomeKind::Passed;
        case NotPassed:
            return unit.outcome.kind == OutcomeKind::Failed || unit.outcome.kind == OutcomeKind::Excluded;
        case Unfinished:
            return unit.outcome.kind == OutcomeKind::Pending;
        default:
            return true;
        }
    });
}

void RecognitionPage::chooseProposals()
{
    QItemSelection selection;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const QModelIndex index = m_proxy.index(row, 0);
        if (isOpenProposal(m_model.unitAt(m_proxy.mapToSource(index).row())))
            selection.select(index, index);
    }
    m_table->selectionModel()->select(selection,
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QStringList RecognitionPage::chosenProposals() const
{
    QStringList codes;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const UnitYear &unit = m_model.unitAt(m_proxy.mapToSource(index).row());
        if (isOpenProposal(unit))
            codes << unit.unit.code;
    }
    return codes;
}

void RecognitionPage::enterDecisions()
{
    DecisionDialog dialog(m_context.session.units(), chosenProposals(), this);
    if (m_context.prompts.run(dialog))
        edits::addDecisions(m_context.session, dialog.decisions());
}

void RecognitionPage::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    m_why->showUnit(index.isValid() ? &m_model.unitAt(m_proxy.mapToSource(index).row()) : nullptr);
    const auto proposals = std::ranges::count_if(m_context.session.units(), isOpenProposal);
    const auto chosen = chosenProposals().size();
    m_count->setText(tr("%1 of %2 open proposals chosen").arg(chosen).arg(proposals));
    m_decide->setEnabled(chosen > 0 && !m_context.session.book().isReadOnly());
}

} // namespace sovang
