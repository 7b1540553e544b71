package org.mergescope.model.reading;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.model.trace.Trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SpanSearchTest {
  private static final String SPANS =
      """
      {"spanId": "0a", "name": "GET /cart", "kind": 2, "startTimeUnixNano": 1767225600000000000,
       "endTimeUnixNano": 1767225600200000000, "attributes": [{"key": "http.method", "value": {"stringValue": "GET"}}]},
      {"spanId": "0b", "name": "redis", "kind": 3, "startTimeUnixNano": 1767225600100000000,
       "endTimeUnixNano": 1767225600100005000, "status": {"code": 2, "message": "No connection"},
       "events": [{"name": "Retry"}], "attributes": [{"key": "db.key", "value": {"stringValue": "cart:42"}}]}
      """;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "cart | {0, 1}", "CART:4 | {1}", "db.key=42 | {1}", "DB.KEY=cart | {1}", "db.ke=42 | {}", "http.method | {0}",
        "is:error | {1}", "-is:error | {0}", "kind:client | {1}", "name:get | {0}", "service:shop | {0, 1}",
        ">100ms | {0}", "<0.1 | {1}", ">5us | {0}", "<=6us | {1}", "function:pay | {1}", "pay | {1}", "retry | {1}",
        "\"no connection\" | {1}", "\"get /cart\" -redis | {0}", "cart redis | {1}", "000000000000000b | {1}",
        "nothing | {}", "`` | {}", "shop: | {}"
      })
  void everyWordMustFit(String words, String rows) throws Exception {
    Trace trace = Json.trace(SPANS);
    assertEquals(rows, new SpanSearch(words).in(trace, List.of("cart-page", "pay-service")).toString());
  }
}
