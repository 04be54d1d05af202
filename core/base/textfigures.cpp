// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfigures.h"

#include "base/amounts.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace sovang {

namespace {

/// A word of a sentence, or one figure of it.
struct FigureToken
{
    QString word;      ///< in small letters, without punctuation around it
    TextFigure figure; ///< where the token is one
    bool isFigure = false;
    QString before{}; ///< of a figure: the words beside it, empty where there are none
    QString after{};
};

QString bareWord(const QString &raw)
{
    static const QRegularExpression before(u"^[^\\p{L}\\p{N}%]+"_qs);
    static const QRegularExpression after(u"[^\\p{L}\\p{N}%]+$"_qs);
    return QString(raw).remove(before).remove(after).toLower();
}

/// `05` is `5`, `97,1` is `97,10`.
QString valueOfFigure(QString digits)
{
    static const QRegularExpression zeros(u"^0+(?=[0-9])"_qs);
    digits.remove(zeros);
    const std::optional<Quantity> quantity = Quantity::parse(digits);
    return quantity ? QString::number(quantity->hundredths()) : digits;
}

/// Words after which a number is a date, a name, or the number of something.
bool namesWhatFollows(const QString &word, const QString &wordBefore)
{
    static const QSet<QString> words{u"năm"_qs,   u"tháng"_qs,  u"ngày"_qs, u"quý"_qs,  u"điều"_qs,
                                     u"khoản"_qs, u"chương"_qs, u"mục"_qs,  u"lục"_qs,  u"đồ"_qs,
                                     u"thứ"_qs,   u"kỳ"_qs,     u"khóa"_qs, u"khoá"_qs, u"lần"_qs,
                                     u"đoạn"_qs,  u"học"_qs,    u"bảng"_qs};
    return words.contains(word) || (word == u"số" && wordBefore != u"tổng");
}

class FigureScanner
{
public:
    explicit FigureScanner(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            m_raw = line.simplified().split(u' ', Qt::SkipEmptyParts);
            for (m_at = 0; m_at < m_raw.size(); ++m_at)
                scan();
        }
    }

    std::vector<FigureToken> tokens() { return std::move(m_tokens); }

private:
    QString word(qsizetype at) const
    {
        return at < 0 || at >= m_raw.size() ? QString() : bareWord(m_raw[at]);
    }

    void scan()
    {
        static const QRegularExpression numbers(
            u"^([0-9]+(?:[.,][0-9]+)*)(?:/([0-9]+(?:[.,][0-9]+)*))?(%|đ|đồng)?$"_qs);
        const QString bare = word(m_at);
        const auto match = numbers.match(bare);
        if (bare == u"không" && word(m_at + 1) == u"thay" && word(m_at + 2) == u"đổi") {
            addFigure({u"không thay đổi"_qs, u"=0"_qs});
            m_at += 2;
        } else if (!match.hasMatch() || isNoFigure(bare)) {
            addWord(bare);
        } else {
            const bool isShare = match.captured(3) == u"%" || word(m_at + 1) == u"%";
            for (const QString &digits : {match.captured(1), match.captured(2)}) {
                if (!digits.isEmpty())
                    addFigure(figureOf(digits, isShare));
            }
        }
    }

    TextFigure figureOf(const QString &digits, bool isShare) const
    {
        const QString before = word(m_at - 1) == u"thêm" ? word(m_at - 2) : word(m_at - 1);
        const QString direction = before == u"tăng" || before == u"giảm" ? before + u' ' : QString();
        const QString sign = isShare ? u" %"_qs : QString();
        return {direction + digits + sign, direction + valueOfFigure(digits) + sign};
    }

    bool isNoFigure(const QString &bare) const
    {
        static const QRegularExpression month(u"^(0?[1-9]|1[0-2])/(19|20)[0-9]{2}$"_qs);
        static const QRegularExpression year(u"^(19|20)[0-9]{2}$"_qs);
        static const QRegularExpression listNumber(u"^[0-9]+[.)]$"_qs);
        if (m_at == 0 && m_raw.size() > 1 && listNumber.match(m_raw.front()).hasMatch())
            return true;
        if (month.match(bare).hasMatch() && !m_raw.value(m_at + 1).startsWith(u'('))
            return true;
        const QString before = m_raw.value(m_at - 1);
        const QString after = m_raw.value(m_at + 1);
        const auto isDash = [](const QString &word) { return word == u"-" || word == u"–"; };
        if (year.match(bare).hasMatch() && (isDash(before) || isDash(after)))
            return true;
        // `Tổng số: 5` names nothing
        return m_at > 0 && !before.endsWith(u':') && namesWhatFollows(word(m_at - 1), word(m_at - 2));
    }

