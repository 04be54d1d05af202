// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/certificatecheck.h"
#include "jobs/papers/yearcertificates.h"
#include "kit/tables/filterproxy.h"

#include <QDialog>
#include <QStandardItemModel>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace sovang {

/// The titles of a year with what their certificates say: all that can be printed are chosen at first. Beside
/// each stands why it cannot, or what to look at before it is.
class CertificatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a certificates and \a notes (certificateNotes) are those of \a titles, in their order; \a next is
    /// what the button says that goes on with the chosen ones.
    CertificatesDialog(const std::vector<Title> &titles, std::vector<CertificateData> certificates,
                       const std::vector<std::vector<CertificateNote>> &notes, const QString &next,
                       QWidget *parent = nullptr);

    ~CertificatesDialog() override;

    CertificatePlan chosen() const; ///< in their order, without problems
    int unprintable() const { return m_unprintable; }

signals:
    /// Somebody wants to look at the longest names of those that are chosen, of which there are some.
    void contactSheetWanted();

private:
    enum Column { Code, Name, Number, Kind, Notes };

    void addRow(const Title &title, const CertificateData &sheet, const std::vector<CertificateNote> &notes);
    QWidget *makeTable();
    void showCount();

    std::vector<Title> m_titles;
    std::vector<CertificateData> m_certificates;
    int m_unprintable = 0;
    bool m_hasNotes = false;
    QStandardItemModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_contactSheet;
    QPushButton *m_ok;
};

} // namespace sovang
