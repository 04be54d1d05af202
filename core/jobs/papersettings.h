// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sovang {

/// Names of the settings in a book that papers are made from (SettingStore). All may be empty; then room is
/// left on the paper.
namespace papersetting {
inline const QString issuer = QStringLiteral("commission.name");       ///< Ban Chỉ đạo …
inline const QString parent = QStringLiteral("commission.parent");     ///< its superior body
inline const QString area = QStringLiteral("commission.area");         ///< `huyện Đắk Mil`
inline const QString place = QStringLiteral("commission.place");       ///< địa danh of the date line
inline const QString capacity = QStringLiteral("commission.capacity"); ///< signer's capacity, a line each
inline const QString signer = QStringLiteral("commission.signer");     ///< who signs for the commission
inline const QString symbol = QStringLiteral("commission.symbol");     ///< `BC-BCĐ`
} // namespace papersetting

} // namespace sovang
