// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paperedits.h"

#include "jobs/papers/officelayout.h"
#include "session/session.h"

#include <QCoreApplication>

namespace sovang::edits {

namespace {

struct PaperEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::PaperEdits)
};

} // namespace

bool setOfficeTexts(Session &session, OfficePaper paper, const QString &title, const OfficeTexts &texts)
{
    return session.attempt([&] {
        const OfficeTexts before = officeTexts(session.book(), paper);
        if (before == texts)
            return true;
        const auto put = [paper](const OfficeTexts &value) {
            return [paper, value](Book &book) -> Touched {
                sovang::setOfficeTexts(book, paper, value);
                return std::vector<UnitId>(); // no outcome depends on them
            };
        };
        return session.apply(noteOf("paper.texts", PaperEditsText::tr("texts of the office: %1").arg(title)),
                             put(texts), put(before));
    });
}

bool setCertificateLayout(Session &session, const std::optional<CertificateLayout> &layout)
{
    return session.attempt([&] {
        const std::shared_ptr<const CertificateLayout> own = officeLayout(session.book());
        const std::optional<CertificateLayout> before = own ? std::optional(*own) : std::nullopt;
        if (before == layout)
            return true;
        const auto put = [](const std::optional<CertificateLayout> &value) {
            return [value](Book &book) -> Touched {
                setOfficeLayout(book, value ? &*value : nullptr);
                return std::vector<UnitId>(); // no outcome depends on it
            };
        };
        return session.apply(layoutNote(layout ? &*layout : nullptr), put(layout), put(before));
    });
}

} // namespace sovang::edits
