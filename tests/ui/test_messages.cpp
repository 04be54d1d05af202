// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"
#include "units/unitsedits.h"

#include <QCoreApplication>

using namespace sovang;
using sovang::test::Window;

namespace {

bool giveCode(Session &session, int row, const QString &code)
{
    Unit unit = session.unitAt(row).unit;
    unit.code = code;
    return edits::changeUnit(session, unit);
}

Window &withTwoUnits(Window &window)
{
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Sở Xây dựng"));
    window.addUnit(QStringLiteral("DV002"), QStringLiteral("Sở Y tế"));
    return window;
}

} // namespace

TEST_CASE("What was refused is told until something succeeds")
{
    Window window;
    withTwoUnits(window);
    REQUIRE_FALSE(giveCode(window.session(), 1, QStringLiteral("DV001")));
    CHECK(window.message().contains(u"DV001"));
    REQUIRE(giveCode(window.session(), 1, QStringLiteral("DV003")));
    CHECK(window.message().isEmpty());
}

TEST_CASE("A refusal does not go along to the next page, unless leaving the page is what was refused")
{
    Window window;
    withTwoUnits(window);
    REQUIRE_FALSE(giveCode(window.session(), 1, QStringLiteral("DV001")));
    window->workspace()->goTo(PageId::Log); // in the same step, as when a field loses the cursor
    CHECK_FALSE(window.message().isEmpty());
    QCoreApplication::processEvents();
    window->workspace()->goTo(PageId::Units);
    CHECK(window.message().isEmpty());
}
