// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/publishdialog.h"

#include "domain/kindwords.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "rules/rulesetwords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

PublishDialog::PublishDialog(const RuleSet &rules, const std::vector<RuleSetShift> &shifts, bool mayBeDraft,
                             const QString &whyNot, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Publish a rule set"));
    resize(metrics::card, metrics::dialog);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    QLabel *title = makeHeading(rules.title);
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(makeSecond(
        QStringList{rules.reference(), rulewords::kinds(rules.kinds), rulewords::years(rules)}.join(
            QStringLiteral(" · "))));
    if (!whyNot.isEmpty()) {
        auto *refusal = new RefusalLabel;
        refusal->setObjectName(QStringLiteral("publishRefusal"));
        layout->addWidget(refusal);
        refusal->tell(whyNot);
        layout->addStretch();
    } else {
        layout->addWidget(makeShifts(shifts), 1);
        layout->addWidget(
            makeSecond(tr("What is published never changes. It can be taken back with Undo as long "
                          "as no decision refers to it.")));
    }
    auto *publish = makePrimaryButton(tr("&Publish"));
    publish->setObjectName(QStringLiteral("publish"));
    publish->setEnabled(whyNot.isEmpty());
    QDialogButtonBox *buttons = addDialogButtons(*this, *publish);
    if (mayBeDraft) {
        auto *draft = makeButton(tr("Take as a &draft"));
        draft->setObjectName(QStringLiteral("takeAsDraft"));
        buttons->addButton(draft, QDialogButtonBox::ActionRole);
        if (!whyNot.isEmpty())
            draft->setDefault(true);
        connect(draft, &QPushButton::clicked, this, [this] {
            m_choice = Choice::Draft;
            accept();
        });
    }
}

QWidget *PublishDialog::makeShifts(const std::vector<RuleSetShift> &shifts)
{
    if (shifts.empty()) {
        QLabel *none =
            makeSecond(tr("No unit that is registered in this book comes under it now. It will be used "
                          "for units that register in its years."));
        none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        none->setObjectName(QStringLiteral("noShifts"));
        return none;
    }
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    auto *note = new QLabel(tr("These registered units come under it; their results are worked out anew:"));
    note->setWordWrap(true);
    layout->addWidget(note);
    auto *model = new QStandardItemModel(0, 4, this);
    model->setHorizontalHeaderLabels({tr("Year"), tr("Kind"), tr("Units"), tr("Until now")});
    for (const RuleSetShift &shift : shifts) {
        auto *units = new QStandardItem(QString::number(shift.units));
        units->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow({new QStandardItem(shift.year.toString()),
                          new QStandardItem(kindwords::unit(shift.kind)), units,
                          new QStandardItem(shift.before.isEmpty() ? tr("no rule set") : shift.before)});
    }
    auto *table = new QTableView;
    setUpTable(*table, *model, 3);
    table->setSortingEnabled(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setObjectName(QStringLiteral("shifts"));
    table->setAccessibleName(note->text());
    fitColumns(*table, 3);
    layout->addWidget(table, 1);
    return side;
}

} // namespace sovang
