//! Rooms: items of one time into the cells of that time, at the least cost, each room as often as it
//! takes groups. An assignment problem, solved row by row with potentials (Kuhn 1955; Munkres 1957).

use super::problem::{Cost, LACK, LEVELS, MOVED, ROOMLESS, SHORT, UNPLACED, WASTE};

/// The levels that depend on an item's own cell.
pub(super) const OWN: [usize; 6] = [UNPLACED, ROOMLESS, MOVED, LACK, SHORT, WASTE];

/// Own levels in one number that compares as they do, for fewer than 256 items with at most 2^24 seats
/// and 2^12 lacks each.
pub(super) fn packed(cost: &Cost) -> i128 {
    let places = [8, 8, 8, 20, 32, 32];
    OWN.iter().zip(places).fold(0, |sum, (level, bits)| (sum << bits) + i128::from(cost[*level]))
}

/// A place in a room, or none where `room` is None, for one item.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    pub room: Option<usize>,
    pub cell: usize,
    pub own: Cost,
}

/// By item, the edge it takes: the sum of `packed` is least. None where somebody finds no place.
pub(super) fn assign(edges: &[&[Edge]], groups: &[u32]) -> Option<Vec<Edge>> {
    // Columns: each room as often as it can be taken, and nowhere once for each item.
    let mut columns: Vec<Option<usize>> = Vec::new();
    for (room, groups) in groups.iter().enumerate() {
        if edges.iter().any(|row| row.iter().any(|edge| edge.room == Some(room))) {
            columns.extend((0..edges.len().min(*groups as usize)).map(|_| Some(room)));
        }
    }
    if edges.iter().any(|row| row.iter().any(|edge| edge.room.is_none())) {
        columns.extend(edges.iter().map(|_| None));
    }
    let find = |row: usize, column: usize| edges[row].iter().find(|edge| edge.room == columns[column]);
    let cost = |row: usize, column: usize| find(row, column).map(|edge| packed(&edge.own));
    // Rows × columns: what each place costs, looked up once, since every path asks for all of them.
    let costs: Vec<Vec<Option<i128>>> =
        (0..edges.len()).map(|row| (0..columns.len()).map(|column| cost(row, column)).collect()).collect();
    let mut rows = vec![0i128; edges.len()];
    let mut prices = vec![0i128; columns.len()];
    let mut taken: Vec<Option<usize>> = vec![None; columns.len()];
    for start in 0..edges.len() {
        // Shortest path from the new row to a free column.
        let mut least: Vec<Option<(i128, Option<usize>)>> = vec![None; columns.len()];
        let mut done = vec![false; columns.len()];
        let (mut row, mut from, mut so_far) = (start, None, 0);
        let mut reached = vec![(start, 0i128)];
        let end = loop {
            for column in (0..columns.len()).filter(|column| !done[*column]) {
                let Some(own) = costs[row][column] else { continue };
                let cost = so_far + own - rows[row] - prices[column];
                if least[column].is_none_or(|(best, _)| cost < best) {
                    least[column] = Some((cost, from));
                }
            }
            let open = (0..columns.len()).filter(|column| !done[*column]);
            let (cost, column) = open.filter_map(|it| Some((least[it]?.0, it))).min()?;
            (done[column], so_far) = (true, cost);
            match taken[column] {
                None => break column,
                Some(next) => {
                    reached.push((next, so_far));
                    (row, from) = (next, Some(column));
                }
            }
        };
        for (row, at) in reached {
            rows[row] += so_far - at;
        }
        for column in (0..columns.len()).filter(|column| done[*column]) {
            prices[column] -= so_far - least[column].map_or(0, |(cost, _)| cost);
        }
        let mut column = end;
        while let Some((_, before)) = least[column] {
            let Some(before) = before else {
                taken[column] = Some(start);
                break;
            };
            taken[column] = taken[before];
            column = before;
        }
    }
    let mut found = vec![None; edges.len()];
    for (column, row) in taken.iter().enumerate() {
        if let Some(row) = row {
            found[*row] = find(*row, column).copied();
        }
    }
    found.into_iter().collect()
}

/// What the edges cost together.
pub(super) fn total(edges: &[Edge]) -> Cost {
    edges.iter().fold([0; LEVELS], |sum, edge| super::problem::plus(sum, edge.own))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::solve::mix;

    fn cheapest(edges: &[&[Edge]], groups: &mut [u32]) -> Option<i128> {
        let Some((first, rest)) = edges.split_first() else { return Some(0) };
        let mut best = None;
        for edge in *first {
            let free = edge.room.is_none_or(|room| groups[room] > 0);
            if free {
                edge.room.iter().for_each(|room| groups[*room] -= 1);
                let sum = cheapest(rest, groups).map(|rest| rest + packed(&edge.own));
                best = [best, sum].into_iter().flatten().min();
                edge.room.iter().for_each(|room| groups[*room] += 1);
            }
        }
        best
    }

    #[test]
    fn no_other_assignment_is_cheaper() {
        for seed in 0..300 {
            let mut count = 0;
            let mut below = |most: u64| {
                count += 1;
                mix(seed, count) % most
            };
            let (items, rooms) = (1 + below(5) as usize, 1 + below(4) as usize);
            let mut groups: Vec<u32> = (0..rooms).map(|_| 1 + below(2) as u32).collect();
            let mut edges: Vec<Vec<Edge>> = Vec::new();
            for _ in 0..items {
                let mut row = Vec::new();
                for room in (0..rooms).map(Some).chain([None]) {
                    let mut own = [0; LEVELS];
                    own[if room.is_none() { ROOMLESS } else { SHORT }] = below(3) as i64;
                    own[WASTE] = below(9) as i64;
                    if below(3) > 0 {
                        row.push(Edge { room, cell: 0, own });
                    }
                }
                edges.push(row);
            }
            let edges: Vec<&[Edge]> = edges.iter().map(Vec::as_slice).collect();
            let found = assign(&edges, &groups);
            let sum = found.map(|found| found.iter().map(|edge| packed(&edge.own)).sum());
            assert_eq!(sum, cheapest(&edges, &mut groups), "seed {seed}");
        }
    }
}
