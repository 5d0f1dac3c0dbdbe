//! All the words a server has: the locales, and the house wordings over them.

use std::collections::BTreeMap;

use super::Locales;

/// The locales in the built-in wording, and in each house wording.
#[derive(Debug)]
pub struct Words {
    built_in: Locales,
    wordings: BTreeMap<String, Locales>,
}

impl Words {
    /// Words without house wordings.
    #[must_use]
    pub fn new(built_in: Locales) -> Self {
        Self { built_in, wordings: BTreeMap::new() }
    }

    /// The same words, with these house wordings by id.
    #[must_use]
    pub fn with_wordings(self, wordings: BTreeMap<String, Locales>) -> Self {
        Self { wordings, ..self }
    }

    /// The locales in their own wording.
    #[must_use]
    pub fn built_in(&self) -> &Locales {
        &self.built_in
    }

    /// The locales in a house wording; in their own for an empty id.
    #[must_use]
    pub fn wording(&self, id: &str) -> Option<&Locales> {
        if id.is_empty() { Some(&self.built_in) } else { self.wordings.get(id) }
    }

    /// The ids of the house wordings.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        self.wordings.keys().map(String::as_str)
    }
}
