// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/sealstrip.h"

#include "jobs/safety/sealing.h"
#include "kit/look/linelabel.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/waitcursor.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>

namespace sovang {

namespace {

QString localDay(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODate).toLocalTime().toString(u"dd/MM/yyyy HH:mm"_qs);
}

QString madeText(const Seal &seal)
{
    QString head =
        SealStrip::tr("Sealed the year %1, seal no. %2.").arg(seal.year.toString()).arg(seal.number);
    if (seal.number == 1)
        return head;
    if (seal.differences.isEmpty())
        return head + u' ' + SealStrip::tr("Every number is as in the seal before.");
    return head + u' ' + SealStrip::tr("Since the seal before: %1").arg(seal.differences.join(u"; "_qs));
}

} // namespace

SealStrip::SealStrip(PageContext context, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_state(new LineLabel),
      m_seal(makeButton(tr("&Seal the year…"), QStringLiteral("lock"))),
      m_reopen(makeButton(tr("Re&open the year…"), QStringLiteral("lock")))
{
    m_state->setObjectName(QStringLiteral("sealState"));
    m_seal->setObjectName(QStringLiteral("sealYear"));
    m_seal->setToolTip(tr("Close the year: nothing of it can be changed any more, by whatever program"));
    m_reopen->setObjectName(QStringLiteral("reopenYear"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_seal);
    layout->addWidget(m_reopen);
    connect(m_seal, &QPushButton::clicked, this, &SealStrip::seal);
    connect(m_reopen, &QPushButton::clicked, this, &SealStrip::reopen);
}

void SealStrip::refresh()
{
    guarded(m_context.error, [this] {
        const Session &session = m_context.session;
        const std::optional<Seal> seal = session.book().seals.inForce(session.year());
        m_state->setText(
            seal ? tr("Year %1 is sealed: seal no. %2 of %3, %4.")
                       .arg(session.year().toString())
                       .arg(seal->number)
                       .arg(localDay(seal->closedAt), seal->closedBy)
                 : tr("Year %1 is not sealed; its entries can be changed.").arg(session.year().toString()));
        m_seal->setVisible(!seal);
        m_reopen->setVisible(seal.has_value());
        m_seal->setEnabled(!session.book().isReadOnly() && session.progress().registered > 0);
        m_reopen->setEnabled(!session.book().isReadOnly());
    });
}

void SealStrip::change(const std::function<QString()> &work)
{
    QString told;
    const bool isDone = guarded(m_context.error, [&] {
        const WaitCursor waiting;
        told = work();
    });
    if (!isDone)
        return;
    m_context.session.reload();
    m_context.info(told);
}

void SealStrip::seal()
{
    const Year year = m_context.session.year();
    QStringList open;
    if (!guarded(m_context.error, [&] { open = openYearsBefore(m_context.session.book(), year); }))
        return;
    QString text = tr("Outcomes, scores, registrations, decisions and papers behind them stay as they are "
                      "from now on. To change anything the year has to be reopened, with a reason that the "
                      "book keeps.");
    if (!open.isEmpty())
        text += QStringLiteral("\n\n") +
                tr("Earlier years are not sealed (%1): running counts and titles of %2 rest on them.")
                    .arg(open.join(QStringLiteral(", ")), year.toString());
    if (!m_context.prompts.confirm(this,
                                   {tr("Seal the year %1?").arg(year.toString()), text, tr("Seal the year")}))
        return;
    change([&] { return madeText(sealYear(m_context.session.book(), year)); });
}

void SealStrip::reopen()
{
    const Year year = m_context.session.year();
    const auto reason = m_context.prompts.text(
        this, {tr("Reopen the year %1").arg(year.toString()), tr("&Reason"), {}, true});
    if (!reason)
        return;
    change([&] {
        unsealYear(m_context.session.book(), year, *reason);
        return tr("The year %1 can be changed again. Its seal stays in the book with the reason.")
            .arg(year.toString());
    });
}

} // namespace sovang
