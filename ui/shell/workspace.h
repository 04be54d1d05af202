// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "settings/programsection.h"
#include "shell/commandpalette.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace sovang {

class DecisionsPage;
class FocusKeeper;
class LogPage;
class MessageBar;
class Notice;
class ReportsPage;
class RuleSetsPage;
class Session;
class Sidebar;
struct LogNote;
class UnitsPage;
class WindowPage;

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
    /// Null under a view that covers it.
    WindowPage *shownPage() const;
    void openSheet(UnitId unit);
    /// The sheet of one that is registered, else the page of units.
    void openUnit(UnitId unit);
    MessageBar &messages() { return *m_messages; }
    ReportsPage &reports();
    LogPage &log();
    UnitsPage &units();
    /// Asks for a list of units. False when none was imported.
    bool importUnits();
    /// Plans the list in \a path for the page that is shown, and says so where that page takes none.
    void importList(const QString &path);
    RuleSetsPage &ruleSets();

    /// Pages and units for the field that finds everything.
    std::vector<Command> commands();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    using MakePage = std::function<WindowPage *()>;

    /// A page is made when it is shown first, or when the window has nothing else to do: a book of thousands
    /// of units is there at once, and so is every page of it a moment later.
    struct Entry
    {
        PageId id;
        QString title;
        MakePage make;
        WindowPage *page = nullptr;
    };

    PageContext makeContext();
    void addPages(const WorkspaceActions &actions);
    /// One in the list at the left.
    void addPage(PageId id, const QString &title, const QString &icon, MakePage make);
    void addEntry(PageId id, const QString &title, MakePage make);
    Entry &entry(PageId id);
    WindowPage *pageOf(Entry &entry);
    template <typename Kind> Kind &page(PageId id);
    void makeNextPage();
    QWidget *makeHeader(const WorkspaceActions &actions);
    QWidget *makeStatus();
    void showPage(int index);
    int listRow(int index) const;
    void markPage();
    void cover(QWidget *view);
    void chooseYear(Year year);
    void followSteps();
    void showStep(const LogNote &note);
    void showScoresOf(UnitId unit, const LogNote &note);
    void showUnitOf(const LogNote &note, PageId page);
    void tellDone(const QString &message);
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
    QWidget *m_header;
    QLabel *m_title;
    Notice *m_notice;
    QLabel *m_saved;
    MessageBar *m_messages;
    FocusKeeper *m_focus;
};

} // namespace sovang
