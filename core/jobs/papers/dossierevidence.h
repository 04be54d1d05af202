// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace sovang {

/// What is to be done about the place that a piece of evidence names.
struct EvidenceFile
{
    enum class Kind {
        Words,   ///< no file is meant: `Tủ hồ sơ số 2`
        Beside,  ///< a file in the folder of the book, or below it
        Missing, ///< a file is meant and is not there, or is no plain file that can be read
        Outside  ///< a file that lies elsewhere, or to which a link or `..` leads out of the folder
    };

    Kind kind = Kind::Words;
    QString source; ///< of Beside: where it really lies
};

/// Looks where \a place leads, seen from the book at \a bookPath. Only what really lies beside the book is
/// Beside, links followed to their end; the book itself and what SQLite lays beside it are not.
EvidenceFile evidenceFileAt(const QString &place, const QString &bookPath);

/// Names for copies of evidence in one folder: `1.1-2 - bao cao.pdf` for the second piece of item 1.1,
/// without what Windows and memory sticks do not allow; no two differ by case only.
class CopyNames
{
public:
    QString next(const QString &code, int number, const QString &source);

private:
    QSet<QString> m_taken;
};

} // namespace sovang
