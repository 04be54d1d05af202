// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/setup/newbook.h"
#include "kit/dialogs/prompts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

namespace sovang {

class RefusalLabel;
class RuleSetChooser;

/// Where the units of a new book come from.
enum class UnitsFrom { File, Practice, Later };

/// What a new book starts with, in three steps: who the commission is, which rule sets, where the list of
/// units is. Nothing is made here.
class NewBookDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewBookDialog(const Prompts &prompts, QWidget *parent = nullptr);

    NewBook setup() const;
    UnitsFrom unitsFrom() const;
    /// Every unit that is imported is to be registered, so that it can be scored at once.
    bool registersAll() const;
    Year firstYear() const;

    /// 0 to 2.
    void goToStep(int step);
    /// Why there is no book yet; to be shown when the dialog is run again, with all that was typed.
    void refuse(const QString &why);

private:
    QWidget *makeSteps();
    QWidget *makeCommission();
    QWidget *makeRules(const Prompts &prompts);
    QWidget *makeUnits();
    QWidget *makeButtons();
    QLineEdit *addField(QFormLayout &form, const QString &label, const QString &name, const QString &sample);
    QRadioButton *addSource(QVBoxLayout &layout, const QString &title, const QString &about,
                            const QString &name);
    void goOn();
    void showStep();

    QStackedWidget *m_stack;
    std::vector<QLabel *> m_titles;
    QLineEdit *m_name;
    QLineEdit *m_parent;
    QLineEdit *m_place;
    QLineEdit *m_symbol;
    QLineEdit *m_area;
    RuleSetChooser *m_rules;
    QRadioButton *m_fromFile;
    QRadioButton *m_practice;
    QRadioButton *m_later;
    QCheckBox *m_registerAll;
    QComboBox *m_year;
    RefusalLabel *m_refusal;
    QPushButton *m_back;
    QPushButton *m_next = nullptr;
};

} // namespace sovang
