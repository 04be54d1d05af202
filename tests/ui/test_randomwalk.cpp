// SPDX-License-Identifier: GPL-3.0-or-later
// Someone clicks, types and undoes without a plan. Nothing may crash, no error may come that is not the
// user's doing, what the window shows is what the book holds, and everything can be undone to the very
// beginning.
#include "bookdump.h"
#include "harness.h"

#include "jobs/year/evaluation.h"
#include "jobs/year/outcomelist.h"
#include "storage/book.h"
#include "units/unitsedits.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>

#include <iostream>
#include <random>

using namespace sovang;
using sovang::test::Window;

namespace {

class Walker
{
public:
    explicit Walker(unsigned seed) : m_random(seed)
    {
        const auto nothing = [](QWidget *, const FileQuestion &) { return std::optional<QString>(); };
        m_prompts = {.fileToOpen = nothing,
                     .fileToSave = nothing,
                     .folder = nothing,
                     .text = [this](QWidget *, const TextQuestion &) { return anyAnswer(); },
                     .confirm = [this](QWidget *, const YesNoQuestion &) { return dice(2) == 0; },
                     .run = [this](QDialog &dialog) { return fillIn(dialog); },
                     .openOutside = [](const QString &) {}};
        // Menus and messages run loops of their own: what they wait for is not pressed.
        QObject::connect(&m_closer, &QTimer::timeout, [] {
            if (QWidget *waiting = QApplication::activePopupWidget())
                waiting->close();
            else if (QWidget *modal = QApplication::activeModalWidget())
                modal->close();
        });
        m_closer.start(20);
    }

    const Prompts &prompts() const { return m_prompts; }

    void stepIn(Window &window)
    {
        m_window = &window;
        closePopups();
        switch (dice(10)) {
        case 0:
            main().workspace()->goTo(static_cast<PageId>(dice(static_cast<int>(PageId::RuleSets) + 1)));
            break;
        case 1:
            if (!m_window->session().units().empty())
                main().workspace()->openSheet(anyUnit());
            break;
        case 2:
            clickButton();
            break;
        case 3:
            key(Qt::Key_Z, dice(3) == 0 ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
            break;
        case 4:
        case 5:
            clickCell();
            break;
        default:
            typeSomething();
        }
    }

private:
    MainWindow &main() { return **m_window; }
    int dice(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }
    UnitId anyUnit()
    {
        const auto &units = m_window->session().units();
        return units[static_cast<size_t>(dice(static_cast<int>(units.size())))].unit.id;
    }
    QString anyText()
    {
        static const QStringList texts{u"4,5"_qs,   u"x"_qs,        u"0"_qs,     u"KAD"_qs,
                                       u"45/50"_qs, u"DV9"_qs,      u"2024"_qs,  u"15/05/2025"_qs,
                                       u"Đơn"_qs,   u"12/QĐ-UB"_qs, u"1.500"_qs, QString()};
        return texts[dice(static_cast<int>(texts.size()))];
    }
    std::optional<QString> anyAnswer() { return dice(3) == 0 ? std::nullopt : std::optional(anyText()); }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget *>(&main()), static_cast<Qt::Key>(key),
                        modifiers);
    }

    void typeSomething()
    {
        static const int keys[] = {Qt::Key_Return, Qt::Key_Tab,   Qt::Key_Down, Qt::Key_Up,
                                   Qt::Key_Left,   Qt::Key_Right, Qt::Key_F2,   Qt::Key_Space,
                                   Qt::Key_Escape, Qt::Key_Delete};
        if (dice(2) == 0)
            return key(keys[dice(std::size(keys))]);
        for (const QChar character : anyText()) {
            if (QWidget *focus = QApplication::focusWidget())
                QTest::sendKeyEvent(QTest::Click, focus, Qt::Key_unknown, QString(character), Qt::NoModifier);
        }
        key(dice(2) ? Qt::Key_Return : Qt::Key_Tab);
    }

    template <typename T> std::vector<T *> shown()
    {
        std::vector<T *> found;
        for (T *widget : main().template findChildren<T *>()) {
            if (widget->isVisible() && widget->isEnabled())
                found.push_back(widget);
        }
        return found;
    }

