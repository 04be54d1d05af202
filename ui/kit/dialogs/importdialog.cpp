// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/importdialog.h"

#include "kit/dialogs/importlines.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr size_t changesShown = 1000;

QTableView *makeTable(QStandardItemModel &model, int stretched)
{
    auto *table = new QTableView;
    setUpTable(*table, model, stretched);
    table->setSortingEnabled(false); // in the order of the file
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return table;
}

} // namespace

namespace {

/// What is said of several cells in the same words, once.
struct SaidNote
{
    QStringList cells;
    QString message;
};

std::vector<SaidNote> grouped(const Problems &notes)
{
    std::vector<SaidNote> said;
    QHash<QString, size_t> known;
    for (const Problem &note : notes) {
        if (!known.contains(note.message)) {
            known.insert(note.message, said.size());
            said.push_back({{}, note.message});
        }
        if (const QString cell = cellOf(note.place); !cell.isEmpty())
            said[known.value(note.message)].cells << cell;
    }
    return said;
}

QString shortened(const QStringList &cells)
{
    constexpr qsizetype shown = 3;
    if (cells.size() <= shown)
        return cells.join(QStringLiteral(", "));
    return ImportDialog::tr("%1 and %n more", nullptr, static_cast<int>(cells.size() - shown))
        .arg(cells.mid(0, shown).join(QStringLiteral(", ")));
}

QComboBox *makeGroupBox(const QString &chosen)
{
    auto *box = new QComboBox;
    box->addItem(ImportDialog::tr("not kept"), QString());
    for (const QString &field : {QStringLiteral("Khối"), QStringLiteral("Địa bàn"),
                                 QStringLiteral("Phân loại"), QStringLiteral("Loại hình")})
        box->addItem(field, field);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

} // namespace

ImportDialog::ImportDialog(ImportPlan plan, std::function<QString(UnitId)> codeOf, QWidget *parent)
    : QDialog(parent), m_plan(std::move(plan)), m_codeOf(std::move(codeOf))
{
    setWindowTitle(tr("Import"));
    resize(metrics::wideDialog, metrics::dialog);
    build();
}

void ImportDialog::offer(const QStringList &sheets, const TableChoice &choice, const Replan &replan)
{
    m_sheets = sheets;
    m_choice = choice;
    m_replan = replan;
    build();
}

void ImportDialog::offerColumns(const AskColumns &ask)
{
    m_askColumns = ask;
    build();
}

void ImportDialog::offerCells(const std::function<void(const TableChoice &)> &show)
{
    m_showCells = show;
    build();
}

void ImportDialog::offerMending(const Replan &reread, const std::function<void(const ImportPlan &)> &saveRows)
{
    m_reread = reread;
    m_saveRows = saveRows;
    build();
}

// Anew for every plan: what there is to choose, to tell and to accept depends on it.
void ImportDialog::build()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete layout();
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeHeading(tr("%1 from %2").arg(m_plan.subject, QFileInfo(m_plan.file).fileName())));
    addChoices(*layout);
    layout->addWidget(new QLabel(tr("%1 new · %2 changed · %3 unchanged")
                                     .arg(m_plan.added)
                                     .arg(m_plan.changed)
                                     .arg(m_plan.unchanged)));
    addNotes(*layout);
    if (!m_plan.isAcceptable())
        layout->addWidget(makeProblems(), 2);
    else
        layout->addWidget(m_plan.consequences.empty() ? makeChanges() : makeConsequences(), 2);
    if (!m_plan.isAcceptable()) {
        addCloseButton(*this);
        return;
    }
    auto *ok = makePrimaryButton(tr("Import"));
    ok->setEnabled(!m_plan.changes.empty());
    addDialogButtons(*this, *ok);
}

void ImportDialog::addChoices(QLayout &layout)
{
    if (!m_replan)
        return;
    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    if (m_sheets.size() > 1) {
        auto *sheets = new QComboBox;
        sheets->setObjectName(QStringLiteral("sheet"));
        sheets->addItem(tr("all that hold such a list"), QString());
        for (const QString &sheet : m_sheets)
            sheets->addItem(sheet, sheet);
        sheets->setCurrentIndex(std::max(0, sheets->findData(m_choice.sheet)));
        form->addRow(tr("&Sheet:"), sheets);
        connect(sheets, &QComboBox::activated, this, [this, sheets] {
            m_choice.sheet = sheets->currentData().toString();
            replan(m_replan);
        });
    }
    for (size_t level = 0; level < m_plan.groups.size(); ++level) {
        const QString rows = level == 0 ? groupRows : subGroupRows;
        QComboBox *box = makeGroupBox(m_plan.groups[level].field);
        box->setObjectName(level == 0 ? QStringLiteral("groups") : QStringLiteral("subGroups"));
        form->addRow(level == 0 ? tr("&Groups are:") : tr("S&ub-groups are:"), box);
        connect(box, &QComboBox::activated, this, [this, box, rows] {
            std::erase_if(m_choice.mapped,
                          [&](const ColumnMapping &mapping) { return mapping.header == rows; });
            m_choice.mapped.push_back({rows, box->currentData().toString()});
            replan(m_replan);
        });
    }
    if (m_askColumns && m_showCells) {
        auto *columns = makeButton(tr("&Columns…"));
        columns->setObjectName(QStringLiteral("columns"));
        columns->setToolTip(tr("Say which column of the file is what"));
        auto *cells = makeButton(tr("C&ell by cell…"));
        cells->setObjectName(QStringLiteral("cells"));
        cells->setToolTip(tr("Every cell as the file has it, and what it was read as"));
        cells->setEnabled(!m_plan.tables.empty());
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(metrics::space8);
        buttons->addWidget(columns);
        buttons->addWidget(cells);
        buttons->addStretch();
        form->addRow(buttons);
        connect(columns, &QPushButton::clicked, this, &ImportDialog::askColumns);
        connect(cells, &QPushButton::clicked, this, [this] { m_showCells(m_choice); });
    }
    alignForm(*form);
    layout.addWidget(choices);
}

