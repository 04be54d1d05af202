// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"

#include <QSizeF>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace sovang {

/// WordprocessingML (ISO/IEC 29500) being written: elements and attributes of the namespace `w`. Lengths are
/// twips; sizes of letters are half points.
class WordXml
{
public:
    using Attributes = std::initializer_list<std::pair<QString, QString>>;

    /// Begins a part with the root element \a root.
    explicit WordXml(const QString &root);

    void start(const QString &name, const Attributes &attributes = {});
    void end() { m_writer.writeEndElement(); }
    void element(const QString &name, const Attributes &attributes = {});
    void value(const QString &name, const QString &text) { element(name, {{QStringLiteral("val"), text}}); }
    void value(const QString &name, int number) { value(name, QString::number(number)); }
    /// An element that names a part of the package by its relation.
    void relation(const QString &name, const QString &type, const QString &id);
    /// A run with a picture of the package in the line, \a inches large; \a number counts the pictures from
    /// 1, \a words tell what is to be seen.
    void picture(const QString &relation, int number, QSizeF inches, const QString &words);
    /// The text of a run, with its forced line breaks.
    void text(const QString &text);

    /// The part, complete. Nothing can be written afterwards.
    QByteArray finished();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// What one paragraph has beside its style.
struct DocxParagraph
{
    QString style;
    bool keepWithNext = false;
    bool startsPage = false;
    std::optional<Align> align = {};
    std::optional<int> left = {};
    std::optional<int> right = {};
    std::optional<int> firstLine = {};
    std::optional<int> before = {}; ///< space above
    std::optional<double> points = {};
};

/// A paragraph with \a runs; none is an empty one.
void writeParagraph(WordXml &xml, const DocxParagraph &form, const std::vector<Run> &runs);
/// \a slot: code of the value that the text is, see paperslots.h.
void writeParagraph(WordXml &xml, const DocxParagraph &form, const QString &text, const QString &slot = {});

/// A run; what holds a value stands in a content control.
void writeRun(WordXml &xml, const Run &run, std::optional<double> points = {});

/// Twips of \a mm, whole.
int twipsOf(double mm);

} // namespace sovang
