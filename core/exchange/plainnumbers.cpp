// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plainnumbers.h"

namespace sovang {

// Of the thread and not of the process: nothing changes for others, and no plugin can change it back.
PlainNumbers::PlainNumbers() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}

PlainNumbers::~PlainNumbers()
{
    uselocale(m_before);
    freelocale(m_plain);
}

} // namespace sovang
