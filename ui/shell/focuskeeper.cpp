// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/focuskeeper.h"

#include "kit/windowpage.h"

#include <QApplication>

#include <utility>

namespace sovang {

namespace {

bool canWork(const QWidget &field, const QWidget &page)
{
    return field.isEnabled() && field.isVisibleTo(&page);
}

// The first one that Tab comes to in \a place.
QWidget *firstField(const QWidget &place, const QWidget &page)
{
    for (QWidget *field = page.nextInFocusChain(); field && field != &page;
         field = field->nextInFocusChain()) {
        if (place.isAncestorOf(field) && (field->focusPolicy() & Qt::TabFocus) && canWork(*field, page))
            return field;
    }
    return nullptr;
}

// A page that has nothing to list shows in its place what to do about it.
QWidget *fieldInPlaceOf(const QWidget *work, const QWidget &page)
{
    QWidget *field = work ? firstField(*work->parentWidget(), page) : nullptr;
    return field ? field : firstField(page, page);
}

} // namespace

FocusKeeper::FocusKeeper(QWidget &frame, std::function<WindowPage *()> page)
    : QObject(&frame), m_frame(frame), m_page(std::move(page))
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::follow);
}

bool FocusKeeper::toWork()
{
    WindowPage *page = m_page();
    if (!page)
        return false;
    QWidget *work = page->work();
    if (!work || !canWork(*work, *page))
        work = fieldInPlaceOf(work, *page);
    if (!work)
        return false;
    m_last = work;
    work->setFocus(Qt::OtherFocusReason);
    return true;
}

bool FocusKeeper::isLost()
{
    const QWidget *field = QApplication::focusWidget();
    return field && (!field->isVisible() || !field->isEnabled());
}

// A window that becomes active again gives the focus back, or, where the field is no more, to another one.
void FocusKeeper::follow(const QWidget *before, QWidget *now)
{
    if (!now) {
        QMetaObject::invokeMethod(this, &FocusKeeper::toWorkIfLost, Qt::QueuedConnection);
        return;
    }
    if (!m_frame.isAncestorOf(now))
        return;
    const QWidget *page = m_page();
    const bool isWork = page && page->isAncestorOf(now); // where the page itself has put it
    const bool isGivenBack = !before && now != m_last && !isWork;
    const bool wasTaken = !m_last || !m_last->isEnabled() || !m_last->isVisible();
    if (isGivenBack && wasTaken)
        QMetaObject::invokeMethod(this, &FocusKeeper::toWork, Qt::QueuedConnection);
    else
        m_last = now;
}

void FocusKeeper::toWorkIfLost()
{
    if (!QApplication::focusWidget() && m_frame.isVisible() && m_frame.isActiveWindow() &&
        !QApplication::activePopupWidget())
        toWork();
}

} // namespace sovang
