// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace.h"

#include "decisions/decisionspage.h"
#include "kit/dialogs/importdialog.h"
#include "kit/look/icons.h"
#include "kit/look/parts.h"
#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "kit/windowpage.h"
#include "log/logpage.h"
#include "movements/movementspage.h"
#include "overview/overviewpage.h"
#include "papers/reportspage.h"
#include "recognition/recognitionpage.h"
#include "registration/registrationspage.h"
#include "rulesets/rulesetspage.h"
#include "scoring/scorespage.h"
#include "session/guarded.h"
#include "session/session.h"
#include "settings/settingspage.h"
#include "sharing/sharingpage.h"
#include "shell/focuskeeper.h"
#include "shell/messagebar.h"
#include "shell/notice.h"
#include "shell/sidebar.h"
#include "units/unitspage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <map>
#include <utility>

namespace sovang {

namespace {

QToolButton *makeTool(QAction *action)
{
    auto *tool = new QToolButton;
    tool->setDefaultAction(action);
    tool->setIconSize({metrics::largeIcon, metrics::largeIcon});
    return tool;
}

/// Where a page stands in the stack. It asks the window for no room, so that the window fits every screen: a
/// page that cannot be as small as its place is scrolled to its end. Its height does not depend on its width;
/// if it did, every text that changes would make all the pages measure all their texts.
class PagePlace : public QScrollArea
{
public:
    explicit PagePlace(WindowPage &page)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        setWidget(&page);
        page.setAutoFillBackground(false); // the area asks for it
    }

    QSize minimumSizeHint() const override { return {0, 0}; }
};

QWidget *placeOf(const WindowPage &page)
{
    return page.parentWidget()->parentWidget(); // the page is in the area's viewport
}

constexpr int idle = 100; // ms in which keys, clicks and painting come first

template <typename Kind> std::function<WindowPage *()> makerOf(const PageContext &context)
{
    return [context] { return new Kind(context); };
}

} // namespace

Workspace::Workspace(std::unique_ptr<Session> session, const Prompts &prompts,
                     const WorkspaceActions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(std::move(session)),
      m_prompts(prompts),
      m_sidebar(new Sidebar),
      m_stack(new QStackedWidget),
      m_title(new QLabel),
      m_notice(new Notice(m_session->book())),
      m_saved(makeSecond()),
      m_messages(new MessageBar),
      m_focus(new FocusKeeper(*this, [this] { return shownPage(); }))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_header = makeHeader(actions);
    QWidget *status = makeStatus();
    m_frame = {m_sidebar, m_header, status};
    right->addWidget(m_header);
    right->addWidget(m_notice);
    right->addWidget(m_stack, 1);
    right->addWidget(m_messages);
    right->addWidget(status);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);

    addPages(actions);
    connect(m_sidebar, &Sidebar::pageChosen, this, &Workspace::showPage);
    connect(m_sidebar, &Sidebar::entered, m_focus, &FocusKeeper::toWork);
    connect(m_sidebar, &Sidebar::yearChosen, this, &Workspace::chooseYear);
    connect(m_session.get(), &Session::changed, this, &Workspace::showState);
    connect(m_session.get(), &Session::wasReset, this, &Workspace::showYears);
    connect(m_session.get(), &Session::saved, m_messages, &QWidget::hide);
    connect(m_session.get(), &Session::failed, m_messages, &MessageBar::showError);
    followSteps();
    connect(m_messages, &MessageBar::openRequested, this,
            [open = prompts.openOutside](const QString &path) { open(path); });
    m_session->setProgress([this](const QString &title) { return m_prompts.progress(this, title); });
    showYears();
    showState();
    goTo(PageId::Overview);
    QTimer::singleShot(idle, this, &Workspace::makeNextPage);
}

Workspace::~Workspace() = default;

