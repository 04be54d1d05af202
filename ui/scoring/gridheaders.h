// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/scoregridproxy.h"

#include <QHeaderView>

#include <array>

namespace sovang {

/// Above the score grid: the criterion over its columns, then code and maximum of each. A click sorts.
class ItemHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ItemHeader(QWidget *parent = nullptr);

    /// Does a criterion (or another group) begin with this column?
    bool startsGroup(int section) const;
    /// Height of one line of it.
    int lineHeight() const;
    QSize sizeHint() const override;

    void showSort(const GridSort &sort);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QRect groupRect(const QRect &rect, int section) const;

    GridSort m_sort;
};

/// What stays on the left of the score grid while the rest scrolls: sign, code and name of the unit, total,
/// how many answers are missing.
class UnitHeader : public QHeaderView
{
    Q_OBJECT

public:
    enum Part { Sign, Code, Name, Total, Missing, PartCount };

    explicit UnitHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Of one part within a line that begins at 0.
    QRect partRect(Part part, const QRect &line) const;
    /// Room for codes as long as this one; names take what is left of \a most pixels.
    void fit(const QString &longestCode, int most);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintPart(QPainter &painter, Part part, const QRect &rect, const ScoreGridRow &row) const;

    std::array<int, PartCount> m_widths{};
};

/// Over the units: what the parts are called; a click sorts.
class UnitHeaderTitles : public QWidget
{
    Q_OBJECT

public:
    UnitHeaderTitles(const UnitHeader &header, QWidget *parent);

    void showSort(const GridSort &sort);

signals:
    void clicked(sovang::GridSort::Key key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    static QString titleOf(UnitHeader::Part part);
    static GridSort::Key keyOf(UnitHeader::Part part);
    UnitHeader::Part partAt(const QPoint &position) const;

    const UnitHeader &m_header;
    GridSort m_sort;
};

} // namespace sovang
