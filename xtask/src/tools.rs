//! What the build needs, installed once for this project unless the machine has it already.

use crate::{
    Result,
    place::Place,
    run::{output, run, seconds, step},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    time::Instant,
};

/// A program built by `cargo install`.
struct Tool {
    /// Its crate.
    package: &'static str,
    /// Its program.
    program: &'static str,
    /// Whether its own lock file is followed.
    locked: bool,
    /// Roughly how long it takes to build on two cores.
    how_long: &'static str,
}

const TRUNK: Tool = Tool { package: "trunk", program: "trunk", locked: true, how_long: "about 5 minutes, once" };
const TRUNK_VERSION: &str = "0.21.14";

const WASM_BINDGEN: Tool =
    Tool { package: "wasm-bindgen-cli", program: "wasm-bindgen", locked: false, how_long: "about 3 minutes, once" };

const DENY: Tool =
    Tool { package: "cargo-deny", program: "cargo-deny", locked: true, how_long: "about 3 minutes, once" };
const DENY_VERSION: &str = "0.20.2";

const MUTANTS: Tool =
    Tool { package: "cargo-mutants", program: "cargo-mutants", locked: true, how_long: "about 3 minutes, once" };
const MUTANTS_VERSION: &str = "27.0.0";

/// All that any command needs.
pub fn install_all(place: &Place) -> Result<()> {
    for_site(place)?;
    deny(place)?;
    npm(place, "end2end")
}

/// What building the page needs.
pub fn for_site(place: &Place) -> Result<()> {
    wasm_target(place)?;
    library_source(place)?;
    cargo_install(place, &TRUNK, TRUNK_VERSION)?;
    cargo_install(place, &WASM_BINDGEN, &locked_version(&place.root, "wasm-bindgen")?)?;
    npm(place, ".")
}

/// What checking licences and bans needs.
pub fn deny(place: &Place) -> Result<()> {
    cargo_install(place, &DENY, DENY_VERSION)
}

/// What changing the rules on purpose needs.
pub fn mutants(place: &Place) -> Result<()> {
    cargo_install(place, &MUTANTS, MUTANTS_VERSION)
}

