// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/verificationdialog.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"
#include "storage/chaincode.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

namespace {

QString wholeText(const Verification &verification)
{
    QString text =
        VerificationDialog::tr("✓ The book is whole: %1 entries are as the %2 lines of its log tell.")
            .arg(QLocale().toString(verification.rows), QLocale().toString(verification.lines));
    if (verification.sealedYears == 0)
        return text;
    return text + u' ' +
           VerificationDialog::tr("%n sealed year(s) came out the same once more.", nullptr,
                                  verification.sealedYears);
}

QString lineText(const LogLine &line)
{
    return VerificationDialog::tr("line %1, %2, %3: %4")
        .arg(QString::number(line.sequence),
             QDateTime::fromString(line.time, Qt::ISODate).toLocalTime().toString(u"dd/MM/yyyy HH:mm"_qs),
             line.who, line.note.summary);
}

} // namespace

VerificationDialog::VerificationDialog(const Verification &verification, LineOf lineOf, QWidget *parent)
    : QDialog(parent), m_lineOf(std::move(lineOf)), m_code(new QLineEdit), m_answer(new QLabel)
{
    setWindowTitle(tr("Check of the book"));
    setMinimumWidth(metrics::wideDialog);
    const bool isWhole = verification.findings.empty();
    auto *result = new QLabel(
        isWhole ? wholeText(verification)
                : tr("✕ %n thing(s) are not as they were written. Nothing is counted before they are mended "
                     "or a backup is restored.",
                     nullptr, static_cast<int>(verification.findings.size())));
    result->setObjectName(QStringLiteral("verification"));
    result->setWordWrap(true);
    setTone(*result, isWhole ? Tone::Passed : Tone::Refused);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(result);
    if (!isWhole)
        layout->addWidget(makeFindings(verification.findings), 1);
    if (verification.head) {
        auto *head = new QLabel(tr("Code of the last line: %1").arg(chainCode(verification.head->hash)));
        head->setObjectName(QStringLiteral("lastCode"));
        head->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(head);
    }
    layout->addWidget(makeCode());
    addCloseButton(*this);
    m_code->setFocus();
}

QWidget *VerificationDialog::makeFindings(const std::vector<BookFinding> &findings)
{
    m_findings.setHorizontalHeaderLabels({tr("What is not right")});
    for (const BookFinding &finding : findings)
        m_findings.appendRow(new QStandardItem(finding.message));
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("findings"));
    table->setAccessibleName(tr("What is not right"));
    setUpTable(*table, m_findings, 0);
    table->setSortingEnabled(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    wrapRows(*table);
    return table;
}

QWidget *VerificationDialog::makeCode()
{
    m_code->setObjectName(QStringLiteral("paperCode"));
    m_code->setPlaceholderText(QStringLiteral("K7QM-2HXA-94TD-WN6E"));
    m_answer->setObjectName(QStringLiteral("codeAnswer"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->hide();
    auto *pane = new QWidget;
    auto *form = new QFormLayout(pane);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Code on a &paper:"), m_code);
    form->addRow(m_answer);
    alignForm(*form);
    connect(m_code, &QLineEdit::textChanged, this, &VerificationDialog::lookForCode);
    return pane;
}

// As soon as it is whole: its last character finds what was read wrongly.
void VerificationDialog::lookForCode()
{
    const QString typed = m_code->text();
    const std::optional<QString> code = chainCodeFrom(typed);
    constexpr qsizetype whole = 16;
    const qsizetype letters =
        std::ranges::count_if(typed, [](QChar letter) { return letter.isLetterOrNumber(); });
    m_answer->setVisible(code || letters >= whole);
    if (!code) {
        m_answer->setText(tr("✕ This is no code of a log line; look again at the paper."));
        setTone(*m_answer, Tone::Refused);
        return;
    }
    const std::optional<LogLine> line = m_lineOf(*code);
    m_answer->setText(line ? tr("✓ The book still contains it: %1").arg(lineText(*line))
                           : tr("✕ The book does not contain that line: it is another book or an older state "
                                "of it, or its log was written anew."));
    setTone(*m_answer, line ? Tone::Passed : Tone::Refused);
}

} // namespace sovang
