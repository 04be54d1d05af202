// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/unityear.h"

#include <QAbstractItemModel>

#include <array>
#include <functional>
#include <vector>

namespace sovang {

/// The three rounds of one unit and year.
using RoundAnswers = std::array<Answers, 3>;

/// What a criterion's bar shows: points of the maximum with a tick at the minimum.
struct CriterionBar
{
    double share = 0;
    double minimum = -1; ///< below 0: there is none
    bool isBelow = false;
};

/// The score sheet of one unit: its rule set as a tree, with what was entered in each round. Holds plain
/// values; what is typed is checked here and handed to the callbacks.
class ScoreSheetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Max, Self, Team, Final, Reason, ColumnCount };
    enum Role {
        BarRole = Qt::UserRole + 100, ///< CriterionBar, in the reason column of criteria
        DifferenceRole,               ///< `+0,5`: how far final is from self
        GroupRole,                    ///< true for groups and criteria
        RefusedRole,                  ///< true for the cell whose last input was refused
        YesNoRole,                    ///< true for items that are answered with yes or no
        HintRole,                     ///< one sentence: what the item is and what may be typed
    };

    /// Writes an answer, or clears it; false when it was not written.
    using Commit = std::function<bool(Round, const Item &, const std::optional<Answer> &)>;
    /// Asks for the reason of a `KAD`; nothing when the user thought better of it.
    using AskReason = std::function<std::optional<QString>(const Item &, const QString &known)>;

    ScoreSheetModel(Commit commit, AskReason askReason, QObject *parent = nullptr);

    /// Shows another unit, or the same one with what is known now; rows stay when the rule set does.
    void show(const UnitYear &unit, RoundAnswers answers, bool isEditable);
    void showNothing();

    /// -1 for groups.
    int itemAt(const QModelIndex &index) const;
    const RuleSet *rules() const { return m_unit.rules.get(); }
    const RoundAnswers &answers() const { return m_answers; }
    QModelIndex indexOfItem(const QString &code, int column) const;
    static bool isRound(int column) { return column >= Self && column <= Final; }
    static Round roundOf(int column) { return static_cast<Round>(column - Self); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// What was typed cannot be taken, and why; the old value stays.
    void refused(const QModelIndex &index, const QString &message);
    void accepted();

private:
    struct Row
    {
        QString code;
        QString title;
        Points max;
        bool hasMax = false;
        int item = -1;      ///< index into RuleSet::items
        int criterion = -1; ///< index into RuleSet::criteria, of top-level groups
        int parent = -1;
        int place = 0; ///< among the children of its parent
        std::vector<int> children;
    };

    void build();
    void tellChanged(const std::vector<int> &siblings);
    int addRow(Row row, int parent);
    void addNode(const Node &node, int parent, int criterion);
    void addGroup(const QString &title, ItemKind kind, std::optional<Points> max);
    const Row &rowAt(const QModelIndex &index) const;
    const Answer *answerAt(const QModelIndex &index) const;
    QString answerText(const QModelIndex &index) const;
    QString groupSum(const Row &row, Round round) const;
    bool addUp(const Row &row, Round round, Points &sum) const;
    QString points(Points value) const;
    QVariant bar(const Row &row) const;
    QString difference(const Row &row) const;
    QString reasonOf(const Row &row) const;
    QString hint(const Row &row) const;
    QVariant foreground(const QModelIndex &index) const;
    void setRefused(const QModelIndex &index);
    bool refuse(const QModelIndex &index, const QString &message);
    bool setAnswer(const QModelIndex &index, const QString &text);
    bool setReason(const QModelIndex &index, const QString &text);

    Commit m_commit;
    AskReason m_askReason;
    UnitYear m_unit;
    RoundAnswers m_answers;
    bool m_isEditable = false;
    int m_decimals = 1;
    std::vector<Row> m_rows;
    std::vector<int> m_top;
    QPersistentModelIndex m_refused;
};

} // namespace sovang

Q_DECLARE_METATYPE(sovang::CriterionBar)
