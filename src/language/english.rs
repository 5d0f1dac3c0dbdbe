//! What English needs beyond its words: "the X position" without saying position, or the, twice.

/// "the X position"
pub const PLAIN: &str = "plain";
/// The title says itself that it is a position: "the X Role".
pub const NAMED: &str = "named";
/// The title starts with "The": "The X position".
pub const THE: &str = "the";
/// Both: "The X Role".
pub const THE_NAMED: &str = "the-named";

/// Words that say "position".
const POSITIONS: [&str; 6] = ["position", "role", "post", "job", "vacancy", "opening"];

/// Decides how `title` stands in "the … position".
#[must_use]
pub fn title_join(title: &str) -> &'static str {
    // "Sales Role (m/f)", "Sales Role, Leeds" and "Sales Role – Leeds" end in their role.
    let core = title.find(['(', ',', '–', '—', '|']).map_or(title, |at| &title[..at]);
    let core = core.split(" - ").next().unwrap_or_default().trim_end();
    let last = core.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let says = |text: &str| POSITIONS.iter().any(|word| text.eq_ignore_ascii_case(word));
    // "Position of Bursar" begins with it.
    let begins =
        title.split_once(' ').is_some_and(|(first, rest)| says(first) && rest.get(..3).is_some_and(|of| of.eq_ignore_ascii_case("of ")));
    let named = begins || core.len() > last.len() && says(last);
    let the = title.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("the "));
    match (the, named) {
        (false, false) => PLAIN,
        (false, true) => NAMED,
        (true, false) => THE,
        (true, true) => THE_NAMED,
    }
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
            ("Post", PLAIN),
            ("محاسب", PLAIN),
        ] {
            assert_eq!(title_join(title), join, "{title}");
        }
    }
}
