// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as offices have them: what the import of each would do, and what it says, is written down beside it.
#include "catch.h"

#include "jobs/jobbook.h"

#include "exchange/tablefile.h"

#include <QDir>
#include <QFile>

using namespace sovang;
using namespace sovang::test;

namespace {

const QDir folder(QStringLiteral(SOVANG_TEST_DATA "/tables/offices"));

QByteArray contentOf(const QString &name)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct Line
{
    const QHash<qint64, QString> &codes;

    QString operator()(const UnitChange &change) const
    {
        const Unit &unit = change.after;
        QStringList parts{unit.code, unit.name, toVietnamese(unit.kind)};
        const auto add = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                parts << name + u'=' + value;
        };
        add(u"Khối"_qs, unit.block);
        add(u"Địa bàn"_qs, unit.locality);
        add(u"Phân loại"_qs, unit.unitClass);
        add(u"Điện thoại"_qs, unit.phone);
        add(u"Số"_qs, unit.staff ? QString::number(*unit.staff) : QString());
        return parts.join(u" | "_qs);
    }
    QString operator()(const AnswerChange &change) const
    {
        return codes.value(change.unit.value()) + u' ' + change.code + u'=' + change.after.toCellText();
    }
    QString operator()(const RegistrationChange &) const { return {}; }
    QString operator()(const DecisionChange &) const { return {}; }
    QString operator()(const Rearrangement &) const { return {}; }
    template <typename Record> QString operator()(const Boxed<RecordChange<Record>> &) const { return {}; }
};

QByteArray described(const JobBook &job, const ImportPlan &plan)
{
    QHash<qint64, QString> codes;
    for (const Unit &unit : job.book.units().all())
        codes.insert(unit.id.value(), unit.code);
    QStringList lines;
    for (const BookChange &change : plan.changes)
        lines << std::visit(Line{codes}, change);
    for (const QString &note : plan.notes.lines())
        lines << u"note: "_qs + note;
    for (const QString &problem : problemsOf(plan))
        lines << u"problem: "_qs + problem;
    QString text = lines.join(u'\n') + u'\n';
    return text.replace(plan.file, u"FILE"_qs).toUtf8();
}

} // namespace

TEST_CASE("Lists of offices are read as people read them, whatever the format of the file, and every row is "
          "accounted for")
{
    const QStringList names = folder.entryList({u"*.xlsx"_qs, u"*.ods"_qs, u"*.xls"_qs, u"*.csv"_qs});
    REQUIRE(names.size() > 20);
    for (const QString &name : names) {
        JobBook job(contentOf(u"rules.json"_qs));
        const Workbook workbook = readTableFile(folder.filePath(name));
        ImportPlan plan;
        if (name.startsWith(u"scores")) {
            job.add(u"DV01"_qs);
            job.add(u"DV02"_qs);
            plan = planScores(job.book, workbook, Year(2024), Round::Final);
        } else {
            plan = planUnits(job.book, workbook, UpdateExisting::No);
        }
        INFO(name.toStdString());
        CHECK(described(job, plan).toStdString() ==
              contentOf(name.section(u'.', 0, 0) + u".plan"_qs).toStdString());
    }
}
