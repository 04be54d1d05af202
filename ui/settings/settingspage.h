// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "kit/windowpage.h"
#include "settings/programsection.h"

#include <functional>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace sovang {

/// Thiết lập: sections at the left, the chosen one beside them. Each section looks after itself.
class SettingsPage : public WindowPage
{
    Q_OBJECT

public:
    enum class Section { Commission, Issuers, Numbers, PickLists, RuleSets, Program };

    SettingsPage(PageContext context, const ProgramChoices &choices, QWidget *parent = nullptr);

    void open(Section section);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addSection(const QString &title, QWidget *content, std::function<void()> reload);
    void reload();

    PageContext m_context;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    std::vector<std::function<void()>> m_reloads;
};

} // namespace sovang
