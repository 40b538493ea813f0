//! Ask: what a wish that was not granted would cost, by solving once more with it granted. The answer is
//! proven, not told. Knows nothing of why anybody wants it.

use super::case::{Case, Seating};
use super::parties::moved;
use super::reseat::reseat;
use super::score::{Level, Tuple, broken, score};
use super::{Answer, Order, Seats, Sections, Work, improve, start};

/// What granting it costs at least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The first level that every plan with it has worse; None where a plan with it is as good, and the
    /// lottery decided. `Pins` where no plan has it, or only one that breaks what was decided by hand.
    pub level: Option<Level>,
    /// By how much, at that level.
    pub by: u64,
    /// Whether that is proven, or the best that was found.
    pub proven: bool,
    /// A plan with it; its levels after `level` may be better still.
    pub tuple: Tuple,
    pub seats: Seats,
}

/// What it costs that `pupil` takes `topic`, the rest as good as it can be then. None where no offer of the
/// topic is open to him. `answer` is what [`super::solve`] said about the same sections.
pub fn ask(sections: &Sections, answer: &Answer, pupil: usize, topic: usize, work: &Work) -> Option<Asked> {
    let order = Order::of(sections);
    let asked = asking(sections, pupil, |offer| sections.offers[offer].topic == topic)?;
    let ordered = order.apply(&asked);
    let case = Case::new(&ordered);
    let before = order.forth(&answer.seats);
    let start = start::start(&case, Some(&before), work);
    let found = order.back(improve(&case, start, Some(&answer.tuple), work));
    let level = found.tuple.differs(&answer.tuple);
    let by = level.map_or(0, |level| found.tuple[level].abs_diff(answer.tuple[level]));
    let same = |level: Level| found.bound[level] == found.tuple[level];
    let proven = match level {
        None => true,
        Some(last) => {
            let certain = answer.tuple.differs(&answer.bound).is_none_or(|level| level > last);
            certain && Level::ALL.into_iter().take_while(|level| *level <= last).all(same)
        }
    };
    Some(Asked { level, by, proven, tuple: found.tuple, seats: found.seats })
}

/// One exchange in one slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swap {
    /// Who moves, from where and to where, by pupil; nowhere is None.
    pub moves: Vec<(usize, Option<usize>, Option<usize>)>,
    /// The plan after it.
    pub tuple: Tuple,
}

/// The cheapest exchange in its slot that gives `pupil` a seat in `offer`, everything else staying. None
/// where there is none.
pub fn chain(sections: &Sections, seats: &Seats, pupil: usize, offer: usize) -> Option<Swap> {
    let order = Order::of(sections);
    let asked = asking(sections, pupil, |other| other == offer)?;
    let ordered = order.apply(&asked);
    let case = Case::new(&ordered);
    let mut seating = Seating::from(&case, &order.forth(seats));
    let slot = sections.offers[offer].slot;
    let (who, to) = (super::places(&order.pupils)[pupil], super::places(&order.offers)[offer]);
    match case.party(who, slot) {
        Some(party) => seating = moved(&case, &seating, party, Some(to))?,
        None => _ = reseat(&case, &mut seating, slot, false),
    }
    let after = order.return_seats(&seating.seats());
    if !after[pupil].contains(&offer) || broken(sections, &after).is_some() {
        return None;
    }
    let at = |seats: &Seats, pupil: usize| {
        seats[pupil].iter().copied().find(|offer| sections.offers[*offer].slot == slot)
    };
    let moves = (0..seats.len()).map(|pupil| (pupil, at(seats, pupil), at(&after, pupil)));
    let moves = moves.filter(|(_, from, to)| from != to).collect();
    Some(Swap { moves, tuple: score(sections, &after) })
}

/// The same with a question; None where no such offer is open.
fn asking(sections: &Sections, pupil: usize, wanted: impl Fn(usize) -> bool) -> Option<Sections> {
    let open = sections.pupils[pupil].open.iter().map(|open| open.0);
    let offers: Vec<usize> = open.filter(|offer| wanted(*offer)).collect();
    let mut asked = sections.clone();
    asked.pupils[pupil].asked.clone_from(&offers);
    (!offers.is_empty()).then_some(asked)
}
