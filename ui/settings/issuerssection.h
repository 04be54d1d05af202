// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"
#include "kit/pagecontext.h"

#include <QWidget>

class QLabel;

namespace sovang {

class EditableList;

/// Bodies that issue papers, and who signs for the chosen one.
class IssuersSection : public QWidget
{
    Q_OBJECT

public:
    explicit IssuersSection(PageContext context, QWidget *parent = nullptr);

    void reload();

private:
    void makeIssuers();
    void makeSigners();
    void showSigners();
    const Issuer *chosen() const;
    void editIssuer(const QString &title, const Issuer &issuer);
    void editSigner(const QString &title, const Signatory &signatory);

    PageContext m_context;
    EditableList *m_issuerList;
    QLabel *m_signersTitle;
    EditableList *m_signerList;
    std::vector<Issuer> m_issuers;
    std::vector<Signatory> m_signers;
};

} // namespace sovang
