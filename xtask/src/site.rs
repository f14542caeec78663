//! Building the page and the server, and serving them.

use crate::{
    Result,
    place::Place,
    postgres::Postgres,
    run::{run, seconds, step},
    tools,
};
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant, SystemTime},
};

/// What the page is made from: when none of it changed, the page is not built again.
const SOURCES: [&str; 19] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "build.rs",
    "index.html",
    "package-lock.json",
    "pdf/Cargo.toml",
    "pdf/fonts",
    "pdf/src",
    "rust-toolchain.toml",
    "domain/Cargo.toml",
    "domain/src",
    "locales",
    "public",
    "src",
    "style",
    "wire",
    "words",
    "xtask/site",
];

/// What the server is made from, watched by `dev`.
const SERVER_SOURCES: [&str; 8] = ["Cargo.toml", "domain/src", "wire", "words", "locales", "pdf", "files", "server"];

/// Builds both and serves them until it is stopped.
pub fn run_site(place: &Place, port: u16) -> Result<()> {
    build_all(place)?;
    step(&format!("Serve on http://localhost:{port}"), "Ctrl-C stops it");
    let mut command = place.command(&place.server().to_string_lossy());
    command.args(["serve", "--port", &port.to_string(), "--dist", "dist"]);
    become_program(command)
}

/// Builds the page and the server.
pub fn build_all(place: &Place) -> Result<()> {
    build_page(place)?;
    build_server(place)
}

/// Builds the page into `dist/`, unless what is there was made from the same sources.
pub fn build_page(place: &Place) -> Result<()> {
    tools::for_site(place)?;
    let digest = digest(&place.root)?;
    let stamp = place.root.join("dist/.sources");
    if fs::read_to_string(&stamp).is_ok_and(|had| had == digest) {
        step("The page in dist/ is up to date", "");
        return Ok(());
    }
    step("Build the page", "about 5 minutes the first time, then 1 minute");
    let began = Instant::now();
    let app = |feature| ["--package", "guichet-app", "--no-default-features", "--features", feature];
    let main = build_module(place, "main", "guichet-app", &app("main"))?;
    let beside = build_module(place, "beside", "guichet-app", &app("beside"))?;
    let sync = build_module(place, "sync", "guichet-app", &app("sync"))?;
    let pdf = build_module(place, "pdf", "guichet-pdf", &["--package", "pdf", "--features", "module"])?;
    let mut trunk = place.command("trunk");
    trunk
        .args([
            "build",
            "--release",
            "--offline",
            "--skip-version-check",
            "--no-default-features",
            "--features",
            "start",
        ])
        .env("GUICHET_MAIN", main)
        .env("GUICHET_BESIDE", beside)
        .env("GUICHET_SYNC", sync)
        .env("GUICHET_PDF", pdf)
        // What failed is said; where in trunk it was noticed helps nobody.
        .env("RUST_BACKTRACE", "0");
    run(small(&mut trunk))?;
    fs::write(&stamp, digest).map_err(|error| format!("{}: {error}", stamp.display()))?;
    println!("    done in {}", seconds(began.elapsed()));
    Ok(())
}

/// Makes the WebAssembly small, which decides how soon a page is there on a slow phone: the standard library is built with
/// the page, a panic ends the program at once (the shell then says what is kept), and views lose their types when drawn.
/// Cargo calls all but the last unstable; the toolchain is pinned. docs/decisions/0003-modules.md has the figures.
fn small(command: &mut Command) -> &mut Command {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none --cfg erase_components",
        )
}

/// Builds a module of the page that Trunk does not, for it builds only the first one: the questions, the pages beside them, what
/// makes the PDF, what lets drafts follow an account. Says in which folder it is.
fn build_module(place: &Place, name: &str, program: &str, which: &[&str]) -> Result<PathBuf> {
    let out = place.target.join("modules").join(name);
    let mut cargo = place.command("cargo");
    cargo.args(["build", "--release", "--bin", program, "--target", "wasm32-unknown-unknown"]).args(which);
    run(small(cargo.arg("--target-dir").arg(&place.target)))?;
    let wasm = place.target.join(format!("wasm32-unknown-unknown/release/{program}.wasm"));
    let mut bindgen = place.command("wasm-bindgen");
    run(bindgen.args(["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"]).arg(&out).arg(wasm))?;
    let bound = out.join(format!("{name}_bg.wasm"));
    let mut opt = place.command("wasm-opt");
    run(opt.arg("-Oz").arg(&bound).arg("-o").arg(&bound))?;
    Ok(out)
}

