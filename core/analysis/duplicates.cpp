// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/duplicates.h"

#include "base/text.h"

#include <algorithm>
#include <tuple>

namespace sovang {

namespace {

constexpr int worthTelling = 60;
/// More units than this under one key are no duplicates of each other, but a word that everybody has.
constexpr ptrdiff_t commonKey = 40;

// What is written short in lists of units; folded, as searchKey gives it.
const QHash<QString, QString> &abbreviations()
{
    static const QHash<QString, QString> words{
        {u"mn"_qs, u"mam non"_qs},
        {u"mg"_qs, u"mau giao"_qs},
        {u"th"_qs, u"tieu hoc"_qs},
        {u"thcs"_qs, u"trung hoc co so"_qs},
        {u"thpt"_qs, u"trung hoc pho thong"_qs},
        {u"ptdtnt"_qs, u"pho thong dan toc noi tru"_qs},
        {u"ptdtbt"_qs, u"pho thong dan toc ban tru"_qs},
        {u"gdtx"_qs, u"giao duc thuong xuyen"_qs},
        {u"gdnn"_qs, u"giao duc nghe nghiep"_qs},
        {u"ttgdtx"_qs, u"trung tam giao duc thuong xuyen"_qs},
        {u"gd"_qs, u"giao duc"_qs},
        {u"gddt"_qs, u"giao duc dao tao"_qs},
        {u"dt"_qs, u"dao tao"_qs},
        {u"cd"_qs, u"cao dang"_qs},
        {u"dh"_qs, u"dai hoc"_qs},
        {u"ubnd"_qs, u"uy ban nhan dan"_qs},
        {u"hdnd"_qs, u"hoi dong nhan dan"_qs},
        {u"mttq"_qs, u"mat tran to quoc"_qs},
        {u"ubmttq"_qs, u"uy ban mat tran to quoc"_qs},
        {u"vn"_qs, u"viet nam"_qs},
        {u"ldld"_qs, u"lien doan lao dong"_qs},
        {u"lhpn"_qs, u"lien hiep phu nu"_qs},
        {u"ccb"_qs, u"cuu chien binh"_qs},
        {u"tncs"_qs, u"thanh nien cong san"_qs},
        {u"vp"_qs, u"van phong"_qs},
        {u"nnmt"_qs, u"nong nghiep moi truong"_qs},
        {u"tnmt"_qs, u"tai nguyen moi truong"_qs},
        {u"vhtt"_qs, u"van hoa thong tin"_qs},
        {u"vhttdl"_qs, u"van hoa the thao du lich"_qs},
        {u"tand"_qs, u"toa an nhan dan"_qs},
        {u"vksnd"_qs, u"vien kiem sat nhan dan"_qs},
        {u"thads"_qs, u"thi hanh an dan su"_qs},
        {u"kbnn"_qs, u"kho bac nha nuoc"_qs},
        {u"bhxh"_qs, u"bao hiem xa hoi"_qs},
        {u"qltt"_qs, u"quan ly thi truong"_qs},
        {u"nhnn"_qs, u"ngan hang nha nuoc"_qs},
        {u"ttyt"_qs, u"trung tam y te"_qs},
        {u"tyt"_qs, u"tram y te"_qs},
        {u"bv"_qs, u"benh vien"_qs},
        {u"bvdk"_qs, u"benh vien da khoa"_qs},
        {u"dk"_qs, u"da khoa"_qs},
        {u"cty"_qs, u"cong ty"_qs},
        {u"tnhh"_qs, u"trach nhiem huu han"_qs},
        {u"cp"_qs, u"co phan"_qs},
        {u"ctcp"_qs, u"cong ty co phan"_qs},
        {u"mtv"_qs, u"mot thanh vien"_qs},
        {u"htx"_qs, u"hop tac xa"_qs},
        {u"dn"_qs, u"doanh nghiep"_qs},
        {u"tp"_qs, u"thanh pho"_qs},
        {u"tx"_qs, u"thi xa"_qs},
    };
    return words;
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

// `Lý` and `Lí`, `kỹ` and `kĩ` are one word; the y of `tuy`, `tây` is another sound.
QString withOneI(QString word)
{
    if (word.size() > 1 && word.endsWith(u'y') && !isVowel(word[word.size() - 2]))
        word.back() = u'i';
    return word;
}

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

// Short words differ by a letter and are different words all the same.
bool mayBeMistyped(const QString &word)
{
    return word.size() >= 4 && !hasDigit(word);
}

// Of \a word without the letter at \a left; -1: with all.
size_t letterHash(const QString &word, qsizetype left)
{
    size_t hash = 14695981039346656037ULL;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i != left)
            hash = (hash ^ word[i].unicode()) * 1099511628211ULL;
    }
    return hash;
}

// A word counts by its place; sums of these can be taken apart again.
size_t hashAt(qsizetype place, size_t hash)
{
    return hash * (2 * static_cast<size_t>(place) + 0x9E3779B97F4A7C15ULL);
}

// One letter more, less or other, or two neighbours exchanged.
bool areOneLetterApart(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype first = 0;
    while (first < shorter && a[first] == b[first])
        ++first;
    const auto restIsSame = [&](qsizetype fromA, qsizetype fromB) {
        return QStringView(a).mid(fromA) == QStringView(b).mid(fromB);
    };
    if (a.size() == b.size()) {
        if (first == a.size())
            return false;
        const bool exchanged = first + 1 < a.size() && a[first] == b[first + 1] && a[first + 1] == b[first] &&
                               restIsSame(first + 2, first + 2);
        return exchanged || restIsSame(first + 1, first + 1);
    }
    if (std::abs(a.size() - b.size()) != 1)
        return false;
    return a.size() > b.size() ? restIsSame(first + 1, first) : restIsSame(first, first + 1);
}

// The same words but for one, and that one mistyped.
bool differInOneLetter(const QStringList &a, const QStringList &b)
{
    if (a.size() != b.size() || a.size() < 2)
        return false;
    qsizetype other = -1;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] == b[i])
            continue;
        if (other >= 0)
            return false;
        other = i;
    }
    return other >= 0 && mayBeMistyped(a[other]) && mayBeMistyped(b[other]) &&
           areOneLetterApart(a[other], b[other]);
}

