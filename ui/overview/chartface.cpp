// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/chartface.h"

#include "domain/kindwords.h"
#include "kit/look/theme.h"
#include "kit/words.h"
#include "overview/facetexts.h"
#include "overview/shareface.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sovang {

namespace {

using namespace facetext;

constexpr double groundShare = 0.18; ///< of the colour of an area
constexpr double darkestHeat = 0.55; ///< of the colour at and under this percentage:
constexpr double darkestHeatAt = 50;
constexpr double stripHeight = 48;
constexpr double heatRow = metrics::row - metrics::space4;

struct ChartFaceText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ChartView)
};

QColor mixedColor(const QColor &color, const QColor &under, double share)
{
    const auto part = [share](float over, float below) {
        return static_cast<float>(over * share + below * (1 - share));
    };
    return QColor::fromRgbF(part(color.redF(), under.redF()), part(color.greenF(), under.greenF()),
                            part(color.blueF(), under.blueF()));
}

int largestRow(const std::vector<ChartSeries> &series, size_t rows)
{
    int largest = 1;
    for (size_t row = 0; row < rows; ++row) {
        largest = std::max(largest, std::accumulate(series.begin(), series.end(), 0,
                                                    [row](int sum, const ChartSeries &each) {
                                                        return sum + each.values[row];
                                                    }));
    }
    return largest;
}

/// One row of bars: where its texts and parts are.
struct BarLine
{
    QRectF label;
    QRectF note;
    std::vector<ChartCell> cells;
};

BarLine barLine(const BarRows &bars, size_t row, const QRectF &place, double labelWidth, double noteWidth,
                int largest)
{
    BarLine line;
    line.label = QRectF(place.left(), place.top(), labelWidth, place.height());
    line.note = QRectF(place.right() - noteWidth, place.top(), noteWidth, place.height());
    double left = line.label.right() + metrics::space12;
    const double scale = std::max(0.0, line.note.left() - metrics::space8 - left) / largest;
    const double height = metrics::row - metrics::space8;
    for (size_t part = 0; part < bars.series.size(); ++part) {
        const double length = bars.series[part].values[row] * scale;
        if (length <= 0)
            continue;
        const QRectF box(left, place.center().y() - height / 2, std::max(length - 1, 2.0), height);
        line.cells.push_back({box, row, part});
        left += length;
    }
    return line;
}

ChartFace faceOf(const BarRows &bars, double width, const QFont &font)
{
    const QFontMetricsF measure(font);
    const double labelWidth = std::min(widestOf(measure, bars.labels), width * mostLabelShare);
    const double noteWidth = widestOf(measure, bars.notes);
    const int largest = largestRow(bars.series, size_t(bars.labels.size()));
    ChartFace face;
    std::vector<BarLine> lines;
    for (size_t row = 0; row < size_t(bars.labels.size()); ++row) {
        const double height = std::max<double>(
            metrics::row, textHeight(measure, bars.labels[qsizetype(row)], labelWidth) + metrics::space8);
        lines.push_back(
            barLine(bars, row, QRectF(0, face.height, width, height), labelWidth, noteWidth, largest));
        std::ranges::copy(lines.back().cells, std::back_inserter(face.cells));
        face.height += height;
    }
    face.paint = [bars, lines, font](QPainter &painter) {
        painter.setFont(font);
        for (size_t row = 0; row < lines.size(); ++row) {
            painter.setPen(tokens().ink);
            painter.drawText(lines[row].label, wrapped | Qt::AlignLeft, bars.labels[qsizetype(row)]);
            painter.setPen(tokens().secondInk);
            painter.drawText(lines[row].note, Qt::AlignRight | Qt::AlignVCenter,
                             bars.notes.value(qsizetype(row)));
            for (const ChartCell &cell : lines[row].cells)
                paintPart(painter, cell.box, bars.series[cell.part].fill, bars.series[cell.part].values[row]);
        }
    };
    return face;
}

QColor heatGround(Points percent)
{
    const double value = double(percent.hundredths()) / 100;
    const double share = std::clamp((100 - value) / (100 - darkestHeatAt), 0.0, 1.0);
    return mixedColor(tokens().failed, tokens().sheet, darkestHeat * share);
}

QString heatText(const std::optional<Points> &percent)
{
    return percent ? percent->toDisplay(2) : QStringLiteral("–");
}

void paintHeat(QPainter &painter, const HeatMap &map, const std::vector<ChartCell> &cells)
{
    for (const ChartCell &cell : cells) {
        const std::optional<Points> &percent = map.percents[cell.row][cell.part];
        if (percent)
            painter.fillRect(cell.box, heatGround(*percent));
        painter.setPen(tokens().line);
        painter.drawRect(cell.box);
        painter.setPen(tokens().ink);
        painter.drawText(cell.box, Qt::AlignCenter, heatText(percent));
    }
}

