// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/reportspage.h"

#include "base/error.h"
#include "documents/certificate.h"
#include "documents/paperfile.h"
#include "documents/pdfwriter.h"
#include "exchange/xlsxwriter.h"
#include "jobs/papers/certificateregister.h"
#include "jobs/papers/rawlists.h"
#include "jobs/papers/yearcertificates.h"
#include "jobs/safety/verifying.h"
#include "jobs/year/outcomelist.h"
#include "kit/dialogs/dayfield.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/look/waitcursor.h"
#include "kit/windowsettings.h"
#include "papers/certificatesdialog.h"
#include "papers/officetextsdialog.h"
#include "papers/paperedits.h"
#include "papers/paperfolders.h"
#include "kit/look/paperpreview.h"
#include "kit/dialogs/printingdialog.h"
#include "session/follower.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <limits>

namespace sovang {

namespace {

constexpr size_t papersSeen = 5; // of a bundle with a paper for each unit

} // namespace

ReportsPage::ReportsPage(PageContext context, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_choices(choices()),
      m_list(new QListWidget),
      m_preview(new PaperPreview),
      m_number(new QLineEdit),
      m_day(new DayField(QDate(), m_context.session.year())),
      m_save(makePrimaryButton(tr("Save as…"), QStringLiteral("export"))),
      m_print(makeButton(tr("Print…"), QStringLiteral("print"))),
      m_texts(makeButton(tr("Texts of the office…"), QStringLiteral("edit"))),
      m_closer(makeButton(tr("Closer"), QStringLiteral("zoomin"))),
      m_further(makeButton(tr("Further away"), QStringLiteral("zoomout"))),
      m_shown(makeSecond())
{
    addChoices();
    nameFields();
    auto *columns = new QHBoxLayout(this);
    setPageMargins(*columns);
    columns->addWidget(m_list);
    columns->addWidget(makeRightSide(), 1);
    connectFields();
    setWork(m_list);
    m_list->setCurrentRow(0);
    new Follower(*this, m_context.session, [this] { showCurrent(); });
}

std::vector<ReportsPage::Choice> ReportsPage::choices()
{
    using What = Choice::What;
    const auto office = [](OfficePaper paper, const QString &title) {
        return Choice{What::Office, paper, title, {}};
    };
    const auto other = [](What what, const QString &title, const QString &about) {
        return Choice{what, {}, title, about};
    };
    return {
        office(OfficePaper::Registrations, tr("List of registrations")),
        office(OfficePaper::Inspection, tr("Records of inspection")),
        office(OfficePaper::Minutes, tr("Minutes of the meeting")),
        office(OfficePaper::Submission, tr("Submission with lists")),
        office(OfficePaper::Decision, tr("Decision with lists")),
        office(OfficePaper::Refusals, tr("Letters of refusal")),
        office(OfficePaper::Letter, tr("Letters to the units")),
        office(OfficePaper::Revocation, tr("Decision of revocation")),
        other(
            What::Certificates, tr("Certificates"),
            tr("One sheet for every title decided in the year, or for those you choose, A4 landscape, ready "
               "to be signed (PDF).")),
        office(OfficePaper::CertificateRegister, tr("Register of certificates")),
        other(What::Report, tr("Report of the year"), {}),
        other(What::Outcomes, tr("List of outcomes"),
              tr("Every unit with outcome, total, band, standing and proposal, for a spreadsheet (Excel or "
                 "CSV).")),
        other(What::Dossiers, tr("Dossiers of units"),
              tr("Everything about a unit, or about each of the year, in a folder: cover, score sheet, "
                 "explanation, evidence with copies, minutes, decision, certificate; each as PDF, and all of "
                 "it bound in one.")),
        other(What::Titles, tr("Page of titles"),
              tr("Who is recognised, for which years, by which decision, as a page (HTML) that opens without "
                 "a network, is searched and printed. Names of people and telephones are not in it. What is "
                 "made public is listed first."))};
}

const ReportsPage::Choice &ReportsPage::current() const
{
    return m_choices[static_cast<size_t>(std::max(m_list->currentRow(), 0))];
}

bool ReportsPage::isDocument() const
{
    return current().what == Choice::What::Office || current().what == Choice::What::Report;
}

bool ReportsPage::isPreviewed() const
{
    return isDocument() || current().what == Choice::What::Certificates;
}

void ReportsPage::nameFields()
{
    m_list->setObjectName(QStringLiteral("paperList"));
    m_preview->setObjectName(QStringLiteral("paperPreview"));
    m_number->setObjectName(QStringLiteral("paperNumber"));
    m_day->setObjectName(QStringLiteral("paperDay"));
    m_save->setObjectName(QStringLiteral("paperSave"));
    m_print->setObjectName(QStringLiteral("paperPrint"));
    m_texts->setObjectName(QStringLiteral("paperTexts"));
}

PaperDay ReportsPage::day() const
{
    return {m_number->text().toInt(), m_day->date()};
}

void ReportsPage::addChoices()
{
    for (const Choice &choice : m_choices)
        m_list->addItem(choice.title);
    m_list->setAccessibleName(tr("Papers"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(metrics::space4);
    m_list->setMinimumWidth(metrics::shortField);
    m_list->setMaximumWidth(metrics::sidebar);
}

QWidget *ReportsPage::makeTools()
{
    m_number->setPlaceholderText(tr("Number"));
    m_number->setAccessibleName(tr("Number of the paper"));
    m_number->setToolTip(
        tr("Number of the paper; where there are several, of the first. Empty: room is left."));
    m_number->setValidator(new QIntValidator(1, std::numeric_limits<int>::max() / 2, m_number));
    m_number->setFixedWidth(metrics::narrowColumn);
    m_day->setPlaceholderText(tr("Day"));
    m_day->setAccessibleName(tr("Day of the paper"));
    m_day->setToolTip(tr("Day of the paper. Empty: room is left."));
    m_day->setFixedWidth(metrics::dayField);
    for (QPushButton *button : {m_closer, m_further}) {
        button->setToolTip(button->text());
        button->setAccessibleName(button->text());
        button->setText({});
    }
    auto *row = new ToolRow;
    row->add(m_save);
    row->add(m_print);
    row->add(m_texts);
    row->addStretch();
    row->add(m_number);
    row->add(m_day);
    row->add(m_further);
    row->add(m_closer);
    return row;
}

QWidget *ReportsPage::makeRightSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(makeTools());
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_shown);
    auto *head = makeLink(tr("Head and signature of papers: change in the settings"));
    connect(head, &QPushButton::clicked, this, [this] { m_context.goTo(PageId::Settings); });
    layout->addWidget(head, 0, Qt::AlignLeft);
    return side;
}

void ReportsPage::connectFields()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showCurrent(); });
    connect(m_number, &QLineEdit::editingFinished, this, [this] { showPreview(); });
    connect(m_day, &DayField::dateChanged, this, [this] { showPreview(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_print, &QPushButton::clicked, this, [this] { print(); });
    connect(m_texts, &QPushButton::clicked, this, [this] { changeTexts(); });
    connect(m_closer, &QPushButton::clicked, this, [this] { m_preview->zoom(1); });
    connect(m_further, &QPushButton::clicked, this, [this] { m_preview->zoom(-1); });
    auto *printKey = new QShortcut(QKeySequence::Print, this);
    connect(printKey, &QShortcut::activated, this, [this] {
        if (m_print->isEnabled())
            print();
    });
    m_print->setToolTip(
        tr("Print: %1").arg(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText)));
}

