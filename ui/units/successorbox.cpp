// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/successorbox.h"

#include "base/text.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/words.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sovang {

QString rulingText(const RulingPreview &ruling)
{
    const RecognitionState &now = ruling.now;
    QStringList parts{kindwords::standing(now.standing),
                      SuccessorBox::tr("%1 of %2 years").arg(now.counted.size()).arg(ruling.needed)};
    if (!now.waiting.empty())
        parts << SuccessorBox::tr("%n year(s) not finished yet", nullptr,
                                  static_cast<int>(now.waiting.size()));
    if (ruling.due)
        parts << SuccessorBox::tr("a title can be due in %1").arg(ruling.due->toString());
    return parts.join(QStringLiteral(" · "));
}

SuccessorBox::SuccessorBox(Unit unit, int number, QWidget *parent)
    : QFrame(parent), m_unit(std::move(unit)), m_number(number)
{
    setObjectName(QStringLiteral("sheet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space8);
    layout->setSpacing(metrics::space8);
    if (m_unit.id.isValid())
        layout->addWidget(makeHeading(tr("%1 goes on").arg(m_unit.name)));
    else
        makeFields(*layout, number);
    m_about = makeSecond(tr("&Standing and running count at the start:"));
    layout->addWidget(m_about);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(metrics::space4);
    layout->addLayout(m_rows);
}

void SuccessorBox::makeFields(QVBoxLayout &layout, int number)
{
    m_code = new QLineEdit(m_unit.code);
    m_name = new QLineEdit(m_unit.name);
    m_code->setObjectName(QStringLiteral("successorCode%1").arg(number));
    m_name->setObjectName(QStringLiteral("successorName%1").arg(number));
    auto *form = new QFormLayout;
    form->addRow(tr("&Code of the new unit"), m_code);
    form->addRow(tr("Na&me of the new unit"), m_name);
    alignForm(*form);
    layout.addLayout(form);
}

void SuccessorBox::showRulings(const std::vector<RulingPreview> &rulings, const QStringList &titles)
{
    const int before = m_group && m_rulings.size() == rulings.size() ? m_group->checkedId() : -1;
    delete m_list;
    m_rulings = rulings;
    m_list = new QWidget;
    m_group = new QButtonGroup(m_list);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::space4);
    for (int i = 0; i < static_cast<int>(rulings.size()); ++i) {
        auto *choice = new QRadioButton(titles.value(i));
        choice->setObjectName(QStringLiteral("ruling%1_%2").arg(m_number).arg(i));
        const QString meaning = rulingText(rulings[static_cast<size_t>(i)]);
        choice->setAccessibleDescription(meaning);
        QLabel *text = makeSecond(meaning);
        text->setContentsMargins(metrics::space24, 0, 0, 0);
        text->setWordWrap(false);
        text->setObjectName(QStringLiteral("meaning%1_%2").arg(m_number).arg(i));
        m_group->addButton(choice, i);
        choice->setChecked(i == before);
        rows->addWidget(choice);
        rows->addWidget(text);
    }
    m_rows->addWidget(m_list);
    m_about->setBuddy(m_group->button(0));
}

bool SuccessorBox::isRuled() const
{
    return m_group && m_group->checkedId() >= 0;
}

Successor SuccessorBox::successor() const
{
    Successor successor{m_unit, std::nullopt, false};
    if (m_code) {
        successor.unit.code = normalized(m_code->text());
        successor.unit.name = normalized(m_name->text());
    }
    if (isRuled()) {
        const RulingOption &option = m_rulings[static_cast<size_t>(m_group->checkedId())].option;
        successor.inherits = option.inherits;
        successor.startsAnew = option.startsAnew;
    }
    return successor;
}

} // namespace sovang
