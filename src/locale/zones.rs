//! Time zones of countries: tzdata's zone.tab, which is in the public domain.

use chrono_tz::Tz;

/// ISO 3166 code and zone, parted by a tab; a country with several has several lines.
const TABLE: &str = include_str!("zones.tab");

/// Every zone of a country by its ISO 3166 code, large and small letters alike; none for any other word.
pub fn zones_of(country: &str) -> Vec<Tz> {
    let of = |line: &str| {
        let (code, zone) = line.split_once('\t')?;
        if code.eq_ignore_ascii_case(country.trim()) { zone.parse().ok() } else { None }
    };
    TABLE.lines().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_of_the_table_is_known() {
        assert!(TABLE.lines().count() > 400);
        for line in TABLE.lines() {
            let (code, zone) = line.split_once('\t').unwrap();
            assert!(code.len() == 2 && zone.parse::<Tz>().is_ok(), "{line}");
        }
    }

    #[test]
    fn a_country_is_known_by_its_code_alone() {
        assert_eq!(zones_of("md"), [Tz::Europe__Chisinau]);
        assert_eq!(zones_of(" GT "), [Tz::America__Guatemala]);
        assert!(zones_of("RU").len() > 5);
        assert!(zones_of("Moldova").is_empty() && zones_of("").is_empty());
    }
}
