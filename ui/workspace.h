// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"
#include "pages/settings/programsection.h"
#include "widgets/commandpalette.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace sovang {

class DecisionsPage;
class LogPage;
class MessageBar;
class ReportsPage;
class RuleSetsPage;
class ScoresPage;
class Session;
class Sidebar;
class UnitsPage;

/// What the window needs of its actions to put them where a book is worked in.
struct WorkspaceActions
{
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *find = nullptr;
    QMenu *bookMenu = nullptr;
    ProgramChoices choices = {};
};

/// One open book on the screen: page list, pages, messages, and how it is saved. Owns the session.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Session> session, const Prompts &prompts, const WorkspaceActions &actions,
              QWidget *parent = nullptr);
    ~Workspace() override;

    Session &session() { return *m_session; }
    /// Gives the session away, to be shown by another workspace; this one is of no more use.
    std::unique_ptr<Session> takeSession();
    void goTo(PageId page);
    PageId currentPage() const;
    void openSheet(UnitId unit);
    MessageBar &messages() { return *m_messages; }
    ReportsPage &reports() { return *m_reports; }
    LogPage &log() { return *m_log; }
    UnitsPage &units() { return *m_units; }
    /// Asks for a list of units. False when none was imported.
    bool importUnits();
    RuleSetsPage &ruleSets() { return *m_ruleSets; }

    /// Pages and units for the field that finds everything.
    std::vector<Command> commands();

private:
    struct Entry
    {
        PageId id;
        QString title;
        QWidget *page;
    };

    PageContext makeContext();
    void makePages(const WorkspaceActions &actions);
    void addPage(PageId id, const QString &title, const QString &icon, QWidget *page);
    /// One that is not in the list at the left.
    void addSettingsPage(PageId id, const QString &title, QWidget *page);
    QWidget *makeHeader(const WorkspaceActions &actions);
    QWidget *makeNotice();
    QWidget *makeStatus();
    void showPage(int index);
    void cover(QWidget *view);
    void showState();
    void showProgress();
    void showYears();

    std::unique_ptr<Session> m_session;
    const Prompts &m_prompts;
    std::vector<Entry> m_entries;
    size_t m_page = 0; ///< index of the page that is shown, or covered
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    std::vector<QWidget *> m_frame; ///< around the pages; hidden while a view covers them
    QLabel *m_title;
    QLabel *m_saved;
    MessageBar *m_messages;
    UnitsPage *m_units = nullptr;
    DecisionsPage *m_decisions = nullptr;
    ScoresPage *m_scores = nullptr;
    ReportsPage *m_reports = nullptr;
    LogPage *m_log = nullptr;
    RuleSetsPage *m_ruleSets = nullptr;
};

} // namespace sovang
