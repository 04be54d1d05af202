// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include "base/problem.h"

#include <QString>

#include <functional>
#include <vector>

namespace sovang::cli {

/// How the program ends (as told in the README).
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/// One command: its words, how it is called, what it does. Nothing is read that is not declared here.
struct Command
{
    QString name;  ///< `new`, or two words: `import units`
    QString usage; ///< what follows the name
    QString summary;
    std::vector<Option> options;
    WordCount words; ///< that are not options
    std::function<int(const Arguments &arguments)> run;
    bool paints = false; ///< needs fonts: papers and certificates
};

/// One line on standard output, in UTF-8. Whether it could be written says finishOutput().
void print(const QString &line);
/// The same for a document of writeJson(), which ends its last line itself.
void printJson(const QByteArray &document);
/// Throws Error::Storage when something of what was printed could not be written.
void finishOutput();
/// One line on standard error.
void printError(const QString &line);
/// Each problem as `PLACE: message` on standard error; Refused when there are any.
ExitCode printProblems(const Problems &problems);

// One file for each group.
std::vector<Command> bookCommands();
std::vector<Command> ruleCommands();
std::vector<Command> importCommands();
std::vector<Command> yearCommands();
std::vector<Command> trialCommands();
std::vector<Command> formCommands();
std::vector<Command> dossierCommands();
std::vector<Command> packetCommands();
std::vector<Command> paperCommands();
std::vector<Command> certificateCommands();
std::vector<Command> codeCommands();
std::vector<Command> keyCommands();
std::vector<Command> publishCommands();
std::vector<Command> safetyCommands();

} // namespace sovang::cli
