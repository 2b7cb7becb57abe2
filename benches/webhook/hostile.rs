//! A thousand connections at a byte a second, and bodies without end.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinSet;

const SLOW: usize = 1000;
const GIANTS: usize = 100;

/// Attackers at work, in a thread of their own: what they send must not keep the honest client from
/// its clock.
pub(crate) struct Attack {
    thread: JoinHandle<()>,
    stop: oneshot::Sender<()>,
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
        let (stop, stopped) = oneshot::channel();
        let work = {
            let (address, opened, sent) =
                (address.to_owned(), Arc::clone(&opened), Arc::clone(&sent));
            async move {
                let mut tasks = JoinSet::new();
                for number in 0..SLOW {
                    tasks.spawn(slow(address.clone(), number % 2 == 0, Arc::clone(&opened)));
                }
                for number in 0..GIANTS {
                    tasks.spawn(giant(address.clone(), number % 2 == 0, Arc::clone(&sent)));
                }
                drop(stopped.await);
            }
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let thread = std::thread::spawn(move || runtime.block_on(work));
        // All of them are there before the first event is measured.
        while opened.load(Ordering::Relaxed) < SLOW as u64 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Self {
            thread,
            stop,
            opened,
            sent,
        }
    }

    /// Stops them, and says what they did.
    pub(crate) fn end(self) -> String {
        drop(self.stop);
        self.thread.join().unwrap();
        let opened = self.opened.load(Ordering::Relaxed);
        let mib = self.sent.load(Ordering::Relaxed) / (1024 * 1024);
        format!("{SLOW} slow connections ({opened} opened) and {GIANTS} giants ({mib} MiB sent)")
    }
}
