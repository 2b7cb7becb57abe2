//! Zoom as the receiver sees it, in as few instructions as possible.

use std::io;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub(crate) const SECRET: &str = "exampleSecretTokenA1";

/// One keep-alive connection.
pub(crate) struct Line {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// An event of ordinary length that differs from all others.
fn body(number: u64) -> String {
    let event_ts = 1_788_251_398_564 + number;
    format!(
        r#"{{"event":"meeting.participant_left","event_ts":{event_ts},"payload":{{"account_id":"AcctExample0000000000a","object":{{"id":"86000000001","uuid":"aB3/dEf+hIjKlMnOpQrStA==","host_id":"Uu11aaBBccDDeeFFggHHii","topic":"Biology 7B","type":2,"start_time":"2026-09-01T07:31:02Z","duration":60,"timezone":"Asia/Riyadh","participant":{{"user_id":"{number}","user_name":"Sara","id":"","participant_user_id":"","email":"","participant_uuid":"0F1E2D3C-0000-4000-8000-A1B2C3D4E5F6","customer_key":"student-4711","registrant_id":"","leave_time":"2026-09-01T08:29:58Z","leave_reason":"left the meeting"}}}}}}}}"#
    )
}

impl Line {
    pub(crate) async fn open(address: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: Vec::new(),
        })
    }

    /// Posts an event, and returns the status of the answer.
    pub(crate) async fn post(&mut self, number: u64) -> io::Result<u16> {
        let body = body(number);
        let timestamp = chrono::Utc::now().timestamp();
        let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
        mac.update(format!("v0:{timestamp}:{body}").as_bytes());
        let mac: String = mac
            .finalize()
            .into_bytes()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let request = format!(
            "POST /webhooks/zoom HTTP/1.1\r\nhost: x\r\nx-zm-signature: v0={mac}\r\n\
             x-zm-request-timestamp: {timestamp}\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        self.stream.write_all(request.as_bytes()).await?;
        self.answer().await
    }

    async fn answer(&mut self) -> io::Result<u16> {
        self.buffer.clear();
        loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let end = self
                .buffer
                .windows(4)
                .position(|window| window == b"\r\n\r\n");
            let Some(end) = end else { continue };
            let head = String::from_utf8_lossy(&self.buffer[..end]).to_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let length: usize = length.map_or(0, |length| length.parse().unwrap());
            while self.buffer.len() < end + 4 + length {
                if self.stream.read_buf(&mut self.buffer).await? == 0 {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
            }
            return Ok(head[9..12].parse().unwrap());
        }
    }
}
