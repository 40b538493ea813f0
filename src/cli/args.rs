//! The command line, as clap reads it and as help prints it.

use crate::check::Phase;
use clap::builder::{PathBufValueParser, TypedValueParser};
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(name = "techcamp", version, about = "From one event folder to the whole package of a TechCamp")]
pub struct Args {
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Begin a new event folder
    New(New),
    /// Tell everything that is wrong or still open, all at once
    Check(Check),
    /// Take people over from another tool's export, or from any spreadsheet
    Import(Import),
    /// Decide who gives what, where and when, and show it
    Plan(Plan),
    /// Explain a decision about a person, session, room or station
    Why(Why),
    /// Write the package: everything to print, pin up, read and import
    Build(Build),
    /// Trainers' material: what a session's file becomes, a new one, and what is wrong with them
    Material(Material),
    /// Tell which personal data stands in which document, for whom and why; or all about one person
    Audit(Audit),
    /// Remove the personal data of one person, or after the event of everybody
    Forget(Forget),
    /// Write a list that a platform imports, of those who agreed, and who is left out of it and why
    Roster(Roster),
    /// Show who can help whom afterwards, each pair with its reasons; or put several events together
    Network(Network),
    /// List and show kits
    Kit {
        #[command(subcommand)]
        command: Kit,
    },
    #[command(hide = true)]
    RenderChild,
}

