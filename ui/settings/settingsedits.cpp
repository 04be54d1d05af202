// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsedits.h"

#include "base/period.h"
#include "jobs/life/statuschange.h"
#include "session/session.h"
#include "settings/settingswords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang::edits {

namespace {

struct SettingsEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::SettingsEdits)
};

using Setting = std::function<void(Book &)>;

// Settings touch no unit's year, unless \a touched says so.
bool apply(Session &session, const char *action, const QString &text, const Setting &put,
           const Setting &putBack, const Touched &touched = std::vector<UnitId>())
{
    const auto work = [touched](const Setting &set) {
        return [set, touched](Book &book) -> Touched {
            set(book);
            return touched;
        };
    };
    return session.apply({.action = QLatin1String(action), .summary = text}, work(put), work(putBack));
}

// How one kind of value in a list of the book is written.
template <typename Value> struct Table;

template <> struct Table<CommissionMember>
{
    static qint64 add(Book &book, const CommissionMember &value) { return book.commission.addMember(value); }
    static void update(Book &book, const CommissionMember &value) { book.commission.updateMember(value); }
    static void remove(Book &book, qint64 id) { book.commission.removeMember(id); }
};

template <> struct Table<Issuer>
{
    static qint64 add(Book &book, const Issuer &value) { return book.commission.addIssuer(value); }
    static void update(Book &book, const Issuer &value) { book.commission.updateIssuer(value); }
    static void remove(Book &book, qint64 id) { book.commission.removeIssuer(id); }
};

template <> struct Table<Signatory>
{
    static qint64 add(Book &book, const Signatory &value) { return book.commission.addSignatory(value); }
    static void update(Book &book, const Signatory &value) { book.commission.updateSignatory(value); }
    static void remove(Book &book, qint64 id) { book.commission.removeSignatory(id); }
};

template <typename Value>
bool addValue(Session &session, const char *action, const QString &text, const Value &value)
{
    // It comes back under the same number when it is redone: later steps speak of it.
    const auto kept = std::make_shared<Value>(value);
    return apply(
        session, action, text, [kept](Book &book) { kept->id = Table<Value>::add(book, *kept); },
        [kept](Book &book) { Table<Value>::remove(book, kept->id); });
}

template <typename Value>
bool removeValue(Session &session, const char *action, const QString &text, const Value &value)
{
    return apply(
        session, action, text, [value](Book &book) { Table<Value>::remove(book, value.id); },
        [value](Book &book) { Table<Value>::add(book, value); });
}

template <typename Value>
bool updateValues(Session &session, const char *action, const QString &text, const std::vector<Value> &after,
                  const std::vector<Value> &before)
{
    const auto put = [](const std::vector<Value> &values) {
        return [values](Book &book) {
            for (const Value &value : values)
                Table<Value>::update(book, value);
        };
    };
    return apply(session, action, text, put(after), put(before));
}

template <typename Value>
bool moveValue(Session &session, const char *action, const QString &text, std::vector<Value> list, qint64 id,
               int step)
{
    const auto found = std::ranges::find(list, id, &Value::id);
    const auto other = found - list.begin() + step;
    if (found == list.end() || other < 0 || other >= std::ssize(list))
        return true;
    const std::vector<Value> before = list;
    std::iter_swap(found, list.begin() + other);
    int order = 0;
    for (Value &value : list)
        value.order = ++order;
    return updateValues(session, action, text, list, before);
}

template <typename Value> int nextOrder(const std::vector<Value> &list)
{
    return list.empty() ? 1 : std::ranges::max(list, {}, &Value::order).order + 1;
}

template <typename Value> const Value *findId(const std::vector<Value> &list, qint64 id)
{
    const auto found = std::ranges::find(list, id, &Value::id);
    return found == list.end() ? nullptr : &*found;
}

QString yesNo(bool yes)
{
    return yes ? SettingsEditsText::tr("yes") : SettingsEditsText::tr("no");
}

QString differenceOf(const CommissionMember &before, const CommissionMember &after)
{
    words::Differences all;
    all.add(SettingsEditsText::tr("name"), before.name, after.name);
    all.add(SettingsEditsText::tr("position"), before.position, after.position);
    all.add(SettingsEditsText::tr("role"), words::memberRole(before.role), words::memberRole(after.role));
    all.add(SettingsEditsText::tr("votes"), yesNo(before.votes), yesNo(after.votes));
    all.add(SettingsEditsText::tr("from"), dayText(before.from), dayText(after.from));
    all.add(SettingsEditsText::tr("until"), dayText(before.to), dayText(after.to));
    return all.text();
}

