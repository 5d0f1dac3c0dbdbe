//! Traces by OTLP over gRPC, when the environment asks for them, with the RPC semantic conventions of OpenTelemetry.
//!
//! `OTEL_EXPORTER_OTLP_ENDPOINT` (or `…_TRACES_ENDPOINT`) switches them on; the rest of the family (`OTEL_SERVICE_NAME`,
//! `OTEL_TRACES_SAMPLER`, `OTEL_BSP_*`, `OTEL_EXPORTER_OTLP_HEADERS`…) is read by the SDK. Spans wait in a bounded queue
//! for a thread of their own: when the collector does not keep up, spans are lost and calls are not.

use std::{env, fs, thread, time::Duration};

use http::HeaderMap;
use opentelemetry::{
    Context, KeyValue, TraceId,
    propagation::{Extractor, TextMapPropagator as _},
    trace::{Span as _, SpanBuilder, SpanContext, SpanKind, Status, TraceContextExt as _, Tracer as _, TracerProvider as _},
};
use opentelemetry_otlp::{
    SpanExporter, WithTonicConfig as _,
    tonic_types::transport::{Certificate, ClientTlsConfig, Identity},
};
use opentelemetry_sdk::{
    Resource,
    propagation::TraceContextPropagator,
    resource::{EnvResourceDetector, TelemetryResourceDetector},
    trace::{SdkTracer, SdkTracerProvider, Span},
};
use tokio::sync::oneshot;
use tonic::Code;

use super::code::{code_name, is_server_fault};

/// Time the last spans have to leave when the program stops.
const SHUTDOWN: Duration = Duration::from_secs(1);

/// Whether and where to calls are traced.
#[derive(Debug, Default)]
pub struct Traces(Option<Exporting>);

#[derive(Debug)]
struct Exporting {
    provider: SdkTracerProvider,
    tracer: SdkTracer,
    /// Ends the thread of the exporter's connection when dropped.
    _connection: oneshot::Sender<()>,
}

/// One call's place in a trace.
#[derive(Debug)]
pub struct CallTrace {
    trace_id: Option<TraceId>,
    span: Option<Box<Span>>,
}

struct Headers<'a>(&'a HeaderMap);

impl Extractor for Headers<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.to_str().ok()
    }
    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(http::HeaderName::as_str).collect()
    }
}

impl Traces {
    /// Traces as the environment asks for them.
    ///
    /// # Errors
    /// What the environment asks for cannot be done: an endpoint that is no URL, a protocol other than gRPC.
    #[expect(clippy::disallowed_methods, reason = "OpenTelemetry's variables are not settings of ours: they are read here alone")]
    pub fn from_environment() -> Result<Self, String> {
        let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let endpoint = ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT"].into_iter().find_map(set);
        let disabled = set("OTEL_SDK_DISABLED").is_some_and(|value| value.eq_ignore_ascii_case("true"))
            || set("OTEL_TRACES_EXPORTER").is_some_and(|value| value == "none");
        if endpoint.is_none() || disabled {
            return Ok(Self(None));
        }
        for name in ["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL"] {
            if set(name).is_some_and(|protocol| protocol != "grpc") {
                return Err(format!("{name}: only grpc is spoken here"));
            }
        }
        let file = |name: &str| {
            let names = [format!("OTEL_EXPORTER_OTLP_TRACES_{name}"), format!("OTEL_EXPORTER_OTLP_{name}")];
            let found = names.iter().find_map(|name| Some((name, set(name)?)));
            found.map(|(name, path)| fs::read(&path).map_err(|error| format!("{name} {path}: {error}"))).transpose()
        };
        let (exporter, connection) = connect(tls(file("CERTIFICATE")?, file("CLIENT_CERTIFICATE")?.zip(file("CLIENT_KEY")?)))?;
        // What the environment says wins, OTEL_SERVICE_NAME over all (the SDK's own builder has it the other way round).
        let mut resource = Resource::builder_empty()
            .with_attributes([KeyValue::new("service.name", "egards"), KeyValue::new("service.version", env!("CARGO_PKG_VERSION"))])
            .with_detectors(&[Box::new(TelemetryResourceDetector), Box::new(EnvResourceDetector::new())]);
        if let Some(name) = set("OTEL_SERVICE_NAME") {
            resource = resource.with_service_name(name);
        }
        let provider = SdkTracerProvider::builder().with_resource(resource.build()).with_batch_exporter(exporter).build();
        let tracer = provider.tracer("egards");
        Ok(Self(Some(Exporting { provider, tracer, _connection: connection })))
    }

