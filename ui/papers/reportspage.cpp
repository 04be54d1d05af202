// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/reportspage.h"

#include "base/error.h"
#include "documents/paperfile.h"
#include "documents/pdfwriter.h"
#include "exchange/xlsxwriter.h"
#include "jobs/papers/officefiles.h"
#include "jobs/papers/rawlists.h"
#include "jobs/papers/reportchecking.h"
#include "jobs/safety/verifying.h"
#include "jobs/year/outcomelist.h"
#include "kit/dialogs/dayfield.h"
#include "kit/dialogs/printingdialog.h"
#include "kit/look/paperpreview.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/look/waitcursor.h"
#include "papers/certificatelayoutdialog.h"
#include "papers/certificateoffice.h"
#include "papers/keymenu.h"
#include "papers/officefilemenu.h"
#include "papers/officetextsdialog.h"
#include "papers/paperedits.h"
#include "papers/paperfolders.h"
#include "papers/paperwriting.h"
#include "papers/reportcheckspanel.h"
#include "papers/reporttextspanel.h"
#include "session/follower.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace sovang {

ReportsPage::ReportsPage(PageContext context, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_choices(paperChoices()),
      m_list(new QListWidget),
      m_checks(new ReportChecksPanel(m_context)),
      m_reportTexts(new ReportTextsPanel(m_context)),
      m_preview(new PaperPreview),
      m_number(new QLineEdit),
      m_day(new DayField(QDate(), m_context.session.year())),
      m_save(makePrimaryButton(tr("Save as…"), QStringLiteral("export"))),
      m_print(makeButton(tr("Print…"), QStringLiteral("print"))),
      m_texts(makeButton({}, QStringLiteral("edit"))),
      m_docx(makeButton(tr("DOCX of the office") + QStringLiteral(" ▾"), QStringLiteral("reports"))),
      m_officeFile(new OfficeFileMenu(m_context, this)),
      m_key(makeButton(tr("Key of certificates") + QStringLiteral(" ▾"), QStringLiteral("settings"))),
      m_keyMenu(new KeyMenu(m_context, this)),
      m_state(makeSecond()),
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
    m_list->setCurrentRow(0);
    connectFields(); // the paper is read when the page is shown
    setWork(m_list);
    new Follower(*this, m_context.session, [this] { showCurrent(); });
}

const PaperChoice &ReportsPage::current() const
{
    return m_choices[static_cast<size_t>(std::max(m_list->currentRow(), 0))];
}

QString ReportsPage::paperOfYear() const
{
    return current().title + m_context.session.year().toString();
}

bool ReportsPage::isDocument() const
{
    return current().what == PaperChoice::What::Office || current().what == PaperChoice::What::Report;
}

bool ReportsPage::isPreviewed() const
{
    return isDocument() || current().what == PaperChoice::What::Certificates;
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
    m_docx->setObjectName(QStringLiteral("paperDocx"));
    m_key->setObjectName(QStringLiteral("paperKey"));
    m_state->setObjectName(QStringLiteral("paperFileState"));
}

PaperDay ReportsPage::day() const
{
    if (const QString why = m_day->refusal(); !why.isEmpty())
        throw Error(Error::Kind::BadInput, why);
    return {m_number->text().toInt(), m_day->date()};
}

void ReportsPage::addChoices()
{
    for (const PaperChoice &choice : m_choices)
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
    m_docx->setMenu(m_officeFile);
    m_docx->setToolTip(tr("Change the wording and the looks of the DOCX that the program writes, and use it "
                          "for every paper of the kind"));
    m_key->setMenu(m_keyMenu);
    m_key->setToolTip(tr("The key that signs certificates: its passphrase, copies, and the page that checks "
                         "certificates"));
    auto *row = new ToolRow;
    row->add(m_save);
    row->add(m_print);
    row->add(m_texts);
    row->add(m_docx);
    row->add(m_key);
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
    layout->addWidget(m_state);
    layout->addWidget(m_checks, 1);
    auto *paper = new QSplitter;
    paper->setChildrenCollapsible(false);
    paper->addWidget(m_preview);
    paper->addWidget(m_reportTexts);
    paper->setStretchFactor(0, 1);
    paper->setSizes({metrics::card, metrics::details});
    layout->addWidget(paper, 2);
    layout->addWidget(m_shown);
    auto *head = makeLink(tr("Head and signature of papers: change in the settings"));
    connect(head, &QPushButton::clicked, this, [this] { m_context.goTo(PageId::Settings); });
    layout->addWidget(head, 0, Qt::AlignLeft);
    return side;
}

