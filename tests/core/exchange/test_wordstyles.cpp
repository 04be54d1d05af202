// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "exchange/wordstyles.h"

using namespace sovang;

namespace {

QByteArray style(const QByteArray &id, const QByteArray &name, const QByteArray &rest = {})
{
    return "<w:style w:type=\"table\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + rest +
           "</w:style>";
}

QByteArray styles(const QByteArray &content)
{
    return "<w:styles>" + content + "</w:styles>";
}

const QByteArray ours =
    styles(style("List", "Danh sách") + style("Cell", "Chữ trong bảng", "<w:b/>") + style("Other", "Khác"));

} // namespace

TEST_CASE("A style that the office's file lacks is added, and no other")
{
    QHash<QString, QString> renamed;
    const QByteArray theirs = styles(style("Normal", "Normal"));
    const QByteArray all = withStyles(theirs, ours, {u"Cell"_qs}, renamed);
    CHECK(all == styles(style("Normal", "Normal") + style("Cell", "Chữ trong bảng", "<w:b/>")));
    CHECK(renamed.isEmpty());
}

TEST_CASE("A style that the office's file has keeps the looks that the office gave it")
{
    QHash<QString, QString> renamed;
    const QByteArray theirs = styles(style("Cell", "Chữ trong bảng", "<w:i/>"));
    CHECK(withStyles(theirs, ours, {u"Cell"_qs}, renamed) == theirs);
    CHECK(renamed.isEmpty());
}

TEST_CASE("A style that has another id in the office's file, as LibreOffice gives it, is told with that")
{
    QHash<QString, QString> renamed;
    const QByteArray theirs = styles(style("Chtrongbng", "Chữ trong bảng") + style("List", "Danh sách"));
    CHECK(withStyles(theirs, ours, {u"Cell"_qs, u"List"_qs}, renamed) == theirs);
    CHECK(renamed == QHash<QString, QString>{{u"Cell"_qs, u"Chtrongbng"_qs}});
}

TEST_CASE("A style that nobody knows, and styles without an end, change nothing")
{
    QHash<QString, QString> renamed;
    const QByteArray theirs = styles({});
    CHECK(withStyles(theirs, ours, {u"Nobody"_qs}, renamed) == theirs);
    CHECK(withStyles("<w:styles>", ours, {u"Cell"_qs}, renamed) == "<w:styles>");
}
