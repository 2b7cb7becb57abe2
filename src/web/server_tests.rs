//! Time limits, which need a clock that can be moved.

use axum::Extension;
use axum::routing::{get, post};
use tokio::sync::oneshot;

use super::*;

/// Serves these routes until the sender speaks or is gone.
async fn serve(router: Router) -> (SocketAddr, oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
    let server = Server::open("127.0.0.1:0".parse().unwrap(), Limits::default()).unwrap();
    let address = server.address().unwrap();
    let (stop, stopped) = oneshot::channel();
    let done = tokio::spawn(async move {
        server.serve(router, async { drop(stopped.await) }).await;
    });
    (address, stop, done)
}

async fn say(address: SocketAddr, text: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    stream
}

async fn hear(mut stream: TcpStream) -> String {
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    text
}

#[tokio::test]
async fn a_head_that_does_not_end_is_told_so_and_a_silent_connection_is_closed() {
    let (address, _stop, _done) = serve(Router::new()).await;
    let half = say(address, "GET / HTTP/1.1\r\nhost").await;
    let kept = say(address, "GET / HTTP/1.1\r\nhost: x\r\n\r\n").await;
    // The bytes above are on their way before the time moves.
    tokio::task::yield_now().await;
    tokio::time::pause();
    let (half, kept) = tokio::join!(hear(half), hear(kept));
    assert!(half.starts_with("HTTP/1.1 408 "), "{half}");
    // Answered, and then closed without a word that could be taken for the next answer.
    assert!(
        kept.starts_with("HTTP/1.1 404 ") && !kept.contains("408"),
        "{kept}"
    );
}

#[tokio::test]
async fn a_request_under_way_is_answered_though_the_server_stops() {
    let (begun, has_begun) = oneshot::channel::<()>();
    let begun = Arc::new(std::sync::Mutex::new(Some(begun)));
    let slow = move || {
        drop(begun.lock().unwrap().take());
        async {
            tokio::time::sleep(Duration::from_secs(3)).await;
            "done"
        }
    };
    let (address, stop, done) = serve(Router::new().route("/", post(slow))).await;
    let text = "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n";
    let stream = say(address, text).await;
    assert!(has_begun.await.is_err());
    tokio::time::pause();
    drop(stop);
    let answer = hear(stream).await;
    assert!(
        answer.starts_with("HTTP/1.1 200 ") && answer.ends_with("done"),
        "{answer}"
    );
    done.await.unwrap();
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_handler_that_never_ends_is_answered_for() {
    let never = get(std::future::pending::<&'static str>);
    let (address, _stop, _done) = serve(Router::new().route("/", never)).await;
    let stream = say(
        address,
        "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
    )
    .await;
    tokio::task::yield_now().await;
    tokio::time::pause();
    let answer = hear(stream).await;
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
}

#[tokio::test]
async fn a_crowd_that_is_refused_in_mid_body_keeps_its_answers_and_is_shut_out_after_a_while() {
    let refuse = post(|Extension(seat): Extension<Arc<Seat>>| async move {
        seat.leave_unread();
        StatusCode::UNAUTHORIZED
    });
    let server = Server::open("127.0.0.1:0".parse().unwrap(), Limits::default()).unwrap();
    let (address, traffic) = (server.address().unwrap(), server.traffic());
    let router = Router::new().route("/", refuse);
    tokio::spawn(server.serve(router, std::future::pending::<()>()));
    let head = "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000000\r\n\r\n";
    let mut crowd = Vec::new();
    for _ in 0..MOST_LINGERING + 4 {
        crowd.push(say(address, head).await);
    }
    for stream in &mut crowd {
        let mut answer = vec![0; 12];
        stream.read_exact(&mut answer).await.unwrap();
        assert_eq!(answer, b"HTTP/1.1 401");
    }
    assert_eq!(traffic.connections_open(), crowd.len() as u64);
    tokio::time::pause();
    tokio::time::sleep(LINGER + Duration::from_secs(1)).await;
    assert_eq!(traffic.connections_open(), 0);
}
