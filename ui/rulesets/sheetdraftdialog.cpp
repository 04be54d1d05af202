// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/sheetdraftdialog.h"

#include "exchange/pastedtable.h"
#include "exchange/tablefile.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/look/waitcursor.h"
#include "rulesets/ruletreeview.h"
#include "rulesets/rulewords.h"
#include "session/guarded.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr int treeShare = 65;
constexpr int doubtsShare = 35;

} // namespace

SheetDraftDialog::SheetDraftDialog(const Prompts &prompts, SheetDraftSettings settings,
                                   std::vector<RuleSetPtr> published, QWidget *parent)
    : QDialog(parent),
      m_prompts(prompts),
      m_settings(std::move(settings)),
      m_published(std::move(published)),
      m_tree(new RuleTreeView({RuleTreeModel::Code, RuleTreeModel::Title, RuleTreeModel::Max,
                               RuleTreeModel::Sum, RuleTreeModel::State})),
      m_stack(new QStackedWidget),
      m_sheets(new QComboBox),
      m_state(new QLabel),
      m_doubts(new QListWidget),
      m_refusal(new RefusalLabel),
      m_ok(makePrimaryButton(tr("&Go on in a draft")))
{
    setWindowTitle(tr("A rule set from a score sheet"));
    resize(metrics::wideDialog + metrics::nameColumn, metrics::card + 2 * metrics::row);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeSources());
    QLabel *note =
        makeSecond(tr("Copy the table of the score sheet in Word or Excel, with its header, and paste "
                      "it here. It needs a column of texts (Nội dung, Tiêu chuẩn …) and one of the "
                      "greatest points (Điểm tối đa, Điểm chuẩn …); codes such as I, 1, a make the "
                      "groups."));
    note->setAlignment(Qt::AlignCenter);
    note->setMargin(metrics::space24);
    m_stack->addWidget(note);
    m_stack->addWidget(makeResult());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_refusal);
    m_ok->setObjectName(QStringLiteral("takeSheet"));
    m_ok->setEnabled(false);
    addDialogButtons(*this, *m_ok);
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this,
            [this] { paste(*QGuiApplication::clipboard()->mimeData()); });
}

QWidget *SheetDraftDialog::makeSources()
{
    auto *fromClipboard = makeButton(tr("&Paste the table"), QStringLiteral("copy"));
    fromClipboard->setObjectName(QStringLiteral("pasteSheet"));
    fromClipboard->setToolTip(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText));
    auto *fromFile = makeButton(tr("From a &file…"), QStringLiteral("open"));
    fromFile->setObjectName(QStringLiteral("sheetFromFile"));
    m_sheets->setObjectName(QStringLiteral("sheetOfFile"));
    m_sheets->setAccessibleName(tr("Sheet"));
    m_sheets->hide();
    auto *row = new ToolRow;
    row->add(fromClipboard);
    row->add(fromFile);
    row->add(m_sheets);
    row->addStretch();
    connect(fromClipboard, &QPushButton::clicked, this,
            [this] { paste(*QGuiApplication::clipboard()->mimeData()); });
    connect(fromFile, &QPushButton::clicked, this, &SheetDraftDialog::chooseFile);
    connect(m_sheets, &QComboBox::activated, this, [this](int index) {
        const auto grid = m_sheets->itemData(index).toULongLong();
        SheetDraft made = draftFromSheet(m_workbook.grids[grid], m_settings);
        made.grid = grid;
        show(made);
    });
    return row;
}

QWidget *SheetDraftDialog::makeResult()
{
    m_tree->setModel(&m_model);
    m_tree->setObjectName(QStringLiteral("sheetTree"));
    m_tree->setAccessibleName(tr("What was read"));
    m_doubts->setObjectName(QStringLiteral("sheetDoubts"));
    m_doubts->setAccessibleName(tr("What is not sure"));
    m_doubts->setWordWrap(true);
    m_doubts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_doubts->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_state->setObjectName(QStringLiteral("sheetState"));
    m_state->setWordWrap(true);
    connect(m_doubts, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        const QModelIndex line = item ? m_model.indexOf(item->data(Qt::UserRole).toString()) : QModelIndex();
        m_tree->setCurrentIndex(line);
        m_tree->scrollTo(line);
    });
    QFrame *sheet = makeSheet();
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_tree);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(sheet);
    split->addWidget(m_doubts);
    split->setSizes({treeShare * metrics::space8, doubtsShare * metrics::space8});
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_state);
    layout->addWidget(split, 1);
    return pane;
}

