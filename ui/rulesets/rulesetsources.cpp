// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rule sets of the page come from: samples, files, printed sheets, copies.
#include "jobs/papers/ruleexplaining.h"
#include "jobs/setup/ruledrafting.h"
#include "jobs/setup/rulefiles.h"
#include "kit/dialogs/paperdialog.h"
#include "rules/rulesetwriter.h"
#include "rulesets/adoptiondialog.h"
#include "rulesets/drafteditor.h"
#include "rulesets/gallerydialog.h"
#include "rulesets/ruleedits.h"
#include "rulesets/rulesetspage.h"
#include "rulesets/sheetdraftdialog.h"
#include "session/guarded.h"
#include "session/session.h"

namespace sovang {

bool RuleSetsPage::beginDraft(const RuleSetDraft &draft)
{
    const auto id = edits::addRuleDraft(m_context.session, {0, draft.title(), draft.toJson()});
    if (!id)
        return false;
    RuleSetEntry entry;
    entry.draft = *id;
    choose(entry);
    m_editor->goTo({}, QStringLiteral("title"));
    return true;
}

void RuleSetsPage::newSet()
{
    m_editor->commit();
    beginDraft(newRuleSet(m_context.session.book(), m_context.session.year()));
}

void RuleSetsPage::copyVersion()
{
    if (const RuleSetPtr rules = chosenSet())
        beginDraft(nextVersionOf(m_context.session.book(), *rules, m_context.session.year()));
}

void RuleSetsPage::copySet()
{
    if (const RuleSetPtr rules = chosenSet())
        beginDraft(otherSetFrom(m_context.session.book(), *rules));
}

void RuleSetsPage::importFile()
{
    m_editor->commit();
    const auto path =
        m_context.prompts.fileToOpen(this, {tr("Import a rule set"), tr("Rule sets (*.json)"), {}, {}});
    if (!path)
        return;
    guarded(m_context.error, [&] { takeFile(readRuleFile(*path)); });
}

// A faulty file is taken as a draft, to be mended here: nothing in it is lost.
void RuleSetsPage::takeFile(const RuleFile &file)
{
    const auto draft = RuleSetDraft::fromJson(file.json);
    if (file.reading.ruleSet) {
        const RuleSet &rules = *file.reading.ruleSet;
        if (m_context.session.book().ruleSets.json(rules.id, rules.version) == file.json)
            m_context.info(tr("This rule set is in the book already."));
        else
            publish(file.json, rules, std::nullopt, true);
    } else if (draft) {
        beginDraft(*draft);
        m_context.info(tr("The file has faults, so it was taken as a draft: mend what is listed below it."));
    } else {
        m_context.error(file.reading.problems.front().toString());
    }
}

void RuleSetsPage::openGallery()
{
    m_editor->commit();
    GalleryDialog dialog(shippedRuleFiles(), this);
    if (!m_context.prompts.run(dialog))
        return;
    const RuleFile file = dialog.chosen();
    if (dialog.choice() == GalleryDialog::Choice::AsItIs)
        takeFile(file);
    else
        makeOurs(*file.reading.ruleSet);
}

void RuleSetsPage::makeOurs(const RuleSet &rules)
{
    const Book &book = m_context.session.book();
    AdoptionDialog dialog(rules, adoptionFor(book, rules, m_context.session.year()), book.ruleSets.all(),
                          tr("&Go on…"), this);
    if (m_context.prompts.run(dialog))
        publish(writeRuleSet(*dialog.check().ruleSet), *dialog.check().ruleSet, std::nullopt, true);
}

void RuleSetsPage::makeChosenOurs()
{
    if (const RuleSetPtr rules = chosenSet())
        makeOurs(*rules);
}

void RuleSetsPage::openSheet()
{
    m_editor->commit();
    const Book &book = m_context.session.book();
    SheetDraftDialog dialog(m_context.prompts, sheetSettings(book, m_context.session.year()),
                            book.ruleSets.all(), this);
    if (m_context.prompts.run(dialog))
        beginDraft(dialog.draft());
}

void RuleSetsPage::explain()
{
    const RuleSetPtr rules = chosenSet();
    if (!rules)
        return;
    PaperDialog dialog(m_context, tr("Explanation of the rule set"),
                       tr("Explanation %1").arg(rules->reference()),
                       makeRuleExplanation(m_context.session.book(), rules->reference()), this);
    m_context.prompts.run(dialog);
}

} // namespace sovang
