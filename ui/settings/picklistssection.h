// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/setup/picklists.h"
#include "kit/pagecontext.h"

#include <QWidget>

class QComboBox;

namespace sovang {

class EditableList;

/// What is offered for khối, địa bàn and phân loại of a unit.
class PickListsSection : public QWidget
{
    Q_OBJECT

public:
    explicit PickListsSection(PageContext context, QWidget *parent = nullptr);

    void reload();

private:
    PickList chosen() const;
    void add();
    void rename(int row);

    PageContext m_context;
    QComboBox *m_choice;
    EditableList *m_list;
    std::vector<PickValue> m_values;
};

} // namespace sovang
