//! The services there are, their methods, and how the transport treats each.

use std::{convert::Infallible, fmt, pin::Pin};

use http::{Request, Response};
use hyper::body::Incoming;
use tonic::{body::Body, server::NamedService};
use tower_service::Service as TowerService;

use super::request_body::RequestBody;

/// A method of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    name: &'static str,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One request, one answer, within `--request-timeout`.
    Unary,
    /// Messages both ways, bounded by the caller's deadline alone.
    Stream,
    /// A stream without an end of its own: a drain does not wait for it, but ends it.
    Endless,
    /// Health, asked by those who watch over the server: without token, and also when the server is full.
    Health,
    /// [`Kind::Health`] and [`Kind::Endless`].
    EndlessHealth,
}

impl Method {
    /// A unary method, `package.Service/Method`.
    #[must_use]
    pub const fn unary(name: &'static str) -> Self {
        Self { name, kind: Kind::Unary }
    }

    /// A streaming method, `package.Service/Method`.
    #[must_use]
    pub const fn stream(name: &'static str) -> Self {
        Self { name, kind: Kind::Stream }
    }

    /// A stream that is not work under way but lasts as long as the caller likes: a drain ends it.
    #[must_use]
    pub const fn endless(name: &'static str) -> Self {
        Self { name, kind: Kind::Endless }
    }
}

impl Kind {
    pub fn is_unary(self) -> bool {
        matches!(self, Self::Unary | Self::Health)
    }
    pub fn is_health(self) -> bool {
        matches!(self, Self::Health | Self::EndlessHealth)
    }
    pub fn is_endless(self) -> bool {
        matches!(self, Self::Endless | Self::EndlessHealth)
    }
}

/// The methods of health, which every server has.
pub const HEALTH: [Method; 2] = [
    Method { name: "grpc.health.v1.Health/Check", kind: Kind::Health },
    Method { name: "grpc.health.v1.Health/Watch", kind: Kind::EndlessHealth },
];

/// A call on its way through its handler.
pub type Answering = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

/// A gRPC service and its methods.
pub struct Service {
    name: &'static str,
    methods: &'static [Method],
    call: Box<dyn Fn(Request<RequestBody>) -> Answering + Send + Sync>,
}

impl Service {
    /// A service that tonic generated, and every method of it: others are `UNIMPLEMENTED`, and counted as one.
    pub fn new<S>(server: S, methods: &'static [Method]) -> Self
    where
        S: TowerService<Request<RequestBody>, Response = Response<Body>, Error = Infallible, Future = Answering>,
        S: NamedService + Clone + Send + Sync + 'static,
    {
        // Such a service is always ready, and its clone shares what it serves.
        Self { name: S::NAME, methods, call: Box::new(move |request| server.clone().call(request)) }
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("methods", &self.methods).finish_non_exhaustive()
    }
}

/// All services of a server. They have a dozen methods: looking through them costs less than hashing a path.
pub struct Services(Vec<Service>);

impl Services {
    pub fn new(services: Vec<Service>) -> Self {
        Self(services)
    }

    /// The names of the services.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|service| service.name)
    }

    fn each_method(&self) -> impl Iterator<Item = (&Service, &'static Method)> {
        self.0.iter().flat_map(|service| service.methods.iter().map(move |method| (service, method)))
    }

    /// The names of all methods, in the order of their indices.
    pub fn methods(&self) -> impl Iterator<Item = &'static str> {
        self.each_method().map(|(_, method)| method.name)
    }

    /// The method that a path names; one that does not exist is like a unary one of no service.
    pub fn find(&self, path: &str) -> Target<'_> {
        let name = path.strip_prefix('/').unwrap_or_default();
        match self.each_method().enumerate().find(|(_, (_, method))| method.name == name) {
            Some((index, (service, method))) => Target { method: index, kind: method.kind, service: Some(service) },
            None => Target { method: self.methods().count(), kind: Kind::Unary, service: None },
        }
    }
}

/// What a call is for.
pub struct Target<'s> {
    /// The index of the method; past the last one when there is no such method.
    pub method: usize,
    pub kind: Kind,
    service: Option<&'s Service>,
}

impl Target<'_> {
    /// Hands the call to its service, if it has one.
    pub fn answer(&self, request: Request<Incoming>) -> Option<Answering> {
        let whole = |body| RequestBody::new(body, self.kind.is_unary());
        self.service.map(|service| (service.call)(request.map(whole)))
    }
}
