// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sidebar.h"

#include "kit/look/icons.h"
#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "shell/yearbox.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace sovang {

namespace {

/// Takes the focus without choosing: where no page of the list is shown, a list would choose its first one.
class PageList : public QListWidget
{
protected:
    void focusInEvent(QFocusEvent *event) override
    {
        const int chosen = currentRow();
        const QSignalBlocker quiet(this);
        QListWidget::focusInEvent(event);
        setCurrentRow(chosen);
    }
};

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(metrics::space8, 1, -metrics::space8, -1);
    if (isChosen || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? t.selection : t.hover);
        painter->drawRoundedRect(box, metrics::corner, metrics::corner);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(t.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metrics::corner,
                                 metrics::corner);
    }
    const bool isFolded = option.rect.width() <= room::foldedPageList;
    const int left = isFolded ? box.center().x() - metrics::largeIcon / 2 + 1 : box.left() + metrics::space8;
    const QRect picture(left, box.center().y() - metrics::largeIcon / 2 + 1, metrics::largeIcon,
                        metrics::largeIcon);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, picture, Qt::AlignCenter, isChosen ? QIcon::Selected : QIcon::Normal);
    if (isFolded) {
        painter->restore();
        return;
    }

    const QString progress = index.data(SidebarDelegate::ProgressRole).toString();
    QRect text = box.adjusted(metrics::space16 + metrics::largeIcon, 0, -metrics::space8, 0);
    painter->setFont(smallFont());
    painter->setPen(t.secondInk);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, progress);
    text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(progress) - metrics::space4);
    QFont font = option.font;
    font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(isChosen ? t.accent : t.ink);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::sidebar, metrics::sideRow};
}

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent),
      m_yearRow(new QHBoxLayout),
      m_yearLabel(new QLabel(tr("Year"))),
      m_year(new YearBox),
      m_pages(new PageList),
      m_settings(new QToolButton)
{
    setObjectName(QStringLiteral("sidebar"));
    setFixedWidth(metrics::sidebar);
    m_yearRow->setContentsMargins(metrics::space16, metrics::space12, metrics::space12, metrics::space8);
    m_yearLabel->setBuddy(m_year);
    m_year->setAccessibleName(tr("Year"));
    m_year->setObjectName(QStringLiteral("yearChooser"));
    QFont bold = m_year->font();
    bold.setWeight(QFont::DemiBold);
    m_year->setFont(bold);
    m_yearRow->setSpacing(metrics::space12);
    m_yearRow->addWidget(m_yearLabel);
    m_yearRow->addWidget(m_year, 1);

    m_pages->setItemDelegate(new SidebarDelegate(m_pages));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setProperty("plain", true);
    m_pages->setMouseTracking(true);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setObjectName(QStringLiteral("pageList"));
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->viewport()->setAutoFillBackground(false);
    m_pages->setStyleSheet(QStringLiteral("background: transparent;"));

    m_settings->setIcon(lineIcon(QStringLiteral("settings")));
    m_settings->setObjectName(QStringLiteral("settingsButton"));
    m_settings->setCheckable(true);
    m_settings->setToolTip(QKeySequence(QStringLiteral("Ctrl+,")).toString(QKeySequence::NativeText));
    m_settings->setIconSize({metrics::largeIcon, metrics::largeIcon});
    m_settings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_settings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space8, metrics::space4, metrics::space8, metrics::space8);
    foot->addWidget(m_settings);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_yearRow);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_settings->setChecked(false);
        emit pageChosen(row);
    });
    // Arrows look through the pages from the list; a click or Enter goes to one to work there.
    connect(m_pages, &QListWidget::clicked, this, &Sidebar::entered);
    connect(m_pages, &QListWidget::activated, this, &Sidebar::entered);
    connect(m_settings, &QToolButton::clicked, this, &Sidebar::chooseSettings);
    connect(m_year, &QComboBox::activated, this,
            [this](int index) { emit yearChosen(Year(m_year->itemData(index).toInt())); });
}

void Sidebar::addPage(const QString &title, const QString &icon)
{
    auto *item = new QListWidgetItem(lineIcon(icon), title, m_pages);
    item->setData(Qt::AccessibleTextRole, title);
    showTip(m_pages->row(item));
}

void Sidebar::setProgress(int page, const QString &progress)
{
    QListWidgetItem *item = m_pages->item(page);
    item->setData(SidebarDelegate::ProgressRole, progress);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2").arg(item->text(), progress));
    showTip(page);
}

void Sidebar::showTip(int page)
{
    QListWidgetItem *item = m_pages->item(page);
    item->setToolTip(m_isFolded ? item->data(Qt::AccessibleTextRole).toString() : QString());
}

void Sidebar::fold(bool isFolded)
{
    if (m_isFolded == isFolded)
        return;
    m_isFolded = isFolded;
    setFixedWidth(isFolded ? room::foldedPageList : metrics::sidebar);
    const int side = isFolded ? metrics::space4 : metrics::space12;
    m_yearRow->setContentsMargins(isFolded ? side : metrics::space16, metrics::space12, side,
                                  metrics::space8);
    m_yearLabel->setHidden(isFolded);
    m_year->setProperty("narrow", isFolded);
    m_year->style()->unpolish(m_year);
    m_year->style()->polish(m_year);
    m_settings->setToolButtonStyle(isFolded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    for (int page = 0; page < m_pages->count(); ++page)
        showTip(page);
}

int Sidebar::pageCount() const
{
    return m_pages->count();
}

void Sidebar::setCurrentPage(int page)
{
    if (page == m_pages->count())
        chooseSettings();
    else
        m_pages->setCurrentRow(page);
}

void Sidebar::showYears(const std::vector<Year> &years, Year chosen)
{
    m_year->clear();
    for (const Year year : years)
        m_year->addItem(yearText(year, m_yearType), year.value());
    m_year->setCurrentIndex(m_year->findData(chosen.value()));
}

void Sidebar::showYearType(YearType type)
{
    if (std::exchange(m_yearType, type) == type)
        return;
    for (int i = 0; i < m_year->count(); ++i)
        m_year->setItemText(i, yearText(Year(m_year->itemData(i).toInt()), type));
}

void Sidebar::addSettings(const QString &title)
{
    m_settings->setText(title);
    m_settings->setAccessibleName(title);
}

void Sidebar::chooseSettings()
{
    m_pages->setCurrentRow(-1);
    m_settings->setChecked(true);
    emit pageChosen(m_pages->count());
}

} // namespace sovang
