// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rulesetchooser.h"

#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/words.h"
#include "rules/ruleadoption.h"
#include "rules/rulesetuse.h"
#include "rules/rulesetwords.h"
#include "rules/rulesetwriter.h"
#include "rulesets/adoptiondialog.h"
#include "rulesets/rulesetgallery.h"
#include "session/guarded.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

namespace {

constexpr auto usual = "nam-tieu-chuan";

} // namespace

RuleSetChooser::RuleSetChooser(const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_gallery(new RuleSetGallery(true)),
      m_ours(makeButton(tr("Make it &ours…"), QStringLiteral("edit"))),
      m_notes(makeSecond()),
      m_refusal(new RefusalLabel)
{
    m_notes->setObjectName(QStringLiteral("ruleSetNotes"));
    m_notes->setTextFormat(Qt::PlainText);
    setFocusProxy(m_gallery);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_gallery, 1);
    layout->addWidget(m_notes);
    layout->addWidget(makeFoot());
    for (const RuleFile &file : shippedRuleFiles())
        m_gallery->add(file, file.reading.ruleSet->id == QLatin1String(usual));
    m_gallery->sortByTitle();
    connect(m_gallery, &RuleSetGallery::tickedChanged, this, &RuleSetChooser::check);
    connect(m_gallery, &RuleSetGallery::currentChanged, this,
            [this] { m_ours->setEnabled(m_gallery->current()); });
    check();
}

QWidget *RuleSetChooser::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    auto *fromFile = makeButton(tr("From a file…"), QStringLiteral("open"));
    fromFile->setObjectName(QStringLiteral("rulesFromFile"));
    m_ours->setObjectName(QStringLiteral("rulesOurs"));
    layout->addWidget(m_ours);
    layout->addWidget(fromFile);
    layout->addWidget(m_refusal, 1);
    layout->addStretch();
    connect(m_ours, &QPushButton::clicked, this, &RuleSetChooser::makeOurs);
    connect(fromFile, &QPushButton::clicked, this, &RuleSetChooser::addFile);
    return foot;
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
        m_gallery->add(file, true);
        check();
    });
}

// The sample is not wanted beside what was made of it.
void RuleSetChooser::makeOurs()
{
    const RuleFile *current = m_gallery->current();
    if (!current)
        return;
    const RuleSet sample = *current->reading.ruleSet;
    RuleAdoption start = adoptionOf(sample);
    start.id += QStringLiteral("-rieng");
    AdoptionDialog dialog(sample, start, {}, tr("&Take it"), this);
    if (!m_prompts.run(dialog))
        return;
    const RuleSet &ours = *dialog.check().ruleSet;
    m_gallery->setTicked(sample.reference(), false);
    m_gallery->add(ruleFileFrom(writeRuleSet(ours), ours.reference()), true);
    check();
}

std::vector<RuleFile> RuleSetChooser::chosen() const
{
    return m_gallery->ticked();
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

// No faults, but they should be known: what will be in the way of lists; and in the years that two of them
// cover, the newer one is chosen.
QString RuleSetChooser::notes() const
{
    const std::vector<RuleFile> files = chosen();
    QStringList lines;
    for (size_t i = 0; i < files.size(); ++i) {
        for (const Problem &warning : files[i].warnings)
            lines << QStringLiteral("%1: %2").arg(files[i].reading.ruleSet->title, warning.message);
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
    const QString told = notes();
    m_notes->setText(told);
    m_notes->setVisible(!told.isEmpty());
    const QString why = refusal();
    m_refusal->tell(why);
    m_isComplete = why.isEmpty();
    emit changed();
}

} // namespace sovang
