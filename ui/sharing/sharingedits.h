// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sovang {

class Session;
struct MergePlan;

namespace edits {

/// Takes in what was scored in a packet; the plan has no problems. False when the book refused; then
/// Session::failed() has said why.
bool merge(Session &session, const MergePlan &plan);

} // namespace edits

} // namespace sovang
