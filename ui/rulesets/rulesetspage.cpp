// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/rulesetspage.h"

#include "base/wholefile.h"
#include "jobs/setup/ruledrafting.h"
#include "jobs/setup/rulefiles.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "rules/rulesetwords.h"
#include "rules/rulesetwriter.h"
#include "rulesets/drafteditor.h"
#include "rulesets/publishdialog.h"
#include "rulesets/rulecomparedialog.h"
#include "rulesets/ruleedits.h"
#include "rulesets/rulesetdelegate.h"
#include "rulesets/rulesetview.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QElapsedTimer>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace sovang {

namespace {

constexpr int listWidth = 280;
constexpr int unnoticed = 15; // milliseconds
constexpr int pause = 100;    // while something is being written

RuleSetEntry keyOf(const RuleSet &rules)
{
    RuleSetEntry entry;
    entry.id = rules.id;
    entry.version = rules.version;
    return entry;
}

RuleSetEntry keyOf(qint64 draft)
{
    RuleSetEntry entry;
    entry.draft = draft;
    return entry;
}

QStringList messagesOf(const Problems &problems)
{
    QStringList messages;
    for (const Problem &problem : problems)
        messages << problem.message;
    return messages;
}

} // namespace

RuleSetsPage::RuleSetsPage(PageContext context, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_list(new QListView),
      m_stack(nullptr),
      m_view(new RuleSetView),
      m_editor(new DraftEditor)
{
    auto *right = new QWidget;
    m_stack = new QStackedLayout(right);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_editor);
    auto *begin = makePrimaryButton(tr("Choose from the samples…"));
    begin->setEnabled(!m_context.session.book().isReadOnly());
    connect(begin, &QPushButton::clicked, this, guardedly(&RuleSetsPage::openGallery));
    m_stack->addWidget(makeEmptyNote(tr("There is no rule set in this book yet. Take one of the samples, or "
                                        "begin with a score sheet that you have."),
                                     begin));
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(metrics::space12);
    split->addWidget(makeList());
    split->addWidget(right);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, metrics::wideDialog});
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(split);
    setWork(m_list);

    connect(m_view, &RuleSetView::newVersionRequested, this, guardedly(&RuleSetsPage::copyVersion));
    connect(m_view, &RuleSetView::newSetRequested, this, guardedly(&RuleSetsPage::copySet));
    connect(m_view, &RuleSetView::oursRequested, this, guardedly(&RuleSetsPage::makeChosenOurs));
    connect(m_view, &RuleSetView::explanationRequested, this, guardedly(&RuleSetsPage::explain));
    connect(m_view, &RuleSetView::compareRequested, this, guardedly(&RuleSetsPage::compare));
    connect(m_view, &RuleSetView::exportRequested, this, guardedly(&RuleSetsPage::exportFile));
    connect(m_editor, &DraftEditor::changed, this, &RuleSetsPage::saveDraft);
    connect(m_editor, &DraftEditor::publishRequested, this, guardedly(&RuleSetsPage::publishDraft));
    connect(m_editor, &DraftEditor::compareRequested, this, guardedly(&RuleSetsPage::compare));
    connect(m_editor, &DraftEditor::exportRequested, this, guardedly(&RuleSetsPage::exportFile));
    connect(m_editor, &DraftEditor::removeRequested, this, guardedly(&RuleSetsPage::removeDraft));
    Session &session = m_context.session;
    const auto countAgain = [this] { m_isCountOld = true; };
    for (const auto signal : {&Session::wasReset, &Session::inserted, &Session::removed})
        connect(&session, signal, this, countAgain);
    connect(&session, &Session::unitChanged, this, countAgain);
    session.whenChanged(this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

std::function<void()> RuleSetsPage::guardedly(void (RuleSetsPage::*act)())
{
    return [this, act] { guarded(m_context.error, [&] { (this->*act)(); }); };
}

// Where a rule set comes from, two in a line.
QWidget *RuleSetsPage::makeSources()
{
    auto *sources = new QWidget;
    auto *grid = new QGridLayout(sources);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::space8);
    const auto add = [&](int place, QPushButton *button, const QString &name, void (RuleSetsPage::*act)()) {
        const Book &book = m_context.session.book();
        button->setObjectName(name);
        button->setEnabled(!book.isReadOnly());
        button->setToolTip(book.readOnlyReason());
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, guardedly(act));
        grid->addWidget(button, place / 2, place % 2);
    };
    add(0, makeButton(tr("&Samples…"), QStringLiteral("list")), QStringLiteral("ruleGallery"),
        &RuleSetsPage::openGallery);
    add(1, makeButton(tr("From a &sheet…"), QStringLiteral("grid")), QStringLiteral("ruleSheet"),
        &RuleSetsPage::openSheet);
    add(2, makeButton(tr("&New set"), QStringLiteral("add")), QStringLiteral("newRuleSet"),
        &RuleSetsPage::newSet);
    add(3, makeButton(tr("&Import JSON…"), QStringLiteral("import")), QStringLiteral("importRuleSet"),
        &RuleSetsPage::importFile);
    return sources;
}

