//! Teams: people to teams of given sizes, mixed in what they know and alike in what they speak and want. Knows no
//! person, no skill and no word. Exchanges of two, until none is better or the work that is allowed is done.

use super::mix;

/// One member; sets are bits, so that things above 128 kinds and 64 languages do not count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Member {
    /// What somebody knows, and asks about.
    pub knows: u128,
    pub asks: u128,
    pub speaks: u64,
    /// Brings a need of his own.
    pub owner: bool,
    /// Members of one house do not mix.
    pub house: Option<usize>,
}

/// The question. The sizes sum to the members.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Teams {
    pub members: Vec<Member>,
    pub sizes: Vec<usize>,
    /// Pairs that may not be in one team.
    pub apart: Vec<(usize, usize)>,
    /// Decides between equals.
    pub seed: u64,
}

/// What counts in a team: two who may not meet, a member who does not speak what most speak, no owner, each kind
/// of knowledge, each member who asks about what most ask about, two of one house. Those before outweigh those after.
const APART: i64 = -100_000_000;
const MUTE: i64 = -1_000_000;
const NO_OWNER: i64 = -200_000;
const KNOWN: i64 = 300;
const ASKED: i64 = 100;
const HOUSE: i64 = -90;

/// Teams that are looked at, at most.
const WORK: usize = 300_000;

/// By member the team. Whoever cannot be in any team without one he may not meet has none.
pub fn solve(question: &Teams) -> Vec<Option<usize>> {
    let mut order: Vec<usize> = (0..question.members.len()).collect();
    // Owners first, so that each team begins with one.
    order.sort_by_key(|at| (!question.members[*at].owner, mix(question.seed, *at as u64)));
    let mut teams: Vec<Vec<usize>> = vec![Vec::new(); question.sizes.len()];
    let mut at = 0;
    for member in &order {
        let Some(free) = (0..teams.len())
            .map(|step| (at + step) % teams.len())
            .find(|it| teams[*it].len() < question.sizes[*it])
        else {
            break;
        };
        teams[free].push(*member);
        at = free + 1;
    }
    let mut worth: Vec<i64> = teams.iter().map(|team| self::worth(question, team)).collect();
    let mut left = WORK;
    let mut is_better = true;
    while is_better && left > 0 {
        is_better = false;
        for one in 0..teams.len() {
            for other in one + 1..teams.len() {
                is_better |= exchange(question, &mut teams, &mut worth, (one, other), &mut left);
            }
        }
    }
    let mut team_of = vec![None; question.members.len()];
    for (number, team) in teams.iter().enumerate() {
        team.iter().for_each(|member| team_of[*member] = Some(number));
    }
    for (one, other) in &question.apart {
        if team_of[*one].is_some() && team_of[*one] == team_of[*other] {
            team_of[*one.max(other)] = None;
        }
    }
    team_of
}

/// Makes every exchange of two members of two teams that is better for both together.
fn exchange(
    question: &Teams,
    teams: &mut [Vec<usize>],
    worth: &mut [i64],
    (one, other): (usize, usize),
    left: &mut usize,
) -> bool {
    let mut is_better = false;
    for a in 0..teams[one].len() {
        for b in 0..teams[other].len() {
            if *left < 2 {
                return is_better;
            }
            *left -= 2;
            swap(teams, (one, a), (other, b));
            let now = (self::worth(question, &teams[one]), self::worth(question, &teams[other]));
            if now.0 + now.1 > worth[one] + worth[other] {
                (worth[one], worth[other]) = now;
                is_better = true;
            } else {
                swap(teams, (one, a), (other, b));
            }
        }
    }
    is_better
}

fn swap(teams: &mut [Vec<usize>], (one, a): (usize, usize), (other, b): (usize, usize)) {
    let member = teams[one][a];
    teams[one][a] = teams[other][b];
    teams[other][b] = member;
}

