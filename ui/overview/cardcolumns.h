// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace sovang {

/// Cards in one, two or three columns, as many as there is room for. Those that can grow take the height
/// that is left in their column.
class CardColumns : public QWidget
{
    Q_OBJECT

public:
    explicit CardColumns(QWidget *parent = nullptr);

    /// \a ofTwo and \a ofThree: in which column the card stands where there are two or three, from 0; below
    /// those that were added before. \a canGrow is asked while it is shown.
    void add(QWidget *card, int ofTwo, int ofThree, std::function<bool()> canGrow = {});
    /// After cards were shown or hidden.
    void fit();

    static constexpr int narrowest = 430; ///< a column beside another

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card
    {
        QWidget *widget;
        int ofTwo;
        int ofThree;
        std::function<bool()> canGrow;
    };

    int columnOf(const Card &card) const;

    std::vector<Card> m_cards;
    std::vector<QVBoxLayout *> m_columns;
    int m_count = 0; ///< columns that are in use
};

} // namespace sovang