PageContext Workspace::makeContext()
{
    return {.session = *m_session,
            .prompts = m_prompts,
            .error = [this](const QString &message) { m_messages->showError(message); },
            .info = [this](const QString &message) { m_messages->showInfo(message); },
            .done = [this](const QString &message) { tellDone(message); },
            .wroteFile = [this](const QString &message,
                                const QString &path) { m_messages->showFile(message, path); },
            .goTo = [this](PageId page) { goTo(page); },
            .openSheet = [this](UnitId unit) { openSheet(unit); },
            .openUnit = [this](UnitId unit) { openUnit(unit); },
            .openDecision =
                [this](qint64 decision) {
                    goTo(PageId::Decisions);
                    page<DecisionsPage>(PageId::Decisions).choose(decision);
                },
            .openMovements =
                [this](UnitId unit) {
                    goTo(PageId::Movements);
                    page<MovementsPage>(PageId::Movements).showUnit(unit);
                },
            .cover = [this](QWidget *view) { cover(view); }};
}

void Workspace::addPages(const WorkspaceActions &actions)
{
    const PageContext context = makeContext();
    addPage(PageId::Overview, tr("Overview"), QStringLiteral("overview"), makerOf<OverviewPage>(context));
    addPage(PageId::Units, tr("Units"), QStringLiteral("units"), makerOf<UnitsPage>(context));
    addPage(PageId::Registrations, tr("Registration"), QStringLiteral("registrations"),
            makerOf<RegistrationsPage>(context));
    addPage(PageId::Scores, tr("Scoring"), QStringLiteral("scores"), makerOf<ScoresPage>(context));
    addPage(PageId::Recognition, tr("Recognition"), QStringLiteral("recognition"),
            makerOf<RecognitionPage>(context));
    addPage(PageId::Decisions, tr("Decisions"), QStringLiteral("decisions"), makerOf<DecisionsPage>(context));
    addPage(PageId::Reports, tr("Papers and reports"), QStringLiteral("reports"),
            makerOf<ReportsPage>(context));
    addPage(PageId::Movements, tr("Movements and models"), QStringLiteral("movements"),
            makerOf<MovementsPage>(context));
    addPage(PageId::Sharing, tr("Sending and receiving"), QStringLiteral("sharing"),
            makerOf<SharingPage>(context));
    addPage(PageId::Log, tr("Log"), QStringLiteral("log"), makerOf<LogPage>(context));
    addEntry(PageId::Settings, tr("Settings"),
             [context, choices = actions.choices] { return new SettingsPage(context, choices); });
    m_sidebar->addSettings(tr("Settings"));
    addEntry(PageId::RuleSets, tr("Rule sets"), makerOf<RuleSetsPage>(context));
}

void Workspace::addPage(PageId id, const QString &title, const QString &icon, MakePage make)
{
    addEntry(id, title, std::move(make));
    m_sidebar->addPage(title, icon);
}

void Workspace::addEntry(PageId id, const QString &title, MakePage make)
{
    m_entries.push_back({id, title, std::move(make)});
}

Workspace::Entry &Workspace::entry(PageId id)
{
    return *std::ranges::find(m_entries, id, &Entry::id);
}

WindowPage *Workspace::pageOf(Entry &entry)
{
    if (!entry.page) {
        entry.page = entry.make();
        m_stack->addWidget(new PagePlace(*entry.page));
    }
    return entry.page;
}

template <typename Kind> Kind &Workspace::page(PageId id)
{
    return static_cast<Kind &>(*pageOf(entry(id)));
}

UnitsPage &Workspace::units()
{
    return page<UnitsPage>(PageId::Units);
}

ReportsPage &Workspace::reports()
{
    return page<ReportsPage>(PageId::Reports);
}

LogPage &Workspace::log()
{
    return page<LogPage>(PageId::Log);
}

RuleSetsPage &Workspace::ruleSets()
{
    return page<RuleSetsPage>(PageId::RuleSets);
}

