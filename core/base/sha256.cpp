// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <openssl/evp.h>

#include <new>

namespace sovang {

namespace {

constexpr int hashSize = 32;

/// Looked up once: by name it takes longer than to hash a row.
const EVP_MD *algorithm()
{
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> fetched(
        EVP_MD_fetch(nullptr, "SHA2-256", nullptr), EVP_MD_free);
    return fetched.get();
}

void require(int isDone)
{
    if (isDone != 1)
        throw std::bad_alloc(); // nothing else can go wrong with it
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    require(m_context ? EVP_DigestInit_ex2(m_context.get(), algorithm(), nullptr) : 0);
}

void Sha256::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size())));
}

QByteArray Sha256::result()
{
    QByteArray hash(hashSize, Qt::Uninitialized);
    require(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr));
    return hash;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace sovang
