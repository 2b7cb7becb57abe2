//! Which addresses may be used at all, and which may get the bearer token.

use url::{Host, Url};

/// Whether the address points at this very computer.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// Https anywhere; plain http on loopback only.
pub(crate) fn is_usable(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url))
}

/// One of Zoom's own hosts, over https.
pub(crate) fn is_zoom(url: &Url) -> bool {
    let Some(Host::Domain(host)) = url.host() else {
        return false;
    };
    url.scheme() == "https"
        && ["zoom.us", "zoomgov.com"].iter().any(|domain| {
            host.strip_suffix(domain)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
}

/// Zoom's hosts, or exactly scheme, host and port of the address that was configured.
pub(crate) fn may_get_bearer(url: &Url, configured: Option<&Url>) -> bool {
    is_zoom(url) || configured.is_some_and(|own| is_usable(url) && own.origin() == url.origin())
}

/// Where a redirect may lead: never into the private network by a bare number, and to loopback
/// only when the configured address lies there too.
pub(crate) fn may_redirect_to(url: &Url, configured: Option<&Url>) -> bool {
    if is_loopback(url) {
        return is_usable(url) && configured.is_some_and(is_loopback);
    }
    let public = match url.host() {
        Some(Host::Domain(_)) => true,
        Some(Host::Ipv4(ip)) => {
            !(ip.is_private() || ip.is_link_local() || ip.is_unspecified() || ip.is_broadcast())
        }
        Some(Host::Ipv6(ip)) => {
            !(ip.is_unique_local()
                || ip.is_unicast_link_local()
                || ip.is_unspecified()
                || ip.to_ipv4_mapped().is_some())
        }
        None => false,
    };
    public && url.scheme() == "https"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn plain_http_is_for_loopback_only() {
        for good in [
            "https://api.zoom.us",
            "http://127.0.0.1:8080",
            "http://localhost",
            "http://[::1]:1",
        ] {
            assert!(is_usable(&url(good)), "{good}");
        }
        for bad in [
            "http://api.zoom.us",
            "http://10.0.0.1",
            "ftp://zoom.us",
            "http://localhost.evil.test",
        ] {
            assert!(!is_usable(&url(bad)), "{bad}");
        }
    }

    #[test]
    fn the_bearer_goes_to_zoom_over_https_only() {
        for good in [
            "https://zoom.us/x",
            "https://us06web.zoom.us/rec/download/x",
            "https://api.zoomgov.com/v2",
        ] {
            assert!(may_get_bearer(&url(good), None), "{good}");
        }
        for bad in [
            "http://zoom.us/x",
            "https://zoom.us.evil.test",
            "https://zoom.us@evil.test",
            "https://evilzoom.us",
            "https://zооm.us",
            "https://cloudfront.net",
            "http://127.0.0.1:8080",
        ] {
            assert!(!may_get_bearer(&url(bad), None), "{bad}");
        }
    }

    #[test]
    fn a_configured_address_gets_the_bearer_at_exactly_its_origin() {
        let own = url("http://127.0.0.1:8080/v2");
        assert!(may_get_bearer(
            &url("http://127.0.0.1:8080/rec/download/x"),
            Some(&own)
        ));
        for other in [
            "http://127.0.0.1:8081/x",
            "http://localhost:8080/x",
            "https://127.0.0.1:8080/x",
        ] {
            assert!(!may_get_bearer(&url(other), Some(&own)), "{other}");
        }
    }

    #[test]
    fn a_redirect_never_leads_into_the_private_network() {
        let own = url("http://127.0.0.1:8080/v2");
        assert!(may_redirect_to(&url("https://d1.cloudfront.net/x"), None));
        assert!(may_redirect_to(
            &url("http://127.0.0.1:9000/cdn"),
            Some(&own)
        ));
        for bad in [
            "http://127.0.0.1:9000/cdn",
            "https://localhost/x",
            "http://d1.cloudfront.net/x",
            "https://169.254.169.254/meta",
            "https://10.1.2.3/x",
            "https://[fe80::1]/x",
            "https://[::ffff:10.0.0.1]/x",
            "file:///etc/passwd",
        ] {
            assert!(!may_redirect_to(&url(bad), None), "{bad}");
        }
    }
}
