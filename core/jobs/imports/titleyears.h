// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace sovang {

/// The years that titles name, as of `BẢNG ĐIỂM NĂM 2024`; days (`ngày 5 tháng 1 năm 2025`) are no years of a
/// list.
struct TitleYears
{
    QSet<int> said; ///< after the word `năm`
    QSet<int> all;

    void read(const QString &title);
};

} // namespace sovang
