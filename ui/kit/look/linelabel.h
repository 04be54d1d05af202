// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sovang {

/// A label of as many lines as it is given and never more: what does not fit ends in dots and stands whole in
/// the tooltip. Its height does not change with its text, its width asks for nothing.
class LineLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LineLabel(int lines = 1, QWidget *parent = nullptr);

    void setLines(int lines);
    /// Whether the text is shown to its end.
    bool isWhole() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QStringList brokenText() const;

    int m_lines;
};

} // namespace sovang
