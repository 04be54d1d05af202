// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"

#include "base/jsontree.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Catch {

template <> struct StringMaker<sovang::JsonValue>
{
    static std::string convert(const sovang::JsonValue &value) { return compactJson(value).toStdString(); }
};

} // namespace Catch

namespace sovang::test {

/// How a command ended and what it said.
struct Ran
{
    int code = -1; ///< -1: it did not end by itself
    QString out;
    QString err;

    QStringList errors() const { return err.split(u'\n', Qt::SkipEmptyParts); }
    /// The document on standard output; fails the test when it is none.
    JsonValue json() const;
};

/// A folder of its own in which the real sovang-cli runs, in English unless told otherwise. The locale is a
/// Vietnamese one, with a decimal comma, as on the desktops that the program is for; SOVANG_TEST_LOCALE names
/// another one for all tests.
class CommandLine
{
public:
    /// The locale of the runs that follow: `C`, `C.UTF-8`, or one of those that are made for the tests
    /// (`vi_VN.UTF-8`, `de_DE.UTF-8`, `tr_TR.UTF-8`).
    void setLocale(const QString &locale) { m_locale = locale; }

    /// The words of \a line after `sovang-cli`; quotes keep words together as in a shell.
    Ran run(const QString &line) const;
    /// The same; fails the test when the exit code is another than 0.
    Ran done(const QString &line) const;
    /// Any program, in the folder.
    Ran runProgram(const QString &program, const QStringList &words) const;
    /// Started and not waited for.
    void start(QProcess &process, const QString &line) const;

    QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    QStringList files() const;
    QByteArray bytes(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;

    /// `so.sovang` with the small rule set (15 of 20 points pass): DV001 passes 2023 and 2024 with 19, DV002
    /// fails both with 10,5, and DV003, whose name begins with `=`, has no scores of 2024.
    void makeBook() const;
    /// The first recognition of 2024 in that book: DV001, by 05/QĐ-UBND of 2024-12-20, signed by Lê Thị Ánh.
    void decideFirst() const;

    /// All that a reader of the book can see of \a year: to show that nothing was written.
    QString seen(int year = 2024) const;

private:
    QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    QString m_locale = qEnvironmentVariable("SOVANG_TEST_LOCALE", QStringLiteral("vi_VN.UTF-8"));
};

/// The unit with this code in the document of `recognise --json`.
JsonValue unitIn(const JsonValue &recognised, const QString &code);

QStringList words(const JsonValue &array);

/// Fails the test unless \a line is refused with every one of \a says on standard error, and nothing is
/// written.
void refused(const CommandLine &folder, const QString &line, const QStringList &says);

/// What somebody with a database program can do to `so.sovang`: takes the guards away, runs \a sql, and puts
/// them back as they were.
void alterUnguarded(const CommandLine &folder, const QByteArray &sql);
/// The same by somebody who knows how the chain of the log is made: afterwards all lines once more, with
/// hashes that fit.
void writeLogAnew(const CommandLine &folder, const QByteArray &sql);

} // namespace sovang::test
