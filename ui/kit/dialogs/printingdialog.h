// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointF>

#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPrinter;
class QPushButton;
class QSpinBox;

namespace sovang {

class RefusalLabel;
struct PageContext;

/// What is sent to a printer, and how.
struct PrintOrder
{
    QString printer; ///< as the system calls it
    int from = 1;    ///< pages, counted from 1
    int to = 1;
    int copies = 1;
    bool isTwoSided = false;
    QPointF offset = {};     ///< mm, right and down: what the printer needs, where it was asked for
    bool isTestPage = false; ///< only the page that says what the printer needs
    bool operator==(const PrintOrder &) const = default;
};

/// Asks for printer, pages and copies in the language of the program; the dialog that comes with Qt speaks
/// English.
class PrintingDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a printers of the system; without any it says so and cannot be accepted. \a usual is chosen where it
    /// is among them.
    PrintingDialog(const QString &title, const QStringList &printers, const QString &usual, int pages,
                   QWidget *parent = nullptr);

    /// Asks how far the printing is moved, and offers a test page: for sheets that have print on them
    /// already. Each printer has its own offset.
    void offerOffset();

    PrintOrder order() const;
    void accept() override;

private:
    void showKnownOffset();

    QComboBox *m_printer;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QSpinBox *m_copies;
    QCheckBox *m_twoSided;
    QFormLayout *m_form;
    RefusalLabel *m_refusal;
    QDialogButtonBox *m_buttons;
    QLineEdit *m_right = nullptr; ///< mm; only where an offset is offered
    QLineEdit *m_down = nullptr;
    bool m_isTestPage = false;
};

/// How many pages it has.
int pagesOf(const QByteArray &pdf);

/// Sends pages of \a pdf, each upright or across as it is. False when the printer refused.
bool printPdf(const QByteArray &pdf, const PrintOrder &order, QPrinter &printer);

/// Does who prints say how far the printing is moved on the sheet?
enum class PrintOffset { None, Asked };

/// Asks for printer, pages and copies; the printer is offered again next time, with the \a offset that it
/// had. \a title names what is printed. Nothing when the user thought better of it.
std::optional<PrintOrder> askForPrinter(QWidget *parent, const PageContext &context, const QString &title,
                                        int pages, PrintOffset offset = PrintOffset::None);

/// Prints and says so. Throws Error::Refused when the printer does not take it.
void sendToPrinter(const PageContext &context, const QString &title, const QByteArray &pdf,
                   const PrintOrder &order);

/// Asks for a printer and sends \a pdf to it; tells what came of it.
void askAndPrint(QWidget *parent, const PageContext &context, const QString &title, const QByteArray &pdf);

} // namespace sovang
