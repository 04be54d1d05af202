// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reportspage.h"

#include "documents/pdfwriter.h"
#include "domain/text.h"
#include "edits.h"
#include "guarded.h"
#include "jobs/outcomelist.h"
#include "jobs/papersettings.h"
#include "jobs/yearpapers.h"
#include "session.h"
#include "theme.h"
#include "widgets/parts.h"

#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sovang {

ReportsPage::ReportsPage(PageContext context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context))
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
             tr("One sheet for every title decided in the year, A4 landscape, ready to be signed (PDF)."),
             &ReportsPage::writeCertificates);
    addPaper(*list, tr("List of outcomes"),
             tr("Every unit with outcome, total, band, standing and proposal, for a spreadsheet (CSV)."),
             &ReportsPage::writeOutcomes);

    auto *columns = new QHBoxLayout(this);
    setPageMargins(*columns);
    columns->addWidget(papers, 1, Qt::AlignTop);
    columns->addWidget(makeSettings(), 1, Qt::AlignTop);
    connect(&m_context.session, &Session::changed, this, &ReportsPage::showSettings);
    showSettings();
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

QWidget *ReportsPage::makeSettings()
{
    QFrame *sheet = makeSheet();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space16);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeHeading(tr("Head and signature of papers")));
    layout->addWidget(makeSecond(tr("What is empty stays as room on the paper. The book remembers it.")));
    auto *form = new QFormLayout;
    form->setSpacing(metrics::space8);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QList<std::pair<QString, QString>> fields{{papersetting::parent, tr("Superior body")},
                                                    {papersetting::issuer, tr("Commission")},
                                                    {papersetting::symbol, tr("Symbol of papers")},
                                                    {papersetting::area, tr("Area")},
                                                    {papersetting::place, tr("Place of the date line")},
                                                    {papersetting::capacity, tr("Capacity of the signer")},
                                                    {papersetting::signer, tr("Signer")}};
    for (const auto &[key, label] : fields) {
        auto *field = new QLineEdit;
        field->setReadOnly(m_context.session.book().isReadOnly());
        form->addRow(label, field);
        m_settings.emplace_back(key, field);
        connect(field, &QLineEdit::editingFinished, this,
                [this, key = key, field] { saveSetting(key, normalized(field->text())); });
    }
    layout->addLayout(form);
    return sheet;
}

void ReportsPage::saveSetting(const QString &key, const QString &value)
{
    edits::setSetting(m_context.session, key, value);
}

void ReportsPage::showSettings()
{
    guarded(m_context.error, [this] {
        for (const auto &[key, field] : m_settings)
            field->setText(m_context.session.book().settings().value(key));
    });
}

void ReportsPage::write(const QString &title, const QString &name, const QString &suffix,
                        const QString &filter, const std::function<void(const QString &)> &work)
{
    const QString suggested =
        QStringLiteral("%1 %2.%3").arg(name, m_context.session.year().toString(), suffix);
    const auto path = m_context.prompts.fileToSave(this, {title, filter, suffix, suggested});
    if (!path)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const bool ok = guarded(m_context.error, [&] { work(*path); });
    QGuiApplication::restoreOverrideCursor();
    if (ok)
        m_context.wroteFile(tr("%1 was written to %2").arg(title, *path), *path);
}

void ReportsPage::writeReport()
{
    write(tr("Report of the year"), tr("Report"), QStringLiteral("pdf"), tr("PDF (*.pdf)"),
          [this](const QString &path) {
              writePdf(makeYearReport(m_context.session.book(), m_context.session.year()), path);
          });
}

void ReportsPage::writeCertificates()
{
    write(tr("Certificates"), tr("Certificates"), QStringLiteral("pdf"), tr("PDF (*.pdf)"),
          [this](const QString &path) {
              writeCertificatesPdf(path, certificatesOf(m_context.session.book(), m_context.session.year()));
          });
}

void ReportsPage::writeOutcomes()
{
    write(tr("List of outcomes"), tr("Outcomes"), QStringLiteral("csv"), tr("CSV (*.csv)"),
          [this](const QString &path) {
              sovang::writeOutcomes(path, m_context.session.year(), m_context.session.units());
          });
}

} // namespace sovang
