// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/dossier.h"

#include "base/error.h"
#include "base/filefaults.h"
#include "base/newfolder.h"
#include "base/scratchfolder.h"
#include "documents/boundpdf.h"
#include "documents/papers/dossierpapers.h"
#include "documents/pdfwriter.h"
#include "domain/explain.h"
#include "jobs/imports/forms.h"
#include "jobs/papers/certificatekeys.h"
#include "jobs/papers/dossierevidence.h"
#include "jobs/papers/dossiersheet.h"
#include "jobs/papers/paperyear.h"
#include "jobs/year/registering.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sovang {

namespace {

struct DossierText
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

/// A folder that is filled beside its place and moved there when it is whole; else nothing is left of it.
class FolderInTheMaking
{
public:
    explicit FolderInTheMaking(const QString &path)
        : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath())),
          m_above(QFileInfo(m_path).path()),
          m_scratch(QFileInfo(m_path).path())
    {
        const QFileInfo there(m_path);
        if (there.isSymLink() || (there.exists() && !(there.isDir() && QDir(m_path).isEmpty(everything))))
            throw Error(
                Error::Kind::Refused,
                DossierText::tr("“%1” is there already and not empty; name another folder. Nothing was "
                                "written")
                    .arg(shownPath(path)));
        if (!m_scratch.isValid())
            throw whyNotWritable(m_path).value_or(
                Error(Error::Kind::Storage,
                      DossierText::tr("The folder “%1” cannot be made").arg(shownPath(path))));
    }

    /// A folder within it, made anew.
    QDir sub(const QString &name) const
    {
        if (!QDir(m_scratch.path()).mkpath(name))
            throw Error(
                Error::Kind::Storage,
                DossierText::tr("The folder “%1” cannot be made").arg(shownPath(m_path + u'/' + name)));
        return QDir(m_scratch.filePath(name));
    }
    void moveInPlace()
    {
        if (!m_scratch.moveTo(m_path))
            throw Error(Error::Kind::Storage,
                        DossierText::tr("The folder “%1” cannot be made").arg(shownPath(m_path)));
        m_above.keep();
    }

private:
    static constexpr QDir::Filters everything =
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

    QString m_path;
    NewFolder m_above;
    ScratchFolder m_scratch;
};

const QString copyFolder = QStringLiteral("Minh chứng");

/// One paper of a dossier: a file of its own, a bookmark, a line on the cover.
struct Paper
{
    QString title;
    std::vector<BoundPart> parts; ///< none: it is not there
    QString remark;               ///< on the cover
};

/// What is the same for all dossiers of a year, read once.
struct DossierYear
{
    PaperYear papers;
    std::vector<ActPaper> acts;
    std::vector<Title> titles;

    DossierYear(const Book &book, Year year) : papers(book, year), titles(titlesOf(book, year))
    {
        acts = decisionActs(papers);
        for (ActPaper &refusal : refusalActs(papers))
            acts.push_back(std::move(refusal));
    }
};

class DossierWriter
{
public:
    DossierWriter(const DossierYear &year, const UnitYear &unit, const QDir &folder)
        : m_year(year), m_unit(unit), m_folder(folder)
    {
        m_subject = {commissionHead(year.papers.book, PaperKind::Letter, year.papers.year), unit.year,
                     unit.yearType(), unit.unit.name};
    }

    /// Reads everything that is left to be read of the book.
    void prepare();
    void write() const;
    const QStringList &notes() const { return m_notes; }

private:
    void addSheet();
    void addExplanation();
    void addEvidence();
    QString copyOf(const Evidence &piece, const QString &code, int number);
    void copyEvidence() const;
    void addMinutes();
    void addActs();
    void addCertificates();
    void add(const QString &title, std::vector<Document> documents, const QString &remark = {});
    Document cover() const;
    std::vector<std::pair<QString, QString>> facts() const;
    void writeFiles(const std::vector<Paper> &papers) const;
    void note(const QString &sentence)
    {
        m_notes << QStringLiteral("%1: %2").arg(m_unit.unit.code, sentence);
    }

