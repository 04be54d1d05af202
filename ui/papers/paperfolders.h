// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sovang {

struct PageContext;

/// What leaves the program as a folder, for the session's year: asks what and where, writes it, and tells.

/// Dossiers of the units that are chosen.
void askAndWriteDossiers(QWidget *parent, const PageContext &context);
/// The page of titles, which lists first what becomes public.
void askAndPublish(QWidget *parent, const PageContext &context);

} // namespace sovang
