// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <string_view>

namespace sovang {

/// The answers of one sheet, by code.
using SheetAnswers = std::map<QString, Answer>;

/// A sheet as the book stores it: a JSON object by code, in which the type of a value tells the kind of the
/// answer. `{"1.1":450,"1.3":[3],"1.4":[45,50],"1.5":true,"1.6":["good"],"2.1":"no soldiers"}` holds 4,5
/// points, a count of 3, the ratio 45/50, a yes, the option “good”, and a reason why 2.1 is not applicable.
QString sheetToJson(const SheetAnswers &answers);

/// Gets each answer with its code in UTF-8.
using SheetVisitor = std::function<void(std::string_view code, const Answer &answer)>;

/// Reads what sheetToJson() wrote, at the speed that ten million answers ask for: \a json is taken apart
/// where it lies. False when it is something else; then the visitor may have got a part. What it throws goes
/// on to the caller.
bool readSheetJson(QByteArray json, const SheetVisitor &visitor);

} // namespace sovang
