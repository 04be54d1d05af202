// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scratchfolder.h"
#include "storage/rowvalues.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

struct sqlite3;

namespace sovang {

/// A damaged book, of which all that can be read is read, row by row: forwards, backwards around what is
/// broken, and each row once more by its key where its table is broken in several places. It is read from a
/// copy, with the tables as this program knows them and not as the file says; the book itself is not touched.
/// One thread.
class BookWreck
{
public:
    /// A table of a book, as this program makes it.
    struct Table : StoredTable
    {
        QByteArray made;              ///< the statement that makes it
        std::set<QByteArray> parents; ///< the tables that its rows refer to
        bool isSorted = false;        ///< by its key; else by the number that SQLite gives to rows
    };
    /// Gets the values of a row in the order of Table::columns; true when it wants more.
    using Visitor = std::function<void(const std::vector<StoredValue> &values)>;

    /// Copies the book at \a path into a scratch folder inside of \a folder. What of it the disk does not
    /// give counts as zeros. Throws Error::NotFound when there is no such file, Error::BadInput when nothing
    /// in it is a book's, Error::Storage when there is no room for the copy.
    BookWreck(const QString &path, const QString &folder);
    ~BookWreck();
    BookWreck(const BookWreck &) = delete;
    BookWreck &operator=(const BookWreck &) = delete;

    /// The step of the schema that its tables are of.
    int schema() const { return m_schema; }
    /// Where the copy lies, with the journal that belongs to it rolled back.
    QString copy() const { return m_copy; }
    /// All but those that only tell of the others (log, marks) or are empty between changes, each after the
    /// ones that it refers to, those of seals last: from then on they refuse what belongs to their years.
    std::vector<Table> tables() const;
    /// One of them, or of the others.
    Table table(const QByteArray &name) const;

    /// Gives every row that can be read once, in no certain order; those with a key among \a keys are looked
    /// for one by one where the table is broken. False when it is: there may have been more.
    bool forEach(const Table &table, const std::set<QByteArray> &keys, const Visitor &visit) const;

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };
    struct Walk;

    void copyFrom(const QString &path) const;
    void mendHeader() const;
    void open();
    void chooseSchema();
    void mendSchema();
    /// Does the file, mended as far as it could be, have this table and no other thing of its name?
    bool isOurs(const Table &table) const;
    bool step(Walk &walk, const QByteArray &sql, const QByteArray &key = {}) const;
    void lookUp(Walk &walk, const std::set<QByteArray> &keys) const;

    ScratchFolder m_folder;
    QString m_copy;
    std::unique_ptr<sqlite3, Close> m_connection;
    int m_schema = 0;
    std::map<QByteArray, Table> m_tables; ///< of that schema
};

} // namespace sovang