QWidget *RuleSetsPage::makeList()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RuleSetDelegate(m_list));
    m_list->setObjectName(QStringLiteral("ruleSetList"));
    m_list->setAccessibleName(tr("Rule sets and drafts"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(makeSources());
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this] {
        if (m_chosen.isDraft())
            m_editor->goTo({}, QStringLiteral("title"));
    });
    auto *remove =
        new QShortcut(Qt::Key_Delete, m_list, this, &RuleSetsPage::removeDraft, Qt::WidgetShortcut);
    remove->setEnabled(!m_context.session.book().isReadOnly());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_isRefreshing)
            return; // the session is in the middle of telling of a change
        guarded(m_context.error, [this] {
            m_editor->commit();
            showChosen();
        });
    });
    return side;
}

void RuleSetsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void RuleSetsPage::hideEvent(QHideEvent *event)
{
    m_editor->commit();
    QWidget::hideEvent(event);
}

RuleSetEntry RuleSetsPage::entryOf(const RuleSet &rules) const
{
    RuleSetEntry entry = keyOf(rules);
    entry.title = rules.title;
    QStringList facts{rules.reference(), rulewords::kinds(rules.kinds), rulewords::years(rules)};
    if (rules.sample)
        facts << tr("sample");
    entry.facts = facts.join(QStringLiteral(" · "));
    QStringList uses;
    for (const RuleSetUse &use : useOf(rules, m_context.session.book().ruleSets.all(), m_registered))
        uses.prepend(tr("%1: %n unit(s)", nullptr, use.units).arg(use.year.toString()));
    entry.uses = uses.isEmpty() ? tr("not used by a registered unit") : uses.join(QStringLiteral(" · "));
    const auto earlier = static_cast<int>(uses.size()) - 1;
    entry.use =
        earlier < 2 ? entry.uses : tr("%1 and %n earlier year(s)", nullptr, earlier).arg(uses.front());
    return entry;
}

RuleSetEntry RuleSetsPage::entryOf(const RuleDraft &draft) const
{
    RuleSetEntry entry = keyOf(draft.id);
    entry.title = draft.title;
    entry.facts = tr("Draft of %1").arg(draftOf(draft).reference());
    return entry;
}

std::vector<RuleSetEntry> RuleSetsPage::entries() const
{
    const Book &book = m_context.session.book();
    std::vector<RuleSetEntry> entries;
    for (const RuleDraft &draft : book.ruleDrafts.all())
        entries.push_back(entryOf(draft));
    for (const RuleSetPtr &rules : book.ruleSets.all())
        entries.push_back(entryOf(*rules));
    return entries;
}

// The latest years first, for so long; the rest when nobody waits: a large book has 200,000 registrations.
void RuleSetsPage::count(int milliseconds)
{
    const Session &session = m_context.session;
    if (std::exchange(m_isCountOld, false)) {
        m_registered.clear();
        m_uncounted.assign(session.years().rbegin(), session.years().rend());
    }
    QElapsedTimer clock;
    clock.start();
    while (!m_uncounted.empty() && clock.elapsed() < milliseconds) {
        const Year year = m_uncounted.back();
        std::ranges::copy(session.book().registrations.countByKind(year), std::back_inserter(m_registered));
        m_uncounted.pop_back();
    }
    if (!m_uncounted.empty())
        QTimer::singleShot(0, this, &RuleSetsPage::countOn);
}

