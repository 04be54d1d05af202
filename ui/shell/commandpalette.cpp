// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "base/text.h"
#include "kit/look/theme.h"
#include "shell/sidebar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr int mostShown = 50;
constexpr int rowsShown = 10;

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent), m_field(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("palette"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setProperty("palette", true);
    m_field->setPlaceholderText(tr("Find a unit, a page, a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setProperty("plain", true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, metrics::space4);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::open(std::vector<Command> commands)
{
    m_entries.clear();
    for (Command &command : commands) {
        const QString title = command.title;
        m_entries.push_back({std::move(command), sovang::searchKey(title), sovang::exactKey(title)});
    }
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    filter({});
    place();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::place()
{
    const int width = std::min(metrics::card, parentWidget()->width() - 2 * metrics::space24);
    const int height = m_field->sizeHint().height() + rowsShown * metrics::sideRow + metrics::space8;
    setGeometry((parentWidget()->width() - width) / 2, 2 * metrics::space24, width,
                std::min(height, parentWidget()->height() - 3 * metrics::space24));
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    const auto hasAll = [&words](const QString &key) {
        return std::ranges::all_of(words, [&key](const QString &word) { return key.contains(word); });
    };
    const QString exact = exactKey(text);
    std::vector<const Entry *> exactHits;
    std::vector<const Entry *> hits;
    for (const Entry &entry : m_entries) {
        if (entry.exactKey.contains(exact))
            exactHits.push_back(&entry);
        else if (hasAll(entry.searchKey))
            hits.push_back(&entry);
    }
    exactHits.insert(exactHits.end(), hits.begin(), hits.end());
    m_list->clear();
    for (const Entry *entry : exactHits) {
        if (m_list->count() == mostShown)
            break;
        auto *item = new QListWidgetItem(entry->command.title, m_list);
        item->setData(SidebarDelegate::ProgressRole, entry->command.about);
        item->setData(Qt::UserRole, static_cast<int>(entry - m_entries.data()));
    }
    if (exactHits.empty())
        (new QListWidgetItem(tr("Nothing is called “%1” here").arg(text.simplified()), m_list))
            ->setFlags(Qt::NoItemFlags);
    m_list->setCurrentRow(0);
}

void CommandPalette::giveBack()
{
    if (m_before)
        m_before->setFocus();
    hide();
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    giveBack();
    const auto run =
        m_entries[item->data(Qt::UserRole).toUInt()].command.run; // it may open the palette again
    run();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        giveBack();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    default:
        return QFrame::eventFilter(object, event);
    }
}

} // namespace sovang
