//! The manifests: Kubernetes' schemas, and what no schema sees: that they fit each other and the program.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
    process::Command,
    time::Duration,
};

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::{
    file,
    yaml::{documents, kubernetes_documents},
};

/// The oldest whose fields are used, and the newest whose schemas are at hand.
const VERSIONS: [&str; 2] = ["1.30.0", "1.37.0"];

fn manifests() -> BTreeMap<String, Value> {
    let kustomization = documents(&[file("deploy/kubernetes/kustomization.yaml")]).remove(0);
    let files: Vec<PathBuf> = strings(&kustomization["resources"]).iter().map(|name| file("deploy/kubernetes").join(name)).collect();
    let documents = kubernetes_documents(&VERSIONS, &files).unwrap_or_else(|error| panic!("{error}"));
    documents.into_iter().map(|document| (document["kind"].as_str().unwrap().to_owned(), document)).collect()
}

#[test]
fn manifests_fit_the_schemas_and_every_file_is_deployed() {
    let manifests = manifests();
    let kinds: Vec<_> = manifests.keys().map(String::as_str).collect();
    assert_eq!(kinds, ["Deployment", "HorizontalPodAutoscaler", "NetworkPolicy", "PodDisruptionBudget", "Service"]);
    let files = fs::read_dir(file("deploy/kubernetes")).unwrap();
    let files = files.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|extension| extension == "yaml"));
    // All of them, and the kustomization itself.
    assert_eq!(files.count(), manifests.len() + 1);
    for manifest in manifests.values() {
        assert_eq!(manifest.pointer("/metadata/namespace"), None, "the namespace is the operator's to choose");
    }
}

#[test]
fn the_check_against_the_schemas_sees_a_mistake() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("service.yaml");
    let text = fs::read_to_string(file("deploy/kubernetes/service.yaml")).unwrap();
    fs::write(&path, text.replace("targetPort: grpc", "targetsPort: grpc")).unwrap();
    let error = kubernetes_documents(&VERSIONS, &[path]).unwrap_err();
    assert!(error.contains("targetsPort"), "{error}");
}

#[test]
fn selectors_ports_and_targets_fit_each_other() {
    let manifests = manifests();
    let deployment = &manifests["Deployment"];
    let pod = &deployment["spec"]["template"];
    let labels = &pod["metadata"]["labels"];
    for selector in [
        &deployment["spec"]["selector"]["matchLabels"],
        &manifests["Service"]["spec"]["selector"],
        &manifests["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"],
        &manifests["NetworkPolicy"]["spec"]["podSelector"]["matchLabels"],
        &pod["spec"]["topologySpreadConstraints"][0]["labelSelector"]["matchLabels"],
        &pod["spec"]["topologySpreadConstraints"][1]["labelSelector"]["matchLabels"],
    ] {
        assert_eq!(selector, labels);
    }
    assert_eq!(manifests["HorizontalPodAutoscaler"]["spec"]["scaleTargetRef"]["name"], deployment["metadata"]["name"]);
    assert_eq!(manifests["Service"]["spec"]["clusterIP"], "None");

    let container = container(deployment);
    let ports: BTreeMap<_, _> =
        container["ports"].as_array().unwrap().iter().map(|port| (port["name"].as_str().unwrap(), &port["containerPort"])).collect();
    for port in manifests["Service"]["spec"]["ports"].as_array().unwrap() {
        assert_eq!(Some(&&port["port"]), ports.get(port["targetPort"].as_str().unwrap()));
    }
    for rule in manifests["NetworkPolicy"]["spec"]["ingress"].as_array().unwrap() {
        assert!(ports.contains_key(rule["ports"][0]["port"].as_str().unwrap()));
    }
    let settings = settings(deployment);
    for (flag, port) in [("--listen", "grpc"), ("--metrics-listen", "metrics")] {
        assert_eq!(settings[flag], format!("0.0.0.0:{}", ports[port]));
    }
}

#[test]
fn probes_ask_what_the_page_answers() {
    let manifests = manifests();
    let container = container(&manifests["Deployment"]);
    for (probe, path) in [("startupProbe", "/readyz"), ("readinessProbe", "/readyz"), ("livenessProbe", "/livez")] {
        assert_eq!(container[probe]["httpGet"], json!({ "path": path, "port": "metrics" }));
    }
}

#[test]
fn the_pod_keeps_to_the_restricted_profile() {
    let manifests = manifests();
    let pod = &manifests["Deployment"]["spec"]["template"]["spec"];
    let container = container(&manifests["Deployment"]);
    assert_eq!(pod["securityContext"]["runAsNonRoot"], true);
    assert_eq!(pod["securityContext"]["seccompProfile"], json!({ "type": "RuntimeDefault" }));
    assert_eq!(pod["automountServiceAccountToken"], false);
    let confined = json!({ "allowPrivilegeEscalation": false, "readOnlyRootFilesystem": true, "capabilities": { "drop": ["ALL"] } });
    assert_eq!(container["securityContext"], confined);
    for resource in ["cpu", "memory"] {
        assert!(container["resources"]["requests"][resource].is_string() && container["resources"]["limits"][resource].is_string());
    }
}

