// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfobjects.h"

#include <QList>

#include <algorithm>

namespace sovang {

namespace {

std::vector<std::pair<qsizetype, int>> readTable(const QByteArray &pdf, qsizetype table)
{
    constexpr qsizetype entrySize = 20;
    const qsizetype firstEntry = pdf.indexOf('\n', table + 5) + 1;
    const int count = pdf.mid(table + 7, firstEntry - table - 8).toInt();
    std::vector<std::pair<qsizetype, int>> starts;
    for (int number = 1; number < count; ++number) {
        const QByteArray entry = pdf.mid(firstEntry + number * entrySize, entrySize);
        const qsizetype offset = entry.left(10).toLongLong();
        if (entry.size() != entrySize || offset <= 0 || offset >= table)
            return {};
        if (entry[17] == 'n')
            starts.push_back({offset, number});
    }
    return starts;
}

} // namespace

int PdfObjects::referenceIn(const QByteArray &text, const QByteArray &name)
{
    const qsizetype start = text.indexOf(name);
    if (start < 0)
        return -1;
    const QByteArray rest = text.mid(start + name.size(), 20).trimmed();
    bool ok = false;
    const int number = rest.left(rest.indexOf(' ')).toInt(&ok);
    return ok && rest.contains(" 0 R") ? number : -1;
}

int PdfObjects::reference(int from, const QByteArray &name) const
{
    const auto object = m_objects.find(from);
    return object == m_objects.end() ? -1 : referenceIn(object->second, name);
}

QByteArray PdfObjects::text(int number) const
{
    const auto object = m_objects.find(number);
    return object == m_objects.end() ? QByteArray() : object->second;
}

int PdfObjects::root() const
{
    return referenceIn(m_trailer, "/Root");
}

std::vector<int> PdfObjects::pages() const
{
    const QByteArray list = text(pageList());
    const qsizetype start = list.indexOf('[');
    const qsizetype end = list.indexOf(']', start);
    std::vector<int> numbers;
    if (start < 0 || end < 0)
        return numbers;
    for (const QByteArray &line : list.mid(start + 1, end - start - 1).split('\n')) {
        const qsizetype reference = line.indexOf(" 0 R");
        if (reference > 0)
            numbers.push_back(line.left(reference).toInt());
    }
    return numbers;
}

QByteArray PdfObjects::written() const
{
    QByteArray pdf = m_head;
    QByteArray table = "0000000000 65535 f \n";
    for (int number = 1; number < nextNumber(); ++number) {
        const auto object = m_objects.find(number);
        if (object == m_objects.end()) {
            table += "0000000000 00000 f \n";
            continue;
        }
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(number) + " 0 obj\n" + object->second + "endobj\n";
    }
    const QByteArray size = QByteArray::number(nextNumber());
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += "xref\n0 " + size + '\n' + table + "trailer\n<<\n/Size " + size + "\n/Info " +
           QByteArray::number(referenceIn(m_trailer, "/Info")) + " 0 R\n/Root " + QByteArray::number(root()) +
           " 0 R\n>>\nstartxref\n" + start + "\n%%EOF\n";
    return pdf;
}

bool PdfObjects::read(const QByteArray &pdf)
{
    const qsizetype mark = pdf.lastIndexOf("startxref\n");
    const qsizetype table =
        mark < 0 ? -1 : pdf.mid(mark + 10, 20).trimmed().split('\n').front().trimmed().toLongLong();
    if (table <= 0 || table >= pdf.size() || !pdf.mid(table, 7).startsWith("xref\n0 "))
        return false;
    m_trailer = pdf.mid(pdf.indexOf("trailer", table));
    std::vector<std::pair<qsizetype, int>> starts = readTable(pdf, table);
    if (starts.empty())
        return false;
    std::sort(starts.begin(), starts.end());
    m_head = pdf.left(starts.front().first);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts[i + 1].first : table;
        if (!readObject(pdf.mid(starts[i].first, end - starts[i].first), starts[i].second))
            return false;
    }
    return root() > 0 && referenceIn(m_trailer, "/Info") > 0;
}

bool PdfObjects::readObject(QByteArray text, int number)
{
    const QByteArray head = QByteArray::number(number) + " 0 obj\n";
    text = text.trimmed();
    if (!text.startsWith(head) || !text.endsWith("endobj"))
        return false;
    m_objects[number] = text.mid(head.size(), text.size() - head.size() - 6);
    return true;
}

} // namespace sovang
