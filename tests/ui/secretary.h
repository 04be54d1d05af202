// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookdump.h"
#include "harness.h"

namespace sovang::test {

/// Someone who does the work of a year at the real window, with the keyboard alone: ten units, three members,
/// one meeting. After each piece of work nothing may stand in the message bar that complains.
class Secretary
{
public:
    Secretary();

    /// Everything from the start page to the printed papers.
    void doTheYear();

    void makeBook();
    void importUnits();
    void enterMembers();
    void registerAll();
    void scoreInSheet();
    void scoreInGrid();
    void lookAtOutcomes();
    void holdMeeting();
    void enterDecisions();
    void writePapers();

    /// Ctrl+Z, or Ctrl+Shift+Z, until there is nothing left.
    void undoAll();
    void redoAll();

    Session &session() { return m_window.workspace()->session(); }
    const Book &book() { return session().book(); }
    const UnitYear &unit(const QString &code);
    Meeting meeting() { return book().meetings.ofYear(session().year()).front(); }
    const MeetingItem &itemOf(const Meeting &held, const QString &code);
    std::vector<Decision> decisionsOn(const QString &code)
    {
        return book().decisions.ofUnit(unit(code).unit.id);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The book right after it was made.
    const BookDump &newBook() const { return m_newBook; }
    BookDump dump() { return dumpOf(book().path()); }

private:
    QString write(const QString &name, const QByteArray &content) const;
    QString shown(const char *label) const;
    void expectDialog(std::function<void()> fill);
    void goTo(int page);
    void openSheetOf(const QString &code);
    void addMember(const QString &name, const QString &position, Qt::Key role);
    void checkDone();

    QTemporaryDir m_folder;
    Answering m_answers;
    MainWindow m_window;
    BookDump m_newBook;
};

} // namespace sovang::test
