//! How a letter looks: as text, as HTML, as mail. All of them show the same words.

mod html;
mod text;

pub use html::html;
pub use text::text;
