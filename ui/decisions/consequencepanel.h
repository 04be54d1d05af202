// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/decisions/decisionpreview.h"

#include <QFrame>

#include <functional>

class QLabel;

namespace sovang {

/// What a change of decisions would do, given the decisions that go and those that come.
using PreviewDecisions = std::function<std::vector<DecisionPreview>(const std::vector<Decision> &removed,
                                                                    const std::vector<Decision> &added)>;

/// Says before anything is written what a change of decisions does: standing, count and next title before and
/// after, and the certificates that it concerns.
class ConsequencePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ConsequencePanel(QWidget *parent = nullptr);

    void show(const std::vector<DecisionPreview> &previews);
    QString text() const;

private:
    QLabel *m_text;
};

} // namespace sovang
