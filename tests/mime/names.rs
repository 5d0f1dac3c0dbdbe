//! Names that are hard on mail headers. Nobody's.

use std::iter;

use egards::rejection::line::{Line, NAME};

/// What can go wrong, one by one.
const KNOWN: [&str; 48] = [
    "Camille Martin",
    "A",
    "Zoë",
    "O’Brien",
    "N'Golo",
    "Martin, Camille",
    "Martin; Camille",
    "Camille \"Cam\" Martin",
    "\"Camille\"",
    "\"",
    "\\",
    "C:\\Martin\\",
    "Camille (RH) Martin",
    "(Camille",
    "Camille)",
    "<camille@example.org>",
    "camille@example.org",
    "Camille <b> Martin",
    "undisclosed-recipients:;",
    "Camille_Martin",
    "Zoë_Martin_",
    "=C3=A9",
    "é=C3=A9",
    "= ?utf-8?Q?x?=",
    "?=",
    "a=b",
    "100 % é",
    "Dr. Martin, Jr.",
    ".Camille",
    "Camille.",
    "-- ",
    "From Camille",
    "Bcc: camille@example.org",
    "%0D%0ABcc: camille@example.org",
    "\\r\\nBcc: camille@example.org",
    "{ $name }",
    "&amp; <script>",
    "عبد الرحمن",
    "שרה כהן",
    "محمد (RH)",
    "Sarah שרה",
    "山田 太郎",
    "山田\u{3000}太郎",
    "Ngọc Ánh Nguyễn",
    "👩\u{200D}💻 Camille 🎉",
    "Z\u{308}\u{323}\u{30A}a",
    "Camille\u{A0}Martin",
    "क्\u{200D}ष",
];

/// Of what the others are made.
const SIGNS: &str = "aaaeZ  .,;:\"\"\\\\()<>@[]_=?'!#%&*+-/^`{|}~0éßŒşñẞĳ\u{301}\u{AD}\u{A0}’«»אבגدهمश्山太郎ㅎ가👩🏽\u{200D}🎉𝒞𐐷";

/// Hundreds of them, each as a request keeps it, up to the longest there may be.
pub fn names() -> Vec<String> {
    let longest = ["é", "山", "🎉", "م", "\"", "\\", "a", "é ", "\" ", "aé", "_"]
        .into_iter()
        .flat_map(|sign| [20, 45, 73, 78, NAME].map(|length| sign.chars().cycle().take(length).collect()));
    let mut seed = 1;
    let made = iter::from_fn(|| Some(made(&mut seed))).take(300);
    let kept = |name: String| Line::clean(name.replace("=?", "= ?"), NAME).unwrap().map(|line| line.to_string());
    KNOWN.into_iter().map(str::to_owned).chain(longest).chain(made).filter_map(kept).collect()
}

/// A name at random, the same in every run.
fn made(seed: &mut u64) -> String {
    let signs: Vec<char> = SIGNS.chars().collect();
    let mut next = |below: usize| {
        // Marsaglia's xorshift64.
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        usize::try_from(*seed % below as u64).unwrap()
    };
    let length = [8, 30, NAME / 2][next(3)];
    // Composition may only shorten it.
    (0..=next(length)).map(|_| signs[next(signs.len())]).collect()
}
