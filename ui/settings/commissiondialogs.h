// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"
#include "settings/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace sovang {

/// A person in the commission.
class MemberDialog : public FormDialog
{
    Q_OBJECT

public:
    MemberDialog(const QString &title, const CommissionMember &member, QWidget *parent = nullptr);

    const CommissionMember &member() const { return m_member; }

private:
    QString read();

    CommissionMember m_member;
    QLineEdit *m_name;
    QLineEdit *m_position;
    QComboBox *m_role;
    QCheckBox *m_votes;
    DayField *m_from;
    DayField *m_to;
};

/// A body that issues papers.
class IssuerDialog : public FormDialog
{
    Q_OBJECT

public:
    IssuerDialog(const QString &title, const Issuer &issuer, QWidget *parent = nullptr);

    const Issuer &issuer() const { return m_issuer; }

private:
    QString read();

    Issuer m_issuer;
    QLineEdit *m_name;
    QLineEdit *m_parent;
    QLineEdit *m_place;
    QLineEdit *m_symbol;
};

/// Who signs, and in whose name; shows the lines as they will stand over the signature.
class SignatoryDialog : public FormDialog
{
    Q_OBJECT

public:
    SignatoryDialog(const QString &title, const Signatory &signatory, QWidget *parent = nullptr);

    const Signatory &signatory() const { return m_signatory; }

private:
    QString read();
    void showLines();

    Signatory m_signatory;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QComboBox *m_mode;
    QLineEdit *m_behalf;
    QLineEdit *m_collective;
    QLabel *m_lines;
};

/// Format and next number of one series; shows the number that comes next.
class SeriesDialog : public FormDialog
{
    Q_OBJECT

public:
    SeriesDialog(const QString &title, const NumberSeries &series, QWidget *parent = nullptr);

    const NumberSeries &series() const { return m_series; }

private:
    QString read();
    void showNext();

    NumberSeries m_series;
    QLineEdit *m_format;
    QSpinBox *m_next;
    QLabel *m_sample;
};

} // namespace sovang