/// Builds the server.
pub fn build_server(place: &Place) -> Result<()> {
    step("Build the server", "about 2 minutes the first time, then seconds");
    run(place.command("cargo").args(["build", "--profile", "native", "--package", "server"]))
}

/// Builds one program that holds the site, and tries it where there is nothing else.
pub fn dist(place: &Place) -> Result<()> {
    build_page(place)?;
    step("Build the server with the site in it", "about 2 minutes the first time, then seconds");
    run(place
        .command("cargo")
        .args(["build", "--profile", "native", "--package", "server", "--features", "embed"])
        .env("GUICHET_DIST", place.root.join("dist")))?;
    let folder = place.target.join("dist");
    let program = folder.join(place.server().file_name().map(PathBuf::from).unwrap_or_default());
    let said = |error| format!("{}: {error}", program.display());
    fs::create_dir_all(&folder).map_err(said)?;
    fs::copy(place.server(), &program).map_err(said)?;
    let files = serves(place, &program, &folder)?;
    let (bytes, site) = (size(&program), files.iter().map(|file| size(file)).sum::<u64>());
    println!(
        "    {} is all there is: {:.1} MB, of which the site {:.1} MB in {} files, packed copies among them",
        program.display(),
        bytes as f64 / 1e6,
        site as f64 / 1e6,
        files.len(),
    );
    Ok(())
}

fn size(file: &Path) -> u64 {
    file.metadata().map_or(0, |data| data.len())
}

/// Starts a program that holds the site, without a folder of it, and asks for every file: each comes as it was built. Gives the files.
fn serves(place: &Place, program: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let empty = folder.join("try");
    let _ = fs::remove_dir_all(&empty);
    fs::create_dir_all(&empty).map_err(|error| format!("{}: {error}", empty.display()))?;
    let port = TcpListener::bind("127.0.0.1:0")
        .and_then(|free| free.local_addr())
        .map_err(|error| format!("a port: {error}"))?
        .port();
    let mut server = Command::new(program)
        .args(["serve", "--port", &port.to_string()])
        .current_dir(&empty)
        .env_remove("GUICHET_DIST")
        .stdout(Stdio::null())
        .spawn()
        .map_err(|error| format!("{} does not start: {error}", program.display()))?;
    let tried = tries(place, port);
    let _ = server.kill();
    let _ = server.wait();
    let _ = fs::remove_dir_all(&empty);
    tried
}

fn tries(place: &Place, port: u16) -> Result<Vec<PathBuf>> {
    let dist = place.root.join("dist");
    let began = Instant::now();
    while ask(port, "/readyz").is_err() {
        if Duration::from_secs(20) < began.elapsed() {
            return Err("It does not answer.".to_owned());
        }
        thread::sleep(Duration::from_millis(50));
    }
    let mut found = Vec::new();
    for file in files(&dist) {
        let address = file.strip_prefix(&dist).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        if address.starts_with('.') {
            continue;
        }
        let packed = address.ends_with(".br") || address.ends_with(".gz");
        // The page that says there is nothing here has no address of its own.
        if !packed && address != "404.html" {
            let wanted = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            if ask(port, &format!("/{address}")) != Ok(wanted) {
                return Err(format!("/{address} is not what was built."));
            }
        }
        found.push(file);
    }
    Ok(found)
}

