// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startpage.h"

#include "kit/look/icons.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/operatorfield.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

namespace {

constexpr int narrowestChoice = 380;
constexpr int allRoom = 1000; ///< before the margins get any

void keepWidth(QWidget &column)
{
    column.setMinimumWidth(narrowestChoice);
    column.setMaximumWidth(metrics::dialog);
}

} // namespace

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

    auto *choices = new QVBoxLayout;
    choices->setSpacing(metrics::space12);
    addChoice(*choices, QStringLiteral("new"), tr("Make a new book…"),
              tr("In three steps: the commission, the rule sets, the list of units"),
              &StartPage::newRequested);
    addChoice(*choices, QStringLiteral("open"), tr("Open a book…"), tr("A file that ends in .sovang"),
              &StartPage::openRequested);
    addChoice(*choices, QStringLiteral("practice"), tr("Practice book…"),
              tr("An invented province of 120 units and ten years, to try everything"),
              &StartPage::practiceRequested);
    choices->addLayout(makeOperatorLine());
    choices->addStretch();
    m_recent->setSpacing(metrics::space8);
    auto *box = new QVBoxLayout(m_recentBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metrics::space8);
    box->addWidget(makeHeading(tr("Recent books")));
    box->addLayout(m_recent);
    box->addStretch();
    keepWidth(*m_recentBox);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * metrics::space24);
    columns->addStretch(1);
    auto *left = new QWidget;
    keepWidth(*left);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(metrics::space24);
    leftLayout->addLayout(head);
    leftLayout->addLayout(choices);
    columns->addWidget(left, allRoom, Qt::AlignTop);
    columns->addWidget(m_recentBox, allRoom, Qt::AlignTop);
    columns->addStretch(1);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(columns);
    outer->addStretch(3);
}

QHBoxLayout *StartPage::makeOperatorLine()
{
    QLineEdit *field = makeOperatorField();
    auto *label = new QLabel(tr("&Who works here"));
    label->setBuddy(field);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space12);
    line->addWidget(label);
    line->addWidget(field, 1);
    line->addStretch();
    return line;
}

void StartPage::addChoice(QVBoxLayout &layout, const QString &icon, const QString &title,
                          const QString &about, void (StartPage::*chosen)())
{
    QPushButton *button = makeChoice(icon, title, about);
    connect(button, &QPushButton::clicked, this, chosen);
    layout.addWidget(button);
}

QPushButton *StartPage::makeChoice(const QString &icon, const QString &title, const QString &about)
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
    button->setFixedHeight(layout->heightForWidth(narrowestChoice));
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
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        const QString shown =
            fontMetrics().elidedText(folder, Qt::ElideMiddle, metrics::dialog - 5 * metrics::space24);
        const QString changed = QLocale().toString(file.lastModified(), QStringLiteral("dd/MM/yyyy HH:mm"));
        QPushButton *button =
            makeChoice(QStringLiteral("book"), file.fileName(),
                       QStringLiteral("%1\n%2").arg(shown, tr("changed on %1").arg(changed)));
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
        m_recent->addWidget(button);
    }
    m_recentBox->setVisible(!paths.isEmpty());
}

} // namespace sovang
