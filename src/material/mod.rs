//! Material: one session's Markdown with marked parts, and what of it each reader gets.
//! Knows neither event nor format, and no word of any language: labels come from the kit.

mod cue;
mod notes;
mod read;
mod slides;
mod timing;

pub use read::{Fault, Trouble, read};
pub use slides::{Slide, slides};
pub use timing::{Run, Timed, run};

/// What a marked part is. Its words stand in the file as they are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// What no mark encloses: for everybody.
    Text,
    /// A piece of the run sheet.
    Step,
    Exercise,
    /// What comes out of an exercise: for the trainer.
    Solution,
    Discussion,
    /// Notes to the trainer.
    Trainer,
    /// Stands on a slide and nowhere else.
    Slide,
}

impl Kind {
    /// All that can be marked.
    pub const MARKED: [Kind; 6] =
        [Kind::Step, Kind::Exercise, Kind::Solution, Kind::Discussion, Kind::Trainer, Kind::Slide];

    pub fn word(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Step => "step",
            Kind::Exercise => "exercise",
            Kind::Solution => "solution",
            Kind::Discussion => "discussion",
            Kind::Trainer => "trainer",
            Kind::Slide => "slide",
        }
    }

    /// By its word, or by what The Carpentries' lessons call the same.
    fn from_word(word: &str) -> Option<Kind> {
        match word {
            "challenge" => Some(Kind::Exercise),
            "instructor" => Some(Kind::Trainer),
            _ => Self::MARKED.into_iter().find(|kind| kind.word() == word),
        }
    }

    /// Whether participants may read it.
    fn is_for_all(self) -> bool {
        !matches!(self, Kind::Solution | Kind::Trainer | Kind::Slide)
    }
}

/// How long a part takes, in minutes: as planned, and at the least when time is short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub least: u32,
    pub planned: u32,
}

/// A part of a session's material: pieces in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub kind: Kind,
    /// From its opening line, else its first heading; empty without either.
    pub title: String,
    pub span: Option<Span>,
    pub pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Markdown.
    Text(String),
    Part(Part),
}

/// A stretch of Markdown that one mark encloses, without what is nested in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    pub kind: Kind,
    pub title: String,
    /// Which of its kind it is among what participants read, from 1; the same for all segments of one part. 0 for text, and for what
    /// only the trainer reads.
    pub number: u32,
    /// Whether it is the last of its part.
    pub ends: bool,
    /// Whether it goes on after something that is nested in it.
    pub goes_on: bool,
    /// The number of the exercise it stands in; 0 outside of exercises.
    pub exercise: u32,
    /// Which timed part it begins, from 1.
    pub timed: Option<usize>,
    pub text: String,
}

/// What participants may read, in order.
pub fn for_participants(pieces: &[Piece]) -> Vec<Segment> {
    segments(pieces, &|kind| kind.is_for_all())
}

/// Everything but what stands on slides alone.
pub fn for_trainer(pieces: &[Piece]) -> Vec<Segment> {
    segments(pieces, &|kind| kind != Kind::Slide)
}

fn segments(pieces: &[Piece], sees: &dyn Fn(Kind) -> bool) -> Vec<Segment> {
    let mut walk = Walk { sees, counts: [0; 7], timed: 0, found: Vec::new() };
    walk.pieces(pieces, &Segment::text(), false, false);
    walk.found
}

impl Segment {
    fn text() -> Segment {
        Segment {
            kind: Kind::Text,
            title: String::new(),
            number: 0,
            ends: false,
            goes_on: false,
            exercise: 0,
            timed: None,
            text: String::new(),
        }
    }
}

struct Walk<'a> {
    sees: &'a dyn Fn(Kind) -> bool,
    /// How many of each kind came before, by the kind's place.
    counts: [u32; 7],
    timed: usize,
    found: Vec<Segment>,
}

