// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/icons.h"

#include "kit/look/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace sovang {

namespace {

/// Paints the drawing anew each time, so that scheme and scale need no second file.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(QByteArray drawing) : m_drawing(std::move(drawing)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &t = tokens();
        const QColor color = mode == QIcon::Disabled   ? t.handle
                             : mode == QIcon::Selected ? t.accent
                                                       : t.secondInk;
        QByteArray colored = m_drawing;
        colored.replace("#1E1F21", color.name().toLatin1());
        QSvgRenderer(colored).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_drawing); }
    QString key() const override { return QStringLiteral("sovang-line"); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll()));
}

} // namespace sovang
