// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/rulesetgallery.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"
#include "kit/tables/unittablemodel.h"
#include "rules/rulesetwords.h"
#include "rulesets/rulesetpreview.h"

#include <QComboBox>
#include <QDate>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr int tableShare = 60;
constexpr int previewShare = 40;

// Everything that people may know their sheet by.
QString keyOfSet(const RuleSet &rules)
{
    QStringList words{rules.title, rules.id, rulewords::kinds(rules.kinds), rulewords::years(rules)};
    words << rules.legalBasis;
    for (const Criterion &criterion : rules.criteria)
        words << criterion.node.title;
    for (const auto &[kind, title] : rules.titles)
        words << title;
    return searchKey(words.join(u' '));
}

QStandardItem *cellOf(const QString &text, const QVariant &sorted)
{
    auto *cell = new QStandardItem(text);
    cell->setEditable(false);
    cell->setData(sorted, SortRole);
    cell->setToolTip(text);
    return cell;
}

QStandardItem *numberOf(const QString &text, int sorted)
{
    QStandardItem *cell = cellOf(text, sorted);
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cell;
}

} // namespace

RuleSetGallery::RuleSetGallery(bool isTicked, QWidget *parent)
    : QWidget(parent),
      m_isTicked(isTicked),
      m_model(0, ColumnCount),
      m_proxy(m_model),
      m_find(makeFilter(tr("Find by title, paper, place, criterion"))),
      m_kind(new QComboBox),
      m_year(new QComboBox),
      m_count(makeSecond()),
      m_table(new QTableView),
      m_preview(new RuleSetPreview)
{
    m_model.setHorizontalHeaderLabels(
        {tr("Rule set"), tr("For"), tr("Criteria"), tr("Pass mark"), tr("Years"), tr("Source")});
    makeTable();
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(metrics::space8);
    split->addWidget(m_table);
    split->addWidget(makePreview());
    split->setStretchFactor(0, tableShare);
    split->setStretchFactor(1, previewShare);
    split->setSizes({tableShare * metrics::space16, previewShare * metrics::space16});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeHead());
    layout->addWidget(split, 1);
    setFocusProxy(m_find);
    connect(&m_model, &QStandardItemModel::itemChanged, this, &RuleSetGallery::tickedChanged);
}

QWidget *RuleSetGallery::makeHead()
{
    m_find->setObjectName(QStringLiteral("galleryFind"));
    m_kind->setObjectName(QStringLiteral("galleryKind"));
    m_kind->setAccessibleName(tr("Kind of unit"));
    m_kind->addItem(tr("Every kind"));
    for (const UnitKind kind : {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise})
        m_kind->addItem(kindwords::unit(kind), toCode(kind));
    m_year->setObjectName(QStringLiteral("galleryYear"));
    m_year->setAccessibleName(tr("Year"));
    m_year->addItem(tr("Every year"));
    const int today = QDate::currentDate().year();
    m_year->addItem(tr("Valid in %1").arg(today), today);
    m_year->addItem(tr("Valid in %1").arg(today - 1), today - 1);
    auto *head = new ToolRow;
    const auto label = [](const QString &text, QWidget *field) {
        auto *made = makeSecond(text);
        made->setWordWrap(false);
        made->setBuddy(field);
        return made;
    };
    head->add(label(tr("F&ind:"), m_find));
    head->add(m_find, 1);
    head->addOptional(label(tr("&Unit:"), m_kind));
    head->addFilter(m_kind);
    head->addOptional(label(tr("&Valid:"), m_year));
    head->addFilter(m_year);
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("galleryCount"));
    head->add(m_count);
    connect(m_find, &QLineEdit::textChanged, this, &RuleSetGallery::narrow);
    auto *down = new QShortcut(Qt::Key_Down, m_find);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_table, [this] { m_table->setFocus(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleSetGallery::narrow);
    connect(m_year, &QComboBox::currentIndexChanged, this, &RuleSetGallery::narrow);
    return head;
}

void RuleSetGallery::makeTable()
{
    setUpTable(*m_table, m_proxy, Title, metrics::nameColumn);
    setTwoLineRows(*m_table);
    limitColumn(*m_table, Source, metrics::searchField);
    limitColumn(*m_table, Kinds, metrics::dayField);
    leaveInTurn(*m_table, {Source, Criteria, Years, Kinds, PassMark});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setObjectName(QStringLiteral("gallery"));
    m_table->setAccessibleName(tr("Rule sets"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid() && now.column() != Title) // where Space ticks
                    m_table->setCurrentIndex(now.siblingAtColumn(Title));
                else
                    showCurrent();
            });
    connect(m_table, &QTableView::activated, this, &RuleSetGallery::activated);
}

