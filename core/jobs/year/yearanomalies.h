// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/anomalies.h"
#include "base/year.h"

#include <QByteArray>

#include <vector>

namespace sovang {

class Book;

/// What is worth a second look in \a year of a book, from answers of all rounds, evidence and the year
/// before. Throws as evaluateYear().
std::vector<Anomaly> yearAnomalies(const Book &book, Year year);

/// As the JSON document that the README describes.
QByteArray anomaliesJson(Year year, const std::vector<Anomaly> &anomalies);

} // namespace sovang
