// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/decisions/takingover.h"

#include <QDialog>

namespace sovang {

/// Shows which decisions take over which names of today, before they do.
class TakeOverDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TakeOverDialog(const std::vector<TakeOver> &takeOvers, QWidget *parent = nullptr);
};

} // namespace sovang
