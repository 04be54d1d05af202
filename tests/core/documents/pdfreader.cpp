// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfreader.h"

#include "catch.h"

#include <QProcess>

namespace sovang {

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString infoLine(const QString &info, const QString &name)
{
    for (const QString &line : info.split(u'\n')) {
        if (line.startsWith(name + u':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

PdfFile::PdfFile(const QString &path)
{
    pages = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
                .split(u'\f');
    pages.removeLast(); // each page ends with a form feed
    for (QString &page : pages)
        page.replace(QChar(QChar::Nbsp), u' ');
    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    title = infoLine(info, QStringLiteral("Title"));
    pageSize = infoLine(info, QStringLiteral("Page size"));
    REQUIRE(infoLine(info, QStringLiteral("Pages")).toInt() == pages.size());
}

} // namespace sovang
