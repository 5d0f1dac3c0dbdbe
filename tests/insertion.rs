//! The caller's words inside our sentences: articles, names, lists, dates, marks. Whatever is put in, the letter stands.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod prose;

use prose::{draft, locales, read, request, try_drafts, with};
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

/// A word with an accent as two code points is the same word.
#[test]
fn french_joins_a_title_to_poste() {
    for (title, joined) in [
        ("Ingénieur logiciel", "poste d’Ingénieur logiciel chez"),
        ("Inge\u{301}nieur logiciel", "poste d’Ingénieur logiciel chez"),
        ("E\u{301}crivain", "poste d’Écrivain chez"),
        ("INGÉNIEUR", "poste d’INGÉNIEUR chez"),
        ("ingénieur logiciel", "poste d’ingénieur logiciel chez"),
        ("Œnologue", "poste d’Œnologue chez"),
        ("Hôte de caisse", "poste d’Hôte de caisse chez"),
        ("Huissière", "poste d’Huissière chez"),
        ("Hacker éthique", "poste de Hacker éthique chez"),
        ("Head of Sales", "poste de Head of Sales chez"),
        ("Onzième violon", "poste de Onzième violon chez"),
        ("Yacht manager", "poste de Yacht manager chez"),
        ("IA Engineer", "poste d’IA Engineer chez"),
        ("DRH", "poste de DRH chez"),
        ("SRE", "poste «\u{A0}SRE\u{A0}» chez"),
        ("3D Artist", "poste «\u{A0}3D Artist\u{A0}» chez"),
        (".NET Developer", "poste «\u{A0}.NET Developer\u{A0}» chez"),
        ("iOS Developer", "poste «\u{A0}iOS Developer\u{A0}» chez"),
        ("Hxxx", "poste «\u{A0}Hxxx\u{A0}» chez"),
        ("Yoga – Enseignante", "poste «\u{A0}Yoga – Enseignante\u{A0}» chez"),
        ("Comptable – Lyon", "poste de Comptable – Lyon chez"),
        ("Comptable : Lyon", "poste «\u{A0}Comptable : Lyon\u{A0}» chez"),
        ("Devenez chef !", "poste «\u{A0}Devenez chef !\u{A0}» chez"),
        ("« Chef » de rang", "poste « Chef » de rang chez"),
        ("\"Chef\" de rang", "poste \"Chef\" de rang chez"),
        ("HOTE DE CAISSE", "poste d’HOTE DE CAISSE chez"),
        ("VIE Analyste", "poste «\u{A0}VIE Analyste\u{A0}» chez"),
        ("محاسب", "poste «\u{A0}\u{2068}محاسب\u{2069}\u{A0}» chez"),
        ("Développeur·se", "poste de Développeur·se chez"),
        ("Vendeur / Vendeuse (H/F)", "poste de Vendeur / Vendeuse (H/F) chez"),
        ("  Chargé(e)   de mission ", "poste de Chargé(e) de mission chez"),
    ] {
        for locale in ["fr", "fr-CA"] {
            let letter = read(&draft(&titled(locale, title)));
            assert_eq!(letter.matches(joined).count(), 2, "{title}: {letter}");
        }
    }
}

#[test]
fn the_caller_overrides_the_join() {
    for (join, joined) in [
        ("ELIDE", "poste d’SRE chez"),
        ("PLAIN", "poste de SRE chez"),
        ("QUOTE", "poste «\u{A0}SRE\u{A0}» chez"),
        ("AUTO", "poste «\u{A0}SRE\u{A0}» chez"),
    ] {
        let request = with(titled("fr", "SRE"), json!({ "position": { "titleJoin": format!("TITLE_JOIN_{join}") } }));
        assert!(draft(&request).text_body.contains(joined), "{join}");
    }
}

