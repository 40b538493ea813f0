//! Rotation: how many groups, how many rounds, who stands where. Knows nothing of stations or languages.

/// `people` shared out to `parts`, sizes within one, larger ones first.
pub fn shares(people: u32, parts: u32) -> Vec<u32> {
    (0..parts).map(|part| people / parts + u32::from(part < people % parts)).collect()
}

/// Number of groups for each kind of people, together at most `places` where the kinds allow it.
/// Every kind that has people gets one; each further goes where groups are largest, and never makes
/// a group smaller than `least`. This keeps the largest group as small as it can be.
pub fn apportion(people: &[u32], places: u32, least: u32) -> Vec<u32> {
    let mut groups: Vec<u32> = people.iter().map(|count| u32::from(*count > 0)).collect();
    while groups.iter().sum::<u32>() < places {
        let next = (0..people.len())
            .filter(|&kind| u64::from(people[kind]) >= u64::from(least) * u64::from(groups[kind] + 1))
            .filter(|&kind| groups[kind] > 0)
            .max_by(|&a, &b| {
                let (left, right) = (u64::from(people[a]), u64::from(people[b]));
                (left * u64::from(groups[b])).cmp(&(right * u64::from(groups[a]))).then(b.cmp(&a))
            });
        match next {
            Some(kind) => groups[kind] += 1,
            None => break,
        }
    }
    groups
}

/// When rounds begin: each takes `step`, and there is a rest of so long each time after so many.
/// Any unit of time, from the begin of the first round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beat {
    pub step: u64,
    /// After how many rounds, and how long.
    pub rest: Option<(u64, u64)>,
}

impl Beat {
    /// `talk` and `walk` in seconds; where nobody talks, a round takes no time.
    pub fn new(talk: u32, walk: u32, rest: Option<(u64, u64)>) -> Beat {
        Beat { step: if talk == 0 { 0 } else { u64::from(talk) + u64::from(walk) }, rest }
    }

    /// Begin of a round, from 0.
    pub fn begin(self, round: u64) -> u64 {
        let rests = self.rest.map_or(0, |(after, length)| (round / after.max(1)).saturating_mul(length));
        round.saturating_mul(self.step).saturating_add(rests)
    }

    /// Whole rounds that fit into `length`; none where a round takes no time.
    pub fn fit(self, length: u64) -> u64 {
        let Some((after, rest)) = self.rest.map(|(after, rest)| (after.max(1), rest)) else {
            return length.checked_div(self.step).unwrap_or(0);
        };
        let run = self.step.saturating_mul(after);
        let left = length.checked_rem(run.saturating_add(rest)).unwrap_or(0);
        let runs = length.checked_div(run.saturating_add(rest)).unwrap_or(0);
        let last = left.checked_div(self.step).unwrap_or(0).min(after);
        if self.step == 0 { 0 } else { runs.saturating_mul(after).saturating_add(last) }
    }
}

/// Station of `group` in `round`, all from 0: each round one further. None while the group pauses
/// because there are more groups than stations, and when it has seen them all.
pub fn station(group: usize, round: usize, groups: usize, stations: usize) -> Option<usize> {
    let circle = groups.max(stations);
    if round >= circle {
        return None;
    }
    Some((group + round) % circle).filter(|place| *place < stations)
}

/// A column for each row, each column once, with the smallest sum (Kuhn and Munkres). There must be
/// at least as many columns as rows.
pub fn assign(costs: &[Vec<i64>]) -> Vec<usize> {
    let (rows, columns) = (costs.len(), costs.first().map_or(0, Vec::len));
    // Rows and columns count from 1 here; 0 is the row that is being placed.
    let (mut row_price, mut column_price) = (vec![0_i64; rows + 1], vec![0_i64; columns + 1]);
    let (mut row_of, mut way) = (vec![0_usize; columns + 1], vec![0_usize; columns + 1]);
    for row in 1..=rows {
        row_of[0] = row;
        let mut here = 0;
        let mut least = vec![i64::MAX; columns + 1];
        let mut done = vec![false; columns + 1];
        while row_of[here] != 0 {
            done[here] = true;
            let (at, mut step, mut next) = (row_of[here], i64::MAX, 0);
            for column in 1..=columns {
                if done[column] {
                    continue;
                }
                let cost = costs[at - 1][column - 1] - row_price[at] - column_price[column];
                if cost < least[column] {
                    least[column] = cost;
                    way[column] = here;
                }
                if least[column] < step {
                    step = least[column];
                    next = column;
                }
            }
            for column in 0..=columns {
                if done[column] {
                    row_price[row_of[column]] += step;
                    column_price[column] -= step;
                } else if column > 0 {
                    least[column] -= step;
                }
            }
            here = next;
        }
        while here != 0 {
            let before = way[here];
            row_of[here] = row_of[before];
            here = before;
        }
    }
    let mut chosen = vec![0; rows];
    for column in 1..=columns {
        if row_of[column] > 0 {
            chosen[row_of[column] - 1] = column - 1;
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_differ_by_one_at_most() {
        assert_eq!(shares(86, 11), [8, 8, 8, 8, 8, 8, 8, 8, 8, 7, 7]);
        assert!(shares(5, 0).is_empty());
    }

    #[test]
    fn groups_go_where_people_are_and_none_has_a_single_person() {
        assert_eq!(apportion(&[60, 20, 0], 8, 2), [6, 2, 0]);
        assert_eq!(apportion(&[3, 2], 8, 2), [1, 1]);
        assert_eq!(apportion(&[1, 1, 1], 2, 2), [1, 1, 1]);
    }

    #[test]
    fn rows_share_columns_at_the_smallest_sum() {
        assert_eq!(assign(&[vec![4, 1, 3], vec![2, 0, 5], vec![3, 2, 2]]), [1, 0, 2]);
        assert_eq!(assign(&[vec![9, 1, 9], vec![9, 0, 5]]), [1, 2]);
        assert!(assign(&[]).is_empty());
    }

    #[test]
    fn eight_rounds_of_five_and_a_half_minutes_fit_into_fifty_with_a_briefing() {
        assert_eq!(Beat { step: 330, rest: None }.fit(3000 - 300), 8);
        assert_eq!(Beat { step: 0, rest: None }.fit(2700), 0);
        assert_eq!(Beat { step: 0, rest: Some((1, 5)) }.fit(2700), 0);
    }

    #[test]
    fn as_many_rounds_fit_as_end_in_time_and_the_last_needs_no_rest() {
        for step in 1..5 {
            for rest in [None, Some((1, 3)), Some((3, 2)), Some((3, 9)), Some((4, 0))] {
                let beat = Beat { step, rest };
                for length in 0..80 {
                    let fit = (0..).take_while(|round| beat.begin(*round) + step <= length).count() as u64;
                    assert_eq!(beat.fit(length), fit, "{beat:?} in {length}");
                }
            }
        }
    }

    #[test]
    fn no_two_groups_meet_at_a_station_and_none_comes_twice() {
        for (groups, stations) in [(8, 8), (5, 8), (8, 5), (1, 1)] {
            for round in 0..10 {
                let mut here: Vec<_> =
                    (0..groups).filter_map(|g| station(g, round, groups, stations)).collect();
                let all = here.len();
                here.sort();
                here.dedup();
                assert_eq!(here.len(), all);
            }
            for group in 0..groups {
                let mut seen: Vec<_> = (0..20).filter_map(|r| station(group, r, groups, stations)).collect();
                seen.sort();
                assert_eq!(seen, (0..stations).collect::<Vec<_>>());
            }
        }
    }
}
