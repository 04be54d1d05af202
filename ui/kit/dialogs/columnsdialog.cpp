// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/columnsdialog.h"

#include "base/text.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr int mostRows = 200; // a header never stands lower

QLabel *makeCellText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ColumnsDialog::ColumnsDialog(FileColumns file, QStringList fields, std::vector<NamedMapping> kept,
                             AtRow atRow, Forget forget, QWidget *parent)
    : QDialog(parent),
      m_file(std::move(file)),
      m_fields(std::move(fields)),
      m_kept(std::move(kept)),
      m_atRow(std::move(atRow)),
      m_forget(std::move(forget)),
      m_area(new QScrollArea),
      m_name(new QLineEdit)
{
    setWindowTitle(tr("Columns of the file"));
    resize(metrics::wideDialog, metrics::dialog);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeHead());
    layout->addWidget(m_area, 1);
    layout->addWidget(makeFoot());
    auto *ok = makePrimaryButton(tr("Read it so"));
    addDialogButtons(*this, *ok);
    showColumns();
    if (!m_boxes.empty())
        m_boxes.front()->setFocus();
}

QWidget *ColumnsDialog::makeHead()
{
    auto *head = new QWidget;
    auto *form = new QFormLayout(head);
    form->setContentsMargins(0, 0, 0, 0);
    auto *row = new QSpinBox;
    row->setObjectName(QStringLiteral("headerRow"));
    row->setRange(1, std::max(mostRows, m_file.row + 1));
    row->setValue(m_file.row + 1);
    connect(row, &QSpinBox::valueChanged, this, [this](int number) {
        m_file = m_atRow(number - 1);
        showColumns();
    });
    form->addRow(tr("&Header in row:"), row);
    if (!m_kept.empty())
        form->addRow(tr("&As kept under:"), makeKept());
    alignForm(*form);
    return head;
}

QWidget *ColumnsDialog::makeKept()
{
    auto *kept = new QComboBox;
    kept->setObjectName(QStringLiteral("kept"));
    kept->addItem(tr("as found in the file"));
    for (const NamedMapping &mapping : m_kept)
        kept->addItem(mapping.name);
    auto *forgets = makeLink(tr("&Forget it"));
    forgets->setObjectName(QStringLiteral("forgetMapping"));
    forgets->setEnabled(false);
    connect(forgets, &QPushButton::clicked, this, [this, kept] { forget(*kept); });
    connect(kept, &QComboBox::currentIndexChanged, this, [this, forgets](int index) {
        forgets->setEnabled(index > 0);
        if (index > 0)
            use(m_kept[static_cast<size_t>(index - 1)]);
        else
            showColumns();
    });
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(kept, 1);
    line->addWidget(forgets);
    row->setFocusProxy(kept);
    return row;
}

QWidget *ColumnsDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *form = new QFormLayout(foot);
    form->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(QStringLiteral("mappingName"));
    m_name->setPlaceholderText(tr("for files like this one: they are read so by themselves"));
    form->addRow(tr("&Keep it under the name:"), m_name);
    alignForm(*form);
    return foot;
}

void ColumnsDialog::showColumns()
{
    m_boxes.clear();
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, metrics::space8, 0);
    grid->setHorizontalSpacing(metrics::space16);
    grid->setVerticalSpacing(metrics::space8);
    int column = 0;
    for (const QString &title : {tr("Column in the file"), tr("What stands under it"), tr("Is read as")}) {
        auto *label = makeSecond();
        label->setText(title);
        grid->addWidget(label, 0, column++);
    }
    for (const FileColumn &each : m_file.columns)
        addColumn(*grid, each);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(inner);
}

void ColumnsDialog::addColumn(QGridLayout &grid, const FileColumn &column)
{
    auto *box = new QComboBox;
    box->setAccessibleName(column.header);
    box->addItem(tr("not read"), QString());
    for (const QString &field : m_fields)
        box->addItem(field, field);
    box->setCurrentIndex(std::max(0, box->findData(column.field)));
    const int row = grid.rowCount();
    grid.addWidget(makeCellText(column.header), row, 0);
    grid.addWidget(makeCellText(column.examples.join(QStringLiteral(" · "))), row, 1);
    grid.addWidget(box, row, 2);
    m_boxes.push_back(box);
}

void ColumnsDialog::use(const NamedMapping &mapping)
{
    for (const ColumnMapping &said : mapping.columns) {
        for (size_t i = 0; i < m_boxes.size(); ++i) {
            if (searchKey(m_file.columns[i].header) == searchKey(said.header))
                m_boxes[i]->setCurrentIndex(std::max(0, m_boxes[i]->findData(said.field)));
        }
    }
    m_name->setText(mapping.name);
}

void ColumnsDialog::forget(QComboBox &kept)
{
    const int index = kept.currentIndex();
    const QString name = kept.itemText(index);
    if (!m_forget(name))
        return;
    if (this->name() == name)
        m_name->clear();
    kept.setCurrentIndex(0);
    m_kept.erase(m_kept.begin() + (index - 1));
    kept.removeItem(index);
}

std::vector<ColumnMapping> ColumnsDialog::mapped() const
{
    std::vector<ColumnMapping> mapped;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const QString field = m_boxes[i]->currentData().toString();
        if (!field.isEmpty() || !m_file.columns[i].field.isEmpty())
            mapped.push_back({m_file.columns[i].header, field});
    }
    return mapped;
}

QString ColumnsDialog::name() const
{
    return m_name->text().simplified();
}

} // namespace sovang
