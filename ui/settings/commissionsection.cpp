// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/commissionsection.h"

#include "base/period.h"
#include "base/text.h"
#include "jobs/papers/papersettings.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/saving.h"
#include "kit/tables/columns.h"
#include "session/guarded.h"
#include "session/session.h"
#include "settings/commissiondialogs.h"
#include "settings/editablelist.h"
#include "settings/settingsedits.h"
#include "settings/settingswords.h"

#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sovang {

namespace {

QString timeOf(const CommissionMember &member)
{
    if (!member.to.isValid())
        return member.from.isValid() ? CommissionSection::tr("from %1").arg(dayText(member.from)) : QString();
    return QStringLiteral("%1 – %2").arg(dayText(member.from), dayText(member.to));
}

} // namespace

CommissionSection::CommissionSection(PageContext context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context))
{
    auto *form = new QFormLayout;
    m_name = addField(*form, tr("&Commission"), QStringLiteral("commissionName"));
    m_parent = addField(*form, tr("&Superior body"), QStringLiteral("commissionParent"));
    m_place = addField(*form, tr("&Place of the date line"), QStringLiteral("commissionPlace"));
    m_symbol = addField(*form, tr("&Abbreviation in numbers"), QStringLiteral("commissionSymbol"));
    m_area = addField(*form, tr("A&rea in reports"), QStringLiteral("commissionArea"));
    m_symbol->setPlaceholderText(QStringLiteral("BCĐ"));
    m_area->setPlaceholderText(QStringLiteral("huyện Đắk Mil"));
    alignForm(*form);
    for (QLineEdit *field : {m_name, m_parent, m_place, m_symbol})
        connect(field, &QLineEdit::editingFinished, this, &CommissionSection::saveName);
    connect(m_area, &QLineEdit::editingFinished, this, &CommissionSection::saveArea);
    makeMembers();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeSecond(tr("These names stand on every paper. What is empty stays as room.")));
    layout->addLayout(form);
    layout->addSpacing(metrics::space8);
    layout->addWidget(makeHeading(tr("Members")));
    layout->addWidget(m_list, 1);
}

QLineEdit *CommissionSection::addField(QFormLayout &form, const QString &label, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setReadOnly(m_context.session.book().isReadOnly());
    form.addRow(label, field);
    return field;
}

void CommissionSection::makeMembers()
{
    const auto member = [this](int row) { return m_members[static_cast<size_t>(row)]; };
    Session &session = m_context.session;
    m_list = new EditableList(
        {{tr("Name")}, {tr("Position in the office")}, {tr("Role")}, {tr("Vote")}, {tr("Time")}}, 1,
        {.add = [this] { editMember(tr("Add a member"), {}); },
         .edit = [=, this](int row) { editMember(tr("Edit the member"), member(row)); },
         .remove = [=, &session](int row) { edits::removeMember(session, member(row)); },
         .move = [=, &session](int row, int step) { edits::moveMember(session, member(row), step); }});
    leaveInTurn(m_list->table(), {4, 3}); // time, vote: the dialog has them
    m_list->setNames(QStringLiteral("members"), tr("Members"));
    m_list->setRefusal(session.book().readOnlyReason());
}

void CommissionSection::reload()
{
    guarded(m_context.error, [this] {
        const CommissionStore &store = m_context.session.book().commission;
        const Issuer commission = store.commission();
        m_name->setText(commission.name);
        m_parent->setText(commission.parent);
        m_place->setText(commission.place);
        m_symbol->setText(commission.symbol);
        m_area->setText(m_context.session.book().settings.value(papersetting::area));
        m_members = store.members();
        std::vector<RowsModel::Row> rows;
        rows.reserve(m_members.size());
        for (const CommissionMember &member : m_members) {
            rows.push_back(
                {.cells = {member.name, member.position, words::memberRole(member.role, commission.name),
                           member.votes ? tr("✓ yes") : tr("– no"), timeOf(member)},
                 .isPast = !member.isMemberOn(QDate::currentDate())});
        }
        m_list->show(std::move(rows));
    });
}

void CommissionSection::saveName()
{
    QGuiApplication::inputMethod()->commit();
    Issuer commission = m_context.session.book().commission.commission();
    const Issuer before = commission;
    commission.name = normalized(m_name->text());
    commission.parent = normalized(m_parent->text());
    commission.place = normalized(m_place->text());
    commission.symbol = normalized(m_symbol->text());
    if (commission == before || (commission.id == 0 && commission.name.isEmpty()))
        return; // the other fields wait for the name
    if (commission.name.isEmpty()) {
        m_context.error(tr("The commission keeps a name."));
        m_name->setText(before.name);
        return;
    }
    edits::putIssuer(m_context.session, commission);
}

void CommissionSection::saveArea()
{
    QGuiApplication::inputMethod()->commit();
    edits::setSetting(m_context.session, papersetting::area, tr("Area in reports"),
                      normalized(m_area->text()));
}

void CommissionSection::editMember(const QString &title, const CommissionMember &member)
{
    MemberDialog dialog(title, member, this);
    const bool isSaved = runUntilSaved(m_context, dialog,
                                       [&] { return edits::putMember(m_context.session, dialog.member()); });
    if (isSaved && member.id == 0)
        m_list->setCurrentRow(static_cast<int>(m_members.size()) - 1);
}

} // namespace sovang
