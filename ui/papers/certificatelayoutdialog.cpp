// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/certificatelayoutdialog.h"

#include "base/wholefile.h"
#include "jobs/papers/officelayout.h"
#include "jobs/papers/yearcertificates.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "papers/certificatecanvas.h"
#include "papers/paperedits.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

namespace {

using Paper = CertificateLayout::Paper;

constexpr std::array aligns{Align::Left, Align::Center, Align::Right};

/// The cell at \a row and \a column, which is made where it is missing.
void showCell(QStandardItemModel &model, int row, int column, const QVariant &value, bool isEditable)
{
    if (!model.item(row, column))
        model.setItem(row, column, new QStandardItem);
    QStandardItem *cell = model.item(row, column);
    cell->setData(value, Qt::EditRole);
    cell->setEditable(isEditable);
    cell->setTextAlignment((value.typeId() == QMetaType::QString ? Qt::AlignLeft : Qt::AlignRight) |
                           Qt::AlignVCenter);
}

/// A certificate of an invented unit, where the year has no title yet.
CertificateData inventedCertificate(Year year)
{
    CertificateData data;
    data.unitName = QStringLiteral("Trung tâm Văn hóa, Thể thao và Truyền thông");
    data.address = QStringLiteral("Số 12 đường Trần Hưng Đạo");
    data.title = QStringLiteral("Đơn vị đạt chuẩn văn hóa");
    data.period = certificatePeriod(DecisionKind::First, year - 1, year);
    data.authority = QStringLiteral("Chủ tịch Ủy ban nhân dân");
    data.decisionNumber = QStringLiteral("05/QĐ-UBND");
    data.decisionDate = data.date = QDate(year.value(), 12, 20);
    data.registerNumber = registerNumberText(7, year);
    data.signer = {{QStringLiteral("Chủ tịch")}, QStringLiteral("Nguyễn Văn A")};
    data.code = QStringLiteral("SOVANG1|") + QString(210, u'A'); // as large as a code is
    return data;
}

CertificateData sampleOf(const Session &session)
{
    const std::vector<Title> titles = titlesOf(session.book(), session.year());
    CertificateData sample = titles.empty() ? inventedCertificate(session.year())
                                            : certificatesOf(session.book(), {titles.front()}).front();
    if (sample.code.isEmpty())
        sample.code = inventedCertificate(session.year()).code;
    sample.layout = officeLayout(session.book());
    return sample;
}

} // namespace

CertificateLayoutDialog::CertificateLayoutDialog(CertificateData sample, const Prompts &prompts,
                                                 QWidget *parent)
    : QDialog(parent),
      m_sample(std::move(sample)),
      m_prompts(prompts),
      m_layout(m_sample.layout ? *m_sample.layout : *shippedLayout()),
      m_model(0, Lines + 1),
      m_table(new QTableView),
      m_canvas(new CertificateCanvas),
      m_words(new QPlainTextEdit),
      m_align(new QComboBox),
      m_bold(new QCheckBox(tr("&Bold"))),
      m_italic(new QCheckBox(tr("&Italic"))),
      m_capitals(new QCheckBox(tr("&Capitals"))),
      m_frame(new QCheckBox(tr("&Frame"))),
      m_code(new QCheckBox(tr("Code (&QR)"))),
      m_undo(makeButton(tr("Undo"), QStringLiteral("undo"))),
      m_remove(makeButton(tr("Remove"), QStringLiteral("remove"))),
      m_ok(makePrimaryButton(tr("Save"))),
      m_refusal(new RefusalLabel)
{
    setWindowTitle(tr("Layout of the certificates"));
    resize(metrics::wideDialog + metrics::chart, metrics::card);
    m_model.setHorizontalHeaderLabels(
        {tr("Text"), tr("Left"), tr("Top"), tr("Width"), tr("Height"), tr("Size"), tr("Least"), tr("Lines")});
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeTools());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::space12);
    columns->addWidget(makeLeftSide(), 1);
    columns->addWidget(m_canvas, 1);
    layout->addLayout(columns, 1);
    layout->addWidget(m_refusal);
    addDialogButtons(*this, *m_ok);
    connectFields();
    showLayout();
    m_table->setFocus();
}

