// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace sovang {

/// Who issues a paper, and its number, place and date: what all papers have in common. Names in their usual
/// spelling; capitals are made where the decree asks for them.
struct PaperHead
{
    QString parent;     ///< cơ quan chủ quản; may be empty
    QString issuer;     ///< cơ quan ban hành
    QString symbol;     ///< `BC-BCĐ`
    int number = 0;     ///< 0: not given yet, room is left
    QString numberText; ///< the whole number as it was given, `05/QĐ-UBND`; instead of number and symbol
    QString place;      ///< địa danh
    QDate date;         ///< invalid: not known yet, room is left
    Signer signer;
    QStringList recipients; ///< `Như trên`; dash and semicolon are added, the last gets a full stop
    bool practice = false;  ///< the book is a practice book: each page says so
};

/// `DỮ LIỆU THỰC HÀNH`, the mark on every page that comes out of a practice book.
QString practiceMark();

/// `05/QĐ-UBND`, with room where the number is not given yet.
QString paperNumber(const PaperHead &head);

/// The head of page 1.
LetterHead letterHead(const PaperHead &head);

/// Recipients and signer.
SignatureBlock signatureBlock(const PaperHead &head);

/// `(Kèm theo Báo cáo số 05/BC-BCĐ ngày 05 tháng 01 năm 2026 của Ban Chỉ đạo ...)`; \a kind is `Báo cáo`.
QString attachedTo(const QString &kind, const PaperHead &head);

} // namespace sovang
