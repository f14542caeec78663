//! A browser's end of one connection that stays open.

use crate::Result;
use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

/// A connection, and the session's cookies.
pub struct Client {
    port: u16,
    stream: BufReader<TcpStream>,
    cookies: Vec<(String, String)>,
}

impl Client {
    /// Nobody yet.
    pub async fn connect(port: u16) -> Result<Client> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Client { port, stream: BufReader::new(stream), cookies: Vec::new() })
    }

    /// The same person on another connection.
    pub async fn again(&self) -> Result<Client> {
        Ok(Client { cookies: self.cookies.clone(), ..Client::connect(self.port).await? })
    }

    /// Asks, and reads the answer to its end: its status and its body.
    pub async fn ask(&mut self, method: &str, path: &str, body: Option<&Value>) -> Result<(u16, Vec<u8>)> {
        let body = body.map(Value::to_string).unwrap_or_default();
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost:{port}\r\n{header}: page\r\norigin: http://localhost:{port}\r\n\
             cookie: {}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            cookies.join("; "),
            body.len(),
            port = self.port,
            header = wire::HEADER,
        );
        let mut line = String::new();
        let sent = self.stream.write_all(request.as_bytes()).await;
        if sent.is_err() || self.stream.read_line(&mut line).await.unwrap_or_default() == 0 {
            // The server ends a connection that was not used for ten seconds: as a browser does, on a new one.
            self.stream = Client::connect(self.port).await?.stream;
            self.stream.write_all(request.as_bytes()).await?;
            self.stream.read_line(&mut line).await?;
        }
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or("no answer")?;
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line).await?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            match name {
                "content-length" => length = value.parse()?,
                "set-cookie" => self.keep(value),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await?;
        Ok((status, body))
    }

    /// The same, when nothing but one status will do.
    pub async fn asks(&mut self, method: &str, path: &str, body: Option<&Value>, wanted: u16) -> Result<Vec<u8>> {
        let (status, said) = self.ask(method, path, body).await?;
        if status == wanted {
            return Ok(said);
        }
        Err(format!("{method} {path}: {status} {}", String::from_utf8_lossy(&said)).into())
    }

    fn keep(&mut self, cookie: &str) {
        let Some((name, rest)) = cookie.split_once('=') else { return };
        let value = rest.split(';').next().unwrap_or_default();
        self.cookies.retain(|(kept, _)| kept != name);
        self.cookies.push((name.to_owned(), value.to_owned()));
    }
}
