// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"
#include "kit/pagecontext.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace sovang {

class EditableList;

/// Who the commission is, and its members.
class CommissionSection : public QWidget
{
    Q_OBJECT

public:
    explicit CommissionSection(PageContext context, QWidget *parent = nullptr);

    void reload();

private:
    QLineEdit *addField(QFormLayout &form, const QString &label, const QString &name);
    void makeMembers();
    void saveName();
    void saveArea();
    void editMember(const QString &title, const CommissionMember &member);

    PageContext m_context;
    QLineEdit *m_name;
    QLineEdit *m_parent;
    QLineEdit *m_place;
    QLineEdit *m_symbol;
    QLineEdit *m_area;
    EditableList *m_list;
    std::vector<CommissionMember> m_members;
};

} // namespace sovang
