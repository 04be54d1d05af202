// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where a window, a page or a part of it lays itself out for less room, in device-independent pixels. A
/// screen of 1366 x 768 leaves about 1360 x 700 of them, at 125 % about 1090 x 560, at 150 % about 910 x 450.
namespace sovang::room {

inline constexpr int pageList = 1200; ///< a narrower window shows only the pictures of its pages
inline constexpr int foldedPageList = 72;
inline constexpr int tallWindow = 620;   ///< a lower one has thinner edges
inline constexpr int listBeside = 1030;  ///< a narrower page has no list beside the sheet
inline constexpr int clockOnSheet = 600; ///< a narrower sheet has no clock in its head
inline constexpr int tallPage = 700;     ///< a lower one has its tools in one line
inline constexpr int whyBelow = 460;     ///< a lower one shows "Vì sao?" only when it is asked for
inline constexpr int tallSheet = 640;    ///< a lower one has its head in one line
inline constexpr int rowsOnSheet = 10;   ///< so many criteria are seen at once where lines can be shorter
inline constexpr int smallestWidth = 760;
inline constexpr int smallestHeight = 420;

} // namespace sovang::room
