# SPDX-License-Identifier: GPL-3.0-or-later
"""Unicode Vietnamese written as old VNI files hold it: a base letter, then a letter that stands for the marks."""
import unicodedata

TONES = {"": "", "\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
CIRCUMFLEX = {"": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
BREVE = {"": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
I_TONES = {"\u0301": "í", "\u0300": "ì", "\u0309": "æ", "\u0303": "ó", "\u0323": "ò"}


def letter(lower):
    base, *marks = unicodedata.normalize("NFD", lower)
    tone = next((m for m in marks if m in TONES), "")
    if base == "i" and tone:
        return I_TONES[tone]
    if base == "y" and tone == "\u0323":
        return "î"
    if "\u0302" in marks:
        return base + CIRCUMFLEX[tone]
    if "\u0306" in marks:
        return base + BREVE[tone]
    if "\u031b" in marks:
        base = {"o": "ô", "u": "ö"}[base]
    return base + TONES[tone]


def vni(text):
    found = []
    for character in unicodedata.normalize("NFC", text):
        if character in "đĐ":
            found.append("ñ" if character == "đ" else "Ñ")
        elif character.isalpha():
            old = letter(character.lower())
            found.append(old.upper() if character.isupper() else old)
        else:
            found.append(character)
    return "".join(found)


assert vni("ĐOÀN KẾT XÂY DỰNG ĐƠN VỊ VỮNG MẠNH") == "ÑOAØN KEÁT XAÂY DÖÏNG ÑÔN VÒ VÖÕNG MAÏNH"
assert vni("Trường, nghĩa, kỷ luật") == "Tröôøng, nghóa, kyû luaät"
