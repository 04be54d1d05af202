// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sovang {

/// Whether the chosen year is sealed, when and by whom; seals it, and reopens it with a reason. Neither is a
/// step to undo: the book keeps every seal.
class SealStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SealStrip(PageContext context, QWidget *parent = nullptr);

    void refresh();

private:
    void seal();
    void reopen();
    void change(const std::function<QString()> &work);

    PageContext m_context;
    QLabel *m_state;
    QPushButton *m_seal;
    QPushButton *m_reopen;
};

} // namespace sovang
