// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/setup/rulefiles.h"
#include "kit/windowsettings.h"
#include "registration/registrationspage.h"
#include "storage/book.h"
#include "units/unitspage.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>

#include <stdexcept>
#include <utility>

namespace sovang::test {

Prompts Answering::prompts()
{
    const auto file = [this](QWidget *, const FileQuestion &) { return next(files, "file"); };
    return {.fileToOpen = file,
            .fileToSave = file,
            .folder = file,
            .text = [this](QWidget *, const TextQuestion &) { return next(texts, "text"); },
            .confirm = [this](QWidget *,
                              const YesNoQuestion &) { return next(confirms, "yes or no").value_or(false); },
            .run =
                [this](QDialog &dialog) {
                    const auto answer = next(dialogs, "dialog");
                    return answer && answer(dialog);
                },
            .progress =
                [this](QWidget *, const QString &) {
                    return Progress([stopAt = std::exchange(stopAt, {}), step = 0](qint64, qint64) mutable {
                        return ++step != stopAt;
                    });
                },
            .openOutside = [this](const QString &path) { opened.push_back(path); }};
}

void showActive(QDialog &dialog)
{
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &dialog; }));
}

Window::Window()
{
    open(m_answers.prompts());
}

Window::Window(Prompts prompts)
{
    open(std::move(prompts));
}

void Window::open(Prompts prompts)
{
    QSettings().clear();
    RuleFile rules{smallRules(), readRuleSet(smallRules(), QStringLiteral("nho.json"))};
    createBookWith(bookPath(), {rules});
    m_window = std::make_unique<MainWindow>(std::move(prompts));
    m_window->resize(windowsettings::firstSize); // whatever screen there is
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    REQUIRE(m_window->openBook(bookPath()));
    session().setYear(Year(2025));
}

void Window::addUnit(const QString &code, const QString &name)
{
    m_answers.dialogs.push_back([=](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("code"))->setText(code);
        dialog.findChild<QLineEdit *>(QStringLiteral("name"))->setText(name);
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    m_window->workspace()->goTo(PageId::Units);
    m_window->workspace()->units().addUnit();
}

void Window::registerAll()
{
    m_window->workspace()->goTo(PageId::Registrations);
    m_window->findChild<RegistrationsPage *>()->registerAll();
}

void Window::showPaper(const QString &title)
{
    m_window->workspace()->goTo(PageId::Reports);
    auto *list = find<QListWidget>("paperList");
    const QList<QListWidgetItem *> found = list->findItems(title, Qt::MatchExactly);
    if (found.size() != 1)
        throw std::runtime_error("there is no paper " + title.toStdString());
    list->setCurrentItem(found.front());
    QCoreApplication::processEvents();
}

} // namespace sovang::test