#[test]
fn english_says_the_and_position_once() {
    for (title, said) in [
        ("Accountant", "the Accountant position at"),
        ("University Lecturer", "the University Lecturer position at"),
        ("Sales Position", "for the Sales Position at"),
        ("Trainee Role (m/f/x)", "for the Trainee Role (m/f/x) at"),
        ("Sales Role, Leeds", "for the Sales Role, Leeds at"),
        ("The Voice Coach", "for The Voice Coach position at"),
        ("The Lead Role", "for The Lead Role at"),
        ("Post Office Manager", "the Post Office Manager position at"),
        ("Position", "for the Position at"),
        ("A Teacher", "for A Teacher position at"),
        ("A Sales Role", "for A Sales Role at"),
        ("A Level Tutor", "the A Level Tutor position at"),
        ("Postdoctoral Position in Physics", "for the Postdoctoral Position in Physics at"),
        ("Developer (Senior) Role", "for the Developer (Senior) Role at"),
        ("Sales Role 2", "for the Sales Role 2 at"),
        ("Vacancy: Chef", "for the “Vacancy: Chef” position at"),
        ("Bar Staff Wanted!", "for the “Bar Staff Wanted!” position at"),
    ] {
        for locale in ["en", "en-GB"] {
            let letter = read(&draft(&titled(locale, title)));
            assert_eq!(letter.matches(said).count(), 2, "{title}: {letter}");
            assert!(!letter.to_lowercase().contains("the the "), "{title}");
        }
    }
}

#[test]
fn a_preposition_that_begins_the_name_is_not_said_twice() {
    for (locale, company, placed) in [
        ("fr", "Chez Paul", "poste d’Ingénieur logiciel au sein de notre entreprise"),
        ("fr-CA", "CHEZ PAUL", "poste d’Ingénieur logiciel au sein de notre entreprise"),
        ("fr", "Chezdoy", "chez Chezdoy"),
        ("en", "At Home Ltd", "the Software Engineer position with At Home Ltd"),
        ("en-GB", "At-Bay", "position at At-Bay"),
    ] {
        let draft = draft(&with(request(locale), json!({ "company": { "name": company } })));
        assert!(draft.subject.ends_with(placed) && draft.text_body.contains(placed), "{}", read(&draft));
    }
}

/// « chez » takes every other name as it is; nothing is contracted with it, and it never gets a second full stop.
#[test]
fn company_names_stand_as_sent() {
    for company in [
        "Le Monde",
        "Les Mousquetaires",
        "Der Spiegel",
        "Die Bahn",
        "El Corte Inglés",
        "La Caixa",
        "Los Olivos S.A.",
        "La Poste",
        "L’Oréal",
        "L'Oréal",
        "EDF",
        "Yahoo!",
        "Monoprix.",
        "James & Sons",
        "Acme, Inc.",
    ] {
        // How German does without a name that has its article: see insertion_de_es.
        for (locale, before) in [("fr", "chez"), ("fr-CA", "chez"), ("en", "at"), ("en-GB", "at"), ("es", "en")] {
            let draft = draft(&with(request(locale), json!({ "company": { "name": company } })));
            assert!(draft.subject.ends_with(&format!(" {before} {company}")), "{}", draft.subject);
            // In the body: the first sentence and the signature.
            assert_eq!(draft.text_body.matches(company).count(), 2, "{}", draft.text_body);
            assert!(!draft.text_body.contains(&format!("{company}’s")) && !draft.text_body.contains(".."), "{}", draft.text_body);
            assert!(!draft.text_body.contains("!."), "{}", draft.text_body);
        }
    }
}

#[test]
fn an_institution_is_an_establishment() {
    for (locale, ours) in [
        ("fr", "au sein de notre établissement"),
        ("en", "at our institution"),
        ("de", "in unserer Einrichtung"),
        ("es", "en nuestra institución"),
    ] {
        let company = json!({ "company": { "name": "Mairie de Lyon", "kind": "COMPANY_KIND_INSTITUTION" } });
        let draft = draft(&with(request(locale), company));
        assert!(draft.subject.ends_with(ours), "{}", draft.subject);
        assert!(draft.text_body.contains(ours) && draft.text_body.ends_with("\nMairie de Lyon\n"), "{}", draft.text_body);
        for never in ["chez", "entreprise", "organization", "bei Mairie", "Unternehmen", "en Mairie", "empresa"] {
            assert!(!read(&draft).contains(never), "{never}");
        }
    }
}

