// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/unitkind.h"

#include "base/codewords.h"
#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sovang {

namespace {

struct UnitKindText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::KindWords)
};

constexpr CodeWords<UnitKind, 3> kindWords{{{
    {u"agency", u"Cơ quan"},
    {u"institution", u"Đơn vị"},
    {u"enterprise", u"Doanh nghiệp"},
}}};

/// What offices write for a kind; as exactKey gives it.
struct OfficeWords
{
    UnitKind kind;
    const char16_t *beginning; ///< of any longer name of the kind
    std::array<const char16_t *, 6> whole;
};

constexpr std::array<OfficeWords, 3> officeWords{{
    {UnitKind::Agency, u"cơ quan", {u"cq", u"cqhc", u"cqnn", u"cq nhà nước", u"cq hành chính", u"cqhcnn"}},
    {UnitKind::Institution,
     u"đơn vị",
     {u"đv", u"đvsn", u"đvsncl", u"sự nghiệp", u"sự nghiệp công lập", u"đv sự nghiệp"}},
    {UnitKind::Enterprise,
     u"doanh nghiệp",
     {u"dn", u"dnnn", u"dntn", u"dn nhà nước", u"dn tư nhân", u"công ty"}},
}};

/// The words that longer names of kinds are made of: `Cơ quan hành chính nhà nước cấp huyện`. A text with any
/// other word is no kind.
constexpr QStringView namingWords =
    u" và của thuộc các ngoài không có khác nhà nước công lập tư nhân thục dân hành chính sự nghiệp đảng "
    u"đoàn thể "
    u"trị xã hội mặt trận tổ chức quyền chuyên môn tham mưu quản lý trung ương tỉnh thành phố huyện thị quận "
    u"phường trấn cấp địa phương ngành dọc pháp kiểm sát tòa án an quân đội lực lượng vũ trang y tế giáo dục "
    u"trường học văn hóa khoa cổ phần trách nhiệm hữu hạn tnhh cp mtv một viên thành vốn đầu fdi hợp tác "
    u"liên doanh "
    u"nông lâm nhỏ vừa lớn sản xuất kinh dịch vụ ích tự chủ đại diện trực ";

/// What makes an enterprise of whatever is called so: `Đơn vị sản xuất kinh doanh` is for a person to say.
constexpr std::array<QStringView, 8> businessWords{u"kinh doanh", u"sản xuất",   u"cổ phần", u"tnhh",
                                                   u"hợp tác xã", u"liên doanh", u"fdi",     u"mtv"};

bool isBusinessOfOther(const QString &key, UnitKind kind)
{
    return kind != UnitKind::Enterprise && std::ranges::any_of(businessWords, [&](QStringView words) {
               return key.contains(exactKey(words));
           });
}

bool isMadeOfNamingWords(QStringView rest)
{
    static const QString known = u' ' + exactKey(namingWords) + u' ';
    return std::ranges::all_of(rest.split(u' ', Qt::SkipEmptyParts), [](QStringView word) {
        return known.contains(QString(u' ' + word.toString() + u' '));
    });
}

/// `ĐV.`, `Đơn vị - sự nghiệp`, `(DN)`: words alone.
QString kindKey(QStringView text)
{
    QString words = exactKey(text);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber() && !c.isMark())
            c = u' ';
    }
    return words.simplified();
}

bool means(const QString &key, const OfficeWords &words)
{
    const auto isWhole = [&](const char16_t *word) { return key == QStringView(word); };
    const QStringView beginning(words.beginning);
    return key == beginning ||
           (key.startsWith(beginning) && key[beginning.size()] == u' ' &&
            !isBusinessOfOther(key, words.kind) &&
            isMadeOfNamingWords(QStringView(key).sliced(beginning.size()))) ||
           std::ranges::any_of(words.whole, isWhole);
}

} // namespace

QString toCode(UnitKind kind)
{
    return kindWords.code(kind);
}

std::optional<UnitKind> unitKindFromCode(QStringView code)
{
    return kindWords.fromCode(code);
}

QString toVietnamese(UnitKind kind)
{
    return kindWords.vietnamese(kind);
}

std::optional<UnitKind> unitKindFromVietnamese(QStringView text)
{
    const QString key = kindKey(text);
    const auto holds = [&](const OfficeWords &words) { return key.contains(QStringView(words.beginning)); };
    if (std::ranges::count_if(officeWords, holds) > 1)
        return std::nullopt; // `Cơ quan, đơn vị`
    const auto found =
        std::ranges::find_if(officeWords, [&](const OfficeWords &words) { return means(key, words); });
    return found == officeWords.end() ? std::nullopt : std::optional(found->kind);
}

namespace kindwords {

QString unit(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Agency:
        return UnitKindText::tr("Agency");
    case UnitKind::Institution:
        return UnitKindText::tr("Institution");
    case UnitKind::Enterprise:
        break;
    }
    return UnitKindText::tr("Enterprise");
}

} // namespace kindwords

} // namespace sovang
