// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"

#include <QList>
#include <QObject>

#include <vector>

class QComboBox;

namespace sovang {

/// Narrows a list of units by khối, địa bàn, loại hình and standing: four boxes for a row of tools.
class UnitFilters : public QObject
{
    Q_OBJECT

public:
    explicit UnitFilters(QObject *parent = nullptr);

    QList<QComboBox *> boxes() const { return {m_block, m_locality, m_kind, m_standing}; }

    /// Offers what occurs in \a units; what is chosen stays.
    void offer(const std::vector<UnitYear> &units);
    bool accepts(const UnitYear &unit) const;
    bool isNarrowing() const;
    void clear();

signals:
    void changed();

private:
    QComboBox *addBox(const QString &everything, const QString &name);

    QComboBox *m_block;
    QComboBox *m_locality;
    QComboBox *m_kind;
    QComboBox *m_standing;
};

} // namespace sovang