void ReportsPage::showCurrent()
{
    const Choice &choice = current();
    const bool isOffice = choice.what == Choice::What::Office;
    m_texts->setEnabled(isOffice && (hasBasis(choice.paper) || hasRecipients(choice.paper)));
    m_day->setYear(m_context.session.year());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_number, m_day})
        widget->setEnabled(isDocument());
    showPreview();
}

void ReportsPage::showPreview()
{
    if (!isVisible())
        return; // shown when the page is
    m_shown->hide();
    const auto note = [this](const QString &text) { m_preview->showNote(text); };
    if (!isPreviewed())
        note(current().about);
    else
        guarded(note, [this] {
            const WaitCursor waiting;
            m_preview->showPdf(preview());
        });
    const bool isThere = m_preview->isShowing();
    m_save->setEnabled(isThere || !isPreviewed());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_print, m_closer, m_further})
        widget->setEnabled(isThere);
}

QByteArray ReportsPage::preview()
{
    return current().what == Choice::What::Certificates ? certificatesPreview() : pdfOf(document(true));
}

void ReportsPage::showShown(size_t shown, size_t all)
{
    m_shown->setVisible(shown < all);
    m_shown->setText(
        tr("%1 of %2 papers are seen here; all of them are saved and printed.").arg(shown).arg(all));
}

