// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"

#include <QString>

#include <vector>

namespace sovang {

/// What is done on a page, in the words in which somebody looks for it with Ctrl+K.
struct PageTask
{
    PageId page;
    QString title;
};

std::vector<PageTask> pageTasks();

} // namespace sovang
