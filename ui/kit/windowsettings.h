// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "kit/look/theme.h"
#include "kit/pagecontext.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace sovang::windowsettings {

/// What the window remembers between two starts, in the user's QSettings. Nothing of it is in the book.

inline constexpr QSize firstSize(1280, 800);

/// Where one was in a book.
struct LastPlace
{
    std::optional<Year> year;
    PageId page = PageId::Overview;
};

QByteArray geometry();
void setGeometry(const QByteArray &geometry);

QString lastBook();
void setLastBook(const QString &path);
LastPlace lastPlace(const QString &book);
void setLastPlace(const QString &book, const LastPlace &place);

/// Whether it was told that the book at this path lies in a shared place.
bool isKnownShared(const QString &book);
void setKnownShared(const QString &book);

/// Which view of the page Chấm điểm was chosen last.
bool scoresAsGrid();
void setScoresAsGrid(bool isGrid);

/// What the score grid of \a book showed last, as its fields are called; empty for another book.
QVariantMap gridChoices(const QString &book);
void setGridChoices(const QString &book, const QVariantMap &choices);

/// Paths of books that are still there, latest first.
QStringList recent();
void addRecent(const QString &path);

/// Whether the self column of the score sheet is out of the way.
bool hidesSelf();
void setHidesSelf(bool hides);

/// Columns of a table that the user hid; \a byDefault until then.
QList<int> hiddenColumns(const QString &table, const QList<int> &byDefault);
void setHiddenColumns(const QString &table, const QList<int> &columns);

/// As the system calls the one that was used last; empty when none was.
QString printer();
void setPrinter(const QString &name);
/// How far the printing of certificates is moved for a printer: mm to the right and down.
QPointF printOffset(const QString &printer);
void setPrintOffset(const QString &printer, QPointF offset);

Scheme scheme();
void setScheme(Scheme scheme);
/// Percent of the system's; one of textSizes.
inline constexpr int textSizes[] = {90, 100, 110, 125};
int textSize();
void setTextSize(int percent);
/// The person who works here, as the log names them beside the account; empty: nobody said. What the program
/// was started with (SOVANG_OPERATOR) comes before what was set.
QString operatorName();
/// From the next change of a book on.
void setOperatorName(const QString &name);
/// `vi` or `en`.
QString language();
void setLanguage(const QString &language);

} // namespace sovang::windowsettings
