//! The headers every answer carries: what a page of ours may do, and who may use it.

use axum::{
    http::{HeaderName, HeaderValue},
    response::Response,
};

/// Names in lower case, and values.
pub const SECURITY: [(&str, &str); 8] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
         worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
         frame-ancestors 'none'",
    ),
    // Two years. Browsers heed it over TLS only, which is how it is served to anyone else.
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    // The camera takes pictures of documents.
    (
        "permissions-policy",
        "camera=(self), accelerometer=(), autoplay=(), display-capture=(), \
         encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), \
         idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), \
         picture-in-picture=(), publickey-credentials-create=(self), \
         publickey-credentials-get=(self), screen-wake-lock=(), serial=(), \
         usb=(), window-management=(), xr-spatial-tracking=()",
    ),
    ("x-frame-options", "DENY"),
];

/// The policy of what a person sent us: it may do nothing at all.
#[derive(Clone, Copy, Debug)]
pub struct Sandbox;

/// See [`Sandbox`].
pub const SANDBOX: &str = "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// Puts the security headers on an answer, whatever it is.
pub async fn secure(mut response: Response) -> Response {
    for (name, value) in SECURITY {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if response.extensions().get::<Sandbox>().is_some() {
        response.headers_mut().insert("content-security-policy", HeaderValue::from_static(SANDBOX));
    }
    response
}
