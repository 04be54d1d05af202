// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/drafteditor.h"

#include "kit/look/icons.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "rulesets/draftform.h"
#include "rulesets/ruletreeview.h"
#include "rulesets/rulewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace sovang {

namespace {

using Kind = DraftRowKind;

constexpr int findingsHeight = 4 * metrics::row + metrics::space8;

// What Insert adds where a row of this kind is chosen; General: nothing.
Kind usualChild(Kind kind)
{
    switch (kind) {
    case Kind::PassMark:
    case Kind::ClassMark:
        return Kind::ClassMark;
    case Kind::Bands:
    case Kind::Band:
        return Kind::Band;
    case Kind::Criteria:
        return Kind::Criterion;
    case Kind::Criterion:
    case Kind::Group:
    case Kind::Leaf:
        return Kind::Leaf;
    case Kind::Bonus:
    case Kind::BonusItem:
        return Kind::BonusItem;
    case Kind::Deductions:
    case Kind::DeductionItem:
        return Kind::DeductionItem;
    case Kind::Gates:
    case Kind::Gate:
        return Kind::Gate;
    case Kind::Vetoes:
    case Kind::Veto:
        return Kind::Veto;
    default:
        return Kind::General;
    }
}

QScrollArea *scrolled(QWidget *inside)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setProperty("plain", true);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inside);
    inside->setAutoFillBackground(false); // the area asks for it
    return area;
}

QFrame *sheetWith(QWidget *inside)
{
    QFrame *sheet = makeSheet();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(inside);
    return sheet;
}

} // namespace

DraftEditor::DraftEditor(QWidget *parent)
    : QWidget(parent),
      m_tree(new RuleTreeView({RuleTreeModel::Code, RuleTreeModel::Title, RuleTreeModel::Max,
                               RuleTreeModel::Sum, RuleTreeModel::State})),
      m_form(new DraftForm),
      m_title(makeHeading({})),
      m_state(new QLabel),
      m_findings(new QListWidget),
      m_addMenu(new QMenu(this)),
      m_addButton(new QToolButton),
      m_publish(makePrimaryButton(tr("&Publish…"))),
      m_removeDraft(makeButton(tr("Remove the draft"), QStringLiteral("remove")))
{
    m_tree->setModel(&m_model);
    m_tree->setObjectName(QStringLiteral("draftTree"));
    m_tree->setAccessibleName(tr("Parts of the draft"));
    auto *tree = new QWidget;
    auto *left = new QVBoxLayout(tree);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(makeTools());
    left->addWidget(m_tree, 1);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(metrics::space8);
    split->addWidget(sheetWith(tree));
    QFrame *form = sheetWith(scrolled(m_form));
    form->setMinimumWidth(metrics::searchField);
    split->addWidget(form);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeHead());
    layout->addWidget(split, 1);
    layout->addWidget(makeFindings());

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showForm();
        showButtons();
    });
    connect(m_tree, &QTreeView::doubleClicked, this, &DraftEditor::editRow);
    connect(m_form, &DraftForm::typed, this, &DraftEditor::onTyped);
    connect(m_form, &DraftForm::committed, this, &DraftEditor::onCommitted);
}

QWidget *DraftEditor::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("draftTitle"));
    layout->addWidget(m_title);
    auto *buttons = new ToolRow;
    auto *compare = makeButton(tr("&Compare…"), QStringLiteral("compare"));
    auto *save = makeButton(tr("E&xport JSON…"), QStringLiteral("export"));
    m_publish->setObjectName(QStringLiteral("publishDraft"));
    compare->setObjectName(QStringLiteral("compareDraft"));
    save->setObjectName(QStringLiteral("exportDraft"));
    m_removeDraft->setObjectName(QStringLiteral("removeDraft"));
    for (QPushButton *button : {m_publish, compare, save, m_removeDraft})
        buttons->add(button);
    buttons->addStretch();
    layout->addWidget(buttons);
    connect(m_publish, &QPushButton::clicked, this, &DraftEditor::publishRequested);
    connect(compare, &QPushButton::clicked, this, &DraftEditor::compareRequested);
    connect(save, &QPushButton::clicked, this, &DraftEditor::exportRequested);
    connect(m_removeDraft, &QPushButton::clicked, this, &DraftEditor::removeRequested);
    return head;
}