Document ReportsPage::document(bool isPreview)
{
    const Session &session = m_context.session;
    if (!isPreview)
        requireAsWritten(session.book());
    if (current().what == Choice::What::Report)
        return makeYearReport(session.book(), session.year(), day());
    PaperBundle bundle = makeOfficePapers(session.book(), session.year(), current().paper, day());
    const size_t all = bundle.papers.size();
    if (isPreview && all > papersSeen)
        bundle.papers.resize(papersSeen);
    showShown(bundle.papers.size(), isPreview ? all : bundle.papers.size());
    return bundle.joined();
}

void ReportsPage::save()
{
    switch (current().what) {
    case Choice::What::Office:
        return saveDocument();
    case Choice::What::Report:
        return writeReport();
    case Choice::What::Certificates:
        return writeCertificates();
    case Choice::What::Outcomes:
        return writeOutcomes();
    case Choice::What::Dossiers:
        return askAndWriteDossiers(this, m_context);
    case Choice::What::Titles:
        return askAndPublish(this, m_context);
    }
}

void ReportsPage::saveDocument()
{
    write(current().title, current().title, QStringLiteral("pdf"), tr("PDF (*.pdf);;Word (*.docx)"),
          [this](const QString &path, const Progress &progress) {
              writePaper(document(false), path, progress);
          });
}

void ReportsPage::print()
{
    if (current().what == Choice::What::Certificates)
        return printCertificates();
    QByteArray pdf;
    const bool isMade = guarded(m_context.error, [&] {
        const WaitCursor waiting;
        pdf = pdfOf(document(false), m_context.prompts.progress(this, current().title));
    });
    if (isMade) {
        if (const std::optional<PrintOrder> order = askForPrinter(pagesOf(pdf)))
            guarded(m_context.error, [&] { sendToPrinter(pdf, *order); });
    }
    showPreview();
}

std::optional<PrintOrder> ReportsPage::askForPrinter(int pages)
{
    PrintingDialog dialog(current().title, QPrinterInfo::availablePrinterNames(), windowsettings::printer(),
                          pages, this);
    if (!m_context.prompts.run(dialog))
        return std::nullopt;
    windowsettings::setPrinter(dialog.order().printer);
    return dialog.order();
}

void ReportsPage::sendToPrinter(const QByteArray &pdf, const PrintOrder &order)
{
    const WaitCursor waiting;
    QPrinter printer(QPrinterInfo::printerInfo(order.printer), QPrinter::HighResolution);
    printer.setDocName(current().title);
    if (!printPdf(pdf, order, printer))
        throw Error(Error::Kind::Refused, tr("The printer does not take “%1”.").arg(current().title));
    m_context.info(tr("“%1” was sent to the printer.").arg(current().title));
}

void ReportsPage::changeTexts()
{
    const Choice choice = current();
    Session &session = m_context.session;
    OfficeTexts texts;
    if (!guarded(m_context.error, [&] { texts = officeTexts(session.book(), choice.paper); }))
        return;
    OfficeTextsDialog dialog(choice.paper, choice.title, texts, this);
    if (m_context.prompts.run(dialog))
        edits::setOfficeTexts(session, choice.paper, choice.title, dialog.texts());
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
    const bool ok = guarded(m_context.error, [&] {
        const WaitCursor waiting;
        work(*path, m_context.prompts.progress(this, title));
    });
    if (ok)
        m_context.wroteFile(tr("%1 was written to %2").arg(title, *path), *path);
}

