// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/unitfield.h"

#include "base/text.h"
#include "kit/tables/completion.h"
#include "kit/tables/unittablemodel.h"
#include "session/session.h"

#include <QAbstractListModel>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethod>

#include <algorithm>

namespace sovang {

/// The units of a session with what they are found by; read when it is needed, and again when one changed.
class UnitChoices : public QAbstractListModel
{
public:
    UnitChoices(const Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
    {
        connect(&session, &Session::changed, this, [this] { m_isFresh = false; });
    }

    void refresh()
    {
        if (m_isFresh)
            return;
        beginResetModel();
        m_rows.clear();
        m_rows.reserve(m_session.units().size());
        for (const UnitYear &year : m_session.units())
            m_rows.push_back({year.unit.id, textOf(year.unit), searchKey(textOf(year.unit)), year.unit.code});
        m_isFresh = true;
        endResetModel();
    }

    /// The only unit that \a typed fits: by its whole text or code, else by a piece of it.
    std::optional<std::pair<UnitId, QString>> only(const QString &typed) const
    {
        const QString key = searchKey(typed);
        const Row *found = nullptr;
        for (const Row &row : m_rows) {
            if (row.code.compare(typed, Qt::CaseInsensitive) == 0 || row.text == typed)
                return std::pair(row.unit, row.text);
            if (!key.isEmpty() && row.key.contains(key)) {
                if (found)
                    return onlyExact(typed);
                found = &row;
            }
        }
        return found ? std::optional(std::pair(found->unit, found->text)) : std::nullopt;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Row &row = m_rows[static_cast<size_t>(index.row())];
        if (role == KeyRole)
            return row.key;
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(row.text) : QVariant();
    }

    static QString textOf(const Unit &unit) { return QStringLiteral("%1  %2").arg(unit.code, unit.name); }

private:
    struct Row
    {
        UnitId unit;
        QString text;
        QString key;
        QString code;
    };

    std::optional<std::pair<UnitId, QString>> onlyExact(const QString &typed) const
    {
        const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
            return row.code.compare(typed, Qt::CaseInsensitive) == 0 || row.text == typed;
        });
        return found == m_rows.end() ? std::nullopt : std::optional(std::pair(found->unit, found->text));
    }

    const Session &m_session;
    std::vector<Row> m_rows;
    bool m_isFresh = false;
};

UnitField::UnitField(const Session &session, QWidget *parent)
    : QLineEdit(parent), m_session(&session), m_choices(new UnitChoices(session, this))
{
    setClearButtonEnabled(true);
    auto *completer = new FoldedCompleter(m_choices, this);
    setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &UnitField::settle);
    connect(this, &QLineEdit::editingFinished, this, &UnitField::settle);
    connect(this, &QLineEdit::textChanged, this, &UnitField::readTyped);
}

UnitField::~UnitField() = default;

void UnitField::focusInEvent(QFocusEvent *event)
{
    m_choices->refresh();
    QLineEdit::focusInEvent(event);
}

void UnitField::setUnit(const std::optional<UnitId> &unit)
{
    const UnitYear *known = unit && m_session ? m_session->find(*unit) : nullptr;
    choose(known ? unit : std::nullopt, known ? UnitChoices::textOf(known->unit) : QString());
}

void UnitField::choose(const std::optional<UnitId> &unit, const QString &text)
{
    const bool isNew = unit != m_unit;
    m_unit = unit;
    if (this->text() != text) {
        const QSignalBlocker quiet(this);
        setText(text);
    }
    setCursorPosition(0);
    if (isNew)
        emit unitChosen();
}

// While one types, only an emptied field says something already.
void UnitField::readTyped()
{
    if (text().trimmed().isEmpty())
        choose(std::nullopt, text());
}

bool UnitField::settle()
{
    if (hasFocus())
        QGuiApplication::inputMethod()->commit();
    const QString typed = normalized(text());
    if (typed.isEmpty()) {
        choose(std::nullopt, {});
        return true;
    }
    m_choices->refresh();
    const auto found = m_choices->only(typed);
    if (!found) {
        choose(std::nullopt, text());
        return false;
    }
    choose(found->first, found->second);
    return true;
}

} // namespace sovang
