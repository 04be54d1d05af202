// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace sovang {

class WindowPage;

/// Keeps the focus where the work is. Where a field that had it is gone, hidden or disabled, Qt gives it to
/// whatever comes next, which may be a box that changes what everything else means; here it goes to the work
/// of the page instead. Belongs to \a frame.
class FocusKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a page tells what is shown in \a frame; its work gets the focus, where that can be seen.
    FocusKeeper(QWidget &frame, std::function<WindowPage *()> page);

    /// Gives the focus to the work of the page; false when nothing there can take it.
    bool toWork();
    /// The focus is leaving a field by itself, and not because of a key.
    static bool isLost();

private:
    void follow(const QWidget *before, QWidget *now);
    void toWorkIfLost();

    QWidget &m_frame;
    std::function<WindowPage *()> m_page;
    QPointer<QWidget> m_last;
};

} // namespace sovang
