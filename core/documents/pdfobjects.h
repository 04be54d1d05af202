// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <utility>
#include <vector>

namespace sovang {

/// A PDF as QPdfWriter of Qt 6 writes it, taken apart into its numbered objects by the table at its end (ISO
/// 32000-1, 7.5.4), to be put together again with changes. Anything else is not valid.
class PdfObjects
{
public:
    explicit PdfObjects(const QByteArray &pdf) : m_valid(read(pdf)) {}

    bool isValid() const { return m_valid; }
    int nextNumber() const { return m_objects.empty() ? 1 : m_objects.rbegin()->first + 1; }

    /// Number of the object that \a name refers to in object \a from; -1 if there is none.
    int reference(int from, const QByteArray &name) const;
    /// The same in \a text.
    static int referenceIn(const QByteArray &text, const QByteArray &name);
    QByteArray text(int number) const;
    void set(int number, const QByteArray &text) { m_objects[number] = text; }
    int root() const;
    /// The object that lists the pages; -1 if there is none.
    int pageList() const { return m_valid ? reference(root(), "/Pages") : -1; }
    /// Numbers of the pages, in their order.
    std::vector<int> pages() const;

    QByteArray written() const;

private:
    bool read(const QByteArray &pdf);
    bool readObject(QByteArray text, int number);

    QByteArray m_head;
    QByteArray m_trailer;
    std::map<int, QByteArray> m_objects;
    bool m_valid;
};

} // namespace sovang
