//! How a letter looks: as text, as HTML, as mail. All of them show the same words.

mod html;
mod mime;
mod text;

pub use html::html;
pub use mime::mime;
pub use text::text;
