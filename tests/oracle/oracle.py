# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reading of the rules, to compare the program with.

It was written from the description of the formats and rules alone and shares no code with the program: rule sets, points,
tables, the year's outcome and the recognition over the years, with exact fractions from the standard library. It is
slow, plain and prints the same JSON as `sovang-cli recognise --json`.
"""
import csv
import datetime
import io
import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction

KINDS = {"Cơ quan": "agency", "Đơn vị": "institution", "Doanh nghiệp": "enterprise"}
DECISIONS = {"Công nhận lần đầu": "first", "Công nhận lại": "renewal", "Thu hồi": "revocation",
             "Không công nhận": "refusal"}
YES = {"x", "có", "1", "đạt"}
NO = {"không", "0", "không đạt"}
NOT_APPLICABLE = "KAD"
POLICY = {"firstYears": 2, "renewalYears": 5, "counting": "restart", "onFail": "reset", "onExcluded": "reset",
          "onNotRegistered": "reset", "afterBreak": "renewal", "validityYears": None}


class Refused(Exception):
    """What was asked cannot be done; `problems` are sentences, each with its place."""

    def __init__(self, problems):
        self.problems = [problems] if isinstance(problems, str) else list(problems)
        super().__init__("; ".join(self.problems))


# --- numbers and text -----------------------------------------------------------------------------------------------

def nfc(text):
    return unicodedata.normalize("NFC", text).strip()


def folded(text):
    """Without case, tone marks and letter marks, and with single blanks."""
    letters = unicodedata.normalize("NFD", " ".join(text.split()).lower())
    return "".join(c for c in letters if not unicodedata.combining(c)).replace("đ", "d")


def points(text):
    """Points in whole hundredths: `9`, `9,5`, `9.5`, `9,25`."""
    match = re.fullmatch(r"([0-9]+)(?:[.,]([0-9]{1,2}))?", text.strip())
    if not match:
        raise Refused(f"'{text}' is not points")
    return int(match.group(1)) * 100 + int((match.group(2) or "0").ljust(2, "0"))


def half_up(value):
    """A non-negative exact number rounded half up to a whole one."""
    return int((Fraction(value) * 2 + 1) // 2)


def shown(hundredths):
    """Exact hundredths as text with two decimals, half up."""
    whole = half_up(hundredths)
    return f"{whole // 100}.{whole % 100:02d}"


def yes_no(text):
    word = nfc(text).lower()
    if word in YES:
        return True
    if word in NO:
        return False
    raise Refused(f"'{text}' is neither yes nor no")


# --- rule sets ------------------------------------------------------------------------------------------------------

TOP = {"format", "id", "version", "title", "legalBasis", "sample", "kinds", "validFrom", "validTo", "total", "passMark",
       "bands", "notApplicable", "criteria", "bonus", "deductions", "gates", "vetoes", "recognition", "authority", "titles"}
LEAF = {"code", "title", "type", "evidence"}
LEAF_TYPES = {"points": {"max", "step"}, "allOrNothing": {"max"}, "count": {"perItem", "max"},
              "percent": {"threshold", "below", "max"}, "passFail": set()}
# What files of format 2 may say besides.
TOP_2 = {"yearType"}
LEAF_TYPES_2 = {**LEAF_TYPES, "percent": {"threshold", "below", "max", "levels"}, "choice": {"max", "options"}}
AUTHORITY = {"issuer", "parent", "signerTitle", "symbol"}


@dataclass
class Leaf:
    code: str
    kind: str
    max: int
    step: int = 50
    per_item: int = 0
    threshold: int = 0
    below: str = "zero"
    levels: list = field(default_factory=list)   # (share from, points), descending
    options: list = field(default_factory=list)  # (name, points)
    groups: tuple = ()                           # codes of the groups around it, from the criterion inwards


@dataclass
class Criterion:
    code: str
    max: int
    min_percent: int | None
    leaves: list


@dataclass
class Item:
    code: str
    max: int
    per_item: int = 0  # 0: it is given in points


class RuleSet:
    """A checked rule set; Refused names every finding with its place in the document."""

    def __init__(self, document):
        self._problems, self._codes, self._groups, self.format = [], set(), [], 1
        if not isinstance(document, dict):
            raise Refused("the rule set is no JSON object")
        self._document = document
        self._head(document)
        self.total = self._points(document, "total", "total")
        self.criteria = [self._criterion(c, f"criteria[{i}]") for i, c in enumerate(self._list(document, "criteria", ""))]
        if not self.criteria:
            self._bad("criteria", "no criteria")
        if sum(c.max for c in self.criteria) != self.total:
            self._bad("criteria", "do not add up to the total")
        self._name_leaves()
        self._marks(document)
        self._extras(document)
        self._policy(document)
        self._papers(document)
        if self._problems:
            raise Refused(self._problems)

    def leaves(self):
        return [leaf for criterion in self.criteria for leaf in criterion.leaves]

    def fits(self, kind, year):
        return kind in self.kinds and self.valid_from <= year and (self.valid_to is None or year <= self.valid_to)

    def pass_mark(self, unit_class):
        return self.by_class.get(unit_class, self.default_mark)

    @property
    def name(self):
        return f"{self.id}@{self.version}"

    # the parts

    def _bad(self, place, what):
        self._problems.append(f"{place}: {what}")

    def _only(self, thing, allowed, place):
        if not isinstance(thing, dict):
            self._bad(place, "no object")
            return False
        for key in thing:
            if key not in allowed:
                self._bad(f"{place}.{key}", "unknown field")
        return True

    def _list(self, thing, key, place):
        value = thing.get(key, [])
        if not isinstance(value, list):
            self._bad(f"{place}.{key}", "no list")
            return []
        return value

    def _points(self, thing, key, place, default=None):
        if key not in thing and default is not None:
            return default
        value = thing.get(key)
        if not isinstance(value, str):
            self._bad(place, f"{key} must be a text")
            return 0
        try:
            return points(value)
        except Refused as refused:
            self._bad(place, str(refused))
            return 0

    def _integer(self, thing, key, place, optional=False):
        value = thing.get(key)
        if value is None and optional:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            self._bad(f"{place}{key}", "no whole number")
            return 0
        return value

    def _one_of(self, thing, key, allowed, place):
        if thing.get(key) not in allowed:
            self._bad(f"{place}{key}", f"none of {sorted(allowed)}")
        return thing.get(key)

    def _name_leaves(self):
        """A leaf whose code another leaf has too is called by its group's name and its own; groups likewise."""
        leaves, groups = Counter(leaf.code for leaf in self.leaves()), Counter(path[-1] for path in self._groups)

        def group_name(path):
            return path[-1] if len(path) == 1 or groups[path[-1]] == 1 else f"{group_name(path[:-1])}/{path[-1]}"
        named = [leaf.code if leaves[leaf.code] == 1 else f"{group_name(leaf.groups)}/{leaf.code}" for leaf in self.leaves()]
        if len(set(named)) < len(named):
            self._bad("criteria", "two leaves are called the same")
        for leaf, name in zip(self.leaves(), named):
            leaf.code = name
        self._codes |= set(named)

    def _code(self, thing, place, beside=None):
        code = thing.get("code")
        if not isinstance(code, str) or not code.strip():
            self._bad(place, "no code")
            return ""
        code = nfc(code)
        taken = self._codes if beside is None or self.format == 1 else beside
        if code in taken:
            self._bad(place, f"code {code} is there twice")
        taken.add(code)
        self._codes.add(code)
        if not isinstance(thing.get("title"), str):
            self._bad(place, "no title")
        return code

    def _head(self, d):
        self.format = d.get("format")
        if self.format not in (1, 2) or isinstance(self.format, bool):
            self._bad("format", "neither format 1 nor 2")
        self._only(d, TOP | TOP_2 if self.format == 2 else TOP, "")
        if self.format == 2 and d.get("yearType", "school") not in ("school", "calendar"):
            self._bad("yearType", "unknown")
        self.id, self.version = d.get("id"), self._integer(d, "version", "")
        if not isinstance(self.id, str) or not self.id:
            self._bad("id", "no id")
        if not isinstance(d.get("title"), str):
            self._bad("title", "no title")
        self.kinds = [k for k in self._list(d, "kinds", "")]
        if not self.kinds or not set(map(str, self.kinds)) <= set(KINDS.values()):
            self._bad("kinds", "unknown or none")
        self.valid_from = self._integer(d, "validFrom", "")
        self.valid_to = self._integer(d, "validTo", "", optional=True)
        if self.valid_to is not None and self.valid_to < self.valid_from:
            self._bad("validTo", "before validFrom")
        self.not_applicable = self._one_of(d, "notApplicable", {"forbidden", "fullPoints", "rescale"}, "")

    def _criterion(self, c, place):
        if not self._only(c, {"code", "title", "max", "minPercent", "children"}, place):
            return Criterion("", 0, None, [])
        self._criterion_codes = getattr(self, "_criterion_codes", set())
        code, most = self._code(c, place, self._criterion_codes), self._points(c, "max", place)
        least = self._points(c, "minPercent", place) if "minPercent" in c else None
        return Criterion(code, most, least, self._children(c, most, place, (code,)))

    def _children(self, group, most, place, path):
        leaves, total, beside = [], 0, set()
        self._groups.append(path)
        children = self._list(group, "children", place)
        if not children:
            self._bad(place, "no children")
        for i, child in enumerate(children):
            where = f"{place}.children[{i}]"
            if isinstance(child, dict) and "children" in child:
                self._only(child, {"code", "title", "max", "children"}, where)
                code = self._code(child, where, beside)
                part = self._points(child, "max", where)
                leaves += self._children(child, part, where, (*path, code))
                total += part
            elif isinstance(child, dict):
                leaves.append(self._leaf(child, where, path, beside))
                total += leaves[-1].max
            else:
                self._bad(where, "no object")
        if total != most:
            self._bad(place, "children do not add up")
        return leaves

    def _leaf(self, d, place, path, beside):
        types = LEAF_TYPES_2 if self.format == 2 else LEAF_TYPES
        kind = self._one_of(d, "type", types, place + ".")
        self._only(d, LEAF | types.get(kind, set()), place)
        leaf = Leaf(self._code(d, place, beside), kind, 0, groups=path)
        if kind != "passFail":
            leaf.max = self._points(d, "max", place)
        if kind == "points":
            leaf.step = self._points(d, "step", place, default=50)
            if leaf.step == 0:
                self._bad(place, "a step of nothing")
        if kind == "count":
            leaf.per_item = self._points(d, "perItem", place)
        if kind == "percent":
            leaf.threshold = self._points(d, "threshold", place)
            leaf.below = self._one_of(d, "below", {"zero", "proportional"} | ({"levels"} if self.format == 2 else set()), place + ".")
            if leaf.below == "levels" or "levels" in d:
                self._levels(leaf, d, place)
            if not 0 < leaf.threshold <= 10000:
                self._bad(place, "threshold is no percentage")
        if kind == "choice":
            self._options(leaf, d, place)
        return leaf

    def _levels(self, leaf, d, place):
        for i, level in enumerate(self._list(d, "levels", place)):
            if self._only(level, {"from", "points"}, f"{place}.levels[{i}]"):
                leaf.levels.append((self._points(level, "from", place), self._points(level, "points", place)))
        if leaf.below != "levels" or not leaf.levels:
            self._bad(place, "levels without need, or none")
        if any(a[0] <= b[0] or a[1] < b[1] for a, b in zip(leaf.levels, leaf.levels[1:])):
            self._bad(place, "levels not descending")
        if any(share >= leaf.threshold or worth >= leaf.max for share, worth in leaf.levels):
            self._bad(place, "a level not under the threshold and the maximum")

    def _options(self, leaf, d, place):
        for i, option in enumerate(self._list(d, "options", place)):
            if self._only(option, {"name", "points"}, f"{place}.options[{i}]"):
                leaf.options.append((nfc(str(option.get("name", ""))), self._points(option, "points", place)))
        names = [folded(name) for name, _ in leaf.options]
        if not all(names) or len(set(names)) < len(names):
            self._bad(place, "options without a name or with the same one")
        if max((worth for _, worth in leaf.options), default=-1) != leaf.max:
            self._bad(place, "the best option is not the maximum")

    def _marks(self, d):
        marks = d.get("passMark")
        self.default_mark, self.by_class = 0, {}
        if self._only(marks, {"default", "byClass"}, "passMark"):
            self.default_mark = self._points(marks, "default", "passMark.default")
            by_class = marks.get("byClass", {})
            self.by_class = {nfc(k): self._points(by_class, k, f"passMark.byClass.{k}") for k in by_class}
        if max([self.default_mark, *self.by_class.values()]) > self.total:
            self._bad("passMark", "over the total")
        self.bands = []
        for i, band in enumerate(self._list(d, "bands", "")):
            if self._only(band, {"name", "from"} | ({"minPercent"} if self.format == 2 else set()), f"bands[{i}]"):
                share = self._points(band, "minPercent", f"bands[{i}]", default=0)
                if share > 10000:
                    self._bad(f"bands[{i}].minPercent", "over 100")
                self.bands.append((band.get("name"), self._points(band, "from", f"bands[{i}]"), share))
        if any(a[1] <= b[1] for a, b in zip(self.bands, self.bands[1:])):
            self._bad("bands", "not descending")

    def _extras(self, d):
        bonus, deductions = d.get("bonus"), d.get("deductions")
        self.bonus, self.bonus_max, self.may_exceed = [], 0, False
        self.deductions, self.deductions_max = [], 0
        if bonus is not None and self._only(bonus, {"max", "mayExceedTotal", "items"}, "bonus"):
            self.bonus_max, self.may_exceed = self._points(bonus, "max", "bonus.max"), bonus.get("mayExceedTotal", False)
            if not isinstance(self.may_exceed, bool):
                self._bad("bonus.mayExceedTotal", "neither true nor false")
            self.bonus = self._items(bonus, "bonus", {"code", "title", "max"})
        if deductions is not None and self._only(deductions, {"max", "items"}, "deductions"):
            self.deductions_max = self._points(deductions, "max", "deductions.max")
            self.deductions = self._items(deductions, "deductions", {"code", "title", "max"})
        self.gates = [i.code for i in self._items(d, "gates", {"code", "title"}, at_top=True)]
        self.vetoes = [i.code for i in self._items(d, "vetoes", {"code", "title"}, at_top=True)]

    def _items(self, d, name, allowed, at_top=False):
        found = []
        for i, item in enumerate(self._list(d, name if at_top else "items", name)):
            place = f"{name}[{i}]"
            counted = self.format == 2 and "max" in allowed
            if self._only(item, allowed | {"perItem"} if counted else allowed, place):
                found.append(Item(self._code(item, place), self._points(item, "max", place) if "max" in allowed else 0,
                                  self._points(item, "perItem", place, default=0) if counted else 0))
                if "perItem" in item and found[-1].per_item == 0:
                    self._bad(place, "nothing for each case")
        return found

    def _policy(self, d):
        policy = d.get("recognition", {})
        self.policy = dict(POLICY)
        if not self._only(policy, set(POLICY), "recognition"):
            return
        self.policy.update(policy)
        place = "recognition."
        for key in ("firstYears", "renewalYears"):
            if self._integer(self.policy, key, place) < 1:
                self._bad(place + key, "at least one year")
        self._integer(self.policy, "validityYears", place, optional=True)
        self._one_of(self.policy, "counting", {"restart", "overlap"}, place)
        for key in ("onFail", "onExcluded", "onNotRegistered"):
            self._one_of(self.policy, key, {"reset", "hold"}, place)
        self._one_of(self.policy, "afterBreak", {"first", "renewal"}, place)

    def _papers(self, d):
        authority = d.get("authority", {})
        if self._only(authority, {"first", "renewal"}, "authority"):
            for key, block in authority.items():
                self._only(block, AUTHORITY, f"authority.{key}")
        self._only(d.get("titles", {}), set(KINDS.values()), "titles")


