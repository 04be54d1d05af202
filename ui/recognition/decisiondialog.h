// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/unityear.h"
#include "jobs/decisions/actoffers.h"
#include "jobs/decisions/deciding.h"
#include "recognition/decisionlinesmodel.h"

#include <QDialog>

#include <map>
#include <set>

class QComboBox;
class QLabel;
class QTableView;

namespace sovang {

class ActFields;
class RefusalLabel;

/// What a decision can be entered from.
struct DecisionBasis
{
    const std::vector<UnitYear> &units;
    std::map<UnitId, MeetingResult> meeting; ///< what the meetings of the year came to
    std::set<UnitId> chosen;                 ///< only these are ticked at first; empty: all that are agreed
    ActOffers offers;
};

/// One decision of an authority on many units: what is the same for all of them, and for whom it is. Titles
/// that a meeting agreed to are ticked, postponed ones are not; a refusal comes with the reason of its
/// outcome.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DecisionDialog(DecisionBasis basis, QWidget *parent = nullptr);

    /// Is there any unit that a decision of \a basis can speak of?
    static bool isUseful(const DecisionBasis &basis);

    const std::vector<Decision> &decisions() const { return m_decisions; }
    /// The series that their number is taken from, if it is from one.
    const std::optional<NumberSeries> &series() const { return m_act.series; }
    void accept() override;

private:
    enum Subject { BothTitles, FirstTitles, Renewals, Refusals };

    void addSubjects();
    QWidget *makeTable();
    void showSubject();
    void showCount();
    DecisionLineRow rowOf(const DecisionCandidate &candidate) const;
    Subject subject() const;

    DecisionBasis m_basis;
    std::map<UnitId, const UnitYear *> m_units;
    std::vector<DecisionCandidate> m_titles;
    std::vector<DecisionCandidate> m_refusals;
    DecisionAct m_act;
    std::vector<Decision> m_decisions;
    DecisionLinesModel m_model;
    QComboBox *m_subject;
    ActFields *m_fields;
    QTableView *m_table;
    QLabel *m_about;
    RefusalLabel *m_refusal;
};

} // namespace sovang
