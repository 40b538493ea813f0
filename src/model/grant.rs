//! Grant: what a small grant asks of a project, and whether one keeps it.

use super::Project;
use serde::Serialize;

/// Limits of a grant; 0 for none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Grant {
    /// Fewest and most people of a team.
    pub team_min: u32,
    pub team_max: u32,
    /// Most that fees and travel may be of the whole, in percent.
    pub fees: u32,
    pub travel: u32,
    /// The most that is given.
    pub most: u32,
    /// As it is written behind an amount.
    pub currency: String,
}

/// What a project plans to spend, in whole units of the grant's currency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Costs {
    pub fees: u32,
    pub travel: u32,
    pub other: u32,
}

impl Costs {
    pub fn all(self) -> u64 {
        u64::from(self.fees) + u64::from(self.travel) + u64::from(self.other)
    }
}

/// One limit, what a project has, and whether it keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Limit {
    /// `team`, `fees`, `travel` or `most`: part of a word id.
    pub what: &'static str,
    pub has: u64,
    pub least: u64,
    /// 0 for any number.
    pub most: u64,
    pub kept: bool,
}

impl Grant {
    /// Every limit that can be looked at: shares and the sum only once something is to be spent. Shares are rounded up.
    pub fn limits(&self, project: &Project) -> Vec<Limit> {
        let limit = |what, has, least, most| {
            let kept = has >= least && (most == 0 || has <= most);
            Limit { what, has, least, most, kept }
        };
        let mut found = Vec::new();
        if self.team_min > 0 || self.team_max > 0 {
            let team = project.team.len() as u64;
            found.push(limit("team", team, self.team_min.into(), self.team_max.into()));
        }
        let all = project.costs.all();
        let share = |part: u32| (u64::from(part) * 100).div_ceil(all.max(1));
        if all > 0 {
            for (what, part, most) in
                [("fees", project.costs.fees, self.fees), ("travel", project.costs.travel, self.travel)]
            {
                found.extend((most > 0).then(|| limit(what, share(part), 0, most.into())));
            }
            found.extend((self.most > 0).then(|| limit("most", all, 0, self.most.into())));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_kept_up_to_its_last_percent() {
        let grant = Grant { team_min: 2, fees: 30, travel: 15, most: 1000, ..Grant::default() };
        let told = |fees, travel, other| {
            let project = Project { costs: Costs { fees, travel, other }, ..Project::default() };
            let limits = grant.limits(&project).into_iter();
            limits.map(|it| format!("{} {} {}", it.what, it.has, it.kept)).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(told(0, 0, 0), "team 0 false");
        assert_eq!(told(300, 150, 550), "team 0 false, fees 30 true, travel 15 true, most 1000 true");
        assert_eq!(told(301, 151, 549), "team 0 false, fees 31 false, travel 16 false, most 1001 false");
    }
}
