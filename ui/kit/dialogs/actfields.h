// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/decisions/actoffers.h"
#include "jobs/decisions/deciding.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace sovang {

class DayField;

/// The rows of a form that every decision has: issuer, number, date and signer. The issuer's next number and
/// its first signer are offered and follow issuer and date until something else is typed; the row of the
/// issuer is there only where the book has any.
class ActFields : public QObject
{
    Q_OBJECT

public:
    /// For a new decision; adds the rows to \a form.
    ActFields(QFormLayout &form, ActOffers offers, QObject *parent);
    /// For \a decision, which was entered before: it keeps its number, and only signers are offered.
    ActFields(QFormLayout &form, const ActOffers &offers, const Decision &decision, QObject *parent);

    /// What stands in the fields.
    DecisionAct act(DecisionKind kind) const;
    /// What is wrong with it; empty: nothing.
    QString fault() const;
    /// To the number, which the next key replaces.
    void setFocus();
    /// To the signer, who is missing.
    void askSigner();

signals:
    void dateChanged();
    /// After every letter in number, date and signer: what was said of them before may be mended.
    void changed();

private:
    void addIssuers(QFormLayout &form);
    void addFields(QFormLayout &form);
    void offer();
    void offerSigners();
    qint64 issuer() const;
    Year year() const;

    ActOffers m_offers;
    std::optional<NumberSeries> m_next;
    QString m_offeredNumber;
    QString m_offeredSigner;
    QComboBox *m_issuer = nullptr;
    QLineEdit *m_number;
    DayField *m_date;
    QComboBox *m_signer;
};

} // namespace sovang
