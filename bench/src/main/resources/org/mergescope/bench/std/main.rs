//! A small program that touches much of the standard library: the module is what fat LTO links into it.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::Write as _;
use std::io::{BufRead, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{mpsc, Arc, Mutex};
use std::time::{Duration, Instant};

fn words(text: &str) -> BTreeMap<String, usize> {
    let mut counts = HashMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word.to_lowercase()).or_insert(0) += 1;
    }
    counts.into_iter().collect()
}

fn echo() -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let server = std::thread::spawn(move || -> std::io::Result<()> {
        let (mut stream, _) = listener.accept()?;
        writeln!(stream, "hello from {}", stream.local_addr()?)
    });
    let stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut line = String::new();
    std::io::BufReader::new(stream).read_line(&mut line)?;
    server.join().expect("the server does not panic")?;
    Ok(line)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let started = Instant::now();
    let (sender, receiver) = mpsc::channel();
    let total = Arc::new(Mutex::new(0.0_f64));
    for (number, argument) in std::env::args().enumerate() {
        let sender = sender.clone();
        let total = Arc::clone(&total);
        std::thread::spawn(move || {
            *total.lock().expect("no thread panics") += argument.parse::<f64>().unwrap_or_default();
            sender.send((number, words(&argument))).expect("main still listens");
        });
    }
    drop(sender);
    let mut lines: VecDeque<_> = receiver.into_iter().collect();
    lines.make_contiguous().sort();
    let mut text = String::new();
    for (number, counts) in lines {
        writeln!(text, "{number:>4}: {counts:?}")?;
    }
    print!("{text}{}{:.3} in {:?}", echo()?, total.lock().expect("no thread panics"), started.elapsed());
    Ok(())
}
