// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/rulecomparedialog.h"

#include "domain/rulesetdiff.h"
#include "theme.h"
#include "widgets/celldelegate.h"
#include "widgets/parts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

namespace {

using Kind = RuleSetDifference::Kind;

enum Column { What, Where, Field, Before, After };

constexpr int placeWidth = 240;
constexpr int fieldWidth = 130;
constexpr int tallest = 6 * metrics::row;

QString whatOf(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return QStringLiteral("+ ") + RuleCompareDialog::tr("new");
    case Kind::Removed:
        return QStringLiteral("− ") + RuleCompareDialog::tr("gone");
    case Kind::Changed:
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

/// Cells as high as their text: a difference is read whole.
class WrappedCell : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::min(std::max(size.height() + metrics::space8, metrics::row), tallest)};
    }
};

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
    setUpTable(*m_table, *m_model, After);
    m_table->setItemDelegate(new WrappedCell(m_table));
    m_table->setSortingEnabled(false); // in the order of the sets
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Differences"));
    m_count->setObjectName(QStringLiteral("differenceCount"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    compare();
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
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("What"), tr("Where"), tr("Field"), tr("Old value"), tr("New value")});
    for (const RuleSetDifference &difference : differences) {
        QList<QStandardItem *> row;
        for (const QString &text : {whatOf(difference.kind), whereOf(difference), difference.field,
                                    difference.before, difference.after}) {
            row << new QStandardItem(text);
            row.last()->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            row.last()->setToolTip(text);
        }
        row[What]->setForeground(difference.kind == Kind::Added     ? tokens().passed
                                 : difference.kind == Kind::Removed ? tokens().failed
                                                                    : tokens().waiting);
        m_model->appendRow(row);
    }
    m_count->setText(differences.empty()
                         ? tr("✓ The two do not differ.")
                         : tr("%n difference(s)", nullptr, static_cast<int>(differences.size())));
    fitColumns(*m_table, After);
    m_table->setColumnWidth(Where, placeWidth);
    m_table->setColumnWidth(Field, fieldWidth);
    const int rest = m_table->viewport()->width() - m_table->columnWidth(What) - placeWidth - fieldWidth;
    m_table->setColumnWidth(Before, std::max(rest / 2, fieldWidth));
    m_table->setColumnWidth(After, std::max(rest / 2, fieldWidth));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace sovang
