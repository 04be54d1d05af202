// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rulesetchooser.h"

#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/words.h"
#include "rules/rulesetuse.h"
#include "rules/rulesetwords.h"
#include "session/guarded.h"
#include "settings/rulesetpreview.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr auto usual = "nam-tieu-chuan";

} // namespace

std::vector<RuleFile> shippedRuleFiles()
{
    std::vector<RuleFile> files;
    for (const QFileInfo &file : QDir(QStringLiteral(":/rulesets")).entryInfoList({QStringLiteral("*.json")}))
        files.push_back(readRuleFile(file.filePath()));
    std::erase_if(files, [](const RuleFile &file) { return !file.reading.ruleSet; });
    return files;
}

RuleSetChooser::RuleSetChooser(const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_list(new QTreeWidget),
      m_preview(new RuleSetPreview),
      m_overlaps(makeSecond()),
      m_refusal(new RefusalLabel)
{
    makeTree();
    m_overlaps->setObjectName(QStringLiteral("ruleSetOverlaps"));
    m_overlaps->setTextFormat(Qt::PlainText);
    setFocusProxy(m_list);
    for (const RuleFile &file : shippedRuleFiles())
        addRow(file, file.reading.ruleSet->id == QLatin1String(usual));
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_preview);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_preview->setAutoFillBackground(false);
    QFrame *sheet = makeSheet();
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(scroll);
    auto *fromFile = makeButton(tr("From a file…"), QStringLiteral("open"));
    fromFile->setObjectName(QStringLiteral("rulesFromFile"));
    connect(fromFile, &QPushButton::clicked, this, &RuleSetChooser::addFile);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    m_list->setMinimumHeight(metrics::button + 7 * metrics::row);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_overlaps);
    layout->addWidget(sheet, 4);
    auto *foot = new QHBoxLayout;
    foot->addWidget(fromFile, 0, Qt::AlignLeft);
    foot->addWidget(m_refusal, 1);
    layout->addLayout(foot);
    connect(m_list, &QTreeWidget::itemChanged, this, &RuleSetChooser::check);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const int row = m_list->indexOfTopLevelItem(item);
        m_preview->showRules(row < 0 ? nullptr : &*m_files[static_cast<size_t>(row)].reading.ruleSet);
    });
    const auto first = std::ranges::find_if(
        m_files, [](const RuleFile &file) { return file.reading.ruleSet->id == QLatin1String(usual); });
    m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(first - m_files.begin())));
    check();
}

void RuleSetChooser::makeTree()
{
    m_list->setObjectName(QStringLiteral("ruleSetList"));
    m_list->setHeaderLabels({tr("Rule set"), tr("For"), tr("Years")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setAccessibleName(tr("Rule sets"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
}

void RuleSetChooser::addRow(const RuleFile &file, bool isChosen)
{
    const RuleSet &rules = *file.reading.ruleSet;
    m_files.push_back(file);
    auto *item = new QTreeWidgetItem(
        {rulewords::title(rules), rulewords::kinds(rules.kinds), rulewords::years(rules)});
    item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(0, rules.legalBasis.join(u'\n'));
    m_list->addTopLevelItem(item);
}

void RuleSetChooser::addFile()
{
    const auto path = m_prompts.fileToOpen(this, {tr("Add a rule set"), tr("Rule sets (*.json)"), {}, {}});
    if (!path)
        return;
    const auto refuse = [this](const QString &message) { m_refusal->tell(message); };
    guarded(refuse, [&] {
        const RuleFile file = readRuleFile(*path);
        if (!file.reading.ruleSet) {
            refuse(file.reading.problems.front().toString());
            return;
        }
        addRow(file, true);
        m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
        check();
    });
}

std::vector<RuleFile> RuleSetChooser::chosen() const
{
    std::vector<RuleFile> files;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
            files.push_back(m_files[static_cast<size_t>(i)]);
    }
    return files;
}

QString RuleSetChooser::refusal() const
{
    const std::vector<RuleFile> files = chosen();
    for (size_t i = 0; i < files.size(); ++i) {
        for (size_t j = i + 1; j < files.size(); ++j) {
            const RuleSet &a = *files[i].reading.ruleSet;
            const RuleSet &b = *files[j].reading.ruleSet;
            if (const auto tie = tieBetween(a, b))
                return tr("“%1” and “%2” would both apply to %3 in %4: take one of them.")
                    .arg(a.title, b.title, kindwords::unit(tie->kind).toLower(), tie->year.toString());
        }
    }
    return files.empty() ? tr("Choose at least one; without it nothing can be scored.") : QString();
}

// No fault: in the years that two of them cover, the newer one is chosen. But it should be known.
QString RuleSetChooser::overlaps() const
{
    const std::vector<RuleFile> files = chosen();
    QStringList lines;
    for (size_t i = 0; i < files.size(); ++i) {
        for (size_t j = i + 1; j < files.size(); ++j) {
            const auto both = overlapOf(*files[i].reading.ruleSet, *files[j].reading.ruleSet);
            if (!both)
                continue;
            const QString years = both->to
                                      ? tr("from %1 to %2").arg(both->from.toString(), both->to->toString())
                                      : tr("from %1 on").arg(both->from.toString());
            lines << tr("“%1” and “%2” both cover %3 %4; there the newer one applies, “%2”.")
                         .arg(both->older->title, both->newer->title, rulewords::kinds(both->kinds).toLower(),
                              years);
        }
    }
    return lines.join(u'\n');
}

void RuleSetChooser::check()
{
    const QString both = overlaps();
    m_overlaps->setText(both);
    m_overlaps->setVisible(!both.isEmpty());
    const QString why = refusal();
    m_refusal->tell(why);
    m_isComplete = why.isEmpty();
    emit changed();
}

} // namespace sovang
