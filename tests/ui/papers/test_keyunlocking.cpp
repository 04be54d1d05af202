// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/papers/certificatekeys.h"
#include "kit/dialogs/textdialog.h"
#include "kit/edits.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString words = u"mười hai cây đa"_qs;

/// A unit that was recognised and has its certificate; the key is behind a passphrase, and the book was
/// opened anew since.
struct LockedWindow : Window
{
    LockedWindow()
    {
        addUnit(u"DV001"_qs, u"Trường 1"_qs);
        registerAll();
        Decision decision;
        decision.unit = session().units().front().unit.id;
        decision.number = u"12/QĐ-UBND"_qs;
        decision.date = QDate(session().year().value(), 12, 20);
        decision.from = session().year() - 1;
        decision.to = session().year();
        REQUIRE(edits::addDecisions(session(), {decision}));
        showCertificates();
        save();
        protectCertificateKey(session().book(), words);
        const Year year = session().year();
        REQUIRE((*this)->openBook(bookPath()));
        session().setYear(year);
        showCertificates();
    }

    void showCertificates() { showPaper(u"Giấy công nhận"_qs); }

    void save()
    {
        answers().files = {path(u"giay.pdf"_qs)};
        answers().dialogs.push_back([](QDialog &) { return true; });
        find<QPushButton>("paperSave")->click();
    }
};

} // namespace

TEST_CASE("The passphrase of the key is asked for until it is right, and once as long as the book is open",
          "[papers]")
{
    LockedWindow window;
    QFile::remove(window.path(u"giay.pdf"_qs));
    window.answers().texts = {u"mười ba cây đa"_qs, words};
    window.save();
    CHECK(window.answers().allUsed());
    CHECK_FALSE(window->messages().isError());
    CHECK(QFile::exists(window.path(u"giay.pdf"_qs)));
    window.save(); // is not asked again
    CHECK(window.answers().allUsed());
}

TEST_CASE("Who does not know the passphrase of the key prints nothing", "[papers]")
{
    LockedWindow window;
    QFile::remove(window.path(u"giay.pdf"_qs));
    const qint64 lines = window.session().book().log.count();
    window.answers().texts = {std::nullopt};
    window.find<QPushButton>("paperSave")->click();
    CHECK(window.answers().allUsed());
    CHECK_FALSE(QFile::exists(window.path(u"giay.pdf"_qs)));
    CHECK(window.session().book().log.count() == lines);
}

TEST_CASE("A passphrase that is typed is not seen", "[papers]")
{
    TextQuestion question{u"Khóa"_qs, u"Câu mật khẩu"_qs, {}};
    question.isSecret = true;
    const TextDialog dialog(question);
    CHECK(dialog.findChild<QLineEdit *>(u"answer"_qs)->echoMode() == QLineEdit::Password);
    question.isSecret = false;
    CHECK(TextDialog(question).findChild<QLineEdit *>(u"answer"_qs)->echoMode() == QLineEdit::Normal);
}
