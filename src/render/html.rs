//! A letter as a small HTML document, whole in itself.

use memchr::{memchr2, memchr3, memmem};

use crate::{
    language::direction::{FSI, PDI},
    letter::{Letter, Part},
};

/// The body as HTML: language, direction and character set stated, one style, nothing from outside.
#[must_use]
pub fn html(letter: &Letter) -> String {
    let write = writer(letter.words());
    let mut out = String::with_capacity(letter.words().len() * 9 / 8 + 1_024);
    out.push_str("<!DOCTYPE html>\n<html lang=\"");
    out.push_str(letter.language.as_str());
    out.push_str("\" dir=\"");
    out.push_str(letter.direction);
    out.push_str(
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
    );
    // A title holds text alone: isolates stay what they are.
    escape(&mut out, letter.subject());
    out.push_str("</title>\n</head>\n<body style=\"");
    out.push_str(STYLE);
    out.push_str("\">\n");
    let mut before = None;
    for (part, words) in letter.body() {
        between(before, Some(part), &mut out);
        write(&mut out, words);
        before = Some(part);
    }
    between(before, None, &mut out);
    out.push_str("</body>\n</html>\n");
    out
}

/// Readable everywhere: the reader's own sans serif, lines of a good length, dark on light.
const STYLE: &str = "margin:0;padding:24px;max-width:640px;font:16px/1.5 sans-serif;color:#222;background:#fff";

/// Closes the element of one piece and opens that of the next.
fn between(before: Option<Part>, after: Option<Part>, out: &mut String) {
    out.push_str(match (before, after) {
        (Some(Part::Signature), Some(Part::Signature)) => "<br>\n",
        (Some(Part::Item), Some(Part::Item)) => "</li>\n<li>",
        (Some(Part::Item), _) => "</li>\n</ul>\n",
        (Some(_), _) => "</p>\n",
        (None, _) => "",
    });
    out.push_str(match (before, after) {
        (Some(Part::Signature), Some(Part::Signature)) | (Some(Part::Item), Some(Part::Item)) | (_, None) => "",
        (_, Some(Part::Item)) => "<ul>\n<li>",
        (_, Some(_)) => "<p>",
    });
}

/// How these words and parts of them are written: as they stand, if they may, as those of most letters.
fn writer(words: &str) -> fn(&mut String, &str) {
    let bytes = words.as_bytes();
    if memmem::find(bytes, FSI.encode_utf8(&mut [0; 4]).as_bytes()).is_some() {
        with_isolates
    } else if memchr3(b'&', b'<', b'>', bytes).is_some() || memchr2(b'"', b'\'', bytes).is_some() {
        escape
    } else {
        String::push_str
    }
}

/// Words with the isolates of right-to-left values as elements.
fn with_isolates(out: &mut String, words: &str) {
    let mut rest = words;
    while let Some(at) = rest.find([FSI, PDI]) {
        escape(out, &rest[..at]);
        out.push_str(if rest[at..].starts_with(FSI) { "<bdi>" } else { "</bdi>" });
        rest = &rest[at + FSI.len_utf8()..];
    }
    escape(out, rest);
}

/// What stands for a byte in HTML text and attributes; empty where the byte itself does.
const ENTITIES: [&str; 256] = {
    let mut entities = [""; 256];
    entities[b'&' as usize] = "&amp;";
    entities[b'<' as usize] = "&lt;";
    entities[b'>' as usize] = "&gt;";
    entities[b'"' as usize] = "&quot;";
    entities[b'\'' as usize] = "&#39;";
    entities
};

/// Copies the runs between the bytes that need an entity; all of those are ASCII, so no character is cut.
fn escape(out: &mut String, words: &str) {
    let mut from = 0;
    for (at, byte) in words.bytes().enumerate() {
        let entity = ENTITIES[byte as usize];
        if !entity.is_empty() {
            out.push_str(&words[from..at]);
            out.push_str(entity);
            from = at + 1;
        }
    }
    out.push_str(&words[from..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_text() {
        let mut out = String::new();
        with_isolates(&mut out, "a < b & \"c\" 'd' > é \u{2068}محمد <i>\u{2069}.");
        assert_eq!(out, "a &lt; b &amp; &quot;c&quot; &#39;d&#39; &gt; é <bdi>محمد &lt;i&gt;</bdi>.");
    }
}
