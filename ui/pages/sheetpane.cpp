// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sheetpane.h"

#include "domain/text.h"
#include "edits.h"
#include "jobs/evaluation.h"
#include "session.h"
#include "theme.h"
#include "widgets/clockstrip.h"
#include "widgets/explanation.h"
#include "widgets/parts.h"
#include "widgets/sheetfooter.h"
#include "widgets/sheetview.h"
#include "words.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace sovang {

namespace {

void setRefusalLook(QLabel &label, bool isRefusal)
{
    label.setProperty("refusal", isRefusal);
    label.setProperty("second", !isRefusal);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace

SheetPane::SheetPane(PageContext context, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_sheet([this](Round round, const Item &item,
                     const std::optional<Answer> &answer) { return commit(round, item, answer); },
              [this](const Item &item, const QString &known) { return askReason(item, known); }),
      m_view(new SheetView),
      m_footer(new SheetFooter),
      m_why(new Explanation)
{
    m_why->setFixedHeight(metrics::explanation);
    m_why->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeSheetFrame(), 1);
    layout->addWidget(m_why);
    connectAll();
    refresh();
    showHint({});
}

QWidget *SheetPane::makeSheetFrame()
{
    QFrame *sheet = makeSheet();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);

    m_view->setModel(&m_sheet);
    m_view->setAccessibleName(tr("Score sheet"));
    m_view->setObjectName(QStringLiteral("scoreSheet"));
    m_hint = makeSecond();
    m_hint->setObjectName(QStringLiteral("sheetHint"));
    m_hint->setContentsMargins(metrics::space16, metrics::space4, metrics::space16, metrics::space4);
    m_hint->setMinimumHeight(2 * fontMetrics().height() + metrics::space8);
    m_empty = makeSecond();
    m_empty->setAlignment(Qt::AlignCenter);

    layout->addWidget(makeHeader());
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_footer);
    return sheet;
}

QWidget *SheetPane::makeHeader()
{
    auto *header = new QFrame;
    header->setObjectName(QStringLiteral("sheetHeader"));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::space16, metrics::space8, metrics::space12, metrics::space8);
    layout->setSpacing(metrics::space12);
    m_name = makeHeading({});
    m_name->setWordWrap(true);
    m_about = makeSecond();
    auto *names = new QVBoxLayout;
    names->setSpacing(metrics::space4);
    names->addWidget(m_name);
    names->addWidget(m_about);
    m_clock = new ClockStripWidget;
    m_copyButton = makeButton(tr("Fill in"), QStringLiteral("copy"));
    m_copyButton->setToolTip(tr("Copy scores of an earlier round where this one has none"));
    auto *menu = new QMenu(m_copyButton);
    menu->addAction(tr("Self → team, where empty"), this, [this] { copyRound(Round::Self, Round::Team); });
    menu->addAction(tr("Team → final, where empty"), this, [this] { copyRound(Round::Team, Round::Final); });
    menu->addAction(tr("Self → final, where empty"), this, [this] { copyRound(Round::Self, Round::Final); });
    m_copyButton->setMenu(menu);
    layout->addLayout(names, 1);
    layout->addWidget(m_clock);
    layout->addWidget(m_copyButton);
    return header;
}

void SheetPane::connectAll()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetPane::showHint);
    connect(&m_sheet, &ScoreSheetModel::refused, this, &SheetPane::showRefusal);
    connect(&m_sheet, &ScoreSheetModel::accepted, this, [this] { showHint(m_view->currentIndex()); });
    connect(&m_sheet, &QAbstractItemModel::modelReset, m_view, &QTreeView::expandAll);
    connect(&m_context.session, &Session::changed, this, &SheetPane::refresh);
    connect(m_footer, &SheetFooter::whyToggled, m_why, &QWidget::setVisible);
}

const UnitYear *SheetPane::shown() const
{
    return m_unit ? m_context.session.find(*m_unit) : nullptr;
}

void SheetPane::showUnit(std::optional<UnitId> unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    refresh();
}

void SheetPane::startScoring()
{
    m_view->setFocus();
    m_view->startAt(ScoreSheetModel::Final);
}

void SheetPane::refresh()
{
    const UnitYear *unit = shown();
    const bool hasSheet = unit && unit->rules;
    m_view->setVisible(hasSheet);
    m_hint->setVisible(hasSheet);
    m_empty->setVisible(!hasSheet);
    m_name->setText(unit ? unit->unit.name : tr("No unit chosen"));
    m_clock->showStrip(unit ? clockStrip(*unit) : ClockStrip());
    m_copyButton->setEnabled(hasSheet && !m_context.session.book().isReadOnly());
    m_why->showUnit(unit);
    m_footer->showUnit(unit);
    if (hasSheet) {
        showSheet(*unit);
        return;
    }
    const QString year = m_context.session.year().toString();
    m_about->clear();
    m_empty->setText(unit ? tr("There is no rule set for this kind of unit in %1.").arg(year)
                          : tr("Register units for %1, then score them here.").arg(year));
    m_sheet.showNothing();
}

void SheetPane::showSheet(const UnitYear &unit)
{
    const Book &book = m_context.session.book();
    RoundAnswers answers;
    for (const Round round : {Round::Self, Round::Team, Round::Final})
        answers[static_cast<size_t>(round)] = answersOf(book, unit.unit.id, unit.year, round, *unit.rules);
    QStringList about{unit.unit.code, words::unitKind(unit.unit.kind), unit.unit.block, unit.rules->title};
    about.removeAll(QString());
    m_about->setText(about.join(u" · "_qs));
    m_sheet.show(unit, std::move(answers), !book.isReadOnly());
}

void SheetPane::showHint(const QModelIndex &index)
{
    setRefusalLook(*m_hint, false);
    m_hint->setText(index.isValid()
                        ? index.data(ScoreSheetModel::HintRole).toString()
                        : tr("Digits start editing, Enter goes down, Tab goes right, Delete clears."));
}

void SheetPane::showRefusal(const QModelIndex &, const QString &message)
{
    setRefusalLook(*m_hint, true);
    m_hint->setText(QStringLiteral("✕ ") + message);
}

bool SheetPane::commit(Round round, const Item &item, const std::optional<Answer> &answer)
{
    return m_unit && edits::setAnswers(m_context.session, *m_unit, round, {{item.code, answer}});
}

std::optional<QString> SheetPane::askReason(const Item &item, const QString &known)
{
    const auto reason = m_context.prompts.text(
        this, {tr("Not applicable"), tr("Why does %1 not apply to this unit?").arg(item.code), known});
    if (!reason || normalized(*reason).isEmpty())
        return std::nullopt;
    return normalized(*reason);
}

void SheetPane::copyRound(Round from, Round to)
{
    const UnitYear *unit = shown();
    if (!unit || !unit->rules)
        return;
    edits::AnswerChanges changes;
    const Answers &source = m_sheet.answers()[static_cast<size_t>(from)];
    const Answers &target = m_sheet.answers()[static_cast<size_t>(to)];
    for (int i = 0; i < source.size(); ++i) {
        if (source.find(i) && !target.find(i))
            changes.emplace_back(unit->rules->items[static_cast<size_t>(i)].code, *source.find(i));
    }
    if (changes.empty())
        m_context.info(tr("There was nothing to fill in."));
    else
        edits::setAnswers(m_context.session, *m_unit, to, changes);
}

} // namespace sovang
