//! The places of a request where the caller's own words stand, language by language.

use super::TemplateKind;

/// A field that holds a text in several languages; in the order of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextField {
    /// What impressed.
    Strength(usize),
    /// What decided.
    Reason(usize),
    /// What to develop.
    GrowthArea(usize),
    /// The piece of advice.
    Suggestion,
    /// The title of the post.
    PositionTitle,
    /// The role of whoever signs.
    SenderPosition,
    /// Which interview it was.
    Stage,
    /// What was talked about.
    Topic(usize),
}

impl TextField {
    /// The path of the text in a request for this letter.
    #[must_use]
    pub fn path(self, template: TemplateKind) -> String {
        let letter = template.field();
        match self {
            Self::PositionTitle => "position.title".into(),
            Self::SenderPosition => "sender.position".into(),
            Self::Stage => "interview.stage.text".into(),
            Self::Topic(index) => format!("interview.topics[{index}]"),
            Self::Strength(index) => format!("{letter}.strengths[{index}].text"),
            Self::Reason(index) => format!("{letter}.reasons[{index}].text"),
            Self::GrowthArea(index) => format!("{letter}.growth_areas[{index}].text"),
            Self::Suggestion => format!("{letter}.suggestion"),
        }
    }

    /// The path of the words themselves: those under a key of `by_language`, or `text`.
    #[must_use]
    pub fn path_of_words(self, template: TemplateKind, key: Option<&str>) -> String {
        let text = self.path(template);
        match key {
            Some(key) => format!("{text}.by_language[\"{key}\"]"),
            None => format!("{text}.text"),
        }
    }
}