void ReportsPage::writeReport()
{
    write(tr("Report of the year"), tr("Report"), QStringLiteral("pdf"),
          tr("PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)"),
          [this](const QString &path, const Progress &progress) {
              const Session &session = m_context.session;
              requireAsWritten(session.book());
              if (isWorkbook(path))
                  writeReportWorkbook(path, makeReportWorkbook(session.book(), session.year()));
              else
                  writePaper(makeYearReport(session.book(), session.year(), day()), path, progress);
          });
}

void ReportsPage::writeCertificates()
{
    const std::optional<CertificatePlan> plan = askForCertificates();
    if (!plan)
        return;
    write(tr("Certificates"), tr("Certificates"), QStringLiteral("pdf"), tr("PDF (*.pdf)"),
          [&](const QString &path, const Progress &progress) {
              issueCertificates(*plan, [&](const std::vector<CertificateData> &sheets) {
                  writeCertificatesPdf(path, sheets, {}, progress);
              });
          });
}

std::optional<CertificatePlan> ReportsPage::askForCertificates()
{
    const Session &session = m_context.session;
    std::vector<Title> titles;
    std::vector<CertificateData> sheets;
    std::vector<QStringList> faults;
    const bool isRead = guarded(m_context.error, [&] {
        requireAsWritten(session.book());
        titles = titlesOf(session.book(), session.year());
        sheets = certificatesOf(session.book(), titles);
        faults = certificateFaults(sheets, m_context.prompts.progress(this, tr("Certificates")));
    });
    if (!isRead)
        return std::nullopt;
    if (titles.empty()) {
        m_context.info(noTitleText(session.year()) + u'.');
        return std::nullopt;
    }
    CertificatesDialog dialog(titles, std::move(sheets), faults, this);
    return m_context.prompts.run(dialog) ? std::optional(dialog.chosen()) : std::nullopt;
}

// Numbers in the register are given when a certificate leaves the house, and never taken back: no step to
// undo.
void ReportsPage::issueCertificates(const CertificatePlan &plan,
                                    const std::function<void(const std::vector<CertificateData> &)> &issue)
{
    Session &session = m_context.session;
    if (session.book().isReadOnly())
        return issue(plan.printable);
    registerAndPrint(session.book(), session.year(), plan, 0, issue);
    session.reload();
}

void ReportsPage::printCertificates()
{
    const std::optional<CertificatePlan> plan = askForCertificates();
    const std::optional<PrintOrder> order =
        plan ? askForPrinter(static_cast<int>(plan->printable.size())) : std::nullopt;
    if (!order)
        return;
    guarded(m_context.error, [&] {
        issueCertificates(
            *plan, [&](const std::vector<CertificateData> &sheets) { sendToPrinter(pdfOf(sheets), *order); });
    });
}

QByteArray ReportsPage::certificatesPreview()
{
    const Session &session = m_context.session;
    const std::vector<Title> titles = titlesOf(session.book(), session.year());
    if (titles.empty())
        throw Error(Error::Kind::NotFound, noTitleText(session.year()));
    CertificatePlan plan = planCertificates(session.book(), titles);
    if (plan.printable.empty())
        throw Error(Error::Kind::BadInput, plan.problems.front().message);
    const size_t all = titles.size();
    if (plan.printable.size() > papersSeen)
        plan.printable.resize(papersSeen);
    showShown(plan.printable.size(), all);
    return pdfOf(plan.printable);
}

void ReportsPage::writeOutcomes()
{
    write(tr("List of outcomes"), tr("Outcomes"), QStringLiteral("xlsx"), tr("Excel (*.xlsx);;CSV (*.csv)"),
          [this](const QString &path, const Progress &) {
              sovang::writeOutcomes(path, m_context.session.year(), m_context.session.units());
          });
}

} // namespace sovang
