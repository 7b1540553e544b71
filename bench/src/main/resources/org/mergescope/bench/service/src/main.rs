//! An ordinary web service, to make a module of an ordinary service's size: orders kept in MongoDB, counted in Redis,
//! traced to an OpenTelemetry collector.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use futures_util::TryStreamExt;
use mongodb::bson::{doc, oid::ObjectId, DateTime};
use mongodb::options::{FindOptions, IndexOptions};
use mongodb::{Client, Collection, IndexModel};
use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::{MetricExporter, SpanExporter};
use opentelemetry_sdk::metrics::SdkMeterProvider;
use opentelemetry_sdk::trace::SdkTracerProvider;
use redis::aio::ConnectionManager;
use redis::cluster::ClusterClient;
use redis::AsyncCommands;
use serde::{Deserialize, Serialize};
use tracing::{info, instrument, warn};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::EnvFilter;

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[derive(Clone)]
struct Shop {
    orders: Collection<Order>,
    stock: Collection<Stock>,
    cache: ConnectionManager,
    shards: Arc<ClusterClient>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Order {
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    id: Option<ObjectId>,
    customer: String,
    lines: Vec<Line>,
    placed: DateTime,
    state: OrderState,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Line {
    article: String,
    pieces: u32,
    cents: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Stock {
    article: String,
    pieces: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize, PartialEq)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum OrderState {
    Placed,
    Paid { reference: String },
    Shipped { parcel: String, carrier: Option<String> },
    Cancelled { reason: String },
}

#[derive(Deserialize)]
struct Page {
    customer: Option<String>,
    skip: Option<u64>,
    limit: Option<i64>,
}

struct Answer(Failure);

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        warn!(error = %self.0, "request failed");
        (StatusCode::INTERNAL_SERVER_ERROR, self.0.to_string()).into_response()
    }
}

impl<E: Into<Failure>> From<E> for Answer {
    fn from(error: E) -> Self {
        Answer(error.into())
    }
}

#[instrument(skip(shop))]
async fn place(State(shop): State<Shop>, Json(mut order): Json<Order>) -> Result<Json<Order>, Answer> {
    for line in &order.lines {
        let taken = shop
            .stock
            .update_one(
                doc! { "article": &line.article, "pieces": { "$gte": i64::from(line.pieces) } },
                doc! { "$inc": { "pieces": -i64::from(line.pieces) } },
            )
            .await?;
        if taken.modified_count == 0 {
            order.state = OrderState::Cancelled { reason: format!("{} is sold out", line.article) };
        }
    }
    let inserted = shop.orders.insert_one(&order).await?;
    order.id = inserted.inserted_id.as_object_id();
    let mut cache = shop.cache.clone();
    let total: i64 = order.lines.iter().map(|line| line.cents * i64::from(line.pieces)).sum();
    let _: () = redis::pipe()
        .atomic()
        .incr(format!("orders:{}", order.customer), 1)
        .incr(format!("cents:{}", order.customer), total)
        .query_async(&mut cache)
        .await?;
    let mut shards = shop.shards.get_async_connection().await?;
    let _: () = shards.xadd("placed", "*", &[("customer", order.customer.as_str())]).await?;
    info!(customer = %order.customer, total, "order placed");
    Ok(Json(order))
}

#[instrument(skip(shop))]
async fn one(State(shop): State<Shop>, Path(id): Path<String>) -> Result<Response, Answer> {
    let mut cache = shop.cache.clone();
    if let Some(text) = cache.get::<_, Option<String>>(&id).await? {
        return Ok(Json(serde_json::from_str::<Order>(&text)?).into_response());
    }
    match shop.orders.find_one(doc! { "_id": ObjectId::parse_str(&id)? }).await? {
        Some(order) => {
            let _: () = cache.set_ex(&id, serde_json::to_string(&order)?, 60).await?;
            Ok(Json(order).into_response())
        }
        None => Ok(StatusCode::NOT_FOUND.into_response()),
    }
}

#[instrument(skip(shop, page))]
async fn list(State(shop): State<Shop>, Query(page): Query<Page>) -> Result<Json<Vec<Order>>, Answer> {
    let filter = page.customer.map(|customer| doc! { "customer": customer }).unwrap_or_default();
    let options = FindOptions::builder()
        .sort(doc! { "placed": -1 })
        .skip(page.skip)
        .limit(page.limit.or(Some(50)))
        .build();
    Ok(Json(shop.orders.find(filter).with_options(options).await?.try_collect().await?))
}

#[instrument(skip(shop))]
async fn totals(State(shop): State<Shop>) -> Result<Json<Vec<serde_json::Value>>, Answer> {
    let pipeline = vec![
        doc! { "$unwind": "$lines" },
        doc! { "$group": { "_id": "$customer", "pieces": { "$sum": "$lines.pieces" } } },
    ];
    let documents: Vec<_> = shop.orders.aggregate(pipeline).await?.try_collect().await?;
    Ok(Json(documents.into_iter().map(|document| serde_json::json!(document)).collect()))
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let spans = SpanExporter::builder().with_tonic().build()?;
    let tracers = SdkTracerProvider::builder().with_batch_exporter(spans).build();
    let numbers = MetricExporter::builder().with_http().build()?;
    let meters = SdkMeterProvider::builder().with_periodic_exporter(numbers).build();
    opentelemetry::global::set_meter_provider(meters.clone());
    tracing_subscriber::registry()
        .with(EnvFilter::from_default_env())
        .with(tracing_subscriber::fmt::layer().json())
        .with(tracing_opentelemetry::layer().with_tracer(tracers.tracer("orders")))
        .init();

    let database = Client::with_uri_str(std::env::var("MONGODB_URI")?).await?.database("shop");
    let orders = database.collection::<Order>("orders");
    let sparse = IndexOptions::builder().sparse(true).build();
    orders.create_index(IndexModel::builder().keys(doc! { "customer": 1 }).options(sparse).build()).await?;
    let redis = std::env::var("REDIS_URI")?;
    let shop = Shop {
        orders,
        stock: database.collection("stock"),
        cache: ConnectionManager::new(redis::Client::open(redis.as_str())?).await?,
        shards: Arc::new(ClusterClient::new(vec![redis])?),
    };
    let routes = Router::new()
        .route("/orders", post(place).get(list))
        .route("/orders/{id}", get(one))
        .route("/totals", get(totals))
        .with_state(shop);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, routes)
        .with_graceful_shutdown(async {
            let _ = tokio::signal::ctrl_c().await;
        })
        .await?;
    tracers.shutdown()?;
    meters.shutdown()?;
    Ok(())
}
