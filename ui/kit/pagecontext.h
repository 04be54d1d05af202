// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"
#include "kit/dialogs/prompts.h"

#include <QString>

#include <functional>

namespace sovang {

class Session;

enum class PageId {
    Overview,
    Units,
    Registrations,
    Scores,
    Recognition,
    Decisions,
    Reports,
    Movements,
    Log,
    Settings,
    RuleSets,
    Sharing
};

/// What a page needs of the window around it.
struct PageContext
{
    Session &session;
    const Prompts &prompts;
    std::function<void(const QString &)> error;
    std::function<void(const QString &)> info;
    /// The same about the step that was just done, with a link that takes it back.
    std::function<void(const QString &)> done;
    std::function<void(const QString &message, const QString &path)> wroteFile;
    std::function<void(PageId)> goTo;
    std::function<void(UnitId)> openSheet;
    /// The sheet of one that is registered, else the page of units.
    std::function<void(UnitId)> openUnit;
    std::function<void(qint64 decision)> openDecision;
    /// The page of movements, with what concerns the unit.
    std::function<void(UnitId)> openMovements;
    /// Shows a view in place of page list and pages; the messages stay. Null goes back to the page. The view
    /// belongs to whoever made it.
    std::function<void(QWidget *)> cover;
};

} // namespace sovang