QString differenceOf(const Issuer &before, const Issuer &after)
{
    words::Differences all;
    all.add(SettingsEditsText::tr("name"), before.name, after.name);
    all.add(SettingsEditsText::tr("superior body"), before.parent, after.parent);
    all.add(SettingsEditsText::tr("place"), before.place, after.place);
    all.add(SettingsEditsText::tr("abbreviation"), before.symbol, after.symbol);
    return all.text();
}

QString differenceOf(const Signatory &before, const Signatory &after)
{
    words::Differences all;
    all.add(SettingsEditsText::tr("name"), before.name, after.name);
    all.add(SettingsEditsText::tr("title"), before.title, after.title);
    all.add(SettingsEditsText::tr("signs"), words::signingMode(before.mode), words::signingMode(after.mode));
    all.add(SettingsEditsText::tr("on behalf of"), before.behalf, after.behalf);
    all.add(SettingsEditsText::tr("collective"), before.collective, after.collective);
    return all.text();
}

QString nameOf(const Signatory &signatory)
{
    return signatory.name.isEmpty() ? signatory.capacity().join(u' ') : signatory.name;
}

} // namespace

bool setSetting(Session &session, const QString &key, const QString &title, const QString &value)
{
    return session.attempt([&] {
        const QString before = session.book().settings.value(key);
        words::Differences difference;
        difference.add(title, before, value);
        if (difference.isEmpty())
            return true;
        const auto put = [key](const QString &text) {
            return [key, text](Book &book) { book.settings.set(key, text); };
        };
        return apply(session, "setting.set", SettingsEditsText::tr("setting: %1").arg(difference.text()),
                     put(value), put(before));
    });
}

bool putMember(Session &session, CommissionMember member)
{
    return session.attempt([&] {
        const std::vector<CommissionMember> known = session.book().commission.members();
        const CommissionMember *before = findId(known, member.id);
        if (!before) {
            member.order = nextOrder(known);
            return addValue(session, "member.add",
                            SettingsEditsText::tr("add %1 to the commission (%2)")
                                .arg(member.name, words::memberRole(member.role)),
                            member);
        }
        const QString difference = differenceOf(*before, member);
        if (difference.isEmpty())
            return true;
        return updateValues(
            session, "member.change",
            SettingsEditsText::tr("member of the commission %1: %2").arg(before->name, difference),
            std::vector{member}, std::vector{*before});
    });
}

bool removeMember(Session &session, const CommissionMember &member)
{
    return removeValue(session, "member.remove",
                       SettingsEditsText::tr("remove %1 from the commission").arg(member.name), member);
}

bool moveMember(Session &session, const CommissionMember &member, int step)
{
    return session.attempt([&] {
        const QString text = step < 0 ? SettingsEditsText::tr("move %1 up in the list of the commission")
                                      : SettingsEditsText::tr("move %1 down in the list of the commission");
        return moveValue(session, "member.move", text.arg(member.name), session.book().commission.members(),
                         member.id, step);
    });
}

bool putIssuer(Session &session, Issuer issuer)
{
    return session.attempt([&] {
        const std::vector<Issuer> known = session.book().commission.issuers();
        const Issuer *before = findId(known, issuer.id);
        if (!before) {
            issuer.order = nextOrder(known);
            const QString text = issuer.isCommission
                                     ? SettingsEditsText::tr("the commission of this book: %1")
                                     : SettingsEditsText::tr("add the issuer %1");
            return addValue(session, "issuer.add", text.arg(issuer.name), issuer);
        }
        const QString difference = differenceOf(*before, issuer);
        if (difference.isEmpty())
            return true;
        const QString text = issuer.isCommission ? SettingsEditsText::tr("commission: %1")
                                                 : SettingsEditsText::tr("issuer %1: %2");
        return updateValues(session, "issuer.change",
                            issuer.isCommission ? text.arg(difference) : text.arg(before->name, difference),
                            std::vector{issuer}, std::vector{*before});
    });
}

bool removeIssuer(Session &session, const Issuer &issuer)
{
    return removeValue(session, "issuer.remove",
                       SettingsEditsText::tr("remove the issuer %1").arg(issuer.name), issuer);
}

bool putSignatory(Session &session, Signatory signatory)
{
    return session.attempt([&] {
        const std::vector<Signatory> known = session.book().commission.signatoriesOf(signatory.issuer);
        const Signatory *before = findId(known, signatory.id);
        if (!before) {
            signatory.order = nextOrder(known);
            return addValue(session, "signer.add",
                            SettingsEditsText::tr("add the signer %1").arg(nameOf(signatory)), signatory);
        }
        const QString difference = differenceOf(*before, signatory);
        if (difference.isEmpty())
            return true;
        return updateValues(session, "signer.change",
                            SettingsEditsText::tr("signer %1: %2").arg(nameOf(*before), difference),
                            std::vector{signatory}, std::vector{*before});
    });
}

