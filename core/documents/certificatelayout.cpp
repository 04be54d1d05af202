// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/certificatelayout.h"

#include "base/error.h"
#include "base/jsonfields.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sovang {

namespace {

struct CertificateLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(CertificateLayout)
};

using Type = JsonValue::Type;
using Vertical = PageText::Vertical;
using Paper = CertificateLayout::Paper;

constexpr qsizetype mostBytes = 256LL * 1024;
constexpr size_t mostBoxes = 40;
constexpr qsizetype mostLetters = 500;
constexpr int mostLines = 10;
constexpr double leastPoints = 4;
constexpr double mostPoints = 200;
constexpr double mostMm = 1000;

const std::initializer_list<std::pair<QStringView, Align>> aligns{
    {u"left", Align::Left}, {u"center", Align::Center}, {u"right", Align::Right}};
const std::initializer_list<std::pair<QStringView, Vertical>> verticals{
    {u"top", Vertical::Top}, {u"middle", Vertical::Middle}, {u"bottom", Vertical::Bottom}};

template <typename Value>
JsonValue choiceOf(Value value, std::initializer_list<std::pair<QStringView, Value>> choices)
{
    const auto found = std::ranges::find(choices, value, &std::pair<QStringView, Value>::second);
    return found->first.toString();
}

/// Reads the members of a layout; what is wrong is noted.
class LayoutReader
{
public:
    explicit LayoutReader(const QString &fileName) : m_fields(fileName) {}

    CertificateLayout read(const JsonValue &root)
    {
        CertificateLayout layout;
        if (!m_fields.expectFields(root, {}, {u"format", u"paper", u"boxes"}, {u"title", u"frame", u"code"}))
            return layout;
        int format = 1;
        m_fields.read(root, {}, u"format", format, 1, 1);
        m_fields.read(root, {}, u"title", layout.title);
        m_fields.readChoice(root, {}, u"paper", layout.paper, {{u"A4", Paper::A4}, {u"A3", Paper::A3}});
        m_fields.read(root, {}, u"frame", layout.hasFrame);
        layout.code.reset();
        if (const JsonValue *code = root.member(u"code"); code && code->type != Type::Null)
            layout.code = codeOf(*code);
        m_fields.forEachElement(root, {}, u"boxes", [&](const JsonValue &value, const QString &path) {
            if (layout.boxes.size() < mostBoxes)
                layout.boxes.push_back(boxOf(value, path));
            else
                m_fields.problem(
                    value, path,
                    CertificateLayoutText::tr("A certificate has at most %1 texts").arg(mostBoxes));
        });
        return layout;
    }

    Problems problems() const { return m_fields.problems(); }

private:
    void readNumber(const JsonValue &object, const QString &path, QStringView name, double &target,
                    double least, double most)
    {
        const JsonValue *value = object.member(name);
        const QString own = JsonFields::join(path, name);
        if (!value || !m_fields.expect(*value, Type::Number, own))
            return;
        const double number = value->text.toDouble();
        if (number < least || number > most)
            m_fields.problem(
                *value, own,
                CertificateLayoutText::tr("%1 is not from %2 to %3").arg(value->text).arg(least).arg(most));
        else
            target = number;
    }

    CertificateCodePlace codeOf(const JsonValue &value)
    {
        CertificateCodePlace code;
        const QString path = QStringLiteral("code");
        if (!m_fields.expectFields(value, path, {u"left", u"bottom"}, {u"side"}))
            return code;
        readNumber(value, path, u"left", code.left, 0, mostMm);
        readNumber(value, path, u"bottom", code.bottom, 0, mostMm);
        readNumber(value, path, u"side", code.side, 15, 100);
        return code;
    }

    CertificateBox boxOf(const JsonValue &value, const QString &path)
    {
        CertificateBox box;
        if (!m_fields.expectFields(value, path, {u"text", u"left", u"top", u"width", u"height", u"size"},
                                   {u"leastSize", u"lines", u"bold", u"italic", u"capitals", u"align",
                                    u"vertical", u"colour", u"underline", u"besideCode", u"overCapacity"}))
            return box;
        m_fields.read(value, path, u"text", box.text);
        std::array<double, 4> place{};
        size_t at = 0;
        for (const QStringView name : {u"left", u"top", u"width", u"height"})
            readNumber(value, path, name, place[at++], 0, mostMm);
        box.box = QRectF(place[0], place[1], place[2], place[3]);
        readNumber(value, path, u"size", box.size, leastPoints, mostPoints);
        box.leastSize = box.size;
        readNumber(value, path, u"leastSize", box.leastSize, leastPoints, mostPoints);
        m_fields.read(value, path, u"lines", box.lines, 1, mostLines);
        m_fields.read(value, path, u"bold", box.bold);
        m_fields.read(value, path, u"italic", box.italic);
        m_fields.read(value, path, u"capitals", box.capitals);
        m_fields.readChoice(value, path, u"align", box.align, aligns);
        m_fields.readChoice(value, path, u"vertical", box.vertical, verticals);
        readColour(value, path, box.colour);
        readNumber(value, path, u"underline", box.underline, 0, mostMm);
        m_fields.read(value, path, u"besideCode", box.besideCode);
        m_fields.read(value, path, u"overCapacity", box.overCapacity);
        return box;
    }

