// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messagebar.h"

#include "kit/look/icons.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace sovang {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_link(makeLink({}, this))
{
    setObjectName(QStringLiteral("messageBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space16, metrics::space8, metrics::space8, metrics::space8);
    layout->setSpacing(metrics::space8);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_link);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_link->setObjectName(QStringLiteral("messageLink"));
    connect(m_link, &QPushButton::clicked, this, [this] {
        const std::function<void()> follow = m_follow; // it may say something else, and be no more
        follow();
    });
    hide();
}

void MessageBar::say(const QString &message, bool isError)
{
    m_isError = isError;
    m_isNew = true;
    QTimer::singleShot(0, this, [this] { m_isNew = false; });
    m_text->setText(message);
    setAccessibleName(message);
    const QIcon icon = lineIcon(isError ? QStringLiteral("warning") : QStringLiteral("info"));
    m_icon->setPixmap(icon.pixmap(QSize(metrics::icon, metrics::icon), devicePixelRatioF()));
    setProperty("kind", isError ? QStringLiteral("error") : QStringLiteral("info"));
    style()->unpolish(this);
    style()->polish(this);
    m_link->setVisible(m_follow != nullptr);
    show();
}

void MessageBar::showError(const QString &message)
{
    m_follow = nullptr;
    say(message, true);
}

void MessageBar::showInfo(const QString &message)
{
    m_follow = nullptr;
    say(message, false);
}

void MessageBar::showFile(const QString &message, const QString &path)
{
    m_follow = [this, path] { emit openRequested(path); };
    m_link->setText(tr("Open"));
    say(message, false);
}

void MessageBar::link(const QString &text, std::function<void()> follow)
{
    m_follow = [this, follow = std::move(follow)] {
        hide();
        follow();
    };
    m_link->setText(text);
}

void MessageBar::showWayOut(const QString &message, const QString &way, std::function<void()> go)
{
    link(way, std::move(go));
    say(message, true);
}

void MessageBar::showDone(const QString &message, const QString &back, std::function<void()> goBack)
{
    link(back, std::move(goBack));
    say(message, false);
}

void MessageBar::clearInfo()
{
    if (!m_isError)
        hide();
}

void MessageBar::clearOld()
{
    if (!m_isNew)
        hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace sovang
