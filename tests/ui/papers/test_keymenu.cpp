// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/papers/certificatekeys.h"
#include "kit/edits.h"
#include "kit/look/refusallabel.h"
#include "storage/book.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString secret = u"mười hai cây đa"_qs;

/// A book with a key, and the page of papers with the certificates.
struct KeyWindow : Window
{
    KeyWindow()
    {
        addUnit(u"DV001"_qs, u"Trường 1"_qs);
        registerAll();
        changeCertificateKey(session().book());
        showCertificates();
    }

    void showCertificates() { showPaper(u"Giấy công nhận"_qs); }

    QString state() { return find<QLabel>("paperFileState")->text(); }
    void choose(const char *action) { find<QAction>(action)->trigger(); }
    CertificateStore &keys() { return session().book().certificates; }
    /// The dialog that comes next gets these two, and is accepted.
    void type(const QString &first, const QString &second)
    {
        answers().dialogs.push_back([first, second](QDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"passphrase"_qs)->setText(first);
            dialog.findChild<QLineEdit *>(u"passphraseAgain"_qs)->setText(second);
            dialog.accept();
            return dialog.result() == QDialog::Accepted;
        });
    }
};

} // namespace

TEST_CASE("The key of certificates gets a passphrase, another one and none in the window", "[papers]")
{
    KeyWindow window;
    CHECK(window.find<QPushButton>("paperKey")->isVisible());
    CHECK_FALSE(window.find<QPushButton>("paperDocx")->isVisible());
    CHECK(window.state().contains(keyFingerprint(window.keys().keys().back().publicKey)));
    CHECK(window.state().endsWith(u"không có mật khẩu."));
    CHECK_FALSE(window.find<QAction>("keyUnprotect")->isEnabled());

    window.type(secret, secret);
    window.choose("keyProtect");
    CHECK(window.keys().isKeyProtected());
    CHECK(window.state().endsWith(u"được bảo vệ bằng mật khẩu."));
    CHECK_FALSE(window->messages().isError());

    REQUIRE((*window).openBook(window.bookPath()));
    window.showCertificates();
    window.answers().texts = {u"đoán bừa một câu"_qs, secret};
    window.type(u"mười ba cây đa"_qs, u"mười ba cây đa"_qs);
    window.choose("keyProtect");
    CHECK(window.answers().allUsed());

    REQUIRE((*window).openBook(window.bookPath()));
    window.showCertificates();
    window.answers().texts = {u"mười ba cây đa"_qs};
    window.answers().confirms = {true};
    window.choose("keyUnprotect");
    CHECK(window.answers().allUsed());
    CHECK_FALSE(window.keys().isKeyProtected());
    CHECK(window.state().endsWith(u"không có mật khẩu."));
}

TEST_CASE("A passphrase that is short or mistyped is not taken", "[papers]")
{
    KeyWindow window;
    for (const auto &[first, second, why] : {std::tuple{u"ngắn"_qs, u"ngắn"_qs, u"ít nhất 8"_qs},
                                             std::tuple{secret, secret + u"!"_qs, u"không giống"_qs}}) {
        window.answers().dialogs.push_back([&](QDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"passphrase"_qs)->setText(first);
            dialog.findChild<QLineEdit *>(u"passphraseAgain"_qs)->setText(second);
            dialog.accept();
            CHECK(dialog.findChild<RefusalLabel *>()->text().contains(why));
            return dialog.result() == QDialog::Accepted;
        });
        window.choose("keyProtect");
        CHECK_FALSE(window.keys().isKeyProtected());
    }
}

TEST_CASE("A copy of the key is put away, and signs again after another key was made", "[papers]")
{
    KeyWindow window;
    const QByteArray first = window.keys().keys().back().publicKey;
    window.type(secret, secret);
    window.answers().files = {window.path(u"khoa.txt"_qs)};
    window.choose("keyExport");
    REQUIRE(QFile::exists(window.path(u"khoa.txt"_qs)));

    Window other;
    other.addUnit(u"DV009"_qs, u"Trường 9"_qs);
    other.showPaper(u"Giấy công nhận"_qs);
    CHECK(other.find<QLabel>("paperFileState")->text().startsWith(u"Sổ chưa có khóa"));
    other.answers().files = {window.path(u"khoa.txt"_qs)};
    other.answers().texts = {u"đoán bừa một câu"_qs, secret};
    other.find<QAction>("keyImport")->trigger();
    CHECK(other.answers().allUsed());
    const CertificateStore &keys = other.session().book().certificates;
    REQUIRE(keys.keys().size() == 1);
    CHECK(keys.keys().back().publicKey == first);
    CHECK(keys.isKeyProtected());
}

TEST_CASE("Who forgot the passphrase makes another key, and the page and the list for others are written",
          "[papers]")
{
    KeyWindow window;
    const QByteArray first = window.keys().keys().back().publicKey;
    protectCertificateKey(window.session().book(), secret);
    REQUIRE((*window).openBook(window.bookPath()));
    window.showCertificates();
    window.answers().confirms = {true};
    window.type(u"một mật khẩu khác"_qs, u"một mật khẩu khác"_qs);
    window.choose("keyChange");
    CHECK(window.answers().allUsed());
    CHECK(window.keys().keys().size() == 2);
    CHECK(window.keys().keys().back().publicKey != first);
    CHECK(window.keys().isKeyProtected());

    window.answers().files = {window.path(u"kiem-tra.html"_qs), window.path(u"het-gia-tri.txt"_qs)};
    window.choose("keyPage");
    window.choose("keyList");
    CHECK(window.answers().allUsed());
    CHECK(QFile::exists(window.path(u"kiem-tra.html"_qs)));
    CHECK(QFile::exists(window.path(u"het-gia-tri.txt"_qs)));
}