#[test]
fn the_salutation_says_what_is_known() {
    let ms = "COURTESY_TITLE_MS";
    for (locale, candidate, salutation) in [
        ("fr", json!({}), "Bonjour Camille Martin,"),
        ("fr", json!({ "courtesyTitle": ms }), "Bonjour Madame Martin,"),
        ("fr", json!({ "courtesyTitle": "COURTESY_TITLE_MR" }), "Bonjour Monsieur Martin,"),
        ("fr", json!({ "courtesyTitle": "COURTESY_TITLE_MX" }), "Bonjour Camille Martin,"),
        ("fr-CA", json!({ "courtesyTitle": "COURTESY_TITLE_DR" }), "Bonjour Dr Martin,"),
        ("fr", json!({ "courtesyTitle": "COURTESY_TITLE_PROFESSOR" }), "Bonjour Pr Martin,"),
        ("fr", json!({ "givenName": "Björk", "familyName": "" }), "Bonjour Björk,"),
        ("fr", json!({ "givenName": "Björk", "familyName": "", "courtesyTitle": ms }), "Bonjour Björk,"),
        ("fr", json!({ "givenName": "" }), "Bonjour Martin,"),
        ("en", json!({ "courtesyTitle": ms }), "Dear Ms. Martin,"),
        ("en-GB", json!({ "courtesyTitle": ms }), "Dear Ms Martin,"),
        ("en", json!({ "courtesyTitle": "COURTESY_TITLE_MX" }), "Dear Mx. Martin,"),
        ("en-GB", json!({ "courtesyTitle": "COURTESY_TITLE_DR" }), "Dear Dr Martin,"),
        ("de", json!({}), "Guten Tag Camille Martin,"),
        ("de", json!({ "courtesyTitle": ms }), "Sehr geehrte Frau Martin,"),
        ("de", json!({ "courtesyTitle": "COURTESY_TITLE_MR" }), "Sehr geehrter Herr Martin,"),
        ("de", json!({ "courtesyTitle": "COURTESY_TITLE_MX" }), "Guten Tag Camille Martin,"),
        ("de", json!({ "courtesyTitle": "COURTESY_TITLE_DR" }), "Guten Tag Dr. Martin,"),
        ("de", json!({ "courtesyTitle": "COURTESY_TITLE_PROFESSOR" }), "Guten Tag Prof. Martin,"),
        ("de", json!({ "givenName": "Björk", "familyName": "", "courtesyTitle": ms }), "Guten Tag Björk,"),
        ("es", json!({}), "Buenos días, Camille Martin:"),
        ("es", json!({ "courtesyTitle": ms }), "Estimada Sra. Martin:"),
        ("es", json!({ "courtesyTitle": "COURTESY_TITLE_MR" }), "Estimado Sr. Martin:"),
        ("es", json!({ "courtesyTitle": "COURTESY_TITLE_MX" }), "Buenos días, Camille Martin:"),
        ("es", json!({ "courtesyTitle": "COURTESY_TITLE_DR" }), "Buenos días, Camille Martin:"),
        ("es", json!({ "courtesyTitle": "COURTESY_TITLE_PROFESSOR" }), "Buenos días, Camille Martin:"),
        ("en", json!({ "displayName": "Nguyễn Thị Minh Khai" }), "Dear Nguyễn Thị Minh Khai,"),
        ("en", json!({ "displayName": "李小龙", "courtesyTitle": ms }), "Dear Ms. 李小龙,"),
    ] {
        let draft = draft(&with(request(locale), json!({ "candidate": candidate })));
        assert_eq!(draft.text_body.lines().next(), Some(salutation), "{candidate}");
    }
    for (locale, candidate, salutation) in [
        ("fr", json!({ "courtesyTitle": ms }), "Bonjour Camille,"),
        ("fr", json!({ "givenName": "" }), "Bonjour Martin,"),
        ("de", json!({ "courtesyTitle": ms }), "Hallo Camille,"),
        ("de", json!({ "givenName": "" }), "Hallo Martin,"),
        ("de", json!({ "givenName": "", "displayName": "李小龙", "courtesyTitle": ms }), "Hallo 李小龙,"),
        ("es", json!({ "courtesyTitle": ms }), "Hola, Camille:"),
        ("es", json!({ "givenName": "" }), "Hola, Martin:"),
    ] {
        let draft = draft(&with(request(locale), json!({ "addressForm": "ADDRESS_FORM_INFORMAL", "candidate": candidate })));
        assert_eq!(draft.text_body.lines().next(), Some(salutation), "{candidate}");
    }
}