def load_rule_set(path):
    try:
        with open(path, encoding="utf-8-sig") as file:
            return RuleSet(json.load(file))
    except (ValueError, UnicodeDecodeError) as error:
        raise Refused(f"{path}: {error}") from error


# --- one leaf, one year ---------------------------------------------------------------------------------------------

def leaf_points(leaf, answer):
    """Hundredths that an answer earns; `answer` is not N/A and the leaf is not passFail."""
    if leaf.kind == "count":
        return min(answer * leaf.per_item, leaf.max)
    if leaf.kind == "percent":
        a, b = answer
        share = Fraction(a * 10000, b)  # in hundredths of a percent, as the threshold
        if share >= leaf.threshold:
            return leaf.max
        if leaf.below == "levels":
            return next((worth for least, worth in leaf.levels if share >= least), 0)
        return half_up(leaf.max * share / leaf.threshold) if leaf.below == "proportional" else 0
    if leaf.kind == "choice":
        return dict(leaf.options)[answer]
    return answer


@dataclass
class Outcome:
    outcome: str
    reasons: list = field(default_factory=list)
    total: Fraction | None = None
    criteria: dict | None = None
    bonus: int = 0
    deductions: int = 0
    band: str | None = None


def criterion_points(rules, criterion, answers):
    """Exact hundredths of a criterion, or None when it leaves by rescaling."""
    applicable = [leaf for leaf in criterion.leaves if answers.get(leaf.code) != NOT_APPLICABLE]
    earned = Fraction(sum(leaf_points(leaf, answers[leaf.code]) for leaf in applicable
                          if leaf.kind != "passFail" and leaf.code in answers))
    if rules.not_applicable != "rescale":
        return earned + sum(leaf.max for leaf in criterion.leaves if leaf not in applicable)
    scale = sum(leaf.max for leaf in applicable)
    if not applicable or (scale == 0 and criterion.max > 0):
        return None
    return earned * criterion.max / scale if scale else Fraction(0)


