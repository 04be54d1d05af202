// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/sharingpage.h"

#include "base/text.h"
#include "domain/kindwords.h"
#include "jobs/imports/collecting.h"
#include "jobs/imports/forms.h"
#include "jobs/packets/merging.h"
#include "jobs/packets/packing.h"
#include "kit/dialogs/importdialog.h"
#include "kit/dialogs/unitchoicedialog.h"
#include "kit/edits.h"
#include "kit/look/parts.h"
#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"
#include "session/follower.h"
#include "session/guarded.h"
#include "session/session.h"
#include "sharing/mergedialog.h"
#include "sharing/sharingedits.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace sovang {

namespace {

constexpr size_t linesShown = 200;

QFrame *makeCard(const QString &title, QLabel *about, QLabel *state,
                 const std::vector<QPushButton *> &buttons)
{
    QFrame *card = makeSheet();
    auto *layout = new QVBoxLayout(card);
    setPageMargins(*layout);
    layout->addWidget(makeHeading(title));
    layout->addWidget(about);
    layout->addWidget(state);
    layout->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    return card;
}

int selfScored(const Session &session)
{
    std::set<UnitId> units;
    session.book().scores.forYear(session.year(), Round::Self,
                                  [&units](const AnswerRow &row) { units.insert(row.unit); });
    return static_cast<int>(units.size());
}

} // namespace

SharingPage::SharingPage(PageContext context, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_formsState(new QLabel),
      m_packetsState(new QLabel),
      m_write(makeButton(tr("&Write the forms…"), QStringLiteral("export"))),
      m_collect(makeButton(tr("&Collect forms…"), QStringLiteral("import"))),
      m_packet(makeButton(tr("Write a &packet…"), QStringLiteral("export"))),
      m_merge(makeButton(tr("&Take in a packet…"), QStringLiteral("import"))),
      m_history(0, 3),
      m_historyTable(makeHistory())
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(metrics::space12);
    cards->addWidget(makeForms(), 1);
    cards->addWidget(makePackets(), 1);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addLayout(cards);
    layout->addWidget(makeHeading(tr("Packets that were written and taken in")));
    layout->addWidget(m_historyTable, 1);
    setWork(m_write);
    new Follower(*this, m_context.session, [this] { refresh(); });
}

QWidget *SharingPage::makeForms()
{
    m_write->setObjectName(QStringLiteral("writeForms"));
    m_collect->setObjectName(QStringLiteral("collectForms"));
    m_formsState->setObjectName(QStringLiteral("formsState"));
    m_formsState->setWordWrap(true);
    connect(m_write, &QPushButton::clicked, this, &SharingPage::writeForms);
    connect(m_collect, &QPushButton::clicked, this, &SharingPage::collectForms);
    m_about.push_back(
        makeSecond(tr("Every registered unit gets a form (Excel) with its criteria. It fills it in and sends "
                      "it back; the folder with the answers becomes the self round in one step.")));
    return makeCard(tr("Forms for self-scoring"), m_about.back(), m_formsState, {m_write, m_collect});
}

QWidget *SharingPage::makePackets()
{
    m_packet->setObjectName(QStringLiteral("writePacket"));
    m_merge->setObjectName(QStringLiteral("takePacket"));
    m_packetsState->setObjectName(QStringLiteral("packetsState"));
    m_packetsState->setWordWrap(true);
    connect(m_packet, &QPushButton::clicked, this, &SharingPage::writePacket);
    connect(m_merge, &QPushButton::clicked, this, &SharingPage::takePacket);
    m_about.push_back(
        makeSecond(tr("A packet is a part of the book that somebody else opens with Sổ Vàng and scores. When "
                      "it comes back, every cell that either side changed is shown before it is taken in.")));
    return makeCard(tr("Scoring on another computer"), m_about.back(), m_packetsState, {m_packet, m_merge});
}

QTableView *SharingPage::makeHistory()
{
    m_history.setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What")});
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("packetHistory"));
    table->setAccessibleName(tr("Packets"));
    setUpTable(*table, m_history, 2);
    table->setSortingEnabled(false);
    table->setMinimumHeight(3 * metrics::row);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return table;
}

void SharingPage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    for (QLabel *about : m_about)
        about->setVisible(height() >= room::whyBelow);
}

void SharingPage::refresh()
{
    guarded(m_context.error, [this] {
        const Session &session = m_context.session;
        const int registered = session.progress().registered;
        const QString year = session.year().toString();
        m_formsState->setText(
            tr("%1: %2 registered, %3 have self scores.")
                .arg(year, QString::number(registered), QString::number(selfScored(session))));
        m_packetsState->setText(
            tr("%1: %2 of %3 are scored.")
                .arg(year, QString::number(session.progress().finished), QString::number(registered)));
        const bool isWritable = !session.book().isReadOnly();
        m_write->setEnabled(registered > 0);
        m_packet->setEnabled(registered > 0 && isWritable);
        m_collect->setEnabled(isWritable);
        m_merge->setEnabled(isWritable);
        showHistory();
    });
}

