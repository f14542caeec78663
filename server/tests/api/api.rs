//! `/api`, where nothing is yet.

use crate::helpers::spawn_app;

#[tokio::test]
async fn an_unknown_resource_is_said_to_the_page_not_to_the_person() {
    let app = spawn_app().await;
    for path in ["/api", "/api/", "/api/none", "/api/none.png", "/api/fr/"] {
        for method in ["GET", "POST", "DELETE"] {
            let answer = app.ask(method, path, &[]).await;
            assert_eq!(answer.status, 404, "{method} {path}");
            assert_eq!(answer.text(), r#"{"error":"not-found"}"#, "{method} {path}");
            assert_eq!(answer.header("content-type"), Some("application/json"), "{method} {path}");
            assert_eq!(answer.header("cache-control"), Some("no-store"), "{method} {path}");
        }
    }
}
