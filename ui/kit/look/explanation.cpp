// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/explanation.h"

#include "domain/explain.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>

#include <algorithm>

namespace sovang {

namespace {

// A year that stands alone and that the unit has a result for; not the year of a date or a document's number.
QString withLinks(const QString &plain, const UnitYear &unit)
{
    static const QRegularExpression ofCalendar(QStringLiteral(R"((?<![\d/])(\d{4})(?![\d/]))"));
    static const QRegularExpression ofSchools(QStringLiteral(R"((?<![\d/])(\d{4})-\d{4}(?![\d/]))"));
    const QRegularExpression &years = unit.yearType() == YearType::School ? ofSchools : ofCalendar;
    QString html;
    qsizetype done = 0;
    for (auto matches = years.globalMatch(plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const std::optional<Year> year = Year::parse(match.captured(1));
        const bool isKnown = year && std::ranges::any_of(unit.history, [&](const RecognitionYear &step) {
                                 return step.result.year == *year;
                             });
        if (!isKnown || *year == unit.year)
            continue;
        html += plain.mid(done, match.capturedStart() - done).toHtmlEscaped();
        html += QStringLiteral("<a href=\"%1\">%2</a>").arg(match.captured(1), match.captured());
        done = match.capturedEnd();
    }
    return html + plain.mid(done).toHtmlEscaped();
}

} // namespace

Explanation::Explanation(QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_copy(makeButton(tr("Copy"), QStringLiteral("copy")))
{
    setObjectName(QStringLiteral("sheet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space16, metrics::space8, metrics::space8, metrics::space8);
    layout->setSpacing(metrics::space4);
    auto *head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Why?")));
    head->addStretch();
    m_copy->setProperty("quiet", true);
    head->addWidget(m_copy);
    layout->addLayout(head);

    layout->addWidget(makeReadingArea(*m_text), 1);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_plain); });
    showUnit(nullptr);
}

void Explanation::showUnit(const UnitYear *unit)
{
    m_copy->setEnabled(unit);
    m_plain =
        unit ? explain(*unit, userLanguage()) : tr("Choose a unit to see why it stands where it stands.");
    m_linked = m_yearsAreLinks && unit ? withLinks(m_plain, *unit) : QString();
    showText();
}

// A text takes the colour of links when it is set, whatever the scheme is later.
void Explanation::showText()
{
    if (m_linked.isEmpty()) {
        m_text->setText(m_yearsAreLinks ? m_plain.toHtmlEscaped() : m_plain);
        return;
    }
    const QString colored = QStringLiteral("<a style=\"color:%1\" ").arg(tokens().accent.name());
    m_text->setText(QString(m_linked).replace(QStringLiteral("<a "), colored));
}

void Explanation::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showText();
}

void Explanation::setYearsAreLinks()
{
    m_yearsAreLinks = true;
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard |
                                    Qt::LinksAccessibleByKeyboard);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const auto year = Year::parse(link))
            emit yearChosen(*year);
    });
}

} // namespace sovang
