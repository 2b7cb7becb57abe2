//! What `--columns`, `--sort` and `--no-header` make of a list; the same for every form of data.

use std::cmp::Ordering;
use std::fmt;
use std::io;

use serde::Serialize;
use serde_json::{Map, Value};

use super::columns::Column;
use crate::schedule::suggest::nearest;

/// What was asked for; the default is the list as it comes.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Keys of the columns, in their order; `None`: the usual ones.
    pub columns: Option<Vec<String>>,
    /// What decides over the order, the first key first.
    pub sort: Vec<Order>,
    /// Leaves out the heads of tables and CSV.
    pub no_header: bool,
    /// At most so many rows, counted after sorting.
    pub limit: Option<u32>,
}

/// A key to sort by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    key: String,
    descending: bool,
}

impl std::str::FromStr for Order {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (key, descending) = match text.strip_prefix('-') {
            Some(key) => (key, true),
            None => (text, false),
        };
        if key.is_empty() || key.starts_with('-') {
            return Err("a column such as topic, or -topic for the other way round".to_owned());
        }
        Ok(Self {
            key: key.to_owned(),
            descending,
        })
    }
}

/// A column that a list does not have.
#[derive(Debug)]
pub struct UnknownColumn {
    key: String,
    known: Vec<&'static str>,
}

impl UnknownColumn {
    /// What was meant, perhaps, and all that there is.
    pub fn hint(&self) -> String {
        let all = format!("the columns are {}", self.known.join(", "));
        match nearest(&self.key, self.known.iter().copied()) {
            Some(meant) => format!("did you mean {meant}? {all}"),
            None => all,
        }
    }
}

impl fmt::Display for UnknownColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no column {:?} in this list", self.key)
    }
}

impl std::error::Error for UnknownColumn {}

impl Selection {
    /// The columns that were asked for, of all that a list has.
    ///
    /// # Errors
    /// [`UnknownColumn`].
    pub(super) fn picked(
        &self,
        all: &'static [Column],
    ) -> io::Result<Option<Vec<&'static Column>>> {
        for order in &self.sort {
            find(all, &order.key)?;
        }
        let Some(keys) = &self.columns else {
            return Ok(None);
        };
        keys.iter()
            .map(|key| find(all, key))
            .collect::<io::Result<_>>()
            .map(Some)
    }

    /// The rows in their order, as many as were asked for.
    pub(super) fn arranged<'a, T: Serialize>(&self, rows: &'a [T]) -> io::Result<Vec<&'a T>> {
        let most = self.limit.map_or(usize::MAX, |limit| limit as usize);
        if self.sort.is_empty() {
            return Ok(rows.iter().take(most).collect());
        }
        let mut keyed = Vec::with_capacity(rows.len());
        for row in rows {
            let mut value = serde_json::to_value(row)?;
            let keys = self.sort.iter().map(|order| value[&order.key].take());
            keyed.push((keys.collect::<Vec<_>>(), row));
        }
        keyed.sort_by(|(a, _), (b, _)| self.compare(a, b));
        Ok(keyed.into_iter().map(|(_, row)| row).take(most).collect())
    }

    fn compare(&self, a: &[Value], b: &[Value]) -> Ordering {
        let each = self.sort.iter().zip(a.iter().zip(b));
        each.map(|(order, (a, b))| match (a, b) {
            // What is empty stands last, whichever way round.
            (Value::Null, Value::Null) => Ordering::Equal,
            (Value::Null, _) => Ordering::Greater,
            (_, Value::Null) => Ordering::Less,
            _ if order.descending => compare(b, a),
            _ => compare(a, b),
        })
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
    }
}

/// Numbers by size, words without regard to case.
fn compare(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => match (a.as_i64(), b.as_i64()) {
            (Some(a), Some(b)) => a.cmp(&b),
            _ => a
                .as_f64()
                .unwrap_or(0.0)
                .total_cmp(&b.as_f64().unwrap_or(0.0)),
        },
        (Value::String(a), Value::String(b)) => a
            .to_lowercase()
            .cmp(&b.to_lowercase())
            .then_with(|| a.cmp(b)),
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (a, b) => a.to_string().cmp(&b.to_string()),
    }
}

fn find(all: &'static [Column], key: &str) -> io::Result<&'static Column> {
    all.iter().find(|column| column.key == key).ok_or_else(|| {
        let unknown = UnknownColumn {
            key: key.to_owned(),
            known: all.iter().map(|column| column.key).collect(),
        };
        io::Error::new(io::ErrorKind::InvalidInput, unknown)
    })
}

/// The members of a row that these columns name.
pub(super) fn members<T: Serialize>(row: &T, columns: &[&Column]) -> io::Result<Value> {
    let mut row = serde_json::to_value(row)?;
    let members: Map<String, Value> = columns
        .iter()
        .map(|column| (column.key.to_owned(), row[column.key].take()))
        .collect();
    Ok(Value::Object(members))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::columns::{Kind, shown};
    use serde_json::json;

    const COLUMNS: &[Column] = &[
        shown("id", "id", Kind::Id),
        shown("name", "name", Kind::Text),
        shown("size", "size", Kind::Number),
    ];

    fn sorted(by: &str, limit: Option<u32>) -> String {
        let rows = [
            json!({"id": "1", "name": "beta", "size": 10}),
            json!({"id": "2", "name": "Alpha", "size": 9}),
            json!({"id": "3", "name": null, "size": 9.5}),
            json!({"id": "4", "name": "Beta", "size": null}),
        ];
        let selection = Selection {
            sort: by.split(',').map(|key| key.parse().unwrap()).collect(),
            limit,
            ..Selection::default()
        };
        let rows = selection.arranged(&rows).unwrap();
        rows.iter().map(|row| row["id"].as_str().unwrap()).collect()
    }

    #[test]
    fn numbers_sort_by_size_words_by_letter_and_what_is_empty_is_last_both_ways() {
        assert_eq!(sorted("size", None), "2314");
        assert_eq!(sorted("-size", None), "1324");
        assert_eq!(sorted("name", None), "2413");
        assert_eq!(sorted("-name", None), "1423");
        assert_eq!(sorted("name,-id", None), "2413");
        assert_eq!(sorted("-size", Some(2)), "13");
    }

    #[test]
    fn a_column_that_the_list_does_not_have_is_named_with_all_that_it_has() {
        for selection in [
            Selection {
                columns: Some(vec!["id".into(), "siez".into()]),
                ..Selection::default()
            },
            Selection {
                sort: vec!["-siez".parse().unwrap()],
                ..Selection::default()
            },
        ] {
            let error = selection.picked(COLUMNS).unwrap_err();
            let unknown = error
                .get_ref()
                .and_then(|e| e.downcast_ref::<UnknownColumn>());
            let unknown = unknown.unwrap();
            assert_eq!(unknown.to_string(), "no column \"siez\" in this list");
            assert_eq!(
                unknown.hint(),
                "did you mean size? the columns are id, name, size"
            );
        }
        for text in ["", "-", "--limit"] {
            assert!(text.parse::<Order>().is_err(), "{text}");
        }
    }
}