CertificateLayoutDialog::~CertificateLayoutDialog() = default;

void CertificateLayoutDialog::reject()
{
    const YesNoQuestion question{windowTitle(),
                                 tr("What was changed in the layout is not saved. Close it all the same?"),
                                 tr("Close without saving")};
    if (m_past.empty() || m_prompts.confirm(this, question))
        QDialog::reject();
}

QWidget *CertificateLayoutDialog::makeTools()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space8);
    auto *load = makeButton(tr("Open a file…"), QStringLiteral("open"));
    auto *save = makeButton(tr("Save to a file…"), QStringLiteral("export"));
    load->setObjectName(QStringLiteral("layoutLoad"));
    save->setObjectName(QStringLiteral("layoutSave"));
    connect(load, &QPushButton::clicked, this, &CertificateLayoutDialog::loadFile);
    connect(save, &QPushButton::clicked, this, &CertificateLayoutDialog::saveFile);
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    for (QWidget *widget : std::initializer_list<QWidget *>{makeStart(), load, save, m_undo})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_frame);
    layout->addWidget(m_code);
    return row;
}

QPushButton *CertificateLayoutDialog::makeStart()
{
    auto *start = makeButton(tr("Start from"));
    start->setObjectName(QStringLiteral("layoutStart"));
    auto *menu = new QMenu(start);
    for (const auto &[words, paper, hasFrame] :
         {std::tuple{tr("A4 with frame: as the program has it"), Paper::A4, true},
          {tr("A3 with frame"), Paper::A3, true},
          {tr("A4, pre-printed sheets"), Paper::A4, false},
          {tr("A3, pre-printed sheets"), Paper::A3, false}}) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, sheet = paper, isFramed = hasFrame] {
                    change({}, [&](CertificateLayout &layout) { layout = shippedLayout(sheet, isFramed); });
                });
    }
    start->setMenu(menu);
    return start;
}

QWidget *CertificateLayoutDialog::makeLeftSide()
{
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("layoutTable"));
    m_table->setAccessibleName(
        tr("Texts of the certificate; places and sizes in millimetres, letters in points"));
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space8);
    layout->addWidget(
        makeSecond(tr("Places in mm from the upper left corner, letters in points. On the sheet: "
                      "drag, or use the arrow keys (Shift: size, Ctrl: finer).")));
    layout->addWidget(m_table, 1);
    layout->addWidget(makeDetails());
    return side;
}

QWidget *CertificateLayoutDialog::makeDetails()
{
    m_words->setObjectName(QStringLiteral("layoutWords"));
    m_words->setAccessibleName(tr("Words"));
    m_words->setTabChangesFocus(true);
    m_words->setMaximumHeight(metrics::row * 3);
    m_words->setToolTip(
        tr("In braces stands what is filled in: %1").arg(u'{' + certificateSlots().join(u"}, {"_qs) + u'}'));
    m_align->addItems({tr("Left"), tr("Centred"), tr("Right")});
    m_align->setAccessibleName(tr("Alignment"));
    auto *add = makeButton(tr("Add a text"), QStringLiteral("add"));
    add->setObjectName(QStringLiteral("layoutAdd"));
    connect(add, &QPushButton::clicked, this, &CertificateLayoutDialog::addText);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_align, m_bold, m_italic, m_capitals})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(add);
    row->addWidget(m_remove);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_words);
    layout->addLayout(row);
    return pane;
}

