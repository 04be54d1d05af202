// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/parts.h"

#include "kit/look/foldingbutton.h"
#include "kit/look/icons.h"
#include "kit/look/theme.h"

#include <QAbstractScrollArea>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

namespace sovang {

QString verbatim(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QPushButton *makeButton(const QString &text, const QString &icon, QWidget *parent)
{
    auto *button = new FoldingButton(text, parent);
    if (!icon.isEmpty())
        button->setIcon(lineIcon(icon));
    button->setIconSize({metrics::icon, metrics::icon});
    button->setAutoDefault(false);
    return button;
}

QPushButton *makePrimaryButton(const QString &text, const QString &icon, QWidget *parent)
{
    QPushButton *button = makeButton(text, icon, parent);
    button->setProperty("primary", true);
    button->setIcon({});
    return button;
}

QPushButton *makeLink(const QString &text, QWidget *parent)
{
    QPushButton *button = makeButton(text, {}, parent);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(headingFont());
    return label;
}

QLabel *makeSecond(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("second", true);
    label->setWordWrap(true);
    return label;
}

namespace {

/// Enter has filtered already and Escape empties the field: neither goes on to the dialog around it.
class FilterField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool empties = event->key() == Qt::Key_Escape && !text().isEmpty();
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (empties)
            clear();
        else
            QLineEdit::keyPressEvent(event);
        if (empties || isEnter)
            event->accept();
    }
};

} // namespace

QLineEdit *makeFilter(const QString &placeholder, QWidget *parent)
{
    auto *field = new FilterField(parent);
    field->setPlaceholderText(placeholder);
    field->setClearButtonEnabled(true);
    field->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    field->setAccessibleName(placeholder);
    field->setMinimumWidth(metrics::shortField);
    return field;
}

void setTone(QLabel &label, Tone tone)
{
    label.setProperty("second", tone == Tone::Second);
    label.setProperty("passed", tone == Tone::Passed);
    label.setProperty("refusal", tone == Tone::Refused);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

QScrollArea *makeReadingArea(QLabel &text)
{
    text.setTextFormat(Qt::PlainText);
    text.setWordWrap(true);
    text.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text.setContentsMargins(0, 0, metrics::space8, 0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setProperty("plain", true);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(&text);
    text.setAutoFillBackground(false); // the area asks for it
    return area;
}

QFrame *makeSheet(QWidget *parent)
{
    auto *sheet = new QFrame(parent);
    sheet->setObjectName(QStringLiteral("sheet"));
    return sheet;
}

QFrame *makeDivider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedWidth(1);
    return line;
}

namespace {

// Fields that may be of several lines begin on the line of their name.
void startOnFirstLine(QLayoutItem &label, QWidget *field)
{
    auto *text = qobject_cast<QLabel *>(field);
    if (text) {
        const int above = (metrics::button - text->fontMetrics().height()) / 2;
        text->setContentsMargins(0, above, 0, above);
    }
    if (text || qobject_cast<QAbstractScrollArea *>(field))
        label.setAlignment(Qt::AlignRight | Qt::AlignTop);
}

} // namespace

void alignForm(QFormLayout &form)
{
    constexpr int mnemonic = 2; // its line makes a text wider than it is said to be
    form.setSpacing(metrics::space8);
    form.setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int row = 0; row < form.rowCount(); ++row) {
        QLayoutItem *item = form.itemAt(row, QFormLayout::LabelRole);
        if (!item)
            continue;
        QWidget *label = item->widget();
        label->setMinimumSize(label->sizeHint().width() + mnemonic, metrics::button);
        const QLayoutItem *field = form.itemAt(row, QFormLayout::FieldRole);
        if (field)
            startOnFirstLine(*item, field->widget());
    }
}

QDialogButtonBox *addDialogButtons(QDialog &dialog, QPushButton &ok)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(&ok, QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.layout()->addWidget(buttons);
    // Only now: a button that is not yet in its dialog does not become its default, and Enter would cancel.
    ok.setDefault(true);
    return buttons;
}

void growToFit(QDialog &dialog)
{
    QLayout *layout = dialog.layout();
    if (!layout)
        return;
    layout->activate();
    const int needed = layout->totalMinimumHeightForWidth(dialog.width());
    if (dialog.height() < needed)
        dialog.resize(dialog.width(), needed);
}

void addCloseButton(QDialog &dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.layout()->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
}

void setPageMargins(QLayout &layout)
{
    layout.setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space12);
    layout.setSpacing(metrics::space12);
}

QWidget *makeEmptyNote(const QString &text, QPushButton *button, QWidget *parent)
{
    auto *note = new QWidget(parent);
    auto *layout = new QVBoxLayout(note);
    layout->addStretch(2);
    QLabel *label = makeSecond(text);
    label->setAlignment(Qt::AlignCenter);
    layout->addWidget(label);
    if (button) {
        if (button->objectName().isEmpty())
            button->setObjectName(QStringLiteral("emptyNoteButton"));
        layout->addWidget(button, 0, Qt::AlignCenter);
    }
    layout->addStretch(3);
    return note;
}

} // namespace sovang
