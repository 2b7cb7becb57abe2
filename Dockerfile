# zoomctl in a container, for cron jobs of an orchestrator:
#   docker build --build-arg ZOOMCTL_COMMIT="$(git log -1 --abbrev=7 --format='%h %cs')" -t zoomctl .
#   docker run --rm -v zoomctl:/var/lib/zoomctl -v /etc/zoomctl:/etc/zoomctl:ro zoomctl provision
FROM rust:1.95-slim-bookworm AS build
WORKDIR /src
COPY . .
ARG ZOOMCTL_COMMIT
RUN cargo build --profile dist --locked

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /var/lib/zoomctl --create-home zoomctl
COPY --from=build /src/target/dist/zoomctl /usr/bin/zoomctl
USER zoomctl
# Configuration and credentials: /etc/zoomctl/config.toml, and ZOOM_CLIENT_SECRET_FILE and the like.
ENV XDG_CONFIG_HOME=/etc \
    ZOOMCTL_DB=/var/lib/zoomctl/zoomctl.db \
    ZOOMCTL_ARCHIVE=/var/lib/zoomctl/archive
VOLUME /var/lib/zoomctl
ENTRYPOINT ["zoomctl"]
