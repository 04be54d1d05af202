// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperslots.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace sovang {

/// The text of a part of a DOCX with content controls, whose bytes outside of those stay as they are. Pure;
/// any thread.
class WordSlots
{
public:
    /// \a xml is the part called \a part of the file \a file. Throws Error::BadInput when it is damaged, or
    /// no WordprocessingML as Word and LibreOffice write it.
    WordSlots(const QByteArray &xml, const QString &file, const QString &part);

    /// Codes of the slots that it has, sorted, each once.
    QStringList codes() const;
    /// Titles or tags of other content controls, in their order.
    QStringList unknown() const;
    /// Does it hold tracked changes, which would be printed?
    bool hasChanges() const { return m_hasChanges; }
    /// How many papers it seems to be: a file may hold one only.
    int papers() const;

    /// The document with its slots filled, once for each of \a papers, each a section of its own with the
    /// heads and feet of the file; \a marksAbove: with its mark, if it has one, in a line over each paper.
    QByteArray filled(const std::vector<PaperFilling> &papers, bool marksAbove) const;
    /// The same of a head or foot: values only.
    QByteArray filledValues(const QHash<QString, QString> &values) const;

private:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool contains(const Range &other) const { return begin <= other.begin && other.end <= end; }
    };
    struct Control
    {
        Range at;
        const PaperSlot *slot = nullptr; ///< null: not one of ours
        QString tag;
        QString title;
        QByteArray look;                    ///< `w:rPr` of its first run
        std::optional<Range> paragraphLook; ///< `w:pPr` of the first paragraph in it, if it holds paragraphs
        bool holdsParagraphs = false;
        bool isPlaceholder = false;
        int paragraph = -1; ///< that holds it
        int table = -1;
    };
    struct Paragraph
    {
        Range at;
        bool hasRuns = false;
    };
    struct Section
    {
        Range content;
        Range properties; ///< `w:sectPr`
        int carrier = -1; ///< the paragraph that they stand in; -1: they stand behind the content
    };
    struct Edit
    {
        Range at;
        QByteArray bytes;
    };
    class Scan;

    QByteArray bytes(const Range &range) const { return m_xml.mid(range.begin, range.end - range.begin); }
    static QByteArray control(const PaperSlot &slot, const QByteArray &look, const QString &text);
    static QByteArray applied(const QByteArray &xml, const Range &within, std::vector<Edit> edits);
    QByteArray paragraphWith(const Control &control, const QString &text) const;
    bool isNextLine(const Control &before, const Control &after) const;
    Range lineRange(const Control &control) const;
    void fillLines(std::vector<Edit> &edits, size_t &index, const QStringList &lines) const;
    QByteArray section(const Section &section, const PaperFilling &filling) const;
    int widthOf(const Section &section) const;
    bool isAppendix(const Section &section) const;

    QByteArray m_xml;
    std::vector<Control> m_controls; ///< outermost ones of ours, and all others outside of them
    std::vector<Paragraph> m_paragraphs;
    std::vector<Range> m_tables;
    std::vector<Section> m_sections;
    bool m_hasChanges = false;
};

/// \a styles with those of \a ours whose ids are \a needed and whose names it lacks; where it has the name
/// under another id, the pair is in \a renamed.
QByteArray withStyles(const QByteArray &styles, const QByteArray &ours, const QStringList &needed,
                      QHash<QString, QString> &renamed);

} // namespace sovang
