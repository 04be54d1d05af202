// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/actfields.h"

#include "base/text.h"
#include "kit/dialogs/dayfield.h"
#include "kit/tables/completion.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace sovang {

namespace {

// Long names give way in a narrow form.
QComboBox *makeList()
{
    auto *list = new QComboBox;
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return list;
}

// Whoever is listed pops up while one types; any other name can be typed as well.
QComboBox *makeSigner()
{
    QComboBox *list = makeList();
    list->setEditable(true);
    list->setInsertPolicy(QComboBox::NoInsert);
    list->lineEdit()->setObjectName(QStringLiteral("signer"));
    completeFrom(*list);
    return list;
}

DayField *makeDate(QDate date)
{
    auto *field = new DayField(date);
    field->setObjectName(QStringLiteral("date"));
    field->setPlaceholderText(QStringLiteral("31/12/2025"));
    return field;
}

} // namespace

ActFields::ActFields(QFormLayout &form, ActOffers offers, QObject *parent)
    : QObject(parent),
      m_offers(std::move(offers)),
      m_number(new QLineEdit),
      m_date(makeDate(QDate::currentDate())),
      m_signer(makeSigner())
{
    if (!m_offers.issuers.empty())
        addIssuers(form);
    addFields(form);
    connect(m_date, &DayField::dateChanged, this, &ActFields::offer);
    offerSigners();
    offer();
}

ActFields::ActFields(QFormLayout &form, const ActOffers &offers, const Decision &decision, QObject *parent)
    : QObject(parent),
      m_number(new QLineEdit(decision.number)),
      m_date(makeDate(decision.date)),
      m_signer(makeSigner())
{
    addFields(form);
    m_signer->addItems(offers.known);
    m_signer->setEditText(decision.signer);
}

void ActFields::addIssuers(QFormLayout &form)
{
    m_issuer = makeList();
    m_issuer->setObjectName(QStringLiteral("issuer"));
    m_issuer->setToolTip(tr("Whose numbers and signers are offered"));
    for (const Issuer &issuer : m_offers.issuers)
        m_issuer->addItem(issuer.name, issuer.id);
    m_issuer->addItem(tr("Another body"), qint64(0));
    m_issuer->setCurrentIndex(m_issuer->findData(m_offers.usualIssuer(year())));
    form.addRow(tr("&Issuer"), m_issuer);
    connect(m_issuer, &QComboBox::currentIndexChanged, this, [this] {
        offerSigners();
        offer();
    });
}

void ActFields::addFields(QFormLayout &form)
{
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setPlaceholderText(QStringLiteral("125/QĐ-UBND"));
    form.addRow(tr("&Number"), m_number);
    form.addRow(tr("&Date"), m_date);
    form.addRow(tr("&Signer"), m_signer);
    connect(m_date, &DayField::dateChanged, this, &ActFields::dateChanged);
    for (const QLineEdit *field : std::initializer_list<QLineEdit *>{m_number, m_date, m_signer->lineEdit()})
        connect(field, &QLineEdit::textChanged, this, &ActFields::changed);
}

qint64 ActFields::issuer() const
{
    return m_issuer ? m_issuer->currentData().toLongLong() : 0;
}

Year ActFields::year() const
{
    return Year(m_date->date().isValid() ? m_date->date().year() : QDate::currentDate().year());
}

// The list changes with the issuer, what stands in the field does not.
void ActFields::offerSigners()
{
    const QString typed = m_signer->currentText();
    m_signer->clear();
    m_signer->addItems(m_offers.signersOf(issuer()));
    m_signer->setCurrentIndex(-1);
    m_signer->setEditText(typed);
}

void ActFields::offer()
{
    const bool isNumberOffered = m_number->text() == m_offeredNumber;
    m_next = m_offers.next(issuer(), year());
    m_offeredNumber = m_next ? m_next->nextNumber() : QString();
    if (isNumberOffered)
        m_number->setText(m_offeredNumber);
    m_number->setToolTip(
        m_next ? tr("%1 is the next number of the issuer's decisions of %2. Another number leaves that "
                    "count as it is.")
                     .arg(m_offeredNumber, m_next->year.toString())
               : QString());
    const bool isSignerOffered = m_signer->currentText() == m_offeredSigner;
    m_offeredSigner = m_offers.firstSignerOf(issuer());
    if (isSignerOffered)
        m_signer->setEditText(m_offeredSigner);
}

DecisionAct ActFields::act(DecisionKind kind) const
{
    DecisionAct act{.kind = kind,
                    .number = normalized(m_number->text()),
                    .date = m_date->date(),
                    .signer = normalized(m_signer->currentText())};
    if (m_next && act.number == m_next->nextNumber())
        act.series = m_next;
    return act;
}

QString ActFields::fault() const
{
    if (normalized(m_number->text()).isEmpty())
        return tr("A decision has a number.");
    return m_date->text().trimmed().isEmpty() ? tr("A decision has a date.") : m_date->refusal();
}

void ActFields::setFocus()
{
    m_number->setFocus();
    m_number->selectAll();
}

void ActFields::askSigner()
{
    m_signer->setFocus();
}

} // namespace sovang
