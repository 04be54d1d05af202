// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/tables/layoutmemory.h"

#include <QEvent>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QVariantMap>

namespace sovang::layoutmemory {

namespace {

const QString memoryName = QStringLiteral("columnMemory");

/// Watches the columns of one header. A width counts as chosen when it changed under the mouse: columns are
/// also fitted by the program.
class ColumnMemory : public QObject
{
public:
    ColumnMemory(QHeaderView &header, const QString &name, bool isMovable)
        : QObject(&header),
          m_header(header),
          m_key(QStringLiteral("layout/%1/%2").arg(name).arg(header.count()))
    {
        setObjectName(memoryName);
        restore();
        header.setSectionsMovable(isMovable);
        header.viewport()->installEventFilter(this);
        connect(&header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
            if (m_isPressed)
                m_widths[QString::number(column)] = width;
        });
        connect(&header, &QHeaderView::sectionMoved, this, &ColumnMemory::save);
        connect(&header, &QHeaderView::sortIndicatorChanged, this, &ColumnMemory::save);
    }

    std::optional<int> width(int column) const
    {
        const QVariant width = m_widths.value(QString::number(column));
        return width.isValid() ? std::optional(width.toInt()) : std::nullopt;
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress)
            m_isPressed = true;
        if (event->type() == QEvent::MouseButtonRelease) {
            m_isPressed = false;
            save();
        }
        return QObject::eventFilter(object, event);
    }

private:
    void save()
    {
        QVariantList order;
        for (int place = 0; place < m_header.count(); ++place)
            order << m_header.logicalIndex(place);
        QSettings().setValue(m_key, QVariantMap{{QStringLiteral("widths"), m_widths},
                                                {QStringLiteral("order"), order},
                                                {QStringLiteral("sortedBy"), m_header.sortIndicatorSection()},
                                                {QStringLiteral("descending"),
                                                 m_header.sortIndicatorOrder() == Qt::DescendingOrder}});
    }

    void restore()
    {
        const QVariantMap known = QSettings().value(m_key).toMap();
        if (known.isEmpty())
            return;
        m_widths = known.value(QStringLiteral("widths")).toMap();
        const QVariantList order = known.value(QStringLiteral("order")).toList();
        for (int place = 0; place < static_cast<int>(order.size()); ++place) {
            const int from = m_header.visualIndex(order.at(place).toInt());
            if (from >= 0)
                m_header.moveSection(from, place);
        }
        const int sortedBy = known.value(QStringLiteral("sortedBy")).toInt();
        if (sortedBy >= 0 && sortedBy < m_header.count()) {
            m_header.setSortIndicator(sortedBy, known.value(QStringLiteral("descending")).toBool()
                                                    ? Qt::DescendingOrder
                                                    : Qt::AscendingOrder);
        }
        for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width)
            m_header.resizeSection(width.key().toInt(), width.value().toInt());
    }

    QHeaderView &m_header;
    QString m_key;
    QVariantMap m_widths; ///< by the number of the column
    bool m_isPressed = false;
};

} // namespace

void remember(QTableView &table, const QString &name)
{
    remember(*table.horizontalHeader(), name);
}

void remember(QHeaderView &header, const QString &name)
{
    new ColumnMemory(header, name, true);
}

void rememberWidths(QHeaderView &header, const QString &name)
{
    new ColumnMemory(header, name, false);
}

void remember(QSplitter &splitter, const QString &name)
{
    const QString key = QStringLiteral("layout/%1/splitter").arg(name);
    splitter.restoreState(QSettings().value(key).toByteArray());
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, key] { QSettings().setValue(key, splitter.saveState()); });
}

std::optional<int> chosenWidth(const QHeaderView &header, int column)
{
    const auto *memory = static_cast<const ColumnMemory *>(
        header.findChild<QObject *>(memoryName, Qt::FindDirectChildrenOnly));
    return memory ? memory->width(column) : std::nullopt;
}

} // namespace sovang::layoutmemory