QAction *DraftEditor::addAction(const QString &text, const QString &icon, const QKeySequence &shortcut,
                                void (DraftEditor::*run)())
{
    auto *action = new QAction(lineIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut); // in the tree, not in the fields
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QWidget *DraftEditor::makeTools()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::space8, metrics::space4, metrics::space8, metrics::space4);
    layout->setSpacing(metrics::space4);
    QAction *usual =
        addAction(tr("Add a line"), QStringLiteral("add"), Qt::Key_Insert, &DraftEditor::addUsual);
    m_addButton->setText(tr("&Add"));
    m_addButton->setIcon(lineIcon(QStringLiteral("add")));
    m_addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addButton->setPopupMode(QToolButton::InstantPopup);
    m_addButton->setMenu(m_addMenu);
    m_addButton->setToolTip(usual->toolTip());
    m_addButton->setObjectName(QStringLiteral("addDraftRow"));
    connect(m_addMenu, &QMenu::aboutToShow, this, &DraftEditor::fillAddMenu);
    layout->addWidget(m_addButton);
    m_remove =
        addAction(tr("Remove the line"), QStringLiteral("remove"), Qt::Key_Delete, &DraftEditor::removeRow);
    m_up = addAction(tr("Move up"), QStringLiteral("up"), QKeySequence(QStringLiteral("Alt+Up")),
                     &DraftEditor::moveUp);
    m_down = addAction(tr("Move down"), QStringLiteral("down"), QKeySequence(QStringLiteral("Alt+Down")),
                       &DraftEditor::moveDown);
    addAction(tr("Edit the line"), QStringLiteral("edit"), Qt::Key_F2, &DraftEditor::editRow);
    addAction(tr("Edit the line"), QStringLiteral("edit"), Qt::Key_Return, &DraftEditor::editRow);
    for (QAction *action : {m_remove, m_up, m_down}) {
        auto *tool = new QToolButton;
        tool->setDefaultAction(action);
        tool->setIconSize({metrics::icon, metrics::icon});
        layout->addWidget(tool);
    }
    layout->addStretch();
    return bar;
}

QWidget *DraftEditor::makeFindings()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space4);
    m_state->setObjectName(QStringLiteral("draftState"));
    m_state->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("draftFindings"));
    m_findings->setAccessibleName(tr("To mend"));
    m_findings->setWordWrap(true);
    m_findings->setSpacing(metrics::space4 / 2);
    m_findings->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_state);
    layout->addWidget(m_findings);
    m_settle = new QAction(tr("It is right: compared with the paper"), m_findings);
    m_settle->setObjectName(QStringLiteral("settleDoubt"));
    m_settle->setShortcut(Qt::Key_Delete);
    m_settle->setShortcutContext(Qt::WidgetShortcut);
    m_findings->addAction(m_settle);
    m_findings->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_settle, &QAction::triggered, this, &DraftEditor::settleChosen);
    connect(m_findings, &QListWidget::currentRowChanged, this, &DraftEditor::showButtons);
    connect(m_findings, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const DraftFinding finding = m_shown[item->data(Qt::UserRole).toULongLong()];
        goTo(finding.row, finding.field);
    });
    return side;
}

void DraftEditor::fillAddMenu()
{
    m_addMenu->clear();
    const DraftRow row = chosen();
    for (const Kind kind : {Kind::Criterion, Kind::Group, Kind::Leaf, Kind::BonusItem, Kind::DeductionItem,
                            Kind::Gate, Kind::Veto, Kind::Band, Kind::ClassMark}) {
        QAction *action = m_addMenu->addAction(words::draftRow(kind));
        action->setEnabled(m_draft.canAdd(kind, row.path));
        connect(action, &QAction::triggered, this, [this, kind] { add(kind); });
    }
}