fn worth(question: &Teams, team: &[usize]) -> i64 {
    let member = |at: &usize| &question.members[*at];
    let mut sum = 0;
    let apart = question.apart.iter().filter(|(a, b)| team.contains(a) && team.contains(b)).count();
    sum += APART * apart as i64;
    let most = |sets: &dyn Fn(&Member) -> u128| {
        let mut all = team.iter().fold(0, |all, at| all | sets(member(at)));
        let mut most = 0;
        while all != 0 {
            let bit = all.trailing_zeros();
            most = team.iter().filter(|at| sets(member(at)) >> bit & 1 == 1).count().max(most);
            all &= all - 1;
        }
        most
    };
    sum += MUTE * (team.len() - most(&|it| it.speaks.into())) as i64;
    if !team.iter().any(|at| member(at).owner) {
        sum += NO_OWNER;
    }
    sum += KNOWN * i64::from(team.iter().fold(0, |all, at| all | member(at).knows).count_ones());
    sum += ASKED * most(&|it| it.asks) as i64;
    let houses = |at: usize, a: &usize| {
        team[at + 1..]
            .iter()
            .filter(|b| member(a).house.is_some() && member(a).house == member(b).house)
            .count()
    };
    sum + HOUSE * team.iter().enumerate().map(|(at, a)| houses(at, a)).sum::<usize>() as i64
}

/// Sizes of teams for `count` people, each within `least` and `most` where that can be, near the middle of both and
/// about equally large; none for fewer than `least`.
pub fn sizes(count: usize, least: usize, most: usize) -> Vec<usize> {
    let (least, most) = (least.max(1), most.max(least).max(1));
    if count < least {
        return Vec::new();
    }
    let usual = (least + most) / 2;
    let teams =
        ((count + usual / 2) / usual).clamp(count.div_ceil(most), (count / least).max(count.div_ceil(most)));
    (0..teams).map(|at| (count + at) / teams).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn members() -> impl Strategy<Value = Vec<Member>> {
        let member = (0u8..16, 0u8..16, 1u8..8, any::<bool>(), 0usize..5).prop_map(
            |(knows, asks, speaks, owner, house)| Member {
                knows: knows.into(),
                asks: asks.into(),
                speaks: speaks.into(),
                owner,
                house: Some(house),
            },
        );
        prop::collection::vec(member, 0..30)
    }

    proptest! {
        #[test]
        fn nobody_is_with_whom_he_may_not_meet_and_no_exchange_is_better(
            members in members(), pairs in prop::collection::vec((0usize..30, 0usize..30), 0..6), seed in 0u64..9,
        ) {
            let count = members.len();
            let apart: Vec<(usize, usize)> = pairs.into_iter().filter(|(a, b)| a != b && *a < count && *b < count).collect();
            let question = Teams { members, sizes: sizes(count, 3, 5), apart: apart.clone(), seed };
            let team_of = solve(&question);
            prop_assert!(apart.iter().all(|(a, b)| team_of[*a].is_none() || team_of[*a] != team_of[*b]));
            let left = team_of.iter().filter(|it| it.is_none()).count();
            prop_assert!(question.sizes.is_empty() || left <= apart.len());
            let mut teams: Vec<Vec<usize>> = vec![Vec::new(); question.sizes.len()];
            for (at, team) in team_of.iter().enumerate() {
                if let Some(team) = team {
                    teams[*team].push(at);
                }
            }
            if left == 0 {
                let mut worth: Vec<i64> = teams.iter().map(|team| self::worth(&question, team)).collect();
                for one in 0..teams.len() {
                    for other in one + 1..teams.len() {
                        prop_assert!(!exchange(&question, &mut teams, &mut worth, (one, other), &mut WORK.clone()));
                    }
                }
            }
        }

        #[test]
        fn sizes_are_within_their_bounds_where_any_are(count in 0usize..400, least in 2usize..7, more in 0usize..6) {
            let most = least + more;
            let sizes = sizes(count, least, most);
            prop_assert_eq!(sizes.iter().sum::<usize>(), if count < least { 0 } else { count });
            let can = count < least || (1..=count).any(|teams| teams * least <= count && count <= teams * most);
            prop_assert!(!can || sizes.iter().all(|size| (least..=most).contains(size)), "{:?}", sizes);
            prop_assert!(sizes.iter().all(|size| *size <= most));
        }
    }

    #[test]
    fn every_team_gets_an_owner_and_what_people_know_is_spread() {
        let member = |knows: u128, owner: bool| Member { knows, owner, speaks: 1, ..Member::default() };
        let members = vec![
            member(1, true),
            member(1, true),
            member(2, false),
            member(2, false),
            member(4, false),
            member(4, false),
        ];
        let team_of =
            solve(&Teams { members: members.clone(), sizes: vec![3, 3], apart: Vec::new(), seed: 1 });
        for team in 0..2 {
            let own = || members.iter().zip(&team_of).filter(|(_, it)| **it == Some(team)).map(|(it, _)| it);
            assert_eq!(own().fold(0, |all, it| all | it.knows), 7);
            assert_eq!(own().filter(|it| it.owner).count(), 1);
        }
    }
}
