// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "kit/pagecontext.h"
#include "kit/windowpage.h"
#include "papers/paperchoices.h"

#include <map>
#include <utility>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sovang {

class DayField;
class KeyMenu;
class OfficeFileMenu;
class PaperPreview;
class ReportChecksPanel;
class ReportTextsPanel;

/// Văn bản & báo cáo: every paper of the year, seen as it will be printed, with what the office adds to it;
/// saved and printed from here.
class ReportsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit ReportsPage(PageContext context, QWidget *parent = nullptr);

    /// The paper of this title; none: what is chosen stays.
    void choose(const QString &title);

    void writeReport();
    void writeCertificates();
    void writeOutcomes();

private:
    static constexpr size_t papersInPreview = 5; ///< of a bundle with a paper for each unit

    const PaperChoice &current() const;
    QString paperOfYear() const; ///< tells the current one from all others
    bool isDocument() const;
    bool isPreviewed() const;
    PaperDay day() const;

    void addChoices();
    void nameFields();
    QWidget *makeTools();
    QWidget *makeRightSide();
    void connectFields();

    void showCurrent();
    void showNumberAndDay();
    void showOfficeFile();
    void nameTextsButton();
    void showPreview();
    void showReportTexts();
    void showShown(size_t shown, size_t all);
    PaperBundle officePapers();
    /// Of a bundle the first ones when it is only to be looked at.
    Document document(bool isPreview);

    void save();
    void saveDocument();
    QByteArray preview();
    void print();
    void changeTexts();

    PageContext m_context;
    std::vector<PaperChoice> m_choices;
    QListWidget *m_list;
    ReportChecksPanel *m_checks;
    ReportTextsPanel *m_reportTexts;
    PaperPreview *m_preview;
    QLineEdit *m_number;
    DayField *m_day;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_texts;
    QPushButton *m_docx; ///< opens m_officeFile
    OfficeFileMenu *m_officeFile;
    QPushButton *m_key; ///< opens m_keyMenu, in the place of m_docx
    KeyMenu *m_keyMenu;
    QLabel *m_state; ///< of the office's DOCX, or of the key
    QPushButton *m_closer;
    QPushButton *m_further;
    bool m_isTextsWanted = true; ///< beside the report
    QString m_numbered;          ///< the paper and year of which number and day are shown
    std::map<QString, std::pair<QString, QString>> m_typed; ///< number and day, by paper and year
    QString m_previewedDay;                                 ///< as it was typed
    QString m_previewed;                                    ///< what is seen: a paper redrawn keeps its place
    QLabel *m_shown;                                        ///< how many of the papers are seen
};

} // namespace sovang
