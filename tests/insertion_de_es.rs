//! The caller's words inside German and Spanish sentences: quotes and «de» round a title, „bei“ before an employer, y and e.
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

/// A name is never bent and never stands without the article it needs: where the article is not known, the letter says „unser
/// Unternehmen“. The signature has the name as it was sent.
#[test]
fn german_names_the_employer_only_where_it_can() {
    for (company, said) in [
        ("Belmont", "bei Belmont"),
        ("Hans", "bei Hans"),
        ("Yahoo!", "bei Yahoo!"),
        ("Müller-Lüdenscheidt", "bei Müller-Lüdenscheidt"),
        ("Kranz Maschinenbau GmbH & Co. KG", "bei der Kranz Maschinenbau GmbH & Co. KG"),
        ("Kranz AG", "bei der Kranz AG"),
        ("Deutsche Bahn", "in unserem Unternehmen"),
        ("Die Zeit", "in unserem Unternehmen"),
        ("Der Spiegel", "in unserem Unternehmen"),
        ("Stadtwerke Talheim", "in unserem Unternehmen"),
    ] {
        let draft = draft(&with(request("de"), json!({ "company": { "name": company } })));
        assert!(draft.subject.ends_with(&format!("“ {said}")), "{}", draft.subject);
        let full_stop = if said.ends_with('!') { "" } else { "." };
        assert!(draft.text_body.contains(&format!("“ {said}{full_stop} Ihr Interesse und")), "{}", draft.text_body);
        assert!(draft.text_body.ends_with(&format!("\n{company}\n")), "{}", draft.text_body);
    }
}

/// Titles that a language bends or that take an article there, as an applicant tracking system may send them with a name.
#[test]
fn people_are_named_as_each_language_names_them() {
    for (locale, people, said) in [
        ("de", ["Herr Marc Kranz", "Frau Dr. Roth"], "mit Herrn Marc Kranz und Frau Dr. Roth"),
        ("de", ["Hr. Kranz", "Fr. Roth"], "mit Herrn Kranz und Fr. Roth"),
        ("de", ["Küchenchef Herr Lang", "Frau Roth"], "mit Küchenchef Herrn Lang und Frau Roth"),
        ("es", ["Sres. Ruiz y Vela", "Ana Gil"], "con los Sres. Ruiz y Vela y Ana Gil"),
        ("de", ["Herrmann Kranz", "Marc von der Au"], "mit Herrmann Kranz und Marc von der Au"),
        ("es", ["Sra. Vela", "Dr. Iglesias"], "con la Sra. Vela y el Dr. Iglesias"),
        ("es", ["José Ortega y Gasset", "Iñaki Etxeberria"], "con José Ortega y Gasset e Iñaki Etxeberria"),
        ("es", ["Montserrat Puig i Coll", "Iu Forn"], "con Montserrat Puig i Coll y Iu Forn"),
    ] {
        let text = draft(&with(request(locale), json!({ "interview": { "interviewers": people } }))).text_body;
        assert!(text.contains(said), "{text}");
    }
}

/// What a text of the caller's ends in, and what it joins itself.
#[test]
fn items_keep_their_abbreviations_and_their_own_conjunctions() {
    let strengths = |locale: &str, items: &[&str]| draft(&detailed(locale, &json!({ "strengths": texts(locale, items) }))).text_body;
    assert!(strengths("de", &["Planung, Einkauf usw.", "Ruhe"]).contains(":\n- Planung, Einkauf usw.\n- Ruhe\n"));
    assert!(strengths("de", &["Planung u. a.", "Ruhe."]).contains(": Planung u. a. und Ruhe.\n"));
    assert!(strengths("de", &["Geduld oder Ruhe", "Humor"]).contains(":\n- Geduld oder Ruhe\n- Humor\n"));
    assert!(strengths("de", &["Pitch in 45 Min.", "Budget von 2 Mio."]).contains(": Pitch in 45 Min. und Budget von 2 Mio.\n"));
    assert!(strengths("es", &["experiencia en EE. UU.", "calma."]).contains(": experiencia en EE. UU. y calma.\n"));
    assert!(strengths("es", &["siete u ocho idiomas", "calma"]).contains(":\n- siete u ocho idiomas\n- calma\n"));
}

/// The possessives of the catalogue are in the accusative and what the caller writes is not: beside it, a phrase stands bare.
#[test]
fn german_phrases_stand_bare_beside_the_callers_words() {
    let strengths = |ids: &[&str], items: &[&str]| {
        let ids = ids.iter().map(|id| json!({ "id": id }));
        let all: Vec<_> = ids.chain(texts("de", items)).collect();
        draft(&detailed("de", &json!({ "strengths": all }))).text_body
    };
    assert!(strengths(&["strength-teamwork"], &[]).contains("geschätzt haben wir Ihren Teamgeist.\n"));
    assert!(strengths(&["strength-teamwork"], &["sauberer Umgang"]).contains("Folgendes: Teamgeist und sauberer Umgang.\n"));
    assert!(strengths(&["strength-teamwork"], &["Ruhe, Geduld"]).contains("Folgendes:\n- Teamgeist\n- Ruhe, Geduld\n"));
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
        ("Plaza de profesor/a «Historia»", "puesto Plaza de profesor/a «Historia» en"),
        ("Empresa busca comercial", "puesto «Empresa busca comercial» en"),
        ("Estamos contratando cocineros", "puesto «Estamos contratando cocineros» en"),
        ("Tres plazas de celador/a", "puesto «Tres plazas de celador/a» en"),
        ("Trabaja con nosotros", "puesto «Trabaja con nosotros» en"),
        ("Trabajador social", "puesto de Trabajador social en"),
        ("Trabajo de verano", "puesto «Trabajo de verano» en"),
        ("Programador(a)", "puesto de Programador(a) en"),
        ("Enfermera/o", "puesto de Enfermera/o en"),
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
        (vec!["Claire Duval", "Ieva Kalna"], "con Claire Duval y Ieva Kalna."),
        (vec!["Claire Duval", "Ian Roca", "Iolanda Mir"], "con Claire Duval, Ian Roca y Iolanda Mir."),
        (vec!["Claire Duval", "Ylenia Paz"], "con Claire Duval e Ylenia Paz."),
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
