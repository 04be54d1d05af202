// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "command.h"

#include "base/error.h"
#include "storage/booklock.h"

#include <QFile>
#include <QGuiApplication>
#include <QTranslator>

#include <algorithm>
#include <csignal>
#include <exception>
#include <memory>

namespace sovang::cli {

namespace {

struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    for (const auto &group :
         {bookCommands(), ruleCommands(), importCommands(), yearCommands(), trialCommands(), formCommands(),
          packetCommands(), paperCommands(), certificateCommands(), codeCommands(), keyCommands(),
          dossierCommands(), publishCommands(), safetyCommands()})
        commands.insert(commands.end(), group.begin(), group.end());
    return commands;
}

void printUsage(const Command &command)
{
    print(QStringLiteral("sovang-cli %1 %2").arg(command.name, command.usage));
    print(QStringLiteral("    ") + command.summary);
}

QString calledAs(const Option &option)
{
    return option.valueName.isEmpty() ? option.name : option.name + u' ' + option.valueName;
}

int printHelpOn(const Command &command)
{
    printUsage(command);
    if (!command.options.empty())
        print({});
    qsizetype width = 0;
    for (const Option &option : command.options)
        width = std::max(width, calledAs(option).size());
    for (const Option &option : command.options)
        print(QStringLiteral("    ") + calledAs(option).leftJustified(width + 2) + option.description);
    return Done;
}

int printHelp()
{
    print(MainText::tr("Sổ Vàng on the command line: register, score, recognise, report."));
    print({});
    for (const Command &command : allCommands())
        printUsage(command);
    print({});
    print(MainText::tr("“sovang-cli help COMMAND” tells what the options of a command do. SOVANG_LANG=en "
                       "speaks English; SOVANG_OPERATOR is the "
                       "name that the log "
                       "gives to who works."));
    print(
        MainText::tr("Exit code: 0 done; 1 refused or problems found, nothing was written; 2 wrong usage."));
    return Done;
}

// The command that \a words begin with; two words before one.
const Command *findCommand(const std::vector<Command> &commands, const QStringList &words)
{
    for (const qsizetype count : {2, 1}) {
        const QString name = words.mid(0, count).join(u' ');
        const auto found = std::ranges::find(commands, name, &Command::name);
        if (found != commands.end())
            return &*found;
    }
    return nullptr;
}

int unknownCommand(const std::vector<Command> &commands, const QString &name)
{
    printError(MainText::tr("The command “%1” is not known. There are:").arg(name));
    for (const Command &command : commands)
        printError(QStringLiteral("  %1 %2").arg(command.name, command.usage));
    return WrongUsage;
}

int runCommand(const Command &command, const QStringList &words)
{
    if (words.contains(QStringLiteral("--help")))
        return printHelpOn(command);
    try {
        const int code = command.run(Arguments(words, command.options, command.words));
        finishOutput();
        return code;
    } catch (const UsageError &error) {
        printError(QString::fromStdString(error.what()));
        printError(QStringLiteral("sovang-cli %1 %2").arg(command.name, command.usage));
        return WrongUsage;
    } catch (const Error &error) {
        printError(error.message());
        return Refused;
    }
}

// What stands after `help`: nothing, or the command that is asked about.
int help(const std::vector<Command> &commands, const QStringList &words)
{
    if (words.isEmpty() || words.first().startsWith(u'-'))
        return printHelp();
    const Command *command = findCommand(commands, words);
    return command ? printHelpOn(*command) : unknownCommand(commands, words.first());
}

int run(const QStringList &words)
{
    const std::vector<Command> commands = allCommands();
    if (words.isEmpty()) {
        printHelp();
        return WrongUsage;
    }
    if (words.first() == u"--help")
        return printHelp();
    if (words.first() == u"help")
        return help(commands, words.mid(1));
    if (words.first() == u"--version") {
        print(QStringLiteral("sovang-cli %1").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    const Command *command = findCommand(commands, words);
    if (!command)
        return unknownCommand(commands, words.first());
    return runCommand(*command, words.mid(command->name.count(u' ') + 1));
}

// Papers need fonts, and fonts a QGuiApplication; the other commands start quicker without one.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const QString two = argc > 2 ? first + u' ' + QString::fromLocal8Bit(argv[2]) : first;
    for (const Command &command : allCommands()) {
        if (command.paints && (command.name == first || command.name == two)) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

// Qt talks to developers on standard error; ours is for problems that the user can mend.
void silenceQt(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        printError(text);
}

} // namespace

} // namespace sovang::cli

int main(int argc, char *argv[])
{
    using namespace sovang;
    // Qt asks for a UTF-8 locale and complains on standard error where there is none.
    if (qgetenv("LC_ALL").isEmpty() || qgetenv("LC_ALL") == "C" || qgetenv("LC_ALL") == "POSIX")
        qputenv("LC_ALL", "C.UTF-8");
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file over the limit is then an error that is told, as on a full disk
#endif
    qInstallMessageHandler(cli::silenceQt);
    const std::unique_ptr<QCoreApplication> app = cli::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sovang-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOVANG_VERSION));

    QTranslator words;
    const bool isEnglish = qgetenv("SOVANG_LANG") == "en";
    if (words.load(isEnglish ? QStringLiteral(":/i18n/sovang_en.qm") : QStringLiteral(":/i18n/sovang_vi.qm")))
        QCoreApplication::installTranslator(&words);
    Holder::setOperator(qEnvironmentVariable("SOVANG_OPERATOR"));
    try {
        const int code = cli::run(QCoreApplication::arguments().mid(1));
        cli::finishOutput(); // help, too
        return code;
    } catch (const Error &error) {
        cli::printError(error.message());
    } catch (const std::exception &error) {
        cli::printError(cli::MainText::tr("An unexpected error, a defect of the program: %1")
                            .arg(QString::fromUtf8(error.what())));
    }
    return cli::Refused;
}
