// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/numberssection.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/saving.h"
#include "kit/tables/columns.h"
#include "session/guarded.h"
#include "session/session.h"
#include "settings/commissiondialogs.h"
#include "settings/editablelist.h"
#include "settings/settingsedits.h"
#include "settings/settingswords.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sovang {

NumbersSection::NumbersSection(PageContext context, const std::function<void()> &toIssuers, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_about(makeSecond()),
      m_list(new EditableList(
          {{tr("Issuer")}, {tr("Paper")}, {tr("Format")}, {tr("Next number"), true}, {tr("The next paper")}},
          0, {.edit = [this](int row) { edit(row); }}))
{
    leaveInTurn(m_list->table(), {3, 2}); // number and format: the next paper shows both
    m_list->setNames(QStringLiteral("series"), tr("Number series"));
    m_list->setRefusal(m_context.session.book().readOnlyReason());
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    auto *button = makePrimaryButton(tr("Enter the commission"));
    connect(button, &QPushButton::clicked, this, toIssuers);
    m_stack->addWidget(m_list);
    m_stack->addWidget(
        makeEmptyNote(tr("Papers are numbered by who issues them, and nobody is entered yet."), button));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_about);
    layout->addWidget(content, 1);
}

void NumbersSection::reload()
{
    guarded(m_context.error, [this] {
        const CommissionStore &store = m_context.session.book().commission;
        const Year year = m_context.session.year();
        m_about->setText(
            tr("Numbers of %1. Every kind of paper counts from 1 in every year; a format is kept for "
               "the years after it.")
                .arg(year.toString()));
        m_series.clear();
        std::vector<RowsModel::Row> rows;
        for (const Issuer &issuer : store.issuers()) {
            for (const PaperKind kind : paperKinds) {
                const NumberSeries series = store.series(issuer.id, kind, year);
                rows.push_back({{issuer.name, words::paperKind(kind), series.format,
                                 QString::number(series.next), series.nextNumber()}});
                m_series.push_back(series);
            }
        }
        m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
        m_list->show(std::move(rows));
    });
}

void NumbersSection::edit(int row)
{
    const NumberSeries &series = m_series[static_cast<size_t>(row)];
    SeriesDialog dialog(tr("Numbers: %1, %2").arg(words::paperKind(series.kind), series.year.toString()),
                        series, this);
    runUntilSaved(m_context, dialog, [&] { return edits::putSeries(m_context.session, dialog.series()); });
}

} // namespace sovang