QWidget *RuleSetGallery::makePreview()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_preview);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setProperty("plain", true);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("What the rule set asks for"));
    m_preview->setAutoFillBackground(false);
    QFrame *sheet = makeSheet();
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(scroll);
    sheet->setMinimumWidth(metrics::nameColumn);
    return sheet;
}

void RuleSetGallery::add(const RuleFile &file, bool ticked)
{
    const RuleSet &rules = *file.reading.ruleSet;
    const QString source = rules.legalBasis.value(0);
    QList<QStandardItem *> cells{
        cellOf(rules.title, rules.title),
        cellOf(rulewords::kinds(rules.kinds), rulewords::kinds(rules.kinds)),
        numberOf(QString::number(rules.criteria.size()), int(rules.criteria.size())),
        numberOf(QStringLiteral("%1/%2").arg(rules.passMark.byDefault.toDisplay(), rules.total.toDisplay()),
                 int(rules.passMark.byDefault.hundredths())),
        cellOf(rulewords::years(rules), rules.validFrom.value()),
        cellOf(source, source)};
    cells[Title]->setData(keyOfSet(rules), KeyRole);
    if (m_isTicked) {
        cells[Title]->setCheckable(true);
        cells[Title]->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_files.push_back(file);
    m_model.appendRow(cells);
    narrow();
    if (ticked)
        choose(rules.id);
}

void RuleSetGallery::sortByTitle()
{
    m_table->sortByColumn(Title, Qt::AscendingOrder);
    fitColumns(*m_table, Title);
    if (ticked().empty())
        m_table->setCurrentIndex(m_proxy.index(0, Title));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void RuleSetGallery::narrow()
{
    const auto kind = unitKindFromCode(m_kind->currentData().toString());
    const int year = m_year->currentData().toInt();
    const QStringList words = searchKey(m_find->text()).split(u' ', Qt::SkipEmptyParts);
    m_proxy.setCondition([this, kind, year, words](int row) {
        const RuleSet &rules = *m_files[static_cast<size_t>(row)].reading.ruleSet;
        const QString key = m_model.item(row, Title)->data(KeyRole).toString();
        if (std::ranges::any_of(words, [&](const QString &word) { return !key.contains(word); }))
            return false;
        const bool isForKind = !kind || std::ranges::find(rules.kinds, *kind) != rules.kinds.end();
        return isForKind && (year == 0 || (rules.validFrom <= Year(year) &&
                                           (!rules.validTo || Year(year) <= *rules.validTo)));
    });
    m_count->setText(tr("%1 of %2").arg(m_proxy.rowCount()).arg(m_model.rowCount()));
    if (!words.isEmpty() || !m_table->currentIndex().isValid())
        chooseNearest(words);
    showCurrent();
}

// The first one whose title has all \a words; where none has, the first one.
void RuleSetGallery::chooseNearest(const QStringList &words)
{
    int nearest = 0;
    for (int row = m_proxy.rowCount() - 1; row >= 0; --row) {
        const QString title = searchKey(m_proxy.index(row, Title).data().toString());
        if (std::ranges::all_of(words, [&](const QString &word) { return title.contains(word); }))
            nearest = row;
    }
    m_table->setCurrentIndex(m_proxy.index(nearest, Title));
    m_table->scrollTo(m_table->currentIndex());
}

int RuleSetGallery::sourceRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_proxy.mapToSource(index).row() : -1;
}

const RuleFile *RuleSetGallery::current() const
{
    const int row = sourceRow();
    return row < 0 ? nullptr : &m_files[static_cast<size_t>(row)];
}

bool RuleSetGallery::choose(const QString &id)
{
    for (size_t row = 0; row < m_files.size(); ++row) {
        const QModelIndex index = m_proxy.mapFromSource(m_model.index(static_cast<int>(row), Title));
        if (m_files[row].reading.ruleSet->id == id && index.isValid()) {
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
            return true;
        }
    }
    return false;
}

void RuleSetGallery::showCurrent()
{
    const RuleFile *file = current();
    m_preview->showRules(file ? &*file->reading.ruleSet : nullptr);
    emit currentChanged();
}

std::vector<RuleFile> RuleSetGallery::ticked() const
{
    std::vector<RuleFile> files;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row, Title)->checkState() == Qt::Checked)
            files.push_back(m_files[static_cast<size_t>(row)]);
    }
    return files;
}

void RuleSetGallery::setTicked(const QString &reference, bool isTicked)
{
    for (size_t row = 0; row < m_files.size(); ++row) {
        if (m_files[row].reading.ruleSet->reference() == reference)
            m_model.item(static_cast<int>(row), Title)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace sovang
