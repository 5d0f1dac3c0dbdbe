//! The methods there are, and how the transport treats each.

/// A method of the app.
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

const HEALTH: [Method; 2] = [
    Method { name: "grpc.health.v1.Health/Check", kind: Kind::Health },
    Method { name: "grpc.health.v1.Health/Watch", kind: Kind::EndlessHealth },
];

/// All methods of a server. A dozen: looking through them costs less than hashing a path.
pub struct Methods(Vec<Method>);

impl Methods {
    pub fn new(app: &'static [Method]) -> Self {
        Self(app.iter().chain(&HEALTH).copied().collect())
    }

    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|method| method.name)
    }

    /// The services of the app, each once.
    pub fn services(&self) -> Vec<&'static str> {
        let app = &self.0[..self.0.len() - HEALTH.len()];
        let mut services: Vec<_> = app.iter().filter_map(|method| Some(method.name.split_once('/')?.0)).collect();
        services.dedup();
        services
    }

    /// The index and the kind of the method a path names; past the last index when there is none.
    pub fn find(&self, path: &str) -> (usize, Kind) {
        let name = path.strip_prefix('/').unwrap_or_default();
        match self.0.iter().position(|method| method.name == name) {
            Some(index) => (index, self.0[index].kind),
            None => (self.0.len(), Kind::Unary),
        }
    }
}
