// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/movementwords.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct MovementWordsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::MovementWords)
};

} // namespace

QString movementKindText(MovementKind kind)
{
    return kind == MovementKind::Movement ? MovementWordsText::tr("Movement")
                                          : MovementWordsText::tr("Campaign");
}

QString honoureeKindText(HonoureeKind kind)
{
    return kind == HonoureeKind::Collective ? MovementWordsText::tr("Collective")
                                            : MovementWordsText::tr("Person");
}

QString periodText(const Period &period)
{
    return period.to.isValid() ? period.toDisplay()
                               : MovementWordsText::tr("from %1").arg(period.startText());
}

} // namespace sovang