impl Walk<'_> {
    /// `around` is the part they stand in, `in_time` and `hidden` whether it or one around it is.
    fn pieces(&mut self, pieces: &[Piece], around: &Segment, in_time: bool, hidden: bool) {
        let mut around = around.clone();
        let mut last = None;
        // A part without a word of its own still has a title.
        let begins_with_text = matches!(pieces.first(), Some(Piece::Text(_)));
        if around.kind != Kind::Text && !begins_with_text {
            last = Some(self.found.len());
            self.found.push(around.clone());
            (around.goes_on, around.timed) = (true, None);
        }
        for piece in pieces {
            match piece {
                Piece::Text(text) => {
                    last = Some(self.found.len());
                    self.found.push(Segment { text: text.clone(), ..around.clone() });
                    (around.goes_on, around.timed) = (true, None);
                }
                Piece::Part(part) => {
                    // A number means the same to everybody.
                    let hidden = hidden || !part.kind.is_for_all();
                    self.counts[part.kind as usize] += u32::from(!hidden);
                    let number = if hidden { 0 } else { self.counts[part.kind as usize] };
                    let is_timed = part.span.is_some() && !in_time;
                    self.timed += usize::from(is_timed);
                    if !(self.sees)(part.kind) {
                        // What is nested in something hidden is hidden with it.
                        self.timed += timing::timed(&part.pieces, in_time || is_timed);
                        continue;
                    }
                    let inner = Segment {
                        kind: part.kind,
                        title: part.title.clone(),
                        number,
                        ends: false,
                        goes_on: false,
                        exercise: match part.kind {
                            Kind::Exercise => number,
                            _ => around.exercise,
                        },
                        timed: is_timed.then_some(self.timed),
                        text: String::new(),
                    };
                    self.pieces(&part.pieces, &inner, in_time || is_timed, hidden);
                }
            }
        }
        if let Some(last) = last.filter(|_| around.kind != Kind::Text) {
            self.found[last].ends = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP: &str = "Look at it.\n\n::: step 5-15 Walk\nGo out.\n\n::: trainer\nCount them.\n:::\n\nCome back.\n:::\n\n\
                       ::: exercise 20 Find three\nWrite them down.\n\n::: solution\nThe well.\n:::\n:::\n\n::: slide\nBig.\n:::\n";

    fn told(segments: &[Segment]) -> Vec<(&'static str, u32, bool, &str)> {
        segments.iter().map(|it| (it.kind.word(), it.number, it.goes_on, it.text.trim())).collect()
    }

    #[test]
    fn participants_get_neither_solutions_nor_notes_nor_what_is_for_slides() {
        let (pieces, faults) = read(MAP);
        assert_eq!(faults, []);
        assert_eq!(
            told(&for_participants(&pieces)),
            [
                ("text", 0, false, "Look at it."),
                ("step", 1, false, "Go out."),
                ("step", 1, true, "Come back."),
                ("exercise", 1, false, "Write them down."),
            ]
        );
    }

    #[test]
    fn a_trainer_gets_all_but_slides_and_each_timed_part_knows_its_place_in_the_run() {
        let (pieces, _) = read(MAP);
        let segments = for_trainer(&pieces);
        let kinds: Vec<_> = segments.iter().map(|it| (it.kind.word(), it.timed)).collect();
        assert_eq!(
            kinds,
            [
                ("text", None),
                ("step", Some(1)),
                ("trainer", None),
                ("step", None),
                ("exercise", Some(2)),
                ("solution", None)
            ]
        );
    }

    #[test]
    fn what_is_nested_in_something_hidden_is_hidden_but_counts() {
        let (pieces, _) =
            read("::: trainer\n::: exercise 5 Secret\nx\n:::\n:::\n::: exercise 5 Open\ny\n:::\n");
        let segments = for_participants(&pieces);
        assert_eq!(told(&segments), [("exercise", 1, false, "y")]);
        let numbers: Vec<u32> = for_trainer(&pieces).iter().map(|it| it.number).collect();
        assert_eq!(numbers, [0, 0, 1]);
        assert_eq!(segments[0].timed, Some(2));
    }
}
