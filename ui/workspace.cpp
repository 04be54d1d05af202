// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "dialogs/importdialog.h"
#include "icons.h"
#include "pages/decisionspage.h"
#include "pages/logpage.h"
#include "pages/movementspage.h"
#include "pages/overviewpage.h"
#include "pages/recognitionpage.h"
#include "pages/registrationspage.h"
#include "pages/reportspage.h"
#include "pages/rulesetspage.h"
#include "pages/scorespage.h"
#include "pages/settingspage.h"
#include "pages/unitspage.h"
#include "session.h"
#include "theme.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/sidebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace sovang {

namespace {

QToolButton *makeTool(QAction *action)
{
    auto *tool = new QToolButton;
    tool->setDefaultAction(action);
    tool->setIconSize({metrics::largeIcon, metrics::largeIcon});
    return tool;
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
      m_saved(makeSecond()),
      m_messages(new MessageBar)
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    QWidget *header = makeHeader(actions);
    QWidget *status = makeStatus();
    m_frame = {m_sidebar, header, status};
    right->addWidget(header);
    right->addWidget(makeNotice());
    right->addWidget(m_stack, 1);
    right->addWidget(m_messages);
    right->addWidget(status);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);

    makePages(actions);
    connect(m_sidebar, &Sidebar::pageChosen, this, &Workspace::showPage);
    connect(m_sidebar, &Sidebar::yearChosen, this, [this](Year year) { m_session->setYear(year); });
    connect(m_session.get(), &Session::changed, this, &Workspace::showState);
    connect(m_session.get(), &Session::wasReset, this, &Workspace::showYears);
    connect(m_session.get(), &Session::failed, m_messages, &MessageBar::showError);
    connect(m_messages, &MessageBar::openRequested, this,
            [open = prompts.openOutside](const QString &path) { open(path); });
    showYears();
    showState();
    goTo(PageId::Overview);
}

Workspace::~Workspace() = default;

PageContext Workspace::makeContext()
{
    return {.session = *m_session,
            .prompts = m_prompts,
            .error = [this](const QString &message) { m_messages->showError(message); },
            .info = [this](const QString &message) { m_messages->showInfo(message); },
            .wroteFile = [this](const QString &message,
                                const QString &path) { m_messages->showFile(message, path); },
            .goTo = [this](PageId page) { goTo(page); },
            .openSheet = [this](UnitId unit) { openSheet(unit); },
            .openDecision =
                [this](qint64 decision) {
                    goTo(PageId::Decisions);
                    m_decisions->choose(decision);
                },
            .cover = [this](QWidget *view) { cover(view); }};
}

void Workspace::makePages(const WorkspaceActions &actions)
{
    const PageContext context = makeContext();
    m_units = new UnitsPage(context);
    m_scores = new ScoresPage(context);
    m_reports = new ReportsPage(context);
    m_log = new LogPage(context);
    m_decisions = new DecisionsPage(context);
    addPage(PageId::Overview, tr("Overview"), QStringLiteral("overview"), new OverviewPage(context));
    addPage(PageId::Units, tr("Units"), QStringLiteral("units"), m_units);
    addPage(PageId::Registrations, tr("Registration"), QStringLiteral("registrations"),
            new RegistrationsPage(context));
    addPage(PageId::Scores, tr("Scoring"), QStringLiteral("scores"), m_scores);
    addPage(PageId::Recognition, tr("Recognition"), QStringLiteral("recognition"),
            new RecognitionPage(context));
    addPage(PageId::Decisions, tr("Decisions"), QStringLiteral("decisions"), m_decisions);
    addPage(PageId::Reports, tr("Reports"), QStringLiteral("reports"), m_reports);
    addPage(PageId::Movements, tr("Movements and models"), QStringLiteral("movements"),
            new MovementsPage(context));
    addPage(PageId::Log, tr("Log"), QStringLiteral("log"), m_log);
    addSettingsPage(PageId::Settings, tr("Settings"), new SettingsPage(context, actions.choices));
    m_sidebar->addSettings(tr("Settings"));
    m_ruleSets = new RuleSetsPage(context);
    addSettingsPage(PageId::RuleSets, tr("Rule sets"), m_ruleSets);
}

void Workspace::addPage(PageId id, const QString &title, const QString &icon, QWidget *page)
{
    m_entries.push_back({id, title, page});
    m_stack->addWidget(page);
    m_sidebar->addPage(title, icon);
}

