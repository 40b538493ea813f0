//! Needs and offers: each open need gets at most one offer, each offer serves as many needs as it can.
//! As many needs as can be have one, and of these pairs the greatest total fit. Without a reason there is no pair.

use super::{same, tie};
use crate::model::{Event, Need, NeedState, Offer, same_language};
use crate::problem::Reason;
use crate::solve::matching::{self, Effort, Mentor, Pair};
use serde::Serialize;

/// An open need: the offer for it and what speaks for that, or no offer and what is in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Match {
    pub need: String,
    pub offer: Option<String>,
    /// Never empty.
    pub because: Vec<Reason>,
    /// Ids of other offers that would fit, best first.
    pub also: Vec<String>,
}

/// An offer that serves no need, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Left {
    pub offer: String,
    /// Never empty.
    pub because: Vec<Reason>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Exchange {
    /// In the order of the needs.
    pub matches: Vec<Match>,
    /// In the order of the offers.
    pub left: Vec<Left>,
    /// No other choice serves more needs, or as many and fits better.
    pub proven: bool,
}

/// What a promise, a topic, a place, a kind and a language are worth.
const PROMISED: u16 = 1000;
const TOPIC: u16 = 10;
const KIND: u16 = 5;
const PLACE: u16 = 3;
const LANGUAGE: u16 = 2;

/// Needs that are not met against all offers.
pub fn exchange(event: &Event) -> Exchange {
    let needs: Vec<&Need> = event.needs.iter().filter(|need| need.state != NeedState::Met).collect();
    let fits: Vec<Vec<Result<Fit, Reason>>> =
        needs.iter().map(|need| event.offers.iter().map(|offer| fit(event, need, offer)).collect()).collect();
    let ties: Vec<u64> = needs.iter().map(|need| tie(event.seed, &need.id.value)).collect();
    let givers: Vec<Mentor> = event
        .offers
        .iter()
        .map(|offer| Mentor { capacity: offer.capacity, tie: tie(event.seed, &offer.id.value) })
        .collect();
    let answer = matching::solve(&ties, &givers, Effort::default(), |need, list| {
        let fitting = fits[need].iter().zip(0..).filter_map(|(fit, at)| Some((fit.as_ref().ok()?, at)));
        list.extend(fitting.map(|(fit, mentor)| Pair { mentor, score: fit.score }));
    });
    let matches = needs.iter().zip(&fits).zip(&answer.mentor_of).map(|((need, fits), of)| {
        let mut also: Vec<(u16, usize)> = fits
            .iter()
            .enumerate()
            .filter_map(|(at, fit)| Some((fit.as_ref().ok()?.score, at)))
            .filter(|(_, at)| Some(*at) != *of)
            .collect();
        also.sort_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
        let because = match of.and_then(|at| fits[at].as_ref().ok()) {
            Some(fit) => fit.because.clone(),
            None => unserved(event, need, fits),
        };
        Match {
            need: need.id.value.clone(),
            offer: of.map(|at| event.offers[at].id.value.clone()),
            because,
            also: also.into_iter().map(|(_, at)| event.offers[at].id.value.clone()).collect(),
        }
    });
    let used = |at: usize| answer.mentor_of.contains(&Some(at));
    let left = event.offers.iter().enumerate().filter(|(at, _)| !used(*at)).map(|(at, offer)| Left {
        offer: offer.id.value.clone(),
        because: unasked(event, offer, &needs, |need| &fits[need][at]),
    });
    Exchange { matches: matches.collect(), left: left.collect(), proven: answer.proven() }
}

/// How well an offer serves a need.
struct Fit {
    score: u16,
    because: Vec<Reason>,
}

/// What speaks for a pair, or the one thing against it.
fn fit(event: &Event, need: &Need, offer: &Offer) -> Result<Fit, Reason> {
    let mut fit = Fit { score: 0, because: Vec::new() };
    let mut add = |score: u16, reason: Reason| {
        fit.score += score;
        fit.because.push(reason);
    };
    let promised = offer.need.as_ref().map(|id| id.value == need.id.value);
    let topic =
        need.topic.as_ref().filter(|topic| offer.topic.as_ref().is_some_and(|it| it.value == topic.value));
    let kind = !need.kind.is_empty() && same(&need.kind, &offer.kind);
    // A kind of help alone says little: it counts where no topic says otherwise.
    let alike = topic.is_some() || (kind && (need.topic.is_none() || offer.topic.is_none()));
    if promised != Some(true) && !alike {
        return Err(Reason::new("offer-other"));
    }
    if let Some(end) = offer.ends().filter(|end| event.days.iter().any(|day| day.date.value > *end)) {
        return Err(Reason::new("offer-ended").with("date", end));
    }
    if promised == Some(false) {
        return Err(Reason::new("offer-promised"));
    }
    if promised == Some(true) {
        add(PROMISED, Reason::new("fit-promised"));
    }
    if let Some(topic) = topic {
        add(TOPIC, Reason::new("fit-topic").with("topic", &topic.value));
    }
    if kind {
        add(KIND, Reason::new("fit-kind").with("kind", &offer.kind));
    } else if promised.is_none() && !need.kind.is_empty() && !offer.kind.is_empty() {
        return Err(Reason::new("offer-kind").with("kind", &offer.kind));
    }
    if !offer.region.is_empty() {
        match place(event, need).into_iter().find(|place| same(place, &offer.region)) {
            Some(place) => add(PLACE, Reason::new("fit-place").with("place", place)),
            None => return Err(Reason::new("offer-place").with("place", &offer.region)),
        }
    }
    if !need.language.is_empty() && !offer.languages.is_empty() {
        match offer.languages.iter().find(|tag| same_language(tag, &need.language)) {
            Some(_) => add(LANGUAGE, Reason::new("fit-language").with("language", &need.language)),
            None => return Err(Reason::new("offer-language").with("language", &offer.languages[0].value)),
        }
    }
    Ok(fit)
}

