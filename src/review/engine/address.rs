//! The form of address of a text: vous or tu, Sie or du, usted or tú.

use super::fold::{Marks, Token};
use super::matcher::Subject;
use super::tables::{Kinds, Tables};

/// Quotation marks that open, and those that close what they open.
const QUOTES: [(char, char); 5] = [('«', '»'), ('„', '“'), ('“', '”'), ('‚', '‘'), ('"', '"')];

/// The words that address the person in the other form than the letter does, which says tu where it is `informal`.
pub fn in_other_form<'a>(subject: &Subject<'a>, tables: &'a Tables, informal: bool) -> impl Iterator<Item = usize> + use<'a> {
    let Subject { text, tokens, .. } = *subject;
    let words = if informal { tables.formal_words } else { tables.informal_words };
    let by_capital = informal && tables.formal_by_capital;
    // Most words are ruled out by one look.
    let kinds = tables.set(words).iter().fold(Kinds(0), |kinds, word| kinds.with(Kinds::of(*word)));
    let is_one = move |token: &Token| kinds.meets(Kinds::of(token.word)) && tables.contains(words, token.word);
    let addresses = move |token: &Token| {
        let (before, after) = (text.get(..token.start as usize).unwrap_or_default(), text.get(token.end as usize..).unwrap_or_default());
        // At the beginning of a second sentence, or after a colon, a capital tells nothing.
        let by_word =
            !by_capital || token.marks.has(Marks::CAPITALISED) && !token.marks.has(Marks::AFTER_STOP) && !before.trim_end().ends_with(':');
        // TI and DU are abbreviations.
        by_word && !token.marks.has(Marks::CAPITALS) && !is_quoted(before) && !goes_on(after)
    };
    (0..tokens.len()).filter(move |place| is_one(&tokens[*place]) && addresses(&tokens[*place]))
}

/// Whether what stands `before` has opened quotation marks and not closed them: what follows speaks to somebody else.
fn is_quoted(before: &str) -> bool {
    QUOTES.into_iter().any(|(open, close)| match (open, close) {
        ('"', _) => before.matches(open).count() % 2 == 1,
        // In German this one closes.
        ('“', _) if before.contains('„') => false,
        _ => before.rfind(open) > before.rfind(close),
    })
}

/// Whether what stands `after` a word makes it part of another: `dein-job.de`, „Du-Kultur“.
fn goes_on(after: &str) -> bool {
    let mut after = after.chars();
    after.next().is_some_and(|sign| matches!(sign, '-' | '.' | '@' | '/')) && after.next().is_some_and(char::is_alphanumeric)
}
