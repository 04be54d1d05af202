// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"

#include <QWidget>

class QStackedLayout;

namespace sovang {

class EditableList;

/// The rule sets that the book holds, and the way to their page.
class RuleSetsSection : public QWidget
{
    Q_OBJECT

public:
    /// \a addRules asks for a file and publishes it.
    RuleSetsSection(PageContext context, const std::function<void()> &addRules, QWidget *parent = nullptr);

    void reload();

private:
    PageContext m_context;
    QStackedLayout *m_stack;
    EditableList *m_list;
};

} // namespace sovang
