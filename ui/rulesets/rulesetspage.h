// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "kit/windowpage.h"
#include "rules/rulesetdraft.h"
#include "rules/rulesetuse.h"
#include "rulesets/rulesetlistmodel.h"

#include <functional>
#include <optional>

class QListView;
class QStackedLayout;

namespace sovang {

class DraftEditor;
class RuleSetView;
struct ComparedRules;
struct RuleDraft;
struct RuleFile;

/// Bộ tiêu chí: the rule sets of the book and their drafts; to read, to compare, to write and to publish.
class RuleSetsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit RuleSetsPage(PageContext context, QWidget *parent = nullptr);

    void importFile();
    /// The rule sets that come with the program.
    void openGallery();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// \a work for a button; what goes wrong is told in the message bar.
    std::function<void()> guardedly(void (RuleSetsPage::*work)());
    QWidget *makeList();
    QWidget *makeSources();
    void refresh();
    void count(int milliseconds);
    void countOn();
    std::vector<RuleSetEntry> entries() const;
    RuleSetEntry entryOf(const RuleSet &rules) const;
    RuleSetEntry entryOf(const RuleDraft &draft) const;
    const RuleSetEntry *chosen() const;
    RuleSetPtr chosenSet() const;
    void choose(const RuleSetEntry &entry);
    void showChosen();
    bool beginDraft(const RuleSetDraft &draft);
    void newSet();
    void openSheet();
    void takeFile(const RuleFile &file);
    void makeOurs(const RuleSet &rules);
    void makeChosenOurs();
    void explain();
    void copyVersion();
    void copySet();
    void saveDraft(const QString &what);
    void removeDraft();
    void publishDraft();
    bool publish(const QByteArray &json, const RuleSet &rules, const std::optional<RuleDraft> &draft,
                 bool mayBeDraft);
    void compare();
    std::vector<ComparedRules> compared() const;
    void exportFile();

    PageContext m_context;
    std::vector<RegisteredKind> m_registered;
    std::vector<Year> m_uncounted; ///< years that m_registered lacks, ascending
    bool m_isCountOld = true;      ///< registrations may be others than m_registered says
    bool m_isStale = true;
    bool m_isRefreshing = false;
    RuleSetEntry m_chosen;
    RuleSetListModel m_model;
    QListView *m_list;
    QStackedLayout *m_stack;
    RuleSetView *m_view;
    DraftEditor *m_editor;
};

} // namespace sovang
