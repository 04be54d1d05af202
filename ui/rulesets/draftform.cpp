// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/draftform.h"

#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace sovang {

namespace {

constexpr int textLines = 3;
constexpr int listLines = 5;

// What a file does not say, or says in words that are not known, is shown as it is: an entry of its own.
void setChoice(QComboBox &choice, const QString &word)
{
    int index = choice.findData(word);
    if (index < 0 && !word.isEmpty()) {
        choice.addItem(word, word);
        index = choice.count() - 1;
    }
    choice.setCurrentIndex(std::max(index, 0));
}

void setText(QWidget *editor, const DraftField &field, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const QString shown = field.editor == DraftField::Editor::Number ? words::points(text) : text;
        const bool isBeingTyped = line->hasFocus() && (line->text() == text || line->isModified());
        if (line->text() != shown && !isBeingTyped)
            line->setText(shown);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(editor)) {
        if (plain->toPlainText() != text && !(plain->hasFocus() && plain->document()->isModified()))
            plain->setPlainText(text);
    } else if (auto *truth = qobject_cast<QCheckBox *>(editor)) {
        truth->setChecked(text == u"true");
    } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        setChoice(*choice, text);
    }
}

} // namespace

DraftForm::DraftForm(QWidget *parent)
    : QWidget(parent), m_heading(makeHeading({})), m_note(makeSecond()), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space12);
    m_layout->setSpacing(metrics::space8);
    m_heading->setWordWrap(true);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_note);
    m_layout->addStretch();
}

void DraftForm::showNothing(const QString &why)
{
    m_fields.clear();
    m_entries.clear();
    delete std::exchange(m_body, nullptr);
    m_heading->setVisible(false);
    m_note->setText(why);
    m_note->setVisible(true);
}

void DraftForm::show(const RuleSetDraft &draft, const DraftRow &row,
                     const std::vector<DraftFinding> &findings, bool isEditable)
{
    m_heading->setText(words::draftRow(row.kind));
    m_heading->setVisible(true);
    const std::vector<DraftField> fields = words::draftFields(draft, row);
    m_note->setVisible(fields.empty());
    m_note->setText(tr("Choose a line below it, or add one with Insert."));
    const bool isOther = row.path != m_row || isEditable != m_isEditable || !m_body;
    if (isOther || (fields != m_fields && !isBeingTyped())) {
        m_row = row.path;
        m_isEditable = isEditable;
        build(fields);
    }
    fill(draft);
    std::vector<DraftFinding> own;
    std::ranges::copy_if(findings, std::back_inserter(own), [&](const auto &f) { return f.row == row.path; });
    showFindings(own);
    // In a low window the area around scrolls only for what cannot be lower.
    m_body->setMinimumHeight(m_body->layout()->sizeHint().height());
}

// What is typed may ask for other fields; they come when the field is left.
bool DraftForm::isBeingTyped() const
{
    const auto *line = qobject_cast<const QLineEdit *>(m_body->focusWidget());
    return line && line->hasFocus() && line->isModified();
}

void DraftForm::build(const std::vector<DraftField> &fields)
{
    const QWidget *focused = m_body ? m_body->focusWidget() : nullptr;
    const auto known = std::ranges::find(m_entries, focused, &Entry::editor);
    const QString focusedField =
        focused && focused->hasFocus() && known != m_entries.end() ? known->field.name : QString();
    m_fields = fields;
    for (const Entry &entry : m_entries) {
        entry.editor->blockSignals(true);
        entry.editor->setObjectName({});
    }
    m_entries.clear();
    if (QWidget *before = std::exchange(m_body, new QWidget)) {
        before->hide();
        before->deleteLater(); // one of its fields may be what has just been left
    }
    auto *form =
        new QVBoxLayout(m_body); // a form layout asks for too little height and lays fields over labels
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::space4);
    for (const DraftField &field : fields) {
        QWidget *editor = makeEditor(field);
        editor->setObjectName(u"draft."_qs + field.name);
        editor->setAccessibleName(field.label);
        editor->installEventFilter(this);
        if (field.editor == DraftField::Editor::Truth) {
            form->addWidget(editor);
        } else {
            auto *label = new QLabel(field.label);
            label->setProperty("second", true);
            label->setBuddy(editor);
            form->addWidget(label);
            form->addWidget(editor);
        }
        auto *finding = new RefusalLabel;
        form->addWidget(finding);
        m_entries.push_back({field, editor, finding});
    }
    m_layout->insertWidget(2, m_body);
    if (!focusedField.isEmpty())
        focusField(focusedField);
}

