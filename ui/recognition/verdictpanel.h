// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QFrame>

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sovang {

class RefusalLabel;

/// What the meeting does with one unit: agree, change, postpone, and the votes. Writes nothing itself: what
/// is complete is told by edited(), what is not is said beside the fields.
class VerdictPanel : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    /// \a proposed is what is proposed now; a verdict is given on it. Fields that the user is filling stay.
    void show(const Meeting &meeting, const MeetingItem &item, const std::optional<Proposal> &proposed,
              bool isReadOnly);

    void agree();
    void agreeUnanimously(); ///< all who are present vote in favour
    void change();           ///< asks for the other outcome and the reason
    void postpone();         ///< asks for the reason
    /// Takes what stands in the fields. False when something typed cannot be taken; the panel says why.
    bool commit();
    /// Gives up what is not complete. False when there was nothing.
    bool giveUp();

signals:
    void edited(const sovang::MeetingItem &item);
    /// A key that belongs to the meeting was pressed in a field for numbers.
    void keyPressed(QKeyEvent *event);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *makeButtons();
    QHBoxLayout *makeReason();
    QHBoxLayout *makeVotes();
    QLineEdit *addVoteField(QHBoxLayout &layout, const QString &label, const QString &name);
    void ask(Verdict verdict);
    void fill();
    void showOptions();
    void showShare();
    std::optional<MeetingItem> typed();
    std::optional<Votes> typedVotes(bool &isRight) const;
    bool put(const MeetingItem &item);
    void refuse(const QString &why);
    bool mayDecide();

    Meeting m_meeting;
    MeetingItem m_item;
    std::optional<Proposal> m_proposed;
    bool m_isReadOnly = false;
    Verdict m_asked = Verdict::Open; ///< changed or postponed while its reason is being typed

    QPushButton *m_agree;
    QPushButton *m_change;
    QPushButton *m_postpone;
    QPushButton *m_unanimous;
    QBoxLayout *m_buttons;
    QComboBox *m_wish;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLineEdit *m_inFavour;
    QLineEdit *m_against;
    QLineEdit *m_abstained;
    QLabel *m_share;
    RefusalLabel *m_refusal;
};

} // namespace sovang
