// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/meetingview.h"

#include "base/period.h"
#include "jobs/year/meetingplan.h"
#include "kit/look/linelabel.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/saving.h"
#include "kit/tables/celldelegate.h"
#include "recognition/attendancepanel.h"
#include "recognition/meetingdialog.h"
#include "recognition/meetingedits.h"
#include "recognition/meetingsheet.h"
#include "recognition/meetingwords.h"
#include "recognition/verdictpanel.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace sovang {

namespace {

/// As wide as the list: names end in dots, nothing is scrolled to the side.
class AgendaDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, CellDelegate::sizeHint(option, index).height()};
    }
};

using VerdictCommand = void (VerdictPanel::*)();

// The Vietnamese letters and the English ones; without an input method the key of Đ gives a D.
VerdictCommand commandOf(QStringView key)
{
    if (key == u"a" || key == u"đ" || key == u"d")
        return &VerdictPanel::agree;
    if (key == u"n")
        return &VerdictPanel::agreeUnanimously;
    if (key == u"c" || key == u"t")
        return &VerdictPanel::change;
    if (key == u"p" || key == u"h")
        return &VerdictPanel::postpone;
    return nullptr;
}

} // namespace

MeetingView::MeetingView(PageContext context, const Meeting &meeting, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_meeting(meeting),
      m_agendaProxy(m_agenda),
      m_body(new QStackedWidget),
      m_attendance(new AttendancePanel),
      m_sheet(new MeetingSheet),
      m_verdict(new VerdictPanel)
{
    setObjectName(QStringLiteral("meetingView"));
    setFocusPolicy(Qt::StrongFocus);
    auto *content = new QHBoxLayout;
    content->setSpacing(metrics::space12);
    content->addWidget(makeList(), 1);
    content->addWidget(m_body, 3);
    m_body->addWidget(m_attendance);
    m_body->addWidget(makeUnitPage());
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeHeader());
    layout->addLayout(content, 1);
    makeShortcuts();

    connect(m_attendance, &AttendancePanel::edited, this, &MeetingView::putMembers);
    connect(m_attendance, &AttendancePanel::addRequested, this, &MeetingView::addMember);
    connect(m_attendance, &AttendancePanel::startRequested, this, &MeetingView::begin);
    connect(m_verdict, &VerdictPanel::edited, this, &MeetingView::putItem);
    connect(m_verdict, &VerdictPanel::keyPressed, this, &MeetingView::keyPressEvent);
    m_context.session.whenChanged(this, [this] {
        if (isVisible())
            reload();
    });
    m_listPane->hide();
    showAttendance();
}

QWidget *MeetingView::makeHeader()
{
    auto *header = new ToolRow;
    auto *close = makeButton(tr("Leave"), QStringLiteral("close"));
    close->setObjectName(QStringLiteral("leaveMeeting"));
    close->setToolTip(tr("Back to the page; the meeting can be gone on with at any time (Esc)"));
    m_title = new LineLabel;
    m_title->setFont(headingFont());
    m_place = new LineLabel;
    m_place->setProperty("second", true);
    m_place->setFont(smallFont());
    auto *edit = makeButton(tr("Details…"), QStringLiteral("edit"));
    edit->setToolTip(tr("Date, place, chair, secretary and rules of the meeting (F2)"));
    edit->setEnabled(!isReadOnly());
    m_progressText = new QLabel;
    m_progressText->setObjectName(QStringLiteral("meetingProgress"));
    m_progressText->setFont(headingFont());
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(metrics::explanation);
    m_attendanceButton = makeButton(tr("Attendance"), QStringLiteral("units"));
    m_attendanceButton->setToolTip(tr("Who is present (M)"));
    m_listButton = makeButton(tr("List"), QStringLiteral("menu"));
    m_listButton->setObjectName(QStringLiteral("agendaButton"));
    m_listButton->setCheckable(true);
    m_listButton->setToolTip(tr("The agenda, to jump to a unit (L)"));
    m_decisionsButton = makeButton(tr("Enter decisions…"), QStringLiteral("decisions"));
    m_decisionsButton->setObjectName(QStringLiteral("meetingDecisions"));
    m_decisionsButton->setEnabled(!isReadOnly());
    m_fullScreenButton = makeButton({}, QStringLiteral("fullscreen"));
    m_fullScreenButton->setAccessibleName(tr("Full screen"));
    m_fullScreenButton->setToolTip(tr("The whole screen, or back to the window (F11)"));
    auto *names = new QWidget;
    names->setMinimumWidth(metrics::nameColumn);
    auto *words = new QVBoxLayout(names);
    words->setContentsMargins(metrics::space8, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_place);
    header->add(close);
    header->add(names, 1);
    header->addOptional(m_progress);
    for (QWidget *part : std::initializer_list<QWidget *>{m_progressText, m_listButton, m_attendanceButton,
                                                          edit, m_decisionsButton, m_fullScreenButton})
        header->add(part);
    connect(close, &QPushButton::clicked, this, &MeetingView::leave);
    connect(edit, &QPushButton::clicked, this, &MeetingView::editHead);
    connect(m_attendanceButton, &QPushButton::clicked, this, &MeetingView::showAttendance);
    connect(m_listButton, &QPushButton::toggled, this, [this](bool shown) { m_listPane->setVisible(shown); });
    connect(m_decisionsButton, &QPushButton::clicked, this, &MeetingView::decisionsRequested);
    connect(m_fullScreenButton, &QPushButton::clicked, this, &MeetingView::toggleFullScreen);
    return header;
}

