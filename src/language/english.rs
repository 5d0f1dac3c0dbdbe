//! What English needs beyond its words: "the X position" without saying position, or the, twice.

use super::profile::PLAIN;

/// The title says itself that it is a position: "the X Role".
pub const NAMED: &str = "named";
/// The title starts with "The": "The X position".
pub const THE: &str = "the";
/// Both: "The X Role".
pub const THE_NAMED: &str = "the-named";

/// The name of an employer that begins with "At": with X.
pub const PLACED: &str = "placed";

/// What a sentence cannot take in, such as "Vacancy: Chef" or "Chefs wanted!": the “X” position.
pub const QUOTED: &str = "quoted";

/// Words that say "position".
const POSITIONS: [&str; 12] =
    ["position", "role", "post", "job", "vacancy", "opening", "positions", "roles", "posts", "jobs", "vacancies", "openings"];
/// What a title begins with where "the" has no place.
const DETERMINERS: [&str; 7] = ["the", "a", "an", "our", "your", "my", "this"];
/// What begins like one and is a name.
const BEGIN_LIKE_A_DETERMINER: [&str; 6] = ["A Level", "A La ", "A la ", "A Cappella", "A cappella", "Our Lady"];
/// "Post in Leeds" ends, as a position, before them.
const PREPOSITIONS: [&str; 8] = ["at", "for", "in", "of", "on", "to", "with", "within"];

/// Decides how `title` stands in "the … position".
#[must_use]
pub fn title_join(title: &str) -> &'static str {
    if announces(title) || title.contains(['!', '?']) || title.ends_with([',', ';', ':', '…']) {
        return QUOTED;
    }
    match (has_determiner(title), is_named(title)) {
        (false, false) => PLAIN,
        (false, true) => NAMED,
        (true, false) => THE,
        (true, true) => THE_NAMED,
    }
}

fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// "Vacancy: Chef", "Job – Chef".
fn announces(title: &str) -> bool {
    let rest = title.trim_start_matches(char::is_alphanumeric);
    let first = &title[..title.len() - rest.len()];
    let rest = rest.trim_start();
    is_one_of(first, &POSITIONS) && (rest.starts_with([':', '–', '—', '|']) || rest.starts_with("- "))
}

fn has_determiner(title: &str) -> bool {
    let has_one = title.split_once(' ').is_some_and(|(first, _)| is_one_of(first, &DETERMINERS));
    has_one && !BEGIN_LIKE_A_DETERMINER.iter().any(|name| title.starts_with(name))
}

/// Whether the title says itself that it is a position: "Sales Role (m/f)", "Sales Role 2", "Post in Leeds"; not "Job Coach",
/// nor "Head of Post" or "Producer (Post)".
fn is_named(title: &str) -> bool {
    let mut at = 0;
    title.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let (before, rest) = (&title[..at], &title[at + word.len()..]);
        at += word.len() + rest.chars().next().map_or(0, char::len_utf8);
        let is_part = before.ends_with('(') && rest.starts_with(')')
            || before.split_whitespace().next_back().is_some_and(|last| last.eq_ignore_ascii_case("of"))
            || before.is_empty() && rest.starts_with('/');
        is_one_of(word, &POSITIONS) && ends_before(rest) && !is_part
    })
}

/// Whether the name of a position ends before `rest`: a place, a number, a remark follow, or nothing.
fn ends_before(rest: &str) -> bool {
    let next = rest.trim_start();
    let word = next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let apart = next.len() < rest.len();
    next.is_empty()
        || next.starts_with(['(', ')', '[', ']', ',', ':', '/', '|', '–', '—', '•', '@', '#', '"', '”'])
        || next.starts_with("- ")
        || apart && !word.is_empty() && (is_one_of(word, &PREPOSITIONS) || word.chars().all(|c| c.is_ascii_digit() || "IVX".contains(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn position_and_the_are_said_once() {
        for (title, join) in [
            ("Software Engineer", PLAIN),
            ("Sales Position", NAMED),
            ("Trainee role (f/m/x)", NAMED),
            ("Sales Role, Leeds", NAMED),
            ("Sales Role - Leeds", NAMED),
            ("Temporary Job – Summer", NAMED),
            ("(Senior) Buyer", PLAIN),
            ("Position of Bursar", NAMED),
            ("Post Office Manager", PLAIN),
            ("The Voice Producer", THE),
            ("The Lead Role", THE_NAMED),
            ("Theatre Nurse", PLAIN),
            ("Composition Teacher", PLAIN),
            ("Postdoc", PLAIN),
            ("Post", NAMED),
            ("Position", NAMED),
            ("Developer (Senior) Role", NAMED),
            ("Vice President - Sales Role", NAMED),
            ("Sales Role 2", NAMED),
            ("Sales Role II", NAMED),
            ("Sales Role #2", NAMED),
            ("Sales Role: Leeds", NAMED),
            ("Sales Role/Leeds", NAMED),
            ("Sales Positions", NAMED),
            ("Postdoctoral Position in Physics", NAMED),
            ("Position in Physics", NAMED),
            ("Job Coach", PLAIN),
            ("Head of Post", PLAIN),
            ("VP of Post (Film)", PLAIN),
            ("Producer (Post)", PLAIN),
            ("Our Lady’s School Nurse", PLAIN),
            ("A La Carte Chef", PLAIN),
            ("Job/Project Manager", PLAIN),
            ("Dual-Role Paramedic", PLAIN),
            ("Lead Role-Player", PLAIN),
            ("Head of Role Design", PLAIN),
            ("A Teacher", THE),
            ("an engineer", THE),
            ("A Sales Role", THE_NAMED),
            ("Your Next Role", THE_NAMED),
            ("A Level Tutor", PLAIN),
            ("A&E Nurse", PLAIN),
            ("A-Level Tutor", PLAIN),
            ("Vacancy: Chef", QUOTED),
            ("Job – Chef", QUOTED),
            ("Post - Porter", QUOTED),
            ("Chefs wanted!", QUOTED),
            ("Chef,", QUOTED),
            ("محاسب", PLAIN),
        ] {
            assert_eq!(title_join(title), join, "{title}");
        }
    }
}
