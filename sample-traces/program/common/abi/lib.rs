//! The Rust side of `slice.h`, `functions.h` and `rpc.h`.
#![no_std]

use core::mem::size_of;
use core::panic::PanicInfo;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Slice {
    pub data: *const u8,
    pub size: usize,
}

impl Slice {
    pub const EMPTY: Slice = Slice { data: [].as_ptr(), size: 0 };

    pub fn of(bytes: &[u8]) -> Slice {
        Slice { data: bytes.as_ptr(), size: bytes.len() }
    }

    pub fn bytes(&self) -> &[u8] {
        match self.size {
            0 => &[],
            size => unsafe { core::slice::from_raw_parts(self.data, size) },
        }
    }
}

#[repr(C)]
pub struct Url {
    pub original: Slice,
    pub shortened: Slice,
}

#[repr(C)]
pub struct Mention {
    pub username: Slice,
    pub user_id: i64,
}

#[repr(C)]
pub struct TextResponse {
    pub text: Slice,
    pub urls: *mut Url,
    pub url_count: usize,
    pub mentions: *mut Mention,
    pub mention_count: usize,
}

extern "C" {
    fn arena_take(size: usize) -> *mut u8;
    fn hash64(text: Slice) -> u64;
    fn make_rpc(function: *const u8, request: Slice) -> Slice;
    pub fn get_arg_from_caller() -> Slice;
    pub fn send_return_value_to_caller(response: Slice);
    fn abort() -> !;
}

#[inline(never)]
pub fn hash_of(bytes: &[u8]) -> u64 {
    unsafe { hash64(Slice::of(bytes)) }
}

pub unsafe fn take<T>(count: usize) -> *mut T {
    arena_take(count * size_of::<T>()).cast()
}

#[inline(never)]
pub unsafe fn rpc(function: &[u8], request: Slice) -> Slice {
    make_rpc(function.as_ptr(), request)
}

#[inline(never)]
pub fn split_words(text: &[u8], words: &mut [Slice]) -> usize {
    let found = text.split(|c| *c == b' ').filter(|word| !word.is_empty());
    words.iter_mut().zip(found).map(|(slot, word)| *slot = Slice::of(word)).count()
}

#[inline(never)]
pub fn number_of(text: &[u8]) -> i64 {
    text.iter().take_while(|c| c.is_ascii_digit()).fold(0, |value, c| value * 10 + i64::from(c - b'0'))
}

/// Text that grows in the arena; what does not fit is left out.
pub struct Reply {
    data: *mut u8,
    size: usize,
}

const CAPACITY: usize = 4096;

impl Reply {
    pub fn new() -> Reply {
        Reply { data: unsafe { arena_take(CAPACITY) }, size: 0 }
    }

    pub fn push(&mut self, byte: u8) {
        if self.size < CAPACITY {
            unsafe { self.data.add(self.size).write(byte) };
            self.size += 1;
        }
    }

    #[inline(never)]
    pub fn text(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.push(*byte));
    }

    #[inline(never)]
    pub fn quoted(&mut self, bytes: &[u8]) {
        self.push(b'"');
        for byte in bytes {
            if matches!(byte, b'"' | b'\\') {
                self.push(b'\\');
            }
            self.push(*byte);
        }
        self.push(b'"');
    }

    #[inline(never)]
    pub fn number(&mut self, number: i64) {
        let mut digits = [0u8; 20];
        let mut rest = number.unsigned_abs();
        let mut count = 0;
        for slot in digits.iter_mut() {
            *slot = b'0' + (rest % 10) as u8;
            rest /= 10;
            count += 1;
            if rest == 0 {
                break;
            }
        }
        if number < 0 {
            self.push(b'-');
        }
        digits.iter().take(count).rev().for_each(|digit| self.push(*digit));
    }

    pub fn finish(self) -> Slice {
        Slice { data: self.data, size: self.size }
    }
}

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    unsafe { abort() }
}