QWidget *DraftForm::makeEditor(const DraftField &field)
{
    switch (field.editor) {
    case DraftField::Editor::Text:
    case DraftField::Editor::Lines:
        return makeText(field);
    case DraftField::Editor::Truth:
        return makeTruth(field);
    case DraftField::Editor::Choice:
        return makeChoice(field);
    case DraftField::Editor::Line:
    case DraftField::Editor::Number:
        break;
    }
    return makeLine(field);
}

QWidget *DraftForm::makeLine(const DraftField &field)
{
    auto *line = new QLineEdit;
    line->setReadOnly(!m_isEditable);
    line->setPlaceholderText(field.hint);
    connect(line, &QLineEdit::textEdited, this,
            [this, name = field.name](const QString &text) { emit typed(m_row, name, text); });
    connect(line, &QLineEdit::editingFinished, this, [this, line, name = field.name] {
        line->setModified(false);
        emit committed(m_row, name);
    });
    return line;
}

QWidget *DraftForm::makeText(const DraftField &field)
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(!m_isEditable);
    text->setPlaceholderText(field.hint);
    text->setTabChangesFocus(true);
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines wrap
    const int lines = field.editor == DraftField::Editor::Lines ? listLines : textLines;
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + metrics::space24);
    connect(text, &QPlainTextEdit::textChanged, this, [this, text, name = field.name] {
        if (!m_isFilling)
            emit typed(m_row, name, text->toPlainText());
    });
    return text;
}

QWidget *DraftForm::makeTruth(const DraftField &field)
{
    auto *truth = new QCheckBox(field.label);
    truth->setEnabled(m_isEditable);
    connect(truth, &QCheckBox::clicked, this, [this, name = field.name](bool isTrue) {
        emit typed(m_row, name, isTrue ? QStringLiteral("true") : QStringLiteral("false"));
        emit committed(m_row, name);
    });
    return truth;
}

QWidget *DraftForm::makeChoice(const DraftField &field)
{
    auto *choice = new QComboBox;
    choice->setEnabled(m_isEditable);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[word, words] : field.choices)
        choice->addItem(words, word);
    // Another type makes the form anew, and with it this very field: the row and the word are kept.
    connect(
        choice, &QComboBox::activated, this,
        [this, row = m_row, field](int index) {
            if (index >= static_cast<int>(field.choices.size()))
                return; // the word that was there and is not known
            emit typed(row, field.name, field.choices[static_cast<size_t>(index)].first);
            emit committed(row, field.name);
        },
        Qt::QueuedConnection);
    return choice;
}

void DraftForm::fill(const RuleSetDraft &draft)
{
    m_isFilling = true;
    for (const Entry &entry : m_entries)
        setText(entry.editor, entry.field, draft.value(m_row, entry.field.name));
    m_isFilling = false;
}

void DraftForm::showFindings(const std::vector<DraftFinding> &findings)
{
    for (const Entry &entry : m_entries) {
        QStringList texts;
        for (const DraftFinding &finding : findings) {
            if (finding.field == entry.field.name)
                texts << finding.text;
        }
        if (entry.editor->accessibleDescription() == texts.join(u' '))
            continue; // it was told already
        entry.finding->tell(texts.join(QStringLiteral("\n✕ ")));
        entry.editor->setAccessibleDescription(texts.join(u' '));
    }
}

void DraftForm::focusField(const QString &field)
{
    if (m_entries.empty())
        return;
    const auto isAsked = [&](const Entry &entry) { return entry.field.name == field; };
    auto found = std::ranges::find_if(m_entries, isAsked);
    if (found == m_entries.end())
        found = std::ranges::find_if(m_entries, [](const Entry &e) { return e.field.name == u"max"; });
    if (found == m_entries.end())
        found = m_entries.begin();
    found->editor->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(found->editor))
        line->selectAll();
}

bool DraftForm::eventFilter(QObject *object, QEvent *event)
{
    const auto *choice = qobject_cast<QComboBox *>(object);
    if (choice && event->type() == QEvent::Wheel && !choice->hasFocus()) {
        event->ignore(); // the wheel scrolls the form
        return true;
    }
    auto *text = qobject_cast<QPlainTextEdit *>(object);
    const auto entry = std::ranges::find(m_entries, object, &Entry::editor);
    if (!text || entry == m_entries.end())
        return QWidget::eventFilter(object, event);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool isEnd = (key == Qt::Key_Return || key == Qt::Key_Enter) &&
                       entry->field.editor == DraftField::Editor::Text; // it has one paragraph
    if (isEnd || event->type() == QEvent::FocusOut) {
        text->document()->setModified(false);
        emit committed(m_row, QString(entry->field.name));
    }
    return isEnd || QWidget::eventFilter(object, event);
}

} // namespace sovang
