// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/printingdialog.h"

#include "base/error.h"
#include "documents/rulerpage.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/look/waitcursor.h"
#include "kit/pagecontext.h"
#include "kit/windowsettings.h"
#include "session/guarded.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace sovang {

namespace {

constexpr double dotsPerInch = 300; // finer than the eye; a page of it is quickly sent to any printer
constexpr double pdfPoints = 72;    // in an inch
constexpr int mostCopies = 99;

QSpinBox *makeNumber(int least, int most, int value, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

struct OpenedPdf
{
    QBuffer bytes;
    QPdfDocument document;

    explicit OpenedPdf(const QByteArray &pdf)
    {
        bytes.setData(pdf);
        bytes.open(QIODevice::ReadOnly);
        document.load(&bytes);
    }
};

QImage pageImage(QPdfDocument &document, int page)
{
    const QSizeF dots = document.pagePointSize(page) * (dotsPerInch / pdfPoints);
    return document.render(page, dots.toSize());
}

/// Paper as the page is, turned as it is.
void turn(QPrinter &printer, const QSizeF &page)
{
    const bool isLandscape = page.width() > page.height();
    printer.setPageSize(
        QPageSize(isLandscape ? page.transposed() : page, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
}

void setUp(QPrinter &printer, const PrintOrder &order)
{
    printer.setFullPage(true); // the paper has its own margins
    printer.setCopyCount(order.copies);
    printer.setDuplex(order.isTwoSided ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
}

} // namespace

PrintingDialog::PrintingDialog(const QString &title, const QStringList &printers, const QString &usual,
                               int pages, QWidget *parent)
    : QDialog(parent),
      m_printer(new QComboBox),
      m_from(makeNumber(1, pages, 1, tr("First page"))),
      m_to(makeNumber(1, pages, pages, tr("Last page"))),
      m_copies(makeNumber(1, mostCopies, 1, tr("Copies"))),
      m_twoSided(new QCheckBox(tr("On &both sides"))),
      m_form(new QFormLayout),
      m_refusal(new RefusalLabel)
{
    setWindowTitle(tr("Print: %1").arg(title));
    resize(metrics::dialog, 0);
    m_printer->addItems(printers);
    m_printer->setCurrentIndex(std::max(m_printer->findText(usual), printers.isEmpty() ? -1 : 0));
    connect(m_from, &QSpinBox::valueChanged, m_to, &QSpinBox::setMinimum);

    auto *range = new QHBoxLayout;
    range->setSpacing(metrics::space8);
    range->addWidget(m_from);
    range->addWidget(new QLabel(tr("to")));
    range->addWidget(m_to);
    range->addWidget(makeSecond(tr("of %1").arg(pages)), 1);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    m_form->addRow(tr("&Printer"), m_printer);
    auto *pagesLabel = new QLabel(tr("Pa&ges"));
    pagesLabel->setBuddy(m_from);
    m_form->addRow(pagesLabel, range);
    m_form->addRow(tr("&Copies"), m_copies);
    m_form->addRow({}, m_twoSided);
    alignForm(*m_form);
    layout->addLayout(m_form);
    layout->addWidget(m_refusal);
    QPushButton *ok = makePrimaryButton(tr("Print"));
    m_buttons = addDialogButtons(*this, *ok);
    ok->setEnabled(!printers.isEmpty());
    if (printers.isEmpty())
        m_refusal->tell(tr("This computer knows no printer. Save the paper as PDF and print it elsewhere."));
}

void PrintingDialog::offerOffset()
{
    m_right = new QLineEdit;
    m_down = new QLineEdit;
    m_right->setObjectName(QStringLiteral("offsetRight"));
    m_down->setObjectName(QStringLiteral("offsetDown"));
    m_form->addRow(tr("Move to the &right, mm"), m_right);
    m_form->addRow(tr("Move &down, mm"), m_down);
    auto *test = makeButton(tr("Print a &test page"), {});
    test->setObjectName(QStringLiteral("testPage"));
    test->setToolTip(tr("A sheet with rulers, from which the offset of this printer is read"));
    test->setEnabled(m_printer->count() > 0);
    test->setAutoDefault(false);
    m_buttons->addButton(test, QDialogButtonBox::ActionRole);
    connect(test, &QPushButton::clicked, this, [this] {
        m_isTestPage = true;
        accept();
    });
    connect(m_printer, &QComboBox::currentTextChanged, this, [this] { showKnownOffset(); });
    showKnownOffset();
}

void PrintingDialog::showKnownOffset()
{
    const QPointF known = windowsettings::printOffset(m_printer->currentText());
    m_right->setText(millimetreText(known.x()));
    m_down->setText(millimetreText(known.y()));
}

void PrintingDialog::accept()
{
    for (QLineEdit *field : {m_right, m_down}) {
        if (!field || parseMillimetres(field->text()))
            continue;
        m_isTestPage = false;
        m_refusal->tell(tr("“%1” is no number of millimetres from -50 to 50.").arg(field->text()));
        return field->setFocus();
    }
    QDialog::accept();
}

PrintOrder PrintingDialog::order() const
{
    PrintOrder order{m_printer->currentText(), m_from->value(), m_to->value(), m_copies->value(),
                     m_twoSided->isChecked()};
    if (m_right)
        order.offset = {parseMillimetres(m_right->text()).value_or(0),
                        parseMillimetres(m_down->text()).value_or(0)};
    order.isTestPage = m_isTestPage;
    return order;
}

int pagesOf(const QByteArray &pdf)
{
    OpenedPdf opened(pdf);
    return opened.document.pageCount();
}

bool printPdf(const QByteArray &pdf, const PrintOrder &order, QPrinter &printer)
{
    OpenedPdf opened(pdf);
    QPdfDocument &document = opened.document;
    const int last = std::min(order.to, document.pageCount());
    if (order.from < 1 || order.from > last)
        return false;
    setUp(printer, order);
    turn(printer, document.pagePointSize(order.from - 1));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = order.from; page <= last; ++page) {
        if (page > order.from) {
            turn(printer, document.pagePointSize(page - 1));
            if (!printer.newPage())
                return false;
        }
        painter.drawImage(QRectF(printer.pageLayout().fullRectPixels(printer.resolution())),
                          pageImage(document, page - 1));
    }
    return painter.end();
}

std::optional<PrintOrder> askForPrinter(QWidget *parent, const PageContext &context, const QString &title,
                                        int pages, PrintOffset offset)
{
    PrintingDialog dialog(title, QPrinterInfo::availablePrinterNames(), windowsettings::printer(), pages,
                          parent);
    if (offset == PrintOffset::Asked)
        dialog.offerOffset();
    if (!context.prompts.run(dialog))
        return std::nullopt;
    PrintOrder order = dialog.order();
    windowsettings::setPrinter(order.printer);
    if (offset == PrintOffset::Asked)
        windowsettings::setPrintOffset(order.printer, order.offset);
    return order;
}

void sendToPrinter(const PageContext &context, const QString &title, const QByteArray &pdf,
                   const PrintOrder &order)
{
    const WaitCursor waiting;
    QPrinter printer(QPrinterInfo::printerInfo(order.printer), QPrinter::HighResolution);
    printer.setDocName(title);
    if (!printPdf(pdf, order, printer))
        throw Error(Error::Kind::Refused, PrintingDialog::tr("The printer does not take “%1”.").arg(title));
    context.info(PrintingDialog::tr("“%1” was sent to the printer.").arg(title));
}

void askAndPrint(QWidget *parent, const PageContext &context, const QString &title, const QByteArray &pdf)
{
    if (const auto order = askForPrinter(parent, context, title, pagesOf(pdf)))
        guarded(context.error, [&] { sendToPrinter(context, title, pdf, *order); });
}

} // namespace sovang
