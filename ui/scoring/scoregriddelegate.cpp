// SPDX-License-Identifier: GPL-3.0-or-later
// How cells of the score grid are painted and edited. Thousands of them are painted while one scrolls, so
// that the style is not asked.
#include "scoring/scoregridview.h"

#include "base/text.h"
#include "kit/dialogs/composing.h"
#include "kit/look/theme.h"
#include "kit/tables/completion.h"
#include "kit/tables/unittablemodel.h"
#include "scoring/gridheaders.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace sovang {

namespace {

constexpr auto fillProperty = "fillsSelection";

const QColor &toneColor(GridCellLook::Tone tone, const Tokens &t)
{
    switch (tone) {
    case GridCellLook::Tone::Good:
        return t.passed;
    case GridCellLook::Tone::Bad:
        return t.failed;
    case GridCellLook::Tone::Plain:
        break;
    }
    return t.ink;
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const GridCellLook &look,
                     const Tokens &t)
{
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, t.selection);
    } else if (look.isLacking) {
        painter.fillRect(option.rect, t.desk);
        painter.fillRect(option.rect, QBrush(t.line, Qt::BDiagPattern));
    }
}

// An answer that the outcome waits for: a dot where the number will stand.
void paintMissing(QPainter &painter, const QRect &cell, const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.waiting, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(cell.right() - metrics::space12, cell.center().y() + 0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

ScoreGridDelegate::ScoreGridDelegate(ScoreGridView &view) : CellDelegate(&view), m_view(view) {}

void ScoreGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto look = index.data(ScoreGridModel::LookRole).value<GridCellLook>();
    const QRect &cell = option.rect;
    painter->save();
    paintBackground(*painter, option, look, t);
    if (look.isMissing)
        paintMissing(*painter, cell, t);
    painter->setPen(toneColor(look.tone, t));
    painter->setFont(option.font);
    painter->drawText(cell.adjusted(metrics::space4, 0, -metrics::space8, 0),
                      Qt::AlignRight | Qt::AlignVCenter, look.text);
    painter->setPen(t.line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->setPen(t.handle);
    if (index.column() > 0 && m_view.itemHeader().startsGroup(index.column()))
        painter->drawLine(cell.topLeft(), cell.bottomLeft());
    painter->setBrush(Qt::NoBrush);
    const bool isCurrent = index == m_view.currentIndex() && m_view.hasFocus();
    if (look.isRefused || isCurrent) {
        painter->setPen(QPen(look.isRefused ? t.failed : t.accent, 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget *ScoreGridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setProperty("cellEditor", true);
    editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (const QStringList options = index.data(OptionsRole).toStringList(); !options.isEmpty())
        chooseFrom(*editor, options);
    return editor;
}

void ScoreGridDelegate::setModelData(QWidget *widget, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    const auto *editor = static_cast<QLineEdit *>(widget);
    commitComposed(*widget);
    if (editor->property(fillProperty).toBool()) {
        m_view.fillSelection(editor->text());
        return;
    }
    const QString known = index.data(Qt::EditRole).toString();
    if (editor->isModified() && known == u"KAD" && exactKey(editor->text()) == u"kad") // for another reason
        m_view.putNotApplicable(QItemSelectionRange(index));
    else if (editor->text() != known || index.data(ScoreGridModel::RefusedRole).toBool())
        model->setData(index, editor->text());
}

bool ScoreGridDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return CellDelegate::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return CellDelegate::eventFilter(object, event);
    const bool fills = key->modifiers() & Qt::ControlModifier;
    editor->setProperty(fillProperty, fills);
    emit commitData(editor);
    emit closeEditor(editor, fills ? NoHint : SubmitModelCache);
    return true;
}

} // namespace sovang
