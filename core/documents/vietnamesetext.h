// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace sovang {

/// `ngày 05 tháng 01 năm 2026`: days below 10 and the months 1 and 2 get a leading zero, other months do not
/// (Nghị định 30/2020, Phụ lục I, mục II.4). An invalid date leaves dots to be filled in by hand.
QString dateInWords(const QDate &date);

/// `Đắk Mil, ngày 05 tháng 6 năm 2026`
QString placeAndDate(const QString &place, const QDate &date);

/// `05/6/2026`, zeros as in dateInWords.
QString dateInFigures(const QDate &date);

/// `05/QĐ-UBND`: numbers below 10 get a leading zero; no number yet (0) leaves dots. \a symbol is what
/// follows the stroke (Nghị định 30/2020, Phụ lục I, mục II.3).
QString documentNumber(int number, const QString &symbol);

/// `năm mươi lăm`, `hai nghìn không trăm linh một` (northern usage); \a number from 0 to 999 999 999 999.
QString numberInWords(qint64 number);

/// `I`, `II`, ... for the numbers of sections and appendices; \a number from 1 to 3999.
QString romanNumber(int number);

/// A text in capitals, as the decree asks for issuers and titles of office.
QString inCapitals(const QString &text);

} // namespace sovang
