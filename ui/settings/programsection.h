// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look/theme.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace sovang {

/// What the settings page may ask of the program around the book.
struct ProgramChoices
{
    std::function<void(Scheme)> setScheme;
    std::function<void(const QString &)> setLanguage;
    std::function<void(int percent)> setTextSize;
    std::function<void()> addRules;
    std::function<void()> about;
};

/// Who works here, language, colours and text size: the program's own, not the book's; they change at once.
class ProgramSection : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramSection(ProgramChoices choices, QWidget *parent = nullptr);

private:
    void addLanguages(QFormLayout &form);
    void addSchemes(QFormLayout &form);
    void addSizes(QFormLayout &form);

    ProgramChoices m_choices;
};

} // namespace sovang
