// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"

#include <QMetaType>
#include <QStyledItemDelegate>
#include <QWidget>

#include <functional>
#include <vector>

class QPainter;

namespace sovang {

/// The recognition clock of a unit as a strip of years: what is painted, as plain values.
struct ClockStrip
{
    struct Cell
    {
        Year year;
        OutcomeKind outcome = OutcomeKind::NotRegistered;
        bool isDecided = false; ///< a first or renewal decision fell in this year
        bool isCounted = false; ///< belongs to the running count
        bool isBlank = false;   ///< before the unit's first year: only its place is kept
        bool isDue = false;     ///< lies ahead: the year in which a title can be due
        QString decision = {};  ///< what was decided, for the tool tip
    };

    std::vector<Cell> cells;
    int counted = 0;
    int needed = 0;
    YearType yearType = YearType::Calendar;

    /// `2024 ✓, 2025 ✓ · 2/5 · due 2028`, for tool tips and readers.
    QString toText() const;
    /// What is to be said of one year: `2024: passed · counts · First recognition 12/QĐ-UBND`.
    QString toText(const Cell &cell) const;
};

/// The last \a yearsShown years of \a unit, and the due year when it is near.
ClockStrip clockStrip(const UnitYear &unit, int yearsShown = 7);

/// The same with a place for each of the \a years up to the year of \a unit: one year stands under the other.
ClockStrip alignedStrip(const UnitYear &unit, int years);
/// Years without anything that happened in them: what stands over aligned strips.
ClockStrip yearsOnly(Year last, int years);
/// Paints only the years, where the cells of aligned strips below have theirs.
void paintYears(QPainter &painter, const QRect &rect, const ClockStrip &strip);

/// Width that the strip needs.
int clockStripWidth(const ClockStrip &strip);

/// Paints \a strip from the left edge of \a rect, in its middle; where the height allows with years under the
/// cells and a brace with the running count over them. \a current is the cell with the focus; -1: none.
void paintClockStrip(QPainter &painter, const QRect &rect, const ClockStrip &strip, int current = -1);

/// The strip in the header of a page. Left and right go from year to year, and each says what it is.
class ClockStripWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ClockStripWidget(QWidget *parent = nullptr);

    void showStrip(const ClockStrip &strip);
    /// More about a year than the strip itself knows, its reasons say; shown after what the strip says.
    void setAbout(std::function<QString(Year)> about) { m_about = std::move(about); }
    QString textOf(int cell) const;
    /// Without the years under the cells and the brace over them: as high as a line.
    void setCompact(bool isCompact);
    /// As many times as large, for a room that looks from far away.
    void setScale(double scale);
    QSize sizeHint() const override;

signals:
    /// The user points at a year, by mouse or keys.
    void yearChosen(Year year);
    /// The user wants to go there: double click or Enter.
    void yearActivated(Year year);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int cellAt(QPoint position) const;
    QRect ownRect() const;
    void choose(int cell);

    ClockStrip m_strip;
    std::function<QString(Year)> m_about;
    int m_current = -1;
    bool m_isCompact = false;
    double m_scale = 1;
};

} // namespace sovang

Q_DECLARE_METATYPE(sovang::ClockStrip)
