// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"

#include <limits>

using namespace sovang;
using namespace sovang::test;

namespace {

struct CommissionBook
{
    BookFolder folder;
    Book book = Book::create(folder.path());

    CommissionStore &store() { return book.commission; }
    void change(const std::function<void()> &work) { book.change(someNote, work); }
    Book reader() const { return Book::open(folder.path(), OpenMode::ReadOnly); }

    Issuer addIssuer(const Issuer &issuer)
    {
        Issuer added = issuer;
        change([&] { added.id = store().addIssuer(issuer); });
        return added;
    }
};

const Issuer board{.order = 1,
                   .isCommission = true,
                   .name = u"Ban Chỉ đạo"_qs,
                   .parent = u"UBND tỉnh"_qs,
                   .place = u"Huế"_qs,
                   .symbol = u"BCĐ"_qs};
const Issuer committee{.order = 2, .name = u"Ủy ban nhân dân tỉnh"_qs, .symbol = u"UBND"_qs};

} // namespace

TEST_CASE("Members of the commission come back in their order with everything that was entered")
{
    CommissionBook test;
    CommissionMember chair{.order = 2,
                           .name = u"Lê Thị Ánh"_qs,
                           .position = u"Phó Chủ tịch UBND"_qs,
                           .role = MemberRole::Chair,
                           .votes = false,
                           .from = QDate(2024, 1, 1),
                           .to = QDate(2025, 12, 31)};
    CommissionMember plain{.order = 1, .name = u"Trần Văn Ổn"_qs};
    test.change([&] {
        chair.id = test.store().addMember(chair);
        plain.id = test.store().addMember(plain);
    });
    CHECK(test.reader().commission.members() == std::vector{plain, chair});
    CHECK(test.store().membersOn(QDate(2026, 1, 1)) == std::vector{plain});

    plain.order = 3;
    plain.role = MemberRole::Secretary;
    test.change([&] { test.store().updateMember(plain); });
    CHECK(test.store().members() == std::vector{chair, plain});
    test.change([&] {
        CHECK(test.store().removeMember(chair.id));
        CHECK_FALSE(test.store().removeMember(chair.id));
    });
    CHECK_THROWS_AS(test.change([&] { test.store().updateMember(chair); }), Error);
    test.change([&] { CHECK(test.store().addMember(chair) == chair.id); }); // undone
    CHECK(test.store().members() == std::vector{chair, plain});
}

TEST_CASE("A member has a name, and days that make sense")
{
    CommissionBook test;
    CHECK_THROWS_AS(test.change([&] { test.store().addMember({}); }), Error);
    const CommissionMember backwards{.name = u"A"_qs, .from = QDate(2025, 1, 2), .to = QDate(2025, 1, 1)};
    CHECK_THROWS_AS(test.change([&] { test.store().addMember(backwards); }), Error);
    CHECK(test.store().members().empty());
}

TEST_CASE("A book has one commission among its issuers")
{
    CommissionBook test;
    CHECK(test.store().commission().id == 0);
    const Issuer ours = test.addIssuer(board);
    const Issuer other = test.addIssuer(committee);
    CHECK(test.reader().commission.issuers() == std::vector{ours, other});
    CHECK(test.store().commission() == ours);
    CHECK(test.store().issuer(other.id) == other);
    CHECK_FALSE(test.store().issuer(77).has_value());
    CHECK_THROWS_AS(test.addIssuer(board), Error);
    CHECK_THROWS_AS(test.addIssuer({}), Error);
    Issuer second = other;
    second.isCommission = true;
    CHECK_THROWS_AS(test.change([&] { test.store().updateIssuer(second); }), Error);
    test.change([&] { CHECK(test.store().removeIssuer(other.id)); });
    CHECK(test.store().issuers() == std::vector{ours});
}

