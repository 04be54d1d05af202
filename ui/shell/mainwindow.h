// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialogs/prompts.h"
#include "shell/workspace.h"

#include <QMainWindow>

#include <future>
#include <vector>

class QMenu;
class QStackedWidget;

namespace sovang {

class Book;
class MessageBar;
class NewBookDialog;
class Session;
class StartPage;
enum class Scheme;

/// The window: owns the start page, the workspace of the open book, and the actions; nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Prompts prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// False when it cannot be opened; the message bar says why.
    bool openBook(const QString &path);
    /// The book, year and page of last time, if they are still there.
    void restoreLastBook();
    void closeBook();
    /// As it was left, inside the screen that there is now.
    void showOnScreen();

    /// Null without a book.
    Workspace *workspace() const { return m_workspace; }
    MessageBar &messages() const;
    StartPage &startPage() const { return *m_start; }

public slots:
    void askForBook();
    void askForNewBook();
    void askForPracticeBook();
    void backUp();
    /// Begins to check and to back up the book that was opened, if it is the first time today. Another thread
    /// does it; the window tells what it found.
    void startDay();
    /// Makes a new book of what can be saved of one that is asked for.
    void askForDamagedBook();
    /// Tells what may happen to a book in a synchronised folder or on a share, once for each book.
    void offerLocalCopy();
    void restoreBackup();
    void askForRules();
    void showRules();
    void undo();
    void redo();
    void find();

protected:
    void closeEvent(QCloseEvent *event) override;
    /// Enter presses the button that has the focus, as it does in dialogs.
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    /// A book is opened, a list goes to the page that is shown.
    void dropEvent(QDropEvent *event) override;

private:
    void makeStart();
    void makeActions();
    void makeMenus();
    QAction *addCommand(const QString &text, const QString &icon, const QKeySequence &shortcut,
                        void (MainWindow::*run)(), Qt::ConnectionType type = Qt::AutoConnection);
    void work(Book book);
    void present(std::unique_ptr<Session> session);
    void rebuild();
    /// Asks where the book, or the practice book, is to be kept and makes it. False: not yet, \a dialog says
    /// why.
    bool makeNewBook(NewBookDialog &dialog);
    bool makePracticeBook(const std::function<void(const QString &)> &refused);
    bool confirmsRestoring(const QString &backup, const QString &book);
    void tellDamage(const QString &message, const QString &path);
    void salvage(const QString &damaged);
    void importFirstUnits(std::optional<Year> registerFor);
    void showError(const QString &message);
    void tellFailure(const QString &message);
    void showUndo();
    void showRecent();
    void fillRecentMenu();
    void remember();
    void takeFile(const QString &path);
    void setScheme(Scheme scheme);
    void setLanguage(const QString &language);
    void setTextSize(int percent);
    void goToSettings();
    void about();

    Prompts m_prompts;
    QStackedWidget *m_stack;
    StartPage *m_start = nullptr;
    MessageBar *m_startMessages = nullptr;
    Workspace *m_workspace = nullptr;
    CommandPalette *m_palette = nullptr;
    WorkspaceActions m_actions;
    std::vector<QAction *> m_commands;
    std::vector<std::future<void>> m_days; ///< checks of opened books, which may still run
    QAction *m_closeBook = nullptr;
    QMenu *m_recent = nullptr;
    QAction *m_backup = nullptr;
    QAction *m_addRules = nullptr;
    QAction *m_showRules = nullptr;
};

} // namespace sovang
