// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "jobs/papers/officepapers.h"
#include "jobs/papers/yearcertificates.h"
#include "kit/pagecontext.h"
#include "kit/windowpage.h"

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sovang {

class DayField;
class PaperPreview;
struct PrintOrder;

/// Văn bản & báo cáo: every paper of the year, seen as it will be printed, with what the office adds to it;
/// saved and printed from here.
class ReportsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit ReportsPage(PageContext context, QWidget *parent = nullptr);

    void writeReport();
    void writeCertificates();
    void writeOutcomes();

private:
    /// One line of the list.
    struct Choice
    {
        enum class What { Office, Report, Certificates, Outcomes, Dossiers, Titles };
        What what;
        OfficePaper paper; ///< of Office
        QString title;
        QString about; ///< of what has no preview: what is said in the place of a preview
    };

    static std::vector<Choice> choices();
    const Choice &current() const;
    bool isDocument() const;
    bool isPreviewed() const;
    PaperDay day() const;

    void addChoices();
    void nameFields();
    QWidget *makeTools();
    QWidget *makeRightSide();
    void connectFields();

    void showCurrent();
    void showPreview();
    void showShown(size_t shown, size_t all);
    /// Of a bundle the first ones when it is only to be looked at.
    Document document(bool isPreview);

    void save();
    void saveDocument();
    QByteArray preview();
    QByteArray certificatesPreview();
    std::optional<CertificatePlan> askForCertificates();
    /// Gives numbers and codes in the register, and lets \a issue have the sheets: all of it or nothing.
    void issueCertificates(const CertificatePlan &plan,
                           const std::function<void(const std::vector<CertificateData> &)> &issue);
    void print();
    void printCertificates();
    std::optional<PrintOrder> askForPrinter(int pages);
    /// Throws Error::Refused when the printer does not take it.
    void sendToPrinter(const QByteArray &pdf, const PrintOrder &order);
    void changeTexts();
    void write(const QString &title, const QString &name, const QString &suffix, const QString &filter,
               const std::function<void(const QString &, const Progress &)> &work);

    PageContext m_context;
    std::vector<Choice> m_choices;
    QListWidget *m_list;
    PaperPreview *m_preview;
    QLineEdit *m_number;
    DayField *m_day;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_texts;
    QPushButton *m_closer;
    QPushButton *m_further;
    QLabel *m_shown; ///< how many of the papers are seen
};

} // namespace sovang