void SharingPage::showHistory()
{
    m_history.setRowCount(0);
    for (const LogLine &line : m_context.session.book().log.entries()) {
        if (!line.note.action.startsWith(u"packet."))
            continue;
        const QString when =
            QDateTime::fromString(line.time, Qt::ISODate).toLocalTime().toString(u"dd/MM/yyyy HH:mm"_qs);
        auto *what = new QStandardItem(line.note.summary);
        what->setToolTip(line.note.summary);
        m_history.appendRow({new QStandardItem(when), new QStandardItem(line.who), what});
        if (m_history.rowCount() == static_cast<int>(linesShown))
            break;
    }
    fitColumns(*m_historyTable, 2);
}

void SharingPage::writeForms()
{
    const auto folder = m_context.prompts.folder(this, {tr("Folder for the forms"), {}, {}, {}});
    if (!folder)
        return;
    WrittenForms written;
    const bool isWritten = guarded(m_context.error, [&] {
        written = sovang::writeForms(m_context.session.book(), m_context.session.year(), *folder,
                                     m_context.prompts.progress(this, tr("Forms for self-scoring")));
    });
    if (!isWritten)
        return;
    QString text =
        tr("%n form(s) written into %1.", nullptr, static_cast<int>(written.files.size())).arg(*folder);
    if (!written.unitsWithoutRules.isEmpty())
        text +=
            u' ' +
            tr("Without a form, because no rule set fits: %1.").arg(written.unitsWithoutRules.join(u", "_qs));
    m_context.wroteFile(text, *folder);
}

void SharingPage::collectForms()
{
    const auto folder =
        m_context.prompts.folder(this, {tr("Folder with the forms that came back"), {}, {}, {}});
    if (!folder)
        return;
    Session &session = m_context.session;
    Collected collected;
    const bool isRead = guarded(m_context.error, [&] {
        collected = planCollecting(session.book(), session.year(), *folder,
                                   m_context.prompts.progress(this, QDir(*folder).dirName()));
    });
    if (!isRead)
        return;
    ImportDialog dialog(
        std::move(collected.plan), [&](UnitId unit) { return session.codeOf(unit); }, this);
    if (!m_context.prompts.run(dialog) || !edits::import(session, dialog.plan()))
        return;
    m_context.done(
        tr("%n unit(s) have answered, %1 have not.", nullptr, collected.answered).arg(collected.unanswered));
}

void SharingPage::writePacket()
{
    Session &session = m_context.session;
    UnitChoiceDialog dialog(tr("Packet to be scored elsewhere, %1").arg(session.year().toString()),
                            tr("Write the packet…"), session.units(), this);
    auto *rounds = new QComboBox;
    rounds->setObjectName(QStringLiteral("packetRound"));
    for (const Round round : {Round::Final, Round::Team, Round::Self})
        rounds->addItem(withCapital(kindwords::round(round)), static_cast<int>(round));
    dialog.addField(tr("&Round:"), rounds);
    if (!m_context.prompts.run(dialog))
        return;
    const QString name =
        tr("%1 packet %2.sovang")
            .arg(QFileInfo(session.book().path()).completeBaseName(), session.year().toString());
    const auto path = m_context.prompts.fileToSave(
        this, {tr("Packet"), tr("Books (*.sovang)"), QStringLiteral("sovang"), name});
    if (!path)
        return;
    WrittenPacket written;
    const bool isWritten = guarded(m_context.error, [&] {
        written = sovang::writePacket(
            session.book(),
            {session.year(), static_cast<Round>(rounds->currentData().toInt()), dialog.codes()}, *path,
            m_context.prompts.progress(this, tr("Packet")));
    });
    if (!isWritten)
        return;
    session.reload();
    m_context.wroteFile(
        tr("The packet %1 has %n unit(s).", nullptr, written.units).arg(QFileInfo(*path).fileName()), *path);
}

void SharingPage::takePacket()
{
    const auto path = m_context.prompts.fileToOpen(
        this, {tr("Packet that was scored"), tr("Books (*.sovang)"), QStringLiteral("sovang"), {}});
    if (!path)
        return;
    Session &session = m_context.session;
    const auto planned = [&](Contested contested) -> std::optional<MergePlan> {
        MergePlan plan;
        const bool isPlanned = guarded(m_context.error, [&] {
            plan = planMerge(session.book(), *path, contested,
                             m_context.prompts.progress(this, QFileInfo(*path).fileName()));
        });
        return isPlanned ? std::optional(std::move(plan)) : std::nullopt;
    };
    std::optional<MergePlan> plan = planned(Contested::Asked);
    if (!plan)
        return;
    MergeDialog dialog(std::move(*plan), planned, this);
    if (!m_context.prompts.run(dialog) || !edits::merge(session, dialog.plan()))
        return;
    m_context.done(tr("%n cell(s) were taken in from %1.", nullptr, dialog.plan().taken())
                       .arg(QFileInfo(*path).fileName()));
}

} // namespace sovang
