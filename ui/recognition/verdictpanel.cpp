// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/verdictpanel.h"

#include "base/text.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/words.h"
#include "recognition/meetingwords.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sovang {

namespace {

constexpr int noDecision = -1;

QPushButton *makeVerdict(const QString &text, const QString &tip, const QString &name)
{
    QPushButton *button = makeButton(text);
    button->setProperty("large", true);
    button->setFont(headingFont());
    button->setCheckable(true);
    button->setToolTip(tip);
    button->setObjectName(name);
    return button;
}

QLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : QFrame(parent),
      m_agree(makeVerdict(tr("Agree (&A)"), tr("Agree to the proposal: A or Đ"), QStringLiteral("agree"))),
      m_change(makeVerdict(tr("Change (&C)"), tr("Decide something else, with its reason: C or T"),
                           QStringLiteral("change"))),
      m_postpone(makeVerdict(tr("Postpone (&P)"), tr("Postpone, with its reason: P or H"),
                             QStringLiteral("postpone"))),
      m_unanimous(makeButton(tr("Everyone present is in favour (&N)"))),
      m_wish(new QComboBox),
      m_reason(new QLineEdit),
      m_share(new QLabel),
      m_refusal(new RefusalLabel)
{
    setObjectName(QStringLiteral("sheet"));
    m_share->setObjectName(QStringLiteral("voteShare"));
    m_share->setFont(headingFont());
    m_share->setWordWrap(true);
    m_refusal->setObjectName(QStringLiteral("verdictRefusal"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->setSpacing(metrics::space8);
    m_buttons = makeButtons();
    layout->addLayout(m_buttons);
    layout->addLayout(makeReason());
    layout->addLayout(makeVotes());
    layout->addWidget(m_share);
    layout->addWidget(m_refusal);
}

QBoxLayout *VerdictPanel::makeButtons()
{
    auto *verdicts = new QHBoxLayout;
    verdicts->setSpacing(metrics::space8);
    for (QPushButton *button : {m_agree, m_change, m_postpone})
        verdicts->addWidget(button);
    verdicts->addStretch();
    m_unanimous->setObjectName(QStringLiteral("unanimous"));
    m_unanimous->setToolTip(tr("Agree, with the votes of all who are present: N"));
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(metrics::space8);
    row->addLayout(verdicts, 1);
    row->addWidget(m_unanimous, 0, Qt::AlignLeft);
    connect(m_agree, &QPushButton::clicked, this, &VerdictPanel::agree);
    connect(m_change, &QPushButton::clicked, this, &VerdictPanel::change);
    connect(m_postpone, &QPushButton::clicked, this, &VerdictPanel::postpone);
    connect(m_unanimous, &QPushButton::clicked, this, &VerdictPanel::agreeUnanimously);
    return row;
}

QHBoxLayout *VerdictPanel::makeReason()
{
    m_wish->setObjectName(QStringLiteral("wish"));
    m_wish->setAccessibleName(tr("What the meeting decides instead"));
    for (const auto kind : {DecisionKind::First, DecisionKind::Renewal, DecisionKind::Refusal})
        m_wish->addItem(words::wish(kind), static_cast<int>(kind));
    m_wish->addItem(words::wish(std::nullopt), noDecision);
    m_reason->setObjectName(QStringLiteral("verdictReason"));
    m_reasonLabel = makeLabel(tr("&Reason"), m_reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    row->addWidget(m_wish);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    connect(m_wish, &QComboBox::activated, this, [this] {
        if (!m_reason->text().trimmed().isEmpty())
            commit();
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &VerdictPanel::commit);
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        if (m_reason->isModified() && !m_reason->text().trimmed().isEmpty())
            commit();
    });
    return row;
}

QHBoxLayout *VerdictPanel::makeVotes()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    m_inFavour = addVoteField(*row, tr("&In favour"), QStringLiteral("inFavour"));
    m_against = addVoteField(*row, tr("A&gainst"), QStringLiteral("against"));
    m_abstained = addVoteField(*row, tr("A&bstained"), QStringLiteral("abstained"));
    row->addStretch();
    return row;
}

QLineEdit *VerdictPanel::addVoteField(QHBoxLayout &layout, const QString &label, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setFont(headingFont());
    field->setFixedWidth(metrics::voteField);
    field->setAlignment(Qt::AlignRight);
    field->setValidator(new QIntValidator(0, 9999, field));
    field->setAttribute(Qt::WA_InputMethodEnabled, false); // letters are commands here, not words
    field->installEventFilter(this);
    layout.addWidget(makeLabel(label, field));
    layout.addWidget(field);
    layout.addSpacing(metrics::space8);
    connect(field, &QLineEdit::textEdited, this, &VerdictPanel::showShare);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        if (field->isModified() && (m_asked == Verdict::Open || !m_reason->text().trimmed().isEmpty()))
            commit();
    });
    return field;
}

