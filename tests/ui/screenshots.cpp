// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page and dialog, to be looked at by hand:
//   ui_screenshots BOOK FOLDER [--lang en] [--scheme dark] [--scale 1.5]
#include "application.h"
#include "dialogs/decisiondialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/newbookdialog.h"
#include "dialogs/publishdialog.h"
#include "dialogs/rulecomparedialog.h"
#include "dialogs/unitdialog.h"
#include "domain/rulesetdraftcheck.h"
#include "domain/rulesetwriter.h"
#include "mainwindow.h"
#include "pages/startpage.h"
#include "session.h"
#include "theme.h"
#include "widgets/drafteditor.h"
#include "widgets/messagebar.h"
#include "windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace sovang;

namespace {

class Camera
{
public:
    Camera(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix))
    {
        QDir().mkpath(m_folder);
    }

    void shoot(QWidget &widget, const QString &name) const
    {
        QTest::qWait(50);
        widget.grab().save(QStringLiteral("%1/%2%3.png").arg(m_folder, name, m_suffix));
    }

private:
    QString m_folder;
    QString m_suffix;
};

void shootPages(MainWindow &window, const Camera &camera)
{
    const QList<std::pair<PageId, QString>> pages{{PageId::Overview, QStringLiteral("overview")},
                                                  {PageId::Units, QStringLiteral("units")},
                                                  {PageId::Registrations, QStringLiteral("registrations")},
                                                  {PageId::Scores, QStringLiteral("scores")},
                                                  {PageId::Recognition, QStringLiteral("recognition")},
                                                  {PageId::Decisions, QStringLiteral("decisions")},
                                                  {PageId::Reports, QStringLiteral("reports")},
                                                  {PageId::Log, QStringLiteral("log")}};
    for (const auto &[page, name] : pages) {
        window.workspace()->goTo(page);
        for (auto *table : window.workspace()->findChildren<QTableView *>()) {
            if (table->isVisible() && table->model()->rowCount() > 2)
                table->selectRow(2);
        }
        camera.shoot(window, name);
    }
    window.workspace()->goTo(PageId::Scores);
    window.findChild<QPushButton *>(QStringLiteral("whyButton"))->setChecked(true);
    auto *sheet = window.findChild<QAbstractItemView *>(QStringLiteral("scoreSheet"));
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The window did not become active");
    sheet->setFocus();
    sheet->setCurrentIndex(sheet->model()->index(1, 4, sheet->model()->index(0, 0)));
    QTest::keyClicks(sheet, QStringLiteral("7"));
    camera.shoot(window, QStringLiteral("scores-editing"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    window.messages().showError(QStringLiteral("1.2: 7 > 5"));
    camera.shoot(window, QStringLiteral("scores-refused"));
    window.find();
    camera.shoot(window, QStringLiteral("palette"));
}

void shootDialog(QDialog &dialog, const Camera &camera, const QString &name)
{
    dialog.show();
    camera.shoot(dialog, name);
}

ImportPlan samplePlan(bool isGood)
{
    ImportPlan plan;
    plan.file = QStringLiteral("cham-diem-2025.xlsx");
    plan.subject = QStringLiteral("điểm chốt năm 2025");
    plan.added = 412;
    plan.changed = 17;
    plan.unchanged = 2208;
    if (isGood) {
        for (int i = 0; i < 9; ++i) {
            AnswerChange change{UnitId(i + 1),
                                Year(2025),
                                Round::Final,
                                QStringLiteral("1.%1").arg(i % 5 + 1),
                                {},
                                Answer::points(Points::fromHundredths(450))};
            if (i % 3 == 0)
                change.before = Answer::points(Points::fromHundredths(400));
            plan.changes.push_back(change);
        }
        return plan;
    }
    for (int row = 5; row < 12; ++row)
        plan.problems.push_back({{plan.file, QStringLiteral("Sheet1"), QStringLiteral("F%1").arg(row), 0},
                                 QStringLiteral("“9,55” không theo bước 0,5 của tiêu chí 1.3")});
    return plan;
}

void shootDialogs(MainWindow &window, const Camera &camera)
{
    const Session &session = window.workspace()->session();
    UnitDialog unit(QStringLiteral("…"), session.unitAt(2).unit, session, &window);
    shootDialog(unit, camera, QStringLiteral("dialog-unit"));
    NewBookDialog book(&window);
    shootDialog(book, camera, QStringLiteral("dialog-new-book"));
    QStringList codes;
    for (const UnitYear &known : session.units()) {
        if (known.proposal)
            codes << known.unit.code;
    }
    DecisionDialog decision(session.units(), codes, &window);
    shootDialog(decision, camera, QStringLiteral("dialog-decision"));
    const auto codeOf = [&](UnitId id) { return session.find(id)->unit.code; };
    ImportDialog good(samplePlan(true), codeOf, &window);
    shootDialog(good, camera, QStringLiteral("dialog-import"));
    ImportDialog bad(samplePlan(false), codeOf, &window);
    shootDialog(bad, camera, QStringLiteral("dialog-import-problems"));
}

// A rule set to read, its copy while it is written, and what is asked on the way.
void shootRuleSets(MainWindow &window, const Camera &camera)
{
    window.workspace()->goTo(PageId::RuleSets);
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The window did not become active");
    camera.shoot(window, QStringLiteral("rulesets"));
    window.findChild<QPushButton *>(QStringLiteral("copyVersion"))->click();
    camera.shoot(window, QStringLiteral("rulesets-draft"));
    auto *editor = window.findChild<DraftEditor *>();
    const auto type = [&](const QString &row, const QString &field, const QString &text) {
        editor->goTo(row, field);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    const RuleSetPtr before = window.workspace()->session().book().ruleSets().all().front();
    type(QStringLiteral("criteria[0].children[0]"), QStringLiteral("max"), QStringLiteral("6,5x"));
    type(QStringLiteral("recognition"), QStringLiteral("firstYears"), QStringLiteral("3"));
    camera.shoot(window, QStringLiteral("rulesets-draft-recognition"));
    editor->goTo(QStringLiteral("criteria[0].children[0]"), QStringLiteral("max"));
    camera.shoot(window, QStringLiteral("rulesets-draft-findings"));
    RuleSetDraft draft = editor->draft();
    draft.set(QStringLiteral("criteria[0].children[0]"), QStringLiteral("max"), QStringLiteral("5"));
    draft.remove(QStringLiteral("vetoes[0]"));
    draft.set(QStringLiteral("bands[0]"), QStringLiteral("from"), QStringLiteral("92"));
    draft.set(QStringLiteral("criteria[0].children[0]"), QStringLiteral("type"),
              QStringLiteral("allOrNothing"));
    const auto after = std::make_shared<const RuleSet>(checkDraft(draft, {}).ruleSet.value());
    RuleCompareDialog compare({{before->reference() + u' ' + before->title, before},
                               {after->reference() + u' ' + after->title, after}},
                              0, 1, &window);
    shootDialog(compare, camera, QStringLiteral("dialog-compare-rules"));
    PublishDialog publish(
        *after,
        shiftsTo(*after, {before},
                 window.workspace()->session().book().registrations().countByKind(Year(2025))),
        true, {}, &window);
    shootDialog(publish, camera, QStringLiteral("dialog-publish-rules"));
    while (window.workspace()->session().undoStack().canUndo())
        window.undo();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
    QApplication app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("sovang"));

    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("lang"), {}, QStringLiteral("lang"), QStringLiteral("vi")},
                       {QStringLiteral("scheme"), {}, QStringLiteral("scheme"), QStringLiteral("light")},
                       {QStringLiteral("scale"), {}, QStringLiteral("scale"), QStringLiteral("1")}});
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(2);
    windowsettings::setScheme(schemeFromWord(parser.value(QStringLiteral("scheme"))));
    setUpApplication(app, parser.value(QStringLiteral("lang")));

    const Camera camera(arguments[1],
                        QStringLiteral("-%1-%2-%3")
                            .arg(parser.value(QStringLiteral("lang")), parser.value(QStringLiteral("scheme")),
                                 parser.value(QStringLiteral("scale"))));
    MainWindow window(userPrompts());
    window.startPage().showRecent({arguments[0]});
    window.show();
    camera.shoot(window, QStringLiteral("start"));
    if (!window.openBook(arguments[0]))
        qFatal("%s", qPrintable(window.messages().text()));
    shootPages(window, camera);
    shootDialogs(window, camera);
    shootRuleSets(window, camera);
    return 0;
}
