// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/toolrow.h"

#include "kit/look/foldingbutton.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace sovang {

namespace {

/// As a layout asks for it, but also of what is hidden for want of room.
int widthOf(const QWidget &widget)
{
    const bool canShrink = widget.sizePolicy().horizontalPolicy() & QSizePolicy::ShrinkFlag;
    const int least = widget.minimumSizeHint().width();
    const int wanted = canShrink ? least : std::max(least, widget.sizeHint().width());
    return std::min(widget.minimumWidth() > 0 ? widget.minimumWidth() : wanted, widget.maximumWidth());
}

std::vector<FoldingButton *> buttonsOf(QWidget &widget)
{
    if (auto *button = qobject_cast<FoldingButton *>(&widget))
        return {button};
    const QList<FoldingButton *> found = widget.findChildren<FoldingButton *>();
    return {found.begin(), found.end()};
}

bool isNarrowing(const QWidget &filter)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&filter))
        return box->currentIndex() > 0;
    const auto *tick = qobject_cast<const QCheckBox *>(&filter);
    return tick && tick->isChecked();
}

} // namespace

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_panel(new QFrame(this, Qt::Popup))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(metrics::space8);
    m_panel->setObjectName(QStringLiteral("filterPanel"));
    auto *inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(metrics::space12, metrics::space12, metrics::space12, metrics::space12);
    inside->setSpacing(metrics::space8);
    m_gather = new QPushButton(this); // its word stays
    m_gather->setObjectName(QStringLiteral("filtersButton"));
    m_gather->setAutoDefault(false);
    m_gather->hide();
    connect(m_gather, &QPushButton::clicked, this, [this] {
        m_panel->adjustSize();
        m_panel->move(m_gather->mapToGlobal(QPoint(0, m_gather->height())));
        m_panel->show();
        if (const QLayoutItem *first = m_panel->layout()->itemAt(0))
            first->widget()->setFocus();
    });
    auto *close = new QShortcut(Qt::Key_Escape, m_panel);
    connect(close, &QShortcut::activated, m_panel, &QWidget::hide);
}

void ToolRow::put(const Entry &entry)
{
    m_entries.push_back(entry);
    layOut();
}

void ToolRow::add(QWidget *widget, int stretch)
{
    put({widget, Part::Fixed, stretch});
}

void ToolRow::addFirst(QWidget *widget)
{
    m_entries.insert(m_entries.begin(), {widget, Part::Fixed, 0});
    layOut();
}

void ToolRow::remove(QWidget *widget)
{
    std::erase_if(m_entries, [widget](const Entry &entry) { return entry.widget == widget; });
    layOut();
}

void ToolRow::addOptional(QWidget *widget)
{
    put({widget, Part::Optional, 0});
}

void ToolRow::addFilter(QWidget *widget)
{
    put({widget, Part::Filter, 0});
    if (const auto *box = qobject_cast<QComboBox *>(widget))
        connect(box, &QComboBox::currentIndexChanged, this, &ToolRow::showGathered);
    if (const auto *tick = qobject_cast<QCheckBox *>(widget))
        connect(tick, &QCheckBox::toggled, this, &ToolRow::showGathered);
}

void ToolRow::addStretch()
{
    put({});
}

void ToolRow::join(ToolRow &other, bool isJoined)
{
    if (isJoined == !m_joined.empty())
        return;
    gather(false);
    other.gather(false);
    connect(&other, &ToolRow::narrowed, this, &ToolRow::showGathered, Qt::UniqueConnection);
    m_joined = isJoined ? other.m_entries : std::vector<Entry>();
    for (const Entry &entry : other.m_entries) {
        if (entry.widget && std::ranges::find(m_left, entry.widget) != m_left.end())
            entry.widget->show();
    }
    m_left.clear();
    other.m_isLent = isJoined;
    if (!isJoined)
        other.layOut();
    layOut();
    other.setHidden(isJoined);
    fit();
}

// All of them in their order; filters are in their panel while they are gathered.
void ToolRow::layOut()
{
    while (QLayoutItem *item = m_line->takeAt(0))
        delete item;
    std::vector<Entry> shown = m_joined;
    shown.insert(shown.end(), m_entries.begin(), m_entries.end());
    bool hasButton = false;
    for (const Entry &entry : shown) {
        if (entry.part == Part::Filter && !std::exchange(hasButton, true))
            m_line->addWidget(m_gather);
        if (entry.part == Part::Stretch)
            m_line->addStretch();
        else if (entry.part == Part::Filter && m_isGathered)
            m_panel->layout()->addWidget(entry.widget);
        else
            m_line->addWidget(entry.widget, entry.stretch);
    }
}

