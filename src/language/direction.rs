//! The direction of writing: where a value runs the other way, it is set apart from our words.

use std::borrow::Cow;

/// First strong isolate (Unicode UAX #9): opens a value that may run the other way.
pub const FSI: char = '\u{2068}';
/// Pop directional isolate: closes it.
pub const PDI: char = '\u{2069}';

/// `words` between isolates when they hold a letter of a right-to-left script, else as they are.
#[must_use]
pub fn isolate<'a>(words: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
    let words = words.into();
    if has_right_to_left(&words) { format!("{FSI}{words}{PDI}").into() } else { words }
}

/// Whether a letter of a right-to-left script is among them (blocks with bidi class R or AL).
fn has_right_to_left(words: &str) -> bool {
    // U+0590, the first of them, starts with the byte D6; dashes and quotation marks, which are common, with E2.
    !words.is_ascii()
        && words.bytes().any(|byte| byte >= 0xD6 && byte != 0xE2)
        && words.chars().any(|c| {
            matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_right_to_left_values_are_set_apart() {
        for plain in ["Belmont", "会计", "Œnologue", "🎉"] {
            assert_eq!(isolate(plain), plain);
        }
        assert_eq!(isolate("محاسب"), "\u{2068}محاسب\u{2069}");
        assert_eq!(isolate("Chef (שף)"), "\u{2068}Chef (שף)\u{2069}");
    }
}
