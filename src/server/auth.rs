//! Bearer tokens (RFC 6750) from a file. Only their SHA-256 is kept, and compared in constant time.

use std::{fs, path::Path};

use http::{HeaderMap, header::AUTHORIZATION};
use sha2::{Digest as _, Sha256};
use subtle::{Choice, ConstantTimeEq as _};

use super::secrets::SecretsError;

/// Accepted tokens, as digests.
pub struct Tokens(Vec<[u8; 32]>);

impl Tokens {
    /// Reads a token a line, as it is or as `sha256:` and 64 hexadecimal digits. Empty lines and lines that begin with
    /// `#` are skipped.
    ///
    /// # Errors
    /// The file cannot be read, holds no token, or a line is none; the error never holds the line itself.
    pub fn load(path: &Path) -> Result<Self, SecretsError> {
        let unusable = |why: String| SecretsError::new("--auth-tokens", path, why);
        let text = fs::read_to_string(path).map_err(|error| unusable(error.to_string()))?;
        let mut tokens = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let token = parse(line).ok_or_else(|| {
                unusable(format!("line {number}: expected a token of letters, digits and -._~+/=, or sha256: and 64 hexadecimal digits"))
            })?;
            tokens.push(token);
        }
        if tokens.is_empty() {
            return Err(unusable("holds no token".to_owned()));
        }
        Ok(Self(tokens))
    }

    /// Whether the call bears an accepted token.
    pub fn accept(&self, headers: &HeaderMap) -> bool {
        let mut given = headers.get_all(AUTHORIZATION).iter();
        let (Some(value), None) = (given.next(), given.next()) else {
            return false;
        };
        let Some((scheme, token)) = value.as_bytes().split_at_checked(7) else {
            return false;
        };
        if !scheme.eq_ignore_ascii_case(b"bearer ") {
            return false;
        }
        let digest: [u8; 32] = Sha256::digest(token.trim_ascii()).into();
        // All are compared, found or not: time says nothing about which one came close.
        let found = self.0.iter().fold(Choice::from(0), |found, known| found | known.ct_eq(&digest));
        found.into()
    }
}

fn parse(line: &str) -> Option<[u8; 32]> {
    if let Some(digits) = line.strip_prefix("sha256:") {
        let mut digest = [0; 32];
        if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        for (index, byte) in digest.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&digits[2 * index..2 * index + 2], 16).ok()?;
        }
        return Some(digest);
    }
    let is_token = line.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte));
    is_token.then(|| Sha256::digest(line).into())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn load(text: &str) -> Result<Tokens, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens");
        fs::write(&path, text).unwrap();
        Tokens::load(&path).map_err(|error| error.to_string())
    }

    fn accepts(tokens: &Tokens, value: &'static str) -> bool {
        tokens.accept(&HeaderMap::from_iter([(AUTHORIZATION, HeaderValue::from_static(value))]))
    }

    #[test]
    fn plain_and_hashed_tokens_are_accepted_and_no_others() {
        // The digest is that of "hashed-one".
        let digest = "6f07e14f8ccc683741478cf98a9d1add6c6ce4e8e2d022aae2af8d782a58cf84";
        let tokens = load(&format!("# rotated in spring\n\nplain.one\n  sha256:{digest}  \n")).unwrap();
        for value in ["Bearer plain.one", "bearer hashed-one", "BEARER  plain.one"] {
            assert!(accepts(&tokens, value), "{value}");
        }
        for value in ["plain.one", "Basic plain.one", "Bearer ", "Bearer plain.on", "Bearer plain.onee", ""] {
            assert!(!accepts(&tokens, value), "{value}");
        }
        assert!(!tokens.accept(&HeaderMap::new()));
        assert!(!accepts(&tokens, Box::leak(format!("Bearer sha256:{digest}").into_boxed_str())));
    }

    #[test]
    fn a_file_that_cannot_be_used_is_refused_without_being_quoted() {
        for (text, expected) in [
            ("", "holds no token"),
            ("# nothing\n\n", "holds no token"),
            ("good\nsecret with spaces\n", "line 2"),
            ("sha256:abc\n", "line 1"),
            ("geheimnisß\n", "line 1"),
        ] {
            let error = load(text).err().unwrap();
            assert!(error.contains(expected) && error.contains("--auth-tokens"), "{error}");
            assert!(!error.contains("secret") && !error.contains("geheim") && !error.contains("abc"), "{error}");
        }
    }
}
