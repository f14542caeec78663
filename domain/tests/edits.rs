//! Answers, edits and their merge: what was typed is current, or in a conflict that keeps both values. Never lost.

use std::collections::BTreeSet;

use domain::{Answers, Conflict, Edit};
use proptest::prelude::*;

fn edit(path: &str, was: Option<&str>, now: Option<&str>) -> Edit {
    Edit { path: path.to_owned(), was: was.map(str::to_owned), now: now.map(str::to_owned) }
}

fn holding(pairs: &[(&str, &str)]) -> Answers {
    pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn an_edit_lands_only_where_its_author_looked() {
    // What stands there, what the author saw, what the author wants; what stands there afterwards, or a conflict.
    type Text = Option<&'static str>;
    let table: &[(Text, Text, Text, Result<Text, ()>)] = &[
        (None, None, Some("b"), Ok(Some("b"))),
        (Some("a"), Some("a"), Some("b"), Ok(Some("b"))),
        (Some("a"), Some("a"), None, Ok(None)),
        (Some("a"), Some("a"), Some(""), Ok(Some(""))),
        // It has already landed: a retry is harmless.
        (Some("b"), Some("a"), Some("b"), Ok(Some("b"))),
        (None, Some("a"), None, Ok(None)),
        // Absent and empty read alike.
        (Some(""), None, Some("b"), Ok(Some("b"))),
        (None, Some(""), Some("b"), Ok(Some("b"))),
        (Some(""), Some("a"), None, Ok(None)),
        // Somebody else was here.
        (Some("c"), Some("a"), Some("b"), Err(())),
        (Some("c"), None, Some("b"), Err(())),
        (Some("c"), Some("a"), None, Err(())),
        (None, Some("a"), Some("b"), Err(())),
        (Some(""), Some("a"), Some("b"), Err(())),
    ];
    for (stands, was, now, expected) in table {
        let mut answers = Answers::default();
        if let Some(text) = stands {
            answers.set("p", *text);
        }
        let edit = edit("p", *was, *now);
        let outcome = answers.apply(&edit);
        match expected {
            Ok(after) => {
                assert_eq!(outcome, Ok(()), "{stands:?} {edit:?}");
                assert_eq!(answers.text("p"), *after, "{stands:?} {edit:?}");
            }
            Err(()) => {
                let both = Conflict { edit: edit.clone(), reads: stands.map(str::to_owned) };
                assert_eq!(outcome, Err(both), "{stands:?} {edit:?}");
                assert_eq!(answers.text("p"), *stands, "a refused edit changes nothing: {edit:?}");
            }
        }
    }
}

#[test]
fn a_conflict_holds_back_only_its_own_path() {
    let mut answers = holding(&[("x", "1"), ("y", "1")]);
    let mine = [edit("x", Some("0"), Some("2")), edit("y", Some("1"), Some("2")), edit("z", None, Some("2"))];
    let conflicts = answers.merge(&mine);
    assert_eq!(conflicts, [Conflict { edit: mine[0].clone(), reads: Some("1".to_owned()) }]);
    assert_eq!(answers, holding(&[("x", "1"), ("y", "2"), ("z", "2")]));
}

#[test]
fn a_row_removed_while_another_types_in_it_comes_back_with_what_was_typed() {
    let start = holding(&[("applicant/a/trips/1/left-on", "2012-01-01"), ("applicant/a/trips/1/place", "Peru")]);
    let removing = start.edits_removing("applicant/a/trips/1/");
    let mut answers = start.clone();
    answers.apply(&start.edit("applicant/a/trips/1/place", Some("Chile"))).expect("nobody else was there");
    let conflicts = answers.merge(&removing);
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].reads.as_deref(), Some("Chile"));
    assert_eq!(answers, holding(&[("applicant/a/trips/1/place", "Chile")]));
}

#[test]
fn rows_exist_as_long_as_a_path_below_them_does() {
    let answers = holding(&[
        ("applicant/a/trips/1/left-on", ""),
        ("applicant/a/trips/2/left-on", "x"),
        ("applicant/a/trips/2/place", "y"),
        ("applicant/a/trips//place", "nameless"),
        ("applicant/a/trips/loose", "no row"),
        ("applicant/a/trips-of-another-kind/9/place", "z"),
        ("applicant/a-b/sex", "female"),
        ("applicant/b/sex", "male"),
        ("payment/paid", "50"),
    ]);
    assert_eq!(answers.names("applicant/a/trips/"), ["1", "2"]);
    assert_eq!(answers.names("applicant/"), ["a-b", "a", "b"]);
    assert_eq!(answers.names("nobody/"), Vec::<&str>::new());
    assert_eq!(answers.edits_removing("applicant/a/trips/2/").len(), 2);
}

#[test]
fn new_names_sort_after_every_name_there_is() {
    for last in ["001aaaaa", "00zzzzzz", "0zz00000", "zzzzzzzz", "zzz", "1", "a", "éé", "7k2m", "~", "+01", "ZZZ"] {
        let mut answers = holding(&[(&format!("applicant/a/trips/{last}/place"), "x")]);
        for random in [0, 1, u32::MAX] {
            let name = answers.next_name("applicant/a/trips/", random);
            assert!(last < name.as_str(), "{name} after {last}");
            assert!(!name.contains('/'), "{name}");
        }
        for random in [5, 4, 3, 2, 1, 0] {
            let name = answers.next_name("applicant/a/trips/", random);
            answers.set(format!("applicant/a/trips/{name}/place"), random.to_string());
        }
        let added: Vec<&str> = answers.below("applicant/a/trips/").map(|(_, text)| text).collect();
        assert_eq!(added, ["x", "5", "4", "3", "2", "1", "0"], "after {last}");
    }
}