/// What is at an address, when there is something.
fn ask(port: u16, address: &str) -> Result<Vec<u8>> {
    let said = |error| format!("{address}: {error}");
    let mut stream = TcpStream::connect(("127.0.0.1", port)).map_err(said)?;
    let request = format!("GET {address} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(said)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).map_err(said)?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or("No answer.")?;
    if !answer.starts_with(b"HTTP/1.1 200 ") {
        return Err(format!("{address} is not there."));
    }
    Ok(answer.split_off(end + 4))
}

/// Runs one of the scripts in `end2end` on the built site.
pub fn script(place: &Place, name: &str, arguments: &[String]) -> Result<()> {
    build_all(place)?;
    tools::npm(place, "end2end")?;
    let chromium = tools::chromium(place)?;
    step(&format!("Run end2end/{name}"), "");
    run(place
        .command("node")
        .arg(name)
        .args(arguments)
        .current_dir(place.root.join("end2end"))
        .env("CHROMIUM", chromium)
        .env("GUICHET", place.server()))
}

/// The bench: in the browser, natively, and the server. `server` and what follows it: the server alone.
pub fn bench(place: &Place, arguments: &[String]) -> Result<()> {
    if let Some(("server", arguments)) = arguments.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return bench_server(place, arguments);
    }
    script(place, "bench.mjs", arguments)?;
    step("Run domain/examples/bench.rs", "about 1 minute to build the first time");
    run(place.command("cargo").args(["run", "--profile", "native", "--package", "domain", "--example", "bench"]))?;
    bench_server(place, &[])
}

fn bench_server(place: &Place, arguments: &[String]) -> Result<()> {
    build_server(place)?;
    let postgres = Postgres::durable(place)?;
    step("Run server/examples/bench", "about 1 minute to build the first time, then half an hour");
    run(place
        .command("cargo")
        .args(["run", "--profile", "native", "--package", "server", "--example", "bench", "--"])
        .args(arguments)
        .env("GUICHET", place.server())
        .env("GUICHET_BENCH_POSTGRES", &postgres.address))
}

/// Writes the table of countries anew from CLDR, in both languages.
pub fn countries(place: &Place) -> Result<()> {
    tools::npm(place, ".")?;
    run(place.command("node").arg("xtask/countries.mjs"))
}

/// Builds in debug and again at every change: the page by `trunk watch`, the server here.
pub fn dev(place: &Place, port: u16) -> Result<()> {
    tools::for_site(place)?;
    let dist = place.target.join("dev-dist");
    fs::create_dir_all(&dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    step(&format!("Serve on http://localhost:{port}, rebuilt at every change"), "Ctrl-C stops it");
    let mut page = place
        .command("trunk")
        .args(["watch", "--offline", "--skip-version-check", "--dist"])
        .arg(&dist)
        .spawn()
        .map_err(|error| format!("`trunk watch` does not start: {error}"))?;
    let mut server: Option<Child> = None;
    let mut built = None;
    loop {
        if let Ok(Some(status)) = page.try_wait() {
            stop(server);
            return Err(format!("`trunk watch` ended: {status}."));
        }
        let newest = SERVER_SOURCES.iter().filter_map(|path| newest(&place.root.join(path))).max();
        if built != newest {
            built = newest;
            // What does not compile leaves the last server that did.
            if run(place.command("cargo").args(["build", "--package", "server"])).is_ok() {
                stop(server.take());
                let program =
                    place.target.join("debug").join(place.server().file_name().map(PathBuf::from).unwrap_or_default());
                server = place
                    .command(&program.to_string_lossy())
                    .args(["serve", "--reread", "--port", &port.to_string(), "--dist"])
                    .arg(&dist)
                    .spawn()
                    .map_err(|error| eprintln!("The server does not start: {error}"))
                    .ok();
            }
        }
        thread::sleep(Duration::from_secs(1));
    }
}

fn stop(child: Option<Child>) {
    if let Some(mut child) = child {
        // It has ended already when this fails.
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// When anything under a path last changed.
fn newest(path: &Path) -> Option<SystemTime> {
    files(path).iter().filter_map(|file| file.metadata().ok()?.modified().ok()).max()
}

/// A digest of every source's name and content.
fn digest(root: &Path) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for file in SOURCES.iter().flat_map(|path| files(&root.join(path))) {
        file.strip_prefix(root).unwrap_or(&file).hash(&mut hasher);
        let content = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        content.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// Every file under a path, sorted; the path itself when it is a file.
pub fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let mut below: Vec<PathBuf> =
        fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    below.sort();
    below.iter().flat_map(|path| files(path)).collect()
}

/// The server takes this program's place, so that signals reach it and it stops gracefully.
#[cfg(unix)]
fn become_program(mut command: std::process::Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(format!("The server does not start: {}", command.exec()))
}

#[cfg(not(unix))]
fn become_program(mut command: std::process::Command) -> Result<()> {
    run(&mut command)
}
