// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "base/yeartype.h"

#include <QFrame>
#include <QStyledItemDelegate>

#include <vector>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QToolButton;

namespace sovang {

class YearBox;

/// The left side of the window: the year, the pages with their progress, settings at the foot.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const QString &title, const QString &icon);
    void setProgress(int page, const QString &progress);
    int pageCount() const;
    /// -1: none of them.
    void setCurrentPage(int page);
    void showYears(const std::vector<Year> &years, Year chosen);
    /// Years are read as `2025` or, of schools, as `2025-2026`.
    void showYearType(YearType type);
    /// The page behind the button at the foot; the last one that is added.
    void addSettings(const QString &title);
    /// Only the pictures, with the words in their tooltips.
    void fold(bool isFolded);

signals:
    void pageChosen(int page);
    /// Someone went to the chosen page, to work there.
    void entered();
    void yearChosen(sovang::Year year);

private:
    void chooseSettings();
    void showTip(int page);

    bool m_isFolded = false;
    QHBoxLayout *m_yearRow;
    QLabel *m_yearLabel;
    YearBox *m_year;
    YearType m_yearType = YearType::Calendar;
    QListWidget *m_pages;
    QToolButton *m_settings;
};

/// An entry: icon, title, progress at the right edge.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int ProgressRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sovang
