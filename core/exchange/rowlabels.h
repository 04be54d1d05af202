// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sovang {

// What the rows of a list that are no records say of themselves.

/// `Cộng`, `Tổng cộng: 04 đơn vị`, `Cộng trang 1`, `Mang sang trang sau`, `Lũy kế`.
bool isTotalLabel(const QString &text);
/// `Bình quân`, `Điểm trung bình`.
bool isAverageLabel(const QString &text);
/// `Điểm tối đa`, `Điểm chuẩn`, `Thang điểm`.
bool isMaximumLabel(const QString &text);
/// Of the printed page: `Trang 1/2`, `- 2 -`, `PHỤ LỤC 2`, `(Kèm theo Quyết định số 12)`.
bool isPageLabel(const QString &text);
/// What a column is counted in, or a remark on what it holds: `(triệu đồng)`, `người`, `(nếu có)`.
bool isMeasureLabel(const QString &text);

/// Whether the texts of a row number its columns: `(1) (2) (3)=(1)+(2)`, `A B 1 2`, `I II III`, `1. 2. 3.`;
/// with small gaps, where columns were taken out since.
bool areColumnNumbers(const QStringList &texts);
/// The number alone: `3` of `(3)=(1)+(2)`.
QString columnNumber(const QString &text);

/// `GREEN`, `MTTQ`: might be a code, or the end of one, and no word of the language.
bool isLikeCode(const QString &text);

} // namespace sovang
