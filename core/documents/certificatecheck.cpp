// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/certificatecheck.h"

#include "base/points.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace sovang {

namespace {

struct CertificateCheckText
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

using Kind = CertificateNote::Kind;

constexpr std::size_t longestNames = 20;
constexpr double nearLimitPoints = 1;
constexpr double usualNamePoints = 28; // what a name of two full lines has; shorter ones are larger
constexpr double worthAWord = 0.9;
constexpr double mostCodeSide = 44; // mm

const PageText *textNamed(const std::vector<PageItem> &items, const QString &text)
{
    for (const PageItem &item : items) {
        const auto *found = std::get_if<PageText>(&item);
        if (found && found->text == text)
            return found;
    }
    return nullptr;
}

void noteData(const CertificateData &data, std::vector<CertificateNote> &notes)
{
    if (data.unitName.trimmed().isEmpty())
        notes.push_back({Kind::NameMissing, CertificateCheckText::tr("the name is empty")});
    if (data.signer.capacity.size() > maxSignerLines)
        notes.push_back(
            {Kind::SignerTooLong,
             CertificateCheckText::tr("the signer's capacity has more than %1 lines").arg(maxSignerLines)});
}

void noteCode(const CertificateData &data, const std::vector<PageItem> &items,
              std::vector<CertificateNote> &notes)
{
    if (data.code.isEmpty())
        return;
    const auto code = std::ranges::find_if(
        items, [](const PageItem &item) { return std::holds_alternative<PageCode>(item); });
    if (code == items.end() || std::get<PageCode>(*code).box().width() > mostCodeSide)
        notes.push_back({Kind::CodeTooLong, CertificateCheckText::tr("there is no room for so long a code")});
}

/// Smaller than \a usual is worth a word.
/// `20,5`
QString sizeText(double points)
{
    return Points::fromHundredths(qRound64(points * 100)).toDisplay();
}

void noteText(const PageText &text, double usual, const PagePainter &painter,
              std::vector<CertificateNote> &notes)
{
    const QString missing = painter.fonts().missingCharacters(text.text);
    if (!missing.isEmpty())
        notes.push_back(
            {Kind::MissingLetter,
             CertificateCheckText::tr("%1: the font has no letter for %2").arg(text.name, missing)});
    const std::optional<FittedText> fitted = painter.fit(text);
    if (!fitted)
        notes.push_back({Kind::DoesNotFit, CertificateCheckText::tr("%1: “%2” does not fit even at %3 points")
                                               .arg(text.name, text.text)
                                               .arg(sizeText(text.minPoints))});
    else if (fitted->points < usual * worthAWord)
        notes.push_back({Kind::Shrank, CertificateCheckText::tr("%1: printed at %2 points instead of %3")
                                           .arg(text.name)
                                           .arg(sizeText(fitted->points), sizeText(usual))});
}

void noteWhatIsMissing(const CertificateData &data, std::vector<CertificateNote> &notes)
{
    if (data.decisionNumber.trimmed().isEmpty())
        notes.push_back({Kind::DecisionMissing, CertificateCheckText::tr("the decision has no number")});
    if (data.signer.name.trimmed().isEmpty())
        notes.push_back({Kind::SignerMissing, CertificateCheckText::tr("the decision has no signer")});
}

/// Two of one number, where it is filled in.
void noteRepeated(const std::vector<CertificateData> &certificates,
                  std::vector<std::vector<CertificateNote>> &notes)
{
    QHash<QString, int> times;
    const auto seriesOf = [](const CertificateData &data) {
        return data.registerNumber + u'\n' + data.authority;
    };
    for (const CertificateData &data : certificates)
        ++times[seriesOf(data)];
    for (std::size_t i = 0; i < certificates.size(); ++i) {
        const QString &number = certificates[i].registerNumber;
        if (!number.startsWith(u'.') && times.value(seriesOf(certificates[i])) > 1)
            notes[i].push_back(
                {Kind::NumberRepeated,
                 CertificateCheckText::tr("another one has the register number %1 too").arg(number)});
    }
}

void noteNearLimit(const std::vector<CertificateData> &certificates, const PagePainter &painter,
                   std::vector<std::vector<CertificateNote>> &notes)
{
    std::vector<std::size_t> order(certificates.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](std::size_t i) { return certificates[i].unitName.size(); });
    order.resize(std::min(order.size(), longestNames));
    for (const std::size_t i : order) {
        const std::vector<PageItem> items = certificateTexts(certificates[i]);
        const PageText *name = textNamed(items, certificates[i].unitName);
        const std::optional<FittedText> fitted = name ? painter.fit(*name) : std::nullopt;
        if (fitted && fitted->points <= name->minPoints + nearLimitPoints)
            notes[i].push_back({Kind::NearLimit,
                                CertificateCheckText::tr("a name of %1 letters is near the longest that fits")
                                    .arg(certificates[i].unitName.size())});
    }
}

} // namespace

QString toCode(CertificateNote::Kind kind)
{
    static const std::array codes{"nameMissing", "signerTooLong",   "missingLetter", "doesNotFit",
                                  "codeTooLong", "decisionMissing", "signerMissing", "numberRepeated",
                                  "shrank",      "nearLimit"};
    return QString::fromLatin1(codes.at(static_cast<std::size_t>(kind)));
}

std::vector<CertificateNote> certificateNotes(const CertificateData &data, const PagePainter &painter)
{
    return certificateNotes(data, certificateTexts(data), painter);
}

std::vector<CertificateNote> certificateNotes(const CertificateData &data, const std::vector<PageItem> &texts,
                                              const PagePainter &painter)
{
    std::vector<CertificateNote> notes;
    noteData(data, notes);
    noteCode(data, texts, notes);
    for (const PageItem &item : texts) {
        const auto *text = std::get_if<PageText>(&item);
        if (text && !text->text.isEmpty())
            noteText(*text, std::min(text->maxPoints, usualNamePoints), painter, notes);
    }
    noteWhatIsMissing(data, notes);
    std::ranges::stable_sort(notes, {}, [](const CertificateNote &note) { return !note.isFault(); });
    return notes;
}

std::vector<std::vector<CertificateNote>> certificateNotes(const std::vector<CertificateData> &certificates,
                                                           const Progress &progress)
{
    const PagePainter painter;
    std::vector<std::vector<CertificateNote>> notes;
    notes.reserve(certificates.size());
    progress.forEach(certificates,
                     [&](const CertificateData &data) { notes.push_back(certificateNotes(data, painter)); });
    noteRepeated(certificates, notes);
    noteNearLimit(certificates, painter, notes);
    return notes;
}

} // namespace sovang
