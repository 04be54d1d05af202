# SPDX-License-Identifier: GPL-3.0-or-later
"""The oracle on examples whose answers are known, and every rule set that comes with the program."""
import copy
import datetime
import json
import pathlib
import sys
import unittest
from fractions import Fraction

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import oracle  # noqa: E402

RULES = HERE.parent.parent / "resources" / "rulesets"
SAMPLES = HERE.parent.parent / "resources" / "samples"


def shipped(name):
    return oracle.load_rule_set(RULES / f"{name}.json")


def leaf(code, most, kind="points", **more):
    d = {"code": code, "title": code, "type": kind, **more}
    return d if kind == "passFail" else {**d, "max": most}


def document(criteria=None, **changes):
    """A small rule set of 20 points, as JSON; `criteria` are (code, max, leaves)."""
    criteria = criteria or [("I", "10", [leaf("1.1", "6"), leaf("1.2", "4")]), ("II", "10", [leaf("2.1", "10")])]
    d = {"format": 1, "id": "small", "version": 1, "title": "Small", "legalBasis": [], "sample": True,
         "kinds": ["agency", "institution", "enterprise"], "validFrom": 2000, "validTo": None,
         "total": "20", "passMark": {"default": "10"}, "bands": [{"name": "A", "from": "18"}, {"name": "B", "from": "10"}],
         "notApplicable": "rescale",
         "criteria": [{"code": c, "title": c, "max": m, "children": leaves} for c, m, leaves in criteria],
         "gates": [], "vetoes": [], "recognition": dict(oracle.POLICY), "authority": {"first": {}, "renewal": {}},
         "titles": {}}
    d.update(changes)
    return d