void DraftEditor::show(qint64 id, const RuleSetDraft &draft, std::vector<RuleSetPtr> published)
{
    m_published = std::move(published);
    const bool isOther = id != m_id;
    const QString before = isOther ? QString() : chosen().path;
    m_id = id;
    m_draft = draft;
    // Something else was undone while this was being typed.
    const auto rows = draft.rows();
    if (isOther || !m_typed || std::ranges::find(rows, m_typed->row, &DraftRow::path) == rows.end())
        m_typed.reset();
    else
        m_draft.set(m_typed->row, m_typed->field, m_typed->text);
    refresh();
    if (isOther || !m_tree->currentIndex().isValid())
        choose(before);
}

void DraftEditor::setCanWrite(bool canWrite, const QString &why)
{
    m_canWrite = canWrite;
    m_whyNot = why;
    showButtons();
}

void DraftEditor::refresh()
{
    m_check = checkDraft(m_draft, m_published);
    m_rows = m_draft.rows();
    const QString before = chosen().path;
    m_shown = m_check.findings;
    for (const DraftRow &row : m_rows) {
        for (const QString &doubt : m_draft.doubts(row.path))
            m_shown.push_back({row.path, {}, doubt});
    }
    if (m_model.show(ruleTreeOf(m_draft, m_check.findings)))
        choose(before);
    m_tree->fitColumns();
    m_title->setText(m_draft.title().trimmed().isEmpty() ? tr("(without a title)") : m_draft.title());
    showFindings();
    showForm();
    showButtons();
}

void DraftEditor::onTyped(const QString &row, const QString &field, const QString &text)
{
    const auto known = std::ranges::find(m_rows, row, &DraftRow::path);
    if (known == m_rows.end())
        return; // it went while this was on its way
    m_draft.set(row, field, text);
    m_typed = {row, field, text, words::draftPlace(m_draft, *known, field)};
    refresh();
}

void DraftEditor::onCommitted(const QString &, const QString &)
{
    if (m_typed)
        emit changed(std::exchange(m_typed, std::nullopt)->place);
}

void DraftEditor::commit()
{
    onCommitted({}, {});
}

DraftRow DraftEditor::chosen() const
{
    const RuleTreeRow *row = m_model.rowAt(m_tree->currentIndex());
    const auto known = row ? std::ranges::find(m_rows, row->key, &DraftRow::path) : m_rows.end();
    return known == m_rows.end() ? DraftRow() : *known;
}

