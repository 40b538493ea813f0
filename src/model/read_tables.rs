//! Organizations, needs, offers, partners, projects and toolkits out of their spreadsheets.

use super::reading::Reading;
use super::rows::{Columns, Known, Row, open};
use super::{
    At, Costs, Event, Need, NeedState, Offer, Organization, Partner, Project, Sharing, Toolkit, consent,
    organizations,
};
use crate::files::Files;
use crate::problem::{Problem, Severity};
use crate::sheet::Sheet;

const ORGANIZATIONS: Known = Known {
    names: &["id", "name", "short", "country", "city", "sectors", "website", "public"],
    texts: &["about"],
    stems: &[],
};
const NEEDS: Known = Known {
    names: &[
        "id",
        "organization",
        "topic",
        "kind",
        "language",
        "urgency",
        "sharing",
        "state",
        "confirmed_by",
    ],
    texts: &["statement", "tried", "outcome"],
    stems: &[],
};
const OFFERS: Known = Known {
    names: &["id", "donor", "kind", "amount", "until", "topic", "need", "languages", "region", "capacity"],
    texts: &["title", "conditions"],
    stems: &[],
};
const PARTNERS: Known = Known {
    names: &[
        "id",
        "role",
        "website",
        "region",
        "topics",
        "liaison",
        "email",
        "phone",
        "language",
        "introduce",
    ],
    texts: &["name", "gives"],
    stems: &[],
};
const PROJECTS: Known = Known {
    names: &["id", "team", "sector", "stage", "needs", "cost_fees", "cost_travel", "cost_other", "grant"],
    texts: &["title", "problem", "help_wanted", "commitment"],
    stems: &[],
};
const TOOLKITS: Known = Known {
    names: &["id", "topics", "needs", "offline", "languages", "helper", "session", "website"],
    texts: &["title", "about", "licence", "cost", "risk"],
    stems: &[],
};

/// The name of the column of needs.csv that a heading stands for.
pub fn need_column(heading: &str) -> Option<String> {
    NEEDS.name(heading)
}

/// The columns of needs.csv in the order in which a new table has them.
pub fn need_columns() -> impl Iterator<Item = &'static str> {
    NEEDS.names.iter().chain(NEEDS.texts).copied()
}

/// What is wrong in the rows of a table of needs, told by its places. `sheet` comes back unchanged.
pub fn weigh_needs(sheet: Sheet) -> (Sheet, Vec<Problem>) {
    let mut reading = Reading { problems: Vec::new(), first: "en".into(), broken: false };
    let columns = Columns::new(sheet, &NEEDS, &mut reading);
    let mut known = Vec::new();
    let mut names = organizations::Names::new(&mut known);
    for row in columns.rows() {
        need(super::reading::standing_in(&row.place("statement")), &row, &mut names, &mut reading);
    }
    (columns.sheet, reading.problems)
}

pub(super) fn tables(event: &mut Event, files: &Files, reading: &mut Reading) {
    event.organizations =
        table(files, "organization", "organizations", &ORGANIZATIONS, reading, organization);
    event.organizations = reading.once("organization", std::mem::take(&mut event.organizations), |it| &it.id);
    let mut names = organizations::Names::new(&mut event.organizations);
    event.needs =
        table(files, "need", "needs", &NEEDS, reading, |id, row, reading| need(id, row, &mut names, reading));
    event.offers = table(files, "offer", "offers", &OFFERS, reading, offer);
    event.partners = table(files, "partner", "partners", &PARTNERS, reading, partner);
    event.projects = table(files, "project", "projects", &PROJECTS, reading, project);
    event.toolkits = table(files, "toolkit", "toolkits", &TOOLKITS, reading, toolkit);
    event.needs = reading.once("need", std::mem::take(&mut event.needs), |it| &it.id);
    event.offers = reading.once("offer", std::mem::take(&mut event.offers), |it| &it.id);
    event.partners = reading.once("partner", std::mem::take(&mut event.partners), |it| &it.id);
    event.projects = reading.once("project", std::mem::take(&mut event.projects), |it| &it.id);
    event.toolkits = reading.once("toolkit", std::mem::take(&mut event.toolkits), |it| &it.id);
}

/// One thing per row. Without a column of ids nothing can be named, and nothing is read.
fn table<T>(
    files: &Files,
    kind: &str,
    name: &str,
    known: &Known,
    reading: &mut Reading,
    mut make: impl FnMut(At<String>, &Row, &mut Reading) -> T,
) -> Vec<T> {
    let Some(columns) = open(files, name, known, reading) else { return Vec::new() };
    if !columns.has("id") {
        reading.tell(Problem::block("missing-column").at(&columns.header()).with("column", "id"));
        return Vec::new();
    }
    columns
        .rows()
        .map(|row| {
            let id = match row.at("id") {
                Some(id) => reading.id(kind, id),
                None => {
                    reading.tell(Problem::block("missing-key").at(&row.place("id")).with("key", "id"));
                    super::reading::standing_in(&row.place("id"))
                }
            };
            make(id, &row, reading)
        })
        .collect()
}

