// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the window: what stands in its menus, and what they do.
#include "shell/mainwindow.h"

#include "jobs/setup/practice.h"
#include "jobs/setup/rulefiles.h"
#include "kit/edits.h"
#include "kit/look/icons.h"
#include "kit/look/theme.h"
#include "kit/look/waitcursor.h"
#include "kit/windowsettings.h"
#include "log/logpage.h"
#include "papers/reportspage.h"
#include "rulesets/rulesetspage.h"
#include "session/guarded.h"
#include "session/session.h"
#include "shell/application.h"
#include "shell/messagebar.h"
#include "shell/newbookdialog.h"
#include "units/unitspage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
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
    m_actions.redo->setShortcuts({m_actions.redo->shortcut(), QKeySequence(QStringLiteral("Ctrl+Y"))});
    m_actions.find = new QAction(tr("Find a unit, a page, a command"), this);
    m_actions.find->setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
    addAction(m_actions.find);
    connect(m_actions.find, &QAction::triggered, this, &MainWindow::find);
    constexpr PageId pages[] = {
        PageId::Overview,  PageId::Units,   PageId::Registrations, PageId::Scores,  PageId::Recognition,
        PageId::Decisions, PageId::Reports, PageId::Movements,     PageId::Sharing, PageId::Log};
    int number = 1;
    for (const PageId page : pages) {
        auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number++ % 10)), this);
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
    book->setObjectName(QStringLiteral("bookMenu"));
    book->addAction(addCommand(tr("Open a book…"), QStringLiteral("open"), QKeySequence::Open,
                               &MainWindow::askForBook, later));
    book->addAction(addCommand(tr("New book…"), QStringLiteral("new"), QKeySequence::New,
                               &MainWindow::askForNewBook, later));
    book->addAction(addCommand(tr("Practice book…"), QStringLiteral("practice"), {},
                               &MainWindow::askForPracticeBook, later));
    m_recent = book->addMenu(lineIcon(QStringLiteral("book")), tr("&Recent books"));
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    connect(book, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    book->addSeparator();
    m_backup = addCommand(tr("Back up the book…"), QStringLiteral("backup"), {}, &MainWindow::backUp);
    book->addAction(m_backup);
    book->addAction(
        addCommand(tr("Restore a backup…"), QStringLiteral("undo"), {}, &MainWindow::restoreBackup, later));
    book->addAction(addCommand(tr("Save what is left of a damaged book…"), QStringLiteral("warning"), {},
                               &MainWindow::askForDamagedBook, later));
    book->addSeparator();
    m_addRules = addCommand(tr("Add a rule set…"), QStringLiteral("add"), {}, &MainWindow::askForRules);
    book->addAction(m_addRules);
    m_showRules = addCommand(tr("Rule sets"), QStringLiteral("rules"), {}, &MainWindow::showRules);
    book->addAction(m_showRules);
    book->addSeparator();
    m_closeBook = addCommand(tr("Close the book"), QStringLiteral("close"),
                             QKeySequence(QStringLiteral("Ctrl+W")), &MainWindow::closeBook, later);
    book->addAction(m_closeBook);
    m_actions.bookMenu = book;

    addCommand(tr("Settings"), QStringLiteral("settings"), QKeySequence(QStringLiteral("Ctrl+,")),
               &MainWindow::goToSettings);
    addCommand(tr("About Sổ Vàng"), QStringLiteral("info"), {}, &MainWindow::about);
    m_actions.choices = {.setScheme = [this](Scheme scheme) { setScheme(scheme); },
                         .setLanguage = [this](const QString &language) { setLanguage(language); },
                         .setTextSize = [this](int percent) { setTextSize(percent); },
                         .addRules = [this] { askForRules(); },
                         .about = [this] { about(); }};
}