void RuleSetsPage::countOn()
{
    m_isStale = true;
    if (m_context.session.isBusy())
        QTimer::singleShot(pause, this, &RuleSetsPage::countOn);
    else if (isVisible() && !m_uncounted.empty())
        refresh();
}

// The chosen one stays; what took its place is chosen when it is gone: the set for its draft, or the other
// way.
void RuleSetsPage::refresh()
{
    std::vector<RuleSetEntry> now;
    const bool isRead = guarded(m_context.error, [&] {
        count(unnoticed);
        now = entries();
    });
    if (!isRead)
        return;
    const RuleSetEntry before = m_chosen;
    const bool isGone = std::ranges::none_of(now, [&](const auto &entry) { return entry.isSameAs(before); });
    const auto come =
        std::ranges::find_if(now, [this](const auto &entry) { return m_model.rowOf(entry) < 0; });
    const RuleSetEntry next = !isGone             ? before
                              : come != now.end() ? *come
                              : now.empty()       ? RuleSetEntry()
                                                  : now.front();
    m_isRefreshing = true;
    m_model.show(std::move(now));
    choose(next);
    m_isRefreshing = false;
    m_isStale = false;
    guarded(m_context.error, [this] { showChosen(); });
}

const RuleSetEntry *RuleSetsPage::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.entries()[static_cast<size_t>(index.row())] : nullptr;
}

RuleSetPtr RuleSetsPage::chosenSet() const
{
    const RuleSetEntry *entry = chosen();
    for (const RuleSetPtr &rules : m_context.session.book().ruleSets.all()) {
        if (entry && !entry->isDraft() && keyOf(*rules).isSameAs(*entry))
            return rules;
    }
    return nullptr;
}

void RuleSetsPage::choose(const RuleSetEntry &entry)
{
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(entry)));
}

void RuleSetsPage::showChosen()
{
    const RuleSetEntry *entry = chosen();
    m_chosen = entry ? *entry : RuleSetEntry();
    const Book &book = m_context.session.book();
    m_view->setCanWrite(!book.isReadOnly(), book.readOnlyReason());
    m_editor->setCanWrite(!book.isReadOnly(), book.readOnlyReason());
    if (!entry) {
        m_stack->setCurrentIndex(2);
    } else if (entry->isDraft()) {
        if (const auto draft = book.ruleDrafts.find(entry->draft))
            m_editor->show(draft->id, draftOf(*draft), book.ruleSets.all());
        m_stack->setCurrentWidget(m_editor);
    } else if (const RuleSetPtr rules = chosenSet()) {
        m_view->show(rules, entry->uses);
        m_stack->setCurrentWidget(m_view);
    }
}

void RuleSetsPage::saveDraft(const QString &what)
{
    if (!m_chosen.isDraft())
        return;
    const RuleSetDraft &draft = m_editor->draft();
    edits::changeRuleDraft(m_context.session, {m_chosen.draft, draft.title(), draft.toJson()}, what);
}

void RuleSetsPage::removeDraft()
{
    m_editor->commit();
    if (const auto draft = m_context.session.book().ruleDrafts.find(m_chosen.draft))
        edits::removeRuleDraft(m_context.session, *draft);
}

void RuleSetsPage::publishDraft()
{
    m_editor->commit();
    const auto draft = m_context.session.book().ruleDrafts.find(m_chosen.draft);
    if (!draft || !m_editor->check().canBePublished())
        return;
    const RuleSet rules = *m_editor->check().ruleSet;
    publish(writeRuleSet(rules), rules, draft, false);
}

