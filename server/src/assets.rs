//! The built site, held in memory: an address names a file that was read at the start, or nothing.

use crate::error::Error;
use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, RwLock},
};

// `SITE`: the files of the built site by address, packed copies among them; none without the feature `embed` (build.rs).
include!(concat!(env!("OUT_DIR"), "/site.rs"));

/// The site's files by address.
#[derive(Clone)]
pub struct Assets {
    files: Arc<RwLock<Arc<Files>>>,
    /// The folder to read again at each request, if it is being worked on.
    reread: Option<PathBuf>,
}

type Files = BTreeMap<String, File>;

struct File {
    kind: &'static str,
    cache: &'static str,
    plain: Form,
    brotli: Option<Form>,
    gzip: Option<Form>,
}

/// A file as it travels.
struct Form {
    bytes: Bytes,
    /// Names this form of this content.
    etag: HeaderValue,
    encoding: Option<&'static str>,
}

impl Assets {
    /// Reads the built site. Fails when there is none.
    pub fn open(dist: &Path, reread: bool) -> io::Result<Self> {
        let files = read(dist)?;
        // While it is being worked on, the first build may still be under way.
        if !reread && !files.contains_key("/index.html") {
            let said = format!("{} holds no site: `cargo xtask build` makes it", dist.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, said));
        }
        Ok(Self { files: Arc::new(RwLock::new(Arc::new(files))), reread: reread.then(|| dist.to_owned()) })
    }

    /// The site that was built into the program; `None` where it was built without one.
    pub fn built_in() -> Option<Self> {
        let files =
            files(SITE.iter().map(|(address, bytes)| ((*address).to_owned(), Bytes::from_static(bytes))).collect());
        files.contains_key("/index.html").then(|| Self { files: Arc::new(RwLock::new(Arc::new(files))), reread: None })
    }

    fn files(&self) -> Arc<Files> {
        if let Some(dist) = &self.reread {
            // Between two builds the folder is empty for a moment: what was there serves on.
            if let Ok(files) = read(dist)
                && files.contains_key("/index.html")
            {
                *self.files.write().unwrap_or_else(|held| held.into_inner()) = Arc::new(files);
            }
        }
        self.files.read().unwrap_or_else(|held| held.into_inner()).clone()
    }
}

/// Answers with the file an address names, the page of a language, or the page that says there is
/// nothing here.
pub async fn get(State(assets): State<Assets>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Error::MethodNotAllowed.into_response();
    }
    let files = assets.files();
    let path = request.uri().path();
    if path != MISSING
        && let Some(file) = files.get(page(path).unwrap_or(path))
    {
        return file.answer(&request, StatusCode::OK);
    }
    match files.get(MISSING) {
        Some(file) => file.answer(&request, StatusCode::NOT_FOUND),
        None => Error::NotFound.into_response(),
    }
}

const MISSING: &str = "/404.html";

/// The file that answers for a page of the application; `None` when the address is not one.
fn page(path: &str) -> Option<&'static str> {
    let last = path.rsplit('/').next().unwrap_or_default();
    // A request for no path at all ("GET here") is for no page either.
    let language = path.strip_prefix('/')?;
    match language.split_once('/').unwrap_or((language, "")) {
        _ if last.contains('.') => None,
        _ if path == "/" => Some("/index.html"),
        ("fr", "") => Some("/fr/index.html"),
        ("en", "") => Some("/en/index.html"),
        ("fr", _) => Some("/fr/page.html"),
        ("en", _) => Some("/en/page.html"),
        _ => None,
    }
}

impl File {
    fn answer(&self, request: &Request, status: StatusCode) -> Response {
        let asked = request.headers();
        let form = self.form(asked);
        let mut response = Response::new(Body::empty());
        let headers = response.headers_mut();
        headers.insert(header::ETAG, form.etag.clone());
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(self.cache));
        if self.brotli.is_some() || self.gzip.is_some() {
            headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        if status == StatusCode::OK && holds(asked, &form.etag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
        headers.insert(header::CONTENT_LENGTH, form.bytes.len().into());
        if let Some(encoding) = form.encoding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        *response.status_mut() = status;
        if request.method() == Method::GET {
            *response.body_mut() = Body::from(form.bytes.clone());
        }
        response
    }

    /// The smallest form the browser takes.
    fn form(&self, asked: &HeaderMap) -> &Form {
        let packed = [self.brotli.as_ref(), self.gzip.as_ref()].into_iter().flatten();
        let taken = |form: &&Form| form.encoding.is_some_and(|encoding| takes(asked, encoding));
        packed.filter(taken).min_by_key(|form| form.bytes.len()).unwrap_or(&self.plain)
    }
}

/// Whether the browser takes an encoding: named, or by `*`, and not at weight 0.
fn takes(asked: &HeaderMap, encoding: &str) -> bool {
    let mut star = false;
    for value in asked.get_all(header::ACCEPT_ENCODING) {
        for one in value.to_str().unwrap_or_default().split(',') {
            let mut parts = one.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default();
            let refused =
                parts.any(|part| part.strip_prefix("q=").is_some_and(|q| q.parse::<f32>().is_ok_and(|q| q <= 0.0)));
            if name.eq_ignore_ascii_case(encoding) {
                return !refused;
            }
            star |= name == "*" && !refused;
        }
    }
    star
}

/// Whether the browser says it holds this form already.
fn holds(asked: &HeaderMap, etag: &HeaderValue) -> bool {
    let etag = etag.to_str().unwrap_or_default();
    asked.get_all(header::IF_NONE_MATCH).iter().any(|value| {
        let mut named = value.to_str().unwrap_or_default().split(',').map(str::trim);
        named.any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == etag)
    })
}

