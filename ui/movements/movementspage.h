// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/movementtotals.h"
#include "kit/dialogs/importdialog.h"
#include "kit/pagecontext.h"
#include "kit/windowpage.h"
#include "movements/movementrows.h"

#include <array>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace sovang {

class RecordsView;
class ToolRow;
class UnitField;

/// Phong trào & mô hình: movements and campaigns, activities, good models and commendations of the year or of
/// all years, of all units or of one.
class MovementsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit MovementsPage(PageContext context, QWidget *parent = nullptr);

    /// Everything of one unit, in all years.
    void showUnit(UnitId unit);

    /// What a list that is imported here holds: what the tab in front shows.
    ImportKind importKind() const;

private:
    template <typename Record> void addTab(const QString &title, const QString &name);
    template <typename Record> void addNew();
    template <typename Record> void editChosen();
    template <typename Record> void removeChosen();
    template <typename Record> Record freshRecord() const;
    template <typename Record, typename Save> bool ask(Record &record, bool &wantsAnother, const Save &save);
    template <typename Record> RecordsView &viewOf();

    QWidget *makeToolbar();
    void addFilters(ToolRow &row);
    void addButtons(ToolRow &row);
    QPushButton *makeAction(const QString &text, const QString &icon, const QString &key);
    RecordsView &currentView() const;
    MovementRecords readRecords() const;
    void reload();
    void showTab(RecordsView &view);
    void showButtons();
    void clearFilters();
    QString emptyText(RecordKind kind) const;

    PageContext m_context;
    MovementFigures m_figures;
    QTabWidget *m_tabs;
    std::array<RecordsView *, 4> m_views{};
    QStringList m_titles;
    QLineEdit *m_filter;
    UnitField *m_unit;
    QCheckBox *m_allYears;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_import;
};

} // namespace sovang
