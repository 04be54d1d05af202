// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/safety/salvaging.h"
#include "kit/dialogs/prompts.h"

#include <QDialog>
#include <QStandardItemModel>

namespace sovang {

/// What was saved of a damaged book, and what was lost.
class SalvageDialog : public QDialog
{
    Q_OBJECT

public:
    SalvageDialog(const Salvaged &salvaged, const Prompts &prompts, QWidget *parent = nullptr);

private:
    QWidget *makeLosses(const std::vector<SalvagedLoss> &losses);

    QStandardItemModel m_losses;
};

} // namespace sovang
