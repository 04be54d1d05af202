// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/grid.h"
#include "exchange/xmlscanner.h"

#include <QHash>

#include <memory>

namespace sovang {

/// What a number format shows a number as.
enum class NumberLook : quint8 { Number, Percent, Date, Time };

/// By the code of a custom format, such as `[$-42A]dd/mm/yyyy;@`.
NumberLook lookOfFormat(QStringView code);
/// By the number of a format that every workbook has without naming it; Number for all others.
NumberLook lookOfBuiltIn(int id);
/// The code of a format without a name, where it shows no more than digits; empty for all others.
QString codeOfBuiltIn(int id);

/// The cell of a number that is shown so. Day numbers are those of the 1900 system with its 29 February 1900,
/// or of the 1904 system. A time of day, or a length of time, is a Text such as `13:30:00`; what is not a day
/// is a Number.
Cell cellOfNumber(double number, NumberLook look, bool is1904);

/// Font names, each once; 0 is "not known".
class FontTable
{
public:
    quint16 indexOf(const QString &name);
    const QStringList &names() const { return m_names; }

private:
    QStringList m_names{QString()};
    QHash<QString, quint16> m_indexes;
};

/// What the cells of a workbook refer to with their `s`.
struct XlsxStyles
{
    struct Format
    {
        NumberLook look = NumberLook::Number;
        quint16 font = 0;
        quint16 number = 0; ///< into numbers
    };

    std::vector<Format> formats;
    std::shared_ptr<const NumberFormats> numbers;

    Format format(size_t index) const { return index < formats.size() ? formats[index] : Format(); }

    static XlsxStyles read(XmlScanner xml, FontTable &fonts);
};

} // namespace sovang
