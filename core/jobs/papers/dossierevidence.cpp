// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/dossierevidence.h"

#include "base/samefile.h"
#include "jobs/imports/forms.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace sovang {

namespace {

constexpr qsizetype longestEnding = 10;

bool looksLikeFile(const QString &place)
{
    static const QRegularExpression file(QStringLiteral("[/\\\\]|\\.[A-Za-z0-9]{1,5}$"));
    return place.contains(file);
}

bool isWithin(const QString &file, const QString &folder)
{
    return file.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

bool isOfBook(const QString &file, const QString &bookPath)
{
    const QString book = QFileInfo(bookPath).canonicalFilePath();
    return isSameFile(file, book) || file.startsWith(book + u'-'); // -journal, -wal, -lock
}

/// \a name without its ending, as far as a file may be called so.
QString plainName(const QString &first, const QString &second)
{
    QString name = formFileName(first, second);
    name.chop(5); // .xlsx
    return name;
}

} // namespace

EvidenceFile evidenceFileAt(const QString &place, const QString &bookPath)
{
    const QFileInfo file(QFileInfo(bookPath).absoluteDir(), place);
    if (place.isEmpty() || (!file.exists() && !file.isSymLink() && !looksLikeFile(place)))
        return {};
    const QString folder = QFileInfo(QFileInfo(bookPath).absolutePath()).canonicalFilePath();
    const QString real = file.canonicalFilePath(); // empty where nothing is
    if (real.isEmpty())
        return {EvidenceFile::Kind::Missing, {}};
    if (!isWithin(real, folder) || isOfBook(real, bookPath))
        return {EvidenceFile::Kind::Outside, {}};
    if (!QFileInfo(real).isFile() || !QFileInfo(real).isReadable())
        return {EvidenceFile::Kind::Missing, {}};
    return {EvidenceFile::Kind::Beside, real};
}

QString CopyNames::next(const QString &code, int number, const QString &source)
{
    const QFileInfo file(source);
    const QString name =
        plainName(QStringLiteral("%1-%2").arg(code, QString::number(number)), file.completeBaseName());
    QString ending = file.suffix().left(longestEnding);
    ending = ending.isEmpty() ? QString() : u'.' + plainName(ending, {}).section(QStringLiteral(" -"), 0, 0);
    QString free = name + ending;
    for (int n = 2; m_taken.contains(free.toCaseFolded()); ++n)
        free = QStringLiteral("%1 (%2)%3").arg(name, QString::number(n), ending);
    m_taken.insert(free.toCaseFolded());
    return free;
}

} // namespace sovang
