// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

using namespace sovang::test;

namespace {

/// A value in the environment as long as it lives.
class Environment
{
public:
    Environment(const char *name, const QByteArray &value) : m_name(name) { qputenv(name, value); }
    ~Environment() { qunsetenv(m_name); }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    const char *m_name;
};

/// The certificate of 2024 is printed, and the key behind “mười hai cây đa”, which stands in `cau.txt`.
void lockKey(const CommandLine &folder)
{
    folder.makeBook();
    folder.decideFirst();
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
    folder.write(u"cau.txt"_qs, "mười hai cây đa\r\n");
    folder.write(u"sai.txt"_qs, "mười ba cây đa\n");
    folder.done(u"certificate-key so.sovang --protect --new-passphrase-file cau.txt"_qs);
}

} // namespace

TEST_CASE("Certificates are signed with the passphrase from a file or the environment, and checked without")
{
    const CommandLine folder;
    lockKey(folder);
    const QByteArray before = folder.bytes(u"c.pdf"_qs);
    const QString print = u"certificates so.sovang --year 2024 -o c2.pdf"_qs;
    const Ran without = folder.run(print);
    CHECK(without.code == 1);
    CHECK(without.err.contains(u"SOVANG_KEY_PASSPHRASE"));
    const Ran wrong = folder.run(print + u" --key-passphrase-file sai.txt"_qs);
    CHECK(wrong.code == 1);
    CHECK(wrong.err.contains(u"passphrase"));
    CHECK_FALSE(folder.files().contains(u"c2.pdf"_qs));
    folder.done(u"certificates so.sovang --year 2024 --check"_qs);
    folder.done(u"certificate-key so.sovang"_qs);
    folder.done(print + u" --key-passphrase-file cau.txt"_qs);
    CHECK(folder.bytes(u"c2.pdf"_qs).size() == before.size());
    const Environment given("SOVANG_KEY_PASSPHRASE", "mười hai cây đa");
    folder.done(u"invalid-certificates so.sovang -o mat.txt"_qs);
    folder.done(u"dossier so.sovang --year 2024 DV001 -o het"_qs);
}

TEST_CASE("The passphrase of the key is changed and taken away, with the one before only")
{
    const CommandLine folder;
    lockKey(folder);
    folder.write(u"moi.txt"_qs, "một câu khác hẳn\n");
    const QString change = u"certificate-key so.sovang --protect --new-passphrase-file moi.txt"_qs;
    CHECK(folder.run(change).code == 1);
    CHECK(folder.run(change + u" --key-passphrase-file sai.txt"_qs).code == 1);
    CHECK(folder.run(u"certificate-key so.sovang --protect --key-passphrase-file cau.txt"_qs).code == 2);
    folder.done(change + u" --key-passphrase-file cau.txt"_qs);
    CHECK(folder.run(u"certificate-key so.sovang --unprotect --key-passphrase-file cau.txt"_qs).code == 1);
    folder.done(u"certificate-key so.sovang --unprotect --key-passphrase-file moi.txt"_qs);
    folder.done(u"certificates so.sovang --year 2024 -o c2.pdf"_qs);
}

TEST_CASE("The key is put away in a file behind a passphrase, and signs in another book from there")
{
    const CommandLine folder;
    lockKey(folder);
    folder.done(u"certificate-key so.sovang --export khoa.txt --key-passphrase-file cau.txt"_qs);
    folder.done(u"new khac.sovang"_qs);
    CHECK(
        folder.run(u"certificate-key khac.sovang --import khoa.txt --key-passphrase-file sai.txt"_qs).code ==
        1);
    CHECK(folder.done(u"certificate-key khac.sovang"_qs).out.contains(u"no key yet"));
    folder.done(u"certificate-key khac.sovang --import khoa.txt --key-passphrase-file cau.txt"_qs);
    const auto key = [&folder](const QString &book) {
        return folder.done(u"certificate-key "_qs + book).out.trimmed().section(u'\t', 3);
    };
    CHECK(key(u"khac.sovang"_qs) == key(u"so.sovang"_qs));
    CHECK(folder.run(u"certificate-key so.sovang --new --unprotect"_qs).code == 2);
}

TEST_CASE("Who forgot the passphrase of the key makes another one behind another passphrase")
{
    const CommandLine folder;
    lockKey(folder);
    CHECK(folder.run(u"certificate-key so.sovang --new"_qs).code == 1);
    folder.write(u"moi.txt"_qs, "một câu khác hẳn\n");
    folder.done(u"certificate-key so.sovang --new --new-passphrase-file moi.txt"_qs);
    CHECK(folder.run(u"certificates so.sovang --year 2024 -o c2.pdf"_qs).code == 1);
    folder.done(u"certificates so.sovang --year 2024 -o c2.pdf --key-passphrase-file moi.txt"_qs);
}