QWidget *MeetingView::makeList()
{
    m_listPane = new QWidget;
    m_listPane->setMaximumWidth(metrics::unitList);
    QLineEdit *filter = makeFilter(tr("Find by code or name"));
    filter->setObjectName(QStringLiteral("agendaFilter"));
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("agendaList"));
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setModel(&m_agendaProxy);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new AgendaDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(m_listPane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(filter);
    m_addUnits = makeButton({}, QStringLiteral("add"));
    m_addUnits->setObjectName(QStringLiteral("addUnits"));
    m_addUnits->setEnabled(!isReadOnly());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_addUnits);
    connect(m_addUnits, &QPushButton::clicked, this, &MeetingView::addUnits);
    connect(filter, &QLineEdit::textChanged, &m_agendaProxy, &FilterProxy::setNeedle);
    const auto choose = [this](const QModelIndex &index) { goTo(m_agendaProxy.mapToSource(index).row()); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    return m_listPane;
}

QWidget *MeetingView::makeUnitPage()
{
    m_unitPage = new QWidget;
    m_previous = makeButton(tr("← Previous"));
    m_previous->setObjectName(QStringLiteral("previousUnit"));
    m_previous->setToolTip(tr("Previous unit (left arrow)"));
    m_next = makeButton(tr("Next →"));
    m_next->setObjectName(QStringLiteral("nextUnit"));
    m_next->setToolTip(tr("Next unit (right arrow)"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_previous);
    auto *keys = new LineLabel;
    keys->setText(tr("A agree · N everyone in favour · C change · P postpone · ← → units · L list"));
    keys->setProperty("second", true);
    keys->setAlignment(Qt::AlignCenter);
    keys->setObjectName(QStringLiteral("meetingKeys"));
    foot->addWidget(keys, 1);
    foot->addWidget(m_next);
    auto *layout = new QVBoxLayout(m_unitPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space12);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(m_verdict);
    layout->addLayout(foot);
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(m_index - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_index + 1); });
    return m_unitPage;
}

void MeetingView::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    const auto step = [this](int by) {
        return [this, by] {
            if (isOnUnit())
                goTo(m_index + by);
        };
    };
    add(Qt::Key_Left, step(-1));
    add(Qt::Key_PageUp, step(-1));
    add(Qt::Key_Right, step(1));
    add(Qt::Key_PageDown, step(1));
    add(Qt::Key_F11, [this] { toggleFullScreen(); });
    add(Qt::Key_F2, [this] { editHead(); });
    add(Qt::Key_Escape, [this] { leave(); });
}

// However it is left: the whole screen is the meeting's.
void MeetingView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && window()->isVisible() && window()->isFullScreen())
        toggleFullScreen();
}

bool MeetingView::isOnUnit() const
{
    return m_body->currentWidget() == m_unitPage;
}

bool MeetingView::isReadOnly() const
{
    return m_context.session.book().isReadOnly();
}

// Letters are commands while no text is being typed.
void MeetingView::keyPressEvent(QKeyEvent *event)
{
    const QString key = event->text().toLower();
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        goTo(m_index + (event->key() == Qt::Key_Right ? 1 : -1));
        return;
    }
    const VerdictCommand command = isOnUnit() ? commandOf(key) : nullptr;
    if (key == u"l")
        m_listButton->toggle();
    else if (key == u"m")
        showAttendance();
    else if (command)
        (m_verdict->*command)();
    else
        QWidget::keyPressEvent(event);
}

void MeetingView::reload()
{
    guarded(m_context.error, [this] {
        const std::optional<Meeting> known = m_context.session.book().meetings.find(m_meeting.id);
        if (!known || known->year != m_context.session.year()) {
            emit closed(); // it was undone, or another year was chosen
            return;
        }
        m_meeting = *known;
        m_index = std::clamp(m_index, 0, std::max(0, static_cast<int>(m_meeting.items.size()) - 1));
        showHead();
        showAgenda();
        m_attendance->show(m_meeting, isReadOnly());
        if (isOnUnit())
            showUnit();
    });
}

