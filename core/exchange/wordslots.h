// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperslots.h"
#include "exchange/wordcontrols.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace sovang {

/// The text of a part of a DOCX with content controls, whose bytes outside of those stay as they are. Pure;
/// any thread.
class WordSlots
{
public:
    /// \a xml is the part called \a part of the file \a file. Throws Error::BadInput when it is damaged, or
    /// no WordprocessingML as Word and LibreOffice write it.
    WordSlots(const QByteArray &xml, const QString &file, const QString &part)
        : m_part(wordControls(xml, file, part))
    {}

    /// Codes of the slots that it has, sorted, each once.
    QStringList codes() const;
    /// Titles or tags of other content controls, in their order.
    QStringList unknown() const;
    /// Does it hold tracked changes, which would be printed?
    bool hasChanges() const { return m_part.hasChanges; }
    /// How many papers it seems to be: a file may hold one only.
    int papers() const;

    /// Names of slots for tables of \a papers that have no place where the table belongs: in the paper
    /// itself, or, for that of an appendix, in a section with its label, title or reference.
    QStringList tablesWithoutPlace(const std::vector<PaperFilling> &papers) const;

    /// The document with its slots filled, once for each of \a papers, each a section of its own with the
    /// heads and feet of the file; \a marksAbove: with its mark, if it has one, in a line over each paper.
    QByteArray filled(const std::vector<PaperFilling> &papers, bool marksAbove) const;
    /// The same of a head or foot: values only.
    QByteArray filledValues(const QHash<QString, QString> &values) const;

private:
    struct Edit
    {
        WordRange at;
        QByteArray bytes;
    };

    static QByteArray control(const PaperSlot &slot, const QByteArray &look, const QString &text);
    static QByteArray applied(const QByteArray &xml, const WordRange &within, std::vector<Edit> edits);
    QByteArray paragraphWith(const WordControl &control, const QString &text) const;
    bool isNextLine(const WordControl &before, const WordControl &after) const;
    WordRange lineRange(const WordControl &control) const;
    void fillLines(std::vector<Edit> &edits, size_t &index, const QStringList &lines) const;
    QByteArray section(const WordSection &section, const PaperFilling &filling) const;
    int widthOf(const WordSection &section) const;
    bool isAppendix(const WordSection &section) const;
    bool hasSlot(const WordSection &section, const QString &code) const;

    WordControls m_part;
};

} // namespace sovang
