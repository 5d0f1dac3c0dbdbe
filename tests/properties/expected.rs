//! What the contract says of a request: which fields are refused, and which words a letter must hold.

use std::collections::BTreeSet;

use egards::{
    grpc::proto::{self, draft_rejection_request::Template, phrase},
    rejection::{
        contact::{EMAIL_ADDRESS, EmailAddress, HttpsUrl, URL},
        line::{FREE_TEXT, Line, NAME},
    },
};

/// What one request has to lead to.
#[derive(Debug, Default)]
pub struct Expected {
    /// The paths of the fields that are refused.
    pub refused: BTreeSet<String>,
    /// What every letter holds as it was sent.
    pub names: Vec<String>,
    /// What letters in French and in English hold, but for typography and a final mark.
    pub texts: [Vec<String>; 2],
}

impl Expected {
    pub fn of(request: &proto::DraftRejectionRequest) -> Self {
        let mut expected = Self::default();
        expected.candidate(request.candidate.as_ref().unwrap(), request.address_form);
        let title = request.position.as_ref().unwrap().title.as_ref().unwrap();
        expected.text(title, "position.title", NAME, true);
        let company = request.company.as_ref().unwrap();
        expected.name(&company.name, "company.name", Some("company.name"), true);
        let sender = request.sender.as_ref().unwrap();
        expected.name(&sender.name, "sender.name", Some("sender.name"), true);
        expected.text(sender.position.as_ref().unwrap(), "sender.position", NAME, false);
        expected.address(&sender.email_address, "sender.email_address");
        if let Some(interview) = &request.interview {
            expected.interview(interview);
        }
        match request.template.as_ref().unwrap() {
            Template::Basic(_) => {}
            Template::DetailedFeedback(detailed) => {
                let proto::DetailedFeedback { strengths, reasons, growth_areas, suggestion } = detailed;
                expected.feedback("detailed_feedback", [strengths, reasons, growth_areas], suggestion.as_ref());
            }
            Template::InternalCandidate(internal) => {
                let proto::InternalCandidate { strengths, reasons, growth_areas, suggestion, career_contact } = internal;
                expected.feedback("internal_candidate", [strengths, reasons, growth_areas], suggestion.as_ref());
                expected.name(career_contact, "internal_candidate.career_contact", None, false);
            }
        }
        if let Some(pool) = &request.talent_pool {
            let url = Line::clean(pool.privacy_url.clone(), URL)
                .and_then(|line| HttpsUrl::parse(&line.unwrap()).map(|url| url.as_str().to_owned()));
            expected.noted(url.map(Some), "talent_pool.privacy_url");
        }
        expected
    }

    fn refuse(&mut self, path: impl Into<String>) {
        self.refused.insert(path.into());
    }

    fn noted<E>(&mut self, result: Result<Option<String>, E>, path: &str) {
        match result {
            Ok(words) => self.names.extend(words),
            Err(_) => self.refuse(path),
        }
    }

    fn candidate(&mut self, candidate: &proto::Candidate, form: i32) {
        let proto::Candidate { given_name, family_name, display_name, email_address, .. } = candidate;
        let before = self.refused.len();
        let [given, family, display] = [(given_name, "given"), (family_name, "family"), (display_name, "display")]
            .map(|(name, which)| self.read(name, &format!("candidate.{which}_name"), true));
        let full = match (display, given.clone(), family) {
            (Some(display), ..) => Some(display),
            (None, Some(given), Some(family)) => Some(format!("{given} {family}")),
            (None, given, family) => given.or(family),
        };
        if full.is_none() && self.refused.len() == before {
            self.refuse("candidate.family_name");
        }
        let informal = form == i32::from(proto::AddressForm::Informal);
        // On first-name terms the given name stands alone.
        self.names.extend(if informal && given.is_some() { given } else { full });
        self.address(email_address, "candidate.email_address");
    }

    /// A value after the cleaning; [`None`] when it is refused or empty.
    fn read(&mut self, raw: &str, path: &str, header: bool) -> Option<String> {
        match Line::clean(raw.to_owned(), NAME) {
            Ok(Some(line)) if !(header && line.contains("=?")) => Some(line.to_string()),
            Ok(None) => None,
            _ => {
                self.refuse(path);
                None
            }
        }
    }

    fn name(&mut self, raw: &str, path: &str, required: Option<&str>, header: bool) {
        let before = self.refused.len();
        let words = self.read(raw, path, header);
        if let (None, Some(path)) = (&words, required)
            && self.refused.len() == before
        {
            self.refuse(path);
        }
        self.names.extend(words);
    }

    fn address(&mut self, raw: &str, path: &str) {
        match Line::clean(raw.to_owned(), EMAIL_ADDRESS) {
            Ok(Some(line)) if EmailAddress::parse(&line).is_ok() => {}
            Ok(None) => {}
            _ => self.refuse(path),
        }
    }

    /// A text in each language, or for any of them.
    fn text(&mut self, text: &proto::LocalizedText, path: &str, limit: usize, header: bool) {
        let refused = |line: &Line| header && line.contains("=?");
        for (key, raw) in &text.by_language {
            match Line::clean(raw.clone(), limit) {
                Ok(Some(line)) if !refused(&line) => self.texts[usize::from(key == "en")].push(line.to_string()),
                _ => self.refuse(format!("{path}.by_language[\"{key}\"]")),
            }
        }
        match Line::clean(text.text.clone(), limit) {
            Ok(Some(line)) if !refused(&line) => {
                // A topic loses its final mark whatever the language; titles lose nothing.
                if limit == NAME {
                    self.names.push(line.to_string());
                } else {
                    self.texts.iter_mut().for_each(|texts| texts.push(line.to_string()));
                }
            }
            Ok(None) if !text.by_language.is_empty() => {}
            Ok(None) => self.refuse(path),
            _ => self.refuse(format!("{path}.text")),
        }
    }

    fn phrase(&mut self, phrase: &proto::Phrase, path: &str) {
        if let Some(phrase::Phrase::Text(text)) = &phrase.phrase {
            self.text(text, &format!("{path}.text"), FREE_TEXT, false);
        }
    }

    fn feedback(&mut self, letter: &str, lists: [&Vec<proto::Phrase>; 3], suggestion: Option<&proto::LocalizedText>) {
        for (list, name) in lists.into_iter().zip(["strengths", "reasons", "growth_areas"]) {
            for (index, phrase) in list.iter().enumerate() {
                self.phrase(phrase, &format!("{letter}.{name}[{index}]"));
            }
        }
        if let Some(suggestion) = suggestion {
            self.text(suggestion, &format!("{letter}.suggestion"), FREE_TEXT, false);
        }
    }

    fn interview(&mut self, interview: &proto::Interview) {
        if let Some(stage) = &interview.stage {
            self.phrase(stage, "interview.stage");
        }
        for (index, name) in interview.interviewers.iter().enumerate() {
            let path = format!("interview.interviewers[{index}]");
            self.name(name, &path, Some(&path), false);
        }
        for (index, topic) in interview.topics.iter().enumerate() {
            self.text(topic, &format!("interview.topics[{index}]"), FREE_TEXT, false);
        }
    }
}