void CertificateLayoutDialog::connectFields()
{
    connect(&m_model, &QStandardItemModel::itemChanged, this,
            [this](QStandardItem *item) { takeCell(*item); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_canvas, &CertificateCanvas::chosen, this, [this](int index) { choose(index); });
    connect(m_canvas, &CertificateCanvas::placed, this, [this](int index, const QRectF &box) {
        change(u"place %1"_qs.arg(index), [&](CertificateLayout &layout) { setPlaceIn(layout, index, box); });
    });
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        changeChosen(u"words"_qs, [&](CertificateBox &box) { box.text = m_words->toPlainText(); });
    });
    connect(m_align, &QComboBox::activated, this, [this](int index) {
        changeChosen({}, [&](CertificateBox &box) { box.align = aligns.at(static_cast<size_t>(index)); });
    });
    for (const auto &[field, member] : {std::pair{m_bold, &CertificateBox::bold},
                                        {m_italic, &CertificateBox::italic},
                                        {m_capitals, &CertificateBox::capitals}}) {
        connect(field, &QCheckBox::clicked, this, [this, look = member](bool is) {
            changeChosen({}, [&](CertificateBox &box) { box.*look = is; });
        });
    }
    connect(m_frame, &QCheckBox::clicked, this,
            [this](bool is) { change({}, [is](CertificateLayout &layout) { layout.hasFrame = is; }); });
    connect(m_code, &QCheckBox::clicked, this, [this](bool is) {
        change({}, [is](CertificateLayout &layout) {
            layout.code = is ? shippedLayout(layout.paper, true).code : std::nullopt;
        });
    });
    connect(m_undo, &QPushButton::clicked, this, &CertificateLayoutDialog::undo);
    connect(m_remove, &QPushButton::clicked, this, &CertificateLayoutDialog::removeText);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
            &CertificateLayoutDialog::undo);
    m_undo->setObjectName(QStringLiteral("layoutUndo"));
    m_remove->setObjectName(QStringLiteral("layoutRemove"));
    m_canvas->setObjectName(QStringLiteral("layoutSheet"));
    m_frame->setObjectName(QStringLiteral("layoutFrame"));
}

void CertificateLayoutDialog::change(const QString &kind,
                                     const std::function<void(CertificateLayout &)> &work)
{
    if (m_isShowing)
        return;
    CertificateLayout changed = m_layout;
    work(changed);
    if (changed == m_layout)
        return;
    if (kind.isEmpty() || kind != m_lastKind)
        m_past.push_back(m_layout);
    m_lastKind = kind;
    m_layout = std::move(changed);
    showLayout();
}

void CertificateLayoutDialog::changeChosen(const QString &kind,
                                           const std::function<void(CertificateBox &)> &work)
{
    const auto at = static_cast<size_t>(m_chosen);
    if (m_chosen < 0 || at >= m_layout.boxes.size())
        return;
    change(kind.isEmpty() ? kind : u"%1 %2"_qs.arg(kind).arg(m_chosen),
           [&](CertificateLayout &layout) { work(layout.boxes[at]); });
}

void CertificateLayoutDialog::undo()
{
    if (m_past.empty())
        return;
    m_layout = std::move(m_past.back());
    m_past.pop_back();
    m_lastKind.clear();
    showLayout();
}

void CertificateLayoutDialog::showLayout()
{
    m_isShowing = true;
    m_chosen = std::clamp(m_chosen, 0, static_cast<int>(m_layout.boxes.size()) - (m_layout.code ? 0 : 1));
    showRows();
    showDetails();
    m_frame->setChecked(m_layout.hasFrame);
    m_code->setChecked(m_layout.code.has_value());
    m_undo->setEnabled(!m_past.empty());
    m_sample.layout = std::make_shared<const CertificateLayout>(m_layout);
    m_canvas->showSheet(m_sample, m_chosen);
    QStringList faults = layoutFaults(m_layout);
    if (faults.isEmpty())
        faults = certificateFaults({m_sample}).front();
    m_refusal->tell(faults.isEmpty() ? QString() : faults.front() + u'.');
    m_ok->setEnabled(layoutFaults(m_layout).isEmpty());
    m_isShowing = false;
}

void CertificateLayoutDialog::showRows()
{
    const int rows = static_cast<int>(m_layout.boxes.size()) + (m_layout.code ? 1 : 0);
    const int column = std::max(m_table->currentIndex().column(), 0);
    m_model.setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const QRectF box = placeIn(m_layout, row);
        const bool isText = static_cast<size_t>(row) < m_layout.boxes.size();
        const CertificateBox *text = isText ? &m_layout.boxes[static_cast<size_t>(row)] : nullptr;
        const QVariantList values{text ? boxName(*text) : tr("code (QR)"),
                                  box.left(),
                                  box.top(),
                                  box.width(),
                                  box.height(),
                                  text ? QVariant(text->size) : QVariant(),
                                  text ? QVariant(text->leastSize) : QVariant(),
                                  text ? QVariant(text->lines) : QVariant()};
        for (int at = 0; at < values.size(); ++at) {
            const bool isEditable = at != Name && values[at].isValid() && (isText || at != Height);
            showCell(m_model, row, at, values[at], isEditable);
        }
    }
    m_table->setCurrentIndex(m_model.index(m_chosen, column));
}

