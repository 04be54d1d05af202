// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/safety/verifying.h"

#include <QDialog>
#include <QStandardItemModel>

#include <functional>

class QLabel;
class QLineEdit;

namespace sovang {

/// What came of checking the whole book, and whether it still contains the line of the log whose code stands
/// on a paper.
class VerificationDialog : public QDialog
{
    Q_OBJECT

public:
    using LineOf = std::function<std::optional<LogLine>(const QString &code)>;

    VerificationDialog(const Verification &verification, LineOf lineOf, QWidget *parent = nullptr);

private:
    QWidget *makeFindings(const std::vector<BookFinding> &findings);
    QWidget *makeCode();
    void lookForCode();

    LineOf m_lineOf;
    QStandardItemModel m_findings;
    QLineEdit *m_code;
    QLabel *m_answer;
};

} // namespace sovang