    const DossierYear &m_year;
    const UnitYear &m_unit;
    QDir m_folder;
    DossierSubject m_subject;
    CopyNames m_names;
    std::vector<std::pair<QString, QString>> m_copies; ///< of evidence: from where, name
    int m_uncopied = 0;
    std::vector<Paper> m_papers;
    QStringList m_notes;
};

void DossierWriter::add(const QString &title, std::vector<Document> documents, const QString &remark)
{
    Paper paper{title, {}, remark};
    for (Document &document : documents) {
        const bool isOne = documents.size() == 1;
        paper.parts.push_back(
            {isOne ? title : QStringLiteral("%1 (%2)").arg(title).arg(paper.parts.size() + 1),
             std::move(document)});
    }
    m_papers.push_back(std::move(paper));
}

void DossierWriter::addSheet()
{
    if (m_unit.rules)
        add(u"Phiếu điểm"_qs, {dossierSheet(m_year.papers.book, m_unit, m_subject)});
    else
        add(u"Phiếu điểm"_qs, {}, u"Không có bộ tiêu chí phù hợp"_qs);
}

void DossierWriter::addExplanation()
{
    add(u"Giải trình kết quả"_qs,
        {explanationPaper(m_subject,
                          explain(m_unit, Language::Vietnamese).split(u'\n', Qt::SkipEmptyParts))});
}

QString DossierWriter::copyOf(const Evidence &piece, const QString &code, int number)
{
    const EvidenceFile file = evidenceFileAt(piece.place, m_year.papers.book.path());
    QString name;
    switch (file.kind) {
    case EvidenceFile::Kind::Words:
        return piece.place.isEmpty() ? QString() : u"Lưu tại: "_qs + piece.place;
    case EvidenceFile::Kind::Missing:
        ++m_uncopied;
        note(DossierText::tr("the evidence “%1” of %2 is not there").arg(piece.place, code));
        return u"Không có tệp “%1”"_qs.arg(piece.place);
    case EvidenceFile::Kind::Outside:
        ++m_uncopied;
        note(DossierText::tr("the evidence “%1” of %2 does not lie beside the book and was not copied")
                 .arg(piece.place, code));
        return u"Không sao: tệp “%1” nằm ngoài thư mục của sổ"_qs.arg(piece.place);
    case EvidenceFile::Kind::Beside:
        name = m_names.next(code, number, file.source);
        break;
    }
    m_copies.emplace_back(file.source, name);
    return copyFolder + u'/' + name;
}

void DossierWriter::copyEvidence() const
{
    if (!m_copies.empty())
        m_folder.mkdir(copyFolder);
    for (const auto &[from, name] : m_copies) {
        QFile source(from);
        if (!source.copy(m_folder.filePath(copyFolder + u'/' + name)))
            throw Error(Error::Kind::Storage, DossierText::tr("The evidence “%1” cannot be copied: %2")
                                                  .arg(shownPath(from), source.errorString()));
    }
}

void DossierWriter::addEvidence()
{
    std::vector<EvidenceLine> lines;
    const PapersByCode papers = m_year.papers.book.evidence.ofUnit(m_unit.unit.id, m_unit.year);
    for (const auto &[code, title] : evidenceOrder(m_unit, papers)) {
        int number = 0;
        for (const Evidence &piece : papers.at(code).evidence) {
            Evidence shown = piece;
            shown.place.clear(); // it stands beside it
            lines.push_back(
                {code, title, shown.isEmpty() ? piece.place : shown.toText(), copyOf(piece, code, ++number)});
        }
    }
    QStringList remarks;
    if (!m_copies.empty())
        remarks << u"Kèm %1 tệp trong thư mục “%2”"_qs.arg(countWords(static_cast<qint64>(m_copies.size())),
                                                           copyFolder);
    if (m_uncopied > 0)
        remarks << u"thiếu %1 tệp"_qs.arg(countWords(m_uncopied));
    if (lines.empty())
        add(u"Danh mục minh chứng"_qs, {}, u"Chưa ghi minh chứng"_qs);
    else
        add(u"Danh mục minh chứng"_qs, {evidenceList(m_subject, lines)}, remarks.join(u"; "_qs));
}

