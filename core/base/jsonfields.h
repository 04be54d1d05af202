// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsontree.h"
#include "base/points.h"
#include "base/problem.h"

#include <QStringList>

#include <initializer_list>
#include <utility>

namespace sovang {

/// One finding with its place in the tree: `criteria[0].children[1].max`; empty for the root.
struct FieldProblem
{
    QString path;
    QString text;
    int line = 0;
};

/// Reads typed fields out of a JSON tree. Every read notes what is wrong, with its line and path, and goes
/// on, so that all faults of a file are found in one go.
class JsonFields
{
public:
    /// \a fileName is for the places only.
    explicit JsonFields(QString fileName) : m_file(std::move(fileName)) {}

    /// What was found, as findings about the file.
    Problems problems() const;
    const std::vector<FieldProblem> &fieldProblems() const { return m_problems; }

    void problem(const JsonValue &at, const QString &path, const QString &text);

    /// Is \a value of this type? Notes a problem when it is not.
    bool expect(const JsonValue &value, JsonValue::Type type, const QString &path);

    /// True when \a value is an object and has the required fields; says which of its fields are unknown,
    /// doubled or missing.
    bool expectFields(const JsonValue &value, const QString &path,
                      std::initializer_list<QStringView> required,
                      std::initializer_list<QStringView> optional = {});

    static QString join(const QString &path, QStringView name)
    {
        return path.isEmpty() ? name.toString() : path + u'.' + name.toString();
    }
    static QString join(const QString &path, size_t index)
    {
        return path + u'[' + QString::number(index) + u']';
    }

    /// Each reads the member \a name of \a object into \a target; an absent member leaves it alone.
    void read(const JsonValue &object, const QString &path, QStringView name, QString &target);
    void read(const JsonValue &object, const QString &path, QStringView name, bool &target);
    void read(const JsonValue &object, const QString &path, QStringView name, Points &target);
    /// The same for a value that is at hand; \a path is its own.
    void read(const JsonValue &value, const QString &path, Points &target);
    void read(const JsonValue &object, const QString &path, QStringView name, Percent &target);
    void read(const JsonValue &object, const QString &path, QStringView name, QStringList &target);
    void read(const JsonValue &object, const QString &path, QStringView name, int &target, int least,
              int most);
    template <typename Value>
    void readChoice(const JsonValue &object, const QString &path, QStringView name, Value &target,
                    std::initializer_list<std::pair<QStringView, Value>> choices);

    template <typename Visit>
    void forEachElement(const JsonValue &object, const QString &path, QStringView name, Visit visit)
    {
        const JsonValue *list = object.member(name);
        if (!list || !expect(*list, JsonValue::Type::Array, join(path, name)))
            return;
        for (size_t i = 0; i < list->elements.size(); ++i)
            visit(list->elements[i], join(join(path, name), i));
    }

private:
    void refuseChoice(const JsonValue &value, const QString &path, const QStringList &known);

    QString m_file;
    std::vector<FieldProblem> m_problems;
};

template <typename Value>
void JsonFields::readChoice(const JsonValue &object, const QString &path, QStringView name, Value &target,
                            std::initializer_list<std::pair<QStringView, Value>> choices)
{
    const JsonValue *value = object.member(name);
    if (!value || !expect(*value, JsonValue::Type::String, join(path, name)))
        return;
    QStringList known;
    for (const auto &[word, meaning] : choices) {
        if (value->text == word) {
            target = meaning;
            return;
        }
        known << word.toString();
    }
    refuseChoice(*value, join(path, name), known);
}

} // namespace sovang
