// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "exchange/form.h"
#include "exchange/formlayout.h"
#include "exchange/zipfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sovang {

namespace {

constexpr qint64 maxPart = 1 << 20;

using namespace formlayout;

struct FormReaderText
{
    Q_DECLARE_TR_FUNCTIONS(FormReader)
};

/// As texts are compared: programs that save a form again may treat blanks and line ends in their own way.
QString seen(const QString &text)
{
    return normalized(text).simplified();
}

/// Row and column of `B7`, from 0.
std::optional<std::pair<int, int>> placeOfName(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("^([A-J])([1-9][0-9]{0,5})$"));
    const auto match = pattern.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(2).toInt() - 1, match.capturedView(1).front().unicode() - u'A');
}

const Grid *hiddenSheetOf(const Workbook &workbook)
{
    const auto found = std::ranges::find_if(
        workbook.grids, [](const Grid &grid) { return grid.at(0, LockedCell).text() == mark; });
    return found == workbook.grids.end() ? nullptr : &*found;
}

FormSeal sealIn(const Grid &grid)
{
    const auto list = [&grid](int first) {
        std::vector<std::pair<QString, QString>> entries;
        for (int row = firstListRow; !grid.at(row, first).isEmpty(); ++row)
            entries.emplace_back(grid.at(row, first).text(), grid.at(row, first + 1).text());
        return entries;
    };
    const auto value = [&grid](int row) { return grid.at(row, LockedText).text(); };
    FormSeal seal{
        {value(1), value(2), value(3), value(4)}, list(LockedCell), list(ItemCode), list(OptionName)};
    for (auto &[name, points] : seal.options) {
        if (const auto read = Points::parse(points))
            points = read->toCanonical();
    }
    return seal;
}

/// Compares what came back with what went out.
class FormReader
{
public:
    FormReader(const Workbook &workbook, const Grid &hidden)
        : m_workbook(workbook), m_hidden(hidden), m_seal(sealIn(hidden))
    {}

    ReturnedForm read();

private:
    const Grid *filledSheet() const;
    bool isMoved(const Grid &grid, const QString &cell) const;
    void compareLocked(const Grid &grid);
    void refuseStructure(const Grid &grid, const QString &cell);
    void readRows(const Grid &grid);
    Place placeAt(const Grid &grid, int row, int column) const
    {
        return placeOf(m_workbook, grid, row, column);
    }

    const Workbook &m_workbook;
    const Grid &m_hidden;
    FormSeal m_seal;
    ReturnedForm m_form;
};

QString textAt(const Grid &grid, const QString &cell)
{
    const auto place = placeOfName(cell);
    return place ? seen(grid.at(place->first, place->second).text()) : QString();
}

// By its name; where the tab was renamed, by what stands at the top of it.
const Grid *FormReader::filledSheet() const
{
    const auto named = std::ranges::find(m_workbook.grids, sheet, &Grid::name);
    if (named != m_workbook.grids.end())
        return &*named;
    const auto found = std::ranges::find_if(m_workbook.grids, [this](const Grid &grid) {
        return &grid != &m_hidden && !m_seal.locked.empty() &&
               textAt(grid, m_seal.locked.front().first) == seen(m_seal.locked.front().second);
    });
    return found == m_workbook.grids.end() ? nullptr : &*found;
}

// Codes and headers hold the form together: another one in their place means that rows or columns were added,
// removed or moved.
bool FormReader::isMoved(const Grid &grid, const QString &cell) const
{
    const auto place = placeOfName(cell);
    const auto isRow = [&](const auto &item) { return place && item.second.toInt() == place->first + 1; };
    return place && place->second == Code && std::ranges::any_of(m_seal.items, isRow) &&
           textAt(grid, cell) !=
               seen(std::ranges::find(m_seal.locked, cell, &std::pair<QString, QString>::first)->second);
}

void FormReader::refuseStructure(const Grid &grid, const QString &cell)
{
    const auto place = placeOfName(cell);
    m_form.problems = {
        {placeAt(grid, place->first, place->second),
         FormReaderText::tr("The structure of the form was changed: rows or columns were added, "
                            "removed or moved, from here on")}};
}

void FormReader::compareLocked(const Grid &grid)
{
    for (const auto &[cell, text] : m_seal.locked) {
        const auto place = placeOfName(cell);
        const QString found = textAt(grid, cell);
        if (!place || found == seen(text))
            continue;
        if (isMoved(grid, cell))
            return refuseStructure(grid, cell);
        m_form.problems.push_back(
            {placeAt(grid, place->first, place->second),
             found.isEmpty() ? FormReaderText::tr("A locked cell was emptied; it said “%1”").arg(text)
                             : FormReaderText::tr("A locked cell was edited: it said “%1”, and says “%2” now")
                                   .arg(text, found)});
    }
}

void FormReader::readRows(const Grid &grid)
{
    for (const auto &[code, number] : m_seal.items) {
        const int row = number.toInt() - 1;
        m_form.rows.push_back({code, grid.at(row, Answer), seen(grid.shownText(grid.at(row, EvidencePlace))),
                               seen(grid.shownText(grid.at(row, ReasonPlace))), placeAt(grid, row, Answer)});
    }
}

ReturnedForm FormReader::read()
{
    m_form.identity = m_seal.identity;
    m_form.place = {m_workbook.file, {}, {}, 0};
    const auto isNoRow = [](const auto &item) { return item.second.toInt() < 1; };
    if (m_hidden.at(0, LockedText).text() != version ||
        m_hidden.at(5, LockedText).text() != m_seal.checksum() ||
        std::ranges::any_of(m_seal.items, isNoRow)) {
        m_form.problems.push_back(
            {{m_workbook.file, m_hidden.name(), {}, 0},
             FormReaderText::tr("The hidden sheet was changed; what the form belongs to cannot be trusted")});
        return m_form;
    }
    const Grid *grid = filledSheet();
    if (!grid) {
        m_form.problems.push_back(
            {m_form.place,
             FormReaderText::tr("The structure of the form was changed: the sheet “%1” is not there")
                 .arg(sheet)});
        return m_form;
    }
    m_form.place.sheet = grid->name();
    compareLocked(*grid);
    if (m_form.problems.empty())
        readRows(*grid);
    return m_form;
}

} // namespace

std::optional<ReturnedForm> readForm(const Workbook &workbook)
{
    const Grid *marks = hiddenSheetOf(workbook);
    if (!marks)
        return std::nullopt;
    return FormReader(workbook, *marks).read();
}

QDateTime savedAt(const QString &path)
{
    static const QRegularExpression moment(
        QStringLiteral("<(dcterms:modified|dc:date)[^>]*>\\s*([^<\\s]+)\\s*<"));
    ZipFile file(path);
    for (const QString &part : {QStringLiteral("docProps/core.xml"), QStringLiteral("meta.xml")}) {
        if (!file.contains(part))
            continue;
        const auto match = moment.match(QString::fromUtf8(file.whole(part, maxPart)));
        if (!match.hasMatch())
            continue;
        QDateTime time = QDateTime::fromString(match.captured(2), Qt::ISODate);
        if (time.isValid() && time.timeSpec() == Qt::LocalTime)
            time.setTimeSpec(Qt::UTC); // the same on every machine
        return time;
    }
    return {};
}

} // namespace sovang