void DraftEditor::choose(const QString &row)
{
    QModelIndex index = m_model.indexOf(row);
    if (!index.isValid())
        index = m_model.index(0, 0);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void DraftEditor::add(DraftRowKind kind)
{
    commit();
    const QString path = m_draft.add(kind, chosen().path);
    if (path.isEmpty())
        return;
    refresh();
    choose(path);
    emit changed(tr("added %1").arg(words::draftRow(kind).toLower()));
    m_form->focusField(kind == Kind::Band ? QStringLiteral("name") : QStringLiteral("title"));
}

void DraftEditor::addUsual()
{
    const Kind kind = usualChild(chosen().kind);
    if (m_canWrite && kind != Kind::General)
        add(kind);
}

void DraftEditor::removeRow()
{
    const DraftRow row = chosen();
    if (!m_canWrite || !RuleSetDraft::canRemove(row.kind))
        return;
    commit();
    const QString what = tr("removed %1").arg(words::draftPlace(m_draft, row, {}));
    const QModelIndex above = m_tree->indexAbove(m_tree->currentIndex());
    const QString next = above.isValid() ? above.data(RuleTreeModel::KeyRole).toString() : QString();
    m_draft.remove(row.path);
    refresh();
    choose(next);
    emit changed(what);
}

void DraftEditor::move(int by)
{
    const DraftRow row = chosen();
    if (!m_canWrite || !RuleSetDraft::canRemove(row.kind))
        return;
    commit();
    const QString path = m_draft.move(row.path, by);
    if (path == row.path)
        return;
    refresh();
    choose(path);
    const auto moved = std::ranges::find(m_rows, path, &DraftRow::path);
    emit changed(tr("moved %1").arg(words::draftPlace(m_draft, *moved, {})));
}

void DraftEditor::editRow()
{
    m_form->focusField({});
}

void DraftEditor::goTo(const QString &row, const QString &field)
{
    choose(row);
    m_form->focusField(field == u"kinds" ? QStringLiteral("kinds.agency") : field);
}

void DraftEditor::showForm()
{
    m_form->show(m_draft, chosen(), m_check.findings, m_canWrite);
}

QString DraftEditor::placeOf(const DraftFinding &finding) const
{
    const auto row = std::ranges::find(m_rows, finding.row, &DraftRow::path);
    return row == m_rows.end() ? finding.row : words::draftPlace(m_draft, *row, finding.field);
}

// Of the line of the doubt that is chosen below: compared with the paper, and right.
void DraftEditor::settleChosen()
{
    const int at = m_findings->currentRow();
    if (!m_canWrite || at < int(m_check.findings.size()) || at >= int(m_shown.size()))
        return;
    commit();
    const DraftFinding finding = m_shown[size_t(at)];
    m_draft.settle(finding.row);
    refresh();
    m_findings->setCurrentRow(std::min(at, m_findings->count() - 1));
    emit changed(tr("compared %1 with the paper").arg(placeOf({finding.row, {}, {}})));
}

void DraftEditor::showFindings()
{
    m_findings->clear();
    const size_t faults = m_check.findings.size();
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const QString sign = i < faults ? QStringLiteral("✕") : QStringLiteral("◐");
        auto *item = new QListWidgetItem(
            QStringLiteral("%1 %2: %3").arg(sign, placeOf(m_shown[i]), m_shown[i].text), m_findings);
        item->setData(Qt::UserRole, qulonglong(i));
        item->setToolTip(i < faults ? tr("Enter or a double click goes to it")
                                    : tr("Enter or a double click goes to it, Delete settles it"));
    }
    m_findings->setVisible(!m_shown.empty());
    int height = metrics::space8;
    for (int i = 0; i < m_findings->count() && height < findingsHeight; ++i)
        height += m_findings->sizeHintForRow(i) + metrics::space4;
    m_findings->setFixedHeight(std::min(height, findingsHeight));
    const bool isGood = faults == 0;
    QString state = isGood ? tr("✓ Nothing to mend: it can be published.")
                           : tr("✕ %n to mend before it can be published", nullptr, static_cast<int>(faults));
    if (m_shown.size() > faults)
        state += QStringLiteral(" · ") + tr("◐ %n not sure: compare with the paper", nullptr,
                                            static_cast<int>(m_shown.size() - faults));
    m_state->setText(state);
    setTone(*m_state, isGood ? Tone::Passed : Tone::Refused);
}

void DraftEditor::showButtons()
{
    const bool canMove = m_canWrite && RuleSetDraft::canRemove(chosen().kind);
    for (QAction *action : {m_remove, m_up, m_down})
        action->setEnabled(canMove);
    m_settle->setEnabled(m_canWrite && m_findings->currentRow() >= int(m_check.findings.size()));
    m_addButton->setEnabled(m_canWrite);
    m_removeDraft->setEnabled(m_canWrite);
    m_removeDraft->setToolTip(m_whyNot);
    m_publish->setEnabled(m_canWrite && m_check.canBePublished());
    m_publish->setToolTip(!m_canWrite                ? m_whyNot
                          : m_check.canBePublished() ? QString()
                                                     : tr("Mend what is listed below first."));
}

} // namespace sovang
