//! What each failure of Zoom's means for a user.

use super::*;
use crate::zoom::{Kind as K, Refusal as R};

fn told(kind: K) -> Error {
    zoom::Error::new(kind).into()
}

#[test]
fn every_refusal_of_credentials_has_a_cure_of_its_own() {
    let refusals = [
        R::Client,
        R::Swapped,
        R::Blanks,
        R::Account,
        R::AppType,
        R::AppDisabled,
        R::Token,
    ];
    let mut cures: Vec<String> = refusals
        .into_iter()
        .map(|refusal| {
            let error = told(K::BadCredentials(refusal));
            assert_eq!((error.code, error.exit().code()), (Code::BadCredentials, 4));
            error.hint.unwrap()
        })
        .collect();
    cures.sort();
    cures.dedup();
    assert_eq!(cures.len(), refusals.len());
}

#[test]
fn a_missing_scope_is_named_with_the_place_where_it_is_added() {
    let error = told(K::MissingScope {
        any_of: vec!["meeting:write:meeting:admin".to_owned()],
    });
    let hint = error.hint.unwrap();
    assert!(hint.contains("meeting:write:meeting:admin") && hint.contains("App Marketplace"));
}

#[test]
fn a_plan_that_lacks_something_is_told_from_a_role_that_may_not() {
    let plan = zoom::Error::new(K::NotPermitted).message("Only available for Paid account.");
    assert!(Error::from(plan).hint.unwrap().contains("paid plan"));
    assert!(told(K::NotPermitted).hint.unwrap().contains("role"));
}

#[test]
fn what_a_person_can_do_something_about_comes_with_a_hint() {
    for kind in [
        K::NoSeat,
        K::HostNotAllowed,
        K::DownloadRefused,
        K::Unreachable,
        K::ServerError,
        K::UnknownOutcome,
        K::NotZoom,
    ] {
        assert!(told(kind.clone()).hint.is_some(), "{kind:?}");
    }
}
