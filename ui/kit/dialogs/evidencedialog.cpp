// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/evidencedialog.h"

#include "base/text.h"
#include "jobs/year/evidenceplaces.h"
#include "kit/dialogs/composing.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace sovang {

EvidenceDialog::EvidenceDialog(EvidenceSubject subject, const ItemPapers &papers, const Prompts &prompts,
                               QWidget *parent)
    : QDialog(parent),
      m_subject(std::move(subject)),
      m_prompts(prompts),
      m_model(m_subject.isEditable),
      m_table(new QTableView),
      m_note(new QPlainTextEdit(papers.note)),
      m_message(makeSecond())
{
    setWindowTitle(m_subject.hasNote ? tr("Evidence and note") : tr("Pictures and papers"));
    resize(metrics::wideDialog, 2 * metrics::chart);
    m_model.show(papers.evidence);
    QLabel *title = makeHeading(m_subject.title);
    title->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(title);
    layout->addWidget(makeSecond(m_subject.about));
    layout->addWidget(makeTable(), 1);
    layout->addLayout(makeTableButtons());
    layout->addWidget(makeFoot());
    if (m_subject.isEditable)
        addDialogButtons(*this, *makePrimaryButton(tr("Save")));
    else
        addCloseButton(*this);
    connect(&m_model, &EvidenceModel::refused, this, &EvidenceDialog::say);
    connect(&m_model, &EvidenceModel::accepted, this, [this] { say({}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EvidenceDialog::showButtons);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &EvidenceDialog::showButtons);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    say({});
    showButtons();
}

// An editor that is still open lets go of the model before the model goes.
EvidenceDialog::~EvidenceDialog()
{
    m_table->setModel(nullptr);
}

QWidget *EvidenceDialog::makeTable()
{
    setUpTable(*m_table, m_model, EvidenceModel::Text);
    m_table->setSortingEnabled(false);
    m_table->setTabKeyNavigation(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed);
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_table->setAccessibleName(tr("Evidence"));
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(EvidenceModel::Document, 20 * letter);
    m_table->setColumnWidth(EvidenceModel::Date, 14 * letter);
    m_table->setColumnWidth(EvidenceModel::Pages, 10 * letter);
    m_table->setColumnWidth(EvidenceModel::Place, 30 * letter);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, this, &EvidenceDialog::removeRow);
    remove->setContext(Qt::WidgetShortcut);
    return m_table;
}

QLayout *EvidenceDialog::makeTableButtons()
{
    m_add = makeButton(tr("&Add evidence"), QStringLiteral("add"));
    m_add->setObjectName(QStringLiteral("addEvidence"));
    m_remove = makeButton(tr("&Remove"), QStringLiteral("remove"));
    m_remove->setObjectName(QStringLiteral("removeEvidence"));
    m_remove->setToolTip(tr("Remove the chosen evidence (Delete)"));
    m_choose = makeButton(tr("Choose a &file…"), QStringLiteral("open"));
    m_choose->setObjectName(QStringLiteral("chooseEvidenceFile"));
    m_choose->setToolTip(tr("A file beside the book is found again when both are moved together"));
    m_open = makeButton(tr("&Open the file"), QStringLiteral("export"));
    m_open->setObjectName(QStringLiteral("openEvidenceFile"));
    connect(m_add, &QPushButton::clicked, this, &EvidenceDialog::addRow);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceDialog::removeRow);
    connect(m_choose, &QPushButton::clicked, this, &EvidenceDialog::chooseFile);
    connect(m_open, &QPushButton::clicked, this, &EvidenceDialog::openFile);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space8);
    for (QPushButton *button : {m_add, m_remove, m_choose, m_open})
        buttons->addWidget(button);
    buttons->addStretch();
    return buttons;
}

QWidget *EvidenceDialog::makeFoot()
{
    m_note->setObjectName(QStringLiteral("itemNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines wrap
    m_note->setReadOnly(!m_subject.isEditable);
    m_note->setFixedHeight(4 * fontMetrics().height());
    auto *label = new QLabel(tr("&Note"));
    label->setBuddy(m_note);
    m_message->setObjectName(QStringLiteral("evidenceMessage"));

    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(label);
    layout->addWidget(m_note);
    label->setVisible(m_subject.hasNote);
    m_note->setVisible(m_subject.hasNote);
    layout->addWidget(m_message);
    return foot;
}

int EvidenceDialog::currentRow() const
{
    return m_table->currentIndex().row();
}

void EvidenceDialog::showButtons()
{
    const bool hasRow = currentRow() >= 0;
    m_add->setEnabled(m_subject.isEditable);
    m_remove->setEnabled(m_subject.isEditable && hasRow);
    m_choose->setEnabled(m_subject.isEditable);
    m_open->setEnabled(hasRow && !m_model.at(currentRow()).place.isEmpty());
}

// A refusal, or what to do when there is none.
void EvidenceDialog::say(const QString &message)
{
    const bool isMissing = m_model.evidence().empty() && m_subject.asksForEvidence;
    setTone(*m_message, message.isEmpty() ? Tone::Second : Tone::Refused);
    if (!message.isEmpty())
        m_message->setText(QStringLiteral("✕ ") + message);
    else
        m_message->setText(isMissing
                               ? tr("This item asks for evidence: document, date, pages, and the file or "
                                    "where the paper is kept.")
                               : tr("Only what is known needs to be filled in."));
}

void EvidenceDialog::addRow()
{
    m_model.addRow();
    const QModelIndex first = m_model.index(m_model.rowCount() - 1, EvidenceModel::Document);
    m_table->setFocus();
    m_table->setCurrentIndex(first);
    m_table->edit(first);
}

void EvidenceDialog::removeRow()
{
    if (!m_subject.isEditable || currentRow() < 0)
        return;
    m_model.removeRow(currentRow());
    showButtons();
    say({});
}

void EvidenceDialog::chooseFile()
{
    const auto path = m_prompts.fileToOpen(
        this, {tr("File of the evidence"), tr("All files (*)"), {}, m_subject.bookPath.section(u'/', 0, -2)});
    if (!path)
        return;
    if (currentRow() < 0) {
        m_model.addRow();
        m_table->setCurrentIndex(m_model.index(m_model.rowCount() - 1, EvidenceModel::Document));
    }
    m_model.setPlace(currentRow(), placeOfFile(*path, m_subject.bookPath));
}

void EvidenceDialog::openFile()
{
    const QString place = m_model.at(currentRow()).place;
    if (const auto path = fileAtPlace(place, m_subject.bookPath))
        m_prompts.openOutside(*path);
    else
        say(tr("There is no file “%1” now.").arg(place));
}

ItemPapers EvidenceDialog::papers() const
{
    return {m_model.evidence(), normalized(m_note->toPlainText())};
}

void EvidenceDialog::accept()
{
    commitComposed(*m_note);
    m_table->setFocus(); // an open editor hands in its text
    const QModelIndex wrong = m_model.wrongDate();
    if (!wrong.isValid())
        return QDialog::accept();
    m_table->setCurrentIndex(wrong);
    say(m_model.refusal(wrong));
}

} // namespace sovang
