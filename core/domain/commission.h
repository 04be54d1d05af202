// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sovang {

/// What a person is in the commission (chủ tịch, phó chủ tịch, uỷ viên thường trực, uỷ viên, thư ký).
enum class MemberRole { Chair, Deputy, Standing, Member, Secretary };

inline constexpr MemberRole memberRoles[] = {MemberRole::Chair, MemberRole::Deputy, MemberRole::Standing,
                                             MemberRole::Member, MemberRole::Secretary};

/// `chair`, `deputy`, `standing`, `member`, `secretary`
QString toCode(MemberRole role);
std::optional<MemberRole> memberRoleFromCode(QStringView code);

/// The word on papers: `Chủ tịch` of a council (hội đồng), `Trưởng ban` where \a commission calls itself a
/// board (ban).
QString toVietnamese(MemberRole role, QStringView commission = {});

/// A person in the commission.
struct CommissionMember
{
    qint64 id = 0;
    int order = 0; ///< place in the list
    QString name = {};
    QString position = {}; ///< chức vụ in the office that sends the person
    MemberRole role = MemberRole::Member;
    bool votes = true;
    QDate from = {}; ///< invalid: from the beginning
    QDate to = {};   ///< last day; invalid: still a member

    bool isMemberOn(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }

    bool operator==(const CommissionMember &) const = default;
};

/// A body whose papers the secretary writes: the commission itself, the committee or union that decides.
struct Issuer
{
    qint64 id = 0;
    int order = 0;             ///< place in the list
    bool isCommission = false; ///< the commission of this book; at most one is
    QString name = {};         ///< `Ban Chỉ đạo …`
    QString parent = {};       ///< cơ quan chủ quản
    QString place = {};        ///< địa danh of the date line
    QString symbol = {};       ///< abbreviation in the numbers of its papers: `BCĐ`, `UBND`

    bool operator==(const Issuer &) const = default;
};

/// In whose name one signs (Nghị định 30/2020): in one's own, for a collective (TM.), for the head (KT.), by
/// order of the head (TL.), by authorisation (TUQ.).
enum class SigningMode { Own, Collective, ForHead, ByOrder, Authorised };

inline constexpr SigningMode signingModes[] = {SigningMode::Own, SigningMode::Collective,
                                               SigningMode::ForHead, SigningMode::ByOrder,
                                               SigningMode::Authorised};

/// `own`, `TM`, `KT`, `TL`, `TUQ`
QString toCode(SigningMode mode);
std::optional<SigningMode> signingModeFromCode(QStringView code);

/// Who signs the papers of an issuer.
struct Signatory
{
    qint64 id = 0;
    qint64 issuer = 0;
    int order = 0; ///< the first of an issuer signs where nobody is chosen
    QString name = {};
    QString title = {}; ///< `Phó Trưởng ban`
    SigningMode mode = SigningMode::Own;
    QString behalf = {}; ///< on whose behalf: `Ban Chỉ đạo` after TM., `Trưởng ban` after KT.; empty for Own
    QString collective =
        {}; ///< the TM. line over KT. of one who signs for the head of a collective; may be empty

    /// The lines over the signature: `TM. BAN CHỈ ĐẠO`, `KT. TRƯỞNG BAN`, `PHÓ TRƯỞNG BAN`.
    QStringList capacity() const;

    bool operator==(const Signatory &) const = default;
};

/// Kinds of papers that are numbered each on their own.
enum class PaperKind { Report, Submission, Decision, Minutes, Inspection, Letter, Certificate };

inline constexpr PaperKind paperKinds[] = {PaperKind::Report,     PaperKind::Submission, PaperKind::Decision,
                                           PaperKind::Minutes,    PaperKind::Inspection, PaperKind::Letter,
                                           PaperKind::Certificate};

/// `report`, `submission`, `decision`, `minutes`, `inspection`, `letter`, `certificate`
QString toCode(PaperKind kind);
std::optional<PaperKind> paperKindFromCode(QStringView code);
/// `Báo cáo`, `Tờ trình`, `Quyết định`, `Biên bản họp` …
QString toVietnamese(PaperKind kind);

inline constexpr int lastPaperNumber = 999'999'999;

/// The numbers that an issuer gives to a kind of paper in a year.
struct NumberSeries
{
    qint64 issuer = 0;
    PaperKind kind = PaperKind::Report;
    Year year = {};
    int next = 1;        ///< the number that the next paper gets, to lastPaperNumber
    QString format = {}; ///< `{n}/QĐ-UBND`; `{n}` is the number, at least two digits, `{year}` the year

    QString numberOf(int n) const; ///< `05/QĐ-UBND`
    QString nextNumber() const { return numberOf(next); }
    /// What stands after the number: `QĐ-UBND`; empty where the format is another one.
    QString symbol() const;

    bool operator==(const NumberSeries &) const = default;
};

/// The usual format for a kind of paper: `{n}/QĐ-UBND`; letters have no kind in it, certificates the year.
QString usualFormat(PaperKind kind, const QString &issuerSymbol);

/// A format gives every paper a number of its own: it has `{n}` once.
bool isNumberFormat(QStringView format);

} // namespace sovang
