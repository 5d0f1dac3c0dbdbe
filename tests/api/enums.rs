//! A number that an enum does not have comes from a newer client: it is refused, never misread.

use serde_json::json;
use tonic::Code;

use egards::grpc::proto::ListPhrasesRequest;

use super::client::{Change as _, basic, client, draft, read, refusal};

#[tokio::test]
async fn unknown_numbers_are_refused() {
    for (pointer, field) in [
        ("/candidate/courtesyTitle", "candidate.courtesy_title"),
        ("/position/titleJoin", "position.title_join"),
        ("/company/kind", "company.kind"),
        ("/outcome", "outcome"),
        ("/addressForm", "address_form"),
        ("/missingText", "missing_text"),
    ] {
        for number in [99, -1, i32::MAX] {
            let refusal = refusal(&basic().with(pointer, number)).await;
            assert_eq!((refusal.fields, refusal.reason.as_str()), (vec![field.to_owned()], "INVALID_VALUE"), "{pointer} {number}");
        }
        for number in [0, 1] {
            draft(&basic().with(pointer, number)).await;
        }
    }
    let refused = refusal(&basic().with("/formats", json!([1, 0, 2, 77]))).await;
    assert_eq!((refused.fields, refused.reason.as_str()), (vec!["formats[1]".into(), "formats[3]".into()], "INVALID_VALUE"));
    let status = client().await.list_phrases(ListPhrasesRequest { kind: 99, ..Default::default() }).await.unwrap_err();
    assert_eq!(status.code(), Code::InvalidArgument);
    assert_eq!(read(&status).fields, ["kind"]);
}