// The buttons stand in two lines where they have no room in one.
void VerdictPanel::resizeEvent(QResizeEvent *event)
{
    int wanted = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (const QPushButton *button : {m_agree, m_change, m_postpone, m_unanimous})
        wanted += button->sizeHint().width() + m_buttons->spacing();
    m_buttons->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

bool VerdictPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isLetter = !key->text().isEmpty() && key->text().front().isLetter();
    const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (!isPlain || !(isLetter || isArrow))
        return QFrame::eventFilter(object, event);
    emit keyPressed(key);
    return true;
}

void VerdictPanel::show(const Meeting &meeting, const MeetingItem &item,
                        const std::optional<Proposal> &proposed, bool isReadOnly)
{
    const bool isOther = meeting.id != m_meeting.id || item.unit != m_item.unit;
    const bool isNew = isOther || item != m_item;
    m_meeting = meeting;
    m_item = item;
    m_proposed = proposed;
    m_isReadOnly = isReadOnly;
    if (isNew) {
        m_asked = Verdict::Open;
        m_refusal->tell({});
        fill();
    }
    showOptions();
    showShare();
}

void VerdictPanel::fill()
{
    const auto number = [this](int Votes::*part) {
        return m_item.votes ? QString::number((*m_item.votes).*part) : QString();
    };
    m_inFavour->setText(number(&Votes::inFavour));
    m_against->setText(number(&Votes::against));
    m_abstained->setText(number(&Votes::abstained));
    m_reason->setText(m_item.reason);
    const int wish = m_item.changedTo ? static_cast<int>(*m_item.changedTo) : noDecision;
    m_wish->setCurrentIndex(m_wish->findData(wish));
}

void VerdictPanel::showOptions()
{
    const Verdict verdict = m_asked == Verdict::Open ? m_item.verdict : m_asked;
    m_agree->setChecked(verdict == Verdict::Agreed);
    m_change->setChecked(verdict == Verdict::Changed);
    m_postpone->setChecked(verdict == Verdict::Postponed);
    const bool needsReason = verdict == Verdict::Changed || verdict == Verdict::Postponed;
    m_wish->setVisible(verdict == Verdict::Changed);
    m_reasonLabel->setVisible(needsReason);
    m_reason->setVisible(needsReason);
    for (QWidget *part : std::initializer_list<QWidget *>{m_agree, m_change, m_postpone, m_unanimous, m_wish,
                                                          m_reason, m_inFavour, m_against, m_abstained})
        part->setEnabled(!m_isReadOnly);
}

void VerdictPanel::showShare()
{
    MeetingItem shown = m_item;
    bool isRight = false;
    shown.votes = typedVotes(isRight);
    if (!validityOf(m_meeting).isValid()) {
        setTone(*m_share, Tone::Refused);
        m_share->setText(words::quorum(m_meeting));
        return;
    }
    QString text = words::votes(m_meeting, shown);
    if (shown.votes && shown.votes->sum() < m_meeting.present())
        text +=
            u" · "_qs + tr("%n present without a vote", nullptr, m_meeting.present() - shown.votes->sum());
    const int members = m_meeting.voters();
    const bool carries = shown.votes && m_meeting.rules.votes.isReached(shown.votes->inFavour, members);
    setTone(*m_share, carries ? Tone::Passed : shown.votes ? Tone::Refused : Tone::Plain);
    m_share->setText(text);
}

std::optional<Votes> VerdictPanel::typedVotes(bool &isRight) const
{
    isRight = true;
    const QLineEdit *fields[] = {m_inFavour, m_against, m_abstained};
    if (std::ranges::all_of(fields, [](const QLineEdit *field) { return field->text().isEmpty(); }))
        return std::nullopt;
    // The share asks for those in favour; the others are 0 until someone counts them.
    isRight = !m_inFavour->text().isEmpty();
    return Votes{m_inFavour->text().toInt(), m_against->text().toInt(), m_abstained->text().toInt()};
}

