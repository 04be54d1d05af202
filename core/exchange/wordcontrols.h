// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperslots.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// Bytes of a part of a DOCX.
struct WordRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool contains(const WordRange &other) const { return begin <= other.begin && other.end <= end; }
};

/// A content control (`w:sdt`).
struct WordControl
{
    WordRange at;
    const PaperSlot *slot = nullptr; ///< null: not one of ours
    QString tag;
    QString title;
    QByteArray look;                        ///< `w:rPr` of its first run
    std::optional<WordRange> paragraphLook; ///< `w:pPr` of the first paragraph in it, if it holds paragraphs
    bool holdsParagraphs = false;
    bool isPlaceholder = false;
    int paragraph = -1; ///< that holds it
    int table = -1;
};

struct WordParagraph
{
    WordRange at;
    bool hasRuns = false;
};

struct WordSection
{
    WordRange content;
    WordRange properties; ///< `w:sectPr`
    int carrier = -1;     ///< the paragraph that they stand in; -1: they stand behind the content
};

/// What stands where in a part of a DOCX.
struct WordControls
{
    QByteArray xml;                    ///< what all ranges are of
    std::vector<WordControl> controls; ///< outermost ones of ours, and all others outside of them
    std::vector<WordParagraph> paragraphs;
    std::vector<WordRange> tables;
    std::vector<WordSection> sections;
    bool hasChanges = false; ///< tracked ones, which would be printed

    QByteArray bytes(const WordRange &range) const { return xml.mid(range.begin, range.end - range.begin); }
};

/// Walks through \a xml, the part called \a part of the file \a file, once. Ids of paragraphs, which must
/// differ from each other and which nothing needs, are taken out. Throws Error::BadInput when it is damaged,
/// or no WordprocessingML as Word and LibreOffice write it. Pure; any thread.
WordControls wordControls(const QByteArray &xml, const QString &file, const QString &part);

} // namespace sovang
