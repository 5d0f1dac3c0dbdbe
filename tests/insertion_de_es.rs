//! The caller's words inside German and Spanish sentences: quotes and «de» round a title, y and e.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod prose;

use prose::{draft, read, request, with};
use serde_json::{Value, json};

fn titled(locale: &str, title: &str) -> Value {
    with(request(locale), json!({ "position": { "title": { "byLanguage": null, "text": title } } }))
}

fn detailed(locale: &str, feedback: &Value) -> Value {
    with(request(locale), json!({ "basic": null, "detailedFeedback": feedback }))
}

fn texts(language: &str, items: &[&str]) -> Vec<Value> {
    items.iter().map(|item| json!({ "text": { "byLanguage": { language: item } } })).collect()
}

/// The title is never bent and stands in quotes once, whatever gender and marks it brings.
#[test]
fn german_quotes_a_title_once() {
    for (title, said) in [
        ("Softwareentwickler (m/w/d)", "die Stelle „Softwareentwickler (m/w/d)“ bei"),
        ("Verwaltungsfachangestellte", "die Stelle „Verwaltungsfachangestellte“ bei"),
        ("Leiter:in Einkauf", "die Stelle „Leiter:in Einkauf“ bei"),
        ("Die Stimme am Telefon", "die Stelle „Die Stimme am Telefon“ bei"),
        ("Leitung „Digitale Dienste“", "die Stelle Leitung „Digitale Dienste“ bei"),
        ("Redaktion »Kultur«", "die Stelle Redaktion »Kultur« bei"),
        ("Referent \"Digitales\"", "die Stelle Referent \"Digitales\" bei"),
    ] {
        let letter = read(&draft(&titled("de", title)));
        assert_eq!(letter.matches(said).count(), 2, "{title}: {letter}");
    }
    let internal = |title: &str| draft(&with(titled("de", title), json!({ "basic": null, "internalCandidate": {} }))).text_body;
    assert!(internal("Lager, Versand etc.").contains("die Stelle „Lager, Versand etc.“. Wir"));
    assert!(internal("Leitung „Wer hilft?“").contains("die Stelle Leitung „Wer hilft?“ Wir"));
}

#[test]
fn spanish_says_puesto_and_de_once() {
    for (title, said) in [
        ("Ingeniera de software", "puesto de Ingeniera de software en"),
        ("Técnico/a de laboratorio", "puesto de Técnico/a de laboratorio en"),
        ("Auxiliar (H/M)", "puesto de Auxiliar (H/M) en"),
        ("Puesto de cajero/a", "puesto «Puesto de cajero/a» en"),
        ("PLAZA DE CONSERJE", "puesto «PLAZA DE CONSERJE» en"),
        ("El Faro: redacción", "puesto «El Faro: redacción» en"),
        ("La Voz «edición local»", "puesto de La Voz «edición local» en"),
        ("Analista “Datos”", "puesto de Analista “Datos” en"),
        (".NET Developer", "puesto «.NET Developer» en"),
    ] {
        let letter = read(&draft(&titled("es", title)));
        assert_eq!(letter.matches(said).count(), 2, "{title}: {letter}");
    }
}

/// y before i- and hi- is e, but not before hie- and y-; a name keeps its own form.
#[test]
fn spanish_lists_listen_to_the_next_word() {
    for (people, said) in [
        (vec!["Claire Duval", "Ignacio Roca"], "con Claire Duval e Ignacio Roca."),
        (vec!["Claire Duval", "Íñigo Vela"], "con Claire Duval e Íñigo Vela."),
        (vec!["Claire Duval", "Hilario Paz"], "con Claire Duval e Hilario Paz."),
        (vec!["Ana Ruiz", "Marc Ollivier", "Inés Soto"], "con Ana Ruiz, Marc Ollivier e Inés Soto."),
        (vec!["Claire Duval", "Yolanda Mora"], "con Claire Duval y Yolanda Mora."),
        (vec!["Claire Duval", "Hieronymus Koch"], "con Claire Duval y Hieronymus Koch."),
    ] {
        let text = draft(&with(request("es"), json!({ "interview": { "interviewers": people } }))).text_body;
        assert!(text.contains(said), "{text}");
    }
    let strengths = |items: &[&str]| draft(&detailed("es", &json!({ "strengths": texts("es", items) }))).text_body;
    assert!(strengths(&["cobre", "hierro"]).contains("valorado: cobre y hierro.\n"));
    assert!(strengths(&["rigor", "imaginación"]).contains("valorado: rigor e imaginación.\n"));
    // An item that joins two things itself wants a line of its own, whichever conjunction it has.
    assert!(strengths(&["análisis e ideas", "rigor"]).contains("valorado:\n- análisis e ideas\n- rigor\n"));
    assert!(strengths(&["pruebas y revisiones", "rigor"]).contains("valorado:\n- pruebas y revisiones\n- rigor\n"));
}