void ToolRow::gather(bool isGathered)
{
    if (m_isGathered == isGathered)
        return;
    m_isGathered = isGathered;
    m_panel->hide();
    layOut();
    m_gather->setVisible(isGathered);
    showGathered();
}

// A list that is narrowed says so, wherever its filters are.
void ToolRow::showGathered()
{
    int narrowing = 0;
    for (const auto &entries : {m_joined, m_entries}) {
        narrowing += static_cast<int>(std::ranges::count_if(entries, [](const Entry &entry) {
            return entry.part == Part::Filter && isNarrowing(*entry.widget);
        }));
    }
    m_gather->setText(narrowing > 0 ? tr("Filter (%1)").arg(narrowing) : tr("Filter"));
    emit narrowed();
}

bool ToolRow::isWanted(const QWidget &widget) const
{
    const bool isHidden = widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
    return !isHidden || std::ranges::find(m_left, &widget) != m_left.end();
}

// With all words, of those that are neither optional nor filters, and of \a parts.
int ToolRow::widthOf(const std::vector<Part> &parts) const
{
    int width = 0;
    int gaps = -1;
    for (const auto &entries : {m_joined, m_entries}) {
        for (const Entry &entry : entries) {
            const bool isAsked =
                entry.part == Part::Fixed || std::ranges::find(parts, entry.part) != parts.end();
            if (!entry.widget || !isAsked || !isWanted(*entry.widget))
                continue;
            width += sovang::widthOf(*entry.widget);
            for (const FoldingButton *button : buttonsOf(*entry.widget)) {
                if (button->isFolded())
                    width += button->foldGain();
            }
            ++gaps;
        }
    }
    return width + std::max(gaps, 0) * m_line->spacing();
}

int ToolRow::foldGain() const
{
    int gain = 0;
    for (const auto &entries : {m_joined, m_entries}) {
        for (const Entry &entry : entries) {
            if (!entry.widget || !isWanted(*entry.widget))
                continue;
            for (const FoldingButton *button : buttonsOf(*entry.widget))
                gain += button->foldGain();
        }
    }
    return gain;
}

QSize ToolRow::minimumSizeHint() const
{
    int width = widthOf({}) - foldGain();
    for (const Entry &entry : m_entries) {
        if (entry.part == Part::Filter)
            return {width + m_gather->sizeHint().width() + m_line->spacing(), sizeHint().height()};
    }
    return {width, sizeHint().height()};
}

QSize ToolRow::sizeHint() const
{
    return {widthOf({Part::Optional, Part::Filter}), std::max(m_line->sizeHint().height(), metrics::button)};
}

void ToolRow::fit()
{
    if (m_isLent || std::exchange(m_isFitting, true))
        return;
    const int all = widthOf({Part::Optional, Part::Filter});
    const int most = foldGain();
    // Words first.
    int tooMuch = all - width();
    for (const auto &entries : {m_joined, m_entries}) {
        for (const Entry &entry : entries) {
            if (!entry.widget || !isWanted(*entry.widget))
                continue;
            for (FoldingButton *button : buttonsOf(*entry.widget)) {
                button->fold(tooMuch > 0);
                if (tooMuch > 0)
                    tooMuch -= button->foldGain();
            }
        }
    }
    const bool isShort = all - most > width();
    std::vector<QWidget *> left;
    for (const auto &entries : {m_joined, m_entries}) {
        for (const Entry &entry : entries) {
            if (entry.part == Part::Optional && isWanted(*entry.widget) && isShort)
                left.push_back(entry.widget);
        }
    }
    for (QWidget *widget : m_left) {
        if (std::ranges::find(left, widget) == left.end())
            widget->show();
    }
    m_left = left;
    for (QWidget *widget : m_left)
        widget->hide();
    gather(isShort && widthOf({Part::Filter}) - most > width());
    m_isFitting = false;
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Words, and what is shown at all, change.
bool ToolRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return handled;
}

} // namespace sovang
