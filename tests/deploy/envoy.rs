//! The real Envoy with `deploy/envoy.yaml`, of which the test changes addresses and nothing else.

use std::{
    fs::{self, File},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command},
};

use serde_json::{Value, json};

use crate::{
    file,
    http::{get, until},
    packaged,
    replica::ANY,
    yaml::documents,
};

pub struct Envoy {
    child: Child,
    log: PathBuf,
    admin: SocketAddr,
    /// Where callers connect.
    pub address: SocketAddr,
}

impl Envoy {
    /// Starts it before these replicas and waits until it takes callers. It trusts the authority in the file `trusted`.
    pub async fn start(folder: &Path, replicas: &[SocketAddr], trusted: &Path) -> Self {
        let mut settings = documents(&[file("deploy/envoy.yaml")]).remove(0);
        *at(&mut settings, "/admin/address") = address(ANY);
        *at(&mut settings, "/static_resources/listeners/0/address") = address(ANY);
        let cluster = at(&mut settings, "/static_resources/clusters/0");
        let endpoints = replicas.iter().map(|replica| json!({ "endpoint": { "address": address(*replica) } }));
        *at(cluster, "/load_assignment/endpoints/0/lb_endpoints") = endpoints.collect();
        *at(cluster, "/transport_socket/typed_config/common_tls_context/validation_context/trusted_ca/filename") = trusted.to_str().into();

        let (config, log, admin) = (folder.join("envoy.json"), folder.join("envoy.log"), folder.join("envoy.admin"));
        fs::write(&config, settings.to_string()).unwrap();
        let output = File::create(&log).unwrap();
        let mut child = Command::new(packaged("envoy"))
            .args(["--concurrency", "2", "--disable-hot-restart", "--config-path"])
            .arg(&config)
            .arg("--admin-address-path")
            .arg(&admin)
            .stdout(output.try_clone().unwrap())
            .stderr(output)
            .spawn()
            .unwrap();
        let admin = until("Envoy's own port", async || {
            assert!(child.try_wait().unwrap().is_none(), "Envoy ended:\n{}", fs::read_to_string(&log).unwrap());
            fs::read_to_string(&admin).ok()?.parse().ok()
        })
        .await;
        let address = until("Envoy's port for callers", async || {
            let listeners: Value = serde_json::from_str(&get(admin, "/listeners?format=json").await?).unwrap();
            let port = listeners.pointer("/listener_statuses/0/local_address/socket_address/port_value")?.as_u64()?;
            Some(SocketAddr::new(ANY.ip(), u16::try_from(port).unwrap()))
        })
        .await;
        Self { child, log, admin, address }
    }

    /// Waits until so many replicas are healthy in Envoy's eyes.
    pub async fn sees_healthy(&self, replicas: usize) {
        until(&format!("{replicas} replicas healthy in Envoy's eyes"), async || {
            let clusters: Value = serde_json::from_str(&get(self.admin, "/clusters?format=json").await?).unwrap();
            let hosts = clusters.pointer("/cluster_statuses/0/host_statuses")?.as_array()?;
            let healthy = hosts.iter().filter(|host| host["health_status"] == json!({ "eds_health_status": "HEALTHY" }));
            (healthy.count() == replicas).then_some(())
        })
        .await;
    }

    /// One of the cluster's counters.
    pub async fn counter(&self, name: &str) -> u64 {
        let name = format!("cluster.egards.{name}");
        let page = get(self.admin, &format!("/stats?filter=^{name}$")).await.unwrap();
        page.trim().strip_prefix(&format!("{name}: ")).unwrap().parse().unwrap()
    }

    /// What it has written.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }
}

impl Drop for Envoy {
    fn drop(&mut self) {
        // Already gone is fine.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn at<'a>(value: &'a mut Value, pointer: &str) -> &'a mut Value {
    value.pointer_mut(pointer).unwrap_or_else(|| panic!("deploy/envoy.yaml: nothing at {pointer}"))
}

fn address(address: SocketAddr) -> Value {
    json!({ "socket_address": { "address": address.ip().to_string(), "port_value": address.port() } })
}
