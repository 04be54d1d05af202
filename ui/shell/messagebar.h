// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace sovang {

/// What the window has to say, in a bar and not in a box: stays until it is closed or something newer comes.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &message);
    void showInfo(const QString &message);
    /// With a link that opens \a path, emitted as openRequested().
    void showFile(const QString &message, const QString &path);
    /// An error with a link called \a way, which takes the message away and calls \a go.
    void showWayOut(const QString &message, const QString &way, std::function<void()> go);
    /// With a link called \a back, which takes the message away and calls \a goBack.
    void showDone(const QString &message, const QString &back, std::function<void()> goBack);
    /// Takes an information away; an error stays.
    void clearInfo();
    /// Takes away what was said before: the user went on. What was said a moment ago, by the very step that
    /// goes on, stays.
    void clearOld();
    QString text() const;
    bool isError() const { return m_isError; }

signals:
    void openRequested(const QString &path);

private:
    void say(const QString &message, bool isError);
    void link(const QString &text, std::function<void()> follow);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_link;
    std::function<void()> m_follow; ///< what the link does; nothing: there is no link
    bool m_isError = false;
    bool m_isNew = false;
};

} // namespace sovang
