// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/certificatecanvas.h"

#include "kit/look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sovang {

namespace {

constexpr double leastSide = 2; // mm

QRectF toTenths(const QRectF &box)
{
    const auto tenths = [](double mm) { return std::round(mm * 10) / 10; };
    return {tenths(box.x()), tenths(box.y()), tenths(box.width()), tenths(box.height())};
}

/// Right and down of an arrow key.
QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

QRectF placeIn(const CertificateLayout &layout, int index)
{
    const auto at = static_cast<size_t>(index);
    if (index >= 0 && at < layout.boxes.size())
        return layout.boxes[at].box;
    if (index < 0 || at > layout.boxes.size() || !layout.code)
        return {};
    const CertificateCodePlace &code = *layout.code;
    return {code.left, code.bottom - code.side, code.side, code.side};
}

void setPlaceIn(CertificateLayout &layout, int index, const QRectF &box)
{
    const auto at = static_cast<size_t>(index);
    if (index >= 0 && at < layout.boxes.size())
        layout.boxes[at].box = box;
    else if (layout.code)
        layout.code = CertificateCodePlace{box.left(), box.top() + box.width(), box.width()};
}

CertificateCanvas::CertificateCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(metrics::details, metrics::chart);
    setAccessibleName(tr("The certificate, with the place of each text"));
    setAccessibleDescription(tr("Arrow keys move the chosen text, with Shift they change its size."));
}

QSize CertificateCanvas::sizeHint() const
{
    return {metrics::card, metrics::dialog * 4 / 5};
}

void CertificateCanvas::showSheet(const CertificateData &sample, int chosen)
{
    m_sample = sample;
    m_chosen = chosen;
    update();
}

int CertificateCanvas::count() const
{
    return m_sample.layout ? static_cast<int>(m_sample.layout->boxes.size()) + 1 : 0;
}

double CertificateCanvas::pixelsPerMm() const
{
    const QSizeF sheet = m_sample.layout ? m_sample.layout->size() : QSizeF(297, 210);
    return std::min((width() - 2) / sheet.width(), (height() - 2) / sheet.height());
}

QPointF CertificateCanvas::corner() const
{
    const QSizeF sheet = m_sample.layout ? m_sample.layout->size() : QSizeF(297, 210);
    return QPointF(width() - sheet.width() * pixelsPerMm(), height() - sheet.height() * pixelsPerMm()) / 2;
}

QRectF CertificateCanvas::boxOnScreen(int index) const
{
    const QRectF box = m_sample.layout ? placeIn(*m_sample.layout, index) : QRectF();
    return {corner() + box.topLeft() * pixelsPerMm(), box.size() * pixelsPerMm()};
}

void CertificateCanvas::paintEvent(QPaintEvent *)
{
    if (!m_sample.layout)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSheet(painter);
    const Tokens &colours = tokens();
    for (int i = 0; i < count(); ++i) {
        const bool isChosen = i == m_chosen;
        painter.setPen(QPen(isChosen ? colours.accent : colours.none, isChosen ? 2 : 1,
                            isChosen ? Qt::SolidLine : Qt::DotLine));
        QRectF box = boxOnScreen(i);
        if (isChosen && m_isHeld)
            box.translate(m_moved * pixelsPerMm());
        if (!box.isEmpty())
            painter.drawRect(box);
    }
    if (hasFocus())
        painter.fillRect(QRectF(0, height() - 2, width(), 2), colours.accent);
}

/// What does not fit or has no letter is left out here: its box stands empty, and the check tells why.
void CertificateCanvas::paintSheet(QPainter &painter) const
{
    painter.save();
    painter.translate(corner());
    painter.scale(pixelsPerMm() / PaperFonts::twipsPerMm, pixelsPerMm() / PaperFonts::twipsPerMm);
    const Page page = certificatePage(m_sample);
    painter.fillRect(QRectF(QPointF(), page.size * PaperFonts::twipsPerMm), Qt::white); // paper
    for (const PageItem &item : page.items) {
        const auto *text = std::get_if<PageText>(&item);
        if (!text || (m_pages.fonts().missingCharacters(text->text).isEmpty() && m_pages.fit(*text)))
            m_pages.paint(painter, {page.size, {item}});
    }
    painter.restore();
}

int CertificateCanvas::boxAt(QPointF point) const
{
    int found = -1;
    double least = 0;
    for (int i = 0; i < count(); ++i) {
        const QRectF box = boxOnScreen(i);
        const double area = box.width() * box.height();
        if (box.contains(point) && (found < 0 || area < least)) {
            found = i;
            least = area;
        }
    }
    return found;
}

void CertificateCanvas::mousePressEvent(QMouseEvent *event)
{
    const int found = boxAt(event->position());
    if (event->button() != Qt::LeftButton || found < 0)
        return;
    m_chosen = found;
    m_grabbed = event->position();
    m_moved = {};
    m_isHeld = true;
    update();
    emit chosen(found);
}

void CertificateCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isHeld)
        return;
    m_moved = (event->position() - m_grabbed) / pixelsPerMm();
    update();
}

void CertificateCanvas::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_isHeld)
        return;
    m_isHeld = false;
    update();
    if (m_moved.manhattanLength() * pixelsPerMm() >= 3) // a click moves nothing
        emit placed(m_chosen, toTenths(placeIn(*m_sample.layout, m_chosen).translated(m_moved)));
}

void CertificateCanvas::keyPressEvent(QKeyEvent *event)
{
    const QPointF direction = directionOf(event->key());
    if (direction.isNull() || m_chosen < 0 || !m_sample.layout)
        return QWidget::keyPressEvent(event);
    const QPointF step = direction * (event->modifiers().testFlag(Qt::ControlModifier) ? 0.1 : 1.0);
    QRectF box = placeIn(*m_sample.layout, m_chosen);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        box.setWidth(std::max(leastSide, box.width() + step.x()));
        box.setHeight(std::max(leastSide, box.height() + step.y()));
    } else
        box.translate(step);
    emit placed(m_chosen, toTenths(box));
}

} // namespace sovang