void CertificateLayoutDialog::showDetails()
{
    const bool isText = static_cast<size_t>(m_chosen) < m_layout.boxes.size();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_words, m_align, m_bold, m_italic, m_capitals, m_remove})
        widget->setEnabled(isText);
    const CertificateBox box = isText ? m_layout.boxes[static_cast<size_t>(m_chosen)] : CertificateBox();
    if (m_words->toPlainText() != box.text)
        m_words->setPlainText(box.text);
    m_align->setCurrentIndex(box.align == Align::Left ? 0 : box.align == Align::Right ? 2 : 1);
    m_bold->setChecked(box.bold);
    m_italic->setChecked(box.italic);
    m_capitals->setChecked(box.capitals);
}

void CertificateLayoutDialog::choose(int row)
{
    if (row < 0 || row == m_chosen || m_isShowing)
        return;
    m_chosen = row;
    m_lastKind.clear();
    showLayout();
}

void CertificateLayoutDialog::takeCell(const QStandardItem &item)
{
    const int row = item.row();
    const double value = item.data(Qt::EditRole).toDouble();
    change({}, [&](CertificateLayout &layout) {
        QRectF box = placeIn(layout, row);
        switch (item.column()) {
        case Left:
            box.moveLeft(value);
            break;
        case Top:
            box.moveTop(value);
            break;
        case Width:
            box.setWidth(value);
            break;
        case Height:
            box.setHeight(value);
            break;
        case Size:
            layout.boxes[static_cast<size_t>(row)].size = value;
            break;
        case LeastSize:
            layout.boxes[static_cast<size_t>(row)].leastSize = value;
            break;
        default:
            layout.boxes[static_cast<size_t>(row)].lines = std::clamp(static_cast<int>(value), 1, 10);
            break;
        }
        setPlaceIn(layout, row, box);
    });
}

void CertificateLayoutDialog::addText()
{
    change({}, [this](CertificateLayout &layout) {
        CertificateBox box;
        box.text = tr("Words");
        box.box = QRectF(layout.size().width() / 2 - 40, layout.size().height() / 2, 80, 8);
        layout.boxes.push_back(box);
        m_chosen = static_cast<int>(layout.boxes.size()) - 1;
    });
    m_words->setFocus();
    m_words->selectAll();
}

void CertificateLayoutDialog::removeText()
{
    change({}, [this](CertificateLayout &layout) {
        if (static_cast<size_t>(m_chosen) < layout.boxes.size())
            layout.boxes.erase(layout.boxes.begin() + m_chosen);
    });
}

void CertificateLayoutDialog::loadFile()
{
    const auto path = m_prompts.fileToOpen(this, {tr("Open a layout"), tr("Layouts (*.json)"), {}, {}});
    if (!path)
        return;
    guarded([this](const QString &why) { m_refusal->tell(why); },
            [&] {
                const CertificateLayout read = layoutInFile(*path);
                change({}, [&](CertificateLayout &layout) { layout = read; });
            });
}

void CertificateLayoutDialog::saveFile()
{
    const auto path = m_prompts.fileToSave(
        this, {tr("Save the layout"), tr("Layouts (*.json)"), u"json"_qs, u"mau-giay.json"_qs});
    if (path)
        guarded([this](const QString &why) { m_refusal->tell(why); },
                [&] { writeWholeFile(*path, written(m_layout)); });
}

std::optional<CertificateLayout> CertificateLayoutDialog::layoutOfOffice() const
{
    return m_layout == *shippedLayout() ? std::nullopt : std::optional(m_layout);
}

void askAndChangeLayout(QWidget *parent, const PageContext &context)
{
    CertificateData sample;
    if (!guarded(context.error, [&] { sample = sampleOf(context.session); }))
        return;
    guarded(context.error, [&] {
        CertificateLayoutDialog dialog(std::move(sample), context.prompts, parent);
        if (context.prompts.run(dialog))
            edits::setCertificateLayout(context.session, dialog.layoutOfOffice());
    });
}

} // namespace sovang
