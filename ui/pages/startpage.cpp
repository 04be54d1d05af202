// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/startpage.h"

#include "icons.h"
#include "theme.h"
#include "widgets/parts.h"

#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_recent(new QVBoxLayout), m_recentBox(new QWidget)
{
    auto *sign = new QLabel;
    const QSize size(3 * metrics::space24, 3 * metrics::space24);
    sign->setPixmap(QIcon(QStringLiteral(":/icons/sovang.svg")).pixmap(size, devicePixelRatioF()));
    auto *title = new QLabel(QStringLiteral("Sổ Vàng"));
    title->setFont(figureFont());
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space16);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::space4);
    words->addWidget(title);
    words->addWidget(makeSecond(tr("Register of agencies and units that meet the cultural standard")));
    head->addWidget(sign);
    head->addLayout(words, 1);

    auto *card = new QWidget;
    card->setFixedWidth(metrics::card);
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(metrics::space12);
    layout->addLayout(head);
    layout->addSpacing(metrics::space12);
    layout->addWidget(makeChoice(QStringLiteral("open"), tr("Open a book…"),
                                 tr("A file that ends in .sovang"), &StartPage::openRequested));
    layout->addWidget(makeChoice(QStringLiteral("new"), tr("Make a new book…"),
                                 tr("Choose the rule sets that it starts with"), &StartPage::newRequested));
    layout->addWidget(makeChoice(QStringLiteral("practice"), tr("Practice book…"),
                                 tr("An invented province of 120 units and ten years, to try everything"),
                                 &StartPage::practiceRequested));
    m_recent->setSpacing(0);
    auto *box = new QVBoxLayout(m_recentBox);
    box->setContentsMargins(0, metrics::space12, 0, 0);
    box->addWidget(makeHeading(tr("Recent books")));
    box->addLayout(m_recent);
    layout->addWidget(m_recentBox);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addStretch(3);
}

QWidget *StartPage::makeChoice(const QString &icon, const QString &title, const QString &about,
                               void (StartPage::*chosen)())
{
    auto *button = new QPushButton;
    button->setAccessibleName(title);
    button->setAccessibleDescription(about);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space12);
    layout->setSpacing(metrics::space16);
    auto *picture = new QLabel;
    picture->setPixmap(lineIcon(icon).pixmap(QSize(metrics::space24, metrics::space24), devicePixelRatioF()));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(makeHeading(title));
    texts->addWidget(makeSecond(about));
    layout->addWidget(picture);
    layout->addLayout(texts, 1);
    for (QLabel *label : button->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    button->setFixedHeight(layout->sizeHint().height());
    connect(button, &QPushButton::clicked, this, chosen);
    return button;
}

void StartPage::showRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        const QFileInfo file(path);
        QPushButton *link = makeLink(
            QStringLiteral("%1   (%2)").arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())));
        link->setToolTip(QDir::toNativeSeparators(path));
        connect(link, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
        m_recent->addWidget(link, 0, Qt::AlignLeft);
    }
    m_recentBox->setVisible(!paths.isEmpty());
}

} // namespace sovang
