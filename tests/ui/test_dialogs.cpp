// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "decisions/decisioneditdialog.h"
#include "decisions/revocationdialog.h"
#include "decisions/takeoverdialog.h"
#include "jobs/papers/yearcertificates.h"
#include "kit/dialogs/evidencedialog.h"
#include "kit/dialogs/importdialog.h"
#include "kit/dialogs/roundquestion.h"
#include "movements/activitydialog.h"
#include "movements/commendationdialog.h"
#include "movements/modeldialog.h"
#include "movements/movementdialog.h"
#include "overview/anomaliesdialog.h"
#include "overview/deadlinesdialog.h"
#include "overview/unitlistdialog.h"
#include "papers/certificatesdialog.h"
#include "recognition/decisiondialog.h"
#include "recognition/meetingdialog.h"
#include "registration/lastyeardialog.h"
#include "rulesets/publishdialog.h"
#include "rulesets/rulecomparedialog.h"
#include "scoring/copyrounddialog.h"
#include "settings/commissiondialogs.h"
#include "shell/application.h"
#include "shell/newbookdialog.h"
#include "units/bulkunitdialog.h"
#include "units/joindialog.h"
#include "units/lifedialog.h"
#include "units/unitdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <map>
#include <set>

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

/// The language of what is made from now on; the one of the tests comes back.
class InLanguage
{
public:
    explicit InLanguage(const QString &language) { setLanguage(*qApp, language); }
    ~InLanguage() { setLanguage(*qApp, QStringLiteral("vi")); }
    InLanguage(const InLanguage &) = delete;
    InLanguage &operator=(const InLanguage &) = delete;
};

QString languageOfTheRound()
{
    return GENERATE(QStringLiteral("vi"), QStringLiteral("en"));
}

/// The letters that lead to the fields and buttons of a dialog together with Alt.
class Letters
{
public:
    explicit Letters(const QDialog &dialog)
    {
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                add(label->text(), *label->buddy());
        }
        for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                add(button->text(), *button);
        }
    }

    const std::map<QString, std::set<QString>> &texts() const { return m_texts; }

    /// By its own letter, or by that of the answer that it is a part of.
    bool leadTo(const QWidget &field) const
    {
        return std::ranges::any_of(m_reached, [&](const QWidget *other) {
            const bool isSameChoice = qobject_cast<const QRadioButton *>(&field) &&
                                      qobject_cast<const QRadioButton *>(other) &&
                                      other->parentWidget() == field.parentWidget();
            const bool isSameAnswer =
                !field.accessibleName().isEmpty() && other->accessibleName() == field.accessibleName();
            return other == &field || isSameChoice || isSameAnswer;
        });
    }

private:
    void add(const QString &text, const QWidget &reached)
    {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            return;
        m_texts[letter].insert(text);
        m_reached.push_back(&reached);
    }

    std::map<QString, std::set<QString>> m_texts; // fields that are there several times share theirs
    std::vector<const QWidget *> m_reached;
};

bool isField(const QWidget &widget)
{
    const QObject *whole = widget.parent();
    if (qobject_cast<const QComboBox *>(whole) || qobject_cast<const QAbstractSpinBox *>(whole))
        return false; // a part of it
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget);
}

void checkLetters(QDialog &dialog)
{
    dialog.show();
    const Letters letters(dialog);
    for (const auto &[letter, texts] : letters.texts()) {
        INFO(letter.toStdString());
        CHECK(letter.back().unicode() < 0x80); // else no key types it
        INFO(QStringList(texts.begin(), texts.end()).join(u" | ").toStdString());
        CHECK(texts.size() == 1);
    }
    for (const auto *field : dialog.findChildren<QWidget *>()) {
        if (!field->isVisible() || !isField(*field))
            continue;
        INFO(field->metaObject()->className() << " " << field->objectName().toStdString());
        CHECK(letters.leadTo(*field));
    }
}

