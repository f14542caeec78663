//! With the feature `embed`: the built site, to stand in the program. The folder is `dist/` or `GUICHET_DIST`.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=GUICHET_DIST");
    let mut lines = String::new();
    if env::var_os("CARGO_FEATURE_EMBED").is_some() {
        let dist = match env::var_os("GUICHET_DIST") {
            Some(dist) => PathBuf::from(dist),
            None => PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("../dist"),
        };
        let dist = dist.canonicalize()?;
        println!("cargo::rerun-if-changed={}", dist.display());
        if !dist.join("index.html").is_file() {
            let said = format!("{} holds no site: `cargo xtask build` makes it", dist.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, said));
        }
        list(&dist, "", &mut lines)?;
    }
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("site.rs"), format!("static SITE: &[(&str, &[u8])] = &[\n{lines}];\n"))
}

/// A line for each file: its address, and its bytes.
fn list(folder: &Path, address: &str, lines: &mut String) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        // What starts with a dot is the build's own.
        if name.starts_with('.') {
            continue;
        }
        let address = format!("{address}/{name}");
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &address, lines)?;
        } else {
            lines.push_str(&format!("    ({address:?}, include_bytes!({:?})),\n", entry.path().display().to_string()));
        }
    }
    Ok(())
}
