//! All rows of the database, to be compared, and to be put back.

use crate::helpers::App;
use sqlx::{AssertSqlSafe, Column, Row};
use std::collections::{BTreeMap, BTreeSet};

/// Every table, those that others refer to first.
const TABLES: [&str; 18] = [
    "accounts",
    "links",
    "sessions",
    "devices",
    "codes",
    "recovery",
    "passkeys",
    "ceremonies",
    "tries",
    "outbox",
    "drafts",
    "answers",
    "batches",
    "entries",
    "said",
    "attachments",
    "removed_attachments",
    "pieces",
];
/// Those of the store of files, which tests of their own hold.
const BESIDE: [&str; 2] = ["leavings", "stores"];

/// A row: its fields as SQL writes them, by name.
pub type Fields = BTreeMap<String, String>;

/// What every table holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dump(BTreeMap<&'static str, BTreeSet<Fields>>);

impl Dump {
    pub async fn of(app: &App) -> Dump {
        let mut all = BTreeMap::new();
        for table in TABLES {
            let select = AssertSqlSafe(format!("SELECT * FROM {table}"));
            let rows = sqlx::query(select).fetch_all(app.state.db.pool()).await.expect("rows");
            let field = |row: &sqlx::any::AnyRow, at: usize| {
                let text = row
                    .try_get::<Option<String>, _>(at)
                    .map(|text| text.map(|text| format!("'{}'", text.replace('\'', "''"))));
                let said = text.or_else(|_| {
                    row.try_get::<Option<i64>, _>(at).map(|number| number.map(|number| number.to_string()))
                });
                said.expect("text or a number").unwrap_or_else(|| "NULL".to_owned())
            };
            let fields = |row: sqlx::any::AnyRow| {
                row.columns()
                    .iter()
                    .map(|column| (column.name().to_owned(), field(&row, column.ordinal())))
                    .collect::<Fields>()
            };
            all.insert(table, rows.into_iter().map(fields).collect());
        }
        Dump(all)
    }

    /// Every table of the database is one of ours.
    pub async fn is_all(app: &App) -> bool {
        let postgres = app.database.starts_with("postgres");
        let select = if postgres {
            "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = 'public'"
        } else {
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        };
        let names: Vec<(String,)> = sqlx::query_as(select).fetch_all(app.state.db.pool()).await.expect("tables");
        names
            .iter()
            .map(|(name,)| name.as_str())
            .filter(|name| !name.starts_with('_') && !name.starts_with("sqlite"))
            .all(|name| TABLES.contains(&name) || BESIDE.contains(&name))
    }

    /// The rows in which one of these texts stands. Tries are counted by whoever is tried.
    pub fn naming(&self, names: &[String]) -> BTreeSet<(&'static str, &Fields)> {
        let named =
            |fields: &&Fields| fields.values().any(|field| names.iter().any(|name| field.contains(name.as_str())));
        let rows = self.0.iter().filter(|(table, _)| **table != "tries");
        rows.flat_map(|(table, rows)| rows.iter().filter(named).map(|fields| (*table, fields))).collect()
    }

    pub fn without(&self, table: &str) -> Dump {
        Dump(self.0.iter().filter(|(name, _)| **name != table).map(|(name, rows)| (*name, rows.clone())).collect())
    }

    pub fn rows(&self, table: &str) -> &BTreeSet<Fields> {
        &self.0[table]
    }

    /// Puts every row back as it was.
    pub async fn restore(&self, app: &App) {
        let mut statements = vec!["DELETE FROM leavings".to_owned()];
        statements.extend(TABLES.iter().rev().map(|table| format!("DELETE FROM {table}")));
        for table in TABLES {
            for fields in &self.0[table] {
                let names: Vec<&str> = fields.keys().map(String::as_str).collect();
                let values: Vec<&str> = fields.values().map(String::as_str).collect();
                statements.push(format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", ")));
            }
        }
        let mut to = app.state.db.writing().await.expect("a transaction");
        sqlx::raw_sql(AssertSqlSafe(statements.join(";\n"))).execute(&mut *to).await.expect("put back");
        to.commit().await.expect("kept");
    }
}
