// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/officepapers.h"

#include "jobs/papers/logcode.h"
#include "jobs/papers/officetexts.h"
#include "jobs/papers/paperyear.h"
#include "storage/book.h"

#include <array>

namespace sovang {

namespace {

struct OfficePaperForm
{
    QLatin1String code;
    const char16_t *title; ///< of the file, before the year
    std::vector<Document> (*papers)(const PaperYear &);
};

constexpr std::array<OfficePaperForm, std::size(officePapers)> forms{{
    {QLatin1String("registrations"), u"Danh sách đăng ký", registrationPapers},
    {QLatin1String("inspection"), u"Biên bản kiểm tra", inspectionPapers},
    {QLatin1String("minutes"), u"Biên bản họp", minutesPapers},
    {QLatin1String("submission"), u"Tờ trình đề nghị công nhận", submissionPapers},
    {QLatin1String("decision"), u"Quyết định công nhận", decisionPapers},
    {QLatin1String("refusals"), u"Công văn trả lời không công nhận", refusalPapers},
    {QLatin1String("letter"), u"Thông báo kết quả", letterPapers},
    {QLatin1String("revocation"), u"Quyết định thu hồi", revocationPapers},
    {QLatin1String("certificate-register"), u"Sổ đăng ký cấp Giấy công nhận", registerPapers},
}};

// The papers that say what was done: what they rest on must be in the book as long as they are kept.
bool namesTheLog(OfficePaper paper)
{
    return paper == OfficePaper::Minutes || paper == OfficePaper::Decision ||
           paper == OfficePaper::Revocation;
}

const OfficePaperForm &formOf(OfficePaper paper)
{
    return forms.at(static_cast<size_t>(paper));
}

} // namespace

QString toCode(OfficePaper paper)
{
    return formOf(paper).code;
}

std::optional<OfficePaper> officePaperFromCode(QStringView code)
{
    for (const OfficePaper paper : officePapers) {
        if (code == formOf(paper).code)
            return paper;
    }
    return std::nullopt;
}

QString paperTitle(OfficePaper paper)
{
    return QString::fromUtf16(formOf(paper).title);
}

PaperBundle makeOfficePapers(const Book &book, Year year, OfficePaper paper, const PaperDay &day)
{
    const Book::Reading oneMoment(book);
    PaperYear facts(book, year);
    facts.day = day;
    PaperBundle bundle{u"%1 %2"_qs.arg(paperTitle(paper), yearWords(year, facts.yearType)),
                       formOf(paper).papers(facts)};
    if (namesTheLog(paper)) {
        for (Document &each : bundle.papers)
            each.foot = logCodeWords(book);
    }
    return bundle;
}

Document PaperBundle::joined() const
{
    return papers.size() == 1 ? papers.front() : joinedPapers(title, papers);
}

Document makeOfficePaper(const Book &book, Year year, OfficePaper paper, const PaperDay &day)
{
    return makeOfficePapers(book, year, paper, day).joined();
}

} // namespace sovang
