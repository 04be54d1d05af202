// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace sovang {

/// A page of the window. It knows the field that its work is done in, which gets the focus when it is shown.
/// That field is no focus proxy: Tab would go to it past all that stands before it, and nowhere while it is hidden.
class WindowPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Nothing where no field is more important than the first; it may be hidden or disabled.
    QWidget *work() const { return m_work; }

protected:
    void setWork(QWidget *work) { m_work = work; }

private:
    QPointer<QWidget> m_work;
};

} // namespace sovang
