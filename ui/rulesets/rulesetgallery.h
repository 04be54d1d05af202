// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/setup/rulefiles.h"
#include "kit/tables/filterproxy.h"

#include <QStandardItemModel>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace sovang {

class RuleSetPreview;

/// Rule sets to choose from: found by what one types, narrowed by kind of unit and by year, each with what it
/// asks for and where it comes from.
class RuleSetGallery : public QWidget
{
    Q_OBJECT

public:
    /// \a isTicked: several are chosen by their ticks; otherwise the current one is.
    explicit RuleSetGallery(bool isTicked, QWidget *parent = nullptr);

    /// \a file has a rule set. It becomes the current one when it is ticked.
    void add(const RuleFile &file, bool ticked = false);
    /// By title, with the first ticked one in sight; after the last was added.
    void sortByTitle();
    std::vector<RuleFile> ticked() const;
    void setTicked(const QString &reference, bool isTicked);
    /// Null when none is found.
    const RuleFile *current() const;
    /// False when none has this id, or when it is filtered out.
    bool choose(const QString &id);

signals:
    void tickedChanged();
    void currentChanged();
    /// By Enter or a double click.
    void activated();

private:
    enum Column { Title, Kinds, Criteria, PassMark, Years, Source, ColumnCount };

    QWidget *makeHead();
    QWidget *makePreview();
    void makeTable();
    void narrow();
    void chooseNearest(const QStringList &words);
    void showCurrent();
    int sourceRow() const;

    bool m_isTicked;
    std::vector<RuleFile> m_files; ///< by row of the model
    QStandardItemModel m_model;
    FilterProxy m_proxy;
    QLineEdit *m_find;
    QComboBox *m_kind;
    QComboBox *m_year;
    QLabel *m_count;
    QTableView *m_table;
    RuleSetPreview *m_preview;
};

} // namespace sovang