void checkGoesOn(QDialog &dialog)
{
    INFO(dialog.metaObject()->className() << " " << dialog.windowTitle().toStdString());
    const QPushButton *button = enterButton(dialog);
    REQUIRE(button);
    CHECK(button->property("primary").toBool());
    checkLetters(dialog);
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

TEST_CASE("Enter goes on in the dialogs of the overview, and letters lead to their fields")
{
    const InLanguage chosen(languageOfTheRound());
    TwoUnits book;
    const Unit &one = book.at(0).unit;
    UnitListDialog listed({QStringLiteral("…"),
                           book.session().year(),
                           {{one.id, one.code, one.name, {}, OutcomeKind::Passed, {}, {}}}});
    checkGoesOn(listed);
    DeadlinesDialog deadlines(
        yearDeadlines(book.session().book(), book.session().year(), QDate::currentDate()), book.session());
    checkGoesOn(deadlines);
    Anomaly anomaly;
    anomaly.unit = one.code;
    AnomaliesDialog anomalies({anomaly}, {}, book.session());
    checkGoesOn(anomalies);
}

TEST_CASE("Enter goes on in the dialogs of units and scores, and letters lead to their fields")
{
    const InLanguage chosen(languageOfTheRound());
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
    for (const auto kind :
         {LineageKind::Rename, LineageKind::Merge, LineageKind::Split, LineageKind::Dissolve}) {
        const bool joins = kind == LineageKind::Merge;
        LifeDialog life(kind, joins ? std::vector{one.id, two.id} : std::vector{one.id}, session);
        checkGoesOn(life);
    }
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

TEST_CASE("Enter goes on in the dialogs of the meeting and the decisions, and letters lead to their fields")
{
    const InLanguage chosen(languageOfTheRound());
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
    TakeOverDialog names({{QStringLiteral("DV001"), Decision(), Decision()}});
    checkGoesOn(names);
    CertificatesDialog certificates({Title()}, {CertificateData()}, {{}}, u"Xuất…"_qs);
    checkGoesOn(certificates);
}

TEST_CASE("Enter goes on in the dialogs of movements and settings, and letters lead to their fields")
{
    const InLanguage chosen(languageOfTheRound());
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
    for (const int step : {0, 1, 2}) {
        newBook.goToStep(step);
        checkGoesOn(newBook);
    }
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
    const RuleSetPtr rules = book.session().book().ruleSets.all().front();
    PublishDialog publish(*rules, {}, true, {});
    checkGoesOn(publish);
    PublishDialog refused(*rules, {}, true, QStringLiteral("…"));
    const QPushButton *draft = enterButton(refused);
    REQUIRE(draft);
    CHECK(draft->objectName() == u"takeAsDraft");
    RuleCompareDialog compare({{QStringLiteral("a"), rules}, {QStringLiteral("b"), rules}}, 0, 1);
    CHECK(enterButton(compare));
}

TEST_CASE("What a dialog refuses takes room only when it is told, and none from the fields")
{
    TwoUnits book;
    UnitDialog dialog(QStringLiteral("…"), Unit(), book.session());
    dialog.show();
    const auto *why = dialog.findChild<QLabel *>(QStringLiteral("refusal"));
    const auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("code"));
    REQUIRE(why);
    CHECK_FALSE(why->isVisible());
    const int height = dialog.height();
    const int fieldHeight = field->height();
    dialog.accept();
    CHECK(why->isVisible());
    CHECK(why->text() == u"✕ Đơn vị phải có mã và tên.");
    CHECK(dialog.height() > height);
    QCoreApplication::processEvents();
    CHECK(field->height() == fieldHeight);
    CHECK(why->geometry().bottom() < dialog.height());
    dialog.findChild<QLineEdit *>(QStringLiteral("code"))->setText(QStringLiteral("DV003"));
    dialog.findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Sở Tư pháp"));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("A text of several lines is named on its first line")
{
    TwoUnits book;
    const MovementRecords known;
    CommendationDialog dialog({}, RecordChoices{book.session(), known});
    dialog.show();
    const auto *reason = dialog.findChild<QPlainTextEdit *>(QStringLiteral("reason"));
    const auto labels = dialog.findChildren<QLabel *>();
    const auto label =
        std::ranges::find_if(labels, [&](const QLabel *each) { return each->buddy() == reason; });
    REQUIRE(label != labels.end());
    CHECK((*label)->y() == reason->y());
    CHECK((*label)->height() < reason->height() / 2);
    CHECK(reason->minimumHeight() == reason->maximumHeight()); // a low screen does not make it one line
}

TEST_CASE("The question which scores a file holds begins with the final ones")
{
    TwoUnits book;
    Prompts prompts = book.window.answers().prompts();
    prompts.run = [](QDialog &dialog) {
        dialog.show();
        const auto *focused = qobject_cast<QRadioButton *>(dialog.focusWidget());
        REQUIRE(focused);
        CHECK(focused->isChecked());
        return true;
    };
    CHECK(askRound(&*book.window, prompts, book.session().year()) == Round::Final);
}
