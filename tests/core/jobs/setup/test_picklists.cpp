// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "jobs/setup/picklists.h"

using namespace sovang;
using namespace sovang::test;

namespace {

UnitId addIn(JobBook &job, const QString &code, const QString &block)
{
    const UnitId id = job.add(code);
    Unit unit = *job.book.units.find(id);
    unit.block = block;
    job.book.change(someNote, [&] { job.book.units.update(unit); });
    return id;
}

} // namespace

TEST_CASE("A pick list offers what was put on it and what units have, in the Vietnamese alphabet")
{
    JobBook job;
    addIn(job, u"DV1"_qs, u"Đảng"_qs);
    addIn(job, u"DV2"_qs, u"Đảng"_qs);
    addIn(job, u"DV3"_qs, u"Giáo dục"_qs);
    addIn(job, u"DV4"_qs, {});
    job.book.change(someNote, [&] {
        setListedValues(job.book, PickList::Block,
                        {u" Y tế "_qs, u"Đảng"_qs, u"Y tế"_qs, u" "_qs, u"An ninh"_qs});
    });
    CHECK(listedValues(job.book, PickList::Block) == QStringList{u"An ninh"_qs, u"Đảng"_qs, u"Y tế"_qs});
    CHECK(pickValues(job.book, PickList::Block) == std::vector<PickValue>{{u"An ninh"_qs, 0, true},
                                                                          {u"Đảng"_qs, 2, true},
                                                                          {u"Giáo dục"_qs, 1, false},
                                                                          {u"Y tế"_qs, 0, true}});
    CHECK(pickValues(job.book, PickList::Locality).empty());
}

TEST_CASE("A value is changed in every unit that has exactly it")
{
    JobBook job;
    const UnitId first = addIn(job, u"DV1"_qs, u"Truong hoc"_qs);
    const UnitId other = addIn(job, u"DV2"_qs, u"Trường học"_qs);
    const auto units = unitsWith(job.book, PickList::Block, u"Truong hoc"_qs);
    REQUIRE(units.size() == 1);
    CHECK(units.front().id == first);
    const Unit renamed = withValueRenamed(units.front(), PickList::Block, u"Truong hoc"_qs, u"Trường học"_qs);
    job.book.change(someNote, [&] { job.book.units.update(renamed); });
    const auto both = unitsWith(job.book, PickList::Block, u"Trường học"_qs);
    REQUIRE(both.size() == 2);
    CHECK(both.back().id == other);
}

TEST_CASE("A class is renamed in the earlier years of a unit too")
{
    JobBook job;
    Unit unit = *job.book.units.find(job.add(u"DV1"_qs));
    setClass(unit, u"loai A"_qs, {});
    setClass(unit, u"B"_qs, StatusYears::since(Year(2024)));
    job.book.change(someNote, [&] { job.book.units.update(unit); });

    const auto units = unitsWith(job.book, PickList::UnitClass, u"loai A"_qs);
    REQUIRE(units.size() == 1);
    const Unit renamed = withValueRenamed(units.front(), PickList::UnitClass, u"loai A"_qs, u"Loại A"_qs);
    CHECK(renamed.classIn(Year(2023)) == u"Loại A");
    CHECK(renamed.unitClass == u"B");
    CHECK(unitsWith(job.book, PickList::UnitClass, u"Loại A"_qs).empty());
}