    void clickButton()
    {
        const auto buttons = shown<QAbstractButton>();
        if (buttons.empty())
            return;
        QAbstractButton *button = buttons[static_cast<size_t>(dice(static_cast<int>(buttons.size())))];
        button->click();
    }

    void clickCell()
    {
        const auto views = shown<QAbstractItemView>();
        if (views.empty())
            return;
        QAbstractItemView *view = views[static_cast<size_t>(dice(static_cast<int>(views.size())))];
        QModelIndex parent;
        if (view->model()->rowCount() > 0 && dice(2))
            parent = view->model()->index(dice(view->model()->rowCount()), 0);
        if (!parent.isValid() || view->model()->rowCount(parent) == 0)
            parent = {};
        const int rows = view->model()->rowCount(parent);
        const int columns = view->model()->columnCount(parent);
        if (rows == 0 || columns == 0)
            return;
        view->setFocus();
        view->setCurrentIndex(view->model()->index(dice(rows), dice(columns), parent));
    }

    bool fillIn(QDialog &dialog)
    {
        for (auto *edit : dialog.findChildren<QLineEdit *>()) {
            if (!edit->isReadOnly() && dice(2))
                edit->setText(anyText());
        }
        for (auto *edit : dialog.findChildren<QPlainTextEdit *>()) {
            if (!edit->isReadOnly() && dice(2))
                edit->setPlainText(anyText());
        }
        for (auto *box : dialog.findChildren<QComboBox *>()) {
            if (box->count() > 0 && dice(2))
                box->setCurrentIndex(dice(box->count()));
        }
        for (auto *buttons : dialog.findChildren<QDialogButtonBox *>()) {
            for (QAbstractButton *button : buttons->buttons()) {
                if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole && button->isEnabled())
                    button->click();
            }
        }
        return dialog.result() == QDialog::Accepted;
    }

    void closePopups()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    Window *m_window = nullptr;
    std::mt19937 m_random;
    Prompts m_prompts;
    QTimer m_closer;
};

QByteArray outcomesIn(const Book &book, Year year)
{
    return outcomesJson(year, evaluateYear(book, {.year = year}));
}

} // namespace

TEST_CASE("A random walk through the window loses nothing, and is undone to the beginning")
{
    const unsigned seed = qEnvironmentVariableIsSet("SOVANG_SEED")
                              ? qEnvironmentVariable("SOVANG_SEED").toUInt()
                              : std::random_device()();
    std::cout << "random walk: seed " << seed << '\n' << std::flush;
    Walker walker(seed);
    Window window(walker.prompts());
    const test::BookDump start = test::dumpOf(window.bookPath());
    for (const QString &code : {u"DV001"_qs, u"DV002"_qs, u"DV003"_qs}) {
        Unit unit;
        unit.code = code;
        unit.name = u"Trường Tiểu học "_qs + code;
        REQUIRE(edits::addUnit(window.session(), unit));
    }
    window.registerAll();

    const int steps =
        qEnvironmentVariableIsSet("SOVANG_STEPS") ? qEnvironmentVariableIntValue("SOVANG_STEPS") : 3000;
    for (int i = 0; i < steps; ++i) {
        walker.stepIn(window);
        QApplication::processEvents();
        INFO("step " << i);
        REQUIRE_FALSE(window.message().contains(u"Lỗi ngoài dự kiến"));
        REQUIRE_FALSE(window.message().contains(u"chương trình có lỗi"));
        if (i % 250 == 0) {
            const Session &session = window.session();
            REQUIRE(outcomesJson(session.year(), session.units()) ==
                    outcomesIn(session.book(), session.year()));
        }
    }
    const QByteArray end = outcomesIn(window.session().book(), window.session().year());
    const int endSteps = window.session().undoStack().index();

    while (window.session().undoStack().index() > 0)
        window.session().undo();
    CHECK(test::difference(start, test::dumpOf(window.bookPath())) == QString());
    while (window.session().undoStack().index() < endSteps)
        window.session().redo();
    CHECK(outcomesIn(window.session().book(), window.session().year()) == end);
    CHECK_FALSE(window.session().book().log.verify());
}
