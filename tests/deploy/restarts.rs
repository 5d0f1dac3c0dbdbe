//! Three replicas behind Envoy that go and come back while callers call.

use std::{fs, net::SocketAddr, path::Path};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tempfile::TempDir;

use crate::{envoy::Envoy, http::until, load::Load, replica::Replica};

const REPLICAS: usize = 3;
/// How many restarts the test makes, one replica after the other.
const RESTARTS: usize = 3;
/// Letters by which a replica proves that it has its share of the calls.
const SHARE: u64 = 10;
const TOKEN: &str = "a-token-of-the-tests";

#[tokio::test(flavor = "multi_thread")]
async fn replicas_that_are_restarted_one_by_one_cost_no_call() {
    let mut deployment = Deployment::start().await;
    let load = Load::start(deployment.envoy.address, TOKEN, true).await;
    deployment.all_have_their_share().await;
    for restart in 0..RESTARTS {
        deployment.replace(restart % REPLICAS, Replica::restart).await;
    }
    let outcome = load.stop().await;
    println!(
        "{RESTARTS} restarts, {} calls and {} batches, {} failed; Envoy tried again {} times; half within {:?}, 99 of 100 within {:?}, all within {:?}",
        outcome.calls,
        outcome.batches,
        outcome.failures.len(),
        deployment.envoy.counter("upstream_rq_retry").await,
        outcome.percentile(50),
        outcome.percentile(99),
        outcome.percentile(100),
    );
    assert!(outcome.failures.is_empty(), "{:#?}\n{}", outcome.failures, deployment.envoy.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replica_that_dies_costs_no_letter() {
    let mut deployment = Deployment::start().await;
    let load = Load::start(deployment.envoy.address, TOKEN, false).await;
    deployment.all_have_their_share().await;
    deployment.replicas[0].die();
    deployment.envoy.sees_healthy(REPLICAS - 1).await;
    deployment.replace(0, Replica::start_again).await;
    let outcome = load.stop().await;
    let retries = deployment.envoy.counter("upstream_rq_retry").await;
    println!("one death, {} calls, {} failed; Envoy tried again {retries} times", outcome.calls, outcome.failures.len());
    // Else no call met the dead replica, and nothing is proved.
    assert!(retries > 0);
    assert!(outcome.failures.is_empty(), "{:#?}\n{}", outcome.failures, deployment.envoy.log());
}

struct Deployment {
    replicas: Vec<Replica>,
    envoy: Envoy,
    _folder: TempDir,
}

impl Deployment {
    async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let flags = flags(folder.path());
        let replicas: Vec<_> = (0..REPLICAS).map(|_| Replica::start(&flags)).collect();
        let addresses: Vec<SocketAddr> = replicas.iter().map(|replica| replica.address).collect();
        let envoy = Envoy::start(folder.path(), &addresses, &folder.path().join("ca.pem")).await;
        envoy.sees_healthy(REPLICAS).await;
        Self { replicas, envoy, _folder: folder }
    }

    /// Ends one replica and starts it again by `how`; waits until it has its share of the calls again.
    async fn replace(&mut self, index: usize, how: fn(Replica) -> Replica) {
        let old = self.replicas.remove(index);
        let new = tokio::task::spawn_blocking(move || how(old)).await.unwrap();
        self.replicas.insert(index, new);
        self.envoy.sees_healthy(REPLICAS).await;
        self.has_its_share(index).await;
    }

    async fn has_its_share(&self, index: usize) {
        let replica = &self.replicas[index];
        until("a replica has its share of the calls", async || (replica.letters().await >= SHARE).then_some(())).await;
    }

    async fn all_have_their_share(&self) {
        for index in 0..REPLICAS {
            self.has_its_share(index).await;
        }
    }
}

/// TLS, tokens and a drain as in the manifests, with a shorter delay: still longer than Envoy's health checks are apart.
fn flags(folder: &Path) -> Vec<String> {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    // Else its name is the same as the replicas', which then count as signed by themselves.
    params.distinguished_name.push(DnType::CommonName, "The tests' authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec!["egards".to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
    let write = |name: &str, text: String| {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    write("ca.pem", authority.pem());
    vec![
        format!("--tls-cert={}", write("tls.crt", certificate.pem())),
        format!("--tls-key={}", write("tls.key", key.serialize_pem())),
        format!("--auth-tokens={}", write("tokens", TOKEN.to_owned())),
        "--workers=1".to_owned(),
        "--drain-delay=2s".to_owned(),
        "--drain-timeout=10s".to_owned(),
    ]
}
