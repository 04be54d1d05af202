// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/lifedialog.h"

#include "base/text.h"
#include "kit/dialogs/dayfield.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/words.h"
#include "session/guarded.h"
#include "session/session.h"
#include "units/successorbox.h"
#include "units/unitcollector.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

QString titleOf(LineageKind kind)
{
    switch (kind) {
    case LineageKind::Rename:
        return LifeDialog::tr("Rename a unit");
    case LineageKind::Merge:
        return LifeDialog::tr("Merge units");
    case LineageKind::Split:
        return LifeDialog::tr("Split a unit");
    case LineageKind::Dissolve:
        break;
    }
    return LifeDialog::tr("Dissolve a unit");
}

QString aboutOf(LineageKind kind)
{
    switch (kind) {
    case LineageKind::Rename:
        return LifeDialog::tr(
            "The old name stays in the unit's history, and decisions keep the name that they were "
            "made under.");
    case LineageKind::Merge:
        return LifeDialog::tr(
            "Units that are merged end with the year; their years, scores and decisions stay in "
            "the book. Whose standing and count the unit after them starts from is a ruling, "
            "and you make it here.");
    case LineageKind::Split:
        return LifeDialog::tr("Each unit that comes out of the split gets its own ruling: it starts from the "
                              "standing and count of the unit before it, or from nothing.");
    case LineageKind::Dissolve:
        break;
    }
    return LifeDialog::tr(
        "From this year on the unit counts as not registered. Its years, scores and decisions stay "
        "in the book.");
}

QLabel *indented(QLabel *label)
{
    label->setContentsMargins(metrics::space24, 0, 0, 0);
    return label;
}

} // namespace

LifeDialog::LifeDialog(LineageKind kind, std::vector<UnitId> units, const Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_notes(makeSecond()), m_refusal(new RefusalLabel)
{
    m_change.kind = kind;
    m_change.year = session.year();
    m_change.predecessors = std::move(units);
    setWindowTitle(titleOf(kind));
    setMinimumWidth(metrics::card + 3 * metrics::space24);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeSecond(aboutOf(kind)));
    makeUnits(*layout);
    makeForm(*layout);
    makeChoices(*layout);
    if (kind != LineageKind::Dissolve) {
        auto *inside = new QWidget;
        m_boxRows = new QVBoxLayout(inside);
        m_boxRows->setContentsMargins(0, 0, 0, 0);
        m_boxRows->setSpacing(metrics::space8);
        m_boxRows->addStretch();
        m_area = new QScrollArea;
        m_area->setWidgetResizable(true);
        m_area->setFrameShape(QFrame::NoFrame);
        m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_area->setWidget(inside);
        layout->addWidget(m_area, 1);
    }
    m_notes->setObjectName(QStringLiteral("lifeNotes"));
    m_notes->setWordWrap(false);
    layout->addWidget(m_notes);
    makeButtons(*layout);
    showInto();
    makeBoxes();
}

LifeDialog::~LifeDialog() = default;

QString LifeDialog::nameOf(UnitId unit) const
{
    const UnitYear *found = m_session.find(unit);
    return found ? QStringLiteral("%1 (%2)").arg(found->unit.name, found->unit.code) : QString();
}

void LifeDialog::makeUnits(QVBoxLayout &layout)
{
    if (m_change.kind == LineageKind::Merge)
        return; // they are fields of the form
    QLabel *name = makeHeading(nameOf(m_change.predecessors.front()));
    name->setWordWrap(true);
    layout.addWidget(name);
}

void LifeDialog::makeMergeList(QFormLayout &form)
{
    m_merged = new UnitCollector(form, m_change.predecessors, m_session, this);
    connect(m_merged, &UnitCollector::refused, this, &LifeDialog::showRefusal);
    connect(m_merged, &UnitCollector::changed, this, &LifeDialog::showMerged);
    m_into = new QComboBox;
    m_into->setObjectName(QStringLiteral("mergeInto"));
    connect(m_into, &QComboBox::currentIndexChanged, this, &LifeDialog::makeBoxes);
}

