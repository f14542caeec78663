//! Whole-day events as an iCalendar file (RFC 5545), whatever they are about and in whatever language.

use chrono::Datelike;

use crate::Date;

/// An event that takes a whole day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What a calendar knows it by: an event imported again takes the place of the one before.
    pub uid: String,
    /// The day.
    pub on: Date,
    /// Its name, one line.
    pub summary: String,
    /// What there is to say about it.
    pub description: String,
}

/// The most octets a line may have, its end not counted (RFC 5545, 3.1).
const OCTETS: usize = 75;

/// The file. `stamp` is when it was made, in UTC, as `20140310T153000Z`; `name` is what a calendar may show it under.
pub fn calendar(name: &str, stamp: &str, events: &[Event]) -> String {
    let mut file = String::new();
    let mut line = |text: &str| fold(&mut file, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Guichet//Guichet//EN");
    line("CALSCALE:GREGORIAN");
    line(&format!("X-WR-CALNAME:{}", escaped(name)));
    for event in events {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", escaped(&event.uid)));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("DTSTART;VALUE=DATE:{}", basic(event.on)));
        // A whole day ends where the next begins.
        line(&format!("DTEND;VALUE=DATE:{}", basic(event.on.succ_opt().unwrap_or(event.on))));
        line(&format!("SUMMARY:{}", escaped(&event.summary)));
        line(&format!("DESCRIPTION:{}", escaped(&event.description)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

/// A day without dashes.
fn basic(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Text as a value: what has a meaning of its own is marked, what has no shape is left out.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => value.push_str("\\n"),
            '\\' | ';' | ',' => value.extend(['\\', c]),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

/// Writes one line; what does not fit goes on behind a space on the next. A character is never cut in two.
fn fold(file: &mut String, text: &str) {
    let mut octets = 0;
    for c in text.chars() {
        if OCTETS < octets + c.len_utf8() {
            file.push_str("\r\n ");
            octets = 1;
        }
        file.push(c);
        octets += c.len_utf8();
    }
    file.push_str("\r\n");
}
