//! What the review has to say of drafts, for a person at a terminal.

use std::io::Write as _;

use clap::builder::styling::{AnsiColor, Style};

use crate::grpc::proto;

/// Prints findings and practices to standard error, in colour on a terminal unless `NO_COLOR` asks for none.
pub fn print(response: &proto::DraftRejectionResponse) {
    let mut out = anstream::stderr().lock();
    for draft in &response.drafts {
        let language = &draft.language_code;
        for finding in &draft.findings {
            let (colour, word) = match finding.severity() {
                proto::Severity::Error => (AnsiColor::Red, "error"),
                proto::Severity::Warning => (AnsiColor::Yellow, "warning"),
                proto::Severity::Info | proto::Severity::Unspecified => (AnsiColor::Cyan, "info"),
            };
            let head = paint(&format!("{word} {}", finding.rule), colour);
            let excerpt = if finding.excerpt.is_empty() { String::new() } else { format!(" “{}”", finding.excerpt) };
            // Nowhere to tell that standard error is gone.
            let _ = writeln!(out, "{language}: {head} {}{excerpt}\n    {}", finding.field, finding.message);
        }
        let (met, lacking): (Vec<_>, Vec<_>) = draft.practices.iter().partition(|result| result.met);
        let mut tell = |head: String, results: &[&proto::PracticeResult]| {
            let names: Vec<_> = results.iter().map(|result| name(result)).collect();
            let _ = writeln!(out, "{language}: {head} {}", names.join(", "));
            for advice in results.iter().map(|result| &result.advice).filter(|advice| !advice.is_empty()) {
                let _ = writeln!(out, "    {advice}");
            }
        };
        if !met.is_empty() {
            tell(paint("practices met:", AnsiColor::Green), &met);
        }
        for result in lacking {
            tell(paint("not met:", AnsiColor::Yellow), &[result]);
        }
    }
}

/// « constructive feedback »
fn name(result: &proto::PracticeResult) -> String {
    result.practice().as_str_name().trim_start_matches("PRACTICE_").to_lowercase().replace('_', " ")
}

fn paint(words: &str, colour: AnsiColor) -> String {
    let style = Style::new().fg_color(Some(colour.into())).bold();
    format!("{style}{words}{style:#}")
}
