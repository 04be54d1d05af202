// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QStringList>

class QComboBox;
class QLineEdit;

namespace sovang {

/// What is typed anywhere in a text finds it, without tone marks and whatever the case: both sides are
/// compared as search keys (text.h). Pops up and never writes into the word that is being typed.
class FoldedCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// \a model says its search keys under KeyRole; see completeFrom() where it does not.
    FoldedCompleter(QAbstractItemModel *model, QObject *parent);

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;
};

/// \a field offers \a known, in the order of the alphabet and each once.
void completeFrom(QLineEdit &field, QStringList known);
/// The editor of a cell drops down \a options in their order, all of them until something is typed; the one
/// that is picked is handed in as with Enter.
void chooseFrom(QLineEdit &cell, const QStringList &options);
/// An editable \a list offers its entries, those that come later, too.
void completeFrom(QComboBox &list);

} // namespace sovang