def item_points(item, answers):
    """Of a bonus or deduction item; nothing entered is nothing."""
    entered = answers.get(item.code, 0)
    return min(entered * item.per_item, item.max) if item.per_item else entered


def measure(rules, answers):
    """(criteria by code, bonus, deductions, total) from answers that are complete."""
    criteria = {c.code: criterion_points(rules, c, answers) for c in rules.criteria}
    stay = [c for c in rules.criteria if criteria[c.code] is not None]
    total, scale = sum((criteria[c.code] for c in stay), Fraction(0)), sum(c.max for c in stay)
    if rules.not_applicable == "rescale" and scale:
        total = total * rules.total / scale
    bonus = min(sum(item_points(i, answers) for i in rules.bonus), rules.bonus_max)
    deductions = min(sum(item_points(i, answers) for i in rules.deductions), rules.deductions_max)
    total = max(total + bonus - deductions, Fraction(0))
    if not rules.may_exceed:
        total = min(total, Fraction(rules.total))
    return criteria, bonus, deductions, total


def nothing_applicable(rules, answers):
    if rules.not_applicable == "rescale":
        return all(criterion_points(rules, c, answers) is None for c in rules.criteria)
    return all(answers.get(leaf.code) == NOT_APPLICABLE for leaf in rules.leaves())