// What groups of rows are was said elsewhere, and stays.
void ImportDialog::askColumns()
{
    const std::optional<std::vector<ColumnMapping>> said = m_askColumns(m_plan);
    if (!said)
        return;
    std::erase_if(m_choice.mapped, [](const ColumnMapping &mapping) {
        return mapping.header != groupRows && mapping.header != subGroupRows;
    });
    m_choice.mapped.insert(m_choice.mapped.end(), said->begin(), said->end());
    replan(m_replan);
}

void ImportDialog::replan(const Replan &how)
{
    // Not at once: the box that asks for it is replaced.
    QMetaObject::invokeMethod(
        this,
        [this, how] {
            const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
            std::optional<ImportPlan> plan = how(m_choice);
            if (!plan)
                return;
            m_plan = std::move(*plan);
            build();
            if (auto *box = focused.isEmpty() ? nullptr : findChild<QComboBox *>(focused))
                box->setFocus();
        },
        Qt::QueuedConnection);
}

// A list that scrolls: a long file has hundreds, and the buttons must stay on the screen.
void ImportDialog::addNotes(QLayout &layout)
{
    if (m_plan.notes.empty())
        return;
    constexpr int rowsShown = 5;
    auto *model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Cell"), tr("To know")});
    QTableView *table = makeTable(*model, 1);
    table->setObjectName(QStringLiteral("notes"));
    table->setAccessibleName(tr("To know"));
    for (const SaidNote &said : grouped(m_plan.notes.all())) {
        auto *cells = new QStandardItem(shortened(said.cells));
        model->appendRow({cells, new QStandardItem(said.message)});
    }
    wrapRows(*table);
    const int rows = std::min(model->rowCount(), rowsShown) + 1;
    table->setMaximumHeight(rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth());
    layout.addWidget(table);
}

QWidget *ImportDialog::makeProblems()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    auto *count = new RefusalLabel;
    auto *model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Cell"), tr("Problem")});
    QTableView *table = makeTable(*model, 1);
    for (const Problem &problem : m_plan.problems) {
        auto *place = new QStandardItem(cellOf(problem.place));
        auto *message = new QStandardItem(problem.message);
        message->setToolTip(problem.message);
        model->appendRow({place, message});
    }
    layout->addWidget(count);
    layout->addWidget(table, 1);
    if (m_reread)
        layout->addWidget(makeMending());
    count->tell(tr("%n problem(s): mend the file and import it again. Nothing was written.", nullptr,
                   static_cast<int>(m_plan.problems.size())));
    return side;
}

QWidget *ImportDialog::makeMending()
{
    auto *save = makeButton(tr("&Save the rows to be mended…"), QStringLiteral("export"));
    save->setObjectName(QStringLiteral("saveProblemRows"));
    save->setToolTip(tr("As an Excel file with the reason beside each row, to be mended and imported again"));
    save->setEnabled(!m_plan.tables.empty());
    connect(save, &QPushButton::clicked, this, [this] { m_saveRows(m_plan); });
    auto *again = makeButton(tr("&Read the file again"), QStringLiteral("redo"));
    again->setObjectName(QStringLiteral("readAgain"));
    again->setToolTip(tr("After it was mended and saved in the other program"));
    connect(again, &QPushButton::clicked, this, [this] { replan(m_reread); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(again);
    layout->addWidget(save);
    layout->addStretch();
    return row;
}

QWidget *ImportDialog::makeChanges()
{
    auto *model = new QStandardItemModel(0, 4, this);
    model->setHorizontalHeaderLabels({tr("Unit"), tr("What"), tr("Before"), tr("After")});
    QTableView *table = makeTable(*model, 3);
    for (size_t i = 0; i < std::min(m_plan.changes.size(), changesShown); ++i) {
        const ImportLine line = importLine(m_plan.changes[i], m_codeOf);
        model->appendRow({new QStandardItem(line.unit), new QStandardItem(line.what),
                          new QStandardItem(line.before), new QStandardItem(line.after)});
    }
    if (m_plan.changes.size() > changesShown)
        model->appendRow(new QStandardItem(QStringLiteral("…")));
    return table;
}

// Of units that are rearranged everything is shown: each is a title or a count that somebody has to answer
// for.
QWidget *ImportDialog::makeConsequences()
{
    auto *model = new QStandardItemModel(0, 4, this);
    model->setHorizontalHeaderLabels({tr("Unit"), tr("What"), tr("Before"), tr("After")});
    QTableView *table = makeTable(*model, 3);
    table->setObjectName(QStringLiteral("consequences"));
    for (const LifeConsequence &consequence : m_plan.consequences) {
        const bool isNew = consequence.fate == LifeConsequence::Fate::Begins;
        auto *code = new QStandardItem(consequence.code);
        code->setToolTip(consequence.name);
        auto *after = new QStandardItem(outcomeText(consequence));
        after->setToolTip(after->text());
        model->appendRow({code, new QStandardItem(fateText(consequence)),
                          new QStandardItem(isNew ? QString() : stateText(consequence.before)), after});
    }
    return table;
}

} // namespace sovang