void DossierWriter::addMinutes()
{
    std::vector<Document> documents;
    for (const MinutesPaper &paper : minutesAbout(m_year.papers, m_unit.unit.id))
        documents.push_back(minutesExtract(paper));
    const QString remark = documents.empty() ? u"Chưa họp xét"_qs : QString();
    add(u"Trích biên bản họp"_qs, std::move(documents), remark);
}

void DossierWriter::addActs()
{
    std::vector<Document> documents;
    for (const ActPaper &act : m_year.acts) {
        if (std::ranges::find(act.units, m_unit.unit.id) != act.units.end())
            documents.push_back(act.paper);
    }
    const QString remark = documents.empty() ? u"Chưa có quyết định"_qs : QString();
    add(u"Quyết định"_qs, std::move(documents), remark);
}

void DossierWriter::addCertificates()
{
    std::vector<Title> titles;
    std::ranges::copy_if(m_year.titles, std::back_inserter(titles),
                         [this](const Title &title) { return title.unit.id == m_unit.unit.id; });
    Paper paper{u"Giấy công nhận"_qs, {}, {}};
    if (titles.empty())
        paper.remark = u"Không có"_qs;
    else
        requireOpenKey(m_year.papers.book);
    const CertificatePlan plan = planCertificates(m_year.papers.book, titles);
    for (const CertificateData &certificate : plan.printable)
        paper.parts.push_back({paper.title, certificate});
    for (const Problem &problem : plan.problems) {
        paper.remark = u"Không in được"_qs;
        note(problem.message);
    }
    m_papers.push_back(std::move(paper));
}

std::vector<std::pair<QString, QString>> DossierWriter::facts() const
{
    const Unit &unit = m_unit.unit;
    QString result = toVietnamese(m_unit.outcome.kind);
    if (!m_unit.outcome.band.isEmpty())
        result += u", xếp loại "_qs + m_unit.outcome.band;
    if (m_unit.outcome.total && m_unit.rules)
        result += u" (%1/%2 điểm)"_qs.arg(roundedHalfUp(*m_unit.outcome.total).toDisplay(),
                                          m_unit.rules->total.toDisplay());
    return {{u"Tên đơn vị"_qs, unit.name},
            {u"Mã"_qs, unit.code},
            {u"Loại hình"_qs, toVietnamese(unit.kind)},
            {u"Khối"_qs, unit.block},
            {u"Địa bàn"_qs, unit.locality},
            {u"Phân loại"_qs, unit.unitClass},
            {u"Địa chỉ"_qs, unit.address},
            {u"Thủ trưởng"_qs, unit.head},
            {u"Chủ tịch công đoàn"_qs, unit.unionHead},
            {u"Bộ tiêu chí"_qs, m_unit.rules ? m_unit.rules->title : QString()},
            {u"Kết quả"_qs, result}};
}

Document DossierWriter::cover() const
{
    std::vector<DossierContent> contents;
    for (const Paper &paper : m_papers) {
        DossierContent content{paper.title, 0, paper.remark};
        for (const int pages : pageCounts(paper.parts))
            content.pages += pages;
        contents.push_back(std::move(content));
    }
    return dossierCover(m_subject, facts(), contents);
}

