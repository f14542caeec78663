//! `GET /api/openapi.json`: what `/api` is, for programs (OpenAPI 3.1). Each route is described where it is listed: there is no
//! way to list one without.

use crate::{body::Told, error::status, router::in_time, settings::Public, state::App};
use axum::{
    Router,
    handler::Handler,
    middleware,
    routing::{MethodFilter, on},
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{RefOr, Schema},
};
use wire::refusal::Why;

/// What nearly every body is.
const JSON: &str = "application/json";
/// How long an operation may take, once its request is there.
const WITHIN: Duration = Duration::from_secs(5);

/// The document's own route.
pub const PATH: &str = "/openapi.json";

/// Routes, each with what is said of it.
pub struct Routes {
    router: Router<App>,
    /// By path, then by method: operations as OpenAPI writes them.
    paths: BTreeMap<&'static str, BTreeMap<&'static str, Value>>,
    schemas: BTreeMap<String, Value>,
    public: Public,
}

impl Routes {
    /// None yet, for a site that people reach here.
    pub fn new(public: &Public) -> Routes {
        Routes { router: Router::new(), paths: BTreeMap::new(), schemas: BTreeMap::new(), public: public.clone() }
    }

    /// What `GET` does.
    pub fn get<H: Handler<T, App>, T: 'static>(self, path: &'static str, handler: H, does: Does) -> Routes {
        self.route(MethodFilter::GET, "get", path, handler, does)
    }

    /// What `POST` does.
    pub fn post<H: Handler<T, App>, T: 'static>(self, path: &'static str, handler: H, does: Does) -> Routes {
        self.route(MethodFilter::POST, "post", path, handler, does)
    }

    /// What `PUT` does.
    pub fn put<H: Handler<T, App>, T: 'static>(self, path: &'static str, handler: H, does: Does) -> Routes {
        self.route(MethodFilter::PUT, "put", path, handler, does)
    }

    /// What `DELETE` does.
    pub fn delete<H: Handler<T, App>, T: 'static>(self, path: &'static str, handler: H, does: Does) -> Routes {
        self.route(MethodFilter::DELETE, "delete", path, handler, does)
    }

    fn route<H: Handler<T, App>, T: 'static>(
        mut self,
        filter: MethodFilter,
        method: &'static str,
        path: &'static str,
        handler: H,
        does: Does,
    ) -> Routes {
        let in_time = middleware::from_fn_with_state(does.within, in_time);
        self.router = self.router.route(path, on(filter, handler).layer(in_time));
        self.describe(method, path, does);
        self
    }

    fn describe(&mut self, method: &'static str, path: &'static str, does: Does) {
        for (name, schema) in &does.schemas {
            self.schemas.insert(name.clone(), schema.clone());
        }
        let operation = does.operation(method, path, &self.public);
        self.paths.entry(path).or_default().insert(method, operation);
    }

    /// The routes, with one more that gives the document.
    pub fn with_document(mut self) -> Router<App> {
        let any = json!({"type": "object"});
        self.describe("get", PATH, does("This document").gives_as(200, any));
        let document = json!({
            "openapi": "3.1.0",
            "info": {
                "title": "Guichet",
                "version": env!("CARGO_PKG_VERSION"),
                "description": "What the page asks of its server. Nothing here is a promise to other programs: page and server are of one version.",
            },
            "servers": [{"url": format!("{}/api", self.public.origin())}],
            "paths": self.paths,
            "components": {
                "schemas": self.schemas,
                "securitySchemes": {"session": {"type": "apiKey", "in": "cookie", "name": crate::session::cookie_name_on(&self.public)}},
            },
        });
        self.router.route(PATH, on(MethodFilter::GET, move || async move { Told(document) }))
    }
}

/// What a route does, in a sentence. What more there is to say follows.
pub fn does(summary: &'static str) -> Does {
    Does {
        summary,
        within: WITHIN,
        takes: None,
        gives: Vec::new(),
        refuses: BTreeSet::new(),
        signed: false,
        query: Vec::new(),
        schemas: BTreeMap::new(),
    }
}

