// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/anomalies.h"
#include "kit/pagecontext.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace sovang {

/// What a kind of anomaly is called in a list.
QString anomalyWords(AnomalyKind kind);

/// Đáng xem lại: how many there are of each kind, each a link to all of them.
class WatchCard : public QFrame
{
    Q_OBJECT

public:
    explicit WatchCard(const PageContext &context, QWidget *parent = nullptr);

    /// Hidden where there is nothing to look at.
    void showAnomalies(std::vector<Anomaly> anomalies);

private:
    void addKind(AnomalyKind kind, int count);
    void open(std::optional<AnomalyKind> kind);

    const PageContext &m_context;
    std::vector<Anomaly> m_anomalies;
    QVBoxLayout *m_rows;
};

} // namespace sovang
