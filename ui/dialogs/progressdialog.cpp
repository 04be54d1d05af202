// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/progressdialog.h"

#include "theme.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProgressDialog>

#include <memory>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ProgressDialog)
};

constexpr int patience = 500; // ms that work may take before it is shown
constexpr int pause = 40;     // ms between two looks at the dialog
constexpr int steps = 1000;

class Watch
{
public:
    Watch(QWidget *parent, const QString &title) : m_parent(parent), m_title(title) { m_time.start(); }

    bool goesOn(qint64 done, qint64 whole)
    {
        if (m_time.elapsed() < m_next)
            return true;
        if (!m_dialog)
            open();
        m_next = m_time.elapsed() + pause;
        m_dialog->setValue(whole > 0 ? static_cast<int>(done * steps / whole)
                                     : 0); // and takes keys and clicks
        return !m_dialog->wasCanceled();
    }

private:
    void open()
    {
        m_dialog = std::make_unique<QProgressDialog>(m_title, Message::tr("&Stop"), 0, steps, m_parent);
        m_dialog->setWindowTitle(QStringLiteral("Sổ Vàng"));
        m_dialog->setWindowModality(Qt::WindowModal);
        m_dialog->setMinimumWidth(metrics::dialog);
        m_dialog->setMinimumDuration(0);
        m_dialog->setAutoReset(false); // what follows the last step may take its time, too
        m_dialog->setAutoClose(false);
        m_dialog->show();
    }

    QWidget *m_parent;
    QString m_title;
    QElapsedTimer m_time;
    qint64 m_next = patience;
    std::unique_ptr<QProgressDialog> m_dialog;
};

} // namespace

Progress showProgress(QWidget *parent, const QString &title)
{
    const auto watch = std::make_shared<Watch>(parent, title);
    return Progress([watch](qint64 done, qint64 whole) { return watch->goesOn(done, whole); });
}

} // namespace sovang
