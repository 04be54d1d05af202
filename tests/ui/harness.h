// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"
#include "rulebook.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace sovang::test {

/// How models are watched while a test uses them: what is against the rules of models ends the test.
inline constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Prompts with the answers of a test. Each answer is used once; a question without one fails the test.
class Answering
{
public:
    std::vector<std::optional<QString>> files;
    std::vector<std::optional<QString>> texts;
    /// Yes or no.
    std::vector<std::optional<bool>> confirms;
    /// Fills in the next dialog and says whether it is accepted.
    std::vector<std::function<bool(QDialog &)>> dialogs;
    std::vector<QString> opened;
    /// Stops the next long work at this many steps.
    std::optional<int> stopAt;

    Prompts prompts();
    bool allUsed() const { return files.empty() && texts.empty() && confirms.empty() && dialogs.empty(); }

private:
    template <typename T> T next(std::vector<T> &answers, const char *question)
    {
        T answer{};
        if (answers.empty()) {
            FAIL_CHECK("unexpected question: " << question);
        } else {
            std::swap(answer, answers.front());
            answers.erase(answers.begin());
        }
        return answer;
    }
};

/// Shows \a dialog without waiting for its end; the keys go to it.
void showActive(QDialog &dialog);

/// The window on a book in a folder of its own; the book has the small rule set of the tests and no units.
class Window
{
public:
    Window();
    /// Whose questions \a prompts answer.
    explicit Window(Prompts prompts);

    MainWindow &operator*() { return *m_window; }
    MainWindow *operator->() { return m_window.get(); }
    Session &session() { return m_window->workspace()->session(); }
    Answering &answers() { return m_answers; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString bookPath() const { return path(QStringLiteral("so.sovang")); }

    /// What stands in the message bar; empty when it says nothing.
    QString message() const { return m_window->messages().text(); }
    template <typename T> T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            throw std::runtime_error(std::string("there is no ") + name);
        return found;
    }
    /// Through the page and its dialog, as a user does.
    void addUnit(const QString &code, const QString &name);
    void registerAll();
    /// On the page of papers, the one with this title.
    void showPaper(const QString &title);

private:
    void open(Prompts prompts);

    QTemporaryDir m_folder;
    Answering m_answers;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sovang::test
