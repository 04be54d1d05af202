// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheetdraft.h"
#include "kit/dialogs/prompts.h"
#include "rules/rulesetdraftcheck.h"
#include "rulesets/ruletreemodel.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace sovang {

class RefusalLabel;
class RuleTreeView;

/// Từ phiếu chấm: a printed score sheet, pasted from Word or Excel or read from a file, becomes a draft.
/// Shows what was read, what is not sure about it, and what will have to be mended.
class SheetDraftDialog : public QDialog
{
    Q_OBJECT

public:
    SheetDraftDialog(const Prompts &prompts, SheetDraftSettings settings, std::vector<RuleSetPtr> published,
                     QWidget *parent = nullptr);

    /// What is on the clipboard: a table of HTML, else cells between tabs, else a file that was copied.
    void paste(const QMimeData &copied);
    void readFile(const QString &path);

    /// Once it was accepted.
    RuleSetDraft draft() const { return m_made.draft.value_or(RuleSetDraft()); }

private:
    QWidget *makeSources();
    QWidget *makeResult();
    void chooseFile();
    void take(Workbook workbook);
    void offerSheets();
    void show(const SheetDraft &made);
    void showDoubts(const DraftCheck &check);
    void attempt(const std::function<void()> &work);

    const Prompts &m_prompts;
    const SheetDraftSettings m_settings;
    const std::vector<RuleSetPtr> m_published;
    Workbook m_workbook;
    SheetDraft m_made;
    RuleTreeModel m_model;
    RuleTreeView *m_tree;
    QStackedWidget *m_stack;
    QComboBox *m_sheets;
    QLabel *m_state;
    QListWidget *m_doubts;
    RefusalLabel *m_refusal;
    QPushButton *m_ok;
};

} // namespace sovang