// A name that is folded already, in words as duplicates are looked for.
QStringList foldedWords(const QString &folded)
{
    QStringList words;
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        const auto full = abbreviations().find(word);
        if (full == abbreviations().end())
            words << withOneI(word);
        else
            words << full->split(u' ');
    }
    words.removeAll(QStringLiteral("va"));
    if (words.size() > 2 && words.front() == u"truong")
        words.removeFirst();
    else if (words.size() > 3 && words[0] == u"co" && words[1] == u"quan")
        words.remove(0, 2);
    return words;
}

QString phoneKey(const QString &phone)
{
    constexpr qsizetype shortest = 9;
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits.size() < shortest ? QString() : digits;
}

bool mayBeOne(const Unit &a, const Unit &b)
{
    const bool oneEndedBefore = (a.dissolved && b.founded && *a.dissolved <= *b.founded) ||
                                (b.dissolved && a.founded && *b.dissolved <= *a.founded);
    return a.id != b.id && !oneEndedBefore;
}

void sortBySureness(std::vector<LikelyDuplicate> &found)
{
    std::ranges::stable_sort(found, [](const LikelyDuplicate &a, const LikelyDuplicate &b) {
        return std::tuple(-a.score, a.a, a.b) < std::tuple(-b.score, b.a, b.b);
    });
}

} // namespace

QStringList nameWords(const QString &name)
{
    return foldedWords(searchKey(name));
}

DuplicateIndex::Entry DuplicateIndex::entryOf(const Unit &unit)
{
    Entry entry;
    entry.unit = unit;
    entry.folded = searchKey(unit.name);
    entry.locality = searchKey(unit.locality);
    entry.words = foldedWords(entry.folded);
    entry.phone = phoneKey(unit.phone);
    entry.sorted = entry.words;
    entry.sorted.sort();
    return entry;
}

