//! Prices order lines: threads, maps, trait objects, formatting, errors and a panic that is caught.
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::mpsc;

trait Price: fmt::Debug {
    fn cents(&self) -> u64;
    fn discounted(&self, percent: u64) -> u64 {
        self.cents() * (100 - percent) / 100
    }
}

#[derive(Debug)]
struct Fixed(u64);

#[derive(Debug)]
struct PerUnit {
    units: u64,
    cents: u64,
}

impl Price for Fixed {
    fn cents(&self) -> u64 {
        self.0
    }
}

impl Price for PerUnit {
    fn cents(&self) -> u64 {
        self.units.checked_mul(self.cents).expect("price overflows")
    }
    fn discounted(&self, percent: u64) -> u64 {
        if self.units > 10 { self.cents() / 2 } else { self.cents() - self.cents() * percent / 100 }
    }
}

fn parse(line: &str) -> Result<(String, Box<dyn Price + Send>), Box<dyn std::error::Error + Send + Sync>> {
    let (name, price) = line.split_once('=').ok_or_else(|| format!("no price in {line:?}"))?;
    let price: Box<dyn Price + Send> = match price.split_once('x') {
        Some((units, cents)) => Box::new(PerUnit { units: units.trim().parse()?, cents: cents.trim().parse()? }),
        None => Box::new(Fixed(price.trim().parse()?)),
    };
    Ok((name.trim().to_owned(), price))
}

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let input = std::env::args().nth(1).unwrap_or_else(|| {
        "tea = 3x250\ncup = 1200\nbroken\nspoon = 20x30\nhuge = 99999999999x99999999999\nbad = 1x?".to_owned()
    });
    let (sender, receiver) = mpsc::channel();
    let threads: Vec<_> = input
        .lines()
        .map(str::to_owned)
        .enumerate()
        .map(|(i, line)| {
            let sender = sender.clone();
            std::thread::spawn(move || {
                let answer = std::panic::catch_unwind(|| match parse(&line) {
                    Ok((name, price)) => format!("{name}: {price:?} {:.2}", price.discounted(10) as f64 / 100.0),
                    Err(problem) => format!("error: {problem}"),
                });
                sender.send((i, answer.unwrap_or_else(|_| "panicked".to_owned()))).unwrap();
            })
        })
        .collect();
    drop(sender);
    let answers: BTreeMap<usize, String> = receiver.into_iter().collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let lengths: HashMap<usize, usize> = answers.iter().map(|(i, answer)| (*i, answer.len())).collect();
    for (i, answer) in &answers {
        println!("{i}: {answer} ({})", lengths[i]);
    }
}
