//! Joint needs: what several organizations ask for alike may be asked for together. Proposals only.

use crate::model::{Event, Need, NeedState};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Needs of at least two organizations about one topic, alike in language or else in country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Joint {
    pub topic: String,
    pub language: Option<String>,
    pub country: Option<String>,
    /// Need ids, in the order of the needs.
    pub needs: Vec<String>,
}

/// Open needs that might be one: by topic and language, then those left over by topic and country.
pub fn joint(event: &Event) -> Vec<Joint> {
    let mut open: Vec<&Need> =
        event.needs.iter().filter(|need| need.state != NeedState::Met && need.topic.is_some()).collect();
    let mut found = Vec::new();
    for by_language in [true, false] {
        let key = |need: &Need| {
            if by_language {
                return need.language.clone();
            }
            let owner = need.organization.as_ref().and_then(|id| event.organization(&id.value));
            owner.map(|it| it.country.clone()).unwrap_or_default()
        };
        let mut alike: BTreeMap<(&str, String), Vec<&Need>> = BTreeMap::new();
        for need in &open {
            let topic = need.topic.as_ref().map_or("", |topic| topic.value.as_str());
            alike.entry((topic, key(need))).or_default().push(need);
        }
        for ((topic, key), needs) in alike.into_iter().filter(|((_, key), _)| !key.is_empty()) {
            let owners: BTreeSet<&str> =
                needs.iter().filter_map(|it| it.organization.as_ref()).map(|id| id.value.as_str()).collect();
            if owners.len() < 2 {
                continue;
            }
            open.retain(|need| !needs.iter().any(|it| it.id.value == need.id.value));
            found.push(Joint {
                topic: topic.to_owned(),
                language: by_language.then(|| key.clone()),
                country: (!by_language).then_some(key),
                needs: needs.iter().map(|need| need.id.value.clone()).collect(),
            });
        }
    }
    found.sort_by(|a, b| (&a.topic, &a.needs).cmp(&(&b.topic, &b.needs)));
    found
}

#[cfg(test)]
mod tests {
    use super::super::tests::event;
    use super::*;

    #[test]
    fn like_needs_of_two_organizations_are_proposed_once_by_language_else_by_country() {
        let needs = "id,statement,organization,topic,language,state\n1,A,a,maps,ro,\n2,B,b,maps,ro,\n3,C,c,maps,ru,\n\
            4,D,b,web,ro,\n5,E,b,web,ro,\n6,F,a,web,ru,\n7,G,c,maps,ru,met\n";
        let organizations = "id,name,country\na,A,MD\nb,B,MD\nc,C,RO\n";
        let found = joint(&event(&[("organizations.csv", organizations), ("needs.csv", needs)]));
        let told: Vec<String> = found
            .iter()
            .map(|it| format!("{} {:?} {:?} {}", it.topic, it.language, it.country, it.needs.join("+")))
            .collect();
        assert_eq!(told, ["maps Some(\"ro\") None 1+2", "web None Some(\"MD\") 4+5+6"]);
    }
}