void Workspace::addSettingsPage(PageId id, const QString &title, QWidget *page)
{
    m_entries.push_back({id, title, page});
    m_stack->addWidget(page);
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

QWidget *Workspace::makeNotice()
{
    auto *notice = new QFrame;
    notice->setObjectName(QStringLiteral("notice"));
    auto *layout = new QHBoxLayout(notice);
    layout->setContentsMargins(metrics::space16, metrics::space8, metrics::space16, metrics::space8);
    layout->setSpacing(metrics::space8);
    const Book &book = m_session->book();
    QStringList texts;
    if (book.isReadOnly())
        texts << book.readOnlyReason();
    if (book.settings().isPractice())
        texts << tr("Practice book: everything in it is invented.");
    auto *icon = new QLabel;
    icon->setPixmap(lineIcon(book.isReadOnly() ? QStringLiteral("lock") : QStringLiteral("practice"))
                        .pixmap(QSize(metrics::icon, metrics::icon), devicePixelRatioF()));
    auto *text = new QLabel(texts.join(u' '));
    text->setObjectName(QStringLiteral("noticeText"));
    text->setWordWrap(true);
    layout->addWidget(icon);
    layout->addWidget(text, 1);
    notice->setVisible(!texts.isEmpty());
    return notice;
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

void Workspace::showPage(int index)
{
    if (index < 0)
        return;
    m_page = static_cast<size_t>(index);
    m_stack->setCurrentWidget(m_entries[m_page].page);
    for (QWidget *part : m_frame)
        part->show();
    m_title->setText(m_entries[m_page].title);
    m_messages->clearInfo();
}

void Workspace::cover(QWidget *view)
{
    for (QWidget *part : m_frame)
        part->setVisible(!view);
    if (view) {
        m_stack->addWidget(view);
        m_stack->setCurrentWidget(view);
    } else {
        m_stack->setCurrentWidget(m_entries[m_page].page);
    }
    m_messages->clearInfo();
}

void Workspace::goTo(PageId page)
{
    const auto found = std::ranges::find(m_entries, page, &Entry::id);
    const auto index = static_cast<int>(found - m_entries.begin());
    const bool isListed = index < m_sidebar->pageCount();
    m_sidebar->setCurrentPage(isListed ? index : -1);
    if (!isListed)
        showPage(index);
}

PageId Workspace::currentPage() const
{
    return m_entries[m_page].id;
}

void Workspace::openSheet(UnitId unit)
{
    goTo(PageId::Scores);
    m_scores->choose(unit);
}

std::unique_ptr<Session> Workspace::takeSession()
{
    m_session->disconnect();
    return std::move(m_session);
}

bool Workspace::importUnits()
{
    return runImport(m_units, makeContext(), ImportKind::Units);
}

void Workspace::showYears()
{
    m_sidebar->showYears(m_session->years(), m_session->year());
}

void Workspace::showState()
{
    showProgress();
    const QDateTime saved = m_session->lastSaved();
    const QString name = m_session->bookName();
    m_saved->setText(saved.isValid() ? tr("saved %1 · %2").arg(saved.toString(u"HH:mm"_qs), name) : name);
    m_messages->clearInfo();
}

void Workspace::showProgress()
{
    int registered = 0;
    int finished = 0;
    int proposed = 0;
    int decided = 0;
    for (const UnitYear &unit : m_session->units()) {
        registered += unit.registered;
        finished += unit.registered && unit.outcome.kind != OutcomeKind::Pending;
        proposed += unit.proposal.has_value();
        decided += static_cast<int>(std::ranges::count_if(
            unit.decisions, [&](const Decision &decision) { return decision.year() == unit.year; }));
    }
    const auto units = static_cast<int>(m_session->units().size());
    const auto of = [](int part, int whole) { return QStringLiteral("%1/%2").arg(part).arg(whole); };
    const auto set = [this](PageId id, const QString &text) {
        const auto found = std::ranges::find(m_entries, id, &Entry::id);
        m_sidebar->setProgress(static_cast<int>(found - m_entries.begin()), text);
    };
    set(PageId::Units, QString::number(units));
    set(PageId::Registrations, of(registered, units));
    set(PageId::Scores, of(finished, registered));
    set(PageId::Recognition, proposed ? QString::number(proposed) : QString());
    set(PageId::Decisions, decided ? QString::number(decided) : QString());
}

std::vector<Command> Workspace::commands()
{
    std::vector<Command> commands;
    for (const Entry &entry : m_entries)
        commands.push_back({entry.title, tr("page"), [this, id = entry.id] { goTo(id); }});
    for (const UnitYear &unit : m_session->units()) {
        commands.push_back({QStringLiteral("%1  %2").arg(unit.unit.code, unit.unit.name), tr("unit"),
                            [this, id = unit.unit.id] { openSheet(id); }});
    }
    return commands;
}

} // namespace sovang
