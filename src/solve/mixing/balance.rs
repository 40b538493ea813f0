//! Balance: group sizes within one, whatever the ways were before. Knows only numbers.

/// Makes sizes within one in every round; `ways` has a row of all `stations` for each person.
///
/// Seen as a bipartite graph, people × stations, a round is a colour of edges, and every such graph
/// has a colouring that is even at each node (de Werra 1971). For two rounds let a person be an arrow
/// from his station in the one to that in the other; turning round a walk from a station that has
/// more in the one to the first that has more in the other brings both nearer and changes no other.
pub(super) fn balance(ways: &mut [usize], stations: usize) {
    loop {
        let mut even = true;
        for x in 0..stations {
            for y in (0..stations).filter(|y| *y != x) {
                while let Some(from) = fuller(ways, stations, x, y) {
                    walk(ways, stations, (x, y), from);
                    even = false;
                }
            }
        }
        if even {
            break;
        }
    }
}

/// By station, people in round `x` beyond those in round `y`.
fn excess(ways: &[usize], stations: usize, x: usize, y: usize) -> Vec<i64> {
    let mut excess = vec![0; stations];
    for way in ways.chunks(stations) {
        excess[way[x]] += 1;
        excess[way[y]] -= 1;
    }
    excess
}

/// A station with two people more in round `x` than in round `y`.
fn fuller(ways: &[usize], stations: usize, x: usize, y: usize) -> Option<usize> {
    excess(ways, stations, x, y).iter().position(|excess| *excess > 1)
}

fn walk(ways: &mut [usize], stations: usize, (x, y): (usize, usize), from: usize) {
    let excess = excess(ways, stations, x, y);
    let mut at = from;
    let mut turned = vec![false; ways.len() / stations];
    while at == from || excess[at] >= 0 {
        let mut people = ways.chunks_mut(stations).zip(&mut turned);
        // At a station with as many in as out there is always one left who has not been turned.
        let Some((way, turned)) = people.find(|(way, turned)| way[x] == at && !**turned) else { break };
        way.swap(x, y);
        *turned = true;
        at = way[x];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::solve::mix;

    #[test]
    fn any_ways_come_to_right_sizes_and_stay_ways() {
        for case in 0..300 {
            let (stations, people) = (2 + case % 7, case / 7);
            let way = |person: usize| {
                let mut way: Vec<usize> = (0..stations).collect();
                way.sort_by_key(|station| mix((case * person) as u64, *station as u64));
                way
            };
            let mut ways: Vec<usize> = (0..people).flat_map(way).collect();
            balance(&mut ways, stations);
            for way in ways.chunks(stations) {
                let mut way = way.to_vec();
                way.sort_unstable();
                assert_eq!(way, (0..stations).collect::<Vec<_>>());
            }
            for round in 0..stations {
                let size = |station| ways.chunks(stations).filter(|way| way[round] == station).count();
                assert!((0..stations).all(|station| size(station).abs_diff(people / stations) <= 1));
                assert!((0..stations).all(|station| size(station) >= people / stations));
            }
        }
    }
}
