// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sovang {

/// Legal kind of a unit (Thông tư 08/2014): cơ quan, đơn vị, doanh nghiệp. Chosen by the user, never derived
/// from a name.
enum class UnitKind { Agency, Institution, Enterprise };

/// `agency`, `institution`, `enterprise`: the word in rule sets and JSON.
QString toCode(UnitKind kind);
std::optional<UnitKind> unitKindFromCode(QStringView code);

/// `Cơ quan`, `Đơn vị`, `Doanh nghiệp`: the word in tables and papers, in Vietnamese whatever the language.
QString toVietnamese(UnitKind kind);
/// Reads the Vietnamese word, and what offices write for it: `CQ`, `ĐV`, `DN`, `Cơ quan nhà nước`, `Đơn vị sự
/// nghiệp công lập`, `Doanh nghiệp tư nhân`. Case, spacing, punctuation and tone placement do not matter. A
/// text that names two kinds, or has words that no name of a kind has (`Cơ quan gì`), is none.
std::optional<UnitKind> unitKindFromVietnamese(QStringView text);

namespace kindwords {

/// In the user's language, as the words of kindwords.h.
QString unit(UnitKind kind);

} // namespace kindwords

} // namespace sovang
