//! Which folders of an output are sealed, and with what.

use super::{Loaded, Wish};
use crate::compose::LEDGER;
use crate::document::Audience;
use crate::problem::Problem;
use crate::seal::{Lock, Sealed};

/// Of a package the folder of the organizers, as the wish says, else as event.toml does. Of a roster the list as the wish
/// says, since that is what leaves the house; its ledger as event.toml does, since whoever opens the list must not open that.
/// Problems: those of [`Lock::of`].
pub fn seals(loaded: &Loaded, wish: &Wish) -> (Vec<Sealed>, Vec<Problem>) {
    let said = || Lock::of(wish.encrypt.iter().map(|word| (word.as_str(), None)));
    let own = || Lock::of(loaded.event.encrypt.iter().map(|word| (word.as_str(), Some(&word.place))));
    let private = Audience::Private.id();
    let list = loaded.kit.artifacts.iter().find(|it| Some(&it.id) == wish.roster.as_ref());
    let folders = match (&wish.roster, list) {
        (Some(_), None) => Vec::new(),
        (Some(_), Some(list)) => {
            vec![(list.audience.id(), list.id.as_str(), said()), (private, LEDGER, own())]
        }
        (None, _) if wish.encrypt.is_empty() => vec![(private, private, own())],
        (None, _) => vec![(private, private, said())],
    };
    let (mut sealed, mut problems) = (Vec::new(), Vec::new());
    for (folder, name, (lock, told)) in folders {
        problems.extend(told);
        sealed.extend(lock.map(|lock| Sealed { folder: folder.to_owned(), name: name.to_owned(), lock }));
    }
    (sealed, problems)
}
