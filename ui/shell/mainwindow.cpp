// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "jobs/safety/salvaging.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "kit/windowsettings.h"
#include "session/guarded.h"
#include "session/session.h"
#include "shell/application.h"
#include "shell/messagebar.h"
#include "shell/startpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace sovang {

MainWindow::MainWindow(Prompts prompts, QWidget *parent)
    : QMainWindow(parent), m_prompts(std::move(prompts)), m_stack(new QStackedWidget)
{
    setCentralWidget(m_stack);
    makeStart();
    makeActions();
    makeMenus();
    setWindowTitle(QStringLiteral("Sổ Vàng"));
    setAcceptDrops(true);
    setMinimumSize(room::smallestWidth, room::smallestHeight);
    resize(windowsettings::firstSize);
    restoreGeometry(windowsettings::geometry());
    showUndo();
    if (auto *application = qobject_cast<Application *>(qApp))
        connect(application, &Application::failed, this, &MainWindow::tellFailure);
}

// What does not fit the screen would have its foot and its edges outside.
void MainWindow::showOnScreen()
{
    const QSize place = screen()->availableGeometry().size();
    constexpr QSize frame(2 * metrics::space4, 2 * metrics::row);
    const QSize fitting = size().boundedTo(place - frame);
    const bool isTooLarge = fitting != size();
    resize(fitting);
    if (isTooLarge && !isMaximized())
        showMaximized();
    else
        show();
}

void MainWindow::makeStart()
{
    m_palette = new CommandPalette(this);
    m_start = new StartPage;
    m_startMessages = new MessageBar;
    auto *start = new QWidget;
    auto *layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_start, 1);
    layout->addWidget(m_startMessages);
    m_stack->insertWidget(0, start);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForBook);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::askForNewBook);
    connect(m_start, &StartPage::practiceRequested, this, &MainWindow::askForPracticeBook);
    // Opening makes the list of recent books anew, and with it the link that was clicked.
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openBook, Qt::QueuedConnection);
    showRecent();
}

// While the window falls apart nothing may call it: the undo stack says that it was emptied.
MainWindow::~MainWindow()
{
    m_days.clear();
    delete std::exchange(m_workspace, nullptr);
}

MessageBar &MainWindow::messages() const
{
    return m_workspace ? m_workspace->messages() : *m_startMessages;
}

void MainWindow::showError(const QString &message)
{
    messages().showError(message);
}

// Where someone looks: in the dialog that is open, if it has a place for it, and in the bar.
void MainWindow::tellFailure(const QString &message)
{
    const QWidget *dialog = QApplication::activeModalWidget();
    if (auto *refusal = dialog ? dialog->findChild<RefusalLabel *>() : nullptr)
        refusal->tell(message);
    showError(message);
}

bool MainWindow::openBook(const QString &path)
{
    // The book that is open gives its lock back first: it may be the same one.
    if (m_workspace && QFileInfo(path) == QFileInfo(m_workspace->session().book().path()))
        closeBook();
    QString why;
    if (guarded([&why](const QString &message) { why = message; }, [&] { work(Book::open(path)); }))
        return true;
    if (isDamagedBook(path))
        tellDamage(why, path);
    else
        showError(why);
    return false;
}

void MainWindow::work(Book book)
{
    const QString path = book.path();
    const auto last = windowsettings::lastPlace(path);
    auto session = std::make_unique<Session>(std::move(book), last.year);
    closeBook();
    present(std::move(session));
    m_workspace->goTo(last.page);
    windowsettings::addRecent(path);
    showRecent();
    startDay();
    offerLocalCopy();
}

void MainWindow::present(std::unique_ptr<Session> session)
{
    m_workspace = new Workspace(std::move(session), m_prompts, m_actions);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    connect(&m_workspace->session(), &Session::changed, this, &MainWindow::showUndo);
    // The stack moves after the session has told of its change.
    connect(&m_workspace->session().undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showUndo);
    setWindowTitle(QStringLiteral("%1 – Sổ Vàng").arg(m_workspace->session().bookName()));
    showUndo();
}

