// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/issuerssection.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/saving.h"
#include "session/guarded.h"
#include "session/session.h"
#include "settings/commissiondialogs.h"
#include "settings/editablelist.h"
#include "settings/settingsedits.h"
#include "settings/settingswords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sovang {

IssuersSection::IssuersSection(PageContext context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_signersTitle(makeHeading({}))
{
    makeIssuers();
    makeSigners();
    m_signersTitle->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(
        makeSecond(tr("Bodies whose papers you write: the commission, the committee or union that "
                      "decides. The first signer of each stands on its papers.")));
    layout->addWidget(m_issuerList, 1);
    layout->addSpacing(metrics::space8);
    layout->addWidget(m_signersTitle);
    layout->addWidget(m_signerList, 1);
    connect(m_issuerList, &EditableList::currentRowChanged, this, &IssuersSection::showSigners);
}

void IssuersSection::makeIssuers()
{
    const auto issuer = [this](int row) { return m_issuers[static_cast<size_t>(row)]; };
    Session &session = m_context.session;
    m_issuerList = new EditableList(
        {{tr("Issuer")}, {tr("Superior body")}, {tr("Place")}, {tr("Abbreviation")}}, 0,
        {.add = [this] { editIssuer(tr("Add an issuer"), {}); },
         .edit = [=, this](int row) { editIssuer(tr("Edit the issuer"), issuer(row)); },
         .remove = [=, &session](int row) { edits::removeIssuer(session, issuer(row)); },
         .keptBecause =
             [=](int row) {
                 return issuer(row).isCommission ? tr("The book keeps its commission.") : QString();
             }});
    m_issuerList->setNames(QStringLiteral("issuers"), tr("Issuers"));
    m_issuerList->setRefusal(session.book().readOnlyReason());
}

void IssuersSection::makeSigners()
{
    const auto signer = [this](int row) { return m_signers[static_cast<size_t>(row)]; };
    Session &session = m_context.session;
    m_signerList = new EditableList(
        {{tr("Signer")}, {tr("Title")}, {tr("Lines over the signature")}}, 2,
        {.add =
             [this] {
                 if (const Issuer *issuer = chosen())
                     editSigner(tr("Add a signer"), {.issuer = issuer->id});
             },
         .edit = [=, this](int row) { editSigner(tr("Edit the signer"), signer(row)); },
         .remove = [=, &session](int row) { edits::removeSignatory(session, signer(row)); },
         .move = [=, &session](int row, int step) { edits::moveSignatory(session, signer(row), step); }});
    m_signerList->setNames(QStringLiteral("signers"), tr("Signers"));
}

const Issuer *IssuersSection::chosen() const
{
    const int row = m_issuerList->currentRow();
    return row >= 0 && row < static_cast<int>(m_issuers.size()) ? &m_issuers[static_cast<size_t>(row)]
                                                                : nullptr;
}

void IssuersSection::reload()
{
    guarded(m_context.error, [this] {
        m_issuers = m_context.session.book().commission.issuers();
        std::vector<RowsModel::Row> rows;
        for (const Issuer &issuer : m_issuers) {
            const QString name =
                issuer.isCommission ? tr("%1 (this commission)").arg(issuer.name) : issuer.name;
            rows.push_back({{name, issuer.parent, issuer.place, issuer.symbol}});
        }
        m_issuerList->show(std::move(rows));
    });
    showSigners();
}

void IssuersSection::showSigners()
{
    guarded(m_context.error, [this] {
        const Issuer *issuer = chosen();
        const Book &book = m_context.session.book();
        m_signersTitle->setText(issuer ? tr("Signers of %1").arg(issuer->name) : tr("Signers"));
        m_signers = issuer ? book.commission.signatoriesOf(issuer->id) : std::vector<Signatory>();
        m_signerList->setRefusal(issuer ? book.readOnlyReason() : tr("Add an issuer first."));
        std::vector<RowsModel::Row> rows;
        rows.reserve(m_signers.size());
        for (const Signatory &signer : m_signers)
            rows.push_back({{signer.name, signer.title, signer.capacity().join(QStringLiteral(" / "))}});
        m_signerList->show(std::move(rows));
    });
}

void IssuersSection::editIssuer(const QString &title, const Issuer &issuer)
{
    IssuerDialog dialog(title, issuer, this);
    const bool isSaved = runUntilSaved(m_context, dialog,
                                       [&] { return edits::putIssuer(m_context.session, dialog.issuer()); });
    if (isSaved && issuer.id == 0)
        m_issuerList->setCurrentRow(static_cast<int>(m_issuers.size()) - 1);
}

void IssuersSection::editSigner(const QString &title, const Signatory &signatory)
{
    SignatoryDialog dialog(title, signatory, this);
    const bool isSaved = runUntilSaved(
        m_context, dialog, [&] { return edits::putSignatory(m_context.session, dialog.signatory()); });
    if (isSaved && signatory.id == 0)
        m_signerList->setCurrentRow(static_cast<int>(m_signers.size()) - 1);
}

} // namespace sovang
