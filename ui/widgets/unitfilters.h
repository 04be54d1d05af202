// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace sovang {

/// Narrows a list of units by khối, địa bàn, loại hình and standing.
class UnitFilters : public QWidget
{
    Q_OBJECT

public:
    explicit UnitFilters(QWidget *parent = nullptr);

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
