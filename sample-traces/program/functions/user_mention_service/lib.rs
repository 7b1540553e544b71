//! user-mention-service: who are the users a text mentions?
#![no_std]

use abi::{hash_of, Mention, Slice};

const FIRST_USER: i64 = 1000;

fn user_id_of(name: &[u8]) -> i64 {
    FIRST_USER + (hash_of(name) % 9000) as i64
}

/// The entry that Quilt's merge of text-service calls instead of the gateway.
#[no_mangle]
pub unsafe extern "C" fn NewCallee_user_mention_service(names: *const Slice, count: usize, mentions: *mut Mention) {
    for i in 0..count {
        let name = *names.add(i);
        *mentions.add(i) = Mention { username: name, user_id: user_id_of(name.bytes()) };
    }
}

/// The function as it was deployed alone.
#[no_mangle]
pub unsafe extern "C" fn original_main_user_mention_service() {
    let request = abi::get_arg_from_caller();
    let mut names = [Slice::EMPTY; 16];
    let count = abi::split_words(request.bytes(), &mut names);
    let mut reply = abi::Reply::new();
    for name in names.iter().take(count) {
        reply.number(user_id_of(name.bytes()));
        reply.push(b' ');
    }
    abi::send_return_value_to_caller(reply.finish());
}
