//! Mail, to a real SMTP server: what arrives, and what becomes of what is not taken.

use crate::{
    account::LAN,
    helpers::{App, Browser, On, on_both, spawn_as},
};
use mailin::{Action, Handler, Response, SessionBuilder, response};
use serde_json::json;
use server::{mail, settings::File};
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// A mailbox, and how often it is out of order before it takes a mail.
#[derive(Clone, Default)]
struct Post {
    came: Arc<Mutex<Vec<(String, String)>>>,
    busy: Arc<Mutex<u32>>,
    to: String,
    data: Vec<u8>,
}

impl Handler for Post {
    fn rcpt(&mut self, to: &str) -> Response {
        let mut busy = self.busy.lock().expect("a number");
        if 0 < *busy {
            *busy -= 1;
            return Response::custom(451, "Try again later".to_owned());
        }
        if to.starts_with("nobody@") {
            return response::NO_MAILBOX;
        }
        self.to = to.to_owned();
        self.data.clear();
        response::OK
    }

    fn data(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.data.extend_from_slice(bytes);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let text = String::from_utf8_lossy(&self.data).into_owned();
        self.came.lock().expect("a box").push((self.to.clone(), text));
        response::OK
    }
}

/// One connection, as SMTP has it.
fn serve(mut stream: TcpStream, post: Post) -> std::io::Result<()> {
    let mut session = SessionBuilder::new("localhost").build(stream.peer_addr()?.ip(), post);
    session.greeting().write_to(&mut stream)?;
    let mut lines = BufReader::new(stream.try_clone()?);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? != 0 {
        let said = session.process(&line);
        line.clear();
        match said.action {
            Action::NoReply => {}
            Action::Close => {
                said.write_to(&mut stream)?;
                break;
            }
            _ => said.write_to(&mut stream)?,
        }
        stream.flush()?;
    }
    Ok(())
}

/// A server whose mails go to a mailbox.
async fn posting(on: On, busy: u32) -> (App, Post) {
    let post = Post { busy: Arc::new(Mutex::new(busy)), ..Post::default() };
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let server = post.clone();
    // It ends with the test's process.
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let post = server.clone();
            thread::spawn(move || serve(stream, post));
        }
    });
    let file = File {
        smtp_url: Some(format!("smtp://127.0.0.1:{port}")),
        mail_from: Some("Guichet <guichet@guichet.example>".to_owned()),
        ..File::default()
    };
    let app = spawn_as(on, file).await;
    let smtp = app.state.settings.smtp.clone().expect("a mail server");
    tokio::spawn(mail::send(app.state.clone(), smtp));
    (app, post)
}

impl Post {
    /// The mails that came, once so many have.
    async fn came(&self, count: usize) -> Vec<(String, String)> {
        for _ in 0..300 {
            let came = self.came.lock().expect("a box").clone();
            if count <= came.len() {
                return came;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{} of {count} mails", self.came.lock().expect("a box").len());
    }
}

async fn ask(app: &App, email: &str) {
    Browser::new(app).post("/api/accounts", json!({"email": email, "language": "fr"})).await;
}

on_both! {
    async fn a_mail_arrives_with_its_link_and_leaves_the_outbox(on: On) {
        let (app, post) = posting(on, 0).await;
        ask(&app, LAN).await;
        let (to, text) = post.came(1).await.remove(0);
        assert_eq!(to, LAN);
        for line in ["From: Guichet <guichet@guichet.example>", "To: lan@exemple.ca", "Subject: Votre compte Guichet", "Auto-Submitted: auto-generated"] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        // Quoted-printable: a line that is too long goes on after `=`.
        let text = text.replace("=\r\n", "").replace("=3D", "=");
        assert!(text.contains("http://localhost:8080/fr/compte/nouveau#"), "{text}");
        for _ in 0..100 {
            if app.mails(LAN).await.is_empty() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("it is still there");
    }
}

on_both! {
    async fn a_mail_is_tried_until_it_is_taken_and_given_up_when_nobody_is_there(on: On) {
        let (app, post) = posting(on, 2).await;
        ask(&app, LAN).await;
        // Each time a little later: the clock here is ours.
        for _ in 0..3 {
            tokio::time::sleep(Duration::from_millis(2500)).await;
            app.pass(60);
        }
        assert_eq!(post.came(1).await.len(), 1, "once");
        ask(&app, "nobody@exemple.ca").await;
        for _ in 0..200 {
            if app.mails("nobody@exemple.ca").await.is_empty() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it waits for nobody");
    }
}
