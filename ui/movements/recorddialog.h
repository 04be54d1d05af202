// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/movement.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sovang {

class PapersField;
class RefusalLabel;
class Session;
struct Prompts;

/// What a dialog lets one choose from: units and year of the session, and what was entered before.
struct RecordChoices
{
    const Session &session;
    const MovementRecords &known;
    const Prompts *prompts = nullptr; ///< to choose and open files with; without, papers are left alone
};

/// What the dialogs of the page of movements have in common: a form, why it cannot be saved, and saving with
/// or without going on to the next entry.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a isNew: it is to be added, and there is a button to save and add another.
    RecordDialog(const QString &title, bool isNew, QWidget *parent);

    /// Whether another one is to be added after this.
    bool wantsAnother() const { return m_wantsAnother; }
    void accept() override;

protected:
    /// Reads the fields; empty when they can be saved, else the sentence that says why not.
    virtual QString refusal() = 0;

    /// \a label with its mnemonic.
    void addRow(const QString &label, QWidget *field, const QString &name);
    QLineEdit *addField(const QString &label, const QString &value, const QString &name);
    /// With \a known popping up.
    QLineEdit *addPickField(const QString &label, const QString &value, QStringList known,
                            const QString &name);
    /// A short one.
    QLineEdit *addNumberField(const QString &label, const QString &value, const QString &name);
    QPlainTextEdit *addTextField(const QString &label, const QString &value, const QString &name);
    /// Pictures and papers; null when nobody can choose files.
    PapersField *addPapersField(const std::vector<Evidence> &papers, const RecordChoices &choices);
    QComboBox *addChoice(const QString &label, const QStringList &choices, int chosen, const QString &name);
    /// After the last row.
    void finish();

private:
    QFormLayout *m_form;
    RefusalLabel *m_refusal;
    QPushButton *m_another = nullptr;
    bool m_wantsAnother = false;
};

} // namespace sovang
