// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/titlespage.h"

#include <QDialog>
#include <QStandardItemModel>

namespace sovang {

/// What becomes public, line by line, before it does.
class TitlesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TitlesDialog(const PublishedYear &published, QWidget *parent = nullptr);

private:
    QStandardItemModel m_model;
};

} // namespace sovang
