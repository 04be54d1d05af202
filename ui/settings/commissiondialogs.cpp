// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/commissiondialogs.h"

#include "base/text.h"
#include "kit/dialogs/dayfield.h"
#include "settings/settingswords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace sovang {

MemberDialog::MemberDialog(const QString &title, const CommissionMember &member, QWidget *parent)
    : FormDialog(
          title, [this] { return read(); }, parent),
      m_member(member),
      m_role(new QComboBox),
      m_votes(new QCheckBox(tr("Has a &vote in meetings")))
{
    m_name = addText(tr("&Name"), member.name, QStringLiteral("name"));
    m_position = addText(tr("&Position in the office"), member.position, QStringLiteral("position"));
    for (const MemberRole role : memberRoles)
        m_role->addItem(words::memberRole(role));
    m_role->setCurrentIndex(static_cast<int>(member.role));
    addField(tr("&Role in the commission"), m_role, QStringLiteral("role"));
    m_votes->setChecked(member.votes);
    addField(QString(), m_votes, QStringLiteral("votes"));
    m_from = addDate(tr("Member &from"), member.from, QStringLiteral("from"));
    m_to = addDate(tr("&Last day"), member.to, QStringLiteral("to"));
    finish();
}

QString MemberDialog::read()
{
    m_member.name = normalized(m_name->text());
    m_member.position = normalized(m_position->text());
    m_member.role = memberRoles[m_role->currentIndex()];
    m_member.votes = m_votes->isChecked();
    if (m_member.name.isEmpty())
        return tr("A member of the commission needs a name.");
    for (const DayField *field : {m_from, m_to}) {
        if (const QString why = field->refusal(); !why.isEmpty())
            return why;
    }
    m_member.from = m_from->date();
    m_member.to = m_to->date();
    if (m_member.from.isValid() && m_member.to.isValid() && m_member.to < m_member.from)
        return tr("The last day is before the first.");
    return {};
}

IssuerDialog::IssuerDialog(const QString &title, const Issuer &issuer, QWidget *parent)
    : FormDialog(
          title, [this] { return read(); }, parent),
      m_issuer(issuer)
{
    m_name = addText(tr("&Name"), issuer.name, QStringLiteral("name"));
    m_parent = addText(tr("&Superior body"), issuer.parent, QStringLiteral("parent"));
    m_place = addText(tr("&Place of the date line"), issuer.place, QStringLiteral("place"));
    m_symbol = addText(tr("&Abbreviation in numbers"), issuer.symbol, QStringLiteral("symbol"));
    m_symbol->setPlaceholderText(QStringLiteral("UBND"));
    finish();
}

QString IssuerDialog::read()
{
    m_issuer.name = normalized(m_name->text());
    m_issuer.parent = normalized(m_parent->text());
    m_issuer.place = normalized(m_place->text());
    m_issuer.symbol = normalized(m_symbol->text());
    return m_issuer.name.isEmpty() ? tr("An issuer of papers needs a name.") : QString();
}

SignatoryDialog::SignatoryDialog(const QString &title, const Signatory &signatory, QWidget *parent)
    : FormDialog(
          title, [this] { return read(); }, parent),
      m_signatory(signatory),
      m_mode(new QComboBox),
      m_lines(new QLabel)
{
    m_name = addText(tr("&Name"), signatory.name, QStringLiteral("name"));
    m_title = addText(tr("&Title"), signatory.title, QStringLiteral("title"));
    m_title->setPlaceholderText(QStringLiteral("Trưởng ban"));
    for (const SigningMode mode : signingModes)
        m_mode->addItem(words::signingMode(mode));
    m_mode->setCurrentIndex(static_cast<int>(signatory.mode));
    addField(tr("&Signs"), m_mode, QStringLiteral("mode"));
    m_behalf = addText(tr("On &behalf of"), signatory.behalf, QStringLiteral("behalf"));
    m_collective =
        addText(tr("For the head of a &collective"), signatory.collective, QStringLiteral("collective"));
    m_collective->setPlaceholderText(QStringLiteral("Ủy ban nhân dân"));
    m_lines->setAlignment(Qt::AlignCenter);
    addField(tr("On the paper"), m_lines, QStringLiteral("lines"));
    finish();
    for (QLineEdit *field : {m_name, m_title, m_behalf, m_collective})
        connect(field, &QLineEdit::textChanged, this, &SignatoryDialog::showLines);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &SignatoryDialog::showLines);
    showLines();
}

QString SignatoryDialog::read()
{
    m_signatory.name = normalized(m_name->text());
    m_signatory.title = normalized(m_title->text());
    m_signatory.mode = signingModes[m_mode->currentIndex()];
    m_signatory.behalf = m_signatory.mode == SigningMode::Own ? QString() : normalized(m_behalf->text());
    m_signatory.collective =
        m_signatory.mode == SigningMode::ForHead ? normalized(m_collective->text()) : QString();
    if (m_signatory.mode != SigningMode::Own && m_signatory.behalf.isEmpty())
        return tr("Say on whose behalf one signs.");
    if (m_signatory.name.isEmpty() && m_signatory.title.isEmpty())
        return tr("A signer needs a name or a title.");
    return {};
}

void SignatoryDialog::showLines()
{
    read();
    m_behalf->setEnabled(m_signatory.mode != SigningMode::Own);
    m_collective->setEnabled(m_signatory.mode == SigningMode::ForHead);
    QStringList lines = m_signatory.capacity();
    lines << QString() << m_signatory.name;
    m_lines->setText(lines.join(u'\n'));
}

SeriesDialog::SeriesDialog(const QString &title, const NumberSeries &series, QWidget *parent)
    : FormDialog(
          title, [this] { return read(); }, parent),
      m_series(series),
      m_next(new QSpinBox),
      m_sample(new QLabel)
{
    setAbout(tr("{n} stands for the number, {year} for the year."));
    m_format = addText(tr("&Format"), series.format, QStringLiteral("format"));
    m_next->setRange(1, lastPaperNumber);
    m_next->setValue(series.next);
    addField(tr("&Next number"), m_next, QStringLiteral("next"));
    addField(tr("The next paper"), m_sample, QStringLiteral("sample"));
    finish();
    connect(m_format, &QLineEdit::textChanged, this, &SeriesDialog::showNext);
    connect(m_next, &QSpinBox::valueChanged, this, &SeriesDialog::showNext);
    showNext();
}

QString SeriesDialog::read()
{
    m_series.format = normalized(m_format->text());
    m_series.next = m_next->value();
    return isNumberFormat(m_series.format) ? QString() : tr("The format must contain {n}, the number, once.");
}

void SeriesDialog::showNext()
{
    m_sample->setText(read().isEmpty() ? m_series.nextNumber() : QStringLiteral("–"));
}

} // namespace sovang
