// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/duplicates.h"
#include "domain/unit.h"
#include "jobs/setup/picklists.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace sovang {

class RefusalLabel;
class Session;

/// One unit: takes a value and gives a value. What is offered comes from the pick lists and the units that
/// are there; completion pops up and never writes into the word that is being typed.
class UnitDialog : public QDialog
{
    Q_OBJECT

public:
    /// A unit without an id is new: the next free code of its kind is offered, and another one can follow it.
    UnitDialog(const QString &title, const Unit &unit, const Session &session, QWidget *parent = nullptr);

    const Unit &unit() const { return m_unit; }
    /// The unit that the user wants to see instead: it looks like the one that was being typed.
    std::optional<UnitId> wanted() const { return m_wanted; }
    /// Whether another one is to be added after this.
    bool wantsAnother() const { return m_wantsAnother; }
    void accept() override;

private:
    void offerCode();
    void addAnotherButton(QDialogButtonBox &buttons);
    void makeHint(QVBoxLayout &layout);
    void showHint();

    QLineEdit *addField(const QString &label, const QString &value, const QString &name);
    QLineEdit *addPickField(const QString &label, PickList list, const QString &name);
    QString refusal();

    Unit m_unit;
    const Session &m_session;
    QFormLayout *m_form;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_block;
    QLineEdit *m_locality;
    QLineEdit *m_class;
    QLineEdit *m_address;
    QLineEdit *m_head;
    QLineEdit *m_unionHead;
    QLineEdit *m_phone;
    QLineEdit *m_staff;
    QLineEdit *m_founded;
    QLineEdit *m_dissolved;
    RefusalLabel *m_refusal;
    QWidget *m_hint = nullptr;
    QLabel *m_hintText = nullptr;
    std::unique_ptr<DuplicateIndex> m_index; ///< of the units that are there; made when it is first needed
    std::optional<UnitId> m_alike;
    std::optional<UnitId> m_wanted;
    bool m_wantsAnother = false;
};

} // namespace sovang
