// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wordstyles.h"

#include <QRegularExpression>

namespace sovang {

QByteArray withStyles(const QByteArray &styles, const QByteArray &ours, const QStringList &needed,
                      QHash<QString, QString> &renamed)
{
    const QString theirs = QString::fromUtf8(styles);
    const QString own = QString::fromUtf8(ours);
    QString added;
    for (const QString &id : needed) {
        const QRegularExpression element(
            u"<w:style [^>]*w:styleId=\"%1\".*?</w:style>"_qs.arg(QRegularExpression::escape(id)),
            QRegularExpression::DotMatchesEverythingOption);
        const QString style = element.match(own).captured();
        if (style.isEmpty() || theirs.contains(u"w:styleId=\"%1\""_qs.arg(id)))
            continue;
        static const QRegularExpression nameOf(u"<w:name w:val=\"([^\"]*)\""_qs);
        const QString name = nameOf.match(style).captured(1);
        const QRegularExpression known(
            u"<w:style [^>]*w:styleId=\"([^\"]*)\"[^>]*>\\s*<w:name w:val=\"%1\""_qs.arg(
                QRegularExpression::escape(name)));
        if (const auto match = known.match(theirs); match.hasMatch())
            renamed.insert(id, match.captured(1));
        else
            added += style;
    }
    const qsizetype end = theirs.lastIndexOf(u"</w:styles>");
    return end < 0 || added.isEmpty() ? styles : (theirs.left(end) + added + theirs.mid(end)).toUtf8();
}

} // namespace sovang