// All but the one that is open.
void MainWindow::fillRecentMenu()
{
    m_recent->clear();
    const QString open = m_workspace ? m_workspace->session().book().path() : QString();
    for (const QString &path : windowsettings::recent()) {
        if (QFileInfo(path) == QFileInfo(open))
            continue;
        const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
        QString text = QStringLiteral("%1 – %2").arg(
            QFileInfo(path).fileName(), fontMetrics().elidedText(folder, Qt::ElideMiddle, metrics::dialog));
        QAction *action = m_recent->addAction(text.replace(u'&', u"&&"_qs));
        connect(
            action, &QAction::triggered, this, [this, path] { openBook(path); }, Qt::QueuedConnection);
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainWindow::setScheme(Scheme scheme)
{
    windowsettings::setScheme(scheme);
    applyTheme(*qApp, scheme);
}

void MainWindow::setLanguage(const QString &language)
{
    if (language == windowsettings::language())
        return;
    windowsettings::setLanguage(language);
    sovang::setLanguage(*qApp, language);
    // The field that asks for it is made anew as well.
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::setTextSize(int percent)
{
    windowsettings::setTextSize(percent);
    applyTextSize(percent);
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::goToSettings()
{
    if (m_workspace)
        m_workspace->goTo(PageId::Settings);
}

void MainWindow::askForBook()
{
    const auto path =
        m_prompts.fileToOpen(this, {tr("Open a book"), tr("Books (*.sovang)"), QStringLiteral("sovang"), {}});
    if (path)
        openBook(*path);
}

// What was typed stays until there is a book, or until the user gives it up.
void MainWindow::askForNewBook()
{
    NewBookDialog dialog(m_prompts, this);
    while (m_prompts.run(dialog)) {
        if (makeNewBook(dialog))
            return;
    }
}

bool MainWindow::makeNewBook(NewBookDialog &dialog)
{
    dialog.refuse({});
    const auto refused = [&dialog](const QString &why) { dialog.refuse(why); };
    if (dialog.unitsFrom() == UnitsFrom::Practice)
        return makePracticeBook(refused);
    const auto path = m_prompts.fileToSave(this, {tr("New book"), tr("Books (*.sovang)"),
                                                  QStringLiteral("sovang"), QStringLiteral("so.sovang")});
    if (!path || !guarded(refused, [&] { work(createBook(*path, dialog.setup())); }))
        return false;
    m_workspace->goTo(PageId::Units);
    if (dialog.unitsFrom() == UnitsFrom::File)
        importFirstUnits(dialog.registersAll() ? std::optional(dialog.firstYear()) : std::nullopt);
    return true;
}

// Ends where the next thing is done: scoring, or registering first.
void MainWindow::importFirstUnits(std::optional<Year> registerFor)
{
    if (!m_workspace->importUnits())
        return;
    if (!registerFor) {
        m_workspace->goTo(PageId::Registrations);
        return;
    }
    Session &session = m_workspace->session();
    session.setYear(*registerFor);
    std::vector<UnitId> units;
    for (const UnitYear &unit : session.units()) {
        if (unit.unit.existsIn(session.year()))
            units.push_back(unit.unit.id);
    }
    if (edits::setRegistered(session, units, true))
        m_workspace->goTo(PageId::Scores);
}

void MainWindow::askForPracticeBook()
{
    makePracticeBook([this](const QString &message) { showError(message); });
}

bool MainWindow::makePracticeBook(const std::function<void(const QString &)> &refused)
{
    const auto folder = m_prompts.folder(this, {tr("Folder for the practice book"), {}, {}, {}});
    if (!folder)
        return false;
    QString path;
    const bool ok = guarded(refused, [&] {
        const WaitCursor waiting;
        path = makePracticeProvince(*folder, {});
    });
    if (ok)
        openBook(path);
    return ok;
}

void MainWindow::backUp()
{
    if (m_workspace)
        m_workspace->log().backUp();
}

void MainWindow::askForRules()
{
    if (!m_workspace)
        return;
    showRules();
    m_workspace->ruleSets().openGallery();
}

void MainWindow::showRules()
{
    if (m_workspace)
        m_workspace->goTo(PageId::RuleSets);
}

void MainWindow::about()
{
    constexpr int aboutIcon = 64;
    QMessageBox box(QMessageBox::NoIcon, tr("About Sổ Vàng"),
                    tr("Sổ Vàng %1\n\nRegister of agencies and units that meet the cultural standard.\n"
                       "Free software under the GNU General Public License, version 3 or later.")
                        .arg(QApplication::applicationVersion()),
                    QMessageBox::Close, this);
    box.setIconPixmap(QApplication::windowIcon().pixmap(aboutIcon));
    m_prompts.run(box);
}

} // namespace sovang