#[test]
fn names_stand_as_sent_in_text_and_html() {
    for name in include_str!("prose/names.txt").lines() {
        for locale in locales() {
            let draft = draft(&with(request(&locale), json!({ "candidate": { "displayName": name } })));
            let salutation = draft.text_body.lines().next().unwrap();
            let shown = salutation.replace(['\u{2068}', '\u{2069}'], "");
            let mark = if locale == "es" { ':' } else { ',' };
            assert!(shown.ends_with(&format!(" {name}{mark}")), "{salutation}");
            assert_eq!(salutation != shown, name.chars().any(|c| ('\u{590}'..='\u{8FF}').contains(&c)), "{salutation}");
            let escaped =
                name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;");
            assert!(draft.html_body.contains(&escaped), "{name}");
            assert!(!draft.html_body.contains(['\u{2068}', '\u{2069}']), "{name}");
        }
    }
}

#[test]
fn a_right_to_left_value_is_set_apart() {
    let request = with(titled("fr", "محاسب"), json!({ "candidate": { "displayName": "محمد علي" }, "company": { "name": "شركة النور" } }));
    let draft = draft(&request);
    assert!(
        draft.subject.contains("\u{2068}محاسب\u{2069}") && draft.text_body.contains("Bonjour \u{2068}محمد علي\u{2069},"),
        "{}",
        read(&draft)
    );
    assert!(
        draft.html_body.contains("<bdi>محمد علي</bdi>") && draft.html_body.contains("chez <bdi>شركة النور</bdi>"),
        "{}",
        draft.html_body
    );
    assert!(!read(&prose::draft(&prose::request("fr"))).contains('\u{2068}'));
}

#[test]
fn lists_are_joined_as_the_country_does() {
    let feedback =
        json!({ "strengths": [{ "id": "strength-rigour" }, { "id": "strength-listening" }, { "id": "strength-technical-skills" }] });
    for (locale, said) in [
        ("fr", "apprécié votre rigueur, votre sens de l’écoute et vos compétences techniques."),
        ("fr-CA", "apprécié votre rigueur, votre sens de l’écoute et vos compétences techniques."),
        ("en", "by your attention to detail, your listening skills, and your technical skills."),
        ("en-GB", "by your attention to detail, your listening skills and your technical skills."),
        ("de", "geschätzt haben wir Ihre Sorgfalt, Ihr aufmerksames Zuhören und Ihre technische Kompetenz."),
        ("es", "especialmente su rigor, su capacidad de escucha y sus conocimientos técnicos."),
    ] {
        let text = draft(&detailed(locale, &feedback)).text_body;
        assert!(text.contains(said), "{text}");
    }
    let informal = with(detailed("fr", &feedback), json!({ "addressForm": "ADDRESS_FORM_INFORMAL" }));
    assert!(draft(&informal).text_body.contains("apprécié ta rigueur, ton sens de l’écoute et tes compétences techniques."));
}

#[test]
fn free_texts_follow_a_colon_or_form_a_list() {
    let strengths = |items: &[&str]| draft(&detailed("fr", &json!({ "strengths": texts("fr", items) }))).text_body;
    assert!(strengths(&["clarté de l'exposé."]).contains("apprécié\u{A0}: clarté de l’exposé.\n"));
    assert!(strengths(&["clarté ;", "précision,"]).contains("apprécié\u{A0}: clarté et précision.\n"));
    assert!(strengths(&["tests, revues", "précision"]).contains("apprécié\u{A0}:\n- tests, revues\n- précision\n"));
    assert!(strengths(&["tests et revues", "précision"]).contains("apprécié\u{A0}:\n- tests et revues\n- précision\n"));
    assert!(strengths(&["a", "b", "c", "d"]).contains("apprécié\u{A0}:\n- a\n- b\n- c\n- d\n"));
    assert!(strengths(&["outils (Rust, Go, etc.)"]).contains("apprécié\u{A0}: outils (Rust, Go, etc.).\n"));
    assert!(strengths(&["Rust, Go, etc."]).contains("apprécié\u{A0}: Rust, Go, etc.\n"));
    assert!(strengths(&["la clarté", "et le calme"]).contains("apprécié\u{A0}:\n- la clarté\n- et le calme\n"));
    assert!(strengths(&["- la clarté ;", "• le calme."]).contains("apprécié\u{A0}: la clarté et le calme.\n"));
    assert!(strengths(&["Rust : les bases", "le calme"]).contains("apprécié\u{A0}:\n- Rust\u{A0}: les bases\n- le calme\n"));
    assert!(strengths(&["une question\u{A0}: pourquoi ?"]).contains("pourquoi\u{202F}?\n"));
}

