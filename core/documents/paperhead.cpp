// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperhead.h"

#include "documents/vietnamesetext.h"

namespace sovang {

QString practiceMark()
{
    return QStringLiteral("DỮ LIỆU THỰC HÀNH");
}

QString paperNumber(const PaperHead &head)
{
    return head.numberText.isEmpty() ? documentNumber(head.number, head.symbol) : head.numberText;
}

LetterHead letterHead(const PaperHead &head)
{
    return {.parent = inCapitals(head.parent),
            .issuer = inCapitals(head.issuer),
            .number = QStringLiteral("Số: ") + paperNumber(head),
            .placeAndDate = placeAndDate(head.place, head.date),
            .about = {}};
}

SignatureBlock signatureBlock(const PaperHead &head)
{
    SignatureBlock block;
    for (const QString &recipient : head.recipients) {
        const bool last = &recipient == &head.recipients.back();
        block.recipients << QStringLiteral("- ") + recipient + (last ? u'.' : u';');
    }
    for (const QString &line : head.signer.capacity)
        block.right.capacity << inCapitals(line);
    block.right.name = head.signer.name;
    return block;
}

QString attachedTo(const QString &kind, const PaperHead &head)
{
    return QStringLiteral("(Kèm theo %1 số %2 %3 của %4)")
        .arg(kind, paperNumber(head), dateInWords(head.date), head.issuer);
}

} // namespace sovang
