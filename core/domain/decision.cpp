// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"

#include "base/codewords.h"

#include <QRegularExpression>

namespace sovang {

namespace {

constexpr CodeWords<DecisionKind, 4> decisionWords{{{
    {u"first", u"Công nhận lần đầu"},
    {u"renewal", u"Công nhận lại"},
    {u"revocation", u"Thu hồi"},
    {u"refusal", u"Không công nhận"},
}}};

/// What offices write for the acts, folded. What is around it says nothing of the act.
const std::array<std::pair<DecisionKind, QString>, 4> &actPatterns()
{
    static const std::array<std::pair<DecisionKind, QString>, 4> patterns{{
        {DecisionKind::First,
         QStringLiteral(
             "(?:(?:cong nhan|cn) )?lan (?:dau(?: tien)?|(?:thu )?(?:1|nhat|mot))|(?:cong nhan|cn) moi")},
        {DecisionKind::Renewal, QStringLiteral("(?:tai (?:cong nhan|cn)|(?:cong nhan|cn) lai)"
                                               "(?: lan (?:thu )?(?:\\d+|nhat|hai|ba|tu|nam))?")},
        {DecisionKind::Revocation,
         QStringLiteral("thu hoi(?: quyet dinh| qd| giay| bang)?(?: (?:cong nhan|cn))?")},
        {DecisionKind::Refusal, QStringLiteral("khong (?:duoc )?(?:cong nhan|cn)(?: lai| lan dau)?")},
    }};
    return patterns;
}

// Of the whole text, so that what names two acts, or something else besides, is none.
std::optional<DecisionKind> actOf(const QString &folded)
{
    static const QString around =
        QStringLiteral("^(?:(?:quyet dinh|qd|ve viec) )*(?:%1)"
                       "(?: (?:danh hieu|giu vung|co quan|don vi|doanh nghiep|dat|chuan|van hoa))*$");
    for (const auto &[kind, pattern] : actPatterns()) {
        if (QRegularExpression(around.arg(pattern)).match(folded).hasMatch())
            return kind;
    }
    return std::nullopt;
}

} // namespace

QString toCode(DecisionKind kind)
{
    return decisionWords.code(kind);
}

std::optional<DecisionKind> decisionKindFromCode(QStringView code)
{
    return decisionWords.fromCode(code);
}

QString toVietnamese(DecisionKind kind)
{
    return decisionWords.vietnamese(kind);
}

std::optional<DecisionKind> decisionKindFromVietnamese(QStringView text)
{
    const std::optional<DecisionKind> kind = decisionWords.fromVietnamese(text);
    return kind ? kind : actOf(searchKey(text));
}

} // namespace sovang
