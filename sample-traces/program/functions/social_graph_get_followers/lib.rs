//! social-graph-get-followers: a fixed graph in which everybody is followed by a few others.
#![no_std]

struct Follows {
    followee: i64,
    follower: i64,
}

static GRAPH: [Follows; 6] = [
    Follows { followee: 17, follower: 21 },
    Follows { followee: 17, follower: 22 },
    Follows { followee: 17, follower: 35 },
    Follows { followee: 21, follower: 17 },
    Follows { followee: 22, follower: 17 },
    Follows { followee: 35, follower: 22 },
];

#[inline(never)]
fn callee_social_graph_get_followers(user_id: i64, followers: &mut [i64]) -> usize {
    let found = GRAPH.iter().filter(|edge| edge.followee == user_id);
    followers.iter_mut().zip(found).map(|(slot, edge)| *slot = edge.follower).count()
}

/// The C face of the function.
#[no_mangle]
pub unsafe extern "C" fn main_callee_rust_social_graph_get_followers(user: i64, out: *mut i64, room: usize) -> usize {
    callee_social_graph_get_followers(user, core::slice::from_raw_parts_mut(out, room))
}

#[inline(never)]
fn followees(user_id: i64) -> usize {
    GRAPH.iter().filter(|edge| edge.follower == user_id).count()
}

/// The function as it was deployed alone.
#[no_mangle]
pub unsafe extern "C" fn original_main_social_graph_get_followers() {
    let user_id = abi::number_of(abi::get_arg_from_caller().bytes());
    let mut followers = [0; 16];
    let count = callee_social_graph_get_followers(user_id, &mut followers);
    let mut reply = abi::Reply::new();
    reply.number(followees(user_id) as i64);
    for follower in followers.iter().take(count) {
        reply.push(b',');
        reply.number(*follower);
    }
    abi::send_return_value_to_caller(reply.finish());
}