#[test]
fn a_pod_is_given_the_time_its_drain_takes() {
    let manifests = manifests();
    let deployment = &manifests["Deployment"];
    let settings = settings(deployment);
    let grace = Duration::from_secs(deployment["spec"]["template"]["spec"]["terminationGracePeriodSeconds"].as_u64().unwrap());
    let margin = Duration::from_secs(5);
    assert!(grace >= seconds(&settings["--drain-delay"]) + seconds(&settings["--drain-timeout"]) + margin);
    assert_eq!(deployment["spec"]["strategy"]["rollingUpdate"], json!({ "maxUnavailable": 0, "maxSurge": 1 }));

    let envoy = documents(&[file("deploy/envoy.yaml")]).remove(0);
    let check = envoy.pointer("/static_resources/clusters/0/health_checks/0").unwrap();
    // The slowest that NOT_SERVING can be seen: just missed, and answered late.
    let seen = seconds(check["interval"].as_str().unwrap()).mul_f64(1.1) + seconds(check["timeout"].as_str().unwrap());
    assert!(seconds(&settings["--drain-delay"]) > seen);
}

#[test]
fn every_setting_is_one_of_the_programs() {
    let help = Command::new(env!("CARGO_BIN_EXE_egards")).args(["serve", "--help"]).output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let flags: BTreeSet<_> = help.split_whitespace().filter(|word| word.starts_with("--")).collect();
    let component = documents(&[file("deploy/kubernetes/wordings/kustomization.yaml")]).remove(0);
    let patch = component["patches"][0]["patch"].as_str().unwrap();
    let wordings = patch.split_whitespace().find(|word| word.starts_with("--")).unwrap().split('=').next().unwrap().to_owned();
    for flag in settings(&manifests()["Deployment"]).into_keys().chain([wordings]) {
        assert!(flags.contains(flag.as_str()), "{flag}");
    }
}

#[test]
fn files_that_settings_name_are_mounted() {
    let manifests = manifests();
    let deployment = &manifests["Deployment"];
    let volumes: BTreeSet<_> = deployment["spec"]["template"]["spec"]["volumes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|volume| volume["name"].as_str().unwrap())
        .collect();
    let mounts = container(deployment)["volumeMounts"].as_array().unwrap();
    assert!(mounts.iter().all(|mount| volumes.contains(mount["name"].as_str().unwrap()) && mount["readOnly"] == true));
    for flag in ["--tls-cert", "--tls-key", "--auth-tokens"] {
        let (folder, _) =
            settings(deployment)[flag].clone().rsplit_once('/').map(|(folder, name)| (folder.to_owned(), name.to_owned())).unwrap();
        assert!(mounts.iter().any(|mount| mount["mountPath"] == folder.as_str()), "{flag}");
    }
}

#[test]
fn every_file_of_house_wordings_is_put_in_its_place() {
    let folder = file("deploy/kubernetes/wordings");
    let component = documents(&[folder.join("kustomization.yaml")]).remove(0);
    let files: BTreeMap<String, String> = strings(&component["configMapGenerator"][0]["files"])
        .iter()
        .map(|entry| entry.split_once('=').map(|(key, path)| (key.to_owned(), path.to_owned())).unwrap())
        .collect();
    let patch = component["patches"][0]["patch"].as_str().unwrap();
    for (key, path) in &files {
        assert!(folder.join(path).is_file(), "{path}");
        assert!(patch.contains(&format!("key: {key}\n")) && patch.contains(&format!("path: wordings/{path}\n")), "{path}");
    }
    assert!(patch.contains("mountPath: /etc/egards/words\n") && patch.contains("--wordings=/etc/egards/words/wordings"));
}

fn container(deployment: &Value) -> &Value {
    let containers = &deployment["spec"]["template"]["spec"]["containers"];
    assert_eq!(containers.as_array().unwrap().len(), 1);
    &containers[0]
}

/// The flags the container starts with.
fn settings(deployment: &Value) -> BTreeMap<String, String> {
    let arguments = strings(&container(deployment)["args"]);
    assert_eq!(arguments[0], "serve");
    arguments[1..]
        .iter()
        .map(|argument| argument.split_once('=').map(|(flag, value)| (flag.to_owned(), value.to_owned())).unwrap())
        .collect()
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|item| item.as_str().unwrap().to_owned()).collect()
}

fn seconds(text: &str) -> Duration {
    text.parse::<SignedDuration>().unwrap().try_into().unwrap()
}
