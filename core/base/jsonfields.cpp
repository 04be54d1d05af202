// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonfields.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sovang {

namespace {

struct JsonFieldsText
{
    Q_DECLARE_TR_FUNCTIONS(RuleSetReader)
};

using Type = JsonValue::Type;

} // namespace

void JsonFields::problem(const JsonValue &at, const QString &path, const QString &text)
{
    m_problems.push_back({path, text, at.line});
}

Problems JsonFields::problems() const
{
    Problems problems;
    for (const auto &[path, text, line] : m_problems)
        problems.push_back(
            {{m_file, {}, {}, line}, path.isEmpty() ? text : path + QStringLiteral(": ") + text});
    return problems;
}

bool JsonFields::expect(const JsonValue &value, Type type, const QString &path)
{
    if (value.type == type)
        return true;
    static const char *const names[] = {
        QT_TRANSLATE_NOOP("RuleSetReader", "null"),
        QT_TRANSLATE_NOOP("RuleSetReader", "true or false"),
        QT_TRANSLATE_NOOP("RuleSetReader", "a number"),
        QT_TRANSLATE_NOOP("RuleSetReader", "a text in quotation marks"),
        QT_TRANSLATE_NOOP("RuleSetReader", "a list [ ]"),
        QT_TRANSLATE_NOOP("RuleSetReader", "an object { }"),
    };
    problem(value, path,
            JsonFieldsText::tr("%1 is expected here").arg(JsonFieldsText::tr(names[static_cast<int>(type)])));
    return false;
}

bool JsonFields::expectFields(const JsonValue &value, const QString &path,
                              std::initializer_list<QStringView> required,
                              std::initializer_list<QStringView> optional)
{
    if (!expect(value, Type::Object, path))
        return false;
    QSet<QString> seen;
    for (const JsonValue::Member &member : value.members) {
        const auto isName = [&member](QStringView known) { return known == member.name; };
        if (std::ranges::none_of(required, isName) && std::ranges::none_of(optional, isName))
            problem(member.value, join(path, member.name), JsonFieldsText::tr("this field is not known"));
        else if (seen.contains(member.name))
            problem(member.value, join(path, member.name), JsonFieldsText::tr("this field is given twice"));
        seen.insert(member.name);
    }
    bool whole = true;
    for (const QStringView name : required) {
        if (!seen.contains(name.toString())) {
            problem(value, path, JsonFieldsText::tr("the field “%1” is missing").arg(name));
            whole = false;
        }
    }
    return whole;
}

void JsonFields::read(const JsonValue &object, const QString &path, QStringView name, QString &target)
{
    const JsonValue *value = object.member(name);
    if (value && expect(*value, Type::String, join(path, name)))
        target = value->text;
}

void JsonFields::read(const JsonValue &object, const QString &path, QStringView name, bool &target)
{
    const JsonValue *value = object.member(name);
    if (value && expect(*value, Type::Boolean, join(path, name)))
        target = value->boolean;
}

void JsonFields::read(const JsonValue &object, const QString &path, QStringView name, Points &target)
{
    if (const JsonValue *value = object.member(name))
        read(*value, join(path, name), target);
}

void JsonFields::read(const JsonValue &value, const QString &path, Points &target)
{
    if (!expect(value, Type::String, path))
        return;
    if (const auto points = Points::parse(value.text))
        target = *points;
    else
        problem(
            value, path,
            JsonFieldsText::tr("“%1” is not a number of points with at most two decimals").arg(value.text));
}

void JsonFields::read(const JsonValue &object, const QString &path, QStringView name, Percent &target)
{
    const JsonValue *value = object.member(name);
    if (!value || !expect(*value, Type::String, join(path, name)))
        return;
    if (const auto percent = Percent::parse(value->text))
        target = *percent;
    else
        problem(*value, join(path, name),
                JsonFieldsText::tr("“%1” is not a percentage from 0 to 100 with at most two decimals")
                    .arg(value->text));
}

void JsonFields::read(const JsonValue &object, const QString &path, QStringView name, QStringList &target)
{
    forEachElement(object, path, name, [&](const JsonValue &element, const QString &place) {
        if (expect(element, Type::String, place))
            target << element.text;
    });
}

void JsonFields::read(const JsonValue &object, const QString &path, QStringView name, int &target, int least,
                      int most)
{
    const JsonValue *value = object.member(name);
    if (!value || !expect(*value, Type::Number, join(path, name)))
        return;
    bool ok = false;
    const int number = value->text.toInt(&ok);
    if (ok && number >= least && number <= most)
        target = number;
    else
        problem(*value, join(path, name),
                JsonFieldsText::tr("%1 is not a whole number from %2 to %3")
                    .arg(value->text)
                    .arg(least)
                    .arg(most));
}

void JsonFields::refuseChoice(const JsonValue &value, const QString &path, const QStringList &known)
{
    problem(value, path,
            JsonFieldsText::tr("“%1” is not one of: %2").arg(value.text, known.join(QStringLiteral(", "))));
}

} // namespace sovang
