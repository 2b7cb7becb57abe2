//! A receiver that only keeps what it gets: bodies as they came, in the order in which they came.

use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::State;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::support::World;

/// One event as it came.
#[derive(Clone, Debug)]
pub(crate) struct Got {
    pub(crate) body: Value,
    /// Hash of the bytes, as the receiver of the program stores it.
    pub(crate) sha256: String,
}

impl Got {
    pub(crate) fn of(body: &Value) -> Self {
        let bytes = body.to_string();
        Self {
            body: body.clone(),
            sha256: hex(&Sha256::digest(bytes)),
        }
    }

    pub(crate) fn kind(&self) -> &str {
        self.body["event"].as_str().unwrap()
    }
}

#[derive(Clone, Default)]
struct Shared {
    got: Arc<Mutex<Vec<Got>>>,
    secret: String,
}

/// A listener on its own thread, for as long as the test lasts.
pub(crate) struct Listener(Arc<Mutex<Vec<Got>>>);

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn receive(State(shared): State<Shared>, bytes: Bytes) -> String {
    let body: Value = serde_json::from_slice(&bytes).unwrap();
    if body["event"] == "endpoint.url_validation" {
        let token = body["payload"]["plainToken"].as_str().unwrap();
        let mut mac = Hmac::<Sha256>::new_from_slice(shared.secret.as_bytes()).unwrap();
        mac.update(token.as_bytes());
        let proof = hex(&mac.finalize().into_bytes());
        return json!({"plainToken": token, "encryptedToken": proof}).to_string();
    }
    shared.got.lock().unwrap().push(Got::of(&body));
    String::new()
}

impl Listener {
    /// Listens, and has the sandbox of this world send its events here.
    pub(crate) fn of(world: &World) -> Self {
        let shared = Shared {
            secret: world.variable("ZOOM_WEBHOOK_SECRET").to_owned(),
            ..Shared::default()
        };
        let listener = Self(Arc::clone(&shared.got));
        let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        socket.set_nonblocking(true).unwrap();
        let url = format!("http://{}/hook", socket.local_addr().unwrap());
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async move {
                let socket = tokio::net::TcpListener::from_std(socket).unwrap();
                let app = axum::Router::new().fallback(receive).with_state(shared);
                axum::serve(socket, app).await.unwrap();
            });
        });
        let report = world.control("POST", "/webhooks", &json!({"url": url}).to_string());
        let report: Value = serde_json::from_str(&report).unwrap();
        assert_eq!(report["validation"], "good");
        listener
    }

    /// What came so far, once the sandbox has sent what is due; doubles included.
    pub(crate) fn got(&self, world: &World) -> Vec<Got> {
        world.control("GET", "/webhooks", "");
        self.0.lock().unwrap().clone()
    }
}
