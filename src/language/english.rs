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
/// Those of them that tell a position wherever they stand; "VP, Post" and "Chef – New Opening" tell something else.
const PLAIN_POSITIONS: [&str; 4] = ["position", "role", "positions", "roles"];
/// What a title begins with where "the" has no place.
const DETERMINERS: [&str; 7] = ["the", "a", "an", "our", "your", "my", "this"];
/// What follows "A" or "An" where it is a name: "A Level Tutor", "A&E", "An Post Driver".
const NAMES_AFTER_A: [&str; 19] = [
    "+", "&", "Bord", "Cappella", "Category", "Class", "Garda", "Grade", "La", "Level", "List", "Post", "Road", "Roads", "Shift", "Star",
    "Taisce", "Team", "Wing",
];
/// What begins a sentence of an advertisement: "Become a Bus Driver".
const CALLS: [&str; 7] = ["are you", "become", "join", "looking for", "now hiring", "wanted", "we"];
/// What ends one: "Nurses wanted".
const CALLED_FOR: [&str; 3] = [" needed", " required", " wanted"];
/// What ends, as a position, before them: "Post in Leeds", "Role based in Leeds", "Position open".
const FOLLOW_A_POSITION: [&str; 18] = [
    "as",
    "at",
    "available",
    "based",
    "covering",
    "for",
    "from",
    "in",
    "of",
    "on",
    "open",
    "reporting",
    "starting",
    "to",
    "until",
    "vacant",
    "with",
    "within",
];

/// Decides how `title` stands in "the … position".
#[must_use]
pub fn title_join(title: &str) -> &'static str {
    if announces(title) || calls(title) || title.contains(['!', '?']) || title.ends_with([',', ';', ':', '…']) {
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

/// "We're Hiring Nurses", "Join our team as a Nurse", "Nurses wanted".
fn calls(title: &str) -> bool {
    let title = title.to_ascii_lowercase();
    let begins = |call: &str| title.strip_prefix(call).is_some_and(|rest| rest.starts_with(|c: char| !c.is_alphanumeric()));
    CALLS.into_iter().any(begins) || CALLED_FOR.iter().any(|end| title.ends_with(end))
}

fn has_determiner(title: &str) -> bool {
    let Some((first, rest)) = title.split_once(' ') else { return false };
    let next = rest.split(|c: char| c.is_whitespace() || matches!(c, '-' | '’' | '\'')).next().unwrap_or_default();
    let is_name = match first {
        "A" | "An" => NAMES_AFTER_A.contains(&next) || next == "la" || next == "cappella",
        "Our" => next == "Lady",
        _ => false,
    };
    is_one_of(first, &DETERMINERS) && !is_name
}

/// Whether the title says itself that it is a position: "Sales Role (m/f)", "Sales Role 2", "Post in Leeds"; not "Job Coach",
/// nor "Head of Post", "Editor, Post", "Chef (Job 12)" or "Reporter at Leeds Post".
fn is_named(title: &str) -> bool {
    let mut at = 0;
    title.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let (before, rest) = (&title[..at], &title[at + word.len()..]);
        at += word.len() + rest.chars().next().map_or(0, char::len_utf8);
        is_one_of(word, &POSITIONS) && ends_before(rest) && !is_part(word, before, rest)
    })
}

/// Whether a word of a position is part of something else, or of a remark, by what stands before it.
fn is_part(word: &str, before: &str, rest: &str) -> bool {
    let in_brackets = before.matches(['(', '[']).count() > before.matches([')', ']']).count() && !before.starts_with(['(', '[']);
    let is_place = before.split_whitespace().any(|word| word.eq_ignore_ascii_case("at"));
    let follows_of = before.split_whitespace().next_back().is_some_and(|last| last.eq_ignore_ascii_case("of"));
    let is_remark = !is_one_of(word, &PLAIN_POSITIONS) && (before.contains([',', '–', '—', '|', ':']) || before.contains(" - "));
    in_brackets || is_place || follows_of || is_remark || before.is_empty() && rest.starts_with('/')
}

/// Whether the name of a position ends before `rest`: a place, a number, a remark follow, or nothing.
fn ends_before(rest: &str) -> bool {
    let next = rest.trim_start();
    let word = next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let apart = next.len() < rest.len();
    let is_number = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit() || "IVX".contains(c));
    let ends_after_number = || next[word.len()..].trim_start().chars().next().is_none_or(|c| !c.is_alphanumeric());
    next.is_empty()
        || next.starts_with(['(', ')', '[', ']', ',', ':', '/', '|', '–', '—', '•', '@', '#', '"', '”'])
        || next.starts_with("- ")
        || apart && (is_one_of(word, &FOLLOW_A_POSITION) || is_number && ends_after_number())
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
            ("Research Associate (Fixed-term post)", PLAIN),
            ("Teaching Assistant (2 posts)", PLAIN),
            ("Nurse (full-time position)", PLAIN),
            ("Engineer (Job #4521)", PLAIN),
            ("Sales Role (2 posts)", NAMED),
            ("Post 16 Teacher of Maths", PLAIN),
            ("Sales Post 16", NAMED),
            ("Sound Editor, Post", PLAIN),
            ("Director, Jobs for Youth", PLAIN),
            ("Chef – New Opening", PLAIN),
            ("Nurse, Night Role", NAMED),
            ("Reporter at Washington Post", PLAIN),
            ("Role as Chef", NAMED),
            ("Chef Position open", NAMED),
            ("A Shift Production Supervisor", PLAIN),
            ("A & P Mechanic", PLAIN),
            ("A+ Technician", PLAIN),
            ("An Post Van Driver", PLAIN),
            ("A Cappella Director", PLAIN),
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
            ("We're Hiring Nurses", QUOTED),
            ("Join our team as a Nurse", QUOTED),
            ("Become a Bus Driver", QUOTED),
            ("Now Hiring – Line Cooks", QUOTED),
            ("Nurses wanted", QUOTED),
            ("Joiner", PLAIN),
            ("Web Developer", PLAIN),
            ("Hiring Manager", PLAIN),
            ("Chef,", QUOTED),
            ("محاسب", PLAIN),
        ] {
            assert_eq!(title_join(title), join, "{title}");
        }
    }
}
