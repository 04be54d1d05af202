// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/progressdialog.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace sovang {

namespace {

struct ProgressDialogText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ProgressDialog)
};

constexpr int patience = 500; // ms that work may take before it is shown
constexpr int pause = 40;     // ms between two looks at the dialog
constexpr int steps = 1000;

/// Closing it, by whatever means, stops the work.
class ProgressDialog : public QDialog
{
public:
    ProgressDialog(const QString &title, QWidget *parent) : QDialog(parent), m_bar(new QProgressBar)
    {
        setObjectName(QStringLiteral("progressDialog"));
        setWindowTitle(QStringLiteral("Sổ Vàng"));
        setWindowModality(Qt::WindowModal);
        setMinimumWidth(metrics::dialog);
        m_bar->setRange(0, steps);
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(title);
        auto *stop = makeButton(ProgressDialogText::tr("&Stop"));
        connect(stop, &QPushButton::clicked, this, &QDialog::reject);
        auto *layout = new QVBoxLayout(this);
        setPageMargins(*layout);
        layout->addWidget(makeHeading(title));
        layout->addWidget(m_bar);
        layout->addWidget(stop, 0, Qt::AlignRight);
    }

    void showStep(int step)
    {
        setVisible(true);
        m_bar->setValue(step);
        QCoreApplication::processEvents(); // paints, and takes keys and clicks
    }

private:
    QProgressBar *m_bar;
};

class Watch
{
public:
    Watch(QWidget *parent, const QString &title) : m_parent(parent), m_title(title) { m_time.start(); }

    bool goesOn(qint64 done, qint64 whole)
    {
        if (m_time.elapsed() < m_next)
            return true;
        m_next = m_time.elapsed() + pause;
        if (!m_dialog) {
            m_dialog = std::make_unique<ProgressDialog>(m_title, m_parent);
            QObject::connect(m_dialog.get(), &QDialog::rejected, m_dialog.get(),
                             [this] { m_isStopped = true; });
        }
        m_dialog->showStep(whole > 0 ? static_cast<int>(done * steps / whole) : 0);
        return !m_isStopped;
    }

private:
    QWidget *m_parent;
    QString m_title;
    QElapsedTimer m_time;
    qint64 m_next = patience;
    bool m_isStopped = false;
    std::unique_ptr<ProgressDialog> m_dialog;
};

} // namespace

Progress showProgress(QWidget *parent, const QString &title)
{
    const auto watch = std::make_shared<Watch>(parent, title);
    return Progress([watch](qint64 done, qint64 whole) { return watch->goesOn(done, whole); });
}

} // namespace sovang
