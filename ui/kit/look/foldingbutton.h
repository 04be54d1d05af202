// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace sovang {

/// A button whose picture is enough where there is no room for its words. Folded it shows them in its
/// tooltip; its text, its key and its name for readers stay as they are.
class FoldingButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    /// Only with both a picture and words.
    bool canFold() const { return !icon().isNull() && !text().isEmpty(); }
    bool isFolded() const { return m_isFolded && canFold(); }
    void fold(bool isFolded);
    /// How much narrower it is when it is folded.
    int foldGain() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    bool event(QEvent *event) override;

private:
    bool m_isFolded = false;
};

} // namespace sovang
