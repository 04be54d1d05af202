// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/error.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

namespace sovang::cli {

namespace {

struct OutputText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void write(FILE *file, const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), file);
}

} // namespace

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printJson(const QByteArray &document)
{
    write(stdout, document);
}

void printError(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

void finishOutput()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return;
    throw Error(
        Error::Kind::Storage,
        errno == ENOSPC
            ? OutputText::tr("Not everything could be written to the standard output: the disk is full.")
            : OutputText::tr("Not everything could be written to the standard output."));
}

ExitCode printProblems(const Problems &problems)
{
    for (const Problem &problem : problems)
        printError(problem.toString());
    return problems.empty() ? Done : Refused;
}

} // namespace sovang::cli
