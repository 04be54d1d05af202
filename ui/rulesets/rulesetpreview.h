// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace sovang {

class RuleSet;

/// A rule set at a glance: where it comes from, for whom, what passes, and all that it asks for
/// with its points.
class RuleSetPreview : public QLabel
{
    Q_OBJECT

public:
    explicit RuleSetPreview(QWidget *parent = nullptr);

    /// Null: nothing.
    void showRules(const RuleSet *rules);
};

} // namespace sovang
