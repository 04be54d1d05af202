// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/newbookdialog.h"

#include "base/text.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "shell/rulesetchooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sovang {

namespace {

QVBoxLayout *stepLayout(QWidget &step, const QString &about)
{
    auto *layout = new QVBoxLayout(&step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space12);
    layout->addWidget(makeSecond(about));
    return layout;
}

} // namespace

NewBookDialog::NewBookDialog(const Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_stack(new QStackedWidget), m_refusal(new RefusalLabel)
{
    setWindowTitle(tr("New book"));
    m_refusal->setObjectName(QStringLiteral("newBookRefusal"));
    resize(metrics::wideDialog, metrics::card + 3 * metrics::row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space24, metrics::space16, metrics::space24, metrics::space16);
    layout->setSpacing(metrics::space16);
    layout->addWidget(makeSteps());
    m_stack->addWidget(makeCommission());
    m_stack->addWidget(makeRules(prompts));
    m_stack->addWidget(makeUnits());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(makeButtons());
    goToStep(0);
}

QWidget *NewBookDialog::makeSteps()
{
    auto *steps = new QWidget;
    auto *layout = new QHBoxLayout(steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space24);
    for (const QString &title : {tr("1  Commission"), tr("2  Rule sets"), tr("3  Units")}) {
        m_titles.push_back(makeHeading(title));
        layout->addWidget(m_titles.back());
    }
    layout->addStretch();
    return steps;
}

QLineEdit *NewBookDialog::addField(QFormLayout &form, const QString &label, const QString &name,
                                   const QString &sample)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(sample);
    form.addRow(label, field);
    return field;
}

QWidget *NewBookDialog::makeCommission()
{
    auto *step = new QWidget;
    QVBoxLayout *layout =
        stepLayout(*step, tr("Who is the commission? These names stand on every paper. What you do not know "
                             "yet stays empty and "
                             "is entered later in the settings, with members and signers."));
    auto *form = new QFormLayout;
    m_name = addField(*form, tr("&Commission"), QStringLiteral("commissionName"),
                      QStringLiteral("Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”"));
    m_parent = addField(*form, tr("&Superior body"), QStringLiteral("commissionParent"),
                        QStringLiteral("Ủy ban nhân dân huyện Đắk Mil"));
    m_area = addField(*form, tr("A&rea in reports"), QStringLiteral("commissionArea"),
                      QStringLiteral("huyện Đắk Mil"));
    m_place = addField(*form, tr("&Place of the date line"), QStringLiteral("commissionPlace"),
                       QStringLiteral("Đắk Mil"));
    m_symbol = addField(*form, tr("&Abbreviation in numbers"), QStringLiteral("commissionSymbol"),
                        QStringLiteral("BCĐ"));
    m_symbol->setText(QStringLiteral("BCĐ"));
    alignForm(*form);
    layout->addLayout(form);
    layout->addStretch();
    return step;
}

QWidget *NewBookDialog::makeRules(const Prompts &prompts)
{
    auto *step = new QWidget;
    QVBoxLayout *layout = stepLayout(
        *step, tr("The rule sets say what is scored, what passes, and how years become titles. Those that "
                  "are here are "
                  "samples: compare them with the guidance of your place. More can be added later."));
    m_rules = new RuleSetChooser(prompts);
    layout->addWidget(m_rules, 1);
    connect(m_rules, &RuleSetChooser::changed, this, [this] { showStep(); });
    return step;
}

QRadioButton *NewBookDialog::addSource(QVBoxLayout &layout, const QString &title, const QString &about,
                                       const QString &name)
{
    auto *source = new QRadioButton(title);
    source->setObjectName(name);
    source->setAccessibleDescription(about);
    auto *words = makeSecond(about);
    words->setContentsMargins(metrics::space24, 0, 0, metrics::space8);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(metrics::space4);
    lines->addWidget(source);
    lines->addWidget(words);
    layout.addLayout(lines);
    connect(source, &QRadioButton::toggled, this, [this] { showStep(); });
    return source;
}

