// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notice.h"

#include "kit/look/icons.h"
#include "kit/look/theme.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QLabel>

namespace sovang {

Notice::Notice(const Book &book, QWidget *parent)
    : QFrame(parent), m_isPractice(book.settings.isPractice()), m_icon(new QLabel), m_text(new QLabel)
{
    setObjectName(QStringLiteral("notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space16, metrics::space8, metrics::space16, metrics::space8);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    hide();
}

void Notice::tell(const Session &session)
{
    const Book &book = session.book();
    QStringList texts;
    if (book.isReadOnly())
        texts << book.readOnlyReason();
    if (session.isYearSealed())
        texts << tr("The year %1 is sealed: its entries stay as they are. It is reopened on the page of the "
                    "log, with a reason.")
                     .arg(session.year().toString());
    const bool isLocked = !texts.isEmpty();
    if (m_isPractice)
        texts << tr("Practice book: everything in it is invented.");
    const QString text = texts.join(u' ');
    if (text == m_text->text())
        return; // as after nearly every change
    m_icon->setPixmap(lineIcon(isLocked ? QStringLiteral("lock") : QStringLiteral("practice"))
                          .pixmap(QSize(metrics::icon, metrics::icon), devicePixelRatioF()));
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace sovang
