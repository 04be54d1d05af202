// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "dialogs/activitydialog.h"
#include "dialogs/bulkunitdialog.h"
#include "dialogs/commendationdialog.h"
#include "dialogs/commissiondialogs.h"
#include "dialogs/copyrounddialog.h"
#include "dialogs/decisiondialog.h"
#include "dialogs/decisioneditdialog.h"
#include "dialogs/evidencedialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/joindialog.h"
#include "dialogs/lastyeardialog.h"
#include "dialogs/lifedialog.h"
#include "dialogs/meetingdialog.h"
#include "dialogs/modeldialog.h"
#include "dialogs/movementdialog.h"
#include "dialogs/newbookdialog.h"
#include "dialogs/publishdialog.h"
#include "dialogs/revocationdialog.h"
#include "dialogs/roundquestion.h"
#include "dialogs/rulecomparedialog.h"
#include "dialogs/unitdialog.h"

#include <QPushButton>

using namespace sovang;
using sovang::test::Window;

namespace {

// The button that Enter presses in a field; null when there is none.
QPushButton *enterButton(QDialog &dialog)
{
    dialog.show();
    QPushButton *found = nullptr;
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        INFO(button->text().toStdString());
        if (button->isDefault()) {
            CHECK_FALSE(found);
            found = button;
        }
    }
    return found;
}

void checkGoesOn(QDialog &dialog)
{
    INFO(dialog.metaObject()->className() << " " << dialog.windowTitle().toStdString());
    const QPushButton *button = enterButton(dialog);
    REQUIRE(button);
    CHECK(button->property("primary").toBool());
}

struct TwoUnits
{
    TwoUnits()
    {
        window.addUnit(QStringLiteral("DV001"), QStringLiteral("Sở Xây dựng"));
        window.addUnit(QStringLiteral("DV002"), QStringLiteral("Sở Y tế"));
        window.registerAll();
    }

    Session &session() { return window.session(); }
    const UnitYear &at(int row) { return session().unitAt(row); }

    Window window;
};

PreviewDecisions nothingFollows()
{
    return [](const auto &, const auto &) { return std::vector<DecisionPreview>(); };
}

} // namespace

TEST_CASE("Enter goes on in the dialogs of units and scores, and never cancels")
{
    TwoUnits book;
    Session &session = book.session();
    const Unit &one = book.at(0).unit;
    const Unit &two = book.at(1).unit;
    UnitDialog unit(QStringLiteral("…"), one, session);
    checkGoesOn(unit);
    BulkUnitDialog units({one, two}, session);
    checkGoesOn(units);
    JoinDialog join(one, two, session);
    checkGoesOn(join);
    LifeDialog life(LineageKind::Merge, {one.id, two.id}, session);
    checkGoesOn(life);
    LastYearDialog lastYear(session.year(), {{one.id, one.code, one.name, Aim::First, {}}});
    checkGoesOn(lastYear);
    CopyRoundDialog copy(one.name, 2, [](const auto &) { return RoundCopyPlan(); });
    checkGoesOn(copy);
    EvidenceSubject subject;
    subject.title = QStringLiteral("1.1");
    subject.isEditable = true;
    const Prompts answers = book.window.answers().prompts();
    EvidenceDialog evidence(subject, {}, answers);
    checkGoesOn(evidence);
    Prompts prompts = book.window.answers().prompts();
    prompts.run = [](QDialog &dialog) {
        checkGoesOn(dialog);
        return false;
    };
    askRound(&*book.window, prompts, session.year());
}

TEST_CASE("Enter goes on in the dialogs of the meeting and the decisions, and never cancels")
{
    TwoUnits book;
    Session &session = book.session();
    MeetingDialog meeting(newMeeting(session.book(), session.year()), AgendaChoice{1, 2});
    checkGoesOn(meeting);
    DecisionDialog decisions({session.units(), {}, {}, {}});
    checkGoesOn(decisions);
    RevocationDialog revocation({book.at(0)}, {}, {}, nothingFollows());
    checkGoesOn(revocation);
    DecisionEditDialog change({}, QStringLiteral("DV001"), {}, nothingFollows());
    checkGoesOn(change);
    DecisionRemovalDialog removal({Decision()}, nothingFollows());
    checkGoesOn(removal);
}

TEST_CASE("Enter goes on in the dialogs of movements and settings, and never cancels")
{
    TwoUnits book;
    const MovementRecords known;
    const RecordChoices choices{book.session(), known};
    MovementDialog movement({}, choices);
    checkGoesOn(movement);
    ActivityDialog activity({}, choices);
    checkGoesOn(activity);
    ModelDialog model({}, choices);
    checkGoesOn(model);
    CommendationDialog commendation({}, choices);
    checkGoesOn(commendation);
    MemberDialog member(QStringLiteral("…"), {});
    checkGoesOn(member);
    IssuerDialog issuer(QStringLiteral("…"), {});
    checkGoesOn(issuer);
    SignatoryDialog signatory(QStringLiteral("…"), {});
    checkGoesOn(signatory);
    SeriesDialog series(QStringLiteral("…"), {});
    checkGoesOn(series);
    const Prompts prompts = book.window.answers().prompts();
    NewBookDialog newBook(prompts);
    checkGoesOn(newBook);
}

TEST_CASE("Enter takes what a file holds, and closes what it cannot take")
{
    TwoUnits book;
    const auto codeOf = [](UnitId) { return QString(); };
    ImportPlan plan;
    ImportDialog good(plan, codeOf);
    checkGoesOn(good);
    plan.problems.push_back({{}, QStringLiteral("…")});
    ImportDialog bad(plan, codeOf);
    CHECK(enterButton(bad));
    const RuleSetPtr rules = book.session().book().ruleSets().all().front();
    PublishDialog publish(*rules, {}, true, {});
    checkGoesOn(publish);
    PublishDialog refused(*rules, {}, true, QStringLiteral("…"));
    const QPushButton *draft = enterButton(refused);
    REQUIRE(draft);
    CHECK(draft->objectName() == u"takeAsDraft");
    RuleCompareDialog compare({{QStringLiteral("a"), rules}, {QStringLiteral("b"), rules}}, 0, 1);
    CHECK(enterButton(compare));
}
