//! Ids stand in names of files and in sheets without names: one that is made of a name says whose they are.

use crate::check::Phase;
use crate::check::when::row;
use crate::letters::plain;
use crate::model::{Event, Person, Role};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let named = event.people.iter().filter(|person| tells(person));
    let (at_risk, others): (Vec<&Person>, Vec<&Person>) =
        named.partition(|person| event.at_risk || person.at_risk);
    let block = told(&at_risk, Problem::block("name-in-id").with("risk", "yes"));
    block.into_iter().chain(told(&others, Problem::warn("name-in-id").with("risk", "no"))).collect()
}

/// One problem for all of them. It names badge numbers alone: the ids are what must not be read.
fn told(people: &[&Person], problem: Problem) -> Option<Problem> {
    let (first, others) = people.split_first()?;
    const MOST: usize = 8;
    let mut numbers: Vec<String> = people.iter().take(MOST).map(|it| it.number.to_string()).collect();
    if people.len() > MOST {
        numbers.push("…".to_owned());
    }
    let problem =
        problem.at(&row(&first.place)).with("count", people.len()).with("numbers", numbers.join(", "));
    Some(others.iter().fold(problem, |problem, person| problem.and_at(&row(&person.place))))
}

/// Whether an id has a word of the person's names or of what stands before the @ of the address. What a
/// pseudonym says may be said.
fn tells(person: &Person) -> bool {
    let Person { id, name, given, family, badge_name, pseudonym, email, .. } = person;
    let address = email.split('@').next().unwrap_or_default();
    let said: Vec<String> = words(pseudonym).collect();
    let names = [&name.value, given, family, badge_name, address].into_iter().flat_map(words);
    let names: Vec<String> = names.filter(|word| !said.contains(word)).collect();
    let is_role = |word: &String| Role::ALL.iter().any(|(role, _)| role.split('-').any(|it| it == word));
    words(&id.value).filter(|word| !is_role(word)).any(|word| names.iter().any(|name| meet(&word, name)))
}

/// Runs of letters as they are compared, of three or more.
fn words(text: &str) -> impl Iterator<Item = String> {
    let plain = plain(text);
    let words = plain.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 2);
    words.map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// Whether two words are one, or one has the other in it, as `apopescu` has a family name: then one of four
/// letters or more, since shorter ones stand in other words by chance.
fn meet(a: &str, b: &str) -> bool {
    let within = |short: &str, long: &str| short.chars().count() > 3 && long.contains(short);
    a == b || within(a, b) || within(b, a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_tells_where_it_has_a_word_of_a_name_or_of_the_address() {
        let tells = |id: &str, name: &str, email: &str| {
            let mut person = Person { email: email.into(), ..Person::default() };
            (person.id.value, person.name.value) = (id.into(), name.into());
            super::tells(&person)
        };
        assert!(tells("chebet-rono", "Chebet Rono", ""));
        assert!(tells("p-rono", "Chebet Rono", ""));
        assert!(tells("crono", "Chebet Rono", ""));
        assert!(tells("jose-1", "José Pérez", ""));
        assert!(tells("p-chebet", "Falcon", "chebet.r77@example.org"));
        let falcon = Person { pseudonym: "Falcon".into(), badge_name: "Falcon".into(), ..Person::default() };
        let id = crate::model::At { value: "falcon".to_owned(), ..falcon.id.clone() };
        assert!(!super::tells(&Person { id, ..falcon }));
        assert!(!tells("p-01", "P Po", "p01@example.org"));
        assert!(!tells("staff-1", "Ana Desk", "staff@example.org"));
        assert!(!tells("manager-1", "Ana Desk", "a@manager.example"));
    }
}
