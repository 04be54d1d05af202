// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QFrame;
class QHBoxLayout;
class QPushButton;

namespace sovang {

/// A line of fields and buttons that does with the room there is. In this order buttons lose their words,
/// from the left; what is optional leaves; filters gather behind one button. It asks for no more than the
/// rest.
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    explicit ToolRow(QWidget *parent = nullptr);

    void add(QWidget *widget, int stretch = 0);
    void addFirst(QWidget *widget);
    /// Lets go of \a widget, which is then somebody else's.
    void remove(QWidget *widget);
    /// What only says something that can be seen elsewhere as well.
    void addOptional(QWidget *widget);
    /// A combo box or a check box that narrows what is listed: its first choice, or no tick, is everything.
    void addFilter(QWidget *widget);
    void addStretch();
    /// Takes over what stands in \a other, before its own, where there is room for one line only; gives it
    /// back.
    void join(ToolRow &other, bool isJoined);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    /// A filter was set or taken away.
    void narrowed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Part { Fixed, Optional, Filter, Stretch };
    struct Entry
    {
        QWidget *widget = nullptr;
        Part part = Part::Stretch;
        int stretch = 0;
    };

    void put(const Entry &entry);
    void layOut();
    void fit();
    void gather(bool isGathered);
    void showGathered();
    bool isWanted(const QWidget &widget) const;
    int widthOf(const std::vector<Part> &parts) const;
    int foldGain() const;

    QHBoxLayout *m_line;
    std::vector<Entry> m_entries;
    std::vector<Entry> m_joined;   ///< those of another row, while that is taken over
    std::vector<QWidget *> m_left; ///< optional ones without room now
    QPushButton *m_gather;
    QFrame *m_panel; ///< with the filters, while they are gathered
    bool m_isGathered = false;
    bool m_isFitting = false;
    bool m_isLent = false; ///< what is in it stands in another row
};

} // namespace sovang
