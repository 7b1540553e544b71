//! text-service: finds mentions and URLs in a text and has them resolved.
#![no_std]

use abi::{Mention, Slice, TextResponse, Url};

extern "C" {
    fn callee_url_shorten_service(urls: *const Slice, count: usize, shortened: *mut Url);
    fn NewCallee_user_mention_service(names: *const Slice, count: usize, mentions: *mut Mention);
}

const LIMIT: usize = 16;

fn is_url(word: &[u8]) -> bool {
    word.starts_with(b"http://") || word.starts_with(b"https://")
}

fn mention_in(word: &[u8]) -> &[u8] {
    match word.split_first() {
        Some((b'@', rest)) => {
            let end = rest.iter().position(|c| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
            rest.get(..end).unwrap_or(rest)
        }
        _ => b"",
    }
}

struct Found {
    items: [Slice; LIMIT],
    count: usize,
}

impl Found {
    fn new() -> Self {
        Found { items: [Slice::EMPTY; LIMIT], count: 0 }
    }

    #[inline(never)]
    fn add(&mut self, text: &[u8]) {
        if let Some(slot) = self.items.get_mut(self.count) {
            *slot = Slice::of(text);
            self.count += 1;
        }
    }
}

#[inline(never)]
fn scan(text: &[u8], urls: &mut Found, names: &mut Found) {
    for word in text.split(|c| *c == b' ') {
        let name = mention_in(word);
        if is_url(word) {
            urls.add(word);
        } else if !name.is_empty() {
            names.add(name);
        }
    }
}

#[inline(never)]
unsafe fn replace_urls(text: &[u8], urls: &[Url]) -> Slice {
    let mut reply = abi::Reply::new();
    for (i, word) in text.split(|c| *c == b' ').enumerate() {
        if i > 0 {
            reply.push(b' ');
        }
        let known = urls.iter().find(|url| url.original.bytes() == word);
        reply.text(known.map_or(word, |url| url.shortened.bytes()));
    }
    reply.finish()
}

/// What Quilt's merge of compose-post calls instead of the gateway.
#[inline(never)]
pub unsafe fn callee_text_service(text: &[u8], response: &mut TextResponse) {
    let mut urls = Found::new();
    let mut names = Found::new();
    scan(text, &mut urls, &mut names);
    let shortened = abi::take::<Url>(urls.count);
    callee_url_shorten_service(urls.items.as_ptr(), urls.count, shortened);
    let mentions = abi::take::<Mention>(names.count);
    NewCallee_user_mention_service(names.items.as_ptr(), names.count, mentions);
    response.text = replace_urls(text, core::slice::from_raw_parts(shortened, urls.count));
    response.urls = shortened;
    response.url_count = urls.count;
    response.mentions = mentions;
    response.mention_count = names.count;
}

/// The C face of the function.
#[no_mangle]
pub unsafe extern "C" fn main_callee_rust_text_service(text: *const Slice, response: *mut TextResponse) {
    callee_text_service((*text).bytes(), &mut *response);
}

#[inline(never)]
unsafe fn resolve_remotely(function: &[u8], words: &Found) -> Slice {
    let mut request = abi::Reply::new();
    for word in words.items.iter().take(words.count) {
        request.quoted(word.bytes());
        request.push(b' ');
    }
    abi::rpc(function, request.finish())
}

/// The function as it was deployed alone.
#[no_mangle]
pub unsafe extern "C" fn original_main_text_service() {
    let text = abi::get_arg_from_caller();
    let mut urls = Found::new();
    let mut names = Found::new();
    scan(text.bytes(), &mut urls, &mut names);
    let mut reply = abi::Reply::new();
    reply.quoted(text.bytes());
    reply.text(resolve_remotely(b"url-shorten-service\0", &urls).bytes());
    reply.text(resolve_remotely(b"user-mention-service\0", &names).bytes());
    abi::send_return_value_to_caller(reply.finish());
}