/// Of such a text the final mark is all there is: it stays.
#[test]
fn a_free_text_may_be_nothing_but_a_mark() {
    for mark in [".", ";", " ,", "- ."] {
        let text = json!({ "text": { "byLanguage": { "fr": mark } } });
        let text = draft(&with(request("fr"), json!({ "interview": { "stage": text } }))).text_body;
        assert!(text.contains(mark.trim()), "{text}");
    }
}

#[test]
fn numbers_agree() {
    let growth = |ids: &[&str]| {
        let areas: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
        draft(&detailed("fr", &json!({ "growthAreas": areas }))).text_body
    };
    assert!(growth(&["growth-english"]).contains("qui constituera "));
    assert!(growth(&["growth-english", "growth-leadership"]).contains("qui constitueront "));
    for (locale, one, many) in [
        ("en", "up to 1 month so", "up to 2 months so"),
        ("fr", "pendant 1\u{A0}mois au", "pendant 2\u{A0}mois au"),
        ("de", "höchstens einen Monat lang", "höchstens 2\u{A0}Monate lang"),
        ("es", "durante un mes como", "durante 2\u{A0}meses como"),
    ] {
        for (months, said) in [(1, one), (2, many)] {
            let text = draft(&with(request(locale), json!({ "talentPool": { "retentionMonths": months } }))).text_body;
            assert!(text.contains(said), "{text}");
        }
    }
}

#[test]
fn dates_are_written_as_the_country_does() {
    for (locale, date, said) in [
        ("fr", "2026-03-01", "du 1er mars 2026."),
        ("fr", "2026-08-11", "du 11 août 2026."),
        ("fr-CA", "2026-12-01", "du 1er décembre 2026."),
        ("en", "2026-03-01", "on March 1, 2026."),
        ("en-GB", "2026-03-01", "on 1 March 2026."),
        ("en-GB", "1900-02-28", "on 28 February 1900."),
        ("en", "2200-12-31", "on December 31, 2200."),
        ("de", "2026-03-01", "die Sie sich am 1. März 2026 für unser Gespräch genommen haben."),
        ("de", "2026-08-11", "am 11. August 2026 für"),
        ("es", "2026-03-01", "que nos dedicó el 1 de marzo de 2026 durante nuestra entrevista."),
        ("es", "2026-08-11", "el 11 de agosto de 2026 durante"),
    ] {
        let text = draft(&with(request(locale), json!({ "interview": { "date": date } }))).text_body;
        assert!(text.contains(said), "{text}");
    }
}

#[test]
fn french_spaces_follow_the_country() {
    let suggestion = json!({ "suggestion": { "byLanguage": { "fr": "Demandez-vous : \"où ?\" ; lisez « Le Livre » à 10:30 sur https://a.example/b?c=d !" } } });
    for (locale, said) in [
        ("fr", "Demandez-vous\u{A0}: \"où\u{202F}?\"\u{202F}; lisez «\u{A0}Le Livre\u{A0}» à 10:30 sur https://a.example/b?c=d\u{202F}!\n"),
        ("fr-CA", "Demandez-vous\u{A0}: \"où ?\" ; lisez «\u{A0}Le Livre\u{A0}» à 10:30 sur https://a.example/b?c=d !\n"),
    ] {
        let text = draft(&detailed(locale, &suggestion)).text_body;
        assert!(text.contains(said), "{text}");
    }
}

