// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMultiHash>
#include <QString>

namespace sovang {

/// Finds the codes of columns in headers as offices write them: `TC 1.1`, `Tiêu chí 2.1`, `2.1.`, `V1:`,
/// `1.1. Chấp hành (60 điểm)`, `1.1 (5đ)`, over several lines.
class CodeHeaders
{
public:
    void add(const QString &code, const QString &title = {});
    bool isEmpty() const { return m_codes.isEmpty(); }

    /// The code that \a header is but for its blanks; empty where it is none.
    QString same(const QString &header) const { return m_codes.value(header.simplified()); }
    /// The code that \a header has in it; empty where it has none for sure.
    QString in(const QString &header) const;

private:
    QString onLine(const QString &text) const;
    QString at(const QString &text, qsizetype start) const;
    bool goesWith(const QString &code, const QString &rest) const;

    QHash<QString, QString> m_codes; ///< by their texts with plain blanks
    QMultiHash<QString, QString> m_titles;
    qsizetype m_longest = 0;
};

/// \a header without what is remarked on it in brackets: `Tên đơn vị (bắt buộc)`, `Mã số (CODE)`, `Kinh phí
/// (triệu đồng)`. What changes the meaning stays: `Tên đơn vị (cũ)`.
QString withoutRemark(const QString &header);

/// A column under another that is what the upper one says: `Tổng số`, `Họ tên`.
bool isMainPart(const QString &header);
/// One that is a part of what the upper one says, or goes with it: `Nữ`, `Chức vụ`.
bool isOtherPart(const QString &header);

} // namespace sovang
