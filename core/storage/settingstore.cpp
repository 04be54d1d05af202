// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingstore.h"

#include "base/error.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct SettingStoreText
{
    Q_DECLARE_TR_FUNCTIONS(SettingStore)
};

const QString practiceKey = QStringLiteral("book.practice");

} // namespace

QString SettingStore::value(const QString &key) const
{
    Query query = database().query("SELECT value FROM setting WHERE key = ?", key);
    return query.next() ? query.text(0) : QString();
}

std::map<QString, QString> SettingStore::all() const
{
    std::map<QString, QString> settings;
    Query query = database().query("SELECT key, value FROM setting");
    while (query.next())
        settings.emplace(query.text(0), query.text(1));
    return settings;
}

void SettingStore::set(const QString &key, const QString &value)
{
    if (key.isEmpty())
        throw Error(Error::Kind::BadInput, SettingStoreText::tr("A setting needs a name."));
    if (value.isEmpty()) {
        database().write("DELETE FROM setting WHERE key = ?", key);
        return;
    }
    database().write("INSERT INTO setting (key, value) VALUES (?, ?)"
                     " ON CONFLICT DO UPDATE SET value = excluded.value",
                     key, value);
}

bool SettingStore::isPractice() const
{
    return value(practiceKey) == u'1';
}

void SettingStore::setPractice(bool practice)
{
    set(practiceKey, practice ? QStringLiteral("1") : QString());
}

} // namespace sovang
