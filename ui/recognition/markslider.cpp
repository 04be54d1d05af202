// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/markslider.h"

#include "kit/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace sovang {

MarkSlider::MarkSlider(int most, int holds, int step, std::function<QString(qint64)> text, QWidget *parent)
    : QWidget(parent),
      m_holds(holds),
      m_step(step),
      m_text(std::move(text)),
      m_slider(new QSlider(Qt::Horizontal)),
      m_value(new QLabel)
{
    constexpr int stepsOfPage = 10;
    m_slider->setRange(0, most / step);
    m_slider->setValue(holds / step);
    m_slider->setPageStep(stepsOfPage);
    setFocusProxy(m_slider);
    int widest = 0;
    for (const int shown : {0, holds, most})
        widest = std::max(widest, fontMetrics().horizontalAdvance(tr("%1 (as it is)").arg(m_text(shown))));
    m_value->setFixedWidth(widest + metrics::space8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_value);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showValue();
        emit moved();
    });
    showValue();
}

void MarkSlider::showValue()
{
    const QString text = m_text(value());
    m_value->setText(isMoved() ? text : tr("%1 (as it is)").arg(text));
}

} // namespace sovang