ChartFace faceOf(const HeatMap &map, double width, const QFont &font)
{
    const QFontMetricsF measure(font);
    const double columns = std::max<double>(1, double(map.columns.size()));
    const double needed = measure.horizontalAdvance(QStringLiteral("100,00")) + metrics::space8;
    const double labelWidth =
        std::min(widestOf(measure, map.rows) + metrics::space12, std::max(width - needed * columns, 40.0));
    const double cell = std::min((width - 1 - labelWidth) / columns, 2 * needed);
    ChartFace face;
    face.height = heatRow;
    std::vector<QRectF> labels;
    for (size_t row = 0; row < map.percents.size(); ++row) {
        const double height = std::max<double>(
            heatRow,
            textHeight(measure, map.rows[qsizetype(row)], labelWidth - metrics::space12) + metrics::space4);
        labels.emplace_back(0, face.height, labelWidth - metrics::space12, height);
        for (size_t part = 0; part < map.percents[row].size(); ++part)
            face.cells.push_back(
                {QRectF(labelWidth + cell * double(part), face.height, cell, height), row, part});
        face.height += height;
    }
    face.height += 1;
    face.paint = [map, labels, cells = face.cells, font, labelWidth, cell](QPainter &painter) {
        painter.setFont(font);
        painter.setPen(tokens().secondInk);
        for (qsizetype part = 0; part < map.columns.size(); ++part)
            painter.drawText(QRectF(labelWidth + cell * double(part), 0, cell, heatRow), Qt::AlignCenter,
                             map.columns[part]);
        painter.setPen(tokens().ink);
        for (size_t row = 0; row < labels.size(); ++row)
            painter.drawText(labels[row], wrapped | Qt::AlignLeft, map.rows[qsizetype(row)]);
        paintHeat(painter, map, cells);
    };
    return face;
}

ChartFace faceOf(const YearStrip &strip, double width, const QFont &font)
{
    const QFontMetricsF measure(font);
    const double cell = (width - 1) / std::max<double>(1, double(strip.values.size()));
    double labels = 0;
    for (const QString &label : strip.labels)
        labels = std::max(labels, textHeight(measure, label, cell - metrics::space4));
    ChartFace face;
    const double top = labels + metrics::space4;
    face.height = top + stripHeight + 1;
    for (size_t row = 0; row < strip.values.size(); ++row)
        face.cells.push_back({QRectF(cell * double(row), top, cell, stripHeight), row, 0});
    face.paint = [strip, cells = face.cells, labels, font](QPainter &painter) {
        painter.setFont(font);
        for (const ChartCell &each : cells) {
            const double filled = each.box.height() * strip.values[each.row] / std::max(1, strip.whole);
            const QRectF share(each.box.left(), each.box.bottom() - filled, each.box.width(), filled);
            painter.fillRect(share, fillGround(ChartFill::Plain));
            painter.fillRect(QRectF(share.left(), share.top(), share.width(), filled > 0 ? 2 : 0),
                             fillColor(ChartFill::Plain));
            painter.setPen(tokens().line);
            painter.drawRect(each.box);
            painter.setPen(tokens().ink);
            const Qt::Alignment side = filled > each.box.height() * 0.6 ? Qt::AlignBottom : Qt::AlignTop;
            painter.drawText(each.box.adjusted(0, metrics::space4, 0, -metrics::space4),
                             static_cast<int>((Qt::AlignHCenter | side).toInt()),
                             strip.notes.value(qsizetype(each.row)));
            painter.setPen(tokens().secondInk);
            painter.drawText(QRectF(each.box.left(), 0, each.box.width(), labels),
                             Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignBottom,
                             strip.labels.value(qsizetype(each.row)));
        }
    };
    return face;
}

ChartFace faceOf(const ShareRows &rows, double width, const QFont &font)
{
    return shareFace(rows, width, font);
}

ChartFace faceOf(const ColumnBars &, double, const QFont &)
{
    return {};
}

// What is said of a part: its label, its series and number, and the note.
template <typename Drawing>
QString seriesWords(const Drawing &drawing, const ChartCell &cell, const QString &label)
{
    const ChartSeries &series = drawing.series[cell.part];
    const QString note = drawing.notes.value(qsizetype(cell.row));
    const QString number = QString::number(series.values[cell.row]);
    const QString words = QStringLiteral("%1 · %2: %3").arg(label, series.name, number);
    return note == number || note.isEmpty() ? words : words + QStringLiteral(" · ") + note;
}

QString wordsOf(const BarRows &bars, const ChartCell &cell)
{
    return seriesWords(bars, cell, bars.labels.value(qsizetype(cell.row)));
}

QString wordsOf(const ColumnBars &columns, const ChartCell &cell)
{
    const QString label = columns.labels.value(qsizetype(cell.row));
    if (!columns.edges)
        return seriesWords(columns, cell, label);
    const QString to = columns.labels.value(qsizetype(cell.row) + 1);
    return seriesWords(columns, cell,
                       label.isEmpty() ? ChartFaceText::tr("under %1").arg(to)
                                       : ChartFaceText::tr("%1 to %2").arg(label, to));
}