// Units share a key when their words are the same in any order, when they are the same but for one that may
// be mistyped, or when their phones are the same.
std::vector<size_t> DuplicateIndex::keysOf(const Entry &entry)
{
    enum Salt : size_t { Words = 1, Phone, Gap };
    // Once with the locality: every commune has schools of the same names.
    std::vector<size_t> keys{qHashMulti(Words, entry.sorted),
                             qHashMulti(Words, entry.sorted, entry.locality)};
    if (!entry.phone.isEmpty())
        keys.push_back(qHashMulti(Phone, entry.phone));

    size_t whole = qHashMulti(Gap, entry.words.size());
    for (qsizetype i = 0; i < entry.words.size(); ++i)
        whole += hashAt(i, letterHash(entry.words[i], -1));
    for (qsizetype gap = 0; gap < entry.words.size(); ++gap) {
        const QString &word = entry.words[gap];
        if (!mayBeMistyped(word))
            continue;
        // Two words that are one letter apart are the same without some letter of the one or the other.
        const size_t others = whole - hashAt(gap, letterHash(word, -1));
        for (qsizetype letter = -1; letter < word.size(); ++letter)
            keys.push_back(qHashMulti(others, gap, letterHash(word, letter)));
    }
    return keys;
}

LikelyDuplicate DuplicateIndex::compare(const Entry &a, const Entry &b)
{
    LikelyDuplicate pair{a.unit.id, b.unit.id, 0, {}};
    const auto add = [&](Likeness reason, int score) {
        pair.reasons.push_back(reason);
        pair.score = std::min(100, pair.score == 0 ? score : pair.score + 10);
    };
    const bool areElsewhere = !a.locality.isEmpty() && !b.locality.isEmpty() && a.locality != b.locality;
    if (!areElsewhere) {
        const bool sameLetters = a.folded == b.folded;
        if (sameLetters && exactKey(a.unit.name) == exactKey(b.unit.name))
            add(Likeness::SameName, 100);
        else if (sameLetters)
            add(Likeness::SameLetters, 92);
        else if (a.words == b.words)
            add(Likeness::SameWords, 90);
        else if (a.sorted == b.sorted)
            add(Likeness::OtherOrder, 80);
        else if (differInOneLetter(a.words, b.words))
            add(Likeness::OneLetter, 75);
    }
    if (!a.phone.isEmpty() && a.phone == b.phone)
        add(Likeness::SamePhone, worthTelling);
    return pair;
}

DuplicateIndex::DuplicateIndex(const std::vector<Unit> &units)
{
    m_entries.reserve(units.size());
    for (const Unit &unit : units) {
        m_entries.push_back(entryOf(unit));
        for (const size_t key : keysOf(m_entries.back()))
            m_keys.emplace_back(key, static_cast<int>(m_entries.size()) - 1);
    }
    std::ranges::sort(m_keys);
    const auto [first, last] = std::ranges::unique(m_keys);
    m_keys.erase(first, last);
}

std::vector<LikelyDuplicate> DuplicateIndex::pairs(const std::set<UnitPair> &different) const
{
    std::set<UnitPair> seen;
    std::vector<LikelyDuplicate> found;
    const auto consider = [&](const Entry &a, const Entry &b) {
        const UnitPair pair = unitPair(a.unit.id, b.unit.id);
        if (different.contains(pair) || !mayBeOne(a.unit, b.unit) || !seen.insert(pair).second)
            return;
        const LikelyDuplicate compared = a.unit.id < b.unit.id ? compare(a, b) : compare(b, a);
        if (compared.score >= worthTelling)
            found.push_back(compared);
    };
    for (auto group = m_keys.begin(); group != m_keys.end();) {
        const auto end =
            std::find_if(group, m_keys.end(), [&](const auto &k) { return k.first != group->first; });
        if (end - group <= commonKey) {
            for (auto a = group; a != end; ++a) {
                for (auto b = a + 1; b != end; ++b)
                    consider(m_entries[static_cast<size_t>(a->second)],
                             m_entries[static_cast<size_t>(b->second)]);
            }
        }
        group = end;
    }
    sortBySureness(found);
    return found;
}

std::vector<LikelyDuplicate> DuplicateIndex::like(const Unit &unit) const
{
    const Entry entry = entryOf(unit);
    std::vector<LikelyDuplicate> found;
    std::set<int> seen;
    for (const size_t key : keysOf(entry)) {
        const auto group = std::ranges::equal_range(m_keys, key, {}, &std::pair<size_t, int>::first);
        if (std::ranges::ssize(group) > commonKey)
            continue;
        for (const auto &[same, index] : group) {
            const Entry &other = m_entries[static_cast<size_t>(index)];
            if (!mayBeOne(unit, other.unit) || !seen.insert(index).second)
                continue;
            const LikelyDuplicate compared = compare(entry, other);
            if (compared.score >= worthTelling)
                found.push_back(compared);
        }
    }
    sortBySureness(found);
    return found;
}

} // namespace sovang