    void addWord(const QString &bare)
    {
        if (!bare.isEmpty())
            m_tokens.push_back({bare, {}, false});
    }
    void addFigure(TextFigure figure) { m_tokens.push_back({{}, std::move(figure), true}); }

    QStringList m_raw;
    qsizetype m_at = 0;
    std::vector<FigureToken> m_tokens;
};

std::vector<FigureToken> tokensOf(const QString &text)
{
    std::vector<FigureToken> tokens = FigureScanner(text).tokens();
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].isFigure)
            continue;
        tokens[i].before = i > 0 ? tokens[i - 1].word : QString();
        tokens[i].after = i + 1 < tokens.size() ? tokens[i + 1].word : QString();
    }
    return tokens;
}

/// How well two tokens go together; 0: not at all.
using TokenWeight = int (*)(const FigureToken &, const FigureToken &);

int sameText(const FigureToken &a, const FigureToken &b)
{
    return a.isFigure == b.isFigure && (a.isFigure ? a.figure.value == b.figure.value : a.word == b.word) ? 2
                                                                                                          : 0;
}

/// Two sentences of one pattern: any figure may stand where a figure stands, but rather the same, and rather
/// one between the same words.
int samePlace(const FigureToken &a, const FigureToken &b)
{
    const int weight = 2 * sameText(a, b);
    if (!a.isFigure || !b.isFigure)
        return weight;
    const auto isSame = [](const QString &one, const QString &other) {
        return !one.isEmpty() && one == other;
    };
    return std::max(weight, 2) + isSame(a.before, b.before) + isSame(a.after, b.after);
}

/// For each of \a from its partner in \a to, or -1: the row of partners that weighs most.
std::vector<int> partners(const std::vector<FigureToken> &from, const std::vector<FigureToken> &to,
                          TokenWeight weigh)
{
    const size_t width = to.size() + 1;
    std::vector<int> most((from.size() + 1) * width);
    const auto pair = [&](size_t i, size_t j) { // of what ends with these two
        const int weight = weigh(from[i - 1], to[j - 1]);
        return weight == 0 ? -1 : most[(i - 1) * width + j - 1] + weight;
    };
    for (size_t i = 1; i <= from.size(); ++i) {
        for (size_t j = 1; j <= to.size(); ++j)
            most[i * width + j] = std::max({pair(i, j), most[(i - 1) * width + j], most[i * width + j - 1]});
    }
    std::vector<int> found(from.size(), -1);
    for (size_t i = from.size(), j = to.size(); i > 0 && j > 0;) {
        if (pair(i, j) == most[i * width + j])
            found[--i] = static_cast<int>(--j);
        else if (most[(i - 1) * width + j] >= most[i * width + j - 1])
            --i;
        else
            --j;
    }
    return found;
}

/// What became of each token of \a then; nothing where it is a word or is the same now.
std::vector<std::optional<FigureChange>> changesOf(const std::vector<FigureToken> &then,
                                                   const std::vector<FigureToken> &now)
{
    const std::vector<int> placesNow = partners(then, now, samePlace);
    std::vector<std::optional<FigureChange>> changes(then.size());
    for (size_t i = 0; i < then.size(); ++i) {
        if (!then[i].isFigure)
            continue;
        const TextFigure after =
            placesNow[i] < 0 ? TextFigure() : now[static_cast<size_t>(placesNow[i])].figure;
        if (after.value != then[i].figure.value)
            changes[i] = FigureChange{then[i].figure.text, after.text};
    }
    return changes;
}

} // namespace

std::vector<TextFigure> figuresIn(const QString &text)
{
    std::vector<TextFigure> figures;
    for (const FigureToken &token : tokensOf(text)) {
        if (token.isFigure)
            figures.push_back(token.figure);
    }
    return figures;
}

std::vector<FigureChange> outdatedFigures(const QString &edited, const QString &then, const QString &now)
{
    const std::vector<FigureToken> own = tokensOf(edited);
    const std::vector<FigureToken> before = tokensOf(then);
    const auto changes = changesOf(before, tokensOf(now));
    const std::vector<int> origins = partners(own, before, sameText);
    std::vector<FigureChange> outdated;
    for (size_t i = 0; i < own.size(); ++i) {
        std::optional<FigureChange> change;
        if (origins[i] >= 0)
            change = changes[static_cast<size_t>(origins[i])];
        for (size_t j = 0; own[i].isFigure && origins[i] < 0 && j < before.size(); ++j) { // was moved
            if (sameText(own[i], before[j]) == 0)
                continue;
            change = changes[j];
            if (!change)
                break; // it may be this one, which is as it was
        }
        if (change && std::ranges::find(outdated, *change) == outdated.end())
            outdated.push_back(*change);
    }
    return outdated;
}

} // namespace sovang
