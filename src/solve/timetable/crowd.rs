//! Crowd: how many items must stay without a room because there are too few, whatever else holds.

use super::problem::Timetable;
use std::collections::BTreeMap;

/// Items that stay without a slot or without a room: all but a largest matching of items and of what rooms
/// hold in each slot (Kuhn 1955, by paths that augment). No placement has fewer.
pub(super) fn roomless(table: &Timetable) -> i64 {
    let mut matching = Matching { table, held: BTreeMap::new() };
    let placed = (0..table.items.len()).filter(|item| matching.place(*item, &mut Vec::new())).count();
    (table.items.len() - placed) as i64
}

struct Matching<'a> {
    table: &'a Timetable,
    /// By slot and room: the items there.
    held: BTreeMap<(usize, usize), Vec<usize>>,
}

impl Matching<'_> {
    /// Places an item, moving others where that makes room; `seen` is full and was looked at.
    fn place(&mut self, item: usize, seen: &mut Vec<(usize, usize)>) -> bool {
        for cell in &self.table.items[item].cells {
            let Some(room) = cell.room else { continue };
            let at = (cell.slot, room);
            if seen.contains(&at) {
                continue;
            }
            seen.push(at);
            let here = self.held.entry(at).or_default();
            if here.len() < self.table.groups[room] as usize {
                here.push(item);
                return true;
            }
            for (index, other) in here.clone().into_iter().enumerate() {
                if self.place(other, seen) {
                    self.held.entry(at).or_default()[index] = item;
                    return true;
                }
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::super::problem::{Cell, Item};
    use super::*;

    fn table(cells: &[&[(usize, usize)]]) -> Timetable {
        let cell = |at: &(usize, usize)| Cell { slot: at.0, room: Some(at.1), lack: 0, short: 0, waste: 0 };
        let items = cells.iter().map(|of| Item { cells: of.iter().map(cell).collect(), ..Item::default() });
        Timetable { groups: vec![1, 2], items: items.collect(), ..Timetable::default() }
    }

    #[test]
    fn who_finds_no_room_even_when_others_move_is_counted() {
        assert_eq!(roomless(&table(&[&[(0, 0)], &[(0, 0), (1, 0)]])), 0);
        assert_eq!(roomless(&table(&[&[(0, 0), (1, 0)], &[(0, 0)]])), 0);
        assert_eq!(roomless(&table(&[&[(0, 0)], &[(0, 0)], &[(0, 0)]])), 2);
        assert_eq!(roomless(&table(&[&[(0, 1)], &[(0, 1)], &[(0, 1)]])), 1);
        assert_eq!(roomless(&table(&[&[], &[(3, 0)]])), 1);
    }
}
