// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/chartcard.h"

#include "kit/look/icons.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/waitcursor.h"
#include "overview/chartsaving.h"
#include "session/guarded.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

namespace {

constexpr int growth = 1000; ///< of the chart, before the room under it grows

} // namespace

ChartCard::ChartCard(const PageContext &context, const QString &title, const QString &name, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_title(makeHeading(title)),
      m_menu(makeLink({})),
      m_view(new ChartView),
      m_legend(makeSecond())
{
    setObjectName(QStringLiteral("sheet"));
    m_view->setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space12);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeHead());
    layout->addWidget(m_view);
    layout->addWidget(m_legend);
    layout->addStretch(1); // under a chart that is as high as it can be
    connect(m_view, &ChartView::cellChosen, this, &ChartCard::cellChosen);
    connect(m_view, &ChartView::copyRequested, this, &ChartCard::copy);
    connect(m_view, &ChartView::menuRequested, this, &ChartCard::openMenu);
}

QWidget *ChartCard::makeHead()
{
    m_menu->setObjectName(m_view->objectName() + QStringLiteral("Menu"));
    m_menu->setIcon(lineIcon(QStringLiteral("export")));
    m_menu->setToolTip(tr("Copy or save this chart"));
    m_menu->setAccessibleName(tr("Copy or save this chart"));
    connect(m_menu, &QPushButton::clicked, this,
            [this] { openMenu(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    m_title->setWordWrap(true);
    line->addWidget(m_title, 1);
    line->addWidget(m_menu, 0, Qt::AlignTop);
    return head;
}

void ChartCard::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ChartCard::showChart(const Chart &chart, bool isSeen)
{
    m_chart = chart;
    setVisible(isSeen);
    if (!isSeen)
        return;
    m_view->showChart(chart, m_title->text());
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_view, canGrow() ? growth : 0);
    m_legend->setText(legendOf(m_view->chart()));
    m_legend->setVisible(!m_legend->text().isEmpty());
}

void ChartCard::openMenu(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->addAction(lineIcon(QStringLiteral("copy")), tr("&Copy as a picture"), this, &ChartCard::copy);
    menu->addAction(lineIcon(QStringLiteral("export")), tr("&Save as…"), this, &ChartCard::save);
    menu->popup(place);
}

void ChartCard::copy()
{
    const bool isCopied = guarded(m_context.error, [this] {
        const WaitCursor waiting;
        QGuiApplication::clipboard()->setImage(chartPicture(m_chart));
    });
    if (isCopied)
        m_context.info(tr("The chart “%1” is on the clipboard as a picture.").arg(m_title->text()));
}

void ChartCard::save()
{
    const auto path =
        m_context.prompts.fileToSave(this, {m_title->text(), tr("Picture (*.png);;Drawing (*.svg)"),
                                            QStringLiteral("png"), m_chart.caption + QStringLiteral(".png")});
    if (path && guarded(m_context.error, [&] { writeChart(m_chart, *path); }))
        m_context.wroteFile(tr("%1 was written to %2").arg(m_title->text(), *path), *path);
}

} // namespace sovang
