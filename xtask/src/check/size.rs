//! What is fetched before a page can be used: the first one, and one inside a draft that is opened with nothing kept.

use super::site;
use crate::{Result, place::Place};
use std::{collections::BTreeSet, fs};

/// Of the first page, in bytes, brotli.
const BUDGET: u64 = 300_000;
/// Of a page inside a draft, the same: public/boot.js asks for the module of the questions. With the lock on a device's drafts it
/// takes 321,000; whoever comes by the start page has most of it behind that page already.
const INSIDE: u64 = 325_000;

pub fn check(place: &Place) -> Result<()> {
    site::build_page(place)?;
    let dist = place.root.join("dist");
    for language in ["fr", "en"] {
        for (page, budget) in [("index.html", BUDGET), ("page.html", INSIDE)] {
            let page = format!("{language}/{page}");
            let html = fs::read_to_string(dist.join(&page)).map_err(|error| format!("{page}: {error}"))?;
            let inside = ["data-main-js", "data-main-wasm"].into_iter().filter(|_| budget == INSIDE);
            let module = inside.filter_map(|name| Some(attribute(&html, name)?.trim_start_matches('/').to_owned()));
            let mut total = 0;
            println!("    {page}");
            for file in std::iter::once(page.clone()).chain(fetched_first(&html)).chain(module) {
                let packed = dist.join(format!("{file}.br"));
                let bytes = fs::metadata(&packed).map_err(|error| format!("{}: {error}", packed.display()))?.len();
                println!("    {bytes:>9}  {file}");
                total += bytes;
            }
            println!("    {total:>9}  of {budget} bytes, brotli");
            if budget < total {
                return Err(format!("{page} loads {total} bytes first; the budget is {budget}."));
            }
        }
    }
    Ok(())
}

/// What a page's own tags make the browser fetch before it can be used: style sheets, scripts
/// and what is preloaded. Icons, manifests and the words of forms come later.
fn fetched_first(html: &str) -> BTreeSet<String> {
    html.split('<')
        .filter_map(|tag| {
            let tag = tag.split('>').next()?;
            let first = match tag.split_whitespace().next()? {
                // For browsers without modules, which get no further than this script.
                "script" if tag.contains(" nomodule") => return None,
                "script" => attribute(tag, "src")?,
                "link" => match attribute(tag, "rel")? {
                    "stylesheet" if attribute(tag, "media") == Some("print") => return None,
                    "stylesheet" | "preload" | "modulepreload" => attribute(tag, "href")?,
                    _ => return None,
                },
                _ => return None,
            };
            Some(first.trim_start_matches('/').to_owned())
        })
        .collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    rest.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::fetched_first;

    #[test]
    fn the_first_load_is_what_the_page_cannot_do_without_once_each() {
        let html = r#"<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/base-1.css">
            <link rel="preload" href="/app-2.wasm" as="fetch"><link rel="modulepreload" href="/app-3.js">
            <script type="module" src="/boot-4.js" data-js="/app-3.js"></script>
            <script nomodule src="/old.js"></script>"#;
        let expected = ["app-2.wasm", "app-3.js", "base-1.css", "boot-4.js"];
        assert_eq!(fetched_first(html), expected.map(str::to_owned).into());
    }
}
