// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace sovang {

/// What the window shows without a book: open one, make one, practise, or go on with a recent one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void showRecent(const QStringList &paths);

signals:
    void openRequested();
    void newRequested();
    void practiceRequested();
    void recentRequested(const QString &path);

private:
    QHBoxLayout *makeOperatorLine();
    QPushButton *makeChoice(const QString &icon, const QString &title, const QString &about);
    void addChoice(QVBoxLayout &layout, const QString &icon, const QString &title, const QString &about,
                   void (StartPage::*chosen)());

    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
};

} // namespace sovang
