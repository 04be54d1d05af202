// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"
#include "jobs/life/statuschange.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLineEdit;
class QRadioButton;

namespace sovang {

class RefusalLabel;
struct PageContext;

/// Another kind or class would change what years came to: does it hold from a year on, or was it wrong
/// before?
class StatusYearsDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a year is offered first.
    StatusYearsDialog(const std::vector<ChangedYears> &changes, Year year, QWidget *parent = nullptr);

    StatusYears years() const { return m_years; }
    void accept() override;

private:
    QRadioButton *m_since;
    QRadioButton *m_always;
    QLineEdit *m_year;
    RefusalLabel *m_refusal;
    StatusYears m_years;
};

/// Asks for which years what \a changes tells of is meant; nothing when the user leaves it.
std::optional<StatusYears> askStatusYears(QWidget *parent, const PageContext &context,
                                          const std::vector<ChangedYears> &changes);

/// \a units, which have the ids of those that they replace, as they are to be written: asks when the kind or
/// class, or the years of founding and dissolution, would change what years came to. Nothing when the user
/// leaves it, or the book cannot be read.
std::optional<std::vector<Unit>> withYearsAsked(QWidget *parent, const PageContext &context,
                                                std::vector<Unit> units);

} // namespace sovang