void LifeDialog::makeForm(QVBoxLayout &layout)
{
    auto *form = new QFormLayout;
    if (m_change.kind == LineageKind::Merge)
        makeMergeList(*form);
    const auto addField = [&](const QString &label, const char *name) {
        auto *field = new QLineEdit;
        field->setObjectName(QString::fromLatin1(name));
        form->addRow(label, field);
        return field;
    };
    m_year = new QLineEdit(m_change.year.toString());
    m_year->setObjectName(QStringLiteral("lifeYear"));
    m_date = new DayField({}, m_change.year);
    m_date->setObjectName(QStringLiteral("lifeDate"));
    auto *dateLabel = new QLabel(tr("Da&te"));
    dateLabel->setBuddy(m_date);
    auto *dated = new QHBoxLayout;
    dated->addWidget(m_year, 1);
    dated->addWidget(dateLabel);
    dated->addWidget(m_date, 2);
    auto *yearLabel = new QLabel(tr("From the &year"));
    yearLabel->setBuddy(m_year);
    form->addRow(yearLabel, dated);
    m_document = addField(tr("&Document"), "lifeDocument");
    m_document->setPlaceholderText(tr("Number of the decision, if there is one"));
    m_note = addField(tr("&Note"), "lifeNote");
    if (m_into)
        form->addRow(tr("They &become"), m_into);
    alignForm(*form);
    connect(m_year, &QLineEdit::textChanged, this, &LifeDialog::showRulings);
    connect(m_year, &QLineEdit::textChanged, m_date, [this](const QString &text) {
        if (const std::optional<Year> year = Year::parse(text))
            m_date->setYear(*year);
    });
    layout.addLayout(form);
    setTabOrder(m_year, m_date);
    setTabOrder(m_date, m_document);
}

void LifeDialog::makeChoices(QVBoxLayout &layout)
{
    if (m_change.kind == LineageKind::Rename) {
        m_same = new QRadioButton(tr("&Only the name changes: it is the same unit"));
        m_same->setObjectName(QStringLiteral("renameSame"));
        m_same->setChecked(true);
        m_name = new QLineEdit(m_session.find(m_change.predecessors.front())->unit.name);
        m_name->setObjectName(QStringLiteral("renameName"));
        auto *nameLabel = new QLabel(tr("Ne&w name"));
        nameLabel->setBuddy(m_name);
        m_another = new QRadioButton(tr("A new &unit takes its place, and its start is a ruling"));
        m_another->setObjectName(QStringLiteral("renameNew"));
        layout.addWidget(m_same);
        auto *named = new QHBoxLayout;
        named->setContentsMargins(metrics::space24, 0, 0, 0);
        named->setSpacing(metrics::space8);
        named->addWidget(nameLabel);
        named->addWidget(m_name);
        layout.addLayout(named);
        layout.addWidget(
            indented(makeSecond(tr("All years, decisions and the running count go on unchanged."))));
        layout.addWidget(m_another);
        layout.addWidget(indented(makeSecond(tr(
            "The unit ends with this year. Choose this when the authority sees a new unit, for example after "
            "its tasks changed."))));
        connect(m_another, &QRadioButton::toggled, this, &LifeDialog::makeBoxes);
    } else if (m_change.kind == LineageKind::Split) {
        m_goesOn = new QCheckBox(tr("The unit &itself goes on beside the new ones"));
        m_goesOn->setObjectName(QStringLiteral("splitGoesOn"));
        auto *more = makeButton(tr("&Another new unit"), QStringLiteral("add"));
        more->setObjectName(QStringLiteral("splitMore"));
        auto *row = new QHBoxLayout;
        row->addWidget(m_goesOn, 1);
        row->addWidget(more);
        layout.addLayout(row);
        connect(m_goesOn, &QCheckBox::toggled, this, &LifeDialog::makeBoxes);
        connect(more, &QPushButton::clicked, this, [this] {
            ++m_newUnits;
            makeBoxes();
        });
    }
}

