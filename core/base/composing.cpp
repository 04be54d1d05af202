// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <algorithm>

namespace sovang {

namespace {

constexpr qsizetype pieceLength = 256; // from here on a text is taken in pieces
constexpr qsizetype heap = 30;

/// One character of a text and where the next one begins.
struct Character
{
    char32_t code = 0;
    qsizetype end = 0;
};

Character characterAt(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (isPair)
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), at + 2};
    return {text[at].unicode(), at + 1};
}

/// Whether a character may change with what stands before it: marks, and the Hangul letters that join others.
bool joins(char32_t code)
{
    if (code < 0x300)
        return false;
    const bool isHangulLetter = (code >= 0x1160 && code <= 0x11FF) || (code >= 0xD7B0 && code <= 0xD7FF);
    return isHangulLetter || QChar::isMark(code);
}

/// A run of marks, each taken apart, in canonical order. Qt's own sort takes the square of their number.
QString inOrder(QStringView marks)
{
    struct Mark
    {
        int place;
        QString text;
    };
    std::vector<Mark> apart;
    for (qsizetype at = 0; at < marks.size();) {
        const QString whole = marks.mid(at, characterAt(marks, at).end - at)
                                  .toString()
                                  .normalized(QString::NormalizationForm_D);
        at = characterAt(marks, at).end;
        for (qsizetype i = 0; i < whole.size();) {
            const Character part = characterAt(whole, i);
            apart.push_back({QChar::combiningClass(part.code), whole.mid(i, part.end - i)});
            i = part.end;
        }
    }
    // Marks of class 0 stay where they are, and others do not pass them.
    for (auto first = apart.begin(); first != apart.end();) {
        const auto last = std::find_if(first, apart.end(), [](const Mark &mark) { return mark.place == 0; });
        std::stable_sort(first, last, [](const Mark &a, const Mark &b) { return a.place < b.place; });
        first = last == apart.end() ? last : last + 1;
    }
    QString text;
    for (const Mark &mark : apart)
        text += mark.text;
    return text;
}

/// Where the piece that begins at \a from ends: before a character that does not join, once it is long
/// enough.
qsizetype endOfPiece(QStringView text, qsizetype from)
{
    qsizetype at = std::min(text.size(), from + pieceLength);
    while (at < text.size() && (text[at].isLowSurrogate() || joins(characterAt(text, at).code)))
        ++at;
    return at;
}

/// The piece with every heap of marks in order.
QString withOrder(QStringView piece)
{
    QString result;
    qsizetype marksFrom = 0;
    for (qsizetype at = 0; at <= piece.size();) {
        const Character next = at < piece.size() ? characterAt(piece, at) : Character{U' ', at + 1};
        if (!joins(next.code)) {
            const QStringView marks = piece.mid(marksFrom, at - marksFrom);
            result += marks.size() > heap ? inOrder(marks) : marks.toString();
            result += piece.mid(at, next.end - at);
            marksFrom = next.end;
        }
        at = next.end;
    }
    return result;
}

QString normalizedAs(const QString &text, QString::NormalizationForm form)
{
    if (text.size() <= pieceLength)
        return text.normalized(form);
    QString result;
    result.reserve(text.size());
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = endOfPiece(text, from);
        const QStringView piece = QStringView(text).mid(from, end - from);
        result += (hasHeapOfMarks(piece) ? withOrder(piece) : piece.toString()).normalized(form);
        from = end;
    }
    return result;
}

} // namespace

QString composed(const QString &text)
{
    const auto standsAlone = [](QChar c) { return c.unicode() < 0x300; };
    if (std::all_of(text.begin(), text.end(), standsAlone))
        return text; // numbers and codes, which come by the hundred thousand
    return normalizedAs(text, QString::NormalizationForm_C);
}

QString decomposed(const QString &text)
{
    return normalizedAs(text, QString::NormalizationForm_D);
}

bool hasHeapOfMarks(QStringView text)
{
    qsizetype marks = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Character next = characterAt(text, at);
        marks = joins(next.code) ? marks + 1 : 0;
        if (marks > heap)
            return true;
        at = next.end;
    }
    return false;
}

} // namespace sovang