TEST_CASE("Signers stand in their order under their issuer, which stays as long as it has some")
{
    CommissionBook test;
    const Issuer ours = test.addIssuer(board);
    Signatory head{.issuer = ours.id,
                   .order = 2,
                   .name = u"Lê Thị Ánh"_qs,
                   .title = u"Phó Trưởng ban"_qs,
                   .mode = SigningMode::ForHead,
                   .behalf = u"Trưởng ban"_qs,
                   .collective = u"Ban Chỉ đạo"_qs};
    Signatory first{.issuer = ours.id, .order = 1, .title = u"Trưởng ban"_qs};
    test.change([&] {
        head.id = test.store().addSignatory(head);
        first.id = test.store().addSignatory(first);
    });
    CHECK(test.reader().commission.signatoriesOf(ours.id) == std::vector{first, head});
    CHECK(test.store().signatories().size() == 2);
    CHECK_THROWS_AS(test.change([&] { test.store().removeIssuer(ours.id); }), Error);
    CHECK_THROWS_AS(test.change([&] { test.store().addSignatory({.issuer = ours.id}); }), Error);
    CHECK_THROWS_AS(test.change([&] { test.store().addSignatory({.issuer = 99, .name = u"Ai"_qs}); }), Error);
    head.mode = SigningMode::Authorised;
    test.change([&] { test.store().updateSignatory(head); });
    CHECK(test.store().signatoriesOf(ours.id).back() == head);
    test.change([&] {
        CHECK(test.store().removeSignatory(head.id));
        CHECK(test.store().removeSignatory(first.id));
        CHECK(test.store().removeIssuer(ours.id));
    });
}

TEST_CASE("Each kind of paper of an issuer counts its numbers from 1 in every year")
{
    CommissionBook test;
    const Issuer ours = test.addIssuer(committee);
    CommissionStore &store = test.store();
    test.change([&] {
        CHECK(store.takeNumber(ours.id, PaperKind::Decision, Year(2025)) == u"01/QĐ-UBND");
        CHECK(store.takeNumber(ours.id, PaperKind::Decision, Year(2025)) == u"02/QĐ-UBND");
        CHECK(store.takeNumber(ours.id, PaperKind::Report, Year(2025)) == u"01/BC-UBND");
        CHECK(store.takeNumber(ours.id, PaperKind::Decision, Year(2026)) == u"01/QĐ-UBND");
    });
    CHECK(test.reader().commission.allSeries().size() == 3);
    CHECK(store.series(ours.id, PaperKind::Decision, Year(2025)).next == 3);
    test.change([&] { CHECK(store.removeSeries(ours.id, PaperKind::Decision, Year(2025))); });
    CHECK(store.series(ours.id, PaperKind::Decision, Year(2025)).next == 1);
}

TEST_CASE("A number that was taken is given back, whether the series was set before or not")
{
    CommissionBook test;
    const Issuer ours = test.addIssuer(committee);
    CommissionStore &store = test.store();
    for (int taken = 0; taken < 2; ++taken) {
        const auto before = store.knownSeries(ours.id, PaperKind::Decision, Year(2025));
        const NumberSeries series = store.series(ours.id, PaperKind::Decision, Year(2025));
        test.change([&] { store.takeNumber(ours.id, PaperKind::Decision, Year(2025)); });
        CHECK(store.knownSeries(ours.id, PaperKind::Decision, Year(2025)).has_value());
        test.change([&] { store.restoreSeries(series, before); });
        CHECK(store.knownSeries(ours.id, PaperKind::Decision, Year(2025)) == before);
        test.change([&] { store.putSeries({ours.id, PaperKind::Decision, Year(2025), 4, u"{n}/QĐ"_qs}); });
    }
}

TEST_CASE("A format of one's own goes on in the next year")
{
    CommissionBook test;
    const Issuer ours = test.addIssuer(committee);
    CommissionStore &store = test.store();
    test.change([&] { store.putSeries({ours.id, PaperKind::Decision, Year(2025), 40, u"{n}/QĐ-CT"_qs}); });
    const NumberSeries next = store.series(ours.id, PaperKind::Decision, Year(2026));
    CHECK(next.nextNumber() == u"01/QĐ-CT");
    CHECK(store.allSeries().size() == 1);
    CHECK_THROWS_AS(test.change([&] {
        store.putSeries({ours.id, PaperKind::Decision, Year(2025), 1, u"QĐ"_qs});
    }),
                    Error);
    CHECK_THROWS_AS(test.change([&] {
        store.putSeries({ours.id, PaperKind::Decision, Year(2025), 0, u"{n}"_qs});
    }),
                    Error);
}

TEST_CASE("A series ends before its numbers cannot be counted any more")
{
    CommissionBook test;
    const Issuer ours = test.addIssuer(committee);
    CommissionStore &store = test.store();
    const auto put = [&](int next) {
        test.change([&] { store.putSeries({ours.id, PaperKind::Decision, Year(2025), next, u"{n}/QĐ"_qs}); });
    };
    CHECK_THROWS_AS(put(0), Error);
    CHECK_THROWS_AS(put(std::numeric_limits<int>::max()), Error);
    put(lastPaperNumber);
    const auto take = [&] {
        test.change([&] { store.takeNumber(ours.id, PaperKind::Decision, Year(2025)); });
    };
    CHECK_THROWS_AS(take(), Error);
}
