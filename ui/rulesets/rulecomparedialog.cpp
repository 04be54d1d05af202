// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/rulecomparedialog.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "rules/rulesetdiff.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

namespace {

using DifferenceKind = RuleSetDifference::Kind;

enum CompareColumn { What, Where, Field, Before, After };

constexpr int fieldWidth = 150;

QString whatOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        return QStringLiteral("+ ") + RuleCompareDialog::tr("new");
    case DifferenceKind::Removed:
        return QStringLiteral("− ") + RuleCompareDialog::tr("gone");
    case DifferenceKind::Changed:
        break;
    }
    return QStringLiteral("≠ ") + RuleCompareDialog::tr("changed");
}

QString whereOf(const RuleSetDifference &difference)
{
    if (difference.code.isEmpty())
        return toWords(difference.part);
    const QString rest = difference.title.isEmpty() ? toWords(difference.part) : difference.title;
    return QStringLiteral("%1 · %2").arg(difference.code, rest);
}

} // namespace

RuleCompareDialog::RuleCompareDialog(std::vector<ComparedRules> sets, int before, int after, QWidget *parent)
    : QDialog(parent),
      m_sets(std::move(sets)),
      m_count(new QLabel),
      m_model(new QStandardItemModel(this)),
      m_table(new QTableView)
{
    setWindowTitle(tr("Compare rule sets"));
    resize(metrics::wideDialog + metrics::space24 * 4, metrics::dialog + metrics::space24 * 4);
    m_before = makeChooser(before, QStringLiteral("compareBefore"));
    m_after = makeChooser(after, QStringLiteral("compareAfter"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Old"), m_before);
    form->addRow(tr("&New"), m_after);
    alignForm(*form);
    setUpDifferences();
    m_count->setObjectName(QStringLiteral("differenceCount"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    addCloseButton(*this);
    compare();
}

void RuleCompareDialog::setUpDifferences()
{
    m_model->setHorizontalHeaderLabels(
        {tr("What"), tr("Where"), tr("Field"), tr("Old value"), tr("New value")});
    m_table->setModel(m_model);
    wrapRows(*m_table);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    QHeaderView &header = *m_table->horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setSectionResizeMode(QHeaderView::Stretch);
    header.setSectionResizeMode(What, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(Field, QHeaderView::Interactive);
    header.resizeSection(Field, fieldWidth);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Differences"));
}

QComboBox *RuleCompareDialog::makeChooser(int chosen, const QString &name)
{
    auto *chooser = new QComboBox;
    chooser->setObjectName(name);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const ComparedRules &set : m_sets)
        chooser->addItem(set.name);
    chooser->setCurrentIndex(chosen);
    connect(chooser, &QComboBox::currentIndexChanged, this, &RuleCompareDialog::compare);
    return chooser;
}

void RuleCompareDialog::compare()
{
    const auto setOf = [this](const QComboBox *chooser) {
        return m_sets[static_cast<size_t>(chooser->currentIndex())].rules;
    };
    const auto differences = differencesBetween(*setOf(m_before), *setOf(m_after));
    const auto valueOf = [](const RuleSetDifference &difference, const QString &value) {
        return value.isEmpty() && difference.kind == DifferenceKind::Changed ? QStringLiteral("–") : value;
    };
    m_model->setRowCount(0);
    for (const RuleSetDifference &difference : differences) {
        QList<QStandardItem *> row;
        for (const QString &text :
             {whatOf(difference.kind), whereOf(difference), difference.field,
              valueOf(difference, difference.before), valueOf(difference, difference.after)}) {
            row << new QStandardItem(text);
            row.last()->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            row.last()->setToolTip(text);
        }
        row[What]->setForeground(difference.kind == DifferenceKind::Added     ? tokens().passed
                                 : difference.kind == DifferenceKind::Removed ? tokens().failed
                                                                              : tokens().waiting);
        m_model->appendRow(row);
    }
    m_count->setText(differences.empty()
                         ? tr("✓ The two do not differ.")
                         : tr("%n difference(s)", nullptr, static_cast<int>(differences.size())));
}

} // namespace sovang
