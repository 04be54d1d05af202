// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/year.h"

#include <QString>
#include <QStringList>

namespace sovang {

class Book;

/// What was written, and what somebody has to look for.
struct WrittenDossiers
{
    QStringList folders; ///< names within the folder, one for each unit, by code
    QStringList notes;   ///< translated sentences: evidence and papers that are not there
};

/// Writes the dossier (hồ sơ) of each unit of \a codes, or of every unit that is registered for \a year, into
/// a folder of its own, `CODE - NAME`, within \a folder: cover, score sheet with its three rounds,
/// explanation, list of evidence with copies of what lies beside the book, what the meetings said of it,
/// decisions, and certificate, each as a PDF, and all of them bound in one with bookmarks. What there is not
/// yet is named on the cover, and so is evidence that is missing or lies elsewhere; a copy is made of nothing
/// that lies outside of the book's folder.
///
/// All of it appears at once, or nothing. The book is read in short whiles, so that others may write into it.
/// Throws Error::Refused when they do, when \a folder is there and not empty, or when a unit that was named
/// is not registered; Error::NotFound for codes that the book lacks and when
/// nobody is registered; Error::BadInput when a paper cannot be printed, with its unit; Error::Storage. Needs
/// a QGuiApplication.
WrittenDossiers writeDossiers(const Book &book, Year year, const QStringList &codes, const QString &folder,
                              const Progress &progress = {});

} // namespace sovang
