// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace sovang {

/// Light as paper, dark, or as the system has it.
enum class Scheme { System, Light, Dark };

/// The colours of one scheme. Everything that is painted takes its colours from here.
struct Tokens
{
    QColor desk, sheet, line;
    QColor ink, secondInk;
    QColor accent, onAccent;
    QColor passed, failed, waiting, none;
    QColor gold;
    QColor handle;        ///< scroll bars, icons of what cannot be done now
    QColor selection;     ///< ink is readable on it
    QColor idleSelection; ///< in a list that the keyboard is not in
    QColor hover;
    bool isDark = false;
};

/// Those of the application, whose palette knows by its window colour which scheme it is of.
const Tokens &tokens();

/// Distances and sizes in device-independent pixels; nothing else names a size.
namespace metrics {
inline constexpr int space4 = 4;
inline constexpr int space8 = 8;
inline constexpr int space12 = 12;
inline constexpr int space16 = 16;
inline constexpr int space24 = 24;
inline constexpr int corner = 4;
inline constexpr int row = 28;
inline constexpr int sideRow = 34;
inline constexpr int button = 30;
inline constexpr int icon = 16;
inline constexpr int largeIcon = 20;
inline constexpr int clockCell = 22;
inline constexpr int sidebar = 232;
inline constexpr int unitList = 340;
inline constexpr int details = 320;
inline constexpr int explanation = 150;
inline constexpr int searchField = 280;
inline constexpr int shortField = 160;
inline constexpr int dayField = 124;
inline constexpr int dialog = 480;
inline constexpr int wideDialog = 860;
inline constexpr int card = 560;
inline constexpr int chart = 220;
inline constexpr int bar = 4;
inline constexpr int wideBar = 14;
inline constexpr int voteField = 64;
inline constexpr int nameColumn = 220;      ///< of tables with many columns: a name stays readable
inline constexpr int shortTextColumn = 150; ///< beside others that matter more
inline constexpr int narrowColumn = 80;     ///< for a name in lines of a word or two
inline constexpr int wideWindow = 1280;     ///< from here on a page has room for two columns
} // namespace metrics

/// 1.5 times the system's size, semi-bold.
QFont titleFont();
/// 1.15 times, semi-bold: headings inside of a page.
QFont headingFont();
/// Large figures of the overview.
QFont figureFont();
/// A little smaller than the system's size: what stands beside something else.
QFont smallFont();

/// For a room that looks at a projector: the name of what is spoken of, and what is read out.
QFont projectorTitleFont();
QFont projectorFont();

/// Gives the application palette and style sheet of \a scheme. The first call remembers what the system had.
void applyTheme(QApplication &application, Scheme scheme);

/// Text of \a percent of the system's size, for what is made from now on.
void applyTextSize(int percent);

/// `light`, `dark`, `system`: the word in settings and options. Anything else is the system's.
Scheme schemeFromWord(const QString &word);
QString toWord(Scheme scheme);

} // namespace sovang
