//! What is read from files at the start and again on SIGHUP: certificates and tokens, together.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use tokio_rustls::{TlsAcceptor, rustls::ServerConfig};

use super::{auth::Tokens, tls};
use crate::config::ServeSettings;

/// Certificates and tokens of one moment.
pub struct Secrets {
    pub tls: Option<TlsAcceptor>,
    pub tokens: Option<Tokens>,
}

/// A file that certificates or tokens are read from cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{flag} {}: {why}", path.display())]
pub struct SecretsError {
    flag: &'static str,
    path: PathBuf,
    why: String,
}

impl SecretsError {
    pub(super) fn new(flag: &'static str, path: &Path, why: String) -> Self {
        Self { flag, path: path.to_owned(), why }
    }
}

impl Secrets {
    /// Reads all files that the settings name.
    ///
    /// # Errors
    /// One of them cannot be used.
    pub fn load(settings: &ServeSettings) -> Result<Self, SecretsError> {
        let config: Option<ServerConfig> = match (&settings.tls_cert, &settings.tls_key) {
            (Some(certificate), Some(key)) => Some(tls::load(certificate, key, settings.tls_client_ca.as_deref())?),
            _ => None,
        };
        Ok(Self {
            tls: config.map(|config| TlsAcceptor::from(Arc::new(config))),
            tokens: settings.auth_tokens.as_deref().map(Tokens::load).transpose()?,
        })
    }
}