bool removeSignatory(Session &session, const Signatory &signatory)
{
    return removeValue(session, "signer.remove",
                       SettingsEditsText::tr("remove the signer %1").arg(nameOf(signatory)), signatory);
}

bool moveSignatory(Session &session, const Signatory &signatory, int step)
{
    return session.attempt([&] {
        const QString text = step < 0 ? SettingsEditsText::tr("move the signer %1 up")
                                      : SettingsEditsText::tr("move the signer %1 down");
        return moveValue(session, "signer.move", text.arg(nameOf(signatory)),
                         session.book().commission.signatoriesOf(signatory.issuer), signatory.id, step);
    });
}

bool putSeries(Session &session, const NumberSeries &series)
{
    return session.attempt([&] {
        const CommissionStore &store = session.book().commission;
        const NumberSeries before = store.series(series.issuer, series.kind, series.year);
        words::Differences difference;
        difference.add(SettingsEditsText::tr("format"), before.format, series.format);
        difference.add(SettingsEditsText::tr("next number"), QString::number(before.next),
                       QString::number(series.next));
        if (difference.isEmpty())
            return true;
        const std::optional<NumberSeries> known = store.knownSeries(series.issuer, series.kind, series.year);
        const auto issuer = store.issuer(series.issuer);
        const QString text =
            SettingsEditsText::tr("numbers of %1 by %2 in %3: %4")
                .arg(words::paperKind(series.kind).toLower(), issuer ? issuer->name : QString(),
                     series.year.toString(), difference.text());
        return apply(
            session, "numbers.set", text, [series](Book &book) { book.commission.putSeries(series); },
            [series, known](Book &book) { book.commission.restoreSeries(series, known); });
    });
}

namespace {

Setting listWork(PickList list, const QStringList &values)
{
    return [=](Book &book) { setListedValues(book, list, values); };
}

} // namespace

bool addPickValue(Session &session, PickList list, const QString &value)
{
    return session.attempt([&] {
        const QStringList before = listedValues(session.book(), list);
        if (before.contains(value))
            return true;
        return apply(session, "pick.add",
                     SettingsEditsText::tr("pick list %1: add “%2”").arg(words::pickList(list), value),
                     listWork(list, before + QStringList{value}), listWork(list, before));
    });
}

bool renamePickValue(Session &session, PickList list, const QString &before, const QString &after)
{
    return session.attempt([&] {
        if (before == after)
            return true;
        const QStringList known = listedValues(session.book(), list);
        QStringList renamed = known;
        renamed.removeAll(before);
        renamed << after;
        const std::vector<Unit> units = unitsWith(session.book(), list, before);
        std::vector<Unit> renamedUnits;
        std::vector<UnitId> touched;
        for (const Unit &unit : units) {
            renamedUnits.push_back(withValueRenamed(unit, list, before, after));
            touched.push_back(unit.id);
        }
        if (const auto changes = yearsChangedBy(session.book(), renamedUnits); !changes.empty()) {
            emit session.failed(
                SettingsEditsText::tr("“%1” decides on pass marks: another name for it would change the "
                                      "results of %2. Give the units another class instead; then you are "
                                      "asked from which year on it holds.")
                    .arg(before, changedYearsText(changes)));
            return false;
        }
        const QString text = SettingsEditsText::tr("pick list %1: “%2” → “%3” in %n unit(s)", nullptr,
                                                   static_cast<int>(units.size()))
                                 .arg(words::pickList(list), before, after);
        const auto put = [list](const QStringList &values, const std::vector<Unit> &changed) {
            return [=](Book &book) {
                setListedValues(book, list, values);
                for (const Unit &unit : changed)
                    book.units.update(unit);
            };
        };
        return apply(session, "pick.rename", text, put(renamed, renamedUnits), put(known, units), touched);
    });
}

bool removePickValue(Session &session, PickList list, const QString &value)
{
    return session.attempt([&] {
        const QStringList before = listedValues(session.book(), list);
        QStringList after = before;
        after.removeAll(value);
        if (after == before)
            return true;
        return apply(session, "pick.remove",
                     SettingsEditsText::tr("pick list %1: remove “%2”").arg(words::pickList(list), value),
                     listWork(list, after), listWork(list, before));
    });
}

} // namespace sovang::edits