def outcome(rules, unit_class, answers, registered=True, excluded=False):
    if not registered:
        return Outcome("notRegistered")
    reasons = ["excluded"] if excluded else []
    if rules:
        reasons += [f"gate:{code}" for code in rules.gates if answers.get(code) is False]
    if reasons:
        return Outcome("excluded", reasons)
    if not rules:
        return Outcome("pending", ["noRuleSet"])
    reasons = ["nothingApplicable"] if nothing_applicable(rules, answers) else []
    codes = [leaf.code for leaf in rules.leaves()] + rules.gates + rules.vetoes
    reasons += [f"missing:{code}" for code in codes if code not in answers]
    if reasons:
        return Outcome("pending", reasons)
    return judged(rules, unit_class, answers)


def judged(rules, unit_class, answers):
    criteria, bonus, deductions, total = measure(rules, answers)
    reasons = [f"veto:{code}" for code in rules.vetoes if answers[code]]
    reasons += [f"requirement:{leaf.code}" for leaf in rules.leaves() if leaf.kind == "passFail" and answers[leaf.code] is False]
    for c in rules.criteria:
        if c.min_percent is not None and criteria[c.code] is not None:
            if criteria[c.code] * 10000 < c.min_percent * c.max:
                reasons.append(f"belowCriterionMinimum:{c.code}")
    if total < rules.pass_mark(unit_class):
        reasons.append("belowPassMark")
    band = None
    if not reasons:
        band = next((name for name, least, share in rules.bands if total >= least and all(
            criteria[c.code] is None or criteria[c.code] * 10000 >= share * c.max for c in rules.criteria)), None)
    return Outcome("failed" if reasons else "passed", reasons, total, criteria, bonus, deductions, band)


