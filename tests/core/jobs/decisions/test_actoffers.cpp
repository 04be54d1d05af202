// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "jobs/decisions/actoffers.h"

using namespace sovang;
using namespace sovang::test;

namespace {

/// A commission without numbers, and a committee that has given its decisions of 2025 four numbers.
struct OfferBook : JobBook
{
    qint64 commission = 0;
    qint64 committee = 0;

    OfferBook()
    {
        book.change(someNote, [&] {
            CommissionStore &store = book.commission;
            commission = store.addIssuer({.order = 1, .isCommission = true, .name = u"Ban Chỉ đạo"_qs});
            committee = store.addIssuer({.order = 2, .name = u"Ủy ban nhân dân"_qs, .symbol = u"UBND"_qs});
            store.addSignatory({.issuer = commission, .order = 1, .name = u"Đỗ Văn Cường"_qs});
            store.addSignatory({.issuer = committee, .order = 1, .name = u"Trần Thị Bình"_qs});
            store.addSignatory({.issuer = committee, .order = 2, .name = u"Lê Văn An"_qs});
            store.putSeries({committee, PaperKind::Decision, Year(2025), 5, u"{n}/QĐ-UBND"_qs});
            store.putSeries({commission, PaperKind::Report, Year(2025), 3, u"{n}/BC-BCĐ"_qs});
        });
    }

    QString number(qint64 issuer, int year) const
    {
        const auto next = actOffersOf(book).next(issuer, Year(year));
        return next ? next->nextNumber() : QString();
    }
};

} // namespace

TEST_CASE("The next number of an issuer's decisions is offered, and nothing where it has no series")
{
    OfferBook job;
    CHECK(job.number(job.committee, 2025) == u"05/QĐ-UBND");
    CHECK(job.number(job.committee, 2026) == u"01/QĐ-UBND"); // the format stays, the count begins anew
    CHECK(job.number(job.committee, 2024).isEmpty());        // the decisions of then have their numbers
    CHECK(job.number(job.commission, 2025).isEmpty());       // it numbers reports only
    CHECK(job.number(0, 2025).isEmpty());
    CHECK(actOffersOf(job.book).usualIssuer(Year(2025)) == job.committee);
    CHECK(actOffersOf(job.book).usualIssuer(Year(2024)) == 0);
}

TEST_CASE("Numbers that decisions of the year have already are stepped over")
{
    OfferBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    const auto enter = [&](const QString &number, QDate date) {
        Decision decision;
        decision.unit = unit;
        decision.number = number;
        decision.date = date;
        decision.signer = u"Bùi Thị Dung"_qs;
        job.book.change(someNote, [&] { job.book.decisions.add(decision); });
    };
    enter(u"05/QĐ-UBND"_qs, QDate(2025, 3, 1));
    enter(u"06/QĐ-UBND"_qs, QDate(2025, 3, 2));
    enter(u"01/QĐ-UBND"_qs, QDate(2025, 3, 3)); // in another year than the next one
    CHECK(job.number(job.committee, 2025) == u"07/QĐ-UBND");
    CHECK(job.number(job.committee, 2026) == u"01/QĐ-UBND");
    CHECK(actOffersOf(job.book).signersOf(0) ==
          QStringList{u"Bùi Thị Dung"_qs, u"Đỗ Văn Cường"_qs, u"Lê Văn An"_qs, u"Trần Thị Bình"_qs});
}

TEST_CASE("The signers of an issuer stand before everyone else")
{
    const OfferBook job;
    const ActOffers offers = actOffersOf(job.book);
    CHECK(offers.signersOf(job.committee) ==
          QStringList{u"Trần Thị Bình"_qs, u"Lê Văn An"_qs, u"Đỗ Văn Cường"_qs});
    CHECK(offers.firstSignerOf(job.committee) == u"Trần Thị Bình");
    CHECK(offers.firstSignerOf(0).isEmpty());
}
