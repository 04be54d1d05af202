// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperfile.h"

#include "base/error.h"
#include "documents/docxwriter.h"
#include "documents/pdfwriter.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct PaperFileText
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

bool hasEnding(const QString &path, QStringView ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

} // namespace

bool isPaperFile(const QString &path)
{
    return hasEnding(path, u".pdf") || hasEnding(path, u".docx");
}

void writePaper(const Document &document, const QString &path, const Progress &progress)
{
    if (!isPaperFile(path))
        throw Error(Error::Kind::BadInput, PaperFileText::tr("“%1” must end in .pdf or .docx.").arg(path));
    if (hasEnding(path, u".docx"))
        writeDocx(document, path, progress);
    else
        writePdf(document, path, progress);
}

} // namespace sovang
