//! TLS and mutual TLS as `rustls` does them, from PEM files.

use std::{path::Path, sync::Arc};

use tokio_rustls::rustls::{
    RootCertStore, ServerConfig,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
    server::WebPkiClientVerifier,
};

use super::secrets::SecretsError;

/// TLS 1.2 and 1.3 with this certificate; with client authorities, clients must show one of theirs.
///
/// # Errors
/// A file cannot be read, or the key is not the certificate's.
pub fn load(certificate: &Path, key: &Path, client_ca: Option<&Path>) -> Result<ServerConfig, SecretsError> {
    let chain = certificates("--tls-cert", certificate)?;
    let private_key =
        PrivateKeyDer::from_pem_file(key).map_err(|error| SecretsError::new("--tls-key", key, format!("no private key: {error}")))?;
    let provider = Arc::new(ring::default_provider());
    let config = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| SecretsError::new("--tls-cert", certificate, error.to_string()))?;
    let config = match client_ca {
        None => config.with_no_client_auth(),
        Some(path) => {
            let unusable = |why: String| SecretsError::new("--tls-client-ca", path, why);
            let mut roots = RootCertStore::empty();
            for authority in certificates("--tls-client-ca", path)? {
                roots.add(authority).map_err(|error| unusable(error.to_string()))?;
            }
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider)
                .build()
                .map_err(|error| unusable(error.to_string()))?;
            config.with_client_cert_verifier(verifier)
        }
    };
    let mut config = config
        .with_single_cert(chain, private_key)
        .map_err(|error| SecretsError::new("--tls-cert", certificate, format!("with the key given: {error}")))?;
    config.alpn_protocols = vec![b"h2".to_vec()];
    Ok(config)
}

fn certificates(flag: &'static str, path: &Path) -> Result<Vec<CertificateDer<'static>>, SecretsError> {
    let certificates: Vec<_> = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect)
        .map_err(|error| SecretsError::new(flag, path, error.to_string()))?;
    if certificates.is_empty() {
        return Err(SecretsError::new(flag, path, "holds no certificate".to_owned()));
    }
    Ok(certificates)
}