void ReportsPage::connectFields()
{
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this] { guarded(m_context.error, [this] { showCurrent(); }); });
    connect(m_keyMenu, &KeyMenu::changed, this, [this] { showCurrent(); });
    connect(m_number, &QLineEdit::editingFinished, this, [this] { showPreview(); });
    connect(m_day, &DayField::dateChanged, this, [this] { showPreview(); });
    connect(m_day, &DayField::editingFinished, this, [this] {
        if (m_day->text() != m_previewedDay) // emptied, or no day any more
            showPreview();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_print, &QPushButton::clicked, this, [this] { print(); });
    connect(m_texts, &QPushButton::clicked, this, [this] { changeTexts(); });
    connect(m_reportTexts, &ReportTextsPanel::chosen, m_preview, &PaperPreview::goTo);
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

void ReportsPage::choose(const QString &title)
{
    const auto found = std::ranges::find(m_choices, title, &PaperChoice::title);
    if (found != m_choices.end())
        m_list->setCurrentRow(static_cast<int>(found - m_choices.begin()));
}

void ReportsPage::showCurrent()
{
    const PaperChoice &choice = current();
    const bool isOffice = choice.what == PaperChoice::What::Office;
    m_texts->setEnabled(choice.what == PaperChoice::What::Certificates ||
                        choice.what == PaperChoice::What::Report ||
                        (isOffice && (hasBasis(choice.paper) || hasRecipients(choice.paper))));
    nameTextsButton();
    showOfficeFile();
    showNumberAndDay();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_number, m_day})
        widget->setEnabled(isDocument());
    showPreview();
}

// Each paper has its own; what was typed for one is there again when it is chosen again.
void ReportsPage::showNumberAndDay()
{
    const QString paper = paperOfYear();
    if (paper == m_numbered)
        return;
    if (!m_numbered.isEmpty())
        m_typed[m_numbered] = {m_number->text(), m_day->text()};
    m_numbered = paper;
    const auto [number, day] = m_typed[paper];
    const QSignalBlocker quiet(m_day);
    m_number->setText(number);
    m_day->setYear(m_context.session.year());
    m_day->setText(day);
}

void ReportsPage::showOfficeFile()
{
    const bool isOffice = current().what == PaperChoice::What::Office;
    const bool isSigned = current().what == PaperChoice::What::Certificates;
    m_docx->setEnabled(isOffice);
    m_docx->setVisible(!isSigned);
    m_key->setVisible(isSigned);
    m_officeFile->showPaper(isOffice ? std::optional(current().paper) : std::nullopt);
    if (isSigned)
        m_keyMenu->reload();
    m_state->setText(isSigned ? m_keyMenu->state() : m_officeFile->state());
    m_state->setVisible(!m_state->text().isEmpty());
}

// What the button does with the paper that is chosen.
void ReportsPage::nameTextsButton()
{
    if (current().what == PaperChoice::What::Certificates)
        m_texts->setText(tr("Layout of certificates…"));
    else if (current().what != PaperChoice::What::Report)
        m_texts->setText(tr("Texts of the office…"));
    else
        m_texts->setText(m_isTextsWanted ? tr("Hide the paragraphs") : tr("Edit the paragraphs"));
}

void ReportsPage::showPreview()
{
    if (!isVisible())
        return; // shown when the page is
    m_shown->hide();
    m_preview->show();
    m_previewedDay = m_day->text();
    m_reportTexts->setVisible(m_reportTexts->isVisible() && current().what == PaperChoice::What::Report);
    m_checks->setVisible(m_checks->isVisible() && current().what == PaperChoice::What::Report);
    const auto note = [this](const QString &text) { m_preview->showNote(text); };
    if (!isPreviewed())
        note(current().about);
    else
        guarded(note, [this] {
            const WaitCursor waiting;
            const QString seen = paperOfYear();
            m_preview->showPdf(preview(), seen == m_previewed);
            m_previewed = seen;
        });
    const bool isThere = m_preview->isShowing();
    m_save->setEnabled(isThere || !isPreviewed());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_print, m_closer, m_further})
        widget->setEnabled(isThere);
}

QByteArray ReportsPage::preview()
{
    if (current().what == PaperChoice::What::Certificates) {
        const CertificateOffice::Preview seen = CertificateOffice(this, m_context).preview(papersInPreview);
        showShown(seen.shown, seen.all);
        return seen.pdf;
    }
    const bool isReport = current().what == PaperChoice::What::Report;
    const bool isSound = !isReport || m_checks->check();
    if (isReport)
        showReportTexts();
    if (!isSound) {
        m_preview->hide(); // the findings have its place
        throw Error(Error::Kind::Refused, tr("The report is seen here when nothing above is open any more."));
    }
    return pdfOf(document(true));
}

