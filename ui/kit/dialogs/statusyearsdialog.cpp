// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/statusyearsdialog.h"

#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/pagecontext.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sovang {

StatusYearsDialog::StatusYearsDialog(const std::vector<ChangedYears> &changes, Year year, QWidget *parent)
    : QDialog(parent),
      m_since(new QRadioButton(tr("It holds &from this year on; earlier years stay as they are:"))),
      m_always(new QRadioButton(tr("It was entered &wrongly; all years are corrected"))),
      m_year(new QLineEdit(year.toString())),
      m_refusal(new RefusalLabel)
{
    setWindowTitle(tr("Kind and class"));
    setMinimumWidth(metrics::dialog);
    m_since->setObjectName(QStringLiteral("statusSince"));
    m_always->setObjectName(QStringLiteral("statusAlways"));
    m_year->setObjectName(QStringLiteral("statusYear"));
    m_year->setAccessibleName(tr("From year"));
    m_year->setMaximumWidth(metrics::shortField);
    m_since->setChecked(true);
    connect(m_since, &QRadioButton::toggled, m_year, &QLineEdit::setEnabled);
    auto *what = new QLabel(changedYearsText(changes));
    what->setObjectName(QStringLiteral("statusChanges"));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *since = new QHBoxLayout;
    since->addWidget(m_since);
    since->addWidget(m_year);
    since->addStretch();

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeHeading(tr("The new kind or class would change the results of:")));
    layout->addWidget(what);
    layout->addWidget(makeSecond(tr("The mark to pass and the rule set follow from them.")));
    layout->addLayout(since);
    layout->addWidget(m_always);
    layout->addWidget(m_refusal);
    addDialogButtons(*this, *makePrimaryButton(tr("Save")));
    m_since->setFocus();
}

void StatusYearsDialog::accept()
{
    const std::optional<Year> year = Year::parse(m_year->text());
    if (m_since->isChecked() && !year) {
        m_refusal->tell(tr("A year has four digits."));
        return;
    }
    m_years = m_since->isChecked() ? StatusYears::since(*year) : StatusYears::all();
    QDialog::accept();
}

namespace {

// \a units, which began and ended as \a others did.
std::vector<Unit> withLifeOf(std::vector<Unit> units, const std::vector<Unit> &others)
{
    for (size_t i = 0; i < units.size(); ++i) {
        units[i].founded = others[i].founded;
        units[i].dissolved = others[i].dissolved;
    }
    return units;
}

bool confirmsLife(QWidget *parent, const PageContext &context, const std::vector<ChangedYears> &changes)
{
    return context.prompts.confirm(
        parent,
        {StatusYearsDialog::tr("Founded and dissolved"),
         StatusYearsDialog::tr("Before it was founded and from its dissolution on a unit counts as not "
                               "registered. This changes the results of: %1.")
             .arg(changedYearsText(changes)),
         StatusYearsDialog::tr("Save")});
}

} // namespace

std::optional<StatusYears> askStatusYears(QWidget *parent, const PageContext &context,
                                          const std::vector<ChangedYears> &changes)
{
    StatusYearsDialog dialog(changes, context.session.year(), parent);
    return context.prompts.run(dialog) ? std::optional(dialog.years()) : std::nullopt;
}

std::optional<std::vector<Unit>> withYearsAsked(QWidget *parent, const PageContext &context,
                                                std::vector<Unit> units)
{
    const Book &book = context.session.book();
    std::vector<ChangedYears> byLife;
    std::vector<ChangedYears> byStatus;
    std::vector<Unit> before;
    const bool isRead = guarded(context.error, [&] {
        for (const Unit &unit : units)
            before.push_back(book.units.find(unit.id).value_or(unit));
        byLife = yearsChangedBy(book, withLifeOf(before, units));
        byStatus = yearsChangedBy(book, withLifeOf(units, before));
    });
    if (!isRead || (!byLife.empty() && !confirmsLife(parent, context, byLife)))
        return std::nullopt;
    if (byStatus.empty())
        return units;
    const std::optional<StatusYears> years = askStatusYears(parent, context, byStatus);
    if (!years)
        return std::nullopt;
    for (size_t i = 0; i < units.size(); ++i)
        units[i] = withStatusIn(before[i], units[i], *years);
    return units;
}

} // namespace sovang