/// City and country of whose need it is.
fn place<'a>(event: &'a Event, need: &Need) -> Vec<&'a str> {
    let owner = need.organization.as_ref().and_then(|id| event.organization(&id.value));
    owner.map_or_else(Vec::new, |it| vec![it.city.as_str(), it.country.as_str()])
}

/// Why a need has no offer: each offer that has to do with it, and what is in its way.
fn unserved(event: &Event, need: &Need, fits: &[Result<Fit, Reason>]) -> Vec<Reason> {
    let near = event.offers.iter().zip(fits).filter_map(|(offer, fit)| match fit {
        Err(reason) if reason.why == "offer-other" => None,
        Err(reason) => Some(reason.clone().with("offer", &offer.id.value)),
        Ok(_) => Some(Reason::new("offer-taken").with("offer", &offer.id.value)),
    });
    let near: Vec<Reason> = near.collect();
    match &need.topic {
        _ if !near.is_empty() => near,
        Some(topic) => vec![Reason::new("need-no-offer").with("topic", &topic.value)],
        None => vec![Reason::new("need-unclear")],
    }
}

/// Why an offer serves no need.
fn unasked<'a>(
    event: &Event,
    offer: &Offer,
    needs: &[&Need],
    fit: impl Fn(usize) -> &'a Result<Fit, Reason>,
) -> Vec<Reason> {
    let met = |id: &str| event.needs.iter().any(|it| it.id.value == id && it.state == NeedState::Met);
    if offer.need.as_ref().is_some_and(|id| met(&id.value)) {
        return vec![Reason::new("offer-need-met")];
    }
    let near = needs.iter().enumerate().filter_map(|(at, need)| match fit(at) {
        Err(reason) if reason.why == "offer-other" => None,
        Err(reason) if ["offer-ended", "offer-promised"].contains(&reason.why.as_str()) => {
            Some(reason.clone().with("offer", &offer.id.value))
        }
        Err(reason) => Some(
            Reason { why: format!("{}-need", reason.why), ..reason.clone() }.with("need", &need.id.value),
        ),
        Ok(_) => Some(Reason::new("offer-not-needed").with("need", &need.id.value)),
    });
    let mut near: Vec<Reason> = near.collect();
    near.sort();
    near.dedup();
    if near.is_empty() { vec![Reason::new("offer-unasked")] } else { near }
}

#[cfg(test)]
mod tests {
    use super::super::tests::event;
    use super::*;
    use proptest::prelude::*;

    const ORGANIZATIONS: &str = "id,name,country,city\na,A,MD,Orhei\nb,B,RO,Iași\n";

    fn told(needs: &str, offers: &str) -> Vec<String> {
        let needs = format!("id,statement,organization,topic,kind,language,state\n{needs}");
        let offers = format!("id,title,kind,until,topic,need,languages,region,capacity\n{offers}");
        let files = [("organizations.csv", ORGANIZATIONS), ("needs.csv", &needs), ("offers.csv", &offers)];
        let found = exchange(&event(&files));
        let why = |reasons: &[Reason]| reasons.iter().map(|it| it.why.clone()).collect::<Vec<_>>().join("+");
        let pair =
            |it: &Match| format!("{}={} {}", it.need, it.offer.as_deref().unwrap_or("-"), why(&it.because));
        let left = |it: &Left| format!("{} {}", it.offer, why(&it.because));
        found.matches.iter().map(pair).chain(found.left.iter().map(left)).collect()
    }

    #[test]
    fn a_pair_tells_everything_that_speaks_for_it() {
        let need = "n,Help,a,maps,hours,ro,\n";
        assert_eq!(
            told(need, "o,Hours,HOURS,2031-01-01,maps,,ro,orhei,\n"),
            ["n=o fit-topic+fit-kind+fit-place+fit-language"]
        );
        assert_eq!(told(need, "o,Any,,,,n,,,\n"), ["n=o fit-promised"]);
    }

