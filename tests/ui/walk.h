// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialogs/prompts.h"
#include "kit/pagecontext.h"

#include <functional>

class QAbstractButton;

namespace sovang::test {

inline constexpr PageId allPages[] = {PageId::Overview, PageId::Units,       PageId::Registrations,
                                      PageId::Scores,   PageId::Recognition, PageId::Decisions,
                                      PageId::Reports,  PageId::Movements,   PageId::Log,
                                      PageId::Settings, PageId::RuleSets};

/// Presses what there is to press on a page, through the events that a mouse and a keyboard make.
class Walk
{
public:
    /// \a look is given every dialog that opens; true accepts it.
    explicit Walk(std::function<bool(QDialog &)> look);

    /// Files and texts are never given, questions are answered with no.
    Prompts prompts();
    void pressEverything(QWidget &page);
    int dialogsSeen() const { return m_dialogs; }

private:
    void press(QAbstractButton &button);

    std::function<bool(QDialog &)> m_look;
    int m_dialogs = 0;
};

} // namespace sovang::test
