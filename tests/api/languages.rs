//! Which locale serves a language code.

use serde_json::json;

use egards::grpc::proto::ListTemplatesRequest;

use super::client::{Change as _, basic, client, draft, refusal};

#[tokio::test]
async fn a_code_resolves_within_its_language() {
    for (code, locale) in [
        ("fr", "fr"),
        ("FR", "fr"),
        ("fr_FR", "fr"),
        ("fr-FR", "fr"),
        ("fr-BE", "fr"),
        ("fr-CH", "fr"),
        ("fr-Latn-FR", "fr"),
        ("fr-FR-u-ca-buddhist", "fr"),
        ("fr-x-private", "fr"),
        ("fra", "fr"),
        (" fr ", "fr"),
        ("fr-CA", "fr-CA"),
        ("fr_ca", "fr-CA"),
        ("FR-Latn-CA", "fr-CA"),
        ("en", "en"),
        ("en-US", "en"),
        ("en_us", "en"),
        ("en-US-u-hc-h12", "en"),
        ("en-GB", "en-GB"),
        ("en-UK", "en-GB"),
        ("en-GB-oxendict", "en-GB"),
        ("en-AU", "en-GB"),
        ("en-IE", "en-GB"),
        ("en-IN", "en-GB"),
        ("en-NZ", "en-GB"),
        ("en-001", "en-GB"),
        ("en-GB-oed", "en-GB"),
        ("en-150", "en-GB"),
        ("en-NL", "en-GB"),
        ("en-CA", "en"),
        ("en-PH", "en"),
        ("en\u{200B}", "en"),
        ("de-CH", "de"),
        ("de_AT", "de"),
        ("deu", "de"),
        ("es-419", "es"),
        ("es-MX", "es"),
        ("es-AR-u-nu-latn", "es"),
    ] {
        assert_eq!(draft(&basic().with("/languageCodes", json!([code]))).await.language_code, locale, "{code}");
    }
}

#[tokio::test]
async fn what_is_no_language_is_told_from_what_is_not_spoken_here() {
    for code in ["und", "*", "", " ", "und-FR", "f", "fr-", "fr--FR", "français", "fr FR", "fr;q=0.8", "x-klingon", "i-default", "fr\n"] {
        let refusal = refusal(&basic().with("/languageCodes", json!(["en", code]))).await;
        assert_eq!((refusal.fields, refusal.reason.as_str()), (vec!["language_codes[1]".to_owned()], "INVALID_VALUE"), "{code}");
        assert_eq!(refusal.supported, None, "{code}");
    }
    let templates = client().await.list_templates(ListTemplatesRequest::default()).await.unwrap().into_inner().templates;
    let supported = templates[0].language_codes.join(", ");
    for code in ["tlh", "la", "eo-FR", "fr-Arab", "en-Shaw", "mul", "i-klingon", "sgn-BE-FR", "zh-yue", "gsw"] {
        let refusal = refusal(&basic().with("/languageCodes", json!([code, "en"]))).await;
        assert_eq!((refusal.fields, refusal.reason.as_str()), (vec!["language_codes[0]".to_owned()], "UNSUPPORTED_LANGUAGE"), "{code}");
        assert_eq!(refusal.supported.as_ref(), Some(&supported), "{code}");
        assert!(refusal.descriptions[0].contains(&supported), "{:?}", refusal.descriptions);
    }
}

#[tokio::test]
async fn one_letter_a_locale() {
    let refused = refusal(&basic().with("/languageCodes", json!(["fr", "en", "fr-BE", "en-AU", "EN", "en-IE"]))).await;
    assert_eq!(refused.fields, ["language_codes[2]", "language_codes[4]", "language_codes[5]"]);
    assert_eq!((refused.reason.as_str(), refused.total), ("DUPLICATE_LANGUAGE", 3));
    let refused = refusal(&basic().with("/languageCodes", json!(["fr", "en", "a", "b", "c", "d", "e", "f", "g"]))).await;
    assert_eq!((refused.reason.as_str(), refused.fields[0].as_str()), ("TOO_MANY_VALUES", "language_codes"));
    // The ninth code is not looked at: the six before it are each refused.
    assert_eq!(refused.total, 7);
}
