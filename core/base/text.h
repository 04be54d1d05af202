// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QString>

namespace sovang {

/// NFC and NFD, as QString::normalized() gives them, in time that grows with the length only: Qt takes a
/// minute for 200,000 marks on one letter.
QString composed(const QString &text);
QString decomposed(const QString &text);

/// More marks on one letter than any writing has (Unicode's stream-safe texts allow 30): no text, but a file
/// made to harm.
bool hasHeapOfMarks(QStringView text);

/// What nobody sees is no part of a text: zero width characters, soft hyphens, byte order and directional
/// marks, variation selectors, control characters but for tabs and line ends. They come with texts copied
/// from web pages.
bool isInvisible(QChar character);

/// How text enters the book: NFC, without blanks at both ends and without invisible characters. Otherwise as
/// it was typed; names are never rewritten.
QString normalized(QStringView text);

/// \a text on one line: a line break, with the blanks around it, is one blank.
QString onOneLine(const QString &text);

/// The text with a capital first letter, the rest as it is.
QString withCapital(const QString &text);

/// Same words in the same spelling: NFC, lower case, one tone placement (`hoà` = `hòa`), single blanks. Keeps
/// tones and letters.
QString exactKey(QStringView text);

/// What people take for one code: without case, blanks and what cannot be seen, `Ð` as `Đ`, and full-width
/// and Cyrillic letters as the Latin ones that they look like. Other signs tell codes apart: 1.1 is not 11.
QString codeKey(QStringView code);

/// What search and duplicate checks compare: exactKey without tone and letter marks (`đ` = `d`) and without
/// punctuation.
QString searchKey(QStringView text);

/// Where \a needleKey (a searchKey) stands in \a text: 2 when the exact spelling occurs, 1 when it matches
/// folded, 0 not. \a needle is what was typed.
int searchRank(QStringView text, QStringView needle);

/// Reads `x`, `có`, `1`, `đạt` as yes and `không`, `0`, `không đạt` as no, whatever the case; also what else
/// is put into such cells: `v` and ticks, `true` and `false` as spreadsheets write them (`đúng`, `sai` in
/// Vietnamese). Anything else is nothing.
std::optional<bool> parseYesNo(QStringView text);

/// Order of the Vietnamese alphabet (CLDR `vi`), numbers by value: `số 2` before `số 10`. Not thread-safe:
/// one per thread.
class VietnameseOrder
{
public:
    VietnameseOrder();
    bool operator()(const QString &a, const QString &b) const { return m_collator.compare(a, b) < 0; }
    int compare(const QString &a, const QString &b) const { return m_collator.compare(a, b); }
    QCollatorSortKey sortKey(const QString &text) const { return m_collator.sortKey(text); }

private:
    QCollator m_collator;
};

} // namespace sovang