/// The site's files in a folder, by address.
fn read(dist: &Path) -> io::Result<Files> {
    let mut all = BTreeMap::new();
    read_folder(dist, "", &mut all)?;
    Ok(files(all))
}

fn read_folder(folder: &Path, address: &str, all: &mut BTreeMap<String, Bytes>) -> io::Result<()> {
    let context = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", folder.display()));
    for entry in fs::read_dir(folder).map_err(context)? {
        let entry = entry.map_err(context)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // What starts with a dot is the build's own.
        if name.starts_with('.') {
            continue;
        }
        let address = format!("{address}/{name}");
        if entry.file_type().map_err(context)?.is_dir() {
            read_folder(&entry.path(), &address, all)?;
        } else {
            all.insert(address, fs::read(entry.path()).map_err(context)?.into());
        }
    }
    Ok(())
}

/// Files as they are answered with: packed copies go with what they are copies of.
fn files(all: BTreeMap<String, Bytes>) -> Files {
    let is_packed = |address: &str| address.ends_with(".br") || address.ends_with(".gz");
    let file = |(address, bytes): (&String, &Bytes)| {
        let digest: String = Sha256::digest(bytes).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        let packed = |end: &str, encoding: &'static str| {
            let bytes = all.get(&format!("{address}.{end}"))?;
            Some(form(bytes.clone(), &format!("{digest}-{end}"), Some(encoding)))
        };
        let name = address.rsplit('/').next().unwrap_or_default();
        let file = File {
            kind: kind(name),
            cache: cache(name),
            brotli: packed("br", "br"),
            gzip: packed("gz", "gzip"),
            plain: form(bytes.clone(), &digest, None),
        };
        (address.clone(), file)
    };
    all.iter().filter(|(address, _)| !is_packed(address)).map(file).collect()
}

fn form(bytes: Bytes, etag: &str, encoding: Option<&'static str>) -> Form {
    let etag = HeaderValue::from_str(&format!("\"{etag}\"")).expect("hexadecimal");
    Form { bytes, etag, encoding }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("ftl" | "txt") => "text/plain; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some("ico") => "image/x-icon",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("png") => "image/png",
        Some("ttf") => "font/ttf",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// A name with a digest in it always means the same bytes; any other is asked for again.
fn cache(name: &str) -> &'static str {
    let digest = |part: &str| part.len() == 16 && part.bytes().all(|b| b.is_ascii_hexdigit());
    match name.split('.').any(digest) {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_the_same_from_a_folder_and_from_the_program() {
        let folder = std::env::temp_dir().join(format!("guichet-site-{}", std::process::id()));
        let all =
            [("/index.html", "a"), ("/fr/app.js", "b"), ("/fr/app.js.br", "c"), ("/fr/app.js.gz", "d"), ("/.own", "e")];
        for (address, text) in all {
            let file = folder.join(&address[1..]);
            fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            fs::write(file, text).expect("written");
        }
        let read = read(&folder).expect("a site");
        fs::remove_dir_all(&folder).expect("removed");
        let held =
            files(all[..4].iter().map(|(at, text)| ((*at).to_owned(), Bytes::from_static(text.as_bytes()))).collect());
        assert_eq!(read.keys().collect::<Vec<_>>(), ["/fr/app.js", "/index.html"]);
        assert_eq!(held.keys().collect::<Vec<_>>(), read.keys().collect::<Vec<_>>());
        for (address, file) in &read {
            let other = &held[address];
            for (one, two) in [
                (Some(&file.plain), Some(&other.plain)),
                (file.brotli.as_ref(), other.brotli.as_ref()),
                (file.gzip.as_ref(), other.gzip.as_ref()),
            ] {
                assert_eq!(
                    one.map(|form| (&form.bytes, &form.etag)),
                    two.map(|form| (&form.bytes, &form.etag)),
                    "{address}"
                );
            }
        }
        assert_eq!(read["/fr/app.js"].brotli.as_ref().map(|form| form.bytes.as_ref()), Some(b"c".as_slice()));
        assert!(read["/index.html"].gzip.is_none());
    }

    #[test]
    fn an_encoding_is_taken_when_named_and_not_refused() {
        let cases = [
            ("br", "gzip, deflate, br", true),
            ("br", "gzip", false),
            ("br", "br;q=0, gzip", false),
            ("br", "BR;q=0.5", true),
            ("br", "*", true),
            ("br", "*;q=0", false),
            ("br", "br;q=0.000, *", false),
            ("gzip", "", false),
        ];
        for (encoding, asked, expected) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, asked.parse().expect("a header"));
            assert_eq!(takes(&headers, encoding), expected, "{encoding} in {asked:?}");
        }
        assert!(!takes(&HeaderMap::new(), "br"));
    }

    #[test]
    fn an_address_is_a_page_by_its_language() {
        let cases = [
            ("/", Some("/index.html")),
            ("/fr", Some("/fr/index.html")),
            ("/fr/", Some("/fr/index.html")),
            ("/en/draft/7k2m/travel", Some("/en/page.html")),
            ("/fr/icon.png", None),
            ("/fra", None),
            ("/admin", None),
            ("//fr", None),
            ("", None),
        ];
        for (path, expected) in cases {
            assert_eq!(page(path), expected, "{path}");
        }
    }
}
