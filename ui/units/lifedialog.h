// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/life/lifepreview.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace sovang {

class DayField;
class RefusalLabel;
class Session;
class SuccessorBox;
class UnitCollector;

/// A rename, merger, split or dissolution: from which year, by which document, what comes of it, and the
/// ruling whose state each successor starts from, with what that means before anything is written.
class LifeDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a units: those that it starts with; a merger can take in more.
    LifeDialog(LineageKind kind, std::vector<UnitId> units, const Session &session,
               QWidget *parent = nullptr);
    ~LifeDialog() override;

    const LifeChange &change() const { return m_change; }
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeUnits(QVBoxLayout &layout);
    void makeMergeList(QFormLayout &form);
    void makeForm(QVBoxLayout &layout);
    void makeChoices(QVBoxLayout &layout);
    void makeButtons(QVBoxLayout &layout);
    void showMerged();
    void showInto();
    void makeBoxes();
    void showRulings();
    void makeRoom();
    void showNotes();
    QString refusal();
    void showRefusal(const QString &why);

    bool isSameUnit() const;
    Unit likePredecessor() const;
    QStringList rulingTitles(const std::vector<RulingPreview> &rulings, const Unit &successor) const;
    QString nameOf(UnitId unit) const;

    const Session &m_session;
    LifeChange m_change;
    int m_newUnits = 2; ///< that a split leads to
    std::vector<SuccessorBox *> m_boxes;
    UnitCollector *m_merged = nullptr; ///< merge: those that it takes in
    QLineEdit *m_year = nullptr;
    DayField *m_date = nullptr;
    QLineEdit *m_document = nullptr;
    QLineEdit *m_note = nullptr;
    QLineEdit *m_name = nullptr;       ///< new name of the same unit
    QRadioButton *m_same = nullptr;    ///< rename: only the name
    QRadioButton *m_another = nullptr; ///< rename: a new unit goes on
    QComboBox *m_into = nullptr;       ///< merge: a new unit, or one of them
    QCheckBox *m_goesOn = nullptr;     ///< split: the unit itself is one of the successors
    QLabel *m_notes;
    RefusalLabel *m_refusal;
    QVBoxLayout *m_boxRows = nullptr;
    QScrollArea *m_area = nullptr;
};

} // namespace sovang