    /// Begins a call's span; without traces, only takes its trace id over from `traceparent`, for the log.
    pub(super) fn begin(&self, method: &'static str, headers: &HeaderMap) -> CallTrace {
        let parent = if headers.contains_key("traceparent") {
            TraceContextPropagator::new().extract_with_context(&Context::new(), &Headers(headers))
        } else if self.0.is_some() {
            Context::new()
        } else {
            return CallTrace { trace_id: None, span: None };
        };
        let span = self.0.as_ref().map(|exporting| {
            let attributes = [KeyValue::new("rpc.system.name", "grpc"), KeyValue::new("rpc.method", method)];
            let span = SpanBuilder::from_name(method).with_kind(SpanKind::Server).with_attributes(attributes);
            Box::new(exporting.tracer.build_with_context(span, &parent))
        });
        let context = match &span {
            Some(span) => span.span_context().clone(),
            None => parent.span().span_context().clone(),
        };
        CallTrace { trace_id: Some(&context).filter(|context| context.is_valid()).map(SpanContext::trace_id), span }
    }

    /// Sends what is left, within this time and [`SHUTDOWN`].
    pub(crate) fn shut_down(&self, within: Duration) {
        if let Some(exporting) = &self.0
            && let Err(error) = exporting.provider.shutdown_with_timeout(SHUTDOWN.min(within))
        {
            tracing::warn!(%error, "the last spans could not be sent");
        }
    }
}

/// How to speak to a collector over TLS: its authority beside those of the web, and a certificate and key of our own. The SDK
/// leaves these variables to the program.
fn tls(authority: Option<Vec<u8>>, own: Option<(Vec<u8>, Vec<u8>)>) -> ClientTlsConfig {
    let mut tls = ClientTlsConfig::new().with_enabled_roots();
    if let Some(authority) = authority {
        tls = tls.ca_certificate(Certificate::from_pem(authority));
    }
    if let Some((certificate, key)) = own {
        tls = tls.identity(Identity::from_pem(certificate, key));
    }
    tls
}

/// The exporter, and the thread its connection lives on, kept apart from the threads that serve.
fn connect(tls: ClientTlsConfig) -> Result<(SpanExporter, oneshot::Sender<()>), String> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| format!("no runtime for traces: {error}"))?;
    let exporter = {
        let _inside = runtime.enter();
        SpanExporter::builder()
            .with_tonic()
            .with_tls_config(tls)
            .build()
            .map_err(|error| format!("OTEL_EXPORTER_OTLP_ENDPOINT: {error}"))?
    };
    let (connection, ended) = oneshot::channel();
    thread::Builder::new()
        .name("egards-otlp".to_owned())
        .spawn(move || {
            // Nothing is ever sent: waits until the sender is dropped.
            let _ = runtime.block_on(ended);
            runtime.shutdown_background();
        })
        .map_err(|error| format!("no thread for traces: {error}"))?;
    Ok((exporter, connection))
}

impl CallTrace {
    pub fn trace_id(&self) -> Option<TraceId> {
        self.trace_id
    }

    pub fn end(&mut self, code: Code, letter: Option<&str>, locale: Option<&str>, items: Option<u64>) {
        let Some(mut span) = self.span.take() else {
            return;
        };
        if !span.is_recording() {
            return;
        }
        let code_name = code_name(code);
        span.set_attribute(KeyValue::new("rpc.response.status_code", code_name));
        for (key, value) in [("egards.letter", letter), ("egards.locale", locale)] {
            if let Some(value) = value {
                span.set_attribute(KeyValue::new(key, value.to_owned()));
            }
        }
        if let Some(items) = items.and_then(|items| i64::try_from(items).ok()) {
            span.set_attribute(KeyValue::new("egards.items", items));
        }
        if is_server_fault(code) || matches!(code, Code::DeadlineExceeded | Code::Unimplemented) {
            span.set_attribute(KeyValue::new("error.type", code_name));
            span.set_status(Status::error(""));
        }
        span.end();
    }
}
