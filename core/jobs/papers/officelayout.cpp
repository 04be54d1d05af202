// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/officelayout.h"

#include "base/error.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sovang {

namespace {

struct OfficeLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(CertificateLayout)
};

using SheetPaper = CertificateLayout::Paper;

const QString layoutSetting = QStringLiteral("certificate.layout");

QString problemLines(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << problem.toString();
    return lines.join(u'\n');
}

} // namespace

std::shared_ptr<const CertificateLayout> officeLayout(const Book &book)
{
    const QString kept = book.settings.value(layoutSetting);
    if (kept.isEmpty())
        return nullptr;
    CertificateLayoutReading reading = readCertificateLayout(kept.toUtf8(), layoutSetting);
    if (!reading.layout)
        throw Error(Error::Kind::Storage,
                    OfficeLayoutText::tr("The layout of certificates in the book is damaged: %1")
                        .arg(problemLines(reading.problems)));
    return std::make_shared<const CertificateLayout>(std::move(*reading.layout));
}

void setOfficeLayout(Book &book, const CertificateLayout *layout)
{
    const QStringList faults = layout ? layoutFaults(*layout) : QStringList();
    if (!faults.isEmpty())
        throw Error(Error::Kind::BadInput, faults.front() + u'.');
    book.settings.set(layoutSetting, layout ? QString::fromUtf8(written(*layout)) : QString());
}

LogNote layoutNote(const CertificateLayout *layout)
{
    return {u"certificates.layout"_qs,
            layout ? OfficeLayoutText::tr("Certificates have the layout of the office: %1").arg(layout->title)
                   : OfficeLayoutText::tr("Certificates have the layout of the program"),
            {},
            std::nullopt,
            {}};
}

CertificateLayout layoutInFile(const QString &path)
{
    constexpr qint64 most = 1024LL * 1024; // the reader says so when it is too large
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw Error(
            Error::Kind::NotFound,
            OfficeLayoutText::tr("“%1” is neither a4, a3, a4-text or a3-text nor a file with a layout.")
                .arg(path));
    CertificateLayoutReading reading = readCertificateLayout(file.read(most), path);
    if (!reading.layout)
        throw Error(Error::Kind::BadInput, problemLines(reading.problems));
    return std::move(*reading.layout);
}

std::shared_ptr<const CertificateLayout> layoutNamed(const QString &name)
{
    const auto made = [](CertificateLayout layout) {
        return std::make_shared<const CertificateLayout>(std::move(layout));
    };
    for (const auto &[known, paper] : {std::pair{u"a4"_qs, SheetPaper::A4}, {u"a3"_qs, SheetPaper::A3}}) {
        if (name == known || name == known + u"-text"_qs)
            return made(shippedLayout(paper, name == known));
    }
    return made(layoutInFile(name));
}

} // namespace sovang
