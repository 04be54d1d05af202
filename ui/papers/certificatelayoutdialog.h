// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/certificate.h"
#include "kit/pagecontext.h"

#include <QDialog>
#include <QStandardItemModel>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace sovang {

class CertificateCanvas;
class RefusalLabel;

/// Where each text of the certificates stands, its words and sizes, beside the sheet as it comes out.
class CertificateLayoutDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a sample is the certificate that is shown, with the layout to begin with.
    CertificateLayoutDialog(CertificateData sample, const Prompts &prompts, QWidget *parent = nullptr);
    ~CertificateLayoutDialog() override;

    /// Nothing: the program's own.
    std::optional<CertificateLayout> layoutOfOffice() const;

    /// Asks first where something was changed.
    void reject() override;

private:
    enum Column { Name, Left, Top, Width, Height, Size, LeastSize, Lines };

    QWidget *makeLeftSide();
    QWidget *makeTools();
    QWidget *makeDetails();
    void connectFields();
    QPushButton *makeStart();

    /// One step to undo; several with the same \a kind that follow one another are one.
    void change(const QString &kind, const std::function<void(CertificateLayout &)> &work);
    void changeChosen(const QString &kind, const std::function<void(CertificateBox &)> &work);
    void undo();
    void showLayout();
    void showRows();
    void showDetails();
    void choose(int row);
    void takeCell(const QStandardItem &item);
    void addText();
    void removeText();
    void loadFile();
    void saveFile();

    CertificateData m_sample;
    const Prompts &m_prompts;
    CertificateLayout m_layout;
    std::vector<CertificateLayout> m_past;
    QString m_lastKind;
    int m_chosen = 0;
    bool m_isShowing = false;
    QStandardItemModel m_model;
    QTableView *m_table;
    CertificateCanvas *m_canvas;
    QPlainTextEdit *m_words;
    QComboBox *m_align;
    QCheckBox *m_bold;
    QCheckBox *m_italic;
    QCheckBox *m_capitals;
    QCheckBox *m_frame;
    QCheckBox *m_code;
    QPushButton *m_undo;
    QPushButton *m_remove;
    QPushButton *m_ok;
    RefusalLabel *m_refusal;
};

/// Shows the layout of the book's certificates, and keeps what comes of it in the book.
void askAndChangeLayout(QWidget *parent, const PageContext &context);

} // namespace sovang
