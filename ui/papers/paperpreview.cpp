// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paperpreview.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPdfView>
#include <QPrinter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sovang {

namespace {

constexpr double zoomStep = 1.25;
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 5;
constexpr double dotsPerInch = 300; // finer than the eye; a page of it is quickly sent to any printer
constexpr double pointsPerInch = 72;

QImage pageImage(QPdfDocument &document, int page)
{
    const QSizeF dots = document.pagePointSize(page) * (dotsPerInch / pointsPerInch);
    return document.render(page, dots.toSize());
}

void setOrientation(QPrinter &printer, const QSizeF &page)
{
    printer.setPageOrientation(page.width() > page.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
}

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent), m_view(new QPdfView(this)), m_note(makeSecond()), m_stack(new QStackedWidget)
{
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(&m_document);
    m_view->setAccessibleName(tr("Preview of the paper"));
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMargin(metrics::space24);
    m_stack->addWidget(m_note);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

void PaperPreview::showPdf(const QByteArray &pdf)
{
    m_document.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    m_stack->setCurrentWidget(m_view);
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

bool printPdf(const QByteArray &pdf, QPrinter &printer)
{
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) : document.pageCount();
    const int first = std::max(printer.fromPage(), 1);
    if (first > last)
        return false;
    printer.setFullPage(true); // the paper has its own margins
    setOrientation(printer, document.pagePointSize(first - 1));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            setOrientation(printer, document.pagePointSize(page - 1));
            if (!printer.newPage())
                return false;
        }
        painter.drawImage(QRectF(printer.pageLayout().fullRectPixels(printer.resolution())),
                          pageImage(document, page - 1));
    }
    return painter.end();
}

} // namespace sovang
