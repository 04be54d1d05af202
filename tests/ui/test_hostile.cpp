// SPDX-License-Identifier: GPL-3.0-or-later
// Names that are HTML to whoever reads them so: they are texts everywhere in the window.
#include "harness.h"

#include "kit/windowpage.h"
#include "registration/registrationedits.h"
#include "units/unitsedits.h"

#include "jobs/year/meetingplan.h"
#include "kit/edits.h"
#include "movements/movementedits.h"
#include "recognition/meetingedits.h"
#include "walk.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QTableView>
#include <QTextDocument>
#include <QToolTip>

using namespace sovang;
using sovang::test::Window;

namespace {

const QString hostile = QStringLiteral("Trường <img src=\"/nowhere.png\"><b>R&D</b>");

void addHostileUnits(Window &window)
{
    for (const QString &code : {u"DV&1"_qs, u"DV&2"_qs}) {
        Unit unit;
        unit.code = code;
        unit.name = hostile;
        unit.block = QStringLiteral("<b>Khối</b>");
        unit.locality = QStringLiteral("<i>Xã</i>");
        unit.head = QStringLiteral("<img src=\"/nowhere.png\">");
        REQUIRE(edits::addUnit(window.session(), unit));
    }
    window.registerAll();
    REQUIRE(edits::setExclusion(window.session(), window.session().unitAt(1).unit.id, u"<img src=\"x\">"_qs));
}

// What else the book can say of it.
void addHostileRecords(Window &window)
{
    Session &session = window.session();
    const UnitId unit = session.unitAt(0).unit.id;
    Decision decision;
    decision.unit = unit;
    decision.number = hostile;
    decision.date = QDate(2025, 5, 1);
    decision.signer = hostile;
    decision.kind = DecisionKind::Refusal;
    decision.reason = hostile;
    REQUIRE(edits::addDecisions(session, {decision}));
    GoodModel model;
    model.year = Year(2025);
    model.name = hostile;
    model.unit = unit;
    model.team = hostile;
    model.result = hostile;
    REQUIRE(edits::addRecord(session, model));
    Meeting meeting = newMeeting(session.book(), Year(2025));
    meeting.place = hostile;
    meeting.items = agendaOf(session.units(), Agenda::Registered);
    REQUIRE(edits::addMeeting(session, meeting));
}

// Everything that stands on \a top, whether it is seen already or not.
void checkTexts(const QWidget &top)
{
    for (QLabel *label : top.findChildren<QLabel *>()) {
        label->ensurePolished(); // as before it is measured
        INFO(top.objectName().toStdString()
             << " / " << label->objectName().toStdString() << ": " << label->text().toStdString());
        CHECK(label->textFormat() != Qt::AutoText);
        if (label->textFormat() == Qt::RichText) {
            QTextDocument read;
            read.setHtml(label->text());
            CHECK_FALSE(read.toPlainText().contains(QChar::ObjectReplacementCharacter));
        }
    }
    for (const QAbstractButton *button : top.findChildren<QAbstractButton *>()) {
        INFO(button->text().toStdString());
        CHECK_FALSE(QString(button->text()).remove(QStringLiteral("&&")).contains(u"R&D"));
    }
}

} // namespace

TEST_CASE("A name that looks like HTML is a text on every page and in every dialog")
{
    test::Walk walk([](QDialog &dialog) {
        dialog.show();
        checkTexts(dialog);
        return false;
    });
    Window window(walk.prompts());
    addHostileUnits(window);
    addHostileRecords(window);
    for (const PageId page : test::allPages) {
        window->workspace()->goTo(page);
        checkTexts(*window);
        walk.pressEverything(*window->workspace()->shownPage());
        checkTexts(*window);
    }
    CHECK(walk.dialogsSeen() >= 10);
}

TEST_CASE("A tooltip shows the name of a unit as it is written")
{
    Window window;
    addHostileUnits(window);
    window->workspace()->goTo(PageId::Units);
    auto *table = window.find<QTableView>("unitsTable");
    const QPoint cell = table->visualRect(table->model()->index(0, 1)).center();
    QHelpEvent hover(QEvent::ToolTip, cell, table->viewport()->mapToGlobal(cell));
    QApplication::sendEvent(table->viewport(), &hover);
    REQUIRE(QToolTip::isVisible());
    const auto tips = QApplication::topLevelWidgets();
    const auto tip = std::ranges::find_if(
        tips, [](const QWidget *widget) { return widget->inherits("QTipLabel") && widget->isVisible(); });
    REQUIRE(tip != tips.end());
    CHECK(static_cast<QLabel *>(*tip)->textFormat() == Qt::PlainText);
    CHECK(static_cast<QLabel *>(*tip)->text().contains(hostile));
    QToolTip::hideText();
}

TEST_CASE("A question about a unit asks with its name as it is written")
{
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Sổ Vàng"), hostile, QMessageBox::Ok);
    box.show();
    auto *text = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_label"));
    REQUIRE(text);
    CHECK(text->textFormat() == Qt::PlainText);
    CHECK(text->text() == hostile);
}

TEST_CASE("An & in a name stays an & where buttons and menus would underline a letter")
{
    Window window;
    addHostileUnits(window);
    Unit unit = window.session().unitAt(0).unit;
    unit.name = QStringLiteral("R&D");
    REQUIRE(edits::changeUnit(window.session(), unit));
    REQUIRE(edits::removeUnit(window.session(), unit) == false); // registered: it stays
    const QList<QAction *> actions = window->actions();
    const auto undo = std::ranges::find_if(
        actions, [](const QAction *action) { return action->shortcut() == QKeySequence(u"Ctrl+Z"_qs); });
    REQUIRE(undo != actions.end());
    CHECK((*undo)->text().contains(u"DV&&1"));
    CHECK((*undo)->toolTip().contains(u"DV&1"));
}
