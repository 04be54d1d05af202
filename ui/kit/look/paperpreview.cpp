// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/paperpreview.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QLabel>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sovang {

namespace {

constexpr double zoomStep = 1.25;
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 5;
constexpr double pointsPerInch = 72;
constexpr qsizetype mostSought = 40; ///< letters

/// Lines and words break otherwise on paper.
QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent), m_view(new QPdfView), m_note(makeSecond()), m_stack(new QStackedWidget)
{
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMargin(metrics::space24);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_stack->addWidget(m_note);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

void PaperPreview::showPdf(const QByteArray &pdf, bool keepsPlace)
{
    const int place = keepsPlace && isShowing() ? m_view->verticalScrollBar()->value() : 0;
    replaceView();
    m_document.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    m_view->setDocument(&m_document);
    m_stack->setCurrentWidget(m_view);
    m_view->verticalScrollBar()->setValue(place);
}

// A QPdfView draws pages in a thread of its own. One that is drawn when the paper has changed already it
// would take for a page of the new paper, and keep.
void PaperPreview::replaceView()
{
    auto *view = new QPdfView;
    view->setPageMode(QPdfView::PageMode::MultiPage);
    view->setZoomMode(m_view->zoomMode());
    view->setZoomFactor(m_view->zoomFactor());
    view->setAccessibleName(tr("Preview of the paper"));
    const bool hadFocus = m_view->hasFocus();
    m_stack->addWidget(view);
    delete std::exchange(m_view, view);
    if (hadFocus)
        m_view->setFocus();
}

void PaperPreview::goTo(const QString &words)
{
    const QString wanted = withoutBlanks(words).left(mostSought);
    for (int page = 0; isShowing() && !wanted.isEmpty() && page < pageCount(); ++page) {
        if (withoutBlanks(m_document.getAllText(page).text()).contains(wanted))
            return m_view->pageNavigator()->jump(page, {});
    }
}

void PaperPreview::showNote(const QString &text)
{
    m_document.close();
    m_note->setText(text);
    m_stack->setCurrentWidget(m_note);
}

bool PaperPreview::isShowing() const
{
    return m_stack->currentWidget() == m_view;
}

QString PaperPreview::note() const
{
    return isShowing() ? QString() : m_note->text();
}

QString PaperPreview::words(int page)
{
    return m_document.getAllText(page).text().simplified();
}

void PaperPreview::zoom(int step)
{
    if (step == 0) {
        m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
        return;
    }
    const QSizeF page = m_document.pagePointSize(0);
    const double points = logicalDpiX() / pointsPerInch;
    const bool isFitted = m_view->zoomMode() == QPdfView::ZoomMode::FitToWidth;
    const double now = isFitted && page.width() > 0 ? m_view->viewport()->width() / (page.width() * points)
                                                    : m_view->zoomFactor();
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(now * std::pow(zoomStep, step), leastZoom, mostZoom));
}

} // namespace sovang
