// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as offices have them: what the import of each would do, and what it says, is written down beside it.
#include "catch.h"

#include "jobs/jobbook.h"

#include "exchange/tablefile.h"

#include <QDir>
#include <QFile>

#include <map>

using namespace sovang;
using namespace sovang::test;

namespace {

const QDir folder(QStringLiteral(SOVANG_TEST_DATA "/tables"));

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
    QString operator()(const RegistrationChange &change) const
    {
        const Registration &made = change.after;
        return codes.value(made.unit.value()) + u' ' + made.year.toString() + u' ' +
               made.date.toString(Qt::ISODate);
    }
    QString operator()(const DecisionChange &change) const
    {
        const Decision &made = change.after;
        return codes.value(made.unit.value()) + u' ' + made.number + u' ' + made.date.toString(Qt::ISODate);
    }
    QString operator()(const PapersChange &) const { return {}; }
    QString operator()(const Rearrangement &) const { return {}; }
    QString operator()(const RecordChange<Movement> &change) const { return change.after.name; }
    QString operator()(const RecordChange<Activity> &change) const
    {
        return change.after.name + u" | "_qs + change.after.date.toString(Qt::ISODate) + u" | "_qs +
               QString::number(change.after.people.value_or(-1));
    }
    QString operator()(const RecordChange<GoodModel> &change) const { return change.after.name; }
    QString operator()(const RecordChange<Commendation> &change) const { return change.after.recipient; }
};

using Planner = ImportPlan (*)(const Book &, const Workbook &, const ImportOptions &);

/// How a list is planned whose file name begins with this.
const std::map<QString, Planner> planners{
    {u"units"_qs, planUnits},
    {u"registrations"_qs, planRegistrations},
    {u"decisions"_qs, planDecisions},
    {u"movements"_qs, planMovements},
    {u"activities"_qs, planActivities},
    {u"models"_qs, planModels},
    {u"commendations"_qs, planCommendations},
    {u"scores"_qs, [](const Book &book, const Workbook &workbook, const ImportOptions &) {
         return planScores(book, workbook, Year(2024), Round::Final);
     }}};

QByteArray described(const JobBook &job, const ImportPlan &plan)
{
    QHash<qint64, QString> codes;
    for (const Unit &unit : job.book.units.all())
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
    JobBook empty(contentOf(u"offices/rules.json"_qs));
    JobBook filled(contentOf(u"offices/rules.json"_qs));
    filled.add(u"DV01"_qs);
    filled.add(u"DV02"_qs);
    JobBook registered(contentOf(u"offices/rules.json"_qs));
    for (const QString &code : {u"DV01"_qs, u"DV02"_qs})
        registered.registerFor(registered.add(code), {2024});
    int count = 0;
    for (const QString &part : {u"offices/"_qs, u"ugly/"_qs}) {
        for (const QString &name :
             QDir(folder.filePath(part))
                 .entryList({u"*.xlsx"_qs, u"*.ods"_qs, u"*.xls"_qs, u"*.csv"_qs, u"*.txt"_qs})) {
            INFO(name.toStdString());
            const bool isOfNew = name.startsWith(u"units") && !name.contains(u"in-the-book");
            const bool isOfScores = name.startsWith(u"scores");
            const JobBook &job = isOfNew ? empty : isOfScores ? registered : filled;
            const Workbook workbook = readTableFile(folder.filePath(part + name));
            const ImportPlan plan =
                planners.at(name.section(u'-', 0, 0))(job.book, workbook, UpdateExisting::No);
            const QString expected = part + name.section(u'.', 0, 0) + u".plan"_qs;
            if (qEnvironmentVariableIsSet("WRITE_PLANS") && !folder.exists(expected)) {
                QFile made(folder.filePath(expected));
                REQUIRE(made.open(QIODevice::WriteOnly));
                made.write(described(job, plan));
            }
            CHECK(described(job, plan).toStdString() == contentOf(expected).toStdString());
            ++count;
        }
    }
    CHECK(count >= 90);
}
