// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/newbookdialog.h"

#include "theme.h"
#include "widgets/celldelegate.h"
#include "widgets/parts.h"
#include "words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sovang {

namespace {

constexpr auto usual = "nam-tieu-chuan";

QString kindsOf(const RuleSet &rules)
{
    QStringList kinds;
    for (const UnitKind kind : rules.kinds)
        kinds << words::unitKind(kind);
    return kinds.join(u", "_qs);
}

QString yearsOf(const RuleSet &rules)
{
    return rules.validTo ? QStringLiteral("%1–%2").arg(rules.validFrom.toString(), rules.validTo->toString())
                         : NewBookDialog::tr("from %1").arg(rules.validFrom.toString());
}

} // namespace

std::vector<RuleFile> shippedRuleFiles()
{
    std::vector<RuleFile> files;
    for (const QFileInfo &file : QDir(QStringLiteral(":/rulesets")).entryInfoList({QStringLiteral("*.json")}))
        files.push_back(readRuleFile(file.filePath()));
    std::erase_if(files, [](const RuleFile &file) { return !file.reading.ruleSet; });
    return files;
}

NewBookDialog::NewBookDialog(QWidget *parent)
    : QDialog(parent),
      m_files(shippedRuleFiles()),
      m_list(new QTreeWidget),
      m_refusal(new QLabel),
      m_ok(makePrimaryButton(tr("Choose where…")))
{
    setWindowTitle(tr("New book"));
    resize(metrics::wideDialog, metrics::dialog);
    m_list->setHeaderLabels({tr("Rule set"), tr("For"), tr("Years")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setAccessibleName(tr("Rule sets"));
    for (const RuleFile &file : m_files) {
        const RuleSet &rules = *file.reading.ruleSet;
        auto *item = new QTreeWidgetItem(m_list, {rules.title, kindsOf(rules), yearsOf(rules)});
        item->setCheckState(0, rules.id == QLatin1String(usual) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(0, rules.legalBasis.join(u'\n'));
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);

    m_refusal->setProperty("refusal", true);
    m_refusal->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok->setDefault(true);
    buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemChanged, this, &NewBookDialog::check);

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(
        makeSecond(tr("The rule sets say what is scored, what passes, and how years become titles. They are "
                      "samples: compare them with the guidance of your place. More can be added later.")));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    check();
}

std::vector<RuleFile> NewBookDialog::chosen() const
{
    std::vector<RuleFile> files;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
            files.push_back(m_files[static_cast<size_t>(i)]);
    }
    return files;
}

void NewBookDialog::check()
{
    const std::vector<RuleFile> files = chosen();
    QString why;
    for (size_t i = 0; i < files.size() && why.isEmpty(); ++i) {
        for (size_t j = i + 1; j < files.size() && why.isEmpty(); ++j) {
            const RuleSet &a = *files[i].reading.ruleSet;
            const RuleSet &b = *files[j].reading.ruleSet;
            if (const auto tie = tieBetween(a, b))
                why = tr("“%1” and “%2” would both apply to %3 in %4: take one of them.")
                          .arg(a.title, b.title, words::unitKind(tie->kind).toLower(), tie->year.toString());
        }
    }
    m_refusal->setText(why);
    m_ok->setEnabled(why.isEmpty() && !files.empty());
}

} // namespace sovang
