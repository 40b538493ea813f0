//! Organizations that a table names instead of giving their id. In one spreadsheet for everything,
//! which is how most organizers begin, a name is all there is.

use super::value::is_id;
use super::{At, Organization};

/// Organizations by name.
pub(super) struct Names<'a> {
    known: &'a mut Vec<Organization>,
    /// There is a table of organizations, so that ids mean something.
    has_table: bool,
}

impl<'a> Names<'a> {
    pub fn new(known: &'a mut Vec<Organization>) -> Names<'a> {
        let has_table = !known.is_empty();
        Names { known, has_table }
    }

    /// The id that belongs to what a cell says: an id as it is, a name's, or a new one for a new name.
    /// With a table, what could be an id stays one, so that a slip in it is told.
    pub fn find(&mut self, text: At<String>) -> At<String> {
        let same = |name: &str| !name.is_empty() && name.to_lowercase() == text.value.to_lowercase();
        let named =
            |known: &&Organization| known.id.value == text.value || same(&known.name) || same(&known.short);
        if let Some(known) = self.known.iter().find(named) {
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