/// Few paths and few texts, so that edits meet.
fn some_path() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["a", "b", "payment/paid", "applicant/a/sex", "applicant/a/trips/1/place"])
        .prop_map(str::to_owned)
}

fn some_text() -> impl Strategy<Value = Option<String>> {
    prop::sample::select(vec![None, Some(""), Some("1"), Some("2"), Some("3")]).prop_map(|text| text.map(str::to_owned))
}

fn some_edit() -> impl Strategy<Value = Edit> {
    (some_path(), some_text(), some_text()).prop_map(|(path, was, now)| Edit { path, was, now })
}

fn some_answers() -> impl Strategy<Value = Answers> {
    prop::collection::btree_map(some_path(), some_text(), 0..5)
        .prop_map(|pairs| pairs.into_iter().filter_map(|(path, text)| Some((path, text?))).collect())
}

/// What a path reads: absent and empty read alike.
fn reads(answers: &Answers) -> Vec<(String, String)> {
    let filled = answers.iter().filter(|(_, text)| !text.is_empty());
    filled.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn edits_of_different_paths_land_in_any_order(
        start in some_answers(),
        edits in prop::collection::vec(some_edit(), 0..8),
        order in any::<prop::sample::Index>(),
    ) {
        let mut seen = BTreeSet::new();
        let edits: Vec<Edit> = edits.into_iter().filter(|edit| seen.insert(edit.path.clone())).collect();
        let mut other = edits.clone();
        if !other.is_empty() {
            other.rotate_left(order.index(edits.len()));
            other.reverse();
        }
        let (mut one, mut two) = (start.clone(), start);
        let (mut refused, mut refused_other) = (one.merge(&edits), two.merge(&other));
        refused.sort_by(|a, b| a.edit.path.cmp(&b.edit.path));
        refused_other.sort_by(|a, b| a.edit.path.cmp(&b.edit.path));
        prop_assert_eq!(one, two);
        prop_assert_eq!(refused, refused_other);
    }

    #[test]
    fn what_has_landed_lands_again_without_change(start in some_answers(), edit in some_edit()) {
        let mut once = start;
        if once.apply(&edit).is_ok() {
            let mut twice = once.clone();
            prop_assert_eq!(twice.apply(&edit), Ok(()));
            prop_assert_eq!(twice, once);
        }
    }

    #[test]
    fn nothing_that_was_typed_is_lost(start in some_answers(), edits in prop::collection::vec(some_edit(), 0..12)) {
        let mut answers = start.clone();
        let mut kept: BTreeSet<(String, String)> = reads(&start).into_iter().collect();
        for edit in &edits {
            match answers.apply(edit) {
                Ok(()) => {
                    // What stood there was seen by the author, or is what the author wants.
                    if let Some(was) = &edit.was {
                        kept.remove(&(edit.path.clone(), was.clone()));
                    }
                    if let Some(now) = edit.now.as_ref().filter(|now| !now.is_empty()) {
                        kept.insert((edit.path.clone(), now.clone()));
                    }
                }
                Err(conflict) => {
                    prop_assert_eq!(&conflict.edit, edit);
                    prop_assert_eq!(conflict.reads.as_deref(), answers.text(&edit.path));
                }
            }
        }
        for (path, text) in kept {
            prop_assert_eq!(answers.text(&path), Some(text.as_str()));
        }
    }

    #[test]
    fn the_edits_between_two_drafts_turn_one_into_the_other(one in some_answers(), two in some_answers()) {
        let edits = one.edits_to(&two);
        prop_assert!(edits.is_sorted_by(|a, b| a.path < b.path));
        let mut turned = one.clone();
        prop_assert_eq!(turned.merge(&edits), vec![]);
        prop_assert_eq!(&turned, &two);
        prop_assert_eq!(turned.merge(&edits), vec![], "again");
        prop_assert_eq!(turned, two);
    }

    #[test]
    fn two_devices_never_overwrite_each_other(start in some_answers(), mine in some_answers(), theirs in some_answers()) {
        let mut server = start.clone();
        prop_assert_eq!(server.merge(&start.edits_to(&mine)), vec![]);
        let theirs_edits = start.edits_to(&theirs);
        let conflicts = server.merge(&theirs_edits);
        for edit in &theirs_edits {
            let refused = conflicts.iter().any(|conflict| conflict.edit == *edit);
            let landed = server.text(&edit.path).unwrap_or("") == edit.now.as_deref().unwrap_or("");
            prop_assert!(refused != landed, "{:?} is current or in a conflict", edit);
        }
        for edit in start.edits_to(&mine) {
            let untouched = theirs_edits.iter().all(|other| other.path != edit.path);
            let refused = conflicts.iter().find(|conflict| conflict.edit.path == edit.path);
            if untouched || refused.is_some() {
                prop_assert_eq!(server.text(&edit.path), edit.now.as_deref());
            }
        }
    }

    #[test]
    fn names_given_at_the_same_time_differ(
        count in 0..20_usize,
        here in 0..60_466_176_u32,
        there in 0..60_466_176_u32,
    ) {
        let mut answers = Answers::default();
        for row in 0..count {
            let name = answers.next_name("applicant/a/trips/", u32::try_from(row).unwrap_or(0));
            answers.set(format!("applicant/a/trips/{name}/place"), "");
        }
        prop_assert_eq!(answers.names("applicant/a/trips/").len(), count);
        let (one, two) = (answers.next_name("applicant/a/trips/", here), answers.next_name("applicant/a/trips/", there));
        prop_assert_eq!(one == two, here == there);
    }
}
