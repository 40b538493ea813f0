//! (e): mentees to mentors over a network as CSV: id, role, capacity, region (0 to 11), languages and
//! topics as bit masks. A pair needs a language and a topic in common; it scores 10 for each common
//! topic, 6 for the same region or 3 for a neighbouring one on the ring, 1 for two or more common
//! languages. The solution is CSV again: mentee, mentor.

use techcamp::solve::matching::{Effort, Mentor, Pair, evaluate, solve};

const REGIONS: usize = 12;
const TOPICS: usize = 64;
const MASKS: usize = 256;

#[derive(Debug, Clone, Copy)]
struct Member {
    id: u64,
    region: usize,
    languages: u8,
    topics: u64,
}

/// # Panics
///
/// Where a file cannot be read or written, or is no such network.
pub fn run(instance: &str, solution: &str) {
    let (mentees, mentors, seats) = read(&std::fs::read_to_string(instance).expect("the network"));
    let begun = crate::cpu();
    let ties: Vec<u64> = mentees.iter().map(|member| member.id).collect();
    let seats: Vec<Mentor> =
        mentors.iter().zip(seats).map(|(member, capacity)| Mentor { capacity, tie: member.id }).collect();
    let answer = solve(&ties, &seats, Effort::default(), pairs(&mentees, &mentors));
    let spent = crate::cpu() - begun;
    let counted = evaluate(&seats, one_by_one(&mentees, &mentors), &answer.mentor_of);
    assert_eq!(counted, Ok(answer.value), "counted again pair by pair");

    let mut text = "mentee,mentor\n".to_owned();
    for (mentee, mentor) in mentees.iter().zip(&answer.mentor_of) {
        if let Some(mentor) = mentor {
            text += &format!("{},{}\n", mentee.id, mentors[*mentor].id);
        }
    }
    std::fs::write(solution, text).expect("the solution is written");
    let mut own = Vec::new();
    let mut list = pairs(&mentees, &mentors);
    let allowed: Vec<usize> = (0..mentees.len())
        .map(|mentee| {
            own.clear();
            list(mentee, &mut own);
            own.len()
        })
        .collect();
    let (matchable, allowed) =
        (allowed.iter().filter(|count| **count > 0).count(), allowed.iter().sum::<usize>());
    println!(
        "mentees {} of which matchable {matchable}, mentors {}, allowed pairs {allowed}",
        mentees.len(),
        mentors.len()
    );
    println!("objective [{}, {}]", answer.value.matched, answer.value.score);
    println!("bound     [{}, {}]", answer.bound.matched, answer.bound.score);
    println!("status    {}", if answer.proven() { "proven" } else { "not proven" });
    println!("cpu {spent:.2} s, peak {} MB", crate::peak());
}

fn read(text: &str) -> (Vec<Member>, Vec<Member>, Vec<u32>) {
    let (mut mentees, mut mentors, mut seats) = (Vec::new(), Vec::new(), Vec::new());
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let number = |at: usize| cells[at].parse::<u64>().expect("a number");
        let member = Member {
            id: number(0),
            region: number(3) as usize % REGIONS,
            languages: number(4) as u8,
            topics: number(5),
        };
        match cells[1] {
            "mentee" => mentees.push(member),
            "mentor" => {
                mentors.push(member);
                seats.push(number(2) as u32);
            }
            _ => {}
        }
    }
    (mentees, mentors, seats)
}

fn near(a: usize, b: usize) -> u16 {
    match a.abs_diff(b).min(REGIONS - a.abs_diff(b)) {
        0 => 6,
        1 => 3,
        _ => 0,
    }
}

/// All pairs of a mentee through lists of mentors by languages and topic, so that only pairs that may
/// be are looked at.
fn pairs(mentees: &[Member], mentors: &[Member]) -> impl FnMut(usize, &mut Vec<Pair>) {
    let mut lists = vec![vec![Vec::<u32>::new(); TOPICS]; MASKS];
    for (mentor, number) in mentors.iter().zip(0..) {
        for (topic, list) in lists[usize::from(mentor.languages)].iter_mut().enumerate() {
            if mentor.topics >> topic & 1 == 1 {
                list.push(number);
            }
        }
    }
    let region: Vec<u8> = mentors.iter().map(|mentor| mentor.region as u8).collect();
    let mut common = vec![0_u8; mentors.len()];
    move |mentee, list| {
        let mentee = mentees[mentee];
        let near: [u16; REGIONS] = std::array::from_fn(|region| near(mentee.region, region));
        for (languages, by_topic) in (0_u8..).zip(&lists).filter(|(mask, _)| mask & mentee.languages != 0) {
            let begin = list.len();
            let more = u16::from((languages & mentee.languages).count_ones() > 1);
            for topic in (0..TOPICS).filter(|topic| mentee.topics >> topic & 1 == 1) {
                for &mentor in &by_topic[topic] {
                    if common[mentor as usize] == 0 {
                        list.push(Pair { mentor, score: 0 });
                    }
                    common[mentor as usize] += 1;
                }
            }
            for pair in &mut list[begin..] {
                let topics = std::mem::take(&mut common[pair.mentor as usize]);
                pair.score = 10 * u16::from(topics) + near[usize::from(region[pair.mentor as usize])] + more;
            }
        }
    }
}

/// The same by the definition, for counting again.
fn one_by_one(mentees: &[Member], mentors: &[Member]) -> impl Fn(usize, &mut Vec<Pair>) {
    |mentee, list| {
        let mentee = mentees[mentee];
        for (mentor, number) in mentors.iter().zip(0..) {
            let (languages, topics) = (mentee.languages & mentor.languages, mentee.topics & mentor.topics);
            if languages != 0 && topics != 0 {
                let more = u16::from(languages.count_ones() > 1);
                let score = 10 * topics.count_ones() as u16 + near(mentee.region, mentor.region) + more;
                list.push(Pair { mentor: number, score });
            }
        }
    }
}
