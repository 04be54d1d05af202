// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonfields.h"
#include "rules/ruleset.h"

namespace sovang {

/// Reads what leaves, bonus and deduction items of a rule set say beside their code (spec section 3), in the
/// format of the file.
class LeafReader
{
public:
    LeafReader(JsonFields &in, int format) : m_in(in), m_format(format) {}

    /// Notes a problem when \a object has a field that files of format 2 only may have, and this is none.
    void expectFormat2(const JsonValue &object, const QString &path, QStringView field);

    void readLeaf(const JsonValue &value, const QString &path, Item &item);
    void readAdjustmentItem(const JsonValue &value, const QString &path, Item &item);

private:
    void readType(const JsonValue &value, const QString &path, Item &item);
    bool expectLeafFields(const JsonValue &value, const QString &path, ItemKind kind);
    void readBelow(const JsonValue &value, const QString &path, Item &item);
    void readLevels(const JsonValue &value, const QString &path, Item &item);
    void readOptions(const JsonValue &value, const QString &path, Item &item);
    void checkOption(const JsonValue &value, const QString &path, const Item &item, const Option &option);

    JsonFields &m_in;
    int m_format;
};

} // namespace sovang
