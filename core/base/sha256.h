// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace sovang {

/// SHA-256, with the processor's own instructions where it has them: a book of 10,000 units is hashed row by
/// row whenever it is opened. Throws std::bad_alloc.
QByteArray sha256(QByteArrayView bytes);

/// The same of bytes that come one after the other.
class Sha256
{
public:
    Sha256();

    void add(QByteArrayView bytes);
    /// Of everything that was added. Nothing may be added afterwards.
    QByteArray result();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace sovang