void LifeDialog::makeButtons(QVBoxLayout &layout)
{
    m_refusal->setObjectName(QStringLiteral("lifeRefusal"));
    auto *ok = makePrimaryButton(kindwords::lineage(m_change.kind));
    ok->setObjectName(QStringLiteral("lifeAccept"));
    layout.addWidget(m_refusal);
    addDialogButtons(*this, *ok);
}

void LifeDialog::showMerged()
{
    m_change.predecessors = m_merged->units();
    showInto();
    makeBoxes();
}

void LifeDialog::showInto()
{
    if (!m_into)
        return;
    const QSignalBlocker blocker(m_into);
    const QVariant before = m_into->currentData();
    m_into->clear();
    m_into->addItem(tr("a new unit"), qlonglong(0));
    for (const UnitId unit : m_change.predecessors)
        m_into->addItem(nameOf(unit), qlonglong(unit.value()));
    m_into->setCurrentIndex(std::max(m_into->findData(before), 0));
}

bool LifeDialog::isSameUnit() const
{
    return m_same && m_same->isChecked();
}

// What a new unit has in common with the one before it; the rest is entered later.
Unit LifeDialog::likePredecessor() const
{
    Unit unit;
    if (m_change.predecessors.empty())
        return unit;
    unit = m_session.find(m_change.predecessors.front())->unit;
    unit.id = UnitId();
    unit.founded.reset();
    unit.dissolved.reset();
    unit.earlier.clear();
    if (m_change.kind == LineageKind::Rename)
        return unit;
    unit.name.clear();
    for (QString Unit::*field : {&Unit::address, &Unit::head, &Unit::unionHead, &Unit::phone})
        (unit.*field).clear();
    unit.staff.reset();
    return unit;
}

void LifeDialog::makeBoxes()
{
    if (!m_boxRows)
        return;
    std::vector<Unit> units;
    const Unit like = likePredecessor();
    QStringList codes;
    for (const UnitYear &unit : m_session.units())
        codes << unit.unit.code;
    const auto addNew = [&](int further) {
        units.push_back(like);
        units.back().code = nextCode(codes, like.code, further);
    };
    if (m_change.kind == LineageKind::Split) {
        if (m_goesOn->isChecked())
            units.push_back(m_session.find(m_change.predecessors.front())->unit);
        for (int i = 0; i < m_newUnits - (m_goesOn->isChecked() ? 1 : 0); ++i)
            addNew(i);
    } else if (m_into && m_into->currentData().toLongLong() > 0) {
        units.push_back(m_session.find(UnitId(m_into->currentData().toLongLong()))->unit);
    } else if (!isSameUnit()) {
        addNew(0);
    }
    // What was typed for new units stays.
    std::vector<Successor> typed;
    for (SuccessorBox *box : m_boxes) {
        if (!box->successor().unit.id.isValid())
            typed.push_back(box->successor());
        delete box;
    }
    m_boxes.clear();
    size_t next = 0;
    for (Unit &unit : units) {
        if (!unit.id.isValid() && next < typed.size() && !typed[next].unit.name.isEmpty()) {
            unit.code = typed[next].unit.code;
            unit.name = typed[next].unit.name;
        }
        next += !unit.id.isValid();
        m_boxes.push_back(new SuccessorBox(unit, static_cast<int>(m_boxes.size())));
        m_boxRows->insertWidget(static_cast<int>(m_boxes.size()) - 1, m_boxes.back());
    }
    if (m_name)
        m_name->setEnabled(isSameUnit());
    m_area->setVisible(!m_boxes.empty());
    showRulings();
    makeRoom();
}