void Workspace::makeNextPage()
{
    const auto next = std::ranges::find(m_entries, nullptr, &Entry::page);
    if (next == m_entries.end())
        return;
    // Rows that are being written may still be taken back; and what cannot be read now is when it is shown.
    if (!m_session->isBusy() && !guarded([](const QString &) {}, [&] { pageOf(*next); }))
        return;
    QTimer::singleShot(idle, this, &Workspace::makeNextPage);
}

QWidget *Workspace::makeHeader(const WorkspaceActions &actions)
{
    auto *header = new QFrame;
    header->setObjectName(QStringLiteral("pageHeader"));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::space16, metrics::space12, metrics::space12, metrics::space12);
    layout->setSpacing(metrics::space8);
    m_title->setFont(titleFont());
    m_title->setObjectName(QStringLiteral("pageTitle"));
    auto *search = makeButton(tr("Find a unit, a command…"), QStringLiteral("search"));
    search->setProperty("search", true);
    search->setMinimumWidth(metrics::searchField);
    search->setToolTip(actions.find->toolTip());
    connect(search, &QPushButton::clicked, actions.find, &QAction::trigger);
    auto *shortcut = new QLabel(actions.find->shortcut().toString(QKeySequence::NativeText), search);
    shortcut->setProperty("second", true);
    shortcut->setFont(smallFont());
    auto *inside = new QHBoxLayout(search);
    inside->setContentsMargins(0, 0, metrics::space8, 0);
    inside->addStretch();
    inside->addWidget(shortcut);
    auto *menu = new QToolButton;
    menu->setIcon(lineIcon(QStringLiteral("menu")));
    menu->setIconSize({metrics::largeIcon, metrics::largeIcon});
    menu->setToolTip(tr("Book"));
    menu->setAccessibleName(tr("Book"));
    menu->setMenu(actions.bookMenu);
    menu->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(m_title, 1);
    layout->addWidget(makeTool(actions.undo));
    layout->addWidget(makeTool(actions.redo));
    layout->addWidget(search);
    layout->addWidget(menu);
    return header;
}

