// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace sovang {

/// Something that Ctrl+K finds: a page, a command or a unit.
struct Command
{
    QString title;
    QString about; ///< shown at the right: a shortcut, or what kind of thing it is
    std::function<void()> run;
};

/// The field that finds everything: what is typed is looked for without tone marks; exact spelling comes
/// first. Enter runs, Escape closes.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    void open(std::vector<Command> commands);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void filter(const QString &text);
    void runCurrent();
    void place();
    void giveBack();

    struct Entry
    {
        Command command;
        QString searchKey;
        QString exactKey;
    };

    std::vector<Entry> m_entries;
    QPointer<QWidget> m_before; ///< had the focus when this was opened
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace sovang
