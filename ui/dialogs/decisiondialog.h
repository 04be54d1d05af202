// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/unityear.h"
#include "jobs/deciding.h"
#include "models/decisionlinesmodel.h"

#include <QDialog>

#include <map>
#include <set>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTableView;

namespace sovang {

class RefusalLabel;

/// What a decision can be entered from.
struct DecisionBasis
{
    const std::vector<UnitYear> &units;
    std::map<UnitId, MeetingResult> meeting; ///< what the meetings of the year came to
    std::set<UnitId> chosen;                 ///< only these are ticked at first; empty: all that are agreed
    QStringList signers;                     ///< who signs here, to choose from
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
    std::vector<Decision> m_decisions;
    DecisionLinesModel m_model;
    QComboBox *m_subject;
    QLineEdit *m_number;
    QDateEdit *m_date;
    QLineEdit *m_signer;
    QTableView *m_table;
    QLabel *m_about;
    RefusalLabel *m_refusal;
};

/// A field for whoever signs, with those of \a signers to choose from.
QLineEdit *makeSignerField(const QStringList &signers);
/// A field for the day of a decision, as it is written on papers.
QDateEdit *makeDecisionDate(QDate date);

} // namespace sovang
