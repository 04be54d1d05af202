// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/sharingedits.h"

#include "jobs/packets/merging.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sovang::edits {

namespace {

struct SharingEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::Edits)
};

} // namespace

bool merge(Session &session, const MergePlan &plan)
{
    const auto kept = std::make_shared<MergePlan>(plan);
    const LogNote note =
        noteOf("packet.merge", SharingEditsText::tr("merge of “%1”").arg(QFileInfo(plan.file).fileName()), {},
               plan.origin.year);
    return session.apply(std::make_unique<Edit>(
        note,
        [kept](Book &book, const Progress &) -> Touched {
            applyMerge(book, *kept);
            return std::nullopt;
        },
        [kept](Book &book, const Progress &) -> Touched {
            revertMerge(book, *kept);
            return std::nullopt;
        }));
}

} // namespace sovang::edits
