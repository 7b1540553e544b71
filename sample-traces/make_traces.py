#!/usr/bin/env python3
"""Writes traces/compose-post.*.json: one request to compose-post in each of four deployments, in the JSON that Tempo
answers to GET /api/traces/{id}. The latencies are synthetic: drawn around a median a deployment, good for looking at,
never to be quoted as measurements. The same seed gives the same bytes.
"""
import base64
import json
import pathlib
import random

CALLS = {
    "compose-post": ["unique-id-service", "media-service", "text-service", "compose-creator-with-userid",
                     "store-post", "write-user-timeline", "write-home-timeline"],
    "text-service": ["url-shorten-service", "user-mention-service"],
    "write-home-timeline": ["social-graph-get-followers"],
}
DATABASE = {
    "user-mention-service": ("redis GET", "redis"), "social-graph-get-followers": ("redis SMEMBERS", "redis"),
    "store-post": ("insert posts", "mongodb"), "write-user-timeline": ("redis ZADD", "redis"),
    "url-shorten-service": ("insert urls", "mongodb"),
}
# What the function's span calls its code: the symbol in compose-post-merged.ll, demangled where it is mangled.
SYMBOLS = {
    "compose-post": "compose_post",
    "text-service": "text_service::callee_text_service",
    "user-mention-service": "NewCallee_user_mention_service",
    "social-graph-get-followers": "social_graph_get_followers::callee_social_graph_get_followers",
}
MEDIANS_MILLIS = {"original": 154.239, "merged": 67.967, "merged-linker-opt": 53.087, "merged-delay-load": 43.551}
START = 1_757_376_000_000_000_000


def symbol(function):
    return SYMBOLS.get(function, "callee_" + function.replace("-", "_"))


def attributes(values):
    def value(v):
        if isinstance(v, bool):
            return {"boolValue": v}
        return {"intValue": str(v)} if isinstance(v, int) else {"stringValue": v}
    return [{"key": key, "value": value(v)} for key, v in values.items()]


class Request:
    """One request in one deployment; spans are grouped by resource and scope as Tempo groups them."""

    def __init__(self, deployment, seed):
        self.deployment = deployment
        self.random = random.Random(seed)
        self.trace_id = self.id(16)
        self.batches = {}
        self.addresses = {}

    def id(self, size):
        return base64.b64encode(self.random.randbytes(size)).decode()

    def address(self, function):
        address = "10.42.%d.%d" % (self.random.randrange(1, 4), self.random.randrange(2, 250))
        return self.addresses.setdefault(function, address)

    def span(self, service, name, kind, parent, start, nanos, values, events=()):
        resource = {"service.name": service, "deployment.environment.name": self.deployment,
                    "k8s.namespace.name": "openfaas-fn"}
        scope = {"name": "nginx", "version": "1.10.1"}
        if service != "nginx":
            resource |= {"faas.name": service, "k8s.pod.ip": self.address(service)}
            scope = {"name": "opentelemetry-rust", "version": "0.16.0"}
        span = {"traceId": self.trace_id, "spanId": self.id(8)}
        if parent:
            span["parentSpanId"] = parent
        span |= {"name": name, "kind": "SPAN_KIND_" + kind, "startTimeUnixNano": str(start),
                 "endTimeUnixNano": str(start + nanos), "attributes": attributes(values)}
        if events:
            span["events"] = [{"timeUnixNano": str(at), "name": event, "attributes": attributes(of)}
                              for at, event, of in events]
        span["status"] = {}
        batch = self.batches.setdefault(service, {"resource": {"attributes": attributes(resource)},
                                                  "scopeSpans": [{"scope": scope, "spans": []}]})
        batch["scopeSpans"][0]["spans"].append(span)
        return span["spanId"]

    def ingress(self, function, caller, parent, start, nanos):
        return self.span("nginx", "/", "SERVER", parent, start, nanos, {
            "http.method": "POST", "http.target": "/function/" + function, "http.flavor": "1.1", "http.scheme": "http",
            "http.host": "ingress-nginx-controller", "net.peer.ip": self.address(caller) if caller else "10.42.0.1",
            "net.peer.port": self.random.randrange(30000, 60000), "http.status_code": 200})

    def children(self, function, start, nanos):
        """(callee, start, nanos): compose-post calls in two parallel waves, the others one after the other."""
        callees = CALLS.get(function, [])
        work = int(nanos * 0.08)
        start, nanos = start + work, nanos - 2 * work
        for i, callee in enumerate(callees):
            spread = self.random.uniform(0.75, 1)
            if function != "compose-post":
                share = nanos // len(callees)
                yield callee, start + i * share, int(share * 0.9)
            elif i < 4:
                own = 0.55 if callee == "text-service" else 0.3 * spread
                yield callee, start + int(nanos * 0.01 * i), int(nanos * (own - 0.01 * i))
            else:
                yield callee, start + int(nanos * 0.57), int(nanos * 0.4 * spread)

    def database(self, function, service, parent, start, nanos):
        if function in DATABASE:
            name, system = DATABASE[function]
            self.span(service, name, "CLIENT", parent, start + nanos // 5, int(nanos * 0.6), {
                "db.system.name": system, "server.address": system + ".db.svc"})

    def remote(self, function, caller, parent, start, nanos):
        """A function in its own container: ingress, server, and a client span for each call it makes."""
        ingress = self.ingress(function, caller, parent, start, nanos)
        hop = nanos // 10
        start, nanos = start + hop, nanos - hop - hop // 2
        server = self.span(function, function, "SERVER", ingress, start, nanos, {
            "faas.trigger": "http", "faas.coldstart": function == "store-post", "faas.invocation_id": self.id(16),
            "http.request.method": "POST", "http.response.status_code": 200},
            [(start + 1000, "request.parsed", {"bytes": self.random.randrange(100, 5000)})])
        self.database(function, function, server, start, nanos)
        for callee, at, length in self.children(function, start, nanos):
            client = self.span(function, "POST", "CLIENT", server, at, length, {
                "http.request.method": "POST", "url.full": "http://ingress-nginx-controller/function/" + callee,
                "server.address": "ingress-nginx-controller"})
            self.remote(callee, function, client, at + length * 3 // 100, length * 94 // 100)

    def local(self, function, service, parent, start, nanos):
        """A merged function: an internal span of the service it was merged into."""
        span = self.span(service, function, "INTERNAL", parent, start, nanos, {
            "code.function.name": symbol(function), "faas.name": function})
        self.database(function, service, span, start, nanos)
        for callee, at, length in self.children(function, start, nanos):
            self.local(callee, service, span, at, length)

    def trace(self):
        nanos = int(MEDIANS_MILLIS[self.deployment] * 1e6 * self.random.lognormvariate(0, 0.12))
        if self.deployment == "original":
            self.remote("compose-post", None, None, START, nanos)
        else:
            hop = 1_500_000
            ingress = self.ingress("compose-post-merged", None, None, START, nanos)
            self.local("compose-post", "compose-post-merged", ingress, START + hop, nanos - 2 * hop)
        return {"batches": list(self.batches.values())}


if __name__ == "__main__":
    folder = pathlib.Path(__file__).parent / "traces"
    for number, deployment in enumerate(MEDIANS_MILLIS):
        answer = json.dumps(Request(deployment, number).trace(), separators=(",", ":"))
        (folder / ("compose-post.%s.json" % deployment)).write_text(answer + "\n")