void ReportsPage::showReportTexts()
{
    m_reportTexts->showTexts(m_checks->report().texts);
    m_reportTexts->setVisible(m_isTextsWanted);
}

void ReportsPage::showShown(size_t shown, size_t all)
{
    m_shown->setVisible(shown < all);
    m_shown->setText(
        tr("%1 of %2 papers are seen here; all of them are saved and printed.").arg(shown).arg(all));
}

PaperBundle ReportsPage::officePapers()
{
    const Session &session = m_context.session;
    return makeOfficePapers(session.book(), session.year(), current().paper, day());
}

Document ReportsPage::document(bool isPreview)
{
    const Session &session = m_context.session;
    if (!isPreview)
        requireAsWritten(session.book());
    if (current().what == PaperChoice::What::Report)
        return isPreview ? makeYearReport(session.book(), m_checks->report(), day())
                         : makeYearReport(session.book(), session.year(), day());
    PaperBundle bundle = officePapers();
    const size_t all = bundle.papers.size();
    if (isPreview && all > papersInPreview)
        bundle.papers.resize(papersInPreview);
    showShown(bundle.papers.size(), isPreview ? all : bundle.papers.size());
    return bundle.joined();
}

void ReportsPage::save()
{
    m_reportTexts->save();
    switch (current().what) {
    case PaperChoice::What::Office:
        return saveDocument();
    case PaperChoice::What::Report:
        return writeReport();
    case PaperChoice::What::Certificates:
        return writeCertificates();
    case PaperChoice::What::Outcomes:
        return writeOutcomes();
    case PaperChoice::What::Dossiers:
        return askAndWriteDossiers(this, m_context);
    case PaperChoice::What::Titles:
        return askAndPublish(this, m_context);
    }
}

void ReportsPage::saveDocument()
{
    const QString title = current().title;
    QStringList notes; // told last, so that no other message takes their place
    askAndWrite(this, m_context, {title, tr("PDF (*.pdf);;Word (*.docx)"), QStringLiteral("pdf"), title},
                [this, &notes](const QString &path, const Progress &progress) {
                    const Book &book = m_context.session.book();
                    requireAsWritten(book);
                    notes =
                        writeOfficePapers(book, current().paper, officePapers(), path, progress).sentences();
                });
    if (!notes.isEmpty())
        m_context.info(notes.join(u' '));
}

void ReportsPage::print()
{
    m_reportTexts->save();
    if (current().what == PaperChoice::What::Certificates)
        return CertificateOffice(this, m_context).print();
    QByteArray pdf;
    const bool isMade = guarded(m_context.error, [&] {
        const WaitCursor waiting;
        pdf = pdfOf(document(false), m_context.prompts.progress(this, current().title));
    });
    if (isMade)
        askAndPrint(this, m_context, current().title, pdf);
    showPreview();
}

void ReportsPage::changeTexts()
{
    const PaperChoice choice = current();
    if (choice.what == PaperChoice::What::Certificates)
        return askAndChangeLayout(this, m_context);
    if (choice.what == PaperChoice::What::Report) {
        m_isTextsWanted = !m_isTextsWanted;
        nameTextsButton();
        return m_reportTexts->setVisible(m_isTextsWanted);
    }
    Session &session = m_context.session;
    OfficeTexts texts;
    if (!guarded(m_context.error, [&] { texts = officeTexts(session.book(), choice.paper); }))
        return;
    OfficeTextsDialog dialog(choice.paper, choice.title, texts, this);
    if (m_context.prompts.run(dialog))
        edits::setOfficeTexts(session, choice.paper, choice.title, dialog.texts());
}

void ReportsPage::writeReport()
{
    askAndWrite(this, m_context,
                {tr("Report of the year"), tr("PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)"),
                 QStringLiteral("pdf"), tr("Report")},
                [this](const QString &path, const Progress &progress) {
                    const Session &session = m_context.session;
                    requireAsWritten(session.book());
                    if (isWorkbook(path))
                        writeReportWorkbook(
                            path,
                            makeReportWorkbook(session.book(), checkReport(session.book(), session.year())));
                    else
                        writePaper(makeYearReport(session.book(), session.year(), day()), path, progress);
                });
}

void ReportsPage::writeCertificates()
{
    CertificateOffice(this, m_context).write();
}

void ReportsPage::writeOutcomes()
{
    askAndWrite(
        this, m_context,
        {tr("List of outcomes"), tr("Excel (*.xlsx);;CSV (*.csv)"), QStringLiteral("xlsx"), tr("Outcomes")},
        [this](const QString &path, const Progress &) {
            sovang::writeOutcomes(path, m_context.session.year(), m_context.session.units());
        });
}

} // namespace sovang
