#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes oldface.ttf: a font that calls itself Liberation Serif and has the letter A only, as old versions of
that family have no Vietnamese letters. Needs fonttools."""
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen


def box(width):
    pen = TTGlyphPen(None)
    pen.moveTo((100, 0))
    pen.lineTo((100, 700))
    pen.lineTo((width - 100, 700))
    pen.lineTo((width - 100, 0))
    pen.closePath()
    return pen.glyph()


font = FontBuilder(1000, isTTF=True)
font.setupGlyphOrder([".notdef", "A"])
font.setupCharacterMap({ord("A"): "A"})
font.setupGlyf({".notdef": box(500), "A": box(700)})
font.setupHorizontalMetrics({".notdef": (500, 100), "A": (700, 100)})
font.setupHorizontalHeader(ascent=800, descent=-200)
font.setupNameTable({"familyName": "Liberation Serif", "styleName": "Regular"})
font.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200, achVendID="1ASC")
font.setupPost()
font.save("oldface.ttf")
