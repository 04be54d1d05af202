// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/windowsettings.h"

#include "storage/booklock.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace sovang::windowsettings {

namespace {

constexpr int recentKept = 6;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

QByteArray geometry()
{
    return QSettings().value(key("window/geometry")).toByteArray();
}

void setGeometry(const QByteArray &geometry)
{
    QSettings().setValue(key("window/geometry"), geometry);
}

QString lastBook()
{
    return QSettings().value(key("window/lastBook")).toString();
}

void setLastBook(const QString &path)
{
    QSettings().setValue(key("window/lastBook"), path);
}

bool isKnownShared(const QString &book)
{
    return QSettings().value(key("sharedPlaces")).toStringList().contains(book);
}

void setKnownShared(const QString &book)
{
    QSettings settings;
    settings.setValue(key("sharedPlaces"), settings.value(key("sharedPlaces")).toStringList() << book);
}

LastPlace lastPlace(const QString &book)
{
    const QSettings settings;
    if (settings.value(key("place/book")).toString() != book)
        return {};
    const int page = settings.value(key("place/page")).toInt();
    const bool isPage = page >= 0 && page <= static_cast<int>(PageId::RuleSets);
    return {Year::parse(settings.value(key("place/year")).toString()),
            isPage ? static_cast<PageId>(page) : PageId::Overview};
}

void setLastPlace(const QString &book, const LastPlace &place)
{
    QSettings settings;
    settings.setValue(key("place/book"), book);
    settings.setValue(key("place/year"), place.year ? place.year->toString() : QString());
    settings.setValue(key("place/page"), static_cast<int>(place.page));
}

bool scoresAsGrid()
{
    return QSettings().value(key("scores/asGrid")).toBool();
}

void setScoresAsGrid(bool isGrid)
{
    QSettings().setValue(key("scores/asGrid"), isGrid);
}

QVariantMap gridChoices(const QString &book)
{
    const QSettings settings;
    return settings.value(key("grid/book")).toString() == book ? settings.value(key("grid/choices")).toMap()
                                                               : QVariantMap();
}

void setGridChoices(const QString &book, const QVariantMap &choices)
{
    QSettings settings;
    settings.setValue(key("grid/book"), book);
    settings.setValue(key("grid/choices"), choices);
}

QStringList recent()
{
    QStringList paths = QSettings().value(key("recent")).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void addRecent(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(key("recent"), QStringList(paths.mid(0, recentKept)));
}

bool hidesSelf()
{
    return QSettings().value(key("scores/hidesSelf")).toBool();
}

void setHidesSelf(bool hides)
{
    QSettings().setValue(key("scores/hidesSelf"), hides);
}

QList<int> hiddenColumns(const QString &table, const QList<int> &byDefault)
{
    const QVariant stored = QSettings().value(key("columns/") + table);
    if (!stored.isValid())
        return byDefault;
    QList<int> columns;
    for (const QString &column : stored.toString().split(u',', Qt::SkipEmptyParts))
        columns << column.toInt();
    return columns;
}

void setHiddenColumns(const QString &table, const QList<int> &columns)
{
    QStringList texts;
    for (const int column : columns)
        texts << QString::number(column);
    QSettings().setValue(key("columns/") + table, texts.join(u','));
}

// A printer may be named by a path, which would be groups of keys.
static QString offsetKey(const QString &printer)
{
    return key("print/offset/") + QString::fromLatin1(printer.toUtf8().toHex());
}

QString printer()
{
    return QSettings().value(key("print/printer")).toString();
}

void setPrinter(const QString &name)
{
    QSettings().setValue(key("print/printer"), name);
}

QPointF printOffset(const QString &printer)
{
    return QSettings().value(offsetKey(printer)).toPointF();
}

void setPrintOffset(const QString &printer, QPointF offset)
{
    QSettings().setValue(offsetKey(printer), offset);
}

Scheme scheme()
{
    return schemeFromWord(QSettings().value(key("scheme")).toString());
}

void setScheme(Scheme scheme)
{
    QSettings().setValue(key("scheme"), toWord(scheme));
}

int textSize()
{
    const int percent = QSettings().value(key("textSize"), 100).toInt();
    return std::ranges::find(textSizes, percent) == std::end(textSizes) ? 100 : percent;
}

void setTextSize(int percent)
{
    QSettings().setValue(key("textSize"), percent);
}

QString operatorName()
{
    const QString given = qEnvironmentVariable("SOVANG_OPERATOR");
    return given.isEmpty() ? QSettings().value(key("operator")).toString() : given;
}

void setOperatorName(const QString &name)
{
    QSettings().setValue(key("operator"), name);
    Holder::setOperator(name);
}

QString language()
{
    return QSettings().value(key("language")).toString() == u"en" ? QStringLiteral("en")
                                                                  : QStringLiteral("vi");
}

void setLanguage(const QString &language)
{
    QSettings().setValue(key("language"), language);
}

} // namespace sovang::windowsettings
