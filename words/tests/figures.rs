//! Figures as each language writes them.

use words::Lang::{En, Fr};
use words::{money, number, tenths};

#[test]
fn tenths_have_one_digit_behind_the_point_of_the_language() {
    for (count, fr, en) in [
        (0, "0,0", "0.0"),
        (1, "0,1", "0.1"),
        (249, "24,9", "24.9"),
        (250, "25,0", "25.0"),
        (301, "30,1", "30.1"),
        (12_345, "1\u{a0}234,5", "1,234.5"),
    ] {
        assert_eq!((tenths(Fr, count).as_str(), tenths(En, count).as_str()), (fr, en));
    }
}

#[test]
fn numbers_are_grouped_and_amounts_have_their_sign() {
    assert_eq!((number(Fr, 1095), number(En, -1095)), ("1\u{a0}095".to_owned(), "\u{2212}1,095".to_owned()));
    assert_eq!((money(Fr, 5000), money(En, 105_025)), ("50\u{a0}$".to_owned(), "$1,050.25".to_owned()));
}