fn organization(id: At<String>, row: &Row, reading: &mut Reading) -> Organization {
    let public = consent::answer(row.get("public")).filter(|_| !row.is_odd("public"));
    if public.is_none() {
        reading.tell(Problem::warn("consent-unclear").at(&row.place("public")).with("column", "public"));
    }
    Organization {
        place: id.place.clone(),
        name: row.own("name"),
        short: row.own("short"),
        country: row.own("country"),
        city: row.own("city"),
        sectors: row.list("sectors").into_iter().map(|it| it.value).collect(),
        website: row.own("website"),
        about: row.text("about"),
        public: public == Some(true),
        id,
    }
}

fn need(id: At<String>, row: &Row, names: &mut organizations::Names, reading: &mut Reading) -> Need {
    let sharing = [("public", Sharing::Public), ("members", Sharing::Members), ("crew", Sharing::Crew)];
    let statement = row.text("statement");
    if statement.is_empty() {
        reading.tell(Problem::block("missing-key").at(&id.place).with("key", "statement"));
    }
    Need {
        place: id.place.clone(),
        statement,
        organization: row.at("organization").map(|text| names.find(text)),
        topic: row.at("topic"),
        language: row.tags("language", reading).into_iter().next().map(|tag| tag.value).unwrap_or_default(),
        kind: row.own("kind"),
        urgency: row.own("urgency"),
        tried: row.text("tried"),
        outcome: row.text("outcome"),
        sharing: row.word("sharing", &sharing, Severity::Warn, reading).unwrap_or_default(),
        state: row.word("state", &NeedState::ALL, Severity::Warn, reading).unwrap_or_default(),
        confirmed_by: row.at("confirmed_by"),
        id,
    }
}

fn offer(id: At<String>, row: &Row, reading: &mut Reading) -> Offer {
    Offer {
        place: id.place.clone(),
        title: row.text("title"),
        donor: row.own("donor"),
        kind: row.own("kind"),
        amount: row.own("amount"),
        until: row.own("until"),
        conditions: row.text("conditions"),
        topic: row.at("topic"),
        need: row.at("need"),
        languages: row.tags("languages", reading),
        region: row.own("region"),
        capacity: row.number("capacity", reading).unwrap_or(1),
        id,
    }
}

fn partner(id: At<String>, row: &Row, reading: &mut Reading) -> Partner {
    let introduce = consent::answer(row.get("introduce")).filter(|_| !row.is_odd("introduce"));
    if introduce.is_none() {
        reading
            .tell(Problem::warn("consent-unclear").at(&row.place("introduce")).with("column", "introduce"));
    }
    Partner {
        place: id.place.clone(),
        name: row.text("name"),
        role: row.own("role"),
        website: row.own("website"),
        region: row.own("region"),
        topics: row.ids("topics"),
        gives: row.text("gives"),
        liaison: row.own("liaison"),
        email: row.own("email"),
        phone: row.own("phone"),
        language: row.tags("language", reading).into_iter().next().map(|tag| tag.value).unwrap_or_default(),
        introduce: introduce == Some(true),
        id,
    }
}

fn project(id: At<String>, row: &Row, reading: &mut Reading) -> Project {
    let mut cost = |name: &str| row.amount(name, reading).unwrap_or(0);
    let costs = Costs { fees: cost("cost_fees"), travel: cost("cost_travel"), other: cost("cost_other") };
    Project {
        place: id.place.clone(),
        title: row.text("title"),
        problem: row.text("problem"),
        team: row.ids("team"),
        sector: row.own("sector"),
        stage: row.own("stage"),
        help_wanted: row.text("help_wanted"),
        needs: row.ids("needs"),
        commitment: row.text("commitment"),
        costs,
        grant: row.own("grant"),
        id,
    }
}

fn toolkit(id: At<String>, row: &Row, reading: &mut Reading) -> Toolkit {
    let title = row.text("title");
    if title.is_empty() {
        reading.tell(Problem::block("missing-key").at(&id.place).with("key", "title"));
    }
    let offline = consent::answer(row.get("offline"));
    if offline.is_none() {
        reading.tell(Problem::warn("flag-unclear").at(&row.place("offline")).with("column", "offline"));
    }
    Toolkit {
        place: id.place.clone(),
        title,
        about: row.text("about"),
        topics: row.ids("topics"),
        needs: row.ids("needs"),
        licence: row.text("licence"),
        cost: row.text("cost"),
        // Unclear is no: somebody may rely on it where there is no internet.
        offline: offline.unwrap_or(false),
        languages: row.tags("languages", reading),
        risk: row.text("risk"),
        helper: row.at("helper"),
        session: row.at("session"),
        website: row.own("website"),
        id,
    }
}
