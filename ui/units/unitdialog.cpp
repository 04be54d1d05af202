// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitdialog.h"

#include "base/nextcode.h"
#include "base/text.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/tables/completion.h"
#include "kit/words.h"
#include "session/session.h"
#include "units/duplicatesmodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

constexpr UnitKind kinds[] = {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise};

QString yearText(const std::optional<Year> &year)
{
    return year ? year->toString() : QString();
}

// Empty is no year; anything else must be one.
bool readYear(const QString &text, std::optional<Year> &year)
{
    year = Year::parse(text);
    return year || text.trimmed().isEmpty();
}

} // namespace

UnitDialog::UnitDialog(const QString &title, const Unit &unit, const Session &session, QWidget *parent)
    : QDialog(parent),
      m_unit(unit),
      m_session(session),
      m_form(new QFormLayout),
      m_kind(new QComboBox),
      m_refusal(new RefusalLabel(this))
{
    setWindowTitle(title);
    setMinimumWidth(metrics::dialog);
    auto *layout = new QVBoxLayout(this); // first, so that all has a parent if the book cannot be read
    setPageMargins(*layout);
    layout->addLayout(m_form);
    m_code = addField(tr("&Code"), unit.code, QStringLiteral("code"));
    m_name = addField(tr("&Name"), unit.name, QStringLiteral("name"));
    for (const UnitKind kind : kinds)
        m_kind->addItem(kindwords::unit(kind));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setCurrentIndex(static_cast<int>(unit.kind));
    m_form->addRow(tr("&Kind"), m_kind);
    m_block = addPickField(tr("&Block"), PickList::Block, QStringLiteral("block"));
    m_locality = addPickField(tr("&Locality"), PickList::Locality, QStringLiteral("locality"));
    m_class = addPickField(tr("Cl&ass"), PickList::UnitClass, QStringLiteral("class"));
    if (!unit.earlier.empty()) {
        auto *earlier = makeSecond(words::earlierStatus(unit));
        earlier->setObjectName(QStringLiteral("earlierStatus"));
        m_form->addRow(QString(), earlier);
    }
    m_address = addField(tr("A&ddress"), unit.address, QStringLiteral("address"));
    m_head = addField(tr("&Head"), unit.head, QStringLiteral("head"));
    m_unionHead = addField(tr("&Union head"), unit.unionHead, QStringLiteral("unionHead"));
    m_phone = addField(tr("&Phone"), unit.phone, QStringLiteral("phone"));
    m_staff = addField(tr("S&taff"), unit.staff ? QString::number(*unit.staff) : QString(),
                       QStringLiteral("staff"));
    m_founded = addField(tr("&Founded in"), yearText(unit.founded), QStringLiteral("founded"));
    m_dissolved = addField(tr("D&issolved in"), yearText(unit.dissolved), QStringLiteral("dissolved"));

    alignForm(*m_form);
    auto *ok = makePrimaryButton(tr("Save"));

    makeHint(*layout);
    layout->addWidget(m_refusal);
    QDialogButtonBox *buttons = addDialogButtons(*this, *ok);
    if (unit.id.isValid())
        return;
    addAnotherButton(*buttons);
    if (unit.code.isEmpty()) {
        offerCode();
        connect(m_kind, &QComboBox::currentIndexChanged, this, &UnitDialog::offerCode);
    }
    (m_code->text().isEmpty() ? m_code : m_name)->setFocus();
}

// Of the units of the same kind; a code that was typed stays.
void UnitDialog::offerCode()
{
    if (m_code->isModified())
        return;
    QStringList used;
    QStringList ofKind;
    for (const UnitYear &known : m_session.units()) {
        used << known.unit.code;
        if (known.unit.kind == kinds[m_kind->currentIndex()])
            ofKind << known.unit.code;
    }
    m_code->setText(nextCode(ofKind.isEmpty() ? used : ofKind, used));
}

void UnitDialog::addAnotherButton(QDialogButtonBox &buttons)
{
    auto *another = makeButton(tr("Save and add &another"));
    another->setObjectName(QStringLiteral("another"));
    buttons.addButton(another, QDialogButtonBox::ActionRole);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    another->setToolTip(shortcut->key().toString(QKeySequence::NativeText));
    connect(shortcut, &QShortcut::activated, another, &QPushButton::click);
    connect(another, &QPushButton::clicked, this, [this] {
        m_wantsAnother = true;
        accept();
        m_wantsAnother = result() == Accepted;
    });
}