QWidget *Workspace::makeStatus()
{
    auto *row = new QFrame;
    row->setObjectName(QStringLiteral("statusRow"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::space16, metrics::space4, metrics::space16, metrics::space4);
    layout->addStretch();
    m_saved->setFont(smallFont());
    m_saved->setWordWrap(false);
    m_saved->setToolTip(m_session->book().path());
    layout->addWidget(m_saved);
    return row;
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->fold(width() < room::pageList);
    const int edge = height() < room::tallWindow ? metrics::space4 : metrics::space12;
    m_header->layout()->setContentsMargins(metrics::space16, edge, metrics::space12, edge);
}

void Workspace::showPage(int index)
{
    if (index < 0)
        return;
    m_messages->clearOld();
    Entry &wanted = m_entries[static_cast<size_t>(index)];
    if (!guarded([this](const QString &message) { m_messages->showError(message); },
                 [&] { pageOf(wanted); })) {
        QMetaObject::invokeMethod(this, &Workspace::markPage, Qt::QueuedConnection);
        return;
    }
    m_page = static_cast<size_t>(index);
    m_stack->setCurrentWidget(placeOf(*wanted.page));
    for (QWidget *part : m_frame)
        part->show();
    m_title->setText(wanted.title);
}

WindowPage *Workspace::shownPage() const
{
    WindowPage *page = m_entries.empty() ? nullptr : m_entries[m_page].page;
    return page && page->isVisibleTo(this) ? page : nullptr;
}

void Workspace::cover(QWidget *view)
{
    m_messages->clearOld();
    for (QWidget *part : m_frame)
        part->setVisible(!view);
    if (view) {
        m_stack->addWidget(view);
        m_stack->setCurrentWidget(view);
    } else {
        m_stack->setCurrentWidget(placeOf(*pageOf(m_entries[m_page])));
    }
}

void Workspace::goTo(PageId page)
{
    const auto found = std::ranges::find(m_entries, page, &Entry::id);
    const auto index = static_cast<int>(found - m_entries.begin());
    const bool isListed = listRow(index) >= 0;
    m_sidebar->setCurrentPage(listRow(index));
    if (!isListed || !m_entries[m_page].page || !m_entries[m_page].page->isVisibleTo(this))
        showPage(
            index); // the list does not tell of a page that it shows already, under a view that covers it
    m_focus->toWork();
}

int Workspace::listRow(int index) const
{
    return index <= m_sidebar->pageCount() ? index : -1; // the settings have a button below the list
}

void Workspace::markPage()
{
    m_sidebar->setCurrentPage(listRow(static_cast<int>(m_page)));
}

PageId Workspace::currentPage() const
{
    return m_entries[m_page].id;
}

void Workspace::openSheet(UnitId unit)
{
    goTo(PageId::Scores);
    page<ScoresPage>(PageId::Scores).choose(unit);
}

void Workspace::openUnit(UnitId unit)
{
    const UnitYear *found = m_session->find(unit);
    if (found && found->registered)
        return openSheet(unit);
    goTo(PageId::Units);
    page<UnitsPage>(PageId::Units).choose(unit);
}

std::unique_ptr<Session> Workspace::takeSession()
{
    m_session->disconnect();
    m_session->setProgress({});
    return std::move(m_session);
}

bool Workspace::importUnits()
{
    return runImport(&units(), makeContext(), ImportKind::Units);
}

void Workspace::importList(const QString &path)
{
    static const std::map<PageId, ImportKind> kinds{{PageId::Units, ImportKind::Units},
                                                    {PageId::Registrations, ImportKind::Registrations},
                                                    {PageId::Scores, ImportKind::Scores},
                                                    {PageId::Decisions, ImportKind::Decisions}};
    const auto kind = kinds.find(currentPage());
    if (m_session->book().isReadOnly())
        m_messages->showInfo(m_session->book().readOnlyReason());
    else if (currentPage() == PageId::Movements)
        runImport(m_entries[m_page].page, makeContext(), page<MovementsPage>(PageId::Movements).importKind(),
                  path);
    else if (kind != kinds.end())
        runImport(m_entries[m_page].page, makeContext(), kind->second, path);
    else
        m_messages->showInfo(tr("A list is dropped on the page that it belongs to: units, registration, "
                                "scoring, decisions, or movements and models."));
}

void Workspace::showYears()
{
    m_sidebar->showYears(m_session->years(), m_session->year());
}

void Workspace::showState()
{
    m_sidebar->showYearType(yearTypeOf(m_session->units()));
    showProgress();
    m_notice->tell(*m_session);
    const QDateTime saved = m_session->book().lastWritten();
    const QString name = m_session->bookName();
    m_saved->setText(saved.isValid() ? tr("saved %1 · %2").arg(saved.toString(u"HH:mm"_qs), name) : name);
    m_messages->clearInfo();
}

void Workspace::showProgress()
{
    const YearProgress &progress = m_session->progress();
    const auto of = [](int part, int whole) { return QStringLiteral("%1/%2").arg(part).arg(whole); };
    const auto set = [this](PageId id, const QString &text) {
        const auto found = std::ranges::find(m_entries, id, &Entry::id);
        m_sidebar->setProgress(static_cast<int>(found - m_entries.begin()), text);
    };
    set(PageId::Units, QString::number(m_session->units().size()));
    set(PageId::Registrations, of(progress.registered, progress.units));
    set(PageId::Scores, of(progress.finished, progress.registered));
    set(PageId::Recognition, progress.proposed ? QString::number(progress.proposed) : QString());
    set(PageId::Decisions, progress.decided ? QString::number(progress.decided) : QString());
}

} // namespace sovang
