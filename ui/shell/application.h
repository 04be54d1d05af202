// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

namespace sovang {

/// The application of the window, and the place where every event is delivered. What must hold in each field
/// of each page is said here once:
/// - an error that leaves a slot or an event handler becomes failed(), and the program goes on;
/// - a text is a text: nothing that a user or a file wrote is read as HTML by a label or a tooltip, and a
/// label
///   that wants markup says so (Qt::RichText) and escapes what it puts in;
/// - the wheel scrolls the page and changes no field that happens to lie under it;
/// - Ctrl+Z takes back what is being typed, and with nothing typed it is the window's.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;
    bool eventFilter(QObject *receiver, QEvent *event) override;

signals:
    /// An error left its slot; \a message is a sentence for the user.
    void failed(const QString &message);
};

/// Speaks \a language from now on; what is on the screen must be made anew.
void setLanguage(QApplication &application, const QString &language);

/// Names, icon, language and theme of the program. \a language is `vi` or `en`; empty: what the settings say.
/// To be called once, before the first window.
void setUpApplication(QApplication &application, const QString &language);

} // namespace sovang