#[derive(Debug, ClapArgs)]
pub struct New {
    /// The folder to make
    pub folder: PathBuf,
    /// Kit to begin with (see `techcamp kit list`)
    #[arg(long, default_value = "techcamp-2day")]
    pub kit: String,
    /// Id of the event: a-z, 0-9 and -; never changes. The folder's name unless given
    #[arg(long)]
    pub id: Option<String>,
    /// What the event is called
    #[arg(long)]
    pub title: Option<String>,
    /// First day, as 2027-03-12
    #[arg(long)]
    pub start: Option<String>,
    /// Time zone, as Africa/Nairobi
    #[arg(long)]
    pub zone: Option<String>,
    /// City
    #[arg(long)]
    pub city: Option<String>,
    /// Languages, the event's own first, as es,en
    #[arg(long, value_delimiter = ',')]
    pub languages: Vec<String>,
    /// Take the sessions' material of another event folder along, with authors and licences
    #[arg(long, value_name = "FROM", value_parser = event_folder())]
    pub material: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub struct Check {
    /// The event folder
    #[arg(default_value = ".", value_parser = event_folder())]
    pub folder: PathBuf,
    /// Check as if the event were in this phase
    #[arg(long, value_parser = phase)]
    pub phase: Option<Phase>,
    /// For other programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, ClapArgs)]
pub struct Import {
    /// The file: CSV, TSV, XLSX or ODS
    pub file: PathBuf,
    /// The event folder
    #[arg(default_value = ".", value_parser = event_folder())]
    pub folder: PathBuf,
    /// Which tool wrote the file, when it is not recognised: pretix-orders, eventbrite, google-forms …
    #[arg(long = "as", value_name = "SOURCE")]
    pub source: Option<String>,
    /// A file that says which column becomes what, as imports/*.map.toml
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// Write without asking
    #[arg(long)]
    pub yes: bool,
    /// Only show what would be written
    #[arg(long)]
    pub dry_run: bool,
    /// A row that may be somebody who is known is that person, as 4=p-12
    #[arg(long, value_name = "ROW=ID")]
    pub same: Vec<String>,
    /// A row that may be somebody who is known is somebody new
    #[arg(long, value_name = "ROW")]
    pub new: Vec<usize>,
    /// For other programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, ClapArgs)]
pub struct Plan {
    /// The event folder
    #[arg(default_value = ".", value_parser = event_folder())]
    pub folder: PathBuf,
    /// Show it without writing plan.toml
    #[arg(long)]
    pub dry_run: bool,
    /// Forget the last plan, and the badge numbers it gave
    #[arg(long)]
    pub fresh: bool,
    /// Take at most about so many seconds for searching. What was searched no further is not reproducible
    #[arg(long, value_name = "SECONDS")]
    pub time: Option<u64>,
    /// Tell how the search stands, also where nobody sits at a terminal
    #[arg(long)]
    pub progress: bool,
    /// Show as well who got which wish, by country, language, organization and gender
    #[arg(long)]
    pub fairness: bool,
    /// For other programs: everything
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, ClapArgs)]
pub struct Why {
    /// Id, badge number or part of a name of a person, or id of a session, room or station
    pub about: String,
    /// The event folder
    #[arg(default_value = ".", value_parser = event_folder())]
    pub folder: PathBuf,
    /// Name other people as well: for your eyes only
    #[arg(long)]
    pub private: bool,
    /// For other programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, ClapArgs)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Network {
    #[command(subcommand)]
    pub several: Option<Several>,
    /// The event folder
    #[arg(default_value = ".", value_parser = event_folder())]
    pub folder: PathBuf,
    /// For other programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PaperArg {
    A4,
    Letter,
}

#[derive(Debug, ClapArgs)]
pub struct Build {
    /// The event folder
    #[arg(default_value = ".", value_parser = event_folder())]
    pub folder: PathBuf,
    /// Where to write; `package` in the event folder unless given
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// Only this document (see `techcamp kit show`)
    #[arg(long)]
    pub only: Option<String>,
    /// Only what is for one person, session, room or station
    #[arg(long = "for", value_name = "WHOM")]
    pub item: Option<String>,
    /// Paper, when not the event's own
    #[arg(long)]
    pub paper: Option<PaperArg>,
    /// Check as if the event were in this phase
    #[arg(long, value_parser = phase)]
    pub phase: Option<Phase>,
    #[command(flatten)]
    pub sealing: Sealing,
    /// Replace files of the package that were edited by hand; the edited ones are kept aside
    #[arg(long)]
    pub force: bool,
    /// Most seconds for a kit that did not come with the program; unless given, by what is to be made
    #[arg(long, value_name = "SECONDS")]
    pub kit_seconds: Option<u64>,
    /// Most memory for such a kit, in megabytes
    #[arg(long, value_name = "MEGABYTES")]
    pub kit_megabytes: Option<u64>,
    /// For other programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, ClapArgs)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Material {
    #[command(subcommand)]
    pub check: Option<MaterialCommand>,
    /// The session: hand-out, exercises, slides, guide, cue cards, sheets; without it, how all of them stand
    pub session: Option<String>,
    /// The event folder
    #[arg(default_value = ".", value_parser = event_folder())]
    pub folder: PathBuf,
    /// Begin a new one: writes sessions/SESSION.md, to be filled in
    #[arg(long, requires = "session")]
    pub new: bool,
    /// With --new: what the session is called
    #[arg(long, requires = "new")]
    pub title: Option<String>,
    /// With --new: the language of the file, when not the event's first
    #[arg(long, requires = "new")]
    pub lang: Option<String>,
    /// Where to write; `material/SESSION` in the event folder unless given
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// Replace files that were edited by hand; the edited ones are kept aside
    #[arg(long)]
    pub force: bool,
    /// For other programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
pub enum MaterialCommand {
    /// Tell what is wrong with the material: marks, goals, timings, links, notes that participants would read
    Check {
        /// The event folder
        #[arg(default_value = ".", value_parser = event_folder())]
        folder: PathBuf,
        /// For other programs
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, ClapArgs)]
pub struct Sealing {
    /// Seal the folder `private` of a package, or the list of a roster: `zip` for a ZIP with a passphrase (AES-256), or a
    /// recipient of age (age1…), once for each key that may open it. Set it for every build by `encrypt` in event.toml
    #[arg(long, value_name = "zip|RECIPIENT")]
    pub encrypt: Vec<String>,
    /// Take the passphrase from the first line of this file instead of asking for it
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub struct Audit {
    /// The event folder
    #[arg(default_value = ".", value_parser = event_folder())]
    pub folder: PathBuf,
    /// All about one person: id, badge number or part of a name
    #[arg(long, value_name = "WHO")]
    pub person: Option<String>,
    /// Write it here as well, to print or to send
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// For other programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, ClapArgs)]
pub struct Roster {
    /// The list to write; without it, which lists there are
    pub format: Option<String>,
    /// The event folder
    #[arg(default_value = ".", value_parser = event_folder())]
    pub folder: PathBuf,
    /// Where to write; `rosters/FORMAT` in the event folder unless given
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// What a list needs to know and the event does not tell, as group=friends@example.org
    #[arg(long = "set", value_name = "NAME=VALUE", value_parser = pair)]
    pub set: Vec<(String, String)>,
    #[command(flatten)]
    pub sealing: Sealing,
    /// Replace files that were edited by hand; the edited ones are kept aside
    #[arg(long)]
    pub force: bool,
    /// For other programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
pub enum Several {
    /// Put the people of several events into one folder, which `techcamp roster` reads
    Merge(Merge),
}

#[derive(Debug, ClapArgs)]
pub struct Merge {
    /// The event folders, all of them each time
    #[arg(required = true, value_parser = event_folder())]
    pub events: Vec<PathBuf>,
    /// The network's folder
    #[arg(long)]
    pub out: PathBuf,
    /// What the network is called
    #[arg(long, default_value = "Network")]
    pub title: String,
    /// Replace files that were edited by hand; the edited ones are kept aside
    #[arg(long)]
    pub force: bool,
    /// For other programs
    #[arg(long)]
    pub json: bool,
}

/// A folder; its event.toml stands for it.
fn event_folder() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().map(|path| match (path.file_name(), path.parent()) {
        (Some(name), Some(folder)) if name == "event.toml" => {
            if folder.as_os_str().is_empty() {
                PathBuf::from(".")
            } else {
                folder.to_owned()
            }
        }
        _ => path,
    })
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("a name, `=` and a value")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

#[derive(Debug, ClapArgs)]
pub struct Forget {
    /// The event folder
    #[arg(default_value = ".", value_parser = event_folder())]
    pub folder: PathBuf,
    /// Only one person: id, badge number or part of a name
    #[arg(long, value_name = "WHO")]
    pub person: Option<String>,
    /// Everybody, although the day until which data is kept has not come
    #[arg(long)]
    pub before_date: bool,
    /// Remember addresses, unreadably, in suppress.csv, so that an import does not bring anybody back
    #[arg(long)]
    pub suppress: bool,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Subcommand)]
pub enum Kit {
    /// The kits there are
    List {
        #[arg(long)]
        json: bool,
    },
    /// What a kit makes, for whom and in which formats
    Show {
        kit: String,
        #[arg(long)]
        json: bool,
    },
}

fn phase(word: &str) -> Result<Phase, String> {
    Phase::from_word(word).ok_or_else(|| {
        let words: Vec<&str> = Phase::ALL.iter().map(|(word, _)| *word).collect();
        format!("one of {}", words.join(", "))
    })
}

/// `techcamp` alone: what an organizer does, in order of time.
pub fn overview() -> &'static str {
    "techcamp: from one event folder to the whole package of a TechCamp

In order of time:
   1  techcamp kit list                  see which kinds of camp there are
   2  techcamp new my-camp               begin: a folder with event.toml and people.csv
   3  edit event.toml                    days, rooms, sessions
   4  techcamp check my-camp             what is wrong, what is still open and until when
   5  techcamp import FILE my-camp       people from a registration tool into people.csv, or fill it by hand
   6  techcamp plan my-camp              rooms, trainers, groups, seats
   7  techcamp why NAME my-camp          why somebody or something is where it is
   8  techcamp build my-camp             write the package, and open the page it names
   9  print                              the print order says how many, on which paper, for which door
  10  techcamp build my-camp             again after every change; what did not change is not touched

For trainers: techcamp material SESSION --new, then hand-out, slides and guide from that one file: techcamp material SESSION
Who sees what, and to let it go: techcamp audit, techcamp forget

Nothing leaves this machine. `techcamp COMMAND --help` tells more.
"
}