bool RuleSetsPage::publish(const QByteArray &json, const RuleSet &rules,
                           const std::optional<RuleDraft> &draft, bool mayBeDraft)
{
    Session &session = m_context.session;
    const std::vector<RuleSetPtr> &sets = session.book().ruleSets.all();
    const DraftCheck check = checkDraft(RuleSetDraft::fromJson(json).value_or(RuleSetDraft()), sets);
    const RuleFile file = ruleFileFrom(json, rules.reference());
    const QString ofDraft = check.findings.empty() ? QString() : check.findings.front().text;
    const QString whyNot = messagesOf(file.reading.problems).value(0, ofDraft);
    count(std::numeric_limits<int>::max());
    const std::vector<RuleSetShift> shifts =
        whyNot.isEmpty() ? shiftsTo(rules, sets, m_registered) : std::vector<RuleSetShift>();
    PublishDialog dialog(rules, shifts, mayBeDraft, whyNot, this);
    if (!m_context.prompts.run(dialog))
        return false;
    if (dialog.choice() == PublishDialog::Choice::Draft) {
        beginDraft(RuleSetDraft::fromJson(json).value_or(RuleSetDraft()));
        return true;
    }
    if (!edits::publishRuleSet(session, json, rules, draft))
        return false;
    choose(keyOf(rules));
    const QStringList said =
        QStringList{tr("Published %1 “%2”.").arg(rules.reference(), rules.title)} + messagesOf(file.warnings);
    m_context.info(said.join(u' '));
    return true;
}

std::vector<ComparedRules> RuleSetsPage::compared() const
{
    const Book &book = m_context.session.book();
    std::vector<ComparedRules> sets;
    for (const RuleSetPtr &rules : book.ruleSets.all())
        sets.push_back({QStringLiteral("%1 – %2").arg(rules->reference(), rules->title), rules});
    for (const RuleDraft &draft : book.ruleDrafts.all()) {
        DraftCheck check = checkDraft(draftOf(draft), {});
        if (check.ruleSet)
            sets.push_back({tr("Draft: %1 – %2").arg(check.ruleSet->reference(), draft.title),
                            std::make_shared<const RuleSet>(*std::move(check.ruleSet))});
    }
    return sets;
}

// With the version before it when there is one, else with the set before it in the list.
void RuleSetsPage::compare()
{
    m_editor->commit();
    const std::vector<ComparedRules> sets = compared();
    RuleSetPtr current = chosenSet();
    if (m_chosen.isDraft() && m_editor->check().ruleSet)
        current = std::make_shared<const RuleSet>(*m_editor->check().ruleSet);
    if (!current) {
        m_context.error(tr("This draft cannot be compared yet: mend what is listed below it first."));
        return;
    }
    if (sets.size() < 2) {
        m_context.info(tr("There is no other rule set in this book to compare with."));
        return;
    }
    const auto known = std::ranges::find_if(sets, [&](const auto &set) { return *set.rules == *current; });
    if (known == sets.end())
        return;
    const int after = static_cast<int>(known - sets.begin());
    int before = after > 0 ? after - 1 : 1;
    for (int i = 0; i < static_cast<int>(sets.size()); ++i) {
        const RuleSet &other = *sets[static_cast<size_t>(i)].rules;
        if (i != after && other.id == current->id && other.version < current->version)
            before = i;
    }
    RuleCompareDialog dialog(sets, before, after, this);
    m_context.prompts.run(dialog);
}

void RuleSetsPage::exportFile()
{
    m_editor->commit();
    const Book &book = m_context.session.book();
    QByteArray json;
    QString name;
    if (m_chosen.isDraft()) {
        json = writeJson(m_editor->draft().ruleSetTree());
        name = m_editor->draft().reference() + u'-' + tr("draft");
    } else {
        json = book.ruleSets.json(m_chosen.id, m_chosen.version).value_or(QByteArray());
        name = QStringLiteral("%1@%2").arg(m_chosen.id).arg(m_chosen.version);
    }
    const auto path =
        m_context.prompts.fileToSave(this, {tr("Export a rule set"), tr("Rule sets (*.json)"),
                                            QStringLiteral("json"), name + QStringLiteral(".json")});
    if (!path)
        return;
    guarded(m_context.error, [&] {
        writeWholeFile(*path, json);
        m_context.wroteFile(tr("The rule set was written."), *path);
    });
}

} // namespace sovang
