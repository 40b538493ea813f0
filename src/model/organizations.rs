//! Organizations that a table names instead of giving their id. In one spreadsheet for everything,
//! which is how most organizers begin, a name is all there is.

use super::value::is_id;
use super::{At, Organization};
use std::collections::BTreeMap;

/// Organizations by name.
pub(super) struct Names<'a> {
    known: &'a mut Vec<Organization>,
    /// There is a table of organizations, so that ids mean something.
    has_table: bool,
    /// The first of them by id, and by name or short name in small letters.
    by_id: BTreeMap<String, usize>,
    by_name: BTreeMap<String, usize>,
}

impl<'a> Names<'a> {
    pub fn new(known: &'a mut Vec<Organization>) -> Names<'a> {
        let has_table = !known.is_empty();
        let mut names = Names { known, has_table, by_id: BTreeMap::new(), by_name: BTreeMap::new() };
        (0..names.known.len()).for_each(|at| names.index(at));
        names
    }

    fn index(&mut self, at: usize) {
        let organization = &self.known[at];
        self.by_id.entry(organization.id.value.clone()).or_insert(at);
        for name in [&organization.name, &organization.short] {
            if !name.is_empty() {
                self.by_name.entry(name.to_lowercase()).or_insert(at);
            }
        }
    }

    /// The id that belongs to what a cell says: an id as it is, a name's, or a new one for a new name.
    /// With a table, what could be an id stays one, so that a slip in it is told.
    pub fn find(&mut self, text: At<String>) -> At<String> {
        let by_name = self.by_name.get(&text.value.to_lowercase()).copied();
        let first = [self.by_id.get(&text.value).copied(), by_name].into_iter().flatten().min();
        if let Some(known) = first.and_then(|at| self.known.get(at)) {
            return At::new(known.id.value.clone(), &text.place);
        }
        if self.has_table && is_id(&text.value) {
            return text;
        }
        let id = At::new(id_for(&text.value), &text.place);
        self.known.push(Organization {
            id: id.clone(),
            name: text.value,
            place: text.place,
            ..Organization::default()
        });
        self.index(self.known.len() - 1);
        id
    }
}

/// The same for the same name in any row, so that the order of rows never matters (FNV-1a, 64 bits).
fn id_for(name: &str) -> String {
    let hash = name.to_lowercase().bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("org-{:08x}", hash >> 32)
}
