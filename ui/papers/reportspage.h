// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "kit/windowpage.h"

class QLabel;
class QVBoxLayout;

namespace sovang {

/// Báo cáo: the papers of the year as files, and what stands in their heads and signature blocks.
class ReportsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit ReportsPage(PageContext context, QWidget *parent = nullptr);

    void writeReport();
    void writeCertificates();
    void writeOutcomes();

private:
    void addPaper(QVBoxLayout &layout, const QString &title, const QString &about,
                  void (ReportsPage::*writePaper)());
    QWidget *makeHeadSheet();
    void showHead();
    void write(const QString &title, const QString &name, const QString &suffix, const QString &filter,
               const std::function<void(const QString &, const Progress &)> &work);

    PageContext m_context;
    std::vector<QLabel *> m_head; ///< superior body, commission, symbol, area, place, signature
};

} // namespace sovang
