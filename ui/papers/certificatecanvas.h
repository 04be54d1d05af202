// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/certificate.h"

#include <QWidget>

namespace sovang {

/// A certificate on which the place of each text is seen and moved: by mouse, or by the arrow keys a
/// millimetre at a time, with Ctrl a tenth of one; with Shift its size changes instead. Places are told when
/// they have changed; the owner shows the layout that came of it.
class CertificateCanvas : public QWidget
{
    Q_OBJECT

public:
    /// Throws Error::NotFound when the font of papers is not installed.
    explicit CertificateCanvas(QWidget *parent = nullptr);

    /// \a sample has a layout; the box \a chosen of it is outlined. After the boxes comes the code (QR).
    void showSheet(const CertificateData &sample, int chosen);
    /// Where the box is, in the widget.
    QRectF boxOnScreen(int index) const;
    QSize sizeHint() const override;

signals:
    void chosen(int index);
    void placed(int index, const QRectF &box); ///< mm

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int count() const;
    int boxAt(QPointF point) const;
    double pixelsPerMm() const;
    QPointF corner() const; ///< of the sheet
    void paintSheet(QPainter &painter) const;

    PagePainter m_pages;
    CertificateData m_sample;
    int m_chosen = -1;
    QPointF m_grabbed; ///< pixels
    QPointF m_moved;   ///< mm, since then
    bool m_isHeld = false;
};

/// The place of a box of \a layout, or of its code after them; a null rectangle where there is none.
QRectF placeIn(const CertificateLayout &layout, int index);
/// Puts it there.
void setPlaceIn(CertificateLayout &layout, int index, const QRectF &box);

} // namespace sovang
