// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <QWidget>

#include <functional>

class QLabel;

namespace sovang {

/// A mark that is moved to see what would come of it, with its value beside it. It starts at the value that
/// holds, and says so there.
class MarkSlider : public QWidget
{
    Q_OBJECT

public:
    /// From 0 to \a most by \a step, which \a holds is a multiple of; \a text writes a value.
    MarkSlider(int most, int holds, int step, std::function<QString(qint64)> text, QWidget *parent = nullptr);

    int value() const { return m_slider->value() * m_step; }
    bool isMoved() const { return value() != m_holds; }
    void reset() { m_slider->setValue(m_holds / m_step); }
    QSlider &slider() { return *m_slider; }

signals:
    void moved();

private:
    void showValue();

    int m_holds;
    int m_step;
    std::function<QString(qint64)> m_text;
    QSlider *m_slider;
    QLabel *m_value;
};

} // namespace sovang
