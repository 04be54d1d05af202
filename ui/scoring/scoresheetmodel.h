// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/evidence.h"
#include "domain/unityear.h"

#include <QAbstractItemModel>

#include <array>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace sovang {

/// The three rounds of one unit and year.
using RoundAnswers = std::array<Answers, 3>;

/// What is entered for one unit and year, and whether it can be changed.
struct SheetContents
{
    RoundAnswers answers;
    PapersByCode papers;
    bool isEditable = false;
};

/// One cell of the sheet as it will be; no answer clears it.
struct SheetChange
{
    Round round;
    QString code;
    std::optional<Answer> answer;
};

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
    enum Column { Title, Max, Self, Team, Final, Papers, ColumnCount };
    enum Role {
        BarRole = Qt::UserRole + 100, ///< CriterionBar, in the papers column of criteria
        DifferenceRole,               ///< `+0,5`: how far final is from self
        GroupRole,                    ///< true for groups and criteria
        RefusedRole,                  ///< true for the cell whose last input was refused
        ToggleRole,                   ///< what Space would put there; empty where it does nothing
        HintRole,                     ///< one sentence: what the item is and what may be typed
    };

    /// Writes all of it, or nothing: then false.
    using Commit = std::function<bool(const std::vector<SheetChange> &)>;
    /// Asks for the reason of a `KAD`; nothing when the user thought better of it.
    using AskReason = std::function<std::optional<QString>(const Item &, const QString &known)>;
    using CellText = std::pair<QModelIndex, QString>;

    ScoreSheetModel(Commit commit, AskReason askReason, QObject *parent = nullptr);

    /// Shows another unit, or the same one with what is known now; rows stay when the rule set does.
    void show(const UnitYear &unit, SheetContents contents);
    void showNothing();

    /// -1 for groups.
    int itemAt(const QModelIndex &index) const;
    const RuleSet *rules() const { return m_unit.rules.get(); }
    const SheetContents &contents() const { return m_contents; }
    QModelIndex indexOfItem(const QString &code, int column) const;
    static bool isRound(int column) { return column >= Self && column <= Final; }
    static Round roundOf(int column)
    {
        return std::array{Round::Self, Round::Team, Round::Final}.at(static_cast<size_t>(column - Self));
    }

    /// The next cell of \a column after \a from, from the top again after the end, that lacks an answer which
    /// the outcome needs; invalid when none does.
    QModelIndex nextMissing(const QModelIndex &from, int column) const;
    /// How many items were answered that ask for evidence and have none.
    int lackingEvidence() const;

    /// Puts many cells as they would be typed, all or none: the first one that cannot be taken is refused
    /// with its place. An empty text leaves its cell alone.
    bool take(const std::vector<CellText> &cells);
    /// Asks why the item of a cell does not apply and answers `KAD`; where that stands there already, for
    /// another reason, which goes into every round that says so.
    bool putNotApplicable(const QModelIndex &index);
    bool isNotApplicable(const QModelIndex &index) const;
    /// Clears cells in one step.
    bool clear(const QModelIndexList &cells);
    /// What the keys up (1) and down (-1) make of \a text while the cell is edited; null where they do
    /// nothing.
    QString stepped(const QModelIndex &index, const QString &text, int direction) const;
    void refuseCell(const QModelIndex &index, const QString &message) { refuse(index, message); }

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
    /// Reasons given while one input is read, by item: the same KAD in three rounds is asked for once.
    using Reasons = std::map<int, QString>;

    void build();
    void tellChanged(const std::vector<int> &siblings);
    int addRow(Row row, int parent);
    void addNode(const Node &node, int parent, int criterion);
    void addGroup(const QString &title, ItemKind kind, std::optional<Points> max);

    const Row &rowAt(const QModelIndex &index) const;
    const Item &itemOf(const Row &row) const;
    const Answers &answersOf(Round round) const { return m_contents.answers[static_cast<size_t>(round)]; }
    const Answer *answerAt(const QModelIndex &index) const;
    const ItemPapers *papersOf(const Row &row) const;
    bool isAnswered(const Row &row) const;
    bool lacksEvidence(const Row &row) const;

    QString displayText(const QModelIndex &index) const;
    QString answerText(const QModelIndex &index) const;
    QString groupSum(const Row &row, Round round) const;
    bool addUp(const Row &row, Round round, Points &sum) const;
    QString points(Points value) const;
    QVariant bar(const Row &row) const;
    QString difference(const Row &row) const;
    QString reasonOf(const Row &row) const;
    QString papersText(const Row &row) const;
    QString papersInFull(const Row &row) const;
    QString toggled(const QModelIndex &index) const;
    QString hint(const QModelIndex &index) const;
    QVariant foreground(const QModelIndex &index) const;
    QVariant font(const Row &row) const;

    void setRefused(const QModelIndex &index);
    bool refuse(const QModelIndex &index, const QString &message);
    bool finish(bool ok);
    ParsedAnswer read(const QModelIndex &index, const QString &text, Reasons &reasons);
    ParsedAnswer readNotApplicable(const QModelIndex &index, Reasons &reasons);
    bool setAnswer(const QModelIndex &index, const QString &text);
    bool setReason(const QModelIndex &index, const QString &text);
    QString askReason(const Row &row);

    Commit m_commit;
    AskReason m_askReason;
    UnitYear m_unit;
    SheetContents m_contents;
    bool m_isAsking =
        false; ///< the question takes the focus from the editor, which then hands in its text again
    int m_decimals = 1;
    std::vector<Row> m_rows;
    std::vector<int> m_top;
    QPersistentModelIndex m_refused;
};

} // namespace sovang

Q_DECLARE_METATYPE(sovang::CriterionBar)
