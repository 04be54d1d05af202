// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/papers/yearcertificates.h"
#include "kit/pagecontext.h"

#include <functional>
#include <optional>
#include <vector>

namespace sovang {

/// Certificates of the session's year: seen, written to a file, printed.
class CertificateOffice
{
public:
    CertificateOffice(QWidget *parent, const PageContext &context) : m_parent(parent), m_context(context) {}

    /// Some of the sheets as a PDF.
    struct Preview
    {
        QByteArray pdf;
        size_t shown = 0;
        size_t all = 0;
    };
    /// Of at most \a most sheets. Throws when no title was decided, or no sheet can be printed.
    Preview preview(size_t most) const;
    void write() const;
    void print() const;

private:
    std::optional<CertificatePlan> ask(const QString &next) const;
    /// Gives numbers and codes in the register, and lets \a issue have the sheets: all of it or nothing.
    void issue(const CertificatePlan &plan,
               const std::function<void(const std::vector<CertificateData> &)> &issue) const;

    QWidget *m_parent;
    const PageContext &m_context;
};

} // namespace sovang