    void readColour(const JsonValue &object, const QString &path, QColor &target)
    {
        static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_qs);
        QString name = target.name();
        m_fields.read(object, path, u"colour", name);
        if (form.match(name).hasMatch())
            target = QColor(name);
        else
            m_fields.problem(*object.member(u"colour"), JsonFields::join(path, u"colour"),
                             CertificateLayoutText::tr("A colour is written as #a4161a"));
    }

    JsonFields m_fields;
};

QStringList slotsIn(const QString &text)
{
    QStringList found;
    qsizetype open = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'}' && open >= 0)
            found << text.mid(open + 1, i - open - 1);
        if (text[i] == u'{' || text[i] == u'}')
            open = text[i] == u'{' ? i : -1;
    }
    return found;
}

void noteBox(const CertificateBox &box, const QRectF &sheet, QStringList &faults)
{
    const QString name = boxName(box);
    if (box.box.isEmpty() || !sheet.contains(box.box))
        faults << CertificateLayoutText::tr("“%1” leaves the sheet of %2 x %3 mm, or has no room of its own")
                      .arg(name)
                      .arg(sheet.width())
                      .arg(sheet.height());
    if (box.leastSize > box.size)
        faults << CertificateLayoutText::tr("“%1” has a least size above its size").arg(name);
    if (box.text.trimmed().isEmpty() || box.text.size() > mostLetters)
        faults << CertificateLayoutText::tr("A text is empty, or has more than %1 letters").arg(mostLetters);
    for (const QString &slot : slotsIn(box.text)) {
        if (!certificateSlots().contains(slot))
            faults << CertificateLayoutText::tr("“%1”: nobody knows {%2}; there are: %3")
                          .arg(name, slot, certificateSlots().join(QStringLiteral(", ")));
    }
}

/// Two decimals are finer than any printer.
JsonValue numberOf(double number)
{
    return JsonValue::number(QString::number(std::round(number * 100) / 100));
}

JsonValue jsonOf(const CertificateBox &box)
{
    JsonValue json = JsonValue::object();
    json.with(u"text"_qs, box.text)
        .with(u"left"_qs, numberOf(box.box.left()))
        .with(u"top"_qs, numberOf(box.box.top()))
        .with(u"width"_qs, numberOf(box.box.width()))
        .with(u"height"_qs, numberOf(box.box.height()))
        .with(u"size"_qs, numberOf(box.size))
        .with(u"leastSize"_qs, numberOf(box.leastSize))
        .with(u"lines"_qs, box.lines);
    for (const auto &[name, is] :
         std::initializer_list<std::pair<QString, bool>>{{u"bold"_qs, box.bold},
                                                         {u"italic"_qs, box.italic},
                                                         {u"capitals"_qs, box.capitals},
                                                         {u"besideCode"_qs, box.besideCode},
                                                         {u"overCapacity"_qs, box.overCapacity}}) {
        if (is)
            json.with(name, true);
    }
    json.with(u"align"_qs, choiceOf(box.align, aligns))
        .with(u"vertical"_qs, choiceOf(box.vertical, verticals))
        .with(u"colour"_qs, box.colour.name());
    return box.underline > 0 ? json.with(u"underline"_qs, numberOf(box.underline)) : json;
}

} // namespace

QSizeF CertificateLayout::size() const
{
    return paper == Paper::A3 ? QSizeF(420, 297) : QSizeF(297, 210);
}

QStringList certificateSlots()
{
    return {u"unit"_qs,         u"address"_qs,      u"title"_qs,    u"period"_qs, u"authority"_qs,
            u"decision"_qs,     u"decisionDate"_qs, u"register"_qs, u"place"_qs,  u"date"_qs,
            u"placeAndDate"_qs, u"capacity"_qs,     u"signer"_qs};
}