// One successor is seen whole; several can be scrolled.
void LifeDialog::makeRoom()
{
    if (m_boxes.empty()) {
        m_area->setMinimumHeight(0);
    } else {
        const int one = m_boxes.front()->sizeHint().height();
        m_area->setMinimumHeight(m_boxes.size() == 1 ? one + metrics::space4 : one + one / 2);
    }
    adjustSize();
    growToFit(*this); // and not only to two thirds of the screen
}

QStringList LifeDialog::rulingTitles(const std::vector<RulingPreview> &rulings, const Unit &successor) const
{
    QStringList titles;
    for (const RulingPreview &ruling : rulings) {
        if (ruling.option.inherits)
            titles << tr("The state of %1").arg(m_session.find(*ruling.option.inherits)->unit.code);
        else if (successor.id.isValid() && !ruling.option.startsAnew)
            titles << tr("Its own state, as it was");
        else
            titles << tr("Nobody's: it starts from nothing");
    }
    return titles;
}

void LifeDialog::showRulings()
{
    showNotes();
    const std::optional<Year> year = Year::parse(m_year->text());
    if (!year || m_change.predecessors.empty())
        return;
    m_change.year = *year;
    m_change.successors.clear();
    for (const SuccessorBox *box : m_boxes)
        m_change.successors.push_back(box->successor());
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        std::vector<RulingPreview> rulings;
        guarded([this](const QString &message) { showRefusal(message); },
                [&] { rulings = rulingsOf(m_session.book(), m_change, i, m_session.year()); });
        m_boxes[i]->showRulings(rulings, rulingTitles(rulings, m_change.successors[i].unit));
    }
}

// A unit that ends may be registered for that year already.
void LifeDialog::showNotes()
{
    const std::optional<Year> year = Year::parse(m_year->text());
    QStringList notes;
    for (const UnitId unit : m_change.predecessors) {
        const bool goesOn = isSameUnit() || std::ranges::any_of(m_boxes, [unit](const SuccessorBox *box) {
                                return box->successor().unit.id == unit;
                            });
        if (year && !goesOn && m_session.book().registrations.find(unit, *year)) {
            notes << tr("%1 is registered for %2; that no longer counts once it has ended.")
                         .arg(m_session.find(unit)->unit.code, year->toString());
        }
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

QString LifeDialog::refusal()
{
    const std::optional<Year> year = Year::parse(m_year->text());
    if (!year)
        return tr("A year has four digits.");
    m_change.year = *year;
    if (QString why = m_date->refusal(); !why.isEmpty())
        return why;
    m_change.date = m_date->date();
    m_change.document = normalized(m_document->text());
    m_change.note = normalized(m_note->text());
    m_change.successors.clear();
    if (isSameUnit()) {
        Unit renamed = m_session.find(m_change.predecessors.front())->unit;
        renamed.name = normalized(m_name->text());
        m_change.successors.push_back({renamed, std::nullopt, false});
    }
    for (const SuccessorBox *box : m_boxes)
        m_change.successors.push_back(box->successor());
    if (const QString why = whyImpossible(m_session.book(), m_change); !why.isEmpty())
        return why;
    const bool allRuled =
        std::ranges::all_of(m_boxes, [](const SuccessorBox *box) { return box->isRuled(); });
    return allRuled ? QString() : tr("Choose whose standing and count the unit starts from.");
}

// Enter in the field that adds a unit adds it, and does no more.
void LifeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !m_merged || !m_merged->hasKeys())
        QDialog::keyPressEvent(event);
}

void LifeDialog::showRefusal(const QString &why)
{
    m_refusal->tell(why);
}

void LifeDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    QString why;
    const bool known =
        guarded([this](const QString &message) { showRefusal(message); }, [&] { why = refusal(); });
    if (!known)
        return;
    showRefusal(why);
    if (why.isEmpty())
        QDialog::accept();
}

} // namespace sovang