// Everything on the screen anew, in another language or size; the open book and its undo steps stay.
void MainWindow::rebuild()
{
    std::unique_ptr<Session> session;
    PageId page = PageId::Overview;
    if (m_workspace) {
        page = m_workspace->currentPage();
        disconnect(&m_workspace->session().undoStack(), nullptr, this, nullptr);
        session = m_workspace->takeSession();
        delete std::exchange(m_workspace, nullptr);
    }
    m_commands.clear();
    delete m_stack->widget(0);
    delete m_palette;
    for (QObject *child : findChildren<QObject *>(Qt::FindDirectChildrenOnly)) {
        if (qobject_cast<QAction *>(child) || qobject_cast<QMenu *>(child) ||
            qobject_cast<QShortcut *>(child))
            delete child;
    }
    makeStart();
    makeActions();
    makeMenus();
    if (session) {
        present(std::move(session));
        m_workspace->goTo(page);
    }
    showUndo();
}

void MainWindow::closeBook()
{
    if (!m_workspace)
        return;
    if (QWidget *field = QApplication::focusWidget())
        field->clearFocus(); // what is being typed is committed, not lost
    remember();
    delete std::exchange(m_workspace, nullptr);
    m_stack->setCurrentIndex(0);
    setWindowTitle(QStringLiteral("Sổ Vàng"));
    showUndo();
}

void MainWindow::restoreLastBook()
{
    const QString path = windowsettings::lastBook();
    if (!path.isEmpty() && QFileInfo::exists(path))
        openBook(path);
}

void MainWindow::remember()
{
    windowsettings::setGeometry(saveGeometry());
    windowsettings::setLastBook(m_workspace ? m_workspace->session().book().path() : QString());
    if (m_workspace) {
        windowsettings::setLastPlace(m_workspace->session().book().path(),
                                     {m_workspace->session().year(), m_workspace->currentPage()});
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *field = QApplication::focusWidget())
        field->clearFocus(); // what is being typed is committed, not lost
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = isEnter ? qobject_cast<QAbstractButton *>(QApplication::focusWidget()) : nullptr;
    if (button)
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showRecent()
{
    m_start->showRecent(windowsettings::recent());
}

void MainWindow::showUndo()
{
    const QUndoStack *stack = m_workspace ? &m_workspace->session().undoStack() : nullptr;
    const bool canUndo = stack && stack->canUndo();
    const bool canRedo = stack && stack->canRedo();
    m_actions.undo->setEnabled(canUndo);
    m_actions.redo->setEnabled(canRedo);
    m_actions.undo->setText(canUndo ? tr("Undo: %1").arg(verbatim(stack->undoText())) : tr("Undo"));
    m_actions.redo->setText(canRedo ? tr("Redo: %1").arg(verbatim(stack->redoText())) : tr("Redo"));
    m_closeBook->setEnabled(m_workspace);
    m_backup->setEnabled(m_workspace);
    m_showRules->setEnabled(m_workspace);
    m_addRules->setEnabled(m_workspace && !m_workspace->session().book().isReadOnly());
}

void MainWindow::undo()
{
    if (m_workspace)
        m_workspace->session().undo();
}

void MainWindow::redo()
{
    if (m_workspace)
        m_workspace->session().redo();
}

void MainWindow::find()
{
    std::vector<Command> commands;
    if (m_workspace)
        commands = m_workspace->commands();
    for (QAction *action : m_commands) {
        if (action->isEnabled()) {
            commands.push_back({action->text().replace(QStringLiteral("&&"), QStringLiteral("&")),
                                action->shortcut().toString(QKeySequence::NativeText),
                                [action] { action->trigger(); }});
        }
    }
    m_palette->open(std::move(commands));
}

} // namespace sovang
