//! What was drafted → `Draft`.

use super::{drafting::Draft, proto, request::Formats};
use crate::{
    rejection::Rejection,
    render,
    review::{Finding, Practice, PracticeResult, Severity},
};

/// A draft as the caller gets it.
pub fn draft(draft: Draft<'_>, rejection: &Rejection, formats: Formats, revision: String) -> proto::Draft {
    let Draft { locale, letter, findings, practices } = draft;
    proto::Draft {
        language_code: locale.tag().as_str().to_owned(),
        subject: letter.subject().to_owned(),
        text_body: if formats.text { render::text(&letter) } else { String::new() },
        html_body: if formats.html { render::html(&letter) } else { String::new() },
        mime_message: if formats.mime { render::mime(&letter, rejection) } else { Vec::new() },
        revision,
        findings: findings.into_iter().map(finding).collect(),
        practices: practices.into_iter().map(practice).collect(),
    }
}

fn finding(finding: Finding) -> proto::Finding {
    let severity = match finding.severity {
        Severity::Info => proto::Severity::Info,
        Severity::Warning => proto::Severity::Warning,
        Severity::Error => proto::Severity::Error,
    };
    proto::Finding {
        severity: severity.into(),
        rule: finding.rule.to_owned(),
        field: finding.field,
        excerpt: finding.excerpt,
        start: finding.start,
        end: finding.end,
        message: finding.message,
    }
}

fn practice(result: PracticeResult) -> proto::PracticeResult {
    let practice = match result.practice {
        Practice::Personalised => proto::Practice::Personalised,
        Practice::Prompt => proto::Practice::Prompt,
        Practice::ConstructiveFeedback => proto::Practice::ConstructiveFeedback,
        Practice::Courteous => proto::Practice::Courteous,
        Practice::DoorOpen => proto::Practice::DoorOpen,
    };
    proto::PracticeResult { practice: practice.into(), met: result.met, advice: result.advice }
}