def best_answers(rule_set):
    """Full points for every leaf, every gate met, no veto; bonus and deductions stay empty."""
    best = {"points": lambda x: x.max, "allOrNothing": lambda x: x.max, "count": lambda x: -(-x.max // x.per_item),
            "percent": lambda x: (1, 1), "choice": lambda x: max(x.options, key=lambda o: o[1])[0], "passFail": lambda x: True}
    return ({x.code: best[x.kind](x) for x in rule_set.leaves()} | {g: True for g in rule_set.gates} |
            {v: False for v in rule_set.vetoes})


def rules(*args, **changes):
    return oracle.RuleSet(document(*args, **changes))


def years(results, decisions=(), assume=True, first=2015, **policy):
    """The state after the last of `results`: p passed, f failed, x excluded, n not registered, ? pending."""
    names = {"p": "passed", "f": "failed", "x": "excluded", "n": "notRegistered", "?": "pending"}
    return oracle.recognise(first, first + len(results) - 1, lambda y: names[results[y - first]],
                            lambda y: {**oracle.POLICY, **policy}, list(decisions), assume)


class Numbers(unittest.TestCase):
    def test_points_are_written_with_comma_or_point_and_at_most_two_decimals(self):
        for text, value in {"9": 900, "9,5": 950, "9.5": 950, "9,25": 925, "0": 0, "100": 10000}.items():
            self.assertEqual(oracle.points(text), value)

    def test_anything_else_is_no_points(self):
        for text in ("9,255", "1.500", "1.500,5", "9,", ",5", "-1", "+1", "9 5", "chín", "5%", "1e2", ""):
            with self.assertRaises(oracle.Refused):
                oracle.points(text)

    def test_display_rounds_half_up(self):
        self.assertEqual(oracle.shown(Fraction(9333, 1) + Fraction(1, 3)), "93.33")
        self.assertEqual(oracle.shown(Fraction(1, 2)), "0.01")
        self.assertEqual(oracle.shown(705), "7.05")

    def test_percentages_of_published_reports_round_half_up(self):  # printed cut as 92,16; 95,79; 94,36
        for a, b, text in ((153, 166, "92.17"), (114, 119, "95.80"), (134, 142, "94.37")):
            self.assertEqual(oracle.shown(Fraction(a * 10000, b)), text)


class Leaves(unittest.TestCase):
    def test_a_count_leaf_stops_at_its_maximum(self):
        self.assertEqual(oracle.leaf_points(oracle.Leaf("c", "count", 800, per_item=200), 5), 800)
        self.assertEqual(oracle.leaf_points(oracle.Leaf("c", "count", 800, per_item=200), 3), 600)

    def test_a_percent_leaf_gives_all_at_its_threshold_and_a_part_or_nothing_below(self):
        half = oracle.Leaf("p", "percent", 1000, threshold=9000, below="proportional")
        self.assertEqual(oracle.leaf_points(half, (9, 10)), 1000)
        self.assertEqual(oracle.leaf_points(half, (1, 3)), 370)  # 10 x 0,3333 / 0,9 = 3,7037
        self.assertEqual(oracle.leaf_points(oracle.Leaf("p", "percent", 1000, threshold=9000), (899, 1000)), 0)

    def test_points_go_in_steps_but_the_maximum_is_always_allowed(self):
        self.assertEqual(oracle.stepped("7,25", 725, 50), 725)
        for text in ("7,3", "7,75"):
            with self.assertRaises(oracle.Refused):
                oracle.stepped(text, 725, 50)

    def test_all_or_nothing_takes_words_and_its_maximum(self):
        for text, value in {"1": 500, "x": 500, "Có": 500, "đạt": 500, "5": 500, "5,0": 500, "0": 0, "không đạt": 0}.items():
            self.assertEqual(oracle.all_or_nothing(text, 500), value)
        with self.assertRaises(oracle.Refused):
            oracle.all_or_nothing("2", 500)


class Outcomes(unittest.TestCase):
    FULL = {"1.1": 600, "1.2": 400, "2.1": 1000}

    def judge(self, set_, answers, **more):
        return oracle.outcome(set_, more.pop("unit_class", ""), answers, **more)

    def test_without_registration_there_is_no_result_at_all(self):
        self.assertEqual(self.judge(rules(), self.FULL, registered=False), oracle.Outcome("notRegistered"))

    def test_exclusion_by_hand_stands_before_the_gates(self):
        gated = rules(gates=[{"code": "G1", "title": ""}, {"code": "G2", "title": ""}])
        result = self.judge(gated, {"G2": False}, excluded=True)
        self.assertEqual((result.outcome, result.reasons), ("excluded", ["excluded", "gate:G2"]))

    def test_missing_answers_keep_the_year_open_and_are_all_named(self):
        gated = rules(gates=[{"code": "G1", "title": ""}], vetoes=[{"code": "V1", "title": ""}])
        result = self.judge(gated, {"1.1": 600, "2.1": 0})
        self.assertEqual((result.outcome, result.reasons), ("pending", ["missing:1.2", "missing:G1", "missing:V1"]))

    def test_a_unit_without_a_rule_set_is_pending(self):
        self.assertEqual(self.judge(None, {}).reasons, ["noRuleSet"])

    def test_all_reasons_of_a_failure_are_told_in_order(self):
        strict = document([("I", "10", [leaf("1.1", "10"), leaf("1.2", "", "passFail")]), ("II", "10", [leaf("2.1", "10")])],
                          vetoes=[{"code": "V1", "title": ""}])
        strict["criteria"][1]["minPercent"] = "50"
        result = self.judge(oracle.RuleSet(strict), {"1.1": 500, "1.2": False, "2.1": 450, "V1": True})
        self.assertEqual(result.reasons, ["veto:V1", "requirement:1.2", "belowCriterionMinimum:II", "belowPassMark"])
        self.assertIsNone(result.band)

    def test_the_band_is_the_highest_that_is_reached(self):
        self.assertEqual(self.judge(rules(), self.FULL).band, "A")
        self.assertEqual(self.judge(rules(), {**self.FULL, "1.1": 350}).band, "B")

    def test_rescaling_works_inside_the_criterion_and_then_over_those_that_stay(self):
        inside = self.judge(rules(), {**self.FULL, "1.1": 300, "1.2": "KAD"})
        self.assertEqual((inside.criteria["I"], inside.total), (500, 1500))
        gone = self.judge(rules(), {"1.1": "KAD", "1.2": "KAD", "2.1": 700})
        self.assertEqual((gone.criteria["I"], gone.total), (None, 1400))

    def test_rescaled_totals_are_compared_exactly(self):
        thirds = rules([("I", "10", [leaf("1.1", "3"), leaf("1.2", "7")]), ("II", "10", [leaf("2.1", "10")])],
                       passMark={"default": "13.34"})
        result = self.judge(thirds, {"1.1": 100, "1.2": "KAD", "2.1": 1000})
        self.assertEqual((result.outcome, oracle.shown(result.total)), ("failed", "13.33"))

    def test_a_criterion_of_which_only_yes_or_no_is_left_leaves_but_its_requirement_counts(self):
        mixed = rules([("I", "10", [leaf("1.1", "10"), leaf("1.2", "", "passFail")]), ("II", "10", [leaf("2.1", "10")])])
        result = self.judge(mixed, {"1.1": "KAD", "1.2": False, "2.1": 1000})
        self.assertEqual((result.criteria["I"], result.total, result.reasons), (None, 2000, ["requirement:1.2"]))

    def test_a_criterion_without_points_stays_with_nothing(self):
        formal = rules([("I", "0", [leaf("1.1", "", "passFail")]), ("II", "20", [leaf("2.1", "20")])])
        result = self.judge(formal, {"1.1": True, "2.1": 1500})
        self.assertEqual((result.criteria["I"], result.total, result.outcome), (0, 1500, "passed"))

    def test_nothing_applicable_keeps_the_year_open(self):
        for how in ("rescale", "fullPoints"):
            result = self.judge(rules(notApplicable=how), {c: "KAD" for c in self.FULL})
            self.assertEqual((result.outcome, result.reasons), ("pending", ["nothingApplicable"]))

    def test_full_points_for_what_does_not_apply(self):
        result = self.judge(rules(notApplicable="fullPoints"), {**self.FULL, "1.1": "KAD", "2.1": 0})
        self.assertEqual((result.criteria["I"], result.total), (1000, 1000))

    def test_a_bonus_passes_the_total_only_where_it_may(self):  # 97 + 10
        for may, total in ((True, 10700), (False, 10000)):
            bonus = {"max": "10", "mayExceedTotal": may, "items": [{"code": "T", "title": "", "max": "15"}]}
            hundred = rules([("I", "100", [leaf("1.1", "100")])], total="100", bonus=bonus)
            self.assertEqual(self.judge(hundred, {"1.1": 9700, "T": 1500}).total, total)

    def test_deductions_are_capped_and_never_go_below_nothing(self):
        less = rules(deductions={"max": "5", "items": [{"code": "B1", "title": "", "max": "4"}, {"code": "B2", "title": "", "max": "4"}]})
        result = self.judge(less, {"1.1": 0, "1.2": 300, "2.1": 0, "B1": 400, "B2": 400})
        self.assertEqual((result.deductions, result.total), (500, 0))


class ShippedSets(unittest.TestCase):
    def test_every_shipped_set_is_valid_and_named_as_its_file(self):
        files = sorted(RULES.glob("*.json"))
        self.assertGreaterEqual(len(files), 20)
        for path in files:
            self.assertEqual(oracle.load_rule_set(path).id, path.stem)

    def test_the_sets_of_the_samples_are_valid(self):
        for path in SAMPLES.glob("*/rules.json"):
            self.assertEqual(oracle.load_rule_set(path).id, path.parent.name)

    def test_no_two_sets_for_offices_of_cultural_standard_tie(self):
        book = oracle.Book()
        for name in ("nam-tieu-chuan", "doanh-nghiep-cao-su-2012", "hue-2010", "tt08-co-quan", "bon-tieu-chuan-hd58",
                     "dak-lak-2006", "quang-ngai-tam-tieu-chuan", "co-quan-cao-su-2012"):
            book.add_rules(shipped(name))
        for kind in ("agency", "institution", "enterprise"):
            for year in range(2005, 2031):
                book.rules_of(kind, year)

    def test_every_shipped_set_gives_what_its_examples_say(self):
        examples = json.loads((HERE.parent / "data" / "rulesets" / "examples.json").read_text(encoding="utf-8"))
        self.assertEqual({example["set"] for example in examples}, {path.stem for path in RULES.glob("*.json")})
        for example in examples:
            with self.subTest(example["set"], what=example["what"]):
                self.check_example(example)

    def check_example(self, example):
        rule_set = shipped(example["set"])
        answers = best_answers(rule_set)
        for code, text in example["answers"].items():
            answers[code] = oracle.score_answer(rule_set, code, text, "reason")
        found, expected = oracle.outcome(rule_set, example.get("class", ""), answers), example["expected"]
        self.assertEqual(found.outcome, expected["outcome"])
        self.assertEqual(found.total and oracle.shown(found.total), expected["total"])
        self.assertEqual(found.band, expected["band"])
        self.assertEqual(found.reasons, expected["reasons"])

    def test_the_sets_of_a_practice_book_cover_ten_years_of_history(self):
        book = oracle.Book()
        for name in ("nam-tieu-chuan", "doanh-nghiep-cao-su-2012"):
            book.add_rules(shipped(name))
        for year in range(2015, 2027):
            for kind, name in (("agency", "nam-tieu-chuan@1"), ("institution", "nam-tieu-chuan@1"),
                               ("enterprise", "doanh-nghiep-cao-su-2012@1")):
                self.assertEqual(book.rules_of(kind, year).name, name)

    def test_enterprises_pass_at_85_and_not_at_84_and_a_half(self):
        enterprise = shipped("doanh-nghiep-cao-su-2012")
        full = {x.code: x.max for x in enterprise.leaves()} | {g: True for g in enterprise.gates} | {v: False for v in enterprise.vetoes}
        self.assertEqual(oracle.outcome(enterprise, "", {**full, "3.2": 0}).outcome, "passed")
        self.assertEqual(oracle.outcome(enterprise, "", {**full, "3.2": 0, "1.1": 450}).outcome, "failed")

    def test_one_standard_under_half_fails_a_residential_area(self):
        area = shipped("kdc-nd122")
        result = oracle.outcome(area, "B", {"1.1": 1850, "2.1": 1800, "3.1": 950, "4.1": 1800, "5.1": 1800})
        self.assertEqual((result.total, result.reasons), (8200, ["belowCriterionMinimum:3"]))

    def test_a_share_below_the_circular_fails_the_year_without_points(self):
        circular = shipped("tt08-co-quan")
        answers = {x.code: (10, 10) if x.kind == "percent" else True for x in circular.leaves()}
        answers |= {g: True for g in circular.gates} | {v: False for v in circular.vetoes}
        self.assertEqual(oracle.outcome(circular, "", {**answers, "1.c": (8, 10)}).outcome, "passed")
        self.assertEqual(oracle.outcome(circular, "", {**answers, "1.c": (79, 100)}).reasons, ["belowPassMark"])

    def test_a_union_with_one_standard_under_half_drops_a_band_and_passes(self):
        union = shipped("cdcs")
        self.assertEqual([x.code for x in union.leaves()][:3], ["I/1", "I/2", "II/1"])

        def result(*standards):
            codes = [x.code for x in union.leaves()]
            answers = dict(zip(codes, (half * 50 for s in standards for half in (int(s * 2) // 2, int(s * 2) - int(s * 2) // 2))))
            return oracle.outcome(union, "", answers)
        self.assertEqual((result(20, 20, 20, 20, 8).band, result(20, 20, 20, 20, 8).total), ("Khá", 8800))
        self.assertEqual(result(20, 20, 20, 18, 10).band, "Vững mạnh")
        self.assertEqual(result(17, 17, 17, 17, 17).band, "Vững mạnh")
        self.assertEqual(result(10, 10, 10, 10, 9.5).outcome, "failed")


class Format2(unittest.TestCase):
    def choice(self):
        return oracle.RuleSet(document([("I", "10", [leaf("1", "10", "choice", options=[
            {"name": "Tốt", "points": "10"}, {"name": "Khá", "points": "8.5"}, {"name": "Đạt", "points": "5"},
            {"name": "Kém", "points": "5"}])]), ("II", "10", [leaf("1", "10", "percent", threshold="90", below="levels", levels=[
                {"from": "80", "points": "6"}, {"from": "50", "points": "3"}])])], format=2))

    def test_a_choice_is_named_in_any_spelling_or_by_points_that_one_option_has(self):
        rules_ = self.choice()
        for cell, name in {"khá": "Khá", "KHA": "Khá", "8,5": "Khá", "dat": "Đạt", "10": "Tốt"}.items():
            self.assertEqual(oracle.score_answer(rules_, "I/1", cell, ""), name)
        for cell in ("5", "7", "Giỏi"):
            with self.assertRaises(oracle.Refused):
                oracle.score_answer(rules_, "I/1", cell, "")

    def test_levels_give_their_points_from_their_share_on(self):
        at = lambda a, b: oracle.leaf_points(self.choice().leaves()[1], (a, b))  # noqa: E731
        self.assertEqual([at(9, 10), at(899, 1000), at(8, 10), at(79, 100), at(1, 2), at(49, 100)], [1000, 600, 600, 300, 300, 0])

    def test_a_code_is_called_with_its_group_only_where_it_must(self):
        self.assertEqual([x.code for x in self.choice().leaves()], ["I/1", "II/1"])
        self.assertEqual([x.code for x in rules(format=2).leaves()], ["1.1", "1.2", "2.1"])

    def test_format_1_knows_none_of_it(self):
        d = self.choice()._document  # noqa: SLF001
        for change in ({"format": 1}, {"format": 3}):
            with self.assertRaises(oracle.Refused):
                oracle.RuleSet({**d, **change})
        with self.assertRaises(oracle.Refused):
            rules(yearType="school")
        self.assertEqual(rules(format=2, yearType="school").name, "small@1")

    def test_cases_are_counted_up_to_the_maximum(self):
        item = oracle.Item("T1", 200, 50)
        self.assertEqual([oracle.item_points(item, {"T1": n}) for n in (0, 3, 9)], [0, 150, 200])


class Checking(unittest.TestCase):
    def refused(self, change, place):
        d = document(vetoes=[{"code": "V1", "title": ""}])
        change(d)
        with self.assertRaises(oracle.Refused) as caught:
            oracle.RuleSet(d)
        self.assertIn(place, str(caught.exception))

    def test_the_base_is_valid(self):
        rules()

    def test_every_kind_of_finding_is_told_with_its_place(self):
        one = lambda d: d["criteria"][0]  # noqa: E731
        for change, place in (
                (lambda d: one(d).update(max="11"), "criteria[0]: children do not add up"),
                (lambda d: d.update(total="21"), "criteria: do not add up to the total"),
                (lambda d: d["vetoes"][0].update(code="1.1"), "vetoes[0]: code 1.1 is there twice"),
                (lambda d: d["bands"].reverse(), "bands: not descending"),
                (lambda d: d["passMark"].update(byClass={"A": "20.5"}), "passMark: over the total"),
                (lambda d: one(d)["children"][0].update(weight="1"), "criteria[0].children[0].weight: unknown field"),
                (lambda d: d.update(total=20), "total must be a text")):
            self.refused(change, place)


class Recognition(unittest.TestCase):
    def test_two_years_then_five_more(self):
        state = years("pp")
        self.assertEqual((state.proposal, state.period, state.standing, state.counted), ("first", [2015, 2016], "recognised", []))
        state = years("ppppppp")
        self.assertEqual((state.proposal, state.period), ("renewal", [2017, 2021]))

    def test_a_failed_year_starts_the_count_again(self):
        self.assertEqual(years("pfpp").period, [2017, 2018])
        state = years("pppfppppp")
        self.assertEqual((state.proposal, state.period), ("renewal", [2019, 2023]))

    def test_overlap_counts_the_first_years_again_and_restart_does_not(self):
        state = years("ppppp", first=2020, counting="overlap")
        self.assertEqual((state.proposal, state.period), ("renewal", [2020, 2024]))
        self.assertEqual(years("pp", first=2020, counting="overlap").period, [2020, 2021])
        state = years("ppppp", first=2020)
        self.assertEqual((state.proposal, len(state.counted)), (None, 3))

    def test_a_year_without_registration_breaks_the_streak(self):
        self.assertIsNone(years("pn").proposal)

    def test_after_a_revocation_the_unit_starts_as_for_the_first_time(self):
        gone = oracle.Decision("revocation", 2018, datetime.date(2018, 6, 1))
        state = years("pppnpp", [gone])
        self.assertEqual((state.proposal, state.period, state.standing), ("first", [2019, 2020], "recognised"))

    def test_a_proposal_is_no_recognition_until_someone_decides(self):
        state = years("ppp", assume=False)
        self.assertEqual((state.standing, state.proposal, state.period), ("never", "first", [2015, 2017]))

    def test_an_open_year_holds_back_the_proposal_and_names_itself(self):
        self.assertEqual(years("p?").extra_reasons, ["pendingYear:2016"])
        state = years("p?p")
        self.assertEqual((state.proposal, state.extra_reasons), (None, ["pendingYear:2016"]))
        self.assertEqual(years("p?fpp").proposal, "first")

    def test_hold_leaves_the_count_alone(self):
        self.assertEqual(years("pxp", onExcluded="hold").period, [2015, 2017])

    def test_a_break_after_recognition_may_demand_a_first_recognition_again(self):
        state = years("ppf", afterBreak="first")
        self.assertEqual(state.standing, "lapsed")
        self.assertEqual(years("ppfpp", afterBreak="first").proposal, "first")

    def test_a_title_expires_after_its_years(self):
        self.assertEqual(years("pppp", validityYears=2).standing, "recognised")
        self.assertEqual(years("ppppp", validityYears=2, renewalYears=9).proposal, "first")

    def test_a_refusal_changes_nothing(self):
        no = oracle.Decision("refusal", 2016, datetime.date(2016, 12, 1))
        self.assertEqual(years("pp", [no], assume=False).counted, [2015, 2016])


class Tables(unittest.TestCase):
    def book(self):
        book = oracle.Book()
        book.add_rules(rules(gates=[{"code": "G1", "title": ""}], vetoes=[{"code": "V1", "title": ""}]))
        book.import_units([["DANH SÁCH"], [], ["Mã", "Tên đơn vị", "Loại hình"], ["D1", "Một", "Cơ quan"], ["D2", "Hai", "Đơn vị"]])
        book.import_registrations([["Mã", "Năm"], ["D1", "2024"], ["D2", "2024"]])
        return book

    def test_a_gate_or_veto_without_a_column_is_met_or_absent_once(self):
        book = self.book()
        book.import_scores([["Mã", "1.1", "V1"], ["D1", "6", "x"]], 2024, "final")
        book.import_scores([["Mã", "1.2", "2.1"], ["D1", "4", "10"]], 2024, "final")
        self.assertEqual(book.outcome("D1", 2024).reasons, ["veto:V1"])

    def test_an_empty_cell_is_no_answer_and_leaves_alone_what_is_there(self):
        book = self.book()
        book.import_scores([["Mã", "1.1", "1.2", "2.1", "G1"], ["D1", "6", "", "10", ""]], 2024, "final")
        self.assertEqual(book.outcome("D1", 2024).reasons, ["missing:1.2", "missing:G1"])
        book.import_scores([["Mã", "1.1", "1.2", "G1"], ["D1", "", "4", "có"]], 2024, "final")
        self.assertEqual(book.outcome("D1", 2024).total, 2000)

    def test_a_refused_file_changes_nothing(self):
        book = self.book()
        with self.assertRaises(oracle.Refused):
            book.import_scores([["Mã", "1.1"], ["D1", "6"], ["D2", "6,3"]], 2024, "final")
        self.assertEqual(book.answers, {})

    def test_a_wrong_typed_total_is_refused(self):  # the sheet of Ea H'Leo: 24,5 + 13,5 + 18,5 + 23,5 + 13,5 is not 94,5
        five = document([(str(i), m, [leaf(f"TC{i}", m)]) for i, m in enumerate(("25", "15", "20", "25", "15"), 1)], total="100")
        book = oracle.Book()
        book.add_rules(oracle.RuleSet(five))
        book.import_units([["Mã", "Tên đơn vị", "Loại hình"], ["EH", "Trường", "Đơn vị"]])
        head, cells = ["Mã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng điểm"], ["EH", "24,5", "13,5", "18,5", "23,5", "13,5"]
        with self.assertRaises(oracle.Refused) as caught:
            book.import_scores([head, [*cells, "94,5"]], 2011, "final")
        self.assertIn("computed 93.50", str(caught.exception))
        book.import_scores([head, [*cells, "93,5"]], 2011, "final")

    def test_the_document_has_the_promised_fields(self):
        book = self.book()
        book.import_scores([["Mã", "1.1", "1.2", "2.1"], ["D1", "6", "3,5", "9"]], 2024, "final")
        first, second = book.recognise(2024)["units"]
        self.assertEqual(first, {
            "code": "D1", "name": "Một", "kind": "agency", "ruleSet": "small@1", "registered": True, "outcome": "passed",
            "total": "18.50", "criteria": {"I": "9.50", "II": "9.00"}, "bonus": "0.00", "deductions": "0.00", "band": "A",
            "reasons": [], "standing": "never", "count": 1, "from": 2024, "proposal": None, "period": None})
        self.assertEqual((second["outcome"], second["total"], second["criteria"], second["from"]), ("pending", None, None, None))
        self.assertEqual(second["reasons"], ["missing:1.1", "missing:1.2", "missing:2.1", "missing:G1", "missing:V1", "pendingYear:2024"])

    def test_a_tie_of_two_rule_sets_is_an_error(self):
        book = self.book()
        book.add_rules(oracle.RuleSet(copy.deepcopy(document(id="other"))))
        with self.assertRaises(oracle.Refused):
            book.recognise(2024)


class KindsAndClasses(unittest.TestCase):
    HEAD = ["Mã", "Tên đơn vị", "Loại hình", "Phân loại"]

    def book(self):
        book = oracle.Book()
        book.import_units([self.HEAD, ["D1", "Một", "Cơ quan", "A"]])
        return book

    def seen(self, book):
        return [book.status("D1", year) for year in (2020, 2021, 2022)]

    def test_a_change_holds_from_its_year_on(self):
        book = self.book()
        book.import_units([self.HEAD, ["D1", "Một", "Đơn vị", "B"]], since=2021)
        self.assertEqual(self.seen(book), [("agency", "A"), ("institution", "B"), ("institution", "B")])
        book.import_units([self.HEAD, ["D1", "Một", "Đơn vị", ""]], since=2020)
        self.assertEqual(self.seen(book), [("institution", "A"), ("institution", "B"), ("institution", "B")])

    def test_a_correction_is_of_all_years_and_an_update_of_the_last_ones(self):
        book = self.book()
        book.import_units([self.HEAD, ["D1", "Một", "Cơ quan", "B"]], since=2022)
        book.import_units([self.HEAD, ["D1", "Một", "Cơ quan", "C"]])
        self.assertEqual(self.seen(book), [("agency", "A"), ("agency", "A"), ("agency", "C")])
        book.import_units([self.HEAD, ["D1", "Một", "Cơ quan", "B"]], all_years=True)
        self.assertEqual(self.seen(book), [("agency", "B")] * 3)

    def test_the_same_again_from_a_later_year_is_no_change(self):
        book = self.book()
        book.import_units([self.HEAD, ["D1", "Một", "Cơ quan", "A"]], since=2021)
        book.import_units([self.HEAD, ["D1", "Một", "Cơ quan", "C"]])
        self.assertEqual(self.seen(book), [("agency", "C")] * 3)


if __name__ == "__main__":
    unittest.main()