void VerdictPanel::refuse(const QString &why)
{
    m_refusal->tell(why);
}

bool VerdictPanel::mayDecide()
{
    if (m_isReadOnly)
        return false;
    if (validityOf(m_meeting).isValid())
        return true;
    refuse(tr("The meeting cannot decide yet: note first who is present."));
    showOptions();
    return false;
}

std::optional<MeetingItem> VerdictPanel::typed()
{
    QGuiApplication::inputMethod()->commit();
    MeetingItem item = m_item;
    bool isRight = false;
    item.votes = typedVotes(isRight);
    if (!isRight) {
        refuse(tr("Type first how many voted in favour."));
        return std::nullopt;
    }
    if (m_asked != Verdict::Open) {
        item.verdict = m_asked;
        item.proposed = m_proposed;
    }
    const bool isChange = item.verdict == Verdict::Changed;
    const int wish = m_wish->currentData().toInt();
    item.changedTo.reset();
    if (isChange && wish != noDecision)
        item.changedTo = static_cast<DecisionKind>(wish);
    if (isChange || item.verdict == Verdict::Postponed)
        item.reason = normalized(m_reason->text());
    return item;
}

bool VerdictPanel::put(const MeetingItem &item)
{
    const ItemFault fault = faultOf(m_meeting, item);
    if (fault != ItemFault::None) {
        refuse(words::fault(fault, m_meeting));
        return false;
    }
    m_refusal->tell({});
    m_asked = Verdict::Open;
    if (item != m_item)
        emit edited(item);
    showOptions();
    return true;
}

bool VerdictPanel::commit()
{
    if (m_isReadOnly)
        return true;
    std::optional<MeetingItem> item = typed();
    if (!item)
        return false;
    if (*item == m_item && m_asked == Verdict::Open)
        return true;
    const bool decides = item->verdict != Verdict::Postponed;
    return (!decides || mayDecide()) && put(*item);
}

bool VerdictPanel::giveUp()
{
    const bool isTyping = m_inFavour->isModified() || m_against->isModified() || m_abstained->isModified();
    if (m_asked == Verdict::Open && m_refusal->text().isEmpty() && !isTyping && !m_reason->isModified())
        return false;
    m_asked = Verdict::Open;
    m_refusal->tell({});
    fill();
    showOptions();
    showShare();
    return true;
}

void VerdictPanel::agree()
{
    std::optional<MeetingItem> item;
    m_asked = Verdict::Open;
    if (mayDecide())
        item = typed();
    if (!item) {
        showOptions();
        return;
    }
    item->verdict = Verdict::Agreed;
    item->proposed = m_proposed;
    item->changedTo.reset();
    item->reason.clear();
    const bool isCounted = item->votes.has_value();
    if (put(*item) && !isCounted) {
        m_inFavour->setFocus();
        m_inFavour->selectAll();
    }
}

void VerdictPanel::agreeUnanimously()
{
    m_asked = Verdict::Open;
    if (!mayDecide())
        return;
    MeetingItem item = m_item;
    item.verdict = Verdict::Agreed;
    item.proposed = m_proposed;
    item.changedTo.reset();
    item.reason.clear();
    item.votes = Votes{m_meeting.present(), 0, 0};
    put(item);
}

void VerdictPanel::change()
{
    if (mayDecide())
        ask(Verdict::Changed);
}

void VerdictPanel::postpone()
{
    if (!m_isReadOnly)
        ask(Verdict::Postponed);
}

void VerdictPanel::ask(Verdict verdict)
{
    if (m_item.verdict != verdict) {
        m_asked = verdict;
        // Something else than the proposal stands there first.
        const bool isTitle = m_proposed.has_value();
        m_wish->setCurrentIndex(
            m_wish->findData(static_cast<int>(isTitle ? DecisionKind::Refusal : DecisionKind::First)));
    }
    m_refusal->tell({});
    showOptions();
    if (verdict == Verdict::Changed)
        m_wish->setFocus();
    else
        m_reason->setFocus();
}

} // namespace sovang
