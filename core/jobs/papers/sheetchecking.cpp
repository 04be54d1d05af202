// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/sheetchecking.h"

#include "jobs/papers/certificateregister.h"
#include "storage/book.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QJsonObject sheetJson(const CheckedSheet &sheet)
{
    QJsonArray notes;
    for (const CertificateNote &note : sheet.notes)
        notes.append(
            QJsonObject{{QStringLiteral("code"), toCode(note.kind)}, {QStringLiteral("message"), note.text}});
    return {{QStringLiteral("unit"), sheet.unitCode},
            {QStringLiteral("name"), sheet.data.unitName},
            {QStringLiteral("number"), sheet.data.registerNumber},
            {QStringLiteral("printable"), sheet.problem.isEmpty()},
            {QStringLiteral("notes"), notes}};
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
    QJsonArray certificates;
    for (const CheckedSheet &sheet : check.sheets)
        certificates.append(sheetJson(sheet));
    return QJsonDocument(QJsonObject{{QStringLiteral("year"), year.value()},
                                     {QStringLiteral("certificates"), certificates}})
        .toJson();
}

} // namespace sovang
