// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsontree.h"

#include <QString>

namespace sovang::draftlists {

/// Whether the field of a draft is a list that is typed in lines of two parts, `Hoàn thành tốt: 8,5`: the
/// options of a choice, the levels of a share.
bool isListOfPairs(const QString &field);

/// Such a list as lines.
QString toLines(const JsonValue &list, const QString &field);
/// The list that \a lines are; a line without a colon has no second part. Empty lines are left out.
JsonValue fromLines(const QString &lines, const QString &field);

/// Whether the tree of a rule set says what only files of format 2 can.
bool needsFormat2(const JsonValue &root);

} // namespace sovang::draftlists
