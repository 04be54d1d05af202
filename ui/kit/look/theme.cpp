// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/theme.h"

#include "kit/look/style.h"

#include <QApplication>
#include <QGuiApplication>

namespace sovang {

namespace {

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto part = [&](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {part(over.red(), under.red()), part(over.green(), under.green()),
            part(over.blue(), under.blue())};
}

Tokens completed(Tokens t)
{
    t.handle = mixed(t.secondInk, t.sheet, 0.45);
    t.selection = mixed(t.accent, t.sheet, t.isDark ? 0.28 : 0.14);
    t.idleSelection = mixed(t.ink, t.sheet, t.isDark ? 0.16 : 0.10);
    t.hover = mixed(t.accent, t.desk, t.isDark ? 0.14 : 0.07);
    return t;
}

const Tokens &lightTokens()
{
    static const Tokens light = completed({.desk = QColor(0xF4F3F0),
                                           .sheet = QColor(0xFFFFFF),
                                           .line = QColor(0xDEDCD6),
                                           .ink = QColor(0x1E1F21),
                                           .secondInk = QColor(0x5C5F63),
                                           .accent = QColor(0x0E6469),
                                           .onAccent = QColor(0xFFFFFF),
                                           .passed = QColor(0x1C7A43),
                                           .failed = QColor(0xB3261E),
                                           .waiting = QColor(0x8F5A00),
                                           .none = QColor(0x65696E),
                                           .gold = QColor(0x8C6508),
                                           .handle = {},
                                           .selection = {},
                                           .idleSelection = {},
                                           .hover = {},
                                           .isDark = false});
    return light;
}

const Tokens &darkTokens()
{
    static const Tokens dark = completed({.desk = QColor(0x1D1E20),
                                          .sheet = QColor(0x26282B),
                                          .line = QColor(0x3A3D41),
                                          .ink = QColor(0xECECEA),
                                          .secondInk = QColor(0xA7ABB0),
                                          .accent = QColor(0x58B7BC),
                                          .onAccent = QColor(0x12282A),
                                          .passed = QColor(0x6CC58F),
                                          .failed = QColor(0xF08A80),
                                          .waiting = QColor(0xE0B060),
                                          .none = QColor(0x9AA0A6),
                                          .gold = QColor(0xDDB650),
                                          .handle = {},
                                          .selection = {},
                                          .idleSelection = {},
                                          .hover = {},
                                          .isDark = true});
    return dark;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.desk);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.sheet);
    palette.setColor(QPalette::AlternateBase, t.desk);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::Button, t.sheet);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::BrightText, t.onAccent);
    palette.setColor(QPalette::ToolTipBase, t.sheet);
    palette.setColor(QPalette::ToolTipText, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.secondInk);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.ink);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.sheet);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.secondInk);
    palette.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(t.secondInk, t.desk, 0.7));
    return palette;
}