#[test]
fn a_text_of_another_language_never_enters() {
    let feedback = json!({ "strengths": [{ "id": "strength-rigour" }, { "text": { "byLanguage": { "en": "sharp questions" } } }] });
    let refused = try_drafts(&detailed("fr", &feedback)).unwrap_err();
    assert!(refused.contains("detailed_feedback.strengths[1]"), "{refused}");
    let omit = json!({ "missingText": "MISSING_TEXT_POLICY_OMIT" });
    let text = draft(&with(detailed("fr", &feedback), omit.clone())).text_body;
    assert!(text.contains("apprécié votre rigueur.") && !text.contains("sharp"), "{text}");
    let nothing_left = json!({ "strengths": texts("en", &["sharp questions"]) });
    assert!(try_drafts(&with(detailed("fr", &nothing_left), omit)).is_err());
    // The language's own text serves its regions, and an exact tag comes first.
    let regional = json!({ "strengths": [{ "text": { "byLanguage": { "en": "organization", "en-GB": "organisation" } } }] });
    assert!(draft(&detailed("en-GB", &regional)).text_body.contains("organisation."));
    assert!(draft(&detailed("en", &regional)).text_body.contains("organization."));
}

#[test]
fn a_value_is_never_read_as_a_template() {
    for value in ["{ $title }", "{title}", "[Name]", "%s", "<script>alert(1)</script>", "Dupont & Fils", "null", "undefined"] {
        for locale in locales() {
            let draft = draft(&with(request(&locale), json!({ "company": { "name": value }, "candidate": { "displayName": value } })));
            let mark = if locale == "es" { ':' } else { ',' };
            assert!(draft.text_body.contains(&format!(" {value}{mark}\n")) && draft.subject.ends_with(value), "{}", draft.text_body);
            assert!(!draft.html_body.contains("<script>"), "{value}");
        }
    }
}

#[test]
fn line_breaks_are_refused_where_they_stand() {
    for (path, patch) in [
        ("company.name", json!({ "company": { "name": "Bel\nmont" } })),
        ("candidate.family_name", json!({ "candidate": { "familyName": "Bel\r\nBcc: mont" } })),
        ("position.title", json!({ "position": { "title": { "byLanguage": { "fr": "Bel\u{2028}mont" } } } })),
        ("sender.name", json!({ "sender": { "name": "Bel\u{0}mont" } })),
        ("interview.interviewers[0]", json!({ "interview": { "interviewers": ["Bel\nmont"] } })),
    ] {
        let refused = try_drafts(&with(request("fr"), patch)).unwrap_err();
        assert!(refused.contains(path) && !refused.contains("Bel"), "{refused}");
    }
}

/// Real titles and companies over all letters and locales: verbatim, and no hole or doubled mark round them.
#[test]
fn real_titles_and_companies_leave_no_trace_of_a_form() {
    let lists = [
        include_str!("prose/titles-fr.txt"),
        include_str!("prose/titles-en.txt"),
        include_str!("prose/titles-de.txt"),
        include_str!("prose/titles-es.txt"),
    ];
    let titles = lists.into_iter().flat_map(str::lines);
    let companies: Vec<_> = include_str!("prose/companies.txt").lines().collect();
    let mut read_letters = 0;
    for (index, title) in titles.enumerate() {
        let company = companies[index % companies.len()];
        for locale in locales() {
            let base = with(titled(&locale, title), json!({ "company": { "name": company }, "interview": { "date": "2026-03-01" } }));
            let strength = json!({ "strengths": [{ "id": "strength-rigour" }] });
            for letter in [
                base.clone(),
                with(base.clone(), json!({ "basic": null, "detailedFeedback": strength })),
                with(base, json!({ "basic": null, "internalCandidate": strength })),
            ] {
                let draft = draft(&letter);
                let words = read(&draft).replace(['\u{2068}', '\u{2069}'], "");
                assert!(words.contains(title) && words.contains(company), "{words}");
                for blemish in
                    ["  ", " .", " ,", "..", "!.", "de de ", "de d’", "d’ ", "the the ", "the The ", "position position", "{", "}"]
                {
                    // A title such as ".NET Developer" brings its own.
                    let brought = title.contains(blemish.trim()) || company.contains(blemish.trim());
                    assert!(brought || !words.contains(blemish), "{blemish:?} in {words}");
                }
                read_letters += 1;
            }
        }
    }
    assert!(read_letters > 3_000, "{read_letters}");
}
