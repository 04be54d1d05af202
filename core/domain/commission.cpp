// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commission.h"

#include "base/text.h"

#include <array>

namespace sovang {

namespace {

struct RoleWords
{
    QLatin1String code;
    const char16_t *council;
    const char16_t *board;
};

constexpr std::array<RoleWords, std::size(memberRoles)> roleWords{{
    {QLatin1String("chair"), u"Chủ tịch", u"Trưởng ban"},
    {QLatin1String("deputy"), u"Phó Chủ tịch", u"Phó Trưởng ban"},
    {QLatin1String("standing"), u"Ủy viên Thường trực", u"Ủy viên Thường trực"},
    {QLatin1String("member"), u"Ủy viên", u"Ủy viên"},
    {QLatin1String("secretary"), u"Thư ký", u"Thư ký"},
}};

constexpr std::array<QLatin1String, std::size(signingModes)> modeCodes{
    {QLatin1String("own"), QLatin1String("TM"), QLatin1String("KT"), QLatin1String("TL"),
     QLatin1String("TUQ")}};

struct PaperWords
{
    QLatin1String code;
    const char16_t *vietnamese;
    const char16_t *sign; ///< in numbers, Nghị định 30/2020 annex III
};

constexpr std::array<PaperWords, std::size(paperKinds)> paperWords{{
    {QLatin1String("report"), u"Báo cáo", u"BC"},
    {QLatin1String("submission"), u"Tờ trình", u"TTr"},
    {QLatin1String("decision"), u"Quyết định", u"QĐ"},
    {QLatin1String("minutes"), u"Biên bản họp", u"BB"},
    {QLatin1String("inspection"), u"Biên bản kiểm tra", u"BB"},
    {QLatin1String("letter"), u"Công văn", u""},
    {QLatin1String("certificate"), u"Giấy công nhận", u""},
}};

template <typename Enum, typename Words> std::optional<Enum> fromCode(const Words &words, QStringView code)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (code == words.at(i).code)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

const auto numberMark = QLatin1String("{n}");
const auto yearMark = QLatin1String("{year}");

} // namespace

QString toCode(MemberRole role)
{
    return roleWords.at(static_cast<size_t>(role)).code;
}

std::optional<MemberRole> memberRoleFromCode(QStringView code)
{
    return fromCode<MemberRole>(roleWords, code);
}

QString toVietnamese(MemberRole role, QStringView commission)
{
    const RoleWords &words = roleWords.at(static_cast<size_t>(role));
    const bool isBoard = exactKey(commission).startsWith(QLatin1String("ban "));
    return QString::fromUtf16(isBoard ? words.board : words.council);
}

QString toCode(SigningMode mode)
{
    return modeCodes.at(static_cast<size_t>(mode));
}

std::optional<SigningMode> signingModeFromCode(QStringView code)
{
    for (const SigningMode mode : signingModes) {
        if (code == modeCodes.at(static_cast<size_t>(mode)))
            return mode;
    }
    return std::nullopt;
}

QStringList Signatory::capacity() const
{
    QStringList lines;
    if (!collective.isEmpty())
        lines << QStringLiteral("TM. %1").arg(collective.toUpper());
    if (mode != SigningMode::Own && !behalf.isEmpty())
        lines << QStringLiteral("%1. %2").arg(toCode(mode), behalf.toUpper());
    if (!title.isEmpty())
        lines << title.toUpper();
    return lines;
}

QString toCode(PaperKind kind)
{
    return paperWords.at(static_cast<size_t>(kind)).code;
}

std::optional<PaperKind> paperKindFromCode(QStringView code)
{
    return fromCode<PaperKind>(paperWords, code);
}

QString toVietnamese(PaperKind kind)
{
    return QString::fromUtf16(paperWords.at(static_cast<size_t>(kind)).vietnamese);
}

QString NumberSeries::numberOf(int n) const
{
    QString text = format;
    text.replace(numberMark, QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')));
    return text.replace(yearMark, year.toString());
}

QString NumberSeries::symbol() const
{
    const QString start = QStringLiteral("{n}/");
    return format.startsWith(start) ? numberOf(next).section(u'/', 1) : QString();
}

QString usualFormat(PaperKind kind, const QString &issuerSymbol)
{
    if (kind == PaperKind::Certificate)
        return QStringLiteral("{n}/{year}");
    const QString sign = QString::fromUtf16(paperWords.at(static_cast<size_t>(kind)).sign);
    QStringList parts{sign, issuerSymbol};
    parts.removeAll(QString());
    return parts.isEmpty() ? numberMark : QStringLiteral("{n}/%1").arg(parts.join(u'-'));
}

bool isNumberFormat(QStringView format)
{
    return format.count(numberMark) == 1;
}

} // namespace sovang
