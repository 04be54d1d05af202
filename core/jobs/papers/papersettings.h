// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sovang {

/// Names of the settings in a book that papers are made from (SettingStore) beside who the commission is
/// (CommissionStore). May be empty; then room is left on the paper.
namespace papersetting {
inline const QString area = QStringLiteral("commission.area"); ///< `huyện Đắk Mil`
} // namespace papersetting

} // namespace sovang
