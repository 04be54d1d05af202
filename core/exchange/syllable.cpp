// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/syllable.h"

#include <QSet>
#include <QStringList>

namespace sovang {

namespace {

constexpr QStringView tones = u"\u0300\u0301\u0303\u0309\u0323";
constexpr QStringView sharpTones = u"\u0301\u0323"; // sắc, nặng
constexpr qsizetype longest = 7;                    // nghiêng

const QStringList &initials()
{
    // Longer ones first, as the first that fits is taken off.
    static const QStringList all =
        QStringLiteral("ngh ng nh gh gi ch kh ph th tr qu b c d đ g h k l m n p r s t v x").split(u' ');
    return all;
}

const QSet<QString> &rhymes()
{
    static const QStringList all =
        QStringLiteral(
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
            "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
            "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi "
            "om "
            "on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            "u ua uân uâng uât uây uc uê uêch uênh uêt ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya "
            "uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
            "y yêm yên yêng yêt yêu")
            .split(u' ');
    static const QSet<QString> set(all.begin(), all.end());
    return set;
}

bool fits(QStringView initial, QStringView rhyme)
{
    const bool isFront = QStringView(u"ieêy").contains(rhyme.front());
    if (initial == u"k" || initial == u"gh" || initial == u"ngh")
        return isFront;
    if (initial == u"c" || initial == u"ng")
        return !isFront;
    if (initial == u"g")
        return !isFront || rhyme.front() == u'i'; // gì
    if (rhyme.front() == u'y' && rhyme.size() > 1)
        return initial.isEmpty() || initial == u"qu"; // yên, quyên; but tiên
    if (initial == u"qu")
        return rhyme.front() != u'o' && rhyme.front() != u'u';
    return true;
}

bool isSyllableWithoutTone(const QString &word)
{
    if (rhymes().contains(word))
        return true;
    for (const QString &initial : initials()) {
        if (!word.startsWith(initial))
            continue;
        const QString rhyme = word.mid(initial.size());
        if (rhymes().contains(rhyme) && fits(initial, rhyme))
            return true;
    }
    return false;
}

} // namespace

bool isVietnameseSyllable(const QString &word)
{
    if (word.isEmpty() || word.size() > 2 * longest)
        return false;
    QString plain;
    QChar tone;
    for (const QChar c : word.toLower().normalized(QString::NormalizationForm_D)) {
        if (!tones.contains(c)) {
            plain += c;
        } else if (tone.isNull()) {
            tone = c;
        } else {
            return false;
        }
    }
    plain = plain.normalized(QString::NormalizationForm_C);
    const QChar last = plain.isEmpty() ? QChar() : plain.back();
    const bool hasStop = last == u'c' || last == u'p' || last == u't' || plain.endsWith(u"ch");
    if (hasStop && !tone.isNull() && !sharpTones.contains(tone))
        return false;
    return isSyllableWithoutTone(plain);
}

} // namespace sovang