# --- recognition over the years -------------------------------------------------------------------------------------

@dataclass
class Decision:
    kind: str
    year: int
    date: datetime.date


@dataclass
class State:
    standing: str = "never"
    counted: list = field(default_factory=list)
    waiting: list = field(default_factory=list)
    last_to: int | None = None
    proposal: str | None = None
    period: list | None = None
    extra_reasons: list = field(default_factory=list)


ON = {"failed": "onFail", "excluded": "onExcluded", "notRegistered": "onNotRegistered"}


def count_year(state, year, result, policy):
    if result == "passed":
        state.counted.append(year)
    elif result == "pending":
        state.waiting.append(year)
    elif policy[ON[result]] == "reset":
        state.counted, state.waiting = [], []
        if state.standing == "recognised" and policy["afterBreak"] == "first":
            state.standing = "lapsed"


def propose(state, result, policy):
    state.proposal, state.period = None, None
    state.extra_reasons = [f"pendingYear:{w}" for w in state.waiting]
    if result != "passed" or state.waiting:
        return
    if state.standing == "recognised":
        if len(state.counted) >= policy["renewalYears"]:
            years = state.counted[-policy["renewalYears"]:]
            state.proposal, state.period = "renewal", [years[0], years[-1]]
    elif len(state.counted) >= policy["firstYears"]:
        state.proposal, state.period = "first", [state.counted[0], state.counted[-1]]


