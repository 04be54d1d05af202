// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/anomalies.h"
#include "domain/unit.h"
#include "kit/tables/filterproxy.h"

#include <QDialog>
#include <QStandardItemModel>

#include <optional>

class QComboBox;
class QLabel;
class QTableView;

namespace sovang {

class Session;

/// Everything that is worth a second look in a year; an entry leads to its unit.
class AnomaliesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows those of \a kind first; nothing: all.
    AnomaliesDialog(const std::vector<Anomaly> &anomalies, std::optional<AnomalyKind> kind,
                    const Session &session, QWidget *parent = nullptr);

    /// Is there an entry to go to?
    bool hasChoice() const;
    /// Where to go; nothing where the chosen entry is about an indicator.
    std::optional<UnitId> unit() const;

private:
    enum Column { Kind, Unit, What, ColumnCount };

    void addRow(const Anomaly &anomaly, const Session &session);
    QWidget *makeHead(const std::vector<Anomaly> &anomalies, std::optional<AnomalyKind> kind);
    void makeTable();
    void showKind();

    QStandardItemModel m_model;
    FilterProxy m_proxy;
    QComboBox *m_kinds;
    QTableView *m_table;
    QLabel *m_count;
};

} // namespace sovang
