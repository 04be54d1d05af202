// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/sheetchecking.h"

#include "base/jsontree.h"
#include "jobs/papers/certificateregister.h"
#include "storage/book.h"

#include <algorithm>

namespace sovang {

namespace {

QStringList faultTexts(const std::vector<CertificateNote> &notes)
{
    QStringList texts;
    for (const CertificateNote &note : notes) {
        if (note.isFault())
            texts << note.text;
    }
    return texts;
}

JsonValue sheetNoteJson(const CertificateNote &note)
{
    return JsonValue::object().with(u"code"_qs, toCode(note.kind)).with(u"message"_qs, note.text);
}

JsonValue sheetJson(const CheckedSheet &sheet)
{
    return JsonValue::object()
        .with(u"unit"_qs, sheet.unitCode)
        .with(u"name"_qs, sheet.data.unitName)
        .with(u"number"_qs, sheet.data.registerNumber)
        .with(u"printable"_qs, sheet.problem.isEmpty())
        .with(u"notes"_qs, JsonValue::listOf(sheet.notes, sheetNoteJson));
}

} // namespace

CertificateCheck checkSheets(const Book &book, const std::vector<Title> &titles, int first,
                             std::shared_ptr<const CertificateLayout> layout, const Progress &progress)
{
    CertificatePlan plan;
    plan.titles = titles;
    plan.printable = certificatesOf(book, titles, std::move(layout));
    // The code is as long with any key.
    const SigningKey key = SigningKey::make();
    const std::vector<CertificateData> sheets =
        registeredCertificates(plan, planRegister(book, plan, first), key);
    const auto notes = certificateNotes(sheets, progress);
    CertificateCheck check;
    for (size_t i = 0; i < sheets.size(); ++i) {
        CheckedSheet sheet{titles[i].unit.code, sheets[i], notes[i], {}};
        if (const QStringList faults = faultTexts(notes[i]); !faults.isEmpty())
            sheet.problem = certificateProblem(titles[i], sheets[i], faults);
        check.sheets.push_back(std::move(sheet));
    }
    return check;
}

QByteArray certificateCheckJson(Year year, const CertificateCheck &check)
{
    return writeJson(JsonValue::object()
                         .with(u"year"_qs, year.value())
                         .with(u"certificates"_qs, JsonValue::listOf(check.sheets, sheetJson)));
}

} // namespace sovang