def act(state, kind, year, policy):
    if kind in ("first", "renewal"):
        state.standing, state.last_to = "recognised", year
        if not (policy["counting"] == "overlap" and kind == "first"):
            state.counted, state.waiting = [], []
    elif kind == "revocation":
        state.standing, state.counted, state.waiting = "revoked", [], []


def recognise(first_year, last_year, result_of, policy_of, decisions, assume):
    """The state after last_year; `result_of` and `policy_of` answer for a year, first_year None means no history."""
    state = State()
    for year in range(first_year, last_year + 1) if first_year is not None else ():
        policy, result = policy_of(year), result_of(year)
        validity = policy["validityYears"]
        if state.standing == "recognised" and validity and year - state.last_to > validity:
            state.standing = "expired"
        count_year(state, year, result, policy)
        propose(state, result, policy)
        today = sorted((d for d in decisions if d.year == year), key=lambda d: d.date)
        for decision in today:
            act(state, decision.kind, year, policy)
        if assume and state.proposal and not any(d.kind in ("first", "renewal") for d in today):
            act(state, state.proposal, year, policy)
    return state


# --- tables ---------------------------------------------------------------------------------------------------------

def read_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        text = file.read()
    first = max(text.splitlines(), key=lambda line: max(line.count(d) for d in ",;\t"), default="")
    header = next((line for line in text.splitlines() if "Mã" in line), first)
    delimiter = max(";\t,", key=header.count)
    return list(csv.reader(io.StringIO(text), delimiter=delimiter))


def table(rows, needed):
    """The header found by its names, and the rows below as (line number, {name: text}); empty lines are left out."""
    for at, row in enumerate(rows):
        names = [nfc(cell) for cell in row]
        if all(name in names for name in needed):
            break
    else:
        raise Refused("no header row with " + ", ".join(needed))
    named = [n for n in names if n]
    if len(set(named)) != len(named):
        raise Refused("a column is there twice")
    found = []
    for line, row in enumerate(rows[at + 1:], at + 2):
        cells = [nfc(cell) for cell in row] + [""] * (len(names) - len(row))
        if any(cells):
            found.append((line, {name: cells[i] for i, name in enumerate(names) if name}))
    return named, found


def whole_year(text):
    if not re.fullmatch(r"[0-9]{4}", text):
        raise Refused(f"'{text}' is no year")
    return int(text)