void SheetDraftDialog::attempt(const std::function<void()> &work)
{
    m_refusal->tell({});
    const WaitCursor waiting;
    guarded([this](const QString &why) { m_refusal->tell(why); }, work);
}

void SheetDraftDialog::paste(const QMimeData &copied)
{
    if (copied.hasUrls() && copied.urls().size() == 1 && copied.urls().front().isLocalFile())
        return readFile(copied.urls().front().toLocalFile());
    attempt([&] {
        Workbook tables = copied.hasHtml() ? tablesFromHtml(copied.html()) : Workbook();
        const bool isSheet = draftFromWorkbook(tables, {}, m_settings).draft.has_value();
        take(isSheet ? std::move(tables) : tableFromText(copied.text()));
    });
}

void SheetDraftDialog::chooseFile()
{
    const auto path = m_prompts.fileToOpen(
        this, {tr("A score sheet"), tr("Tables (*.xlsx *.xls *.ods *.csv *.txt)"), {}, {}});
    if (path)
        readFile(*path);
}

void SheetDraftDialog::readFile(const QString &path)
{
    attempt([&] { take(readTableFile(path)); });
}

void SheetDraftDialog::take(Workbook workbook)
{
    m_workbook = std::move(workbook);
    offerSheets();
    show(draftFromWorkbook(m_workbook, {}, m_settings));
}

void SheetDraftDialog::offerSheets()
{
    m_sheets->clear();
    for (size_t i = 0; i < m_workbook.grids.size(); ++i) {
        const Grid &grid = m_workbook.grids[i];
        const QString name = grid.name().isEmpty() ? tr("Table %1").arg(i + 1) : grid.name();
        if (!grid.isHidden())
            m_sheets->addItem(name, qulonglong(i));
    }
    m_sheets->setVisible(m_sheets->count() > 1);
}

void SheetDraftDialog::show(const SheetDraft &made)
{
    m_made = made;
    m_ok->setEnabled(m_made.draft.has_value());
    m_stack->setCurrentIndex(m_made.draft ? 1 : 0);
    if (!m_made.draft) {
        m_refusal->tell(m_made.doubts.empty() ? tr("There is no table on the clipboard.")
                                              : m_made.doubts.front().text);
        return;
    }
    m_refusal->tell({});
    m_sheets->setCurrentIndex(std::max(m_sheets->findData(qulonglong(m_made.grid)), 0));
    const DraftCheck check = checkDraft(*m_made.draft, m_published);
    m_model.show(ruleTreeOf(*m_made.draft, check.findings));
    m_tree->fitColumns();
    showDoubts(check);
    m_ok->setDefault(true);
    m_ok->setFocus();
}

void SheetDraftDialog::showDoubts(const DraftCheck &check)
{
    m_doubts->clear();
    const std::vector<DraftRow> rows = m_made.draft->rows();
    const auto add = [&](const QString &sign, const DraftFinding &finding) {
        const auto row = std::ranges::find(rows, finding.row, &DraftRow::path);
        const QString place =
            row == rows.end() ? finding.row : words::draftPlace(*m_made.draft, *row, finding.field);
        auto *item =
            new QListWidgetItem(QStringLiteral("%1 %2: %3").arg(sign, place, finding.text), m_doubts);
        item->setData(Qt::UserRole, finding.row);
    };
    for (const DraftFinding &finding : check.findings)
        add(QStringLiteral("✕"), finding);
    for (const SheetDoubt &doubt : m_made.doubts)
        add(QStringLiteral("◐"), {m_made.pathAt(doubt.row), {}, doubt.text});
    m_doubts->setVisible(m_doubts->count() > 0);
    const auto leaves = std::ranges::count(rows, DraftRowKind::Leaf, &DraftRow::kind);
    QStringList state{tr("%n indicator(s)", nullptr, static_cast<int>(leaves)),
                      tr("total %1").arg(words::points(m_made.draft->value({}, QStringLiteral("total"))))};
    if (!check.findings.empty())
        state << tr("✕ %n to mend", nullptr, static_cast<int>(check.findings.size()));
    if (!m_made.doubts.empty())
        state << tr("◐ %n not sure", nullptr, static_cast<int>(m_made.doubts.size()));
    m_state->setText(m_made.draft->title() + QStringLiteral(" · ") + state.join(QStringLiteral(" · ")));
}

} // namespace sovang