QString wordsOf(const HeatMap &map, const ChartCell &cell)
{
    const std::optional<Points> &percent = map.percents[cell.row][cell.part];
    return QStringLiteral("%1 · %2: %3")
        .arg(map.rows.value(qsizetype(cell.row)), map.columns.value(qsizetype(cell.part)),
             percent ? heatText(percent) + QStringLiteral(" %") : heatText(percent));
}

QString wordsOf(const YearStrip &strip, const ChartCell &cell)
{
    return QStringLiteral("%1: %2").arg(strip.labels.value(qsizetype(cell.row)),
                                        strip.notes.value(qsizetype(cell.row)));
}

QString wordsOf(const ShareRows &rows, const ChartCell &cell)
{
    return shareWords(rows, cell.row);
}

const std::vector<ChartSeries> &seriesOf(const Chart &chart)
{
    static const std::vector<ChartSeries> none;
    if (const auto *bars = std::get_if<BarRows>(&chart.drawing))
        return bars->series;
    const auto *columns = std::get_if<ColumnBars>(&chart.drawing);
    return columns ? columns->series : none;
}

void nameOutcomes(std::vector<ChartSeries> &series)
{
    for (ChartSeries &each : series) {
        if (const auto outcome = outcomeOf(each.fill))
            each.name = kindwords::outcome(*outcome).toLower();
    }
}

} // namespace

ChartFace chartFace(const Chart &chart, double width, const QFont &font)
{
    return std::visit([&](const auto &drawing) { return faceOf(drawing, width, font); }, chart.drawing);
}

QString cellWords(const Chart &chart, const ChartCell &cell)
{
    return std::visit([&](const auto &drawing) { return wordsOf(drawing, cell); }, chart.drawing);
}

std::optional<int> cellNumber(const Chart &chart, const ChartCell &cell)
{
    if (const auto *strip = std::get_if<YearStrip>(&chart.drawing))
        return strip->values[cell.row];
    const std::vector<ChartSeries> &series = seriesOf(chart);
    return series.empty() ? std::nullopt : std::optional(series[cell.part].values[cell.row]);
}

Chart inWindowWords(Chart chart)
{
    if (auto *bars = std::get_if<BarRows>(&chart.drawing))
        nameOutcomes(bars->series);
    if (auto *columns = std::get_if<ColumnBars>(&chart.drawing)) {
        nameOutcomes(columns->series);
        if (columns->mark)
            columns->markText = ChartFaceText::tr("pass mark");
    }
    if (auto *rows = std::get_if<ShareRows>(&chart.drawing))
        nameShares(rows->series);
    if (auto *strip = std::get_if<YearStrip>(&chart.drawing)) {
        for (qsizetype i = 0; i < strip->labels.size(); ++i)
            strip->labels[i] = ChartFaceText::tr("year %1").arg(i + 1);
    }
    return chart;
}

std::optional<OutcomeKind> outcomeOf(ChartFill fill)
{
    switch (fill) {
    case ChartFill::Passed:
        return OutcomeKind::Passed;
    case ChartFill::Failed:
        return OutcomeKind::Failed;
    case ChartFill::Excluded:
        return OutcomeKind::Excluded;
    case ChartFill::Pending:
        return OutcomeKind::Pending;
    case ChartFill::Plain:
        break;
    }
    return std::nullopt;
}

QColor fillColor(ChartFill fill)
{
    const auto outcome = outcomeOf(fill);
    return outcome ? words::signColor(*outcome, tokens()) : tokens().accent;
}

QColor fillGround(ChartFill fill)
{
    return mixedColor(fillColor(fill), tokens().sheet, groundShare);
}

void paintPart(QPainter &painter, const QRectF &box, ChartFill fill, int units)
{
    painter.fillRect(box, fillGround(fill));
    painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), fillColor(fill));
    const auto outcome = outcomeOf(fill);
    const QString number = QString::number(units);
    const QString text = outcome ? words::sign(*outcome) + u' ' + number : number;
    const QFontMetricsF measure(painter.font());
    if (measure.height() > box.height())
        return;
    painter.setPen(fillColor(fill));
    if (measure.horizontalAdvance(text) + metrics::space4 <= box.width())
        painter.drawText(box, Qt::AlignCenter, text);
    else if (measure.horizontalAdvance(number) + 2 <= box.width())
        painter.drawText(box, Qt::AlignCenter, number);
}

QString legendOf(const Chart &chart)
{
    QStringList texts;
    if (const auto *shares = std::get_if<ShareRows>(&chart.drawing))
        texts << shareLegend(*shares);
    for (const ChartSeries &each : seriesOf(chart)) {
        const auto outcome = outcomeOf(each.fill);
        if (outcome && std::ranges::any_of(each.values, [](int value) { return value > 0; }))
            texts << QStringLiteral("%1 %2").arg(words::sign(*outcome), each.name);
    }
    return texts.join(QStringLiteral("   "));
}

} // namespace sovang
