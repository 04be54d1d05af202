// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amounts.h"
#include "domain/movement.h"
#include "jobs/imports/tablereading.h"
#include "jobs/imports/unitnames.h"

#include <QMultiHash>

#include <optional>
#include <utility>
#include <vector>

namespace sovang {

/// The columns of lists of movements, activities, good models and commendations, called as the dialogs of the
/// window call them.
namespace recordcolumn {
inline const QString kind = QStringLiteral("Loại");
inline const QString name = QStringLiteral("Tên");
inline const QString plan = QStringLiteral("Số kế hoạch");
inline const QString from = QStringLiteral("Bắt đầu");
inline const QString to = QStringLiteral("Kết thúc");
inline const QString date = QStringLiteral("Ngày");
inline const QString activity = QStringLiteral("Hoạt động");
inline const QString movement = QStringLiteral("Phong trào, cuộc vận động");
inline const QString unit = QStringLiteral("Đơn vị");
inline const QString sessions = QStringLiteral("Số buổi");
inline const QString people = QStringLiteral("Số lượt người");
inline const QString year = QStringLiteral("Năm");
inline const QString model = QStringLiteral("Mô hình");
inline const QString team = QStringLiteral("Tổ, nhóm");
inline const QString result = QStringLiteral("Kết quả");
inline const QString quantity = QStringLiteral("Số lượng");
inline const QString measure = QStringLiteral("Đơn vị tính");
inline const QString money = QStringLiteral("Số tiền (đồng)");
inline const QString ofYear = QStringLiteral("Thành tích năm");
inline const QString form = QStringLiteral("Hình thức");
inline const QString honoured = QStringLiteral("Đối tượng");
inline const QString recipient = QStringLiteral("Tập thể, cá nhân");
inline const QString number = QStringLiteral("Số quyết định");
inline const QString issuer = QStringLiteral("Cơ quan khen thưởng");
inline const QString merit = QStringLiteral("Nội dung thành tích");
} // namespace recordcolumn

/// What a list of that kind looks like: its columns, those that it must have, and what else they are called.
TableShape recordShape(const QStringList &names, const QStringList &required,
                       const std::vector<std::pair<QString, QStringList>> &others);

/// Refuses the amounts under \a column, which are read as đồng, where the list says that they are thousands
/// or millions: in the header, under it, or over the list.
void refuseOtherMoney(TableReading &table, const QString &column);

/// What is said of whole records.
namespace recordproblem {
QString twice();
QString differs();
} // namespace recordproblem

/// Reads the cells of such lists. Nothing for an empty cell; nothing and a problem for one that is not what
/// it should be.
class RecordReading
{
public:
    /// \a plan is the one that \a table notes problems in.
    RecordReading(const Book &book, TableReading &table, const ImportPlan &plan,
                  const QHash<QString, Unit> &units);

    TableReading &table() { return m_table; }
    /// The unit that `Mã` names, or `Đơn vị` where a code stands there. A name is no code: it is a problem
    /// that tells whose it may be.
    std::optional<UnitId> unit(int record);
    std::optional<QDate> day(int record); ///< of the column `Ngày`; missing, it is a problem
    std::optional<Year> year(int record, const QString &column); ///< likewise
    std::optional<int> whole(int record, const QString &column);
    std::optional<Quantity> quantity(int record, const QString &column);
    std::optional<Money> money(int record, const QString &column);
    /// The first, or the last, day of a year, a month or a day.
    QDate start(int record, const QString &column) { return bound(record, column, &Period::parseStart); }
    QDate end(int record, const QString &column) { return bound(record, column, &Period::parseEnd); }
    /// Whether problems were found since the last call.
    bool hasNewProblems() { return m_plan.problems.size() > std::exchange(m_told, m_plan.problems.size()); }

private:
    QDate bound(int record, const QString &column, std::optional<QDate> (*parse)(QStringView));
    std::optional<qint64> wholeNumber(int record, const QString &column, const QString &typed) const;
    QStringList codesLike(const QString &name) const;
    void refuseCode(int record, const QString &code);
    void refuseName(int record, const QString &name);

    TableReading &m_table;
    const ImportPlan &m_plan;
    const QHash<QString, Unit> &m_units;
    UnitNames m_names;
    QMultiHash<QString, QString> m_codesByName; ///< by searchKey
    QMultiHash<QString, QString> m_codesByFolded;
    size_t m_told = 0;
};

} // namespace sovang
