// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "kit/dialogs/evidencemodel.h"
#include "kit/dialogs/prompts.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace sovang {

/// For what an evidence dialog is opened.
struct EvidenceSubject
{
    QString title;    ///< the item, with its code
    QString about;    ///< the unit and the year
    QString bookPath; ///< files beside it are kept relative
    bool asksForEvidence = false;
    bool isEditable = false;
    bool hasNote = true;
};

/// Minh chứng và ghi chú of one item, or pictures and papers of an entry: takes them and gives them back.
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(EvidenceSubject subject, const ItemPapers &papers, const Prompts &prompts,
                   QWidget *parent = nullptr);
    ~EvidenceDialog() override;

    ItemPapers papers() const;
    void accept() override;

private:
    QWidget *makeTable();
    QLayout *makeTableButtons();
    QWidget *makeFoot();
    void showButtons();
    void say(const QString &message);
    void addRow();
    void removeRow();
    void chooseFile();
    void openFile();
    int currentRow() const;

    EvidenceSubject m_subject;
    const Prompts &m_prompts;
    EvidenceModel m_model;
    QTableView *m_table;
    QPlainTextEdit *m_note;
    QLabel *m_message;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_choose;
    QPushButton *m_open;
};

} // namespace sovang