/// What is said of an operation.
pub struct Does {
    summary: &'static str,
    within: Duration,
    /// Kind and shape of the body.
    takes: Option<(&'static str, Value)>,
    /// Status and body of what is no refusal; without a body there is none.
    gives: Vec<(u16, Vec<(&'static str, Value)>)>,
    refuses: BTreeSet<&'static str>,
    signed: bool,
    query: Vec<Value>,
    schemas: BTreeMap<String, Value>,
}

impl Does {
    /// Somebody has to be signed in.
    pub fn signed_in(mut self) -> Does {
        self.signed = true;
        self
    }

    /// The body it takes.
    pub fn takes<T: ToSchema>(mut self) -> Does {
        self.takes = Some((JSON, self.named::<T>()));
        self
    }

    /// The kind of body it takes where that is no JSON.
    pub fn takes_bytes(mut self, kind: &'static str) -> Does {
        self.takes = Some((kind, json!({"type": "string", "contentMediaType": kind})));
        self
    }

    /// How long it may take where that is more than five seconds.
    pub fn within(mut self, time: Duration) -> Does {
        self.within = time;
        self
    }

    /// A parameter in the query, a whole number that may be left out.
    pub fn query(self, name: &'static str, what: &'static str) -> Does {
        self.asks(name, what, false)
    }

    /// A parameter in the query, a whole number that has to be there.
    pub fn needs(self, name: &'static str, what: &'static str) -> Does {
        self.asks(name, what, true)
    }

    fn asks(mut self, name: &'static str, what: &'static str, required: bool) -> Does {
        let schema = json!({"type": "integer", "minimum": 0, "maximum": u32::MAX});
        self.query
            .push(json!({"name": name, "in": "query", "required": required, "description": what, "schema": schema}));
        self
    }

    /// It answers with this.
    pub fn gives<T: ToSchema>(mut self) -> Does {
        let body = self.named::<T>();
        self.gives_as(200, body)
    }

    /// It answers with this, or with `null`.
    pub fn gives_or_null<T: ToSchema>(mut self) -> Does {
        let body = self.named::<T>();
        self.gives_as(200, json!({"oneOf": [{"type": "null"}, body]}))
    }

    /// It answers with a list of these.
    pub fn gives_list<T: ToSchema>(mut self) -> Does {
        let item = self.named::<T>();
        self.gives_as(200, json!({"type": "array", "items": item}))
    }

    /// It was taken in, and is answered the same whatever there is.
    pub fn gives_nothing_away(self) -> Does {
        self.gives_as(202, json!({"type": "object", "maxProperties": 0}))
    }

    /// It is done, and there is nothing to say.
    pub fn done(mut self) -> Does {
        self.gives.push((204, Vec::new()));
        self
    }

    /// It answers with bytes of one of these kinds.
    pub fn gives_bytes(mut self, kinds: &[&'static str]) -> Does {
        self.gives.push((
            200,
            kinds.iter().map(|kind| (*kind, json!({"type": "string", "contentMediaType": kind}))).collect(),
        ));
        self
    }

    /// It answers with a body of a shape of its own.
    pub fn gives_as(mut self, status: u16, schema: Value) -> Does {
        self.gives.push((status, vec![(JSON, schema)]));
        self
    }

    /// Refusals of its own. Those that any such operation may give are known.
    pub fn refuses(mut self, whys: &[Why]) -> Does {
        self.refuses.extend(whys.iter().map(|why| why.id()));
        self
    }

    /// The name under which a shape stands among the others.
    fn named<T: ToSchema>(&mut self) -> Value {
        let mut all: Vec<(String, RefOr<Schema>)> = vec![(T::name().into_owned(), <T as PartialSchema>::schema())];
        T::schemas(&mut all);
        for (name, schema) in all {
            let schema = serde_json::to_value(schema).unwrap_or_default();
            self.schemas.insert(name, schema);
        }
        json!({"$ref": format!("#/components/schemas/{}", T::name())})
    }

    fn operation(self, method: &str, path: &str, public: &Public) -> Value {
        let changes = method != "get";
        let mut whys = self.refuses;
        whys.extend([Why::Unavailable, Why::Internal].map(Why::id));
        if changes {
            let body = [Why::Elsewhere, Why::RequestTimeout, Why::PayloadTooLarge, Why::BadRequest, Why::StorageFull];
            whys.extend(body.map(Why::id));
        }
        if self.takes.is_some() {
            whys.extend([Why::NotJson, Why::NotUnderstood].map(Why::id));
        }
        if !self.query.is_empty() {
            whys.insert(Why::NotUnderstood.id());
        }
        if path.contains('{') {
            whys.insert(Why::NotFound.id());
        }
        if self.signed {
            whys.insert(Why::SignedOut.id());
        }
        let mut operation = json!({
            "operationId": format!("{method}{}", path.replace(['/', '{', '}', '.'], "-").trim_end_matches('-')),
            "summary": self.summary,
            "tags": [path.split('/').nth(1).unwrap_or_default()],
            "parameters": parameters(path, changes, public, self.query),
            "responses": responses(&self.gives, &whys),
        });
        if let Some((kind, schema)) = self.takes {
            operation["requestBody"] = json!({"required": true, "content": {kind: {"schema": schema}}});
        }
        if self.signed {
            operation["security"] = json!([{"session": []}]);
        }
        operation
    }
}

fn parameters(path: &str, changes: bool, public: &Public, query: Vec<Value>) -> Vec<Value> {
    let names = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let name = |name| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string", "pattern": "^[A-Za-z0-9]{8,64}$"}});
    let mut all: Vec<Value> = names.map(name).chain(query).collect();
    let mut by = json!({"type": "string"});
    // What may not come from another site says so by these two.
    if changes {
        by["enum"] = json!([wire::BY_HAND, wire::BY_ITSELF]);
        let own = json!({"type": "string", "enum": [public.origin()]});
        all.push(json!({"name": "origin", "in": "header", "required": true, "schema": own}));
    }
    let what = format!("`{}`: it keeps no session alive", wire::BY_ITSELF);
    all.push(json!({"name": wire::HEADER, "in": "header", "required": changes, "description": what, "schema": by}));
    all
}

fn responses(gives: &[(u16, Vec<(&'static str, Value)>)], whys: &BTreeSet<&'static str>) -> Value {
    let mut all = BTreeMap::new();
    for (status, body) in gives {
        let mut response = json!({"description": if body.is_empty() { "Done" } else { "What was asked for" }});
        for (kind, schema) in body {
            response["content"][kind] = json!({"schema": schema});
        }
        all.insert(status.to_string(), response);
    }
    let mut refused: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
    for why in Why::ALL.iter().filter(|why| whys.contains(why.id())) {
        refused.entry(status(*why).as_u16()).or_default().push(why.id());
    }
    for (status, ids) in refused {
        let mut response = json!({
            "description": ids.join(", "),
            "content": {JSON: {"schema": {
                "type": "object",
                "required": ["error"],
                "additionalProperties": false,
                "properties": {"error": {"type": "string", "enum": ids}},
            }}},
        });
        if matches!(status, 429 | 503) {
            let seconds = json!({"description": "Seconds until there may be another try", "required": true, "schema": {"type": "integer", "minimum": 1}});
            response["headers"] = json!({"Retry-After": seconds});
        }
        all.insert(status.to_string(), response);
    }
    json!(all)
}
