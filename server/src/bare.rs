//! What hyper cannot parse it answers by itself, before any of our code: a bare 400, 414 or 431.
//! Here these answers get the security headers too, on their way out. An answer that nobody takes is given up.

use crate::headers;
use std::{
    io::{self, IoSlice},
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::{Sleep, sleep},
};

const BARE: [&[u8]; 3] = [
    b"HTTP/1.1 400 Bad Request\r\n",
    b"HTTP/1.1 414 URI Too Long\r\n",
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n",
];

/// A connection on which no answer goes out without the security headers.
pub struct Dressed {
    stream: TcpStream,
    /// A bare answer with its headers put in, and how much of it is written.
    pending: Option<(Vec<u8>, usize)>,
    /// How long whoever asked may take none of the answer; until when, while they do.
    patience: Duration,
    until: Option<Pin<Box<Sleep>>>,
}

impl Dressed {
    pub fn new(stream: TcpStream, patience: Duration) -> Self {
        Self { stream, pending: None, patience, until: None }
    }

    /// What writing came to. When nothing was taken for too long, it ends the connection.
    fn in_time(&mut self, written: Poll<io::Result<usize>>, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        if written.is_ready() {
            self.until = None;
            return written;
        }
        let until = self.until.get_or_insert_with(|| Box::pin(sleep(self.patience)));
        until.as_mut().poll(context).map(|()| Err(io::ErrorKind::TimedOut.into()))
    }

    /// Writes the dressed form of a bare answer. Reports the bare one written, once all of it is.
    fn poll_pending(&mut self, bare: usize, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        while let Some((answer, written)) = &mut self.pending {
            if *written == answer.len() {
                self.pending = None;
                break;
            }
            let rest = &answer[*written..];
            match ready!(Pin::new(&mut self.stream).poll_write(context, rest))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                more => *written += more,
            }
        }
        Poll::Ready(Ok(bare))
    }
}

/// The answer with the security headers after its first line; `None` if it is not a bare one.
fn dress(answer: &[u8]) -> Option<Vec<u8>> {
    let first = BARE.iter().find(|first| answer.starts_with(first))?;
    // Our own answers carry the headers already, and are never this short.
    if 256 < answer.len() || !answer.ends_with(b"\r\n\r\n") {
        return None;
    }
    let mut dressed = first.to_vec();
    for (name, value) in headers::SECURITY {
        dressed.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    dressed.extend_from_slice(&answer[first.len()..]);
    Some(dressed)
}

impl AsyncWrite for Dressed {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.pending.is_none() {
            self.pending = dress(bytes).map(|answer| (answer, 0));
        }
        let written = match self.pending {
            Some(_) => self.poll_pending(bytes.len(), context),
            None => Pin::new(&mut self.stream).poll_write(context, bytes),
        };
        self.in_time(written, context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let first = slices.iter().find(|slice| !slice.is_empty()).map_or(&[][..], |slice| slice);
        if self.pending.is_some() || dress(first).is_some() {
            return self.poll_write(context, first);
        }
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.in_time(written, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl AsyncRead for Dressed {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}