// Only what a palette cannot say: flat fields and buttons, thin lines, the page list.
const char *const styleTemplate = R"(
QToolTip { background: @sheet; color: @ink; border: 1px solid @line; padding: 4px; }
QPushButton { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 4px;
              padding: 4px 12px; min-height: 20px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @disabled; background: transparent; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:disabled { background: transparent; color: @disabled; border: 1px solid @line; }
QPushButton[switch="true"]:checked { background: @selection; border: 1px solid @accent; }
QPushButton[quiet="true"] { background: transparent; border: 1px solid transparent; }
QPushButton[quiet="true"]:hover { background: @hover; }
QPushButton[quiet="true"]:focus { border: 1px solid @accent; }
QPushButton[link="true"] { background: transparent; border: none; color: @accent; padding: 2px 4px;
                           text-align: left; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { text-decoration: underline; }
QPushButton[search="true"] { text-align: left; color: @secondInk; padding: 4px 8px; }
QPushButton::menu-indicator { width: 0px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit {
    background: @sheet; color: @ink; border: 1px solid @line; border-radius: 4px; padding: 3px 8px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QSpinBox { min-height: 20px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus {
    border: 1px solid @accent; }
QLineEdit[cellEditor="true"] { border: 1px solid @accent; border-radius: 0px; padding: 0px 4px; min-height: 0px; }
QLineEdit[palette="true"] { border: none; padding: 8px 12px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox[narrow="true"] { padding: 3px 0px 3px 6px; }
QComboBox[narrow="true"]::drop-down { width: 14px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QComboBox::down-arrow { image: url(:/icons/chevron-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @sheet; border: 1px solid @line; outline: none;
                              selection-background-color: @selection; selection-color: @ink; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 0px; }
QMenu { background: @sheet; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selection; color: @ink; }
QMenu::item:disabled { color: @disabled; }
QMenu::indicator { width: 14px; height: 14px; border: 1px solid @handle; border-radius: 3px; margin-left: 8px;
                   background: @sheet; }
QMenu::indicator:checked { border: 1px solid @accent; background: @accent; image: url(:/icons/tick-@scheme.svg); }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QAbstractItemView { background: @sheet; border: 1px solid @line; border-radius: 4px; outline: none; }
QAbstractItemView:focus { border: 1px solid @accent; }
QAbstractItemView[plain="true"] { border: none; border-radius: 0px; }
QHeaderView { background: @sheet; border: none; }
QHeaderView::section { background: @sheet; color: @secondInk; border: none; border-bottom: 1px solid @line;
                       padding: 5px 0px 5px 7px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: padding; subcontrol-position: top center;
                                                 width: 7px; height: 5px; }
QHeaderView::up-arrow { image: url(:/icons/sort-up-@scheme.svg); }
QHeaderView::down-arrow { image: url(:/icons/sort-down-@scheme.svg); }
QAbstractItemView::indicator, QCheckBox::indicator {
    width: 14px; height: 14px; border: 1px solid @handle; border-radius: 3px; background: @sheet; }
QAbstractItemView::indicator:checked, QCheckBox::indicator:checked {
    border: 1px solid @accent; background: @accent; image: url(:/icons/tick-@scheme.svg); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @handle; border-radius: 8px; background: @sheet; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 4px solid @accent; background: @onAccent; }
QRadioButton:focus { color: @accent; }
QTableCornerButton::section { background: @sheet; border: none; }
QSplitter::handle { background: transparent; }
QScrollArea { background: transparent; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @secondInk; border: none; border-bottom: 2px solid transparent;
               padding: 6px 12px; }
QTabBar::tab:hover { color: @ink; background: @hover; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
QTabBar::tab:selected:focus { background: @selection; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; margin: -5px 0px; border-radius: 7px; background: @accent; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @accentHover; }
QSlider:focus { background: @selection; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @secondInk; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
#sidebar { background: @desk; border: none; border-right: 1px solid @line; }
#settingsButton:checked { color: @accent; font-weight: 600; }
#pageHeader { background: @desk; border-bottom: 1px solid @line; }
#statusRow { background: @desk; border-top: 1px solid @line; }
#sheet { background: @sheet; border: 1px solid @line; border-radius: 4px; }
#sheetHeader { background: @sheet; border: none; border-bottom: 1px solid @line; }
#sheetFooter { background: @sheet; border: none; border-top: 1px solid @line; }
#palette, #filterPanel { background: @sheet; border: 1px solid @line; border-radius: 4px; }
#messageBar[kind="error"] { background: @errorTint; border-top: 1px solid @failed; }
#messageBar[kind="info"] { background: @infoTint; border-top: 1px solid @accent; }
#notice { background: @noticeTint; border-bottom: 1px solid @line; }
QLabel[second="true"] { color: @secondInk; }
QLabel[passed="true"] { color: @passed; }
QLabel[waiting="true"] { color: @waiting; }
QPushButton[large="true"] { padding: 8px 16px; }
QPushButton:checked { background: @selection; border: 1px solid @accent; }
QLabel[gold="true"], QPushButton[gold="true"] { color: @gold; }
QLabel[refusal="true"] { color: @failed; }
)";

QString styleSheetOf(const Tokens &t)
{
    QString sheet = QString::fromLatin1(styleTemplate);
    const auto put = [&](const char *name, const QColor &color) {
        sheet.replace(u'@' + QLatin1String(name) + u';', color.name() + u';');
        sheet.replace(u'@' + QLatin1String(name) + u' ', color.name() + u' ');
    };
    put("desk", t.desk);
    put("sheet", t.sheet);
    put("line", t.line);
    put("ink", t.ink);
    put("secondInk", t.secondInk);
    put("accent", t.accent);
    put("onAccent", t.onAccent);
    put("accentHover", mixed(t.ink, t.accent, 0.12));
    put("failed", t.failed);
    put("passed", t.passed);
    put("waiting", t.waiting);
    put("gold", t.gold);
    put("selection", t.selection);
    put("hover", t.hover);
    put("disabled", mixed(t.secondInk, t.desk, 0.7));
    put("handle", t.handle);
    put("errorTint", mixed(t.failed, t.sheet, 0.1));
    put("infoTint", mixed(t.accent, t.sheet, 0.1));
    put("noticeTint", mixed(t.gold, t.sheet, 0.12));
    sheet.replace(QStringLiteral("@scheme"), t.isDark ? QStringLiteral("dark") : QStringLiteral("light"));
    return sheet;
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

const Tokens &tokens()
{
    const QColor window = QGuiApplication::palette().color(QPalette::Active, QPalette::Window);
    return window.lightness() < 128 ? darkTokens() : lightTokens();
}

QFont titleFont()
{
    return scaled(1.5, QFont::DemiBold);
}

QFont headingFont()
{
    return scaled(1.15, QFont::DemiBold);
}

QFont figureFont()
{
    return scaled(1.8, QFont::DemiBold);
}

QFont smallFont()
{
    return scaled(0.9, QFont::Normal);
}

QFont projectorTitleFont()
{
    return scaled(2.6, QFont::DemiBold);
}

QFont projectorFont()
{
    return scaled(1.4, QFont::Normal);
}

void applyTheme(QApplication &application, Scheme scheme)
{
    static const bool systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool dark = scheme == Scheme::System ? systemIsDark : scheme == Scheme::Dark;
    const Tokens &t = dark ? darkTokens() : lightTokens();
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(paletteOf(t));
    application.setStyleSheet(styleSheetOf(t));
}

void applyTextSize(int percent)
{
    static const QFont system = QApplication::font();
    QFont font = system;
    font.setPointSizeF(system.pointSizeF() * percent / 100);
    QApplication::setFont(font);
}

Scheme schemeFromWord(const QString &word)
{
    if (word == u"light")
        return Scheme::Light;
    return word == u"dark" ? Scheme::Dark : Scheme::System;
}

QString toWord(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace sovang
