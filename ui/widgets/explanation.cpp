// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explanation.h"

#include "domain/explain.h"
#include "theme.h"
#include "widgets/parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace sovang {

Explanation::Explanation(QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_copy(makeButton(tr("Copy"), QStringLiteral("copy")))
{
    setObjectName(QStringLiteral("sheet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space16, metrics::space8, metrics::space8, metrics::space8);
    layout->setSpacing(metrics::space4);
    auto *head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Why?")));
    head->addStretch();
    m_copy->setProperty("quiet", true);
    head->addWidget(m_copy);
    layout->addLayout(head);

    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setContentsMargins(0, 0, metrics::space8, 0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setProperty("plain", true);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_text);
    m_text->setAutoFillBackground(false); // the area asks for it
    layout->addWidget(area, 1);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    showUnit(nullptr);
}

void Explanation::showUnit(const UnitYear *unit)
{
    m_copy->setEnabled(unit);
    m_text->setText(unit ? explain(*unit) : tr("Choose a unit to see why it stands where it stands."));
}

QString Explanation::text() const
{
    return m_text->text();
}

} // namespace sovang