void MeetingView::showHead()
{
    m_title->setText(tr("Meeting on the titles of %1").arg(m_meeting.year.toString()));
    QStringList place{dayText(m_meeting.date), m_meeting.place};
    place.removeAll(QString());
    m_place->setText(place.join(u" · "_qs));
    const int all = static_cast<int>(m_meeting.items.size());
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(m_meeting.handled());
    m_progressText->setText(QStringLiteral("%1/%2").arg(m_meeting.handled()).arg(all));
    m_progressText->setToolTip(tr("Units that the meeting has dealt with"));
}

void MeetingView::showAgenda()
{
    std::map<UnitId, const Unit *> units;
    for (const UnitYear &unit : m_context.session.units())
        units.emplace(unit.unit.id, &unit.unit);
    std::vector<AgendaRow> rows;
    for (const MeetingItem &item : m_meeting.items) {
        const auto unit = units.find(item.unit);
        const bool isKnown = unit != units.end();
        rows.push_back({words::sign(stateOf(m_meeting, item)), isKnown ? unit->second->code : QString(),
                        isKnown ? unit->second->name : QString(), words::meetingItem(m_meeting, item)});
    }
    m_agenda.show(std::move(rows));
    const auto missing = missingFrom(m_meeting, m_context.session.units()).size();
    m_addUnits->setVisible(missing > 0);
    m_addUnits->setText(tr("Add %n unit(s) proposed since", nullptr, static_cast<int>(missing)));
}

void MeetingView::showUnit()
{
    if (m_meeting.items.empty())
        return;
    const MeetingItem &item = m_meeting.items[static_cast<size_t>(m_index)];
    if (const UnitYear *unit = m_context.session.find(item.unit)) {
        m_sheet->showUnit(*unit);
        m_verdict->show(m_meeting, item, unit->proposal, isReadOnly());
    }
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < static_cast<int>(m_meeting.items.size()));
    const QModelIndex place = m_agendaProxy.mapFromSource(m_agenda.index(m_index));
    m_list->setCurrentIndex(place); // none where the list is narrowed to others
}

void MeetingView::goTo(int index)
{
    if (index < 0 || index >= static_cast<int>(m_meeting.items.size()))
        return;
    if (isOnUnit() && !m_verdict->commit())
        return;
    m_index = index;
    m_body->setCurrentWidget(m_unitPage);
    showUnit();
    setFocus(); // letters are commands again
}

void MeetingView::showAttendance()
{
    if (isOnUnit() && !m_verdict->commit())
        return;
    reload();
    m_body->setCurrentWidget(m_attendance);
    m_attendance->setFocusToMembers();
}

void MeetingView::begin()
{
    if (m_meeting.items.empty()) {
        m_context.error(tr("No unit stands on the agenda of this meeting."));
        return;
    }
    const auto open = std::ranges::find(m_meeting.items, Verdict::Open, &MeetingItem::verdict);
    goTo(open == m_meeting.items.end() ? 0 : static_cast<int>(open - m_meeting.items.begin()));
}

void MeetingView::editHead()
{
    if (isReadOnly() || (isOnUnit() && !m_verdict->commit()))
        return;
    MeetingDialog dialog(m_meeting, std::nullopt, this);
    runUntilSaved(m_context, dialog,
                  [&] { return edits::changeMeeting(m_context.session, dialog.meeting()); });
}

void MeetingView::addMember()
{
    const auto name = m_context.prompts.text(this, {tr("Add a member"), tr("Name of the member"), {}});
    if (!name || name->trimmed().isEmpty())
        return;
    std::vector<MeetingMember> members = m_meeting.members;
    members.push_back({name->trimmed(), {}, Attendance::Invited, {}});
    putMembers(members);
}

void MeetingView::addUnits()
{
    Meeting changed = m_meeting;
    for (MeetingItem &item : missingFrom(m_meeting, m_context.session.units()))
        changed.items.push_back(std::move(item));
    edits::changeMeeting(m_context.session, changed);
}

void MeetingView::putMembers(const std::vector<MeetingMember> &members)
{
    Meeting changed = m_meeting;
    changed.members = members;
    if (!edits::changeMeeting(m_context.session, changed))
        reload(); // what the table shows is what stands in the book
}

void MeetingView::putItem(const MeetingItem &item)
{
    edits::putMeetingItem(m_context.session, m_meeting, item);
}

void MeetingView::toggleFullScreen()
{
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void MeetingView::leave()
{
    if (isOnUnit() && m_verdict->giveUp())
        return;
    if (window()->isFullScreen())
        toggleFullScreen();
    else
        emit closed();
}

} // namespace sovang
