//! Who asks: not another site, and from which address.

use crate::{error::Error, state::App};
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, Method, header, request::Parts},
    middleware::Next,
    response::Response,
};
use std::{convert::Infallible, net::IpAddr};

/// The address at the other end of the connection.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// Lets what changes something through only when the page itself asks: by its header, from its own origin.
pub async fn same_site(State(app): State<App>, request: Request, next: Next) -> Result<Response, Error> {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE);
    if !safe && !is_ours(request.headers(), &app.settings.public.origin()) {
        tracing::warn!(event = "refused", why = "elsewhere");
        return Err(Error::Elsewhere);
    }
    Ok(next.run(request).await)
}

fn is_ours(headers: &HeaderMap, origin: &str) -> bool {
    let is = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let once = |name: &str| headers.get_all(name).iter().count() == 1;
    // A form cannot set a header, and another site's script may not.
    let header = matches!(is(wire::HEADER), Some(wire::BY_HAND | wire::BY_ITSELF));
    let from = once(header::ORIGIN.as_str()) && is(header::ORIGIN.as_str()) == Some(origin);
    // Browsers that know it say it; the others have said enough.
    let site = is("sec-fetch-site").is_none_or(|site| site == "same-origin");
    header && from && site
}

/// Who asks, for counting: an address of the old kind, or a network of the new kind (/64), of which each has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct From(pub String);

impl FromRequestParts<App> for From {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<From, Infallible> {
        let peer = parts.extensions.get::<Peer>().map(|peer| peer.0);
        Ok(From(peer.map_or_else(String::new, |peer| network(client(peer, &parts.headers, &app.settings.proxies)))))
    }
}

/// Who is behind the proxies we trust: the last address that none of them has.
fn client(peer: IpAddr, headers: &HeaderMap, proxies: &[IpAddr]) -> IpAddr {
    let mut client = peer;
    let said: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    for said in said.iter().rev() {
        if !proxies.contains(&client) {
            break;
        }
        let Ok(before) = said.trim().parse() else { break };
        client = before;
    }
    client
}

fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn headers(all: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in all {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn only_the_page_itself_changes_anything() {
        let origin = "https://guichet.example";
        let ours = |all: &[_]| is_ours(&headers(all), origin);
        let (page, own) = (("x-guichet", "page"), ("origin", "https://guichet.example"));
        assert!(ours(&[page, own]));
        assert!(ours(&[("x-guichet", "background"), own, ("sec-fetch-site", "same-origin")]));
        assert!(!ours(&[own]), "no header");
        assert!(!ours(&[("x-guichet", ""), own]));
        assert!(!ours(&[page]), "no origin");
        assert!(!ours(&[page, ("origin", "null")]));
        assert!(!ours(&[page, ("origin", "https://guichet.example.evil")]));
        assert!(!ours(&[page, ("origin", "http://guichet.example")]));
        assert!(!ours(&[page, own, ("origin", "https://evil.example")]), "two origins");
        for site in ["cross-site", "same-site", "none"] {
            let site: &'static str = site;
            assert!(!ours(&[page, own, ("sec-fetch-site", site)]), "{site}");
        }
    }

    #[test]
    fn a_proxy_is_believed_only_when_it_is_ours() {
        let ip = |text: &str| text.parse::<IpAddr>().expect("an address");
        let (proxy, far) = (ip("10.0.0.1"), ip("203.0.113.9"));
        let said = headers(&[("x-forwarded-for", "198.51.100.7, 203.0.113.9")]);
        assert_eq!(client(proxy, &said, &[]), proxy, "a header anyone may send");
        assert_eq!(client(proxy, &said, &[proxy]), far, "the last that our proxy saw");
        assert_eq!(client(proxy, &said, &[proxy, far]), ip("198.51.100.7"));
        assert_eq!(client(proxy, &headers(&[("x-forwarded-for", "what")]), &[proxy]), proxy);
        assert_eq!(client(far, &said, &[proxy]), far);
        assert_eq!(network(ip("203.0.113.9")), "203.0.113.9");
        assert_eq!(network(ip("::ffff:203.0.113.9")), "203.0.113.9");
        assert_eq!(network(ip("2001:db8:1:2:3:4:5:6")), network(ip("2001:db8:1:2:ffff::")));
    }
}
