// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/reportspage.h"

#include "documents/pdfwriter.h"
#include "jobs/papers/papersettings.h"
#include "jobs/papers/yearcertificates.h"
#include "jobs/papers/yearpapers.h"
#include "jobs/year/outcomelist.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "papers/certificatesdialog.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sovang {

ReportsPage::ReportsPage(PageContext context, QWidget *parent)
    : WindowPage(parent), m_context(std::move(context))
{
    QFrame *papers = makeSheet();
    auto *list = new QVBoxLayout(papers);
    list->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space16);
    list->setSpacing(metrics::space16);
    addPaper(*list, tr("Report of the year"),
             tr("Figures, outcomes by kind, block and locality, and the lists of units, in the layout of "
                "office papers (PDF)."),
             &ReportsPage::writeReport);
    addPaper(*list, tr("Certificates"),
             tr("One sheet for every title decided in the year, or for those you choose, A4 landscape, ready "
                "to be "
                "signed (PDF)."),
             &ReportsPage::writeCertificates);
    addPaper(
        *list, tr("List of outcomes"),
        tr("Every unit with outcome, total, band, standing and proposal, for a spreadsheet (Excel or CSV)."),
        &ReportsPage::writeOutcomes);

    auto *columns = new QHBoxLayout(this);
    setPageMargins(*columns);
    columns->addWidget(papers, 1, Qt::AlignTop);
    columns->addWidget(makeHeadSheet(), 1, Qt::AlignTop);
    m_context.session.whenChanged(this, [this] { showHead(); });
    showHead();
}

void ReportsPage::addPaper(QVBoxLayout &layout, const QString &title, const QString &about,
                           void (ReportsPage::*writePaper)())
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::space4);
    texts->addWidget(makeHeading(title));
    texts->addWidget(makeSecond(about));
    auto *button = makeButton(tr("Write…"), QStringLiteral("export"));
    button->setAccessibleName(tr("Write: %1").arg(title));
    connect(button, &QPushButton::clicked, this, writePaper);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space16);
    line->addLayout(texts, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    layout.addLayout(line);
}

QWidget *ReportsPage::makeHeadSheet()
{
    QFrame *sheet = makeSheet();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space16);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeHeading(tr("Head and signature of papers")));
    layout->addWidget(makeSecond(tr("What is empty stays as room on the paper.")));
    auto *form = new QFormLayout;
    for (const QString &label : {tr("Superior body"), tr("Commission"), tr("Symbol of reports"), tr("Area"),
                                 tr("Place of the date line"), tr("Signature")}) {
        auto *text = new QLabel;
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(label, text);
        form->itemAt(form->rowCount() - 1, QFormLayout::LabelRole)->setAlignment(Qt::AlignTop);
        m_head.push_back(text);
    }
    layout->addLayout(form);
    auto *change = makeButton(tr("Change in the settings"), QStringLiteral("settings"));
    connect(change, &QPushButton::clicked, this, [this] { m_context.goTo(PageId::Settings); });
    layout->addWidget(change, 0, Qt::AlignLeft);
    return sheet;
}

void ReportsPage::showHead()
{
    guarded(m_context.error, [this] {
        const Book &book = m_context.session.book();
        const Issuer commission = book.commission().commission();
        const NumberSeries series =
            book.commission().series(commission.id, PaperKind::Report, m_context.session.year());
        const std::vector<Signatory> signers = book.commission().signatoriesOf(commission.id);
        const QStringList signature =
            signers.empty() ? QStringList() : signers.front().capacity() << signers.front().name;
        const QStringList texts{commission.parent, commission.name,
                                series.symbol(),   book.settings().value(papersetting::area),
                                commission.place,  signature.join(u'\n').trimmed()};
        for (size_t i = 0; i < m_head.size(); ++i) {
            const QString &text = texts.at(static_cast<qsizetype>(i));
            m_head[i]->setText(text.isEmpty() ? QStringLiteral("–") : text);
        }
    });
}

void ReportsPage::write(const QString &title, const QString &name, const QString &suffix,
                        const QString &filter,
                        const std::function<void(const QString &, const Progress &)> &work)
{
    const QString suggested =
        QStringLiteral("%1 %2.%3").arg(name, m_context.session.year().toString(), suffix);
    const auto path = m_context.prompts.fileToSave(this, {title, filter, suffix, suggested});
    if (!path)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const bool ok = guarded(m_context.error, [&] { work(*path, m_context.prompts.progress(this, title)); });
    QGuiApplication::restoreOverrideCursor();
    if (ok)
        m_context.wroteFile(tr("%1 was written to %2").arg(title, *path), *path);
}

void ReportsPage::writeReport()
{
    write(tr("Report of the year"), tr("Report"), QStringLiteral("pdf"), tr("PDF (*.pdf)"),
          [this](const QString &path, const Progress &progress) {
              writePdf(makeYearReport(m_context.session.book(), m_context.session.year()), path, progress);
          });
}

void ReportsPage::writeCertificates()
{
    std::vector<Title> titles;
    std::vector<CertificateData> sheets;
    std::vector<QStringList> faults;
    const bool isRead = guarded(m_context.error, [&] {
        titles = titlesOf(m_context.session.book(), m_context.session.year());
        sheets = certificatesOf(m_context.session.book(), titles);
        faults = certificateFaults(sheets, m_context.prompts.progress(this, tr("Certificates")));
    });
    if (!isRead)
        return;
    if (titles.empty()) {
        m_context.info(noTitleText(m_context.session.year()) + u'.');
        return;
    }
    CertificatesDialog dialog(titles, std::move(sheets), faults, this);
    if (!m_context.prompts.run(dialog))
        return;
    write(tr("Certificates"), tr("Certificates"), QStringLiteral("pdf"), tr("PDF (*.pdf)"),
          [chosen = dialog.chosen()](const QString &path, const Progress &progress) {
              writeCertificatesPdf(path, chosen, {}, progress);
          });
}

void ReportsPage::writeOutcomes()
{
    write(tr("List of outcomes"), tr("Outcomes"), QStringLiteral("xlsx"), tr("Excel (*.xlsx);;CSV (*.csv)"),
          [this](const QString &path, const Progress &) {
              sovang::writeOutcomes(path, m_context.session.year(), m_context.session.units());
          });
}

} // namespace sovang
