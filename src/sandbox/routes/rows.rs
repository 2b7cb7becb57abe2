//! The envelopes of lists, as the specification spells them.

use serde::Serialize;

use crate::sandbox::api::page::Paging;

/// `page_count`, `page_size`, `total_records`, `next_page_token` and the rows.
#[derive(Serialize)]
pub(crate) struct Page<R> {
    next_page_token: String,
    page_count: usize,
    page_size: usize,
    total_records: usize,
    #[serde(flatten)]
    rows: R,
}

impl<R: Serialize> Page<R> {
    pub(crate) fn new(paging: Paging, rows: R) -> Self {
        let Paging {
            next_page_token,
            page_count,
            page_size,
            total_records,
        } = paging;
        Self {
            next_page_token,
            page_count,
            page_size,
            total_records,
            rows,
        }
    }
}
