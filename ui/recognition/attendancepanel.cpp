// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/attendancepanel.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "recognition/meetingwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace sovang {

AttendancePanel::AttendancePanel(QWidget *parent)
    : QWidget(parent), m_table(new QTableView), m_quorum(new QLabel), m_start(makePrimaryButton(tr("&Begin")))
{
    setUpTable(*m_table, m_model, MembersModel::Excuse);
    m_table->setSortingEnabled(false); // the order is that of the commission
    m_table->setObjectName(QStringLiteral("membersTable"));
    m_table->setAccessibleName(tr("Attendance"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_quorum->setObjectName(QStringLiteral("quorum"));
    m_quorum->setFont(projectorFont());
    m_quorum->setWordWrap(true);
    m_start->setObjectName(QStringLiteral("beginMeeting"));
    m_start->setProperty("large", true);

    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    auto *add = makeButton(tr("Add a member…"), QStringLiteral("add"));
    connect(add, &QPushButton::clicked, this, &AttendancePanel::addRequested);
    m_stack->addWidget(
        makeEmptyNote(tr("The meeting has no members yet. A commission that is entered in the settings "
                         "comes with its members."),
                      add));

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_quorum, 1);
    foot->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space12);
    layout->addWidget(makeToolbar());
    layout->addWidget(content, 1);
    layout->addLayout(foot);
    connect(&m_model, &MembersModel::edited, this, &AttendancePanel::edited);
    connect(m_start, &QPushButton::clicked, this, &AttendancePanel::startRequested);
    auto *removeKey = new QAction(this);
    removeKey->setShortcut(QKeySequence::Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removeKey);
    connect(removeKey, &QAction::triggered, this, &AttendancePanel::removeChosen);
}

QWidget *AttendancePanel::makeToolbar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    m_allPresent = makeButton(tr("A&ll present"), QStringLiteral("check"));
    m_allPresent->setObjectName(QStringLiteral("allPresent"));
    m_add = makeButton(tr("Add a member…"), QStringLiteral("add"));
    m_remove = makeButton(tr("Remove"), QStringLiteral("remove"));
    m_remove->setToolTip(tr("Remove the chosen members from this meeting (Del)"));
    layout->addWidget(makeHeading(tr("Attendance")));
    layout->addWidget(makeSecond(tr("Space changes who is present.")), 1);
    layout->addWidget(m_allPresent);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    connect(m_allPresent, &QPushButton::clicked, this, &AttendancePanel::setAllPresent);
    connect(m_add, &QPushButton::clicked, this, &AttendancePanel::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &AttendancePanel::removeChosen);
    return bar;
}

void AttendancePanel::show(const Meeting &meeting, bool isReadOnly)
{
    m_model.show(meeting.members, !isReadOnly);
    m_stack->setCurrentIndex(meeting.members.empty() ? 1 : 0);
    fitColumns(*m_table, MembersModel::Excuse);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, MembersModel::Came));
    const bool isValid = validityOf(meeting).isValid();
    m_quorum->setText(words::quorum(meeting));
    setTone(*m_quorum, isValid ? Tone::Passed : Tone::Refused);
    m_start->setText(meeting.handled() == 0 ? tr("&Begin") : tr("&Go on"));
    for (QPushButton *button : {m_allPresent, m_add, m_remove})
        button->setEnabled(!isReadOnly);
    m_remove->setEnabled(!isReadOnly && !meeting.members.empty());
}

void AttendancePanel::setAllPresent()
{
    std::vector<MeetingMember> members = m_model.members();
    for (MeetingMember &member : members) {
        if (member.attendance == Attendance::Invited)
            member.attendance = Attendance::Present; // who is noted as absent stays absent
    }
    if (members != m_model.members())
        emit edited(members);
}

void AttendancePanel::setFocusToMembers()
{
    if (m_model.rowCount() > 0)
        m_table->setFocus();
}

void AttendancePanel::removeChosen()
{
    std::vector<MeetingMember> members;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        bool isChosen = false;
        for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
            isChosen = isChosen || index.row() == row;
        if (!isChosen)
            members.push_back(m_model.members()[static_cast<size_t>(row)]);
    }
    if (members.size() < m_model.members().size())
        emit edited(members);
}

} // namespace sovang