void DossierWriter::writeFiles(const std::vector<Paper> &papers) const
{
    const QString title = u"Hồ sơ %1 %2"_qs.arg(m_unit.unit.name, yearWords(m_unit.year, m_unit.yearType()));
    std::vector<BoundPart> all;
    int number = -1; // the cover; the others are numbered as on it
    for (const Paper &paper : papers) {
        ++number;
        all.insert(all.end(), paper.parts.begin(), paper.parts.end());
        if (!paper.parts.empty())
            writeBoundPdf(m_folder.filePath(u"%1 %2.pdf"_qs.arg(countWords(number), paper.title)),
                          paper.title, paper.parts);
    }
    writeBoundPdf(m_folder.filePath(u"Hồ sơ.pdf"_qs), title, all);
}

void DossierWriter::prepare()
{
    addSheet();
    addExplanation();
    addEvidence();
    addMinutes();
    addActs();
    addCertificates();
}

void DossierWriter::write() const
{
    const QString title = u"Bìa hồ sơ"_qs;
    std::vector<Paper> papers{{title, {{title, cover()}}, {}}};
    papers.insert(papers.end(), m_papers.begin(), m_papers.end());
    writeFiles(papers);
    copyEvidence();
}

std::vector<const UnitYear *> chosenUnits(const PaperYear &year, const QStringList &codes)
{
    std::vector<const UnitYear *> units;
    if (codes.isEmpty()) {
        for (const UnitYear &unit : year.units) {
            if (unit.registered)
                units.push_back(&unit);
        }
    }
    for (const Unit &named : codes.isEmpty() ? std::vector<Unit>() : unitsWithCodes(year.book, codes)) {
        const UnitYear *unit = year.find(named.id);
        if (!unit || !unit->registered)
            throw Error(Error::Kind::Refused,
                        DossierText::tr("%1 is not registered for %2").arg(named.code, year.year.toString()));
        if (std::ranges::find(units, unit) == units.end())
            units.push_back(unit);
    }
    if (units.empty())
        throw Error(Error::Kind::NotFound,
                    DossierText::tr("No unit is registered for %1").arg(year.year.toString()));
    return units;
}

/// Reads a book in several short whiles, so that others may write into it between them; then it stops.
class OneState
{
public:
    explicit OneState(const Book &book) : m_book(book), m_lines(book.log.count()) {}

    template <typename Read> auto reading(const Read &read) const
    {
        const Book::Reading oneMoment(m_book);
        if (m_book.log.count() != m_lines)
            throw Error(
                Error::Kind::Refused,
                DossierText::tr("The book was changed while the dossiers were being made; nothing was "
                                "written. Try it once more"));
        return read();
    }

private:
    const Book &m_book;
    qint64 m_lines;
};

/// `CODE - NAME`, another than all that were taken.
QString folderName(const Unit &unit, QSet<QString> &taken)
{
    QString name = formFileName(unit.code, unit.name);
    name.chop(5); // .xlsx
    QString free = name.trimmed();
    for (int n = 2; taken.contains(free.toCaseFolded()); ++n)
        free = QStringLiteral("%1 (%2)").arg(name.trimmed(), QString::number(n));
    taken.insert(free.toCaseFolded());
    return free;
}

} // namespace

WrittenDossiers writeDossiers(const Book &book, Year year, const QStringList &codes, const QString &folder,
                              const Progress &progress)
{
    const OneState state(book);
    const DossierYear facts = state.reading([&] { return DossierYear(book, year); });
    const std::vector<const UnitYear *> units = chosenUnits(facts.papers, codes);
    FolderInTheMaking making(folder);
    WrittenDossiers written;
    QSet<QString> taken;
    progress.forEach(units, [&](const UnitYear *unit) {
        written.folders << folderName(unit->unit, taken);
        try {
            DossierWriter writer(facts, *unit, making.sub(written.folders.back()));
            state.reading([&] { writer.prepare(); });
            writer.write();
            written.notes << writer.notes();
        } catch (const Error &error) {
            throw Error(error.kind(), QStringLiteral("%1: %2").arg(unit->unit.code, error.message()),
                        error.details());
        }
    });
    making.moveInPlace();
    return written;
}

} // namespace sovang
