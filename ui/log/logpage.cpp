// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logpage.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/look/waitcursor.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/layoutmemory.h"
#include "log/sealstrip.h"
#include "log/verificationdialog.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QDate>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

namespace {

constexpr int linesShown = 20'000;

} // namespace

LogPage::LogPage(PageContext context, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_proxy(m_model),
      m_table(new QTableView),
      m_state(makeSecond()),
      m_seal(new SealStrip(m_context))
{
    setUpTable(*m_table, m_proxy, LogModel::Summary);
    m_table->setAccessibleName(tr("Log"));
    m_table->sortByColumn(LogModel::Sequence, Qt::DescendingOrder);
    layoutmemory::remember(*m_table, QStringLiteral("log"));
    m_state->setWordWrap(false);

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeToolbar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_seal);
    setWork(m_table);
    m_context.session.whenChanged(this, [this] {
        if (isVisible())
            reload();
    });
}

QWidget *LogPage::makeToolbar()
{
    auto *bar = new ToolRow;
    QLineEdit *filter = makeFilter(tr("Find in the log"));
    connect(filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    auto *verifyButton = makeButton(tr("&Check the book…"), QStringLiteral("check"));
    verifyButton->setObjectName(QStringLiteral("verifyBook"));
    verifyButton->setToolTip(
        tr("Every entry against what the log tells of it, every sealed year once more, the code on a paper"));
    auto *backup = makeButton(tr("Back up…"), QStringLiteral("backup"));
    bar->add(filter, 1);
    bar->add(m_state);
    bar->add(verifyButton);
    bar->add(backup);
    connect(verifyButton, &QPushButton::clicked, this, &LogPage::verifyBook);
    connect(backup, &QPushButton::clicked, this, &LogPage::backUp);
    return bar;
}

void LogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
    verify();
}

void LogPage::reload()
{
    guarded(m_context.error, [this] {
        const LogStore &log = m_context.session.book().log;
        m_model.show(log.entries(LogStore::Order::NewestFirst, linesShown), log.olderThanBefore());
    });
    fitColumns(*m_table, LogModel::Summary);
    m_seal->refresh();
}

void LogPage::verify()
{
    guarded(m_context.error, [this] {
        const LogStore &log = m_context.session.book().log;
        const auto broken = log.verify();
        m_state->setText(broken ? tr("✕ The log was altered from line %1 on").arg(*broken)
                                : tr("✓ The log is whole: %1 lines").arg(QLocale().toString(log.count())));
        QPalette colored = m_state->palette();
        colored.setColor(QPalette::WindowText, broken ? tokens().failed : tokens().passed);
        m_state->setPalette(colored);
        m_state->setProperty("second", false);
    });
}

void LogPage::verifyBook()
{
    const Book &book = m_context.session.book();
    Verification verification;
    const bool isChecked = guarded(m_context.error, [&] {
        const WaitCursor waiting;
        verification = sovang::verifyBook(book);
    });
    if (!isChecked)
        return;
    VerificationDialog dialog(
        verification, [&book](const QString &code) { return book.log.withCode(code); }, this);
    m_context.prompts.run(dialog);
}

void LogPage::backUp()
{
    const QString name = QStringLiteral("%1 %2.sovang")
                             .arg(QFileInfo(m_context.session.book().path()).completeBaseName(),
                                  QDate::currentDate().toString(Qt::ISODate));
    const auto path = m_context.prompts.fileToSave(
        this, {tr("Back up the book"), tr("Books (*.sovang)"), QStringLiteral("sovang"), name});
    if (!path)
        return;
    if (guarded(m_context.error, [&] { m_context.session.book().backupTo(*path); }))
        m_context.info(tr("The book was copied to %1").arg(*path));
}

} // namespace sovang
