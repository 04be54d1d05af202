// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "kit/windowpage.h"

#include <QStandardItemModel>

class QLabel;
class QPushButton;
class QTableView;

namespace sovang {

/// Gửi và nhận: forms that units score themselves with and send back, and packets that another computer
/// scores. Everything goes by file; nothing by a network.
class SharingPage : public WindowPage
{
    Q_OBJECT

public:
    explicit SharingPage(PageContext context, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForms();
    QWidget *makePackets();
    QTableView *makeHistory();
    void refresh();
    void showHistory();
    void writeForms();
    void collectForms();
    void writePacket();
    void takePacket();

    PageContext m_context;
    std::vector<QLabel *> m_about; ///< what the cards are for, where there is height for it
    QLabel *m_formsState;
    QLabel *m_packetsState;
    QPushButton *m_write;
    QPushButton *m_collect;
    QPushButton *m_packet;
    QPushButton *m_merge;
    QStandardItemModel m_history;
    QTableView *m_historyTable;
};

} // namespace sovang