/// The source of the standard library, which is built with the page to make it small.
fn library_source(place: &Place) -> Result<()> {
    let sysroot = output(place.command("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library").is_dir() {
        return Ok(());
    }
    step("Install the source of Rust's standard library", "a few seconds, once");
    run(place.command("rustup").args(["component", "add", "rust-src"]))
}

/// The WASM target of the pinned toolchain.
pub fn wasm_target(place: &Place) -> Result<()> {
    let folder =
        output(place.command("rustc").args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    step("Add the target wasm32-unknown-unknown", "half a minute, once");
    run(place.command("rustup").args(["target", "add", "wasm32-unknown-unknown"]))
}

/// A component of the toolchain, such as clippy, by its program.
pub fn component(place: &Place, program: &str, component: &str) -> Result<()> {
    if output(place.command(program).arg("--version")).is_ok() {
        return Ok(());
    }
    step(&format!("Add the component {component}"), "half a minute, once");
    run(place.command("rustup").args(["component", "add", component]))
}

/// The packages a folder's lock file names, by `npm ci`.
pub fn npm(place: &Place, folder: &str) -> Result<()> {
    let folder_path = place.root.join(folder);
    let lock = folder_path.join("package-lock.json");
    let installed = folder_path.join("node_modules/.installed-lock.json");
    let wanted = fs::read(&lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    if fs::read(&installed).is_ok_and(|have| have == wanted) {
        return Ok(());
    }
    if place.which("npm").is_none() {
        return Err("Node 20 or later is needed, with npm: see https://nodejs.org.".to_owned());
    }
    step(&format!("Install npm packages in {folder}"), "half a minute, once");
    run(place
        .command("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(&folder_path)
        // The machine's own browser is used.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))?;
    fs::write(&installed, wanted).map_err(|error| format!("{}: {error}", installed.display()))
}

/// The program of a Chromium, installed by the system's package manager where that is allowed.
pub fn chromium(place: &Place) -> Result<PathBuf> {
    const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    let find = || match env::var_os("CHROMIUM") {
        Some(path) => Some(PathBuf::from(path)),
        None => NAMES.iter().find_map(|name| place.which(name)),
    };
    if let Some(path) = find() {
        return Ok(path);
    }
    let command = if place.which("apt-get").is_some() {
        "apt-get update && apt-get install --yes --no-install-recommends chromium"
    } else if place.which("dnf").is_some() {
        "dnf install --assumeyes chromium"
    } else if place.which("pacman").is_some() {
        "pacman --sync --noconfirm chromium"
    } else if place.which("brew").is_some() {
        "brew install --cask chromium"
    } else {
        return Err("Install Chromium, or name it in the variable CHROMIUM.".to_owned());
    };
    install(place, "Chromium", command)?;
    find().ok_or_else(|| format!("Chromium is still not there after `{command}`."))
}

/// Installs by the system's package manager where that is allowed; else says how to.
pub fn install(place: &Place, what: &str, command: &str) -> Result<()> {
    if !is_root(place) && !command.starts_with("brew") {
        return Err(format!("{what} is needed. Install it with:\n  sudo sh -c '{command}'"));
    }
    step(&format!("Install {what}"), "a minute, once");
    run(place.command("sh").args(["-c", command]).env("DEBIAN_FRONTEND", "noninteractive"))
}

/// WebKitGTK's driver and a screen for it, where Debian's packages are; elsewhere its one story says that it is left out.
pub fn webkit(place: &Place) -> Result<()> {
    if place.which("WebKitWebDriver").is_some() && place.which("Xvfb").is_some() {
        return Ok(());
    }
    let command = "apt-get update && apt-get install --yes --no-install-recommends webkit2gtk-driver xvfb";
    if place.which("apt-get").is_none() {
        println!("    WebKitGTK's driver is not here: its story is left out.");
        return Ok(());
    }
    if !is_root(place) {
        println!(
            "    WebKitGTK's driver is not here: its story is left out. Install it with:\n  sudo sh -c '{command}'"
        );
        return Ok(());
    }
    step("Install WebKitGTK's driver", "two minutes, once");
    run(place.command("sh").args(["-c", command]).env("DEBIAN_FRONTEND", "noninteractive"))
}

/// A Python of this project's own, with packages for one purpose.
pub struct Python {
    /// Its folder's name.
    folder: &'static str,
    /// What they do.
    what: &'static str,
    packages: &'static [&'static str],
}

/// page-validation checks PDF/UA, pypdf reads them.
pub const FOR_PDF: Python =
    Python { folder: "python", what: "look into PDFs", packages: &["page-validation==0.11.0", "pypdf==7.1.0"] };

/// schemathesis asks a server what its description says, and what it does not.
pub const FOR_SCHEMA: Python =
    Python { folder: "python-schema", what: "try the server", packages: &["schemathesis==4.32.5"] };

/// Installs such a Python, unless it is there; gives its program.
pub fn python(place: &Place, wanted: &Python) -> Result<PathBuf> {
    let Python { folder, what, packages } = wanted;
    let folder = place.tools.join(folder);
    let program = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let stamp = folder.join(".packages");
    let wanted = packages.join("\n");
    if fs::read_to_string(&stamp).is_ok_and(|have| have == wanted) && program.is_file() {
        return Ok(program);
    }
    let base = if place.which("python3").is_some() { "python3" } else { "python" };
    let make = || output(place.command(base).args(["-m", "venv", "--clear"]).arg(&folder));
    step(&format!("Install Python packages that {what}"), "half a minute, once");
    if make().is_err() {
        // Debian has the module that makes such folders in a package of its own.
        let command = "apt-get update && apt-get install --yes --no-install-recommends python3 python3-venv";
        if place.which("apt-get").is_none() {
            return Err("Python 3.10 or later is needed, with its module venv: see https://www.python.org.".to_owned());
        }
        if !is_root(place) {
            return Err(format!("Python's module venv is needed. Install it with:\n  sudo sh -c '{command}'"));
        }
        run(place.command("sh").args(["-c", command]).env("DEBIAN_FRONTEND", "noninteractive"))?;
        output(place.command("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
    }
    let mut pip = place.command(&program.to_string_lossy());
    run(pip
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"])
        .args(*packages))?;
    fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok(program)
}

pub fn is_root(place: &Place) -> bool {
    output(place.command("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// The version of a package in the workspace's lock file.
pub fn locked_version(root: &Path, package: &str) -> Result<String> {
    let lock = root.join("Cargo.lock");
    let text = fs::read_to_string(&lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    version_in(&text, package).ok_or_else(|| format!("{package} is not in Cargo.lock."))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

fn cargo_install(place: &Place, tool: &Tool, version: &str) -> Result<()> {
    let said = output(place.command(tool.program).arg("--version")).unwrap_or_default();
    if said.split_whitespace().nth(1) == Some(version) {
        return Ok(());
    }
    step(&format!("Install {} {version}", tool.package), tool.how_long);
    let began = Instant::now();
    let build = place.tools.join("build");
    let mut command = place.command("cargo");
    command
        .args(["install", tool.package, "--version", version, "--quiet", "--root"])
        .arg(&place.tools)
        .arg("--target-dir")
        .arg(&build)
        // Built to be used a few times: quick to build matters more than quick to run.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    if tool.locked {
        command.arg("--locked");
    }
    run(&mut command)?;
    // Each tool leaves a gigabyte behind that nothing else reads; absence is as good.
    let _ = fs::remove_dir_all(&build);
    println!("    done in {}", seconds(began.elapsed()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_lock_file_gives_the_version_of_that_package_alone() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "wasm"), None);
    }
}
