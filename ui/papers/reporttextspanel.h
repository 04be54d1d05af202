// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/papers/reporttexts.h"
#include "kit/pagecontext.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;

namespace sovang {

/// The paragraphs of the yearly report, each to be worded by the office: a list that marks what is edited,
/// empty or does not agree any more, and a field for the chosen one. What was typed is kept when the field is
/// left or Ctrl+Enter is pressed; each time is one undo step.
class ReportTextsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ReportTextsPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Shows \a texts; the chosen paragraph stays chosen, and what is being typed into it stands.
    void showTexts(std::vector<ReportText> texts);
    /// Keeps what was typed.
    void save();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// A paragraph was chosen; \a words are those that the report says there.
    void chosen(const QString &words);

private:
    void makeLayout();
    void fill(QListWidgetItem &item, const ReportText &text) const;
    void showChosen();
    void showState();
    const ReportText *current() const;
    void put(const std::optional<QString> &words);

    const PageContext &m_context;
    std::vector<ReportText> m_texts;
    QString m_shown; ///< the key of the paragraph in the field
    QListWidget *m_list;
    QLabel *m_state;
    QPlainTextEdit *m_field;
    QPushButton *m_save;
    QPushButton *m_takeBack;
};

} // namespace sovang
