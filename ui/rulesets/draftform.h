// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulesets/rulewords.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace sovang {

class RefusalLabel;

/// The fields of one row of a draft. What is typed is told at once; that it is meant is told when the field
/// is left, or with Enter. A word that an input method is still composing is not touched.
class DraftForm : public QWidget
{
    Q_OBJECT

public:
    explicit DraftForm(QWidget *parent = nullptr);

    /// Shows \a row of \a draft, with what is to be mended under its fields. Editors stay, with their cursor,
    /// while the row has the same fields.
    void show(const RuleSetDraft &draft, const DraftRow &row, const std::vector<DraftFinding> &findings,
              bool isEditable);
    void showNothing(const QString &why);

    /// To the field, or to the first one.
    void focusField(const QString &field);

signals:
    void typed(const QString &row, const QString &field, const QString &text);
    void committed(const QString &row, const QString &field);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Entry
    {
        DraftField field;
        QWidget *editor = nullptr;
        RefusalLabel *finding = nullptr;
    };

    bool isBeingTyped() const;
    void build(const std::vector<DraftField> &fields);
    QWidget *makeEditor(const DraftField &field);
    QWidget *makeLine(const DraftField &field);
    QWidget *makeText(const DraftField &field);
    QWidget *makeTruth(const DraftField &field);
    QWidget *makeChoice(const DraftField &field);
    void fill(const RuleSetDraft &draft);
    void showFindings(const std::vector<DraftFinding> &findings);

    QString m_row;
    bool m_isEditable = false;
    bool m_isFilling = false;
    std::vector<DraftField> m_fields;
    std::vector<Entry> m_entries;
    QLabel *m_heading;
    QLabel *m_note;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace sovang
