// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <QLocale>

#include <optional>

namespace sovang {

namespace {

bool isToneMark(QChar c)
{
    // grave, acute, tilde, hook above, dot below
    return c == u'\u0300' || c == u'\u0301' || c == u'\u0303' || c == u'\u0309' || c == u'\u0323';
}

bool isVowelOfMovingTone(QChar first, QChar second)
{
    return (first == u'o' && (second == u'a' || second == u'e')) || (first == u'u' && second == u'y');
}

// In NFD lower case: `hoa` + tone becomes `ho` + tone + `a`, so that old and new placement compare equal.
// Only where the pair ends the syllable does placement differ; moving it everywhere folds more, and equally
// on both sides. Not after q.
QString withOldTonePlacement(const QString &decomposed)
{
    QString text = decomposed;
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (!isToneMark(text[i]) || !isVowelOfMovingTone(text[i - 2], text[i - 1]))
            continue;
        if (i >= 3 && text[i - 3] == u'q')
            continue;
        const QChar tone = text[i];
        text[i] = text[i - 1];
        text[i - 1] = tone;
    }
    return text;
}

} // namespace

QString normalized(QStringView text)
{
    return text.trimmed().toString().normalized(QString::NormalizationForm_C);
}

QString exactKey(QStringView text)
{
    const QString lower = QLocale::c().toLower(text.toString().simplified());
    return withOldTonePlacement(lower.normalized(QString::NormalizationForm_D))
        .normalized(QString::NormalizationForm_C);
}

QString searchKey(QStringView text)
{
    QString key;
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c == u'đ')
            key += u'd';
        else if (c.isLetterOrNumber())
            key += c;
        else if (c.category() != QChar::Mark_NonSpacing && !key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    return key.trimmed();
}

int searchRank(QStringView text, QStringView needle)
{
    if (!searchKey(text).contains(searchKey(needle)))
        return 0;
    return exactKey(text).contains(exactKey(needle)) ? 2 : 1;
}

std::optional<bool> parseYesNo(QStringView text)
{
    const QString word = exactKey(text);
    if (word == u"x" || word == u"có" || word == u"1" || word == u"đạt")
        return true;
    if (word == u"không" || word == u"0" || word == u"không đạt")
        return false;
    return std::nullopt;
}

VietnameseOrder::VietnameseOrder() : m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

} // namespace sovang
