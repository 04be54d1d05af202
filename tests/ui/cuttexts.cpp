// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttexts.h"

#include "kit/look/linelabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>

namespace sovang::test {

namespace {

bool isOfField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(widget.parent()); // what clears it, of fixed size
}

bool isCut(const QAbstractButton &button)
{
    const bool isElided = button.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    return !isElided && !isOfField(button) && button.width() < button.minimumSizeHint().width();
}

bool isCut(const QLabel &label)
{
    if (qobject_cast<const LineLabel *>(&label))
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.minimumSizeHint().width() ||
           label.height() < label.minimumSizeHint().height();
}

bool isCut(const QComboBox &box)
{
    const int arrowAndFrame = 30;
    return box.sizeAdjustPolicy() != QComboBox::AdjustToMinimumContentsLengthWithIcon &&
           box.width() < box.fontMetrics().horizontalAdvance(box.currentText()) + arrowAndFrame;
}

template <typename Widget>
void addCut(const QWidget &page, QStringList &cut, QString (*textOf)(const Widget &))
{
    for (const auto *widget : page.findChildren<Widget *>()) {
        if (widget->isVisible() && isCut(*widget))
            cut << textOf(*widget);
    }
}

void addCutHeaders(const QWidget &page, QStringList &cut)
{
    for (const auto *header : page.findChildren<QHeaderView *>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        for (int section = 0; section < header->count(); ++section) {
            const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
            const int widest = header->fontMetrics().size(0, text).width();
            if (!header->isSectionHidden(section) && header->sectionSize(section) < widest)
                cut << QStringLiteral("header ") + text;
        }
    }
}

QString nameOf(const QWidget &widget)
{
    const QString text = widget.property("text").toString();
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(40));
}

bool isLaidOut(const QWidget &widget)
{
    return widget.isVisible() && widget.parentWidget()->layout() &&
           widget.parentWidget()->layout()->indexOf(&widget) >= 0;
}

// Fields whose layout had no room for them.
void addSqueezed(const QWidget &page, QStringList &cut)
{
    for (const auto *widget : page.findChildren<QWidget *>()) {
        if (!isLaidOut(*widget))
            continue;
        if (!widget->parentWidget()->rect().contains(widget->geometry()))
            cut << QStringLiteral("outside: ") + nameOf(*widget);
        for (const auto *other :
             widget->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (widget < other && isLaidOut(*other) && widget->geometry().intersects(other->geometry()))
                cut << QStringLiteral("over each other: %1 and %2").arg(nameOf(*widget), nameOf(*other));
        }
    }
}

} // namespace

QStringList cutTexts(const QWidget &page)
{
    QStringList cut;
    addCut<QAbstractButton>(page, cut, [](const QAbstractButton &button) { return button.text(); });
    addCut<QLabel>(page, cut, [](const QLabel &label) { return label.text(); });
    addCut<QComboBox>(page, cut, [](const QComboBox &box) { return box.currentText(); });
    addCutHeaders(page, cut);
    addSqueezed(page, cut);
    return cut;
}

} // namespace sovang::test
