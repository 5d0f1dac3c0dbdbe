//! Values and requests as nobody would write them by hand.

use egards::grpc::proto::{self, draft_rejection_request::Template, phrase};
use proptest::{collection::vec, option, prelude::*, sample::select};

/// What a template, a markup language, a mail program or a font may stumble over. All of it is accepted in a free text.
const FRAGMENTS: &[&str] = &[
    "{ $title }",
    "{title}",
    "{",
    "}",
    "[Name]",
    "]",
    "<b>",
    "</p>",
    "<script>",
    "<!--",
    "-->",
    "<![CDATA[",
    "&amp;",
    "&",
    "&lt",
    "\"",
    "'",
    "l'API",
    "«",
    "»",
    " ;",
    " !",
    " :",
    "?",
    ".",
    ",",
    ";",
    "…",
    "etc.",
    "%s",
    "${x}",
    "\\u0041",
    "=",
    "=_",
    "--",
    "From ",
    ":",
    "(",
    ")",
    "/",
    "é",
    "e\u{301}",
    "ﬁ",
    "İ",
    "ß",
    "李小龙",
    "محمد",
    "שלום",
    "ไทย",
    "👩\u{200D}💻",
    "🏳️",
    "\u{202E}",
    "\u{200B}",
    "\u{2068}",
    "\u{2069}",
    "\u{FEFF}",
    "\u{200D}",
    "\u{E000}",
    "\u{E001}",
    "\u{E010}",
    "\u{F8FF}",
    "\u{10FFFD}",
    "\u{AD}",
    " ",
    "  ",
    "\u{A0}",
    "\u{202F}",
    "\u{3000}",
    "Ingénieur",
    "hôte",
    "SRE",
    "de",
    "null",
    "X",
];

/// What is refused: everywhere, or where the value reaches a header.
const REFUSED: &[&str] =
    &["\n", "\r\nBcc: x@example.org", "\r", "\t", "\0", "\u{1b}[2J", "\u{85}", "\u{2028}", "\u{2029}", "=?utf-8?q?x?="];

fn fragments() -> impl Strategy<Value = String> {
    vec(select(FRAGMENTS), 1..7).prop_map(|parts| parts.concat())
}

/// Any value, mostly one that is accepted.
pub fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        30 => fragments(),
        6 => vec(any::<char>().prop_map(|c| if c.is_control() { 'x' } else { c }), 0..30).prop_map(String::from_iter),
        3 => (select(FRAGMENTS), 1..260_usize).prop_map(|(part, times)| part.repeat(times)),
        2 => Just("Camille Martin".to_owned()),
        2 => select(FRAGMENTS).prop_map(str::to_owned),
        1 => (fragments(), select(REFUSED), fragments()).prop_map(|(before, refused, after)| before + refused + &after),
    ]
}

fn text_for_any() -> impl Strategy<Value = proto::LocalizedText> {
    value().prop_map(|text| proto::LocalizedText { text, ..Default::default() })
}

fn by_language() -> impl Strategy<Value = proto::LocalizedText> {
    (value(), value()).prop_map(|(fr, en)| proto::LocalizedText {
        by_language: [("fr".to_owned(), fr), ("en".to_owned(), en)].into(),
        ..Default::default()
    })
}

fn phrase(id: &'static str) -> impl Strategy<Value = proto::Phrase> {
    prop_oneof![3 => by_language().prop_map(phrase::Phrase::Text), 1 => Just(phrase::Phrase::Id(id.to_owned()))]
        .prop_map(|phrase| proto::Phrase { phrase: Some(phrase) })
}

type Feedback = (Vec<proto::Phrase>, Vec<proto::Phrase>, Vec<proto::Phrase>, Option<proto::LocalizedText>);

fn feedback() -> impl Strategy<Value = Feedback> {
    (
        vec(phrase("strength-rigour"), 1..4),
        vec(phrase("reason-domain-experience"), 0..3),
        vec(phrase("growth-leadership"), 0..3),
        option::of(by_language()),
    )
}

fn template() -> impl Strategy<Value = Template> {
    prop_oneof![
        Just(Template::Basic(proto::Basic {})),
        feedback().prop_map(|(strengths, reasons, growth_areas, suggestion)| {
            Template::DetailedFeedback(proto::DetailedFeedback { strengths, reasons, growth_areas, suggestion })
        }),
        (feedback(), prop_oneof![Just(String::new()), value()]).prop_map(
            |((strengths, reasons, growth_areas, suggestion), career_contact)| {
                Template::InternalCandidate(proto::InternalCandidate { strengths, reasons, growth_areas, suggestion, career_contact })
            }
        ),
    ]
}

fn address() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        3 => Just("camille.martin@example.org".to_owned()),
        1 => Just("\"a b\"@exämple.org".to_owned()),
        1 => fragments().prop_map(|local| local + "@example.org"),
    ]
}

fn candidate() -> impl Strategy<Value = proto::Candidate> {
    let names = prop_oneof![
        value().prop_map(|display| (String::new(), String::new(), display)),
        (value(), value()).prop_map(|(given, family)| (given, family, String::new())),
    ];
    (names, address()).prop_map(|((given_name, family_name, display_name), email_address)| proto::Candidate {
        given_name,
        family_name,
        display_name,
        email_address,
        ..Default::default()
    })
}

fn interview() -> impl Strategy<Value = proto::Interview> {
    let date = select(&["", "2026-03-01", "1900-02-28"][..]);
    (date, option::of(phrase("stage-technical")), vec(value(), 0..3), vec(prop_oneof![text_for_any(), by_language()], 0..4))
        .prop_map(|(date, stage, interviewers, topics)| proto::Interview { date: date.to_owned(), stage, interviewers, topics })
}

prop_compose! {
    /// A request in which every value may be anything, and everything else is right.
    pub fn request()(
        languages in proptest::sample::subsequence(vec!["fr", "en", "fr-CA", "en-GB"], 1..=4),
        template in template(),
        candidate in candidate(),
        (title, title_join) in (text_for_any(), 0..5),
        (company, kind) in (value(), 0..3),
        (name, position, email_address) in (value(), text_for_any(), address()),
        interview in option::of(interview()),
        (pool, path) in (any::<bool>(), value()),
        (address_form, late) in (0..3, any::<bool>()),
    ) -> proto::DraftRejectionRequest {
        let colleague = matches!(template, Template::InternalCandidate(_));
        proto::DraftRejectionRequest {
            language_codes: languages.into_iter().map(str::to_owned).collect(),
            template: Some(template),
            candidate: Some(candidate),
            position: Some(proto::Position { title: Some(title), title_join }),
            company: Some(proto::Company { name: company, kind }),
            sender: Some(proto::Sender { name, position: Some(position), email_address }),
            interview,
            decision_date: if late { "2026-01-01".to_owned() } else { String::new() },
            send_date: "2026-03-06".to_owned(),
            talent_pool: (pool && !colleague)
                .then(|| proto::TalentPool { retention_months: 12, privacy_url: format!("https://example.org/{path}") }),
            address_form,
            review_policy: Some(proto::ReviewPolicy { blocking: proto::Blocking::Never.into(), ..Default::default() }),
            formats: vec![proto::Format::Text.into(), proto::Format::Html.into(), proto::Format::Mime.into()],
            ..Default::default()
        }
    }
}
