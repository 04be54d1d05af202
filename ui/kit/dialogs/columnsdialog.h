// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/imports/filecolumns.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace sovang {

/// Says what the columns of a file are: a line for each with its header, what stands under it, and the field
/// that it is read as. What is said can be kept under a name, for the next file that looks like it.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Gives the columns with another row as the header.
    using AtRow = std::function<FileColumns(int row)>;
    /// Removes what is kept under a name; false when that failed.
    using Forget = std::function<bool(const QString &name)>;

    /// \a fields: what columns may be; \a kept: what is kept in the book for such lists.
    ColumnsDialog(FileColumns file, QStringList fields, std::vector<NamedMapping> kept, AtRow atRow,
                  Forget forget, QWidget *parent = nullptr);

    /// What was said, of all columns that are read or were.
    std::vector<ColumnMapping> mapped() const;
    /// Under which name it is to be kept; empty: it is not.
    QString name() const;

private:
    QWidget *makeHead();
    QWidget *makeKept();
    QWidget *makeFoot();
    void showColumns();
    void addColumn(QGridLayout &grid, const FileColumn &column);
    void use(const NamedMapping &mapping);
    void forget(QComboBox &kept);

    FileColumns m_file;
    QStringList m_fields;
    std::vector<NamedMapping> m_kept;
    AtRow m_atRow;
    Forget m_forget;
    QScrollArea *m_area;
    QLineEdit *m_name;
    std::vector<QComboBox *> m_boxes; ///< one for each column
};

} // namespace sovang
