// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clipboardtext.h"

#include "base/error.h"
#include "exchange/grid.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace sovang {

namespace {

struct ClipboardText
{
    Q_DECLARE_TR_FUNCTIONS(ClipboardText)
};

bool endsCell(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r';
}

class CellScanner
{
public:
    explicit CellScanner(const QString &text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    QString takeCell()
    {
        const qsizetype closing = closingMark();
        if (closing < 0)
            return takePlain();
        QString cell = m_text.mid(m_at + 1, closing - m_at - 1);
        cell.replace(QStringLiteral("\"\""), QStringLiteral("\""));
        m_at = closing + 1;
        return cell;
    }

    /// Steps over what stands behind a cell; true when it ended the row.
    bool endsRow()
    {
        if (atEnd())
            return true;
        const QChar end = m_text[m_at++];
        if (end == u'\r' && !atEnd() && m_text[m_at] == u'\n')
            ++m_at;
        return end != u'\t';
    }

private:
    // Of a cell in quotation marks; -1 when they do not go around all of it.
    qsizetype closingMark() const
    {
        if (atEnd() || m_text[m_at] != u'"')
            return -1;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] != u'"')
                continue;
            const bool isLast = i + 1 == m_text.size();
            if (!isLast && m_text[i + 1] == u'"')
                ++i;
            else
                return isLast || endsCell(m_text[i + 1]) ? i : -1;
        }
        return -1;
    }

    QString takePlain()
    {
        const qsizetype from = m_at;
        while (!atEnd() && !endsCell(m_text[m_at]))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString quotedCell(const QString &cell)
{
    if (!cell.startsWith(u'"') && std::ranges::none_of(cell, endsCell))
        return cell;
    QString quoted = cell;
    quoted.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

} // namespace

TextBlock blockFromText(const QString &text)
{
    TextBlock block;
    CellScanner scanner(text);
    QStringList row;
    qsizetype width = 0;
    while (!scanner.atEnd()) {
        row.append(scanner.takeCell());
        const bool tabAtEnd = !scanner.endsRow();
        if (tabAtEnd && !scanner.atEnd())
            continue;
        if (tabAtEnd)
            row.append(QString());
        width = std::max(width, row.size());
        block.push_back(std::exchange(row, {}));
    }
    if (width > 0 && qsizetype(block.size()) > maxTableCells / width)
        throw Error(Error::Kind::BadInput,
                    ClipboardText::tr("The clipboard holds more than %1 cells.").arg(maxTableCells));
    for (QStringList &cells : block)
        cells.resize(width);
    return block;
}

QString textFromBlock(const TextBlock &block)
{
    QString text;
    for (const QStringList &row : block) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quotedCell(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace sovang