    #[test]
    fn what_is_in_the_way_is_told_of_need_and_offer() {
        let need = "n,Help,a,maps,hours,ro,\n";
        for (offer, of_need, of_offer) in [
            ("o,X,hours,2029-01-01,maps,,,,\n", "offer-ended", "offer-ended"),
            ("o,X,room,,maps,,,,\n", "offer-kind", "offer-kind-need"),
            ("o,X,hours,,maps,,en,,\n", "offer-language", "offer-language-need"),
            ("o,X,hours,,maps,,,Iași,\n", "offer-place", "offer-place-need"),
            ("o,X,room,,web,,,,\n", "need-no-offer", "offer-unasked"),
        ] {
            assert_eq!(told(need, offer), [format!("n=- {of_need}"), format!("o {of_offer}")]);
        }
        assert_eq!(told("n,Help,a,,,,\n", ""), ["n=- need-unclear"]);
    }

    #[test]
    fn a_need_that_is_met_asks_for_nothing_and_its_offer_is_told() {
        assert_eq!(told("n,Help,a,maps,,,met\n", "o,X,,,maps,n,,,\n"), ["o offer-need-met"]);
    }

    #[test]
    fn what_is_promised_to_one_need_goes_to_no_other() {
        let needs = "m,Help,a,maps,,,\nn,Help,b,maps,,,\n";
        assert_eq!(told(needs, "o,X,,,maps,n,,,2\n"), ["m=- offer-promised", "n=o fit-promised+fit-topic"]);
    }

    #[test]
    fn one_offer_serves_as_many_needs_as_it_says() {
        let needs = "m,Help,a,maps,,,\nn,Help,b,maps,,,\n";
        assert_eq!(told(needs, "o,X,,,maps,,,,2\n"), ["m=o fit-topic", "n=o fit-topic"]);
        let one = told(needs, "o,X,,,maps,,,,\n");
        assert_eq!(one.iter().filter(|line| line.ends_with("=- offer-taken")).count(), 1, "{one:?}");
    }

    /// The most needs served, and of these the greatest fit, by trying everything.
    fn best(fits: &[Vec<u16>], seats: &mut Vec<u32>, need: usize) -> (u32, u32) {
        let Some(own) = fits.get(need) else { return (0, 0) };
        let mut found = best(fits, seats, need + 1);
        for (at, fit) in own.iter().enumerate().filter(|(_, fit)| **fit > 0) {
            if seats[at] > 0 {
                seats[at] -= 1;
                let rest = best(fits, seats, need + 1);
                found = found.max((rest.0 + 1, rest.1 + u32::from(*fit)));
                seats[at] += 1;
            }
        }
        found
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn the_exchange_is_as_good_as_by_trying_everything_whatever_the_order_of_rows(
            needs in prop::collection::vec((0usize..3, 0usize..3, 0usize..3), 0..6),
            offers in prop::collection::vec((0usize..3, 0usize..3, 0usize..3, 1u32..3), 0..5),
        ) {
            let (topics, kinds, tags) = (["maps", "web", ""], ["hours", "room", ""], ["ro", "ru", ""]);
            let needs: Vec<String> = needs.iter().enumerate().map(|(at, (topic, kind, tag))| {
                format!("n{at},Help,a,{},{},{}\n", topics[*topic], kinds[*kind], tags[*tag])
            }).collect();
            let offers: Vec<String> = offers.iter().enumerate().map(|(at, (topic, kind, tag, capacity))| {
                format!("o{at},X,{},{},{},{capacity}\n", kinds[*kind], topics[*topic], tags[*tag])
            }).collect();
            let of = |needs: &[String], offers: &[String]| {
                let needs = format!("id,statement,organization,topic,kind,language\n{}", needs.concat());
                let offers = format!("id,title,kind,topic,languages,capacity\n{}", offers.concat());
                event(&[("organizations.csv", ORGANIZATIONS), ("needs.csv", &needs), ("offers.csv", &offers)])
            };
            let own = of(&needs, &offers);
            let found = exchange(&own);
            let fits: Vec<Vec<u16>> = own.needs.iter().map(|need| {
                own.offers.iter().map(|offer| fit(&own, need, offer).map_or(0, |fit| fit.score)).collect()
            }).collect();
            let mut seats: Vec<u32> = own.offers.iter().map(|offer| offer.capacity).collect();
            let offer_at = |id: &str| own.offers.iter().position(|offer| offer.id.value == id).unwrap();
            let mut value = (0, 0);
            for (need, it) in found.matches.iter().enumerate() {
                prop_assert!(!it.because.is_empty());
                if let Some(offer) = &it.offer {
                    value = (value.0 + 1, value.1 + u32::from(fits[need][offer_at(offer)]));
                }
            }
            prop_assert!(found.proven);
            prop_assert!(found.left.iter().all(|it| !it.because.is_empty()));
            prop_assert_eq!(value, best(&fits, &mut seats, 0));
            let turned = |rows: &[String]| rows.iter().rev().cloned().collect::<Vec<_>>();
            let pairs = |found: Exchange| {
                let mut pairs: Vec<_> = found.matches.into_iter().map(|it| (it.need, it.offer)).collect();
                pairs.sort();
                pairs
            };
            prop_assert_eq!(pairs(exchange(&of(&turned(&needs), &turned(&offers)))), pairs(found));
        }
    }
}