void UnitDialog::makeHint(QVBoxLayout &layout)
{
    m_hint = new QWidget;
    m_hint->setObjectName(QStringLiteral("duplicateHint"));
    auto *row = new QHBoxLayout(m_hint);
    row->setContentsMargins(0, 0, 0, 0);
    m_hintText = new QLabel;
    m_hintText->setWordWrap(true);
    m_hintText->setObjectName(QStringLiteral("duplicateHintText"));
    QPushButton *go = makeLink(tr("&Show that unit"));
    go->setObjectName(QStringLiteral("duplicateHintLink"));
    row->addWidget(m_hintText, 1);
    row->addWidget(go, 0, Qt::AlignTop);
    m_hint->hide();
    layout.addWidget(m_hint);
    connect(go, &QPushButton::clicked, this, [this] {
        m_wanted = m_alike;
        reject();
    });
    for (QLineEdit *field : {m_name, m_locality, m_phone})
        connect(field, &QLineEdit::textChanged, this, &UnitDialog::showHint);
}

// Only tells: two units may well have one name.
void UnitDialog::showHint()
{
    if (!m_index) {
        std::vector<Unit> units;
        for (const UnitYear &known : m_session.units())
            units.push_back(known.unit);
        m_index = std::make_unique<DuplicateIndex>(units);
    }
    Unit typed = m_unit;
    typed.name = m_name->text();
    typed.locality = m_locality->text();
    typed.phone = m_phone->text();
    const std::vector<LikelyDuplicate> found = m_index->like(typed);
    m_hint->setVisible(!found.empty());
    if (found.empty())
        return;
    m_alike = found.front().b;
    const Unit &other = m_session.find(*m_alike)->unit;
    QString text = tr("! May be in the book already: %1 %2 (%3)")
                       .arg(other.code, other.name, likenessText(found.front().reasons));
    if (found.size() > 1)
        text += tr(", and %n more", nullptr, static_cast<int>(found.size()) - 1);
    m_hintText->setText(text);
}

QLineEdit *UnitDialog::addField(const QString &label, const QString &value, const QString &name)
{
    auto *field = new QLineEdit(value);
    field->setObjectName(name);
    m_form->addRow(label, field);
    return field;
}

QLineEdit *UnitDialog::addPickField(const QString &label, PickList list, const QString &name)
{
    QLineEdit *field = addField(label, m_unit.*fieldOf(list), name);
    const QStringList listed = listedValues(m_session.book(), list);
    std::set<QString> known(listed.begin(), listed.end());
    for (const UnitYear &unit : m_session.units())
        known.insert(unit.unit.*fieldOf(list));
    known.erase(QString());
    completeFrom(*field, QStringList(known.begin(), known.end()));
    return field;
}

QString UnitDialog::refusal()
{
    m_unit.code = normalized(m_code->text());
    m_unit.name = normalized(m_name->text());
    m_unit.kind = kinds[m_kind->currentIndex()];
    m_unit.block = normalized(m_block->text());
    m_unit.locality = normalized(m_locality->text());
    m_unit.unitClass = normalized(m_class->text());
    m_unit.address = normalized(m_address->text());
    m_unit.head = normalized(m_head->text());
    m_unit.unionHead = normalized(m_unionHead->text());
    m_unit.phone = normalized(m_phone->text());
    if (m_unit.code.isEmpty() || m_unit.name.isEmpty())
        return tr("A unit needs a code and a name.");
    const bool isTaken = std::ranges::any_of(m_session.units(), [&](const UnitYear &other) {
        return other.unit.code == m_unit.code && other.unit.id != m_unit.id;
    });
    if (isTaken)
        return tr("There is already a unit with the code %1.").arg(m_unit.code);
    bool isNumber = false;
    const int staff = m_staff->text().trimmed().toInt(&isNumber);
    if (!m_staff->text().trimmed().isEmpty() && (!isNumber || staff < 0))
        return tr("Staff is a whole number, or empty.");
    m_unit.staff = isNumber ? std::optional(staff) : std::nullopt;
    if (!readYear(m_founded->text(), m_unit.founded) || !readYear(m_dissolved->text(), m_unit.dissolved))
        return tr("A year has four digits, or is empty.");
    return {};
}

void UnitDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    const QString why = refusal();
    m_refusal->tell(why);
    if (why.isEmpty())
        QDialog::accept();
}

} // namespace sovang
