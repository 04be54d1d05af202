// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "session/guarded.h"
#include "session/session.h"
#include "settings/commissionsection.h"
#include "settings/issuerssection.h"
#include "settings/numberssection.h"
#include "settings/picklistssection.h"
#include "settings/rulesetssection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sovang {

namespace {

const QString sectionKey = QStringLiteral("settings/section");

} // namespace

SettingsPage::SettingsPage(PageContext context, const ProgramChoices &choices, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_sections(new QListWidget),
      m_stack(new QStackedWidget)
{
    m_sections->setObjectName(QStringLiteral("settingsSections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFixedWidth(metrics::sidebar);
    m_sections->setItemDelegate(new CellDelegate(m_sections));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QHBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(m_sections);
    layout->addWidget(m_stack, 1);
    setWork(m_sections);

    const auto add = [this](const QString &title, auto *section) {
        addSection(title, section, [section] { section->reload(); });
    };
    add(tr("Commission"), new CommissionSection(m_context));
    add(tr("Issuers and signers"), new IssuersSection(m_context));
    add(tr("Number series"), new NumbersSection(m_context, [this] { open(Section::Commission); }));
    add(tr("Pick lists"), new PickListsSection(m_context));
    add(tr("Rule sets"), new RuleSetsSection(m_context, choices.addRules));
    addSection(tr("Language and appearance"), new ProgramSection(choices), [] {});

    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        QSettings().setValue(sectionKey, row);
        m_stack->setCurrentIndex(row);
        if (isVisible())
            guarded(m_context.error, [this] { reload(); });
    });
    m_context.session.whenChanged(this, [this] {
        if (isVisible())
            reload();
    });
    m_sections->setCurrentRow(qBound(0, QSettings().value(sectionKey).toInt(), m_sections->count() - 1));
}

void SettingsPage::addSection(const QString &title, QWidget *content, std::function<void()> reload)
{
    m_sections->addItem(title);
    m_reloads.push_back(std::move(reload));
    QFrame *sheet = makeSheet();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space16);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeHeading(title));
    layout->addWidget(content, 1);
    m_stack->addWidget(sheet);
}

void SettingsPage::open(Section section)
{
    m_sections->setCurrentRow(static_cast<int>(section));
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void SettingsPage::reload()
{
    if (m_stack->currentIndex() >= 0)
        m_reloads[static_cast<size_t>(m_stack->currentIndex())]();
}

} // namespace sovang
