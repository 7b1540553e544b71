//! Routes events to handlers: generics, trait objects, thread locals, statics, closures, drops and panics.
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BinaryHeap, HashSet, VecDeque};
use std::fmt::{self, Debug, Display};
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, Once};

static HANDLED: AtomicUsize = AtomicUsize::new(0);
static START: Once = Once::new();
static TABLE: [(&str, fn(u32) -> u32); 3] = [("double", double), ("square", square), ("never", never)];
#[used]
static KEPT: fn(u32) -> u32 = never;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static LOG: RefCell<Vec<String>> = RefCell::new(Vec::new());
}

fn double(x: u32) -> u32 {
    x * 2
}

fn square(x: u32) -> u32 {
    x.wrapping_mul(x)
}

fn never(x: u32) -> u32 {
    if x == 0 { panic!("never {}", x) } else { x / (x - 1) }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Event {
    Opened(String),
    Moved { x: i32, y: i32 },
    Closed,
}

trait Handler {
    fn handle(&mut self, event: &Event) -> Result<u32, Failure>;
    fn name(&self) -> String {
        String::from("unnamed")
    }
    fn as_any(&self) -> &dyn Any;
}

#[derive(Debug)]
enum Failure {
    Unknown(Event),
    Nested(Box<dyn std::error::Error>),
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Unknown(event) => write!(f, "unknown {:?}", event),
            Failure::Nested(cause) => write!(f, "nested {}", cause),
        }
    }
}

impl std::error::Error for Failure {}

struct Counter<K: Ord> {
    counts: BTreeMap<K, usize>,
}

impl Handler for Counter<Event> {
    fn handle(&mut self, event: &Event) -> Result<u32, Failure> {
        let count = self.counts.entry(event.clone()).or_insert(0);
        *count += 1;
        Ok(*count as u32)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct Mover<F: FnMut(i32, i32) -> i32> {
    work: F,
    seen: HashSet<(i32, i32)>,
}

impl<F: FnMut(i32, i32) -> i32 + 'static> Handler for Mover<F> {
    fn handle(&mut self, event: &Event) -> Result<u32, Failure> {
        match event {
            Event::Moved { x, y } => {
                self.seen.insert((*x, *y));
                Ok((self.work)(*x, *y) as u32)
            }
            other => Err(Failure::Unknown(other.clone())),
        }
    }
    fn name(&self) -> String {
        format!("mover of {}", self.seen.len())
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct Retired(BinaryHeap<u32>, VecDeque<Event>);

impl Handler for Retired {
    fn handle(&mut self, event: &Event) -> Result<u32, Failure> {
        self.1.push_back(event.clone());
        let number = "12x".parse::<u32>().map_err(|cause| Failure::Nested(Box::new(cause)))?;
        self.0.push(number);
        Ok(self.0.pop().unwrap_or_default())
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Drop for Retired {
    fn drop(&mut self) {
        LOG.with(|log| log.borrow_mut().push("retired".to_string()));
    }
}

#[no_mangle]
pub extern "C" fn events_retired(x: u32) -> u32 {
    let mut retired = Retired(BinaryHeap::new(), VecDeque::new());
    retired.handle(&Event::Closed).unwrap_or(x)
}

#[no_mangle]
pub extern "C" fn events_shared(x: u32) -> u32 {
    let shared = Arc::new(Mutex::new(vec![x]));
    let other = Arc::clone(&shared);
    other.lock().unwrap().push(TABLE[(x % 3) as usize].1(x));
    let sum = shared.lock().unwrap().iter().sum();
    sum
}

struct Node {
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}

fn depth(node: &Node) -> usize {
    1 + node.children.borrow().iter().map(|child| depth(child)).max().unwrap_or(0)
}

fn route(handlers: &mut [Box<dyn Handler>], events: &[Event]) -> u32 {
    let mut total = 0;
    for event in events {
        for handler in handlers.iter_mut() {
            DEPTH.with(|depth| depth.set(depth.get() + 1));
            match handler.handle(event) {
                Ok(value) => total += value,
                Err(failure) => LOG.with(|log| log.borrow_mut().push(format!("{}: {}", handler.name(), failure))),
            }
            HANDLED.fetch_add(1, Ordering::SeqCst);
        }
    }
    total
}

fn main() {
    START.call_once(|| println!("started"));
    let offset = std::env::args().count() as i32;
    let mut handlers: Vec<Box<dyn Handler>> = vec![
        Box::new(Counter { counts: BTreeMap::new() }),
        Box::new(Mover { work: move |x, y| x + y + offset, seen: HashSet::new() }),
    ];
    let events = [Event::Opened("door".into()), Event::Moved { x: 1, y: 2 }, Event::Moved { x: 1, y: 2 }, Event::Closed];
    let total = route(&mut handlers, &events);
    let root = Rc::new(Node { parent: RefCell::new(Weak::new()), children: RefCell::new(Vec::new()) });
    let leaf = Rc::new(Node { parent: RefCell::new(Rc::downgrade(&root)), children: RefCell::new(Vec::new()) });
    root.children.borrow_mut().push(Rc::clone(&leaf));
    println!("{} {} {}", total, depth(&root), leaf.parent.borrow().upgrade().is_some());
    println!("{} {}", TABLE.iter().take(2).map(|(_, work)| work(7)).sum::<u32>(), handlers[1].as_any().is::<u32>());
    LOG.with(|log| log.borrow().iter().for_each(|line| println!("{}", line)));
    println!("{} {}", HANDLED.load(Ordering::SeqCst), DEPTH.with(|depth| depth.get()));
}
