// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfbackground.h"

#include "documents/pdfobjects.h"

#include <QList>

#include <vector>

namespace sovang {

namespace {

/// What a page can use, apart from fonts.
QByteArray withoutFonts(QByteArray resources)
{
    const qsizetype start = resources.indexOf("/Font <<");
    const qsizetype end = start < 0 ? -1 : resources.indexOf(">>", start);
    return end < 0 ? resources : resources.remove(start, end - start);
}

QByteArray streamOf(const QByteArray &content)
{
    return "<<\n/Length " + QByteArray::number(content.size()) + "\n>>\nstream\n" + content + "\nendstream\n";
}

} // namespace

std::optional<QByteArray> withSharedFirstPage(const QByteArray &pdf)
{
    PdfObjects objects(pdf);
    const int list = objects.pageList();
    const std::vector<int> pages = objects.pages();
    if (pages.size() < 2)
        return std::nullopt;
    const int shared = objects.reference(pages.front(), "/Contents");
    const QByteArray resources = withoutFonts(objects.text(objects.reference(pages.front(), "/Resources")));

    // The drawing below must leave no trace in the state of the drawing above: q saves it, Q restores it.
    const int save = objects.nextNumber();
    objects.set(save, streamOf("q"));
    objects.set(save + 1, streamOf("Q"));
    const auto reference = [](int number) { return QByteArray::number(number) + " 0 R"; };
    const QByteArray below =
        '[' + reference(save) + ' ' + reference(shared) + ' ' + reference(save + 1) + ' ';

    QByteArray kids;
    for (auto page = pages.begin() + 1; page != pages.end(); ++page) {
        const int own = objects.reference(*page, "/Contents");
        if (shared < 0 || own < 0 ||
            withoutFonts(objects.text(objects.reference(*page, "/Resources"))) != resources)
            return std::nullopt;
        const QByteArray before = "/Contents " + reference(own);
        objects.set(*page, objects.text(*page).replace(before, "/Contents " + below + reference(own) + ']'));
        kids += reference(*page) + '\n';
    }
    objects.set(list, "<<\n/Type /Pages\n/Kids\n[\n" + kids + "]\n/Count " +
                          QByteArray::number(pages.size() - 1) + "\n>>\n");
    return objects.written();
}

} // namespace sovang
