// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by every translation unit of the core through its precompiled header (core/CMakeLists.txt).
#if defined(QT_WIDGETS_LIB) || defined(QT_CHARTS_LIB) || defined(QT_PRINTSUPPORT_LIB)
#error "sovang_core must not link Qt Widgets, Charts or PrintSupport: the core knows no window"
#endif