QString boxName(const CertificateBox &box)
{
    static const char *const names[] = {QT_TRANSLATE_NOOP("Certificate", "name of the unit"),
                                        QT_TRANSLATE_NOOP("Certificate", "address"),
                                        QT_TRANSLATE_NOOP("Certificate", "title"),
                                        QT_TRANSLATE_NOOP("Certificate", "period"),
                                        QT_TRANSLATE_NOOP("Certificate", "authority"),
                                        QT_TRANSLATE_NOOP("Certificate", "decision and register number"),
                                        QT_TRANSLATE_NOOP("Certificate", "decision and register number"),
                                        QT_TRANSLATE_NOOP("Certificate", "decision and register number"),
                                        QT_TRANSLATE_NOOP("Certificate", "place and date"),
                                        QT_TRANSLATE_NOOP("Certificate", "place and date"),
                                        QT_TRANSLATE_NOOP("Certificate", "place and date"),
                                        QT_TRANSLATE_NOOP("Certificate", "capacity of the signer"),
                                        QT_TRANSLATE_NOOP("Certificate", "name of the signer")};
    for (const QString &slot : slotsIn(box.text)) {
        const qsizetype at = certificateSlots().indexOf(slot);
        if (at >= 0)
            return QCoreApplication::translate("Certificate", names[at]);
    }
    return box.text.section(u'\n', 0, 0).left(40);
}

CertificateLayoutReading readCertificateLayout(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > mostBytes)
        return {{},
                {{{.file = fileName, .sheet = {}, .cell = {}, .line = 0},
                  CertificateLayoutText::tr("The file is too large to be a certificate's layout")}}};
    const JsonReading reading = readJson(bytes);
    if (!reading.error.isEmpty())
        return {{},
                {{{.file = fileName, .sheet = {}, .cell = {}, .line = reading.errorLine}, reading.error}}};
    LayoutReader reader(fileName);
    CertificateLayout layout = reader.read(reading.root);
    Problems problems = reader.problems();
    if (problems.empty()) {
        for (const QString &fault : layoutFaults(layout))
            problems.push_back({{.file = fileName, .sheet = {}, .cell = {}, .line = 0}, fault});
    }
    if (!problems.empty())
        return {{}, std::move(problems)};
    return {std::move(layout), {}};
}

QByteArray written(const CertificateLayout &layout)
{
    JsonValue boxes = JsonValue::list();
    for (const CertificateBox &box : layout.boxes)
        boxes.elements.push_back(jsonOf(box));
    JsonValue root = JsonValue::object();
    root.with(u"format"_qs, 1)
        .with(u"title"_qs, layout.title)
        .with(u"paper"_qs, layout.paper == Paper::A3 ? u"A3"_qs : u"A4"_qs)
        .with(u"frame"_qs, layout.hasFrame);
    if (layout.code) {
        JsonValue code = JsonValue::object();
        code.with(u"left"_qs, numberOf(layout.code->left))
            .with(u"bottom"_qs, numberOf(layout.code->bottom))
            .with(u"side"_qs, numberOf(layout.code->side));
        root.with(u"code"_qs, code);
    }
    return writeJson(root.with(u"boxes"_qs, boxes));
}

QStringList layoutFaults(const CertificateLayout &layout)
{
    const QRectF sheet(QPointF(), layout.size());
    QStringList faults;
    if (layout.boxes.empty())
        faults << CertificateLayoutText::tr("There is no text on the certificate");
    for (const CertificateBox &box : layout.boxes)
        noteBox(box, sheet, faults);
    if (layout.code) {
        const CertificateCodePlace &code = *layout.code;
        if (!sheet.contains(QRectF(code.left, code.bottom - code.side, code.side, code.side)))
            faults << CertificateLayoutText::tr("The code (QR) leaves the sheet");
    }
    return faults;
}

std::shared_ptr<const CertificateLayout> shippedLayout()
{
    static const std::shared_ptr<const CertificateLayout> shipped = [] {
        QFile file(u":/templates/certificate-a4.json"_qs);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        CertificateLayoutReading reading =
            readCertificateLayout(isOpen ? file.readAll() : QByteArray(), file.fileName());
        if (!reading.layout)
            throw Error(Error::Kind::Internal,
                        u"certificate-a4.json: %1"_qs.arg(reading.problems.front().message));
        return std::make_shared<const CertificateLayout>(std::move(*reading.layout));
    }();
    return shipped;
}

CertificateLayout shippedLayout(Paper paper, bool hasFrame)
{
    CertificateLayout layout = *shippedLayout();
    layout.hasFrame = hasFrame;
    if (paper == layout.paper)
        return layout;
    layout.paper = paper;
    constexpr double factor = std::numbers::sqrt2;
    const auto halfPoints = [](double points) { return std::floor(points * factor * 2) / 2; };
    for (CertificateBox &box : layout.boxes) {
        box.box = QRectF(box.box.topLeft() * factor, box.box.size() * factor);
        box.size = halfPoints(box.size);
        box.leastSize = halfPoints(box.leastSize);
        box.underline *= factor;
    }
    layout.code = CertificateCodePlace{layout.code->left * factor, layout.code->bottom * factor,
                                       layout.code->side * factor};
    return layout;
}

} // namespace sovang
