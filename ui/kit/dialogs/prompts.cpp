// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/prompts.h"

#include "kit/dialogs/dialogroom.h"
#include "kit/dialogs/progressdialog.h"
#include "kit/dialogs/textdialog.h"
#include "kit/look/theme.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QUrl>

namespace sovang {

namespace {

QString startPath(const FileQuestion &question)
{
    if (QFileInfo(question.suggested).isAbsolute())
        return question.suggested;
    const QString folder = QSettings().value(QStringLiteral("folder"), QDir::homePath()).toString();
    return QDir(folder).filePath(question.suggested);
}

std::optional<QString> remembered(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    QSettings().setValue(QStringLiteral("folder"), QFileInfo(path).absolutePath());
    return path;
}

std::optional<QString> askFileToOpen(QWidget *parent, const FileQuestion &question)
{
    return remembered(
        QFileDialog::getOpenFileName(parent, question.title, startPath(question), question.filter));
}

std::optional<QString> askFileToSave(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent, question.title, startPath(question), question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        static const QRegularExpression suffix(QStringLiteral(R"(\(\*\.(\w+)\))"));
        if (const auto found = suffix.match(filter); found.hasMatch())
            dialog.setDefaultSuffix(found.captured(1));
    });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return remembered(dialog.selectedFiles().constFirst());
}

std::optional<QString> askFolder(QWidget *parent, const FileQuestion &question)
{
    return remembered(QFileDialog::getExistingDirectory(parent, question.title, startPath(question)));
}

bool run(QDialog &dialog)
{
    constexpr QSize frame(metrics::space16, 2 * metrics::row);
    fitInto(dialog, dialog.screen()->availableGeometry().size() - frame);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> askText(QWidget *parent, const TextQuestion &question)
{
    TextDialog dialog(question, parent);
    return run(dialog) ? std::optional(dialog.text()) : std::nullopt;
}

bool askYesNo(QWidget *parent, const YesNoQuestion &question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText); // names are part of it
    QPushButton *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    box.setDefaultButton(yes);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace

Prompts userPrompts()
{
    return {.fileToOpen = askFileToOpen,
            .fileToSave = askFileToSave,
            .folder = askFolder,
            .text = askText,
            .confirm = askYesNo,
            .run = run,
            .progress = showProgress,
            .openOutside = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
}

} // namespace sovang