QWidget *NewBookDialog::makeUnits()
{
    auto *step = new QWidget;
    QVBoxLayout *layout = stepLayout(*step, tr("Where is the list of units?"));
    m_fromFile =
        addSource(*layout, tr("In a &file (XLSX, XLS, ODS or CSV)"),
                  tr("The next question is which one. Columns are found by their names: code, name, kind and "
                     "whatever else there is; you see everything before it is written."),
                  QStringLiteral("unitsFromFile"));
    m_registerAll = new QCheckBox(tr("&Register all of them, so that scoring can begin"));
    m_year = new QComboBox;
    const int today = QDate::currentDate().year();
    for (const int year : {today, today - 1})
        m_year->addItem(QString::number(year), year);
    m_year->setObjectName(QStringLiteral("firstYear"));
    m_year->setAccessibleName(tr("First year"));
    m_registerAll->setObjectName(QStringLiteral("registerAll"));
    m_registerAll->setChecked(true);
    connect(m_registerAll, &QCheckBox::toggled, this, [this] { showStep(); });
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(metrics::space24, 0, 0, metrics::space8);
    auto *yearLabel = new QLabel(tr("for the &year"));
    yearLabel->setBuddy(m_year);
    indented->setSpacing(metrics::space8);
    indented->addWidget(m_registerAll);
    indented->addWidget(yearLabel);
    indented->addWidget(m_year);
    indented->addStretch();
    layout->addLayout(indented);
    m_later = addSource(*layout, tr("I &type them"), tr("The list of units opens, ready for the first one."),
                        QStringLiteral("unitsLater"));
    m_practice =
        addSource(*layout, tr("Nowhere: show me the &practice province first"),
                  tr("A book of its own with 120 invented units and ten years. What was entered in the steps "
                     "before is not needed for it."),
                  QStringLiteral("unitsPractice"));
    m_fromFile->setChecked(true);
    layout->addStretch();
    return step;
}

QWidget *NewBookDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    auto *cancel = makeButton(tr("Cancel"));
    m_back = makeButton(tr("&Back"));
    m_next = makePrimaryButton({});
    m_next->setDefault(true);
    m_next->setObjectName(QStringLiteral("next"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goToStep(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &NewBookDialog::goOn);
    layout->addWidget(cancel);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    return bar;
}

void NewBookDialog::goOn()
{
    QGuiApplication::inputMethod()->commit();
    if (m_stack->currentIndex() + 1 < m_stack->count())
        goToStep(m_stack->currentIndex() + 1);
    else
        accept();
}

void NewBookDialog::refuse(const QString &why)
{
    m_refusal->tell(why);
}

void NewBookDialog::goToStep(int step)
{
    m_refusal->tell({});
    m_stack->setCurrentIndex(step);
    QWidget *const first[] = {m_name, m_rules, m_fromFile};
    first[step]->setFocus();
    showStep();
}

void NewBookDialog::showStep()
{
    if (!m_next)
        return; // still being made
    const int step = m_stack->currentIndex();
    for (int i = 0; i < m_stack->count(); ++i) {
        QLabel *title = m_titles[static_cast<size_t>(i)];
        title->setEnabled(i == step);
        title->setAccessibleName(i == step ? tr("%1 (this step)").arg(title->text()) : title->text());
    }
    m_registerAll->setEnabled(m_fromFile->isChecked());
    m_year->setEnabled(registersAll());
    m_back->setEnabled(step > 0);
    m_next->setEnabled(step != 1 || m_rules->isComplete());
    const bool isLast = step + 1 == m_stack->count();
    m_next->setText(!isLast                   ? tr("&Next")
                    : m_practice->isChecked() ? tr("Choose a folder…")
                                              : tr("Choose where to keep the book…"));
}

NewBook NewBookDialog::setup() const
{
    NewBook setup;
    setup.commission.name = normalized(m_name->text());
    setup.commission.parent = normalized(m_parent->text());
    setup.commission.place = normalized(m_place->text());
    setup.commission.symbol = normalized(m_symbol->text());
    setup.area = normalized(m_area->text());
    setup.rules = m_rules->chosen();
    return setup;
}

UnitsFrom NewBookDialog::unitsFrom() const
{
    if (m_practice->isChecked())
        return UnitsFrom::Practice;
    return m_later->isChecked() ? UnitsFrom::Later : UnitsFrom::File;
}

Year NewBookDialog::firstYear() const
{
    return Year(m_year->currentData().toInt());
}

bool NewBookDialog::registersAll() const
{
    return unitsFrom() == UnitsFrom::File && m_registerAll->isChecked();
}

} // namespace sovang
