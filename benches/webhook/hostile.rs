//! A thousand connections at a byte a second, and bodies without end.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

const SLOW: usize = 1000;
const GIANTS: usize = 100;

/// Attackers at work.
pub(crate) struct Attack {
    tasks: Vec<JoinHandle<()>>,
    opened: Arc<AtomicU64>,
    sent: Arc<AtomicU64>,
}

/// A head that is well-formed, so that the body behind it is read.
fn head(length: &str) -> String {
    let zeros = "0".repeat(64);
    let timestamp = chrono::Utc::now().timestamp();
    format!(
        "POST /webhooks/zoom HTTP/1.1\r\nhost: x\r\nx-zm-signature: v0={zeros}\r\n\
         x-zm-request-timestamp: {timestamp}\r\n{length}\r\n\r\n"
    )
}

/// Half of them crawl through the head, half through the body; who is thrown out comes again.
async fn slow(address: String, in_body: bool, opened: Arc<AtomicU64>) {
    loop {
        if let Ok(mut stream) = TcpStream::connect(&address).await {
            opened.fetch_add(1, Ordering::Relaxed);
            let head = head("content-length: 1000");
            let (at_once, rest) = if in_body {
                (head.as_str(), "x")
            } else {
                ("", "POST")
            };
            let mut alive = stream.write_all(at_once.as_bytes()).await.is_ok();
            for byte in rest.bytes().cycle() {
                if !alive {
                    break;
                }
                tokio::time::sleep(Duration::from_secs(1)).await;
                alive = stream.write_all(&[byte]).await.is_ok();
            }
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// A gibibyte that is announced, or one that is not.
async fn giant(address: String, announced: bool, sent: Arc<AtomicU64>) {
    let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
    let length = if announced {
        "content-length: 1073741824"
    } else {
        "transfer-encoding: chunked"
    };
    loop {
        if let Ok(mut stream) = TcpStream::connect(&address).await {
            let mut alive = stream.write_all(head(length).as_bytes()).await.is_ok();
            for _ in 0..0x4000 {
                if !alive {
                    break;
                }
                alive = stream.write_all(chunk.as_bytes()).await.is_ok();
                sent.fetch_add(chunk.len() as u64, Ordering::Relaxed);
            }
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

impl Attack {
    pub(crate) async fn begin(address: &str) -> Self {
        let (opened, sent) = (Arc::<AtomicU64>::default(), Arc::<AtomicU64>::default());
        let mut tasks = Vec::new();
        for number in 0..SLOW {
            let task = slow(address.to_owned(), number % 2 == 0, Arc::clone(&opened));
            tasks.push(tokio::spawn(task));
        }
        for number in 0..GIANTS {
            let task = giant(address.to_owned(), number % 2 == 0, Arc::clone(&sent));
            tasks.push(tokio::spawn(task));
        }
        // All of them are there before the first event is measured.
        while opened.load(Ordering::Relaxed) < SLOW as u64 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Self {
            tasks,
            opened,
            sent,
        }
    }

    /// Stops them, and says what they did.
    pub(crate) fn end(self) -> String {
        for task in &self.tasks {
            task.abort();
        }
        let opened = self.opened.load(Ordering::Relaxed);
        let mib = self.sent.load(Ordering::Relaxed) / (1024 * 1024);
        format!("{SLOW} slow connections ({opened} opened) and {GIANTS} giants ({mib} MiB sent)")
    }
}
