// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the window: what stands in its menus, and what they do.
#include "mainwindow.h"

#include "dialogs/newbookdialog.h"
#include "guarded.h"
#include "icons.h"
#include "jobs/practice.h"
#include "jobs/rulefiles.h"
#include "pages/logpage.h"
#include "pages/reportspage.h"
#include "pages/rulesetspage.h"
#include "pages/unitspage.h"
#include "session.h"
#include "theme.h"
#include "widgets/messagebar.h"
#include "windowsettings.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>

namespace sovang {

QAction *MainWindow::addCommand(const QString &text, const QString &icon, const QKeySequence &shortcut,
                                void (MainWindow::*run)(), Qt::ConnectionType type)
{
    auto *action = new QAction(lineIcon(icon), text, this);
    action->setShortcut(shortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run, type);
    m_commands.push_back(action);
    return action;
}

void MainWindow::makeActions()
{
    m_actions.undo = addCommand(tr("Undo"), QStringLiteral("undo"), QKeySequence::Undo, &MainWindow::undo);
    m_actions.redo = addCommand(tr("Redo"), QStringLiteral("redo"),
                                QKeySequence(QStringLiteral("Ctrl+Shift+Z")), &MainWindow::redo);
    m_actions.find = new QAction(tr("Find a unit, a page, a command"), this);
    m_actions.find->setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
    addAction(m_actions.find);
    connect(m_actions.find, &QAction::triggered, this, &MainWindow::find);
    constexpr PageId pages[] = {PageId::Overview,    PageId::Units,     PageId::Registrations, PageId::Scores,
                                PageId::Recognition, PageId::Decisions, PageId::Reports,       PageId::Log};
    int number = 1;
    for (const PageId page : pages) {
        auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number++)), this);
        connect(shortcut, &QShortcut::activated, this, [this, page] {
            if (m_workspace)
                m_workspace->goTo(page);
        });
    }
}

void MainWindow::makeMenus()
{
    // These take the workspace away, and with it the button whose menu is still being left.
    constexpr auto later = Qt::QueuedConnection;
    auto *book = new QMenu(this);
    book->addAction(addCommand(tr("Open a book…"), QStringLiteral("open"), QKeySequence::Open,
                               &MainWindow::askForBook, later));
    book->addAction(addCommand(tr("New book…"), QStringLiteral("new"), QKeySequence::New,
                               &MainWindow::askForNewBook, later));
    book->addAction(addCommand(tr("Practice book…"), QStringLiteral("practice"), {},
                               &MainWindow::askForPracticeBook, later));
    book->addSeparator();
    m_addRules = addCommand(tr("Add a rule set…"), QStringLiteral("add"), {}, &MainWindow::askForRules);
    book->addAction(m_addRules);
    book->addSeparator();
    m_closeBook = addCommand(tr("Close the book"), QStringLiteral("close"),
                             QKeySequence(QStringLiteral("Ctrl+W")), &MainWindow::closeBook, later);
    book->addAction(m_closeBook);
    m_actions.bookMenu = book;

    auto *settings = new QMenu(this);
    m_showRules =
        settings->addAction(lineIcon(QStringLiteral("rules")), tr("Rule sets"), this, &MainWindow::showRules);
    settings->addSeparator();
    settings->addMenu(makeSchemeMenu());
    settings->addMenu(makeLanguageMenu());
    settings->addSeparator();
    settings->addAction(addCommand(tr("About Sổ Vàng"), QStringLiteral("info"), {}, &MainWindow::about));
    m_actions.settingsMenu = settings;
}

QMenu *MainWindow::makeSchemeMenu()
{
    auto *menu = new QMenu(tr("Appearance"), this);
    auto *group = new QActionGroup(menu);
    const QList<std::pair<Scheme, QString>> choices{
        {Scheme::System, tr("As the system")}, {Scheme::Light, tr("Light")}, {Scheme::Dark, tr("Dark")}};
    for (const auto &[scheme, title] : choices) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(windowsettings::scheme() == scheme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme = scheme] { setScheme(scheme); });
    }
    return menu;
}

QMenu *MainWindow::makeLanguageMenu()
{
    auto *menu = new QMenu(tr("Language"), this);
    auto *group = new QActionGroup(menu);
    const QList<std::pair<QString, QString>> choices{{QStringLiteral("vi"), QStringLiteral("Tiếng Việt")},
                                                     {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto &[language, title] : choices) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(windowsettings::language() == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language = language] { setLanguage(language); });
    }
    return menu;
}

void MainWindow::setScheme(Scheme scheme)
{
    windowsettings::setScheme(scheme);
    applyTheme(*qApp, scheme);
}

void MainWindow::setLanguage(const QString &language)
{
    windowsettings::setLanguage(language);
    messages().showInfo(tr("The language changes when Sổ Vàng is started again."));
}

void MainWindow::askForBook()
{
    const auto path =
        m_prompts.fileToOpen(this, {tr("Open a book"), tr("Books (*.sovang)"), QStringLiteral("sovang"), {}});
    if (path)
        openBook(*path);
}

void MainWindow::askForNewBook()
{
    NewBookDialog dialog(this);
    if (!m_prompts.run(dialog))
        return;
    const auto path = m_prompts.fileToSave(this, {tr("New book"), tr("Books (*.sovang)"),
                                                  QStringLiteral("sovang"), QStringLiteral("so.sovang")});
    if (!path)
        return;
    guarded([this](const QString &message) { showError(message); },
            [&] { work(createBookWith(*path, dialog.chosen())); });
}

void MainWindow::askForPracticeBook()
{
    const auto folder = m_prompts.folder(this, {tr("Folder for the practice book"), {}, {}, {}});
    if (!folder)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    QString path;
    const bool ok = guarded([this](const QString &message) { showError(message); },
                            [&] { path = makePracticeProvince(*folder, {}); });
    QApplication::restoreOverrideCursor();
    if (ok)
        openBook(path);
}

void MainWindow::askForRules()
{
    if (!m_workspace)
        return;
    showRules();
    m_workspace->ruleSets().importFile();
}

void MainWindow::showRules()
{
    if (m_workspace)
        m_workspace->goTo(PageId::RuleSets);
}

void MainWindow::about()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Sổ Vàng"),
                    tr("Sổ Vàng %1\n\nRegister of agencies and units that meet the cultural standard.\n"
                       "Free software under the GNU General Public License, version 3 or later.")
                        .arg(QApplication::applicationVersion()),
                    QMessageBox::Close, this);
    m_prompts.run(box);
}

} // namespace sovang
