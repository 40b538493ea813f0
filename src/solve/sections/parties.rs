//! Parties: pupils who take the same offer of a slot, or none. Each party is tried in every offer that all
//! of it could take, everybody else in the slot being seated around it as well as can be. Proves nothing.

use super::Party;
use super::case::{Case, Choice, Seating};
use super::reseat::{reseat, tuple};

/// Seats the parties of `slot` one after the other, each where the whole counts best; a party that is
/// together stays where nothing counts better.
pub fn gather(case: &Case, seating: &mut Seating, slot: usize) {
    for party in case.sections.parties.iter().filter(|party| party.slot == slot) {
        let first = seating.get(party.members[0], slot);
        let whole = party.members.iter().all(|member| seating.get(*member, slot) == first);
        let now = tuple(case, seating);
        let offers = case.offers[slot].iter().copied().map(Some).chain([None]);
        let found = offers.filter_map(|to| moved(case, seating, party, to));
        let best = found.map(|seating| (tuple(case, &seating), seating)).min_by_key(|found| found.0);
        if let Some((_, best)) = best.filter(|best| !whole || best.0 < now) {
            *seating = best;
        }
    }
}

/// The slot with the party in `to`, or nowhere, and everybody else around it. None where one of the party
/// could not sit there.
pub fn moved(case: &Case, seating: &Seating, party: &Party, to: Option<usize>) -> Option<Seating> {
    let mut moved = seating.clone();
    party.members.iter().for_each(|member| moved.leave(*member, party.slot));
    if let Some(offer) = to {
        let by_hand = |member: &usize| case.choice(*member, offer).is_some_and(Choice::by_hand);
        let could =
            |member: &usize| case.choice(*member, offer).is_some() && moved.free(case, *member, offer);
        let open = !seating.closed[offer] || party.members.iter().any(by_hand);
        if !open || party.members.len() > case.room(offer) || !party.members.iter().all(could) {
            return None;
        }
        make_room(case, &mut moved, party, offer);
        party.members.iter().for_each(|member| moved.put(case, *member, offer));
    }
    reseat(case, &mut moved, party.slot, false);
    Some(moved)
}

/// Whom the party may not meet leaves, then as many others as there are too many: those who are alone go
/// before other parties, which leave as a whole, and those put there by hand last.
fn make_room(case: &Case, seating: &mut Seating, party: &Party, offer: usize) {
    let slot = party.slot;
    let mut there: Vec<usize> =
        (0..case.pupils()).filter(|pupil| seating.get(*pupil, slot) == Some(offer)).collect();
    there.sort_by_key(|pupil| {
        let by_hand = case.choice(*pupil, offer).is_some_and(Choice::by_hand);
        (by_hand, case.party(*pupil, slot).is_some())
    });
    let foe = |pupil: usize| party.members.iter().any(|member| case.foes(*member, pupil, offer));
    let (foes, others): (Vec<usize>, Vec<usize>) = there.into_iter().partition(|pupil| foe(*pupil));
    let most = case.room(offer) - party.members.len();
    for (pupil, must) in foes.into_iter().map(|it| (it, true)).chain(others.into_iter().map(|it| (it, false)))
    {
        if must || seating.load[offer] > most {
            let all = case.party(pupil, slot).map_or(vec![pupil], |party| party.members.clone());
            all.into_iter().for_each(|it| seating.leave(it, slot));
        }
    }
}
