// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QPrinter;
class QPushButton;
class QSpinBox;

namespace sovang {

struct PageContext;

/// What is sent to a printer, and how.
struct PrintOrder
{
    QString printer; ///< as the system calls it
    int from = 1;    ///< pages, counted from 1
    int to = 1;
    int copies = 1;
    bool isTwoSided = false;
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

    PrintOrder order() const;

private:
    QComboBox *m_printer;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QSpinBox *m_copies;
    QCheckBox *m_twoSided;
};

/// How many pages it has.
int pagesOf(const QByteArray &pdf);

/// Sends pages of \a pdf, each upright or across as it is. False when the printer refused.
bool printPdf(const QByteArray &pdf, const PrintOrder &order, QPrinter &printer);

/// Asks for printer, pages and copies; the printer is offered again next time. \a title names what is
/// printed. Nothing when the user thought better of it.
std::optional<PrintOrder> askForPrinter(QWidget *parent, const PageContext &context, const QString &title,
                                        int pages);

/// Prints and says so. Throws Error::Refused when the printer does not take it.
void sendToPrinter(const PageContext &context, const QString &title, const QByteArray &pdf,
                   const PrintOrder &order);

/// Asks for a printer and sends \a pdf to it; tells what came of it.
void askAndPrint(QWidget *parent, const PageContext &context, const QString &title, const QByteArray &pdf);

} // namespace sovang
