// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/reporttextspanel.h"

#include "kit/dialogs/composing.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "papers/paperedits.h"
#include "session/session.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

/// Never by colour alone: the sign says it.
QString signOf(const ReportText &text)
{
    if (!text.hasPlace || !text.outdated.empty())
        return QStringLiteral("✕");
    if (text.text().isEmpty())
        return text.own ? QStringLiteral("⊘") : QStringLiteral("○");
    return text.own ? QStringLiteral("✎") : QStringLiteral("–");
}

QString changesOf(const ReportText &text)
{
    QStringList changes;
    for (const FigureChange &change : text.outdated)
        changes << QStringLiteral("%1 → %2").arg(change.before,
                                                 change.now.isEmpty() ? QStringLiteral("–") : change.now);
    return changes.join(QStringLiteral("; "));
}

QString stateOf(const ReportText &text)
{
    if (!text.hasPlace)
        return ReportTextsPanel::tr("✕ The report has no such paragraph any more.");
    if (!text.outdated.empty())
        return ReportTextsPanel::tr("✕ Does not agree any more: %1").arg(changesOf(text));
    if (text.own && text.text().isEmpty())
        return ReportTextsPanel::tr("⊘ Left out of the report");
    if (text.own)
        return ReportTextsPanel::tr("✎ Edited; the numbers agree");
    return text.text().isEmpty() ? ReportTextsPanel::tr("○ Not written yet; left out of the report")
                                 : ReportTextsPanel::tr("– As the program writes it");
}

} // namespace

ReportTextsPanel::ReportTextsPanel(const PageContext &context, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_list(new QListWidget),
      m_state(new QLabel),
      m_field(new QPlainTextEdit),
      m_save(makeButton(tr("&Put into the report"))),
      m_takeBack(makeButton(tr("&Use the program's sentence")))
{
    setObjectName(QStringLiteral("sheet"));
    m_list->setObjectName(QStringLiteral("reportTexts"));
    m_list->setAccessibleName(tr("Paragraphs of the report"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setObjectName(QStringLiteral("reportTextState"));
    m_state->setWordWrap(true);
    m_field->setObjectName(QStringLiteral("reportText"));
    m_field->setAccessibleName(tr("Text of the paragraph"));
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    m_save->setObjectName(QStringLiteral("saveReportText"));
    m_save->setToolTip(tr("Ctrl+Enter. What was typed is also kept when the field is left."));
    m_takeBack->setObjectName(QStringLiteral("takeReportTextBack"));
    m_takeBack->setFocusPolicy(Qt::TabFocus); // a click does not keep what is given up
    makeLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showChosen();
        if (const ReportText *text = current())
            emit chosen(reportLines(text->text()).value(0));
    });
    connect(m_field, &QPlainTextEdit::modificationChanged, this, &ReportTextsPanel::showState);
    connect(m_save, &QPushButton::clicked, this, &ReportTextsPanel::save);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_field->document()->setModified(false);
        put(std::nullopt);
        showChosen();
    });
}

void ReportTextsPanel::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space8, metrics::space8, metrics::space8, metrics::space8);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_state);
    layout->addWidget(m_field, 2);
    layout->addWidget(m_save);
    layout->addWidget(m_takeBack);
}

void ReportTextsPanel::showTexts(std::vector<ReportText> texts)
{
    const QString chosenKey = current() ? current()->paragraph.key : m_shown;
    m_texts = std::move(texts);
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > static_cast<int>(m_texts.size()))
        delete m_list->takeItem(m_list->count() - 1);
    int chosenRow = 0;
    for (int row = 0; row < static_cast<int>(m_texts.size()); ++row) {
        QListWidgetItem *known = m_list->item(row);
        fill(known ? *known : *new QListWidgetItem(m_list), m_texts[static_cast<size_t>(row)]);
        if (m_texts[static_cast<size_t>(row)].paragraph.key == chosenKey)
            chosenRow = row;
    }
    m_list->setCurrentRow(chosenRow);
    const ReportText *text = current();
    if (text && text->paragraph.key == m_shown && m_field->document()->isModified())
        showState();
    else
        showChosen();
}

void ReportTextsPanel::fill(QListWidgetItem &item, const ReportText &text) const
{
    const QString words = reportLines(text.text()).value(0, text.paragraph.hint);
    item.setText(QStringLiteral("%1  %2: %3").arg(signOf(text), text.place(), words));
    item.setToolTip(QStringLiteral("%1\n%2").arg(text.paragraph.section, stateOf(text)));
}

const ReportText *ReportTextsPanel::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_texts.size()) ? nullptr : &m_texts[static_cast<size_t>(row)];
}

void ReportTextsPanel::showChosen()
{
    save();
    const ReportText *text = current();
    m_shown = text ? text->paragraph.key : QString();
    m_field->setPlainText(text ? text->text() : QString());
    m_field->setPlaceholderText(text ? text->paragraph.hint : QString());
    m_field->setReadOnly(!text || !text->hasPlace);
    m_field->document()->setModified(false);
    showState();
}

void ReportTextsPanel::showState()
{
    const ReportText *text = current();
    const bool isTyped = m_field->document()->isModified();
    m_save->setEnabled(isTyped);
    m_takeBack->setEnabled(text && (text->own || isTyped));
    m_state->setText(text ? stateOf(*text) : QString());
    const bool isWrong = text && (!text->hasPlace || !text->outdated.empty());
    setTone(*m_state, isWrong ? Tone::Refused : Tone::Second);
}

void ReportTextsPanel::save()
{
    commitComposed(*m_field);
    if (!m_field->document()->isModified())
        return;
    const auto shown =
        std::ranges::find(m_texts, m_shown, [](const ReportText &text) { return text.paragraph.key; });
    if (shown == m_texts.end())
        return;
    const QString typed = reportLines(m_field->toPlainText()).join(u'\n');
    m_field->document()->setModified(false);
    // The list is shown anew while it is put.
    const ReportText edited = *shown; // NOLINT(performance-unnecessary-copy-initialization)
    if (typed == edited.text())
        return showState();
    const bool isProgram = typed == edited.paragraph.generated;
    if (!edits::setReportText(m_context.session, edited, isProgram ? std::nullopt : std::optional(typed)))
        m_field->document()->setModified(true); // the book refused, and the words are still there
}

void ReportTextsPanel::put(const std::optional<QString> &words)
{
    if (const ReportText *text = current(); text && text->own)
        edits::setReportText(m_context.session, ReportText(*text), words);
}

bool ReportTextsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            save();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace sovang
