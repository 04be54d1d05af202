// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/tables/completion.h"

#include "base/text.h"
#include "kit/tables/unittablemodel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace sovang {

namespace {

constexpr int offered = 12; // lines

/// A list of texts that knows their search keys.
class FoldedTexts : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == KeyRole)
            return searchKey(QIdentityProxyModel::data(index, Qt::DisplayRole).toString());
        return QIdentityProxyModel::data(index, role);
    }
};

FoldedCompleter *makeCompleter(QAbstractItemModel *texts, QObject *parent)
{
    auto *folded = new FoldedTexts(parent);
    folded->setSourceModel(texts);
    return new FoldedCompleter(folded, parent);
}

} // namespace

FoldedCompleter::FoldedCompleter(QAbstractItemModel *model, QObject *parent) : QCompleter(model, parent)
{
    setCompletionMode(QCompleter::PopupCompletion);
    setFilterMode(Qt::MatchContains);
    setCompletionRole(KeyRole);
    setMaxVisibleItems(offered);
}

QStringList FoldedCompleter::splitPath(const QString &path) const
{
    return {searchKey(path)};
}

QString FoldedCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

void completeFrom(QLineEdit &field, QStringList known)
{
    known.removeAll(QString());
    known.removeDuplicates();
    std::ranges::sort(known, VietnameseOrder());
    field.setCompleter(makeCompleter(new QStringListModel(known, &field), &field));
}

void chooseFrom(QLineEdit &cell, const QStringList &options)
{
    FoldedCompleter *completer = makeCompleter(new QStringListModel(options, &cell), &cell);
    cell.setCompleter(completer);
    // While the list is open it gets the keys: Enter would only close it.
    const auto handIn = [&cell, isDone = std::make_shared<bool>(false)] {
        if (!std::exchange(*isDone, true))
            QCoreApplication::postEvent(&cell,
                                        new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
    };
    QObject::connect(&cell, &QLineEdit::returnPressed, &cell, handIn);
    QObject::connect(completer, qOverload<const QString &>(&QCompleter::activated), &cell, handIn);
    QTimer::singleShot(0, &cell, [&cell, completer] { // when it stands in its place
        if (cell.isModified())
            return;
        completer->setCompletionPrefix({});
        completer->complete();
    });
}

void completeFrom(QComboBox &list)
{
    list.setCompleter(makeCompleter(list.model(), &list));
}

} // namespace sovang
