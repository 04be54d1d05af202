// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleadoption.h"
#include "rules/rulesetdraftcheck.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sovang {

class RefusalLabel;

/// Lấy làm bộ của mình: asks for what differs from place to place; the criteria of the sample stay.
class AdoptionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with \a start. \a goOn stands on the button that goes on; what the \a published sets do not
    /// allow is told at once, and nothing with findings is accepted.
    AdoptionDialog(const RuleSet &rules, const RuleAdoption &start, std::vector<RuleSetPtr> published,
                   const QString &goOn, QWidget *parent = nullptr);

    /// What was typed, checked; can be published once the dialog was accepted.
    const RuleSetDraft &draft() const { return m_draft; }
    const DraftCheck &check() const { return m_check; }

    void accept() override;

private:
    struct Field
    {
        QString row;  ///< of RuleSetDraft
        QString name; ///< of the row
        QLineEdit *edit = nullptr;
    };

    QWidget *makeForm();
    void addHeading(QFormLayout &form, const QString &text);
    QLineEdit *addField(QFormLayout &form, const DraftRow &row, const QString &name,
                        const QString &label = {});
    void addFields(QFormLayout &form, DraftRowKind kind, const QStringList &names);
    void addRenewal(QFormLayout &form);
    void read();

    const RuleSetDraft m_start;
    const std::vector<RuleSetPtr> m_published;
    RuleSetDraft m_draft;
    DraftCheck m_check;
    std::vector<Field> m_fields;
    QCheckBox *m_sameAuthority;
    QPlainTextEdit *m_vetoes;
    RefusalLabel *m_refusal;
    QPushButton *m_ok;
};

} // namespace sovang
