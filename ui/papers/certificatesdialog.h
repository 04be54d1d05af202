// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/papers/yearcertificates.h"
#include "kit/tables/filterproxy.h"

#include <QDialog>
#include <QStandardItemModel>
#include <QStringList>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace sovang {

/// The titles of a year with what their certificates say: all that can be printed are chosen at first, and
/// beside the others stands why they cannot.
class CertificatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a certificates and \a faults (certificateFaults) are those of \a titles, in their order.
    CertificatesDialog(const std::vector<Title> &titles, std::vector<CertificateData> certificates,
                       const std::vector<QStringList> &faults, QWidget *parent = nullptr);

    ~CertificatesDialog() override;

    CertificatePlan chosen() const; ///< in their order, without problems
    int unprintable() const { return m_unprintable; }

private:
    enum Column { Code, Name, Number, Kind, Fault };

    void addRow(const Title &title, const CertificateData &sheet, const QStringList &faults);
    QWidget *makeTable();
    void chooseAll(bool isChosen);
    void showCount();

    std::vector<Title> m_titles;
    std::vector<CertificateData> m_certificates;
    int m_unprintable = 0;
    QStandardItemModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_ok;
};

} // namespace sovang