def date(text):
    match = re.fullmatch(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", text)
    try:
        if match:
            return datetime.date(int(match.group(3)), int(match.group(2)), int(match.group(1)))
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise Refused(f"'{text}' is no date") from error


def leaf_answer(rules, leaf, text, reason):
    if text.upper() == NOT_APPLICABLE:
        if rules.not_applicable == "forbidden":
            raise Refused("the rule set knows no N/A")
        if not reason:
            raise Refused("N/A needs a reason")
        return NOT_APPLICABLE
    if leaf.kind == "points":
        return stepped(text, leaf.max, leaf.step)
    if leaf.kind == "allOrNothing":
        return all_or_nothing(text, leaf.max)
    if leaf.kind == "count":
        if not re.fullmatch(r"[0-9]+", text):
            raise Refused(f"'{text}' is no whole number")
        return int(text)
    if leaf.kind == "percent":
        match = re.fullmatch(r"([0-9]+) ?/ ?([0-9]+)", text)
        if not match or int(match.group(2)) == 0 or int(match.group(1)) > int(match.group(2)):
            raise Refused(f"'{text}' is no share")
        return int(match.group(1)), int(match.group(2))
    if leaf.kind == "choice":
        return chosen(text, leaf.options)
    return yes_no(text)


def chosen(text, options):
    """The name of the option that a cell names, or of the only one that is worth its points."""
    named = [name for name, _ in options if folded(name) == folded(text)]
    worth = named or [name for name, most in options if most == points(text)]
    if len(worth) != 1:
        raise Refused(f"'{text}' is none, or not one, of the options")
    return worth[0]


def stepped(text, most, step):
    value = points(text)
    if value > most or (value % step and value != most):
        raise Refused(f"'{text}' is over the maximum or between the steps")
    return value


def all_or_nothing(text, most):
    try:
        return most if yes_no(text) else 0
    except Refused:
        value = points(text)
        if value not in (0, most):
            raise
        return value


def score_answer(rules, code, text, reason):
    """The answer in a filled score cell, as the unit's rule set understands it."""
    for leaf in rules.leaves():
        if leaf.code == code:
            return leaf_answer(rules, leaf, text, reason)
    for item in rules.bonus + rules.deductions:
        if item.code == code and item.per_item:
            if not re.fullmatch(r"[0-9]+", text):
                raise Refused(f"'{text}' is no whole number of cases")
            return int(text)
        if item.code == code:
            return stepped(text, item.max, 50)
    if code in rules.gates + rules.vetoes:
        return yes_no(text)
    raise Refused(f"the unit's rule set has no {code}")


class Book:
    """What a book holds, filled by the same tables; every import is whole or raises Refused and changes nothing."""

    def __init__(self):
        self.rule_sets, self.units, self.registrations, self.decisions, self.answers = [], {}, {}, {}, {}

    def add_rules(self, rules):
        if any(r.id == rules.id and r.version == rules.version for r in self.rule_sets):
            raise Refused(f"{rules.name} is there already")
        self.rule_sets.append(rules)

    def rules_of(self, kind, year):
        fitting = sorted((r for r in self.rule_sets if r.fits(kind, year)), key=lambda r: r.valid_from)
        if len(fitting) > 1 and fitting[-1].valid_from == fitting[-2].valid_from:
            raise Refused(f"{fitting[-1].name} and {fitting[-2].name} tie")
        return fitting[-1] if fitting else None

    def _import(self, rows, needed, take):
        names, found = table(rows, needed)
        problems = []
        for line, row in found:
            try:
                take(line, row, names)
            except Refused as refused:
                problems += [f"{line}: {p}" for p in refused.problems]
        if problems:
            raise Refused(problems)

    def status(self, code, year):
        """Kind and class of a unit in a year."""
        return next((kind, name) for since, kind, name in reversed(self.units[code]["status"]) if since <= year)

    def rules_for(self, code, year):
        return self.rules_of(self.status(code, year)[0], year)

    def import_units(self, rows, since=None, all_years=False):
        """Kinds and classes of known units hold from `since` on, in all years, or since they last became others (the same again is no change)."""
        fresh = {}

        def take(_, row, __):
            code = row["Mã"]
            if not code or code in fresh or not row["Tên đơn vị"] or row["Loại hình"] not in KINDS:
                raise Refused(f"unit '{code}': no code, twice, no name or unknown kind")
            kind, name = KINDS[row["Loại hình"]], row.get("Phân loại", "")
            status = [[0, kind, name]]
            if code in self.units:
                status = self._changed(self.units[code]["status"], kind, name, since, all_years)
            fresh[code] = {"code": code, "name": row["Tên đơn vị"], "status": status}
        self._import(rows, ["Mã", "Tên đơn vị", "Loại hình"], take)
        self.units.update(fresh)

    @staticmethod
    def _changed(status, kind, name, since, all_years):
        before = [s for s in status if since is not None and s[0] < since]
        after = [list(s) for s in status if s not in before]
        if since is not None and (not after or after[0][0] > since):
            after.insert(0, [since, *before[-1][1:]])
        meant = after if since is not None or all_years else after[-1:]
        for part in meant:
            part[1], part[2] = kind, name or part[2]
        whole = [*before, *after]
        return [s for i, s in enumerate(whole) if i == 0 or s[1:] != whole[i - 1][1:]]

    def _known(self, code):
        if code not in self.units:
            raise Refused(f"no unit '{code}'")

    def import_registrations(self, rows):
        fresh = []

        def take(_, row, __):
            self._known(row["Mã"])
            if row.get("Ngày đăng ký"):
                date(row["Ngày đăng ký"])
            fresh.append((row["Mã"], whole_year(row["Năm"])))
        self._import(rows, ["Mã", "Năm"], take)
        for code, year in fresh:
            self.registrations.setdefault(code, set()).add(year)

    def import_decisions(self, rows):
        fresh = []

        def take(_, row, __):
            self._known(row["Mã"])
            if row["Loại"] not in DECISIONS or not row["Số"]:
                raise Refused("unknown kind of decision, or no number")
            day = date(row["Ngày"])
            first, last = (whole_year(row[k]) if row.get(k) else None for k in ("Từ năm", "Đến năm"))
            if first and last and first > last:
                raise Refused("the period ends before it begins")
            fresh.append((row["Mã"], Decision(DECISIONS[row["Loại"]], last or day.year, day)))
        self._import(rows, ["Mã", "Loại", "Số", "Ngày"], take)
        for code, decision in fresh:
            self.decisions.setdefault(code, []).append(decision)

    def import_scores(self, rows, year, round_):
        fresh = {}

        def take(_, row, names):
            code = row["Mã"]
            self._known(code)
            if code in fresh:
                raise Refused(f"unit {code} is there twice")
            fresh[code] = self._score_row(code, row, names, year, round_)
        self._import(rows, ["Mã"], take)
        for code, answers in fresh.items():
            self.answers[(code, year, round_)] = answers

    def _score_row(self, code, row, names, year, round_):
        unit, problems = self.units[code], []
        rules = self.rules_for(code, year)
        answers = dict(self.answers.get((code, year, round_), {}))
        for name in names:
            if name in ("Mã", "Lý do", "Tổng điểm") or not row[name]:
                continue
            try:
                if not rules:
                    raise Refused("the unit has no rule set")
                answers[name] = score_answer(rules, name, row[name], row.get("Lý do", ""))
            except Refused as refused:
                problems += [f"{name}: {p}" for p in refused.problems]
        for group, value in ((rules.gates, True), (rules.vetoes, False)) if rules else ():
            for silent in group:
                if silent not in names:
                    answers.setdefault(silent, value)
        if not problems and row.get("Tổng điểm"):
            problems += self._typed_total(rules, unit, answers, row["Tổng điểm"])
        if problems:
            raise Refused(problems)
        return answers

    def _typed_total(self, rules, unit, answers, text):
        complete = rules and all(leaf.code in answers for leaf in rules.leaves()) and not nothing_applicable(rules, answers)
        if not complete:
            return ["a typed total that cannot be checked"]
        total = measure(rules, answers)[3]
        return [] if points(text) == half_up(total) else [f"typed total {text}, computed {shown(total)}"]

    def outcome(self, code, year, round_="final"):
        return outcome(self.rules_for(code, year), self.status(code, year)[1], self.answers.get((code, year, round_), {}),
                       year in self.registrations.get(code, ()))

    def recognise(self, year, round_="final", assume=False):
        """The document that `sovang-cli recognise --year Y --json` prints."""
        return {"year": year, "units": [self._unit(code, year, round_, assume) for code in sorted(self.units)]}

    def _policy(self, code, year):
        rules = self.rules_for(code, year)
        return rules.policy if rules else POLICY

    def _unit(self, code, year, round_, assume):
        unit, decisions = self.units[code], self.decisions.get(code, [])
        rules = self.rules_for(code, year)
        known = [*self.registrations.get(code, ()), *(d.year for d in decisions)]
        now = self.outcome(code, year, round_)
        state = recognise(min(known, default=None), year, lambda y: self.outcome(code, y, round_).outcome,
                          lambda y: self._policy(code, y), decisions, assume)
        criteria = None
        if now.criteria is not None:
            criteria = {c: None if p is None else shown(p) for c, p in now.criteria.items()}
        return {"code": code, "name": unit["name"], "kind": self.status(code, year)[0], "ruleSet": rules.name if rules else None,
                "registered": year in self.registrations.get(code, ()), "outcome": now.outcome,
                "total": None if now.total is None else shown(now.total), "criteria": criteria,
                "bonus": shown(now.bonus), "deductions": shown(now.deductions), "band": now.band,
                "reasons": now.reasons + state.extra_reasons, "standing": state.standing, "count": len(state.counted),
                "from": state.counted[0] if state.counted else None, "proposal": state.proposal, "period": state.period}
