// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QTextStream>

#include <cstdio>

namespace sovang::cli {

void print(const QString &line)
{
    QTextStream(stdout) << line << '\n';
}

void printError(const QString &line)
{
    QTextStream(stderr) << line << '\n';
}

ExitCode printProblems(const Problems &problems)
{
    for (const Problem &problem : problems)
        printError(problem.toString());
    return problems.empty() ? Done : Refused;
}

} // namespace sovang::cli
