// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <ranges>
#include <utility>

namespace sovang {

/// Long work tells it how far it is, and it tells long work when to stop. On the thread of the work.
class Progress
{
public:
    /// Gets how much of the whole is done, in a measure of the work's own; false stops the work. Called
    /// often: it has to be quick.
    using Listener = std::function<bool(qint64 done, qint64 whole)>;

    Progress() = default; ///< nobody listens, nothing stops
    explicit Progress(Listener listener) : m_listener(std::move(listener)) {}

    /// Throws Error::Stopped when the work is to stop; whoever tells leaves everything as it was before.
    void tell(qint64 done, qint64 whole) const
    {
        if (m_listener && !m_listener(done, whole))
            stop();
    }

    /// Does \a work with each of \a things in their order, and tells after each of them.
    template <std::ranges::sized_range Things, typename Work>
    void forEach(Things &&things, const Work &work) const
    {
        const auto whole = static_cast<qint64>(std::ranges::size(things));
        qint64 done = 0;
        for (auto &&thing : things) {
            work(thing);
            tell(++done, whole);
        }
    }

private:
    [[noreturn]] static void stop();

    Listener m_listener;
};

} // namespace sovang
