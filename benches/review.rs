//! How long the review of harmless free text takes; the clean path is what nearly every letter costs.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark has no callers and may stop")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use egards::review::engine::{Role, Rules, Setting, Text};

const ENGLISH: &str = "Your presentation of the case study was clear and well structured, and the questions you asked about our \
    deployment process showed real curiosity. The panel appreciated how you explained the trade-offs between the two data models, \
    with figures to support each choice. For this position we were looking for hands-on experience of running a payment platform in \
    production, which another profile brought in greater depth. Working on a project with on-call duties would strengthen your \
    application for a similar post.";
const FRENCH: &str = "Votre présentation de l’étude de cas était claire et bien construite, et les questions que vous avez posées sur \
    nos déploiements montraient une vraie curiosité. Le jury a apprécié votre façon d’expliquer les compromis entre les deux modèles \
    de données, chiffres à l’appui. Pour ce poste, nous recherchions une pratique plus longue de l’exploitation d’une plateforme de \
    paiement, qu’un autre profil apportait. Un projet avec des astreintes renforcerait votre candidature pour un poste proche.";
const GERMAN: &str = "Ihre Vorstellung der Fallstudie war klar und gut aufgebaut, und Ihre Fragen zu unseren Abläufen bei der Auslieferung \
    zeigten echte Neugier. Der Runde hat gefallen, wie Sie die Abwägungen zwischen den beiden Datenmodellen mit Zahlen erklärt haben. \
    Für diese Stelle suchten wir längere Praxis im Betrieb einer Plattform für Zahlungen, die ein anderes Profil in größerer Tiefe \
    mitbrachte. Ein Projekt mit Rufbereitschaft würde Ihre Bewerbung auf eine ähnliche Stelle stärken. Auch ein Kurs zu verteilten \
    Systemen wäre dafür ein guter Schritt.";
const SPANISH: &str = "Su presentación del caso práctico fue clara y estaba bien construida, y las preguntas que hizo sobre nuestros \
    despliegues mostraban una curiosidad real. Al tribunal le gustó cómo explicó las ventajas de los dos modelos de datos, con cifras \
    que apoyaban cada elección. Para este puesto buscábamos una práctica más larga en la explotación de una plataforma de pagos, que \
    otro perfil aportaba con más detalle. Un proyecto con guardias reforzaría su candidatura para un puesto parecido. También un curso \
    de sistemas distribuidos sería un buen paso.";

/// The first characters of a text, as many as asked.
fn cut(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(end, _)| &text[..end])
}

fn review(criterion: &mut Criterion) {
    for (language, text) in [("en", ENGLISH), ("fr", FRENCH), ("de", GERMAN), ("es", SPANISH)] {
        let rules = Rules::for_language(language).unwrap();
        let names = Setting { known: &["Camille Martin", "Claire Dubois", "Acme"], ..Setting::default() };
        let text = cut(text, 500);
        let one = [Text { text, role: Role::Reason }];
        let four = [Text { text, role: Role::Reason }; 4];
        let mut group = criterion.benchmark_group(format!("review/{language}"));
        for (name, texts) in [("500 characters", &one[..]), ("2000 characters", &four[..])] {
            let mut hits = Vec::new();
            rules.review(texts, &names, &mut hits);
            assert!(hits.is_empty(), "the text of a clean path is clean: {:?}", hits[0].rule.id);
            group.throughput(Throughput::Bytes(texts.iter().map(|text| text.text.len() as u64).sum()));
            group.bench_function(name, |bencher| {
                bencher.iter(|| {
                    hits.clear();
                    rules.review(black_box(texts), &names, &mut hits);
                    hits.len()
                });
            });
        }
        group.finish();
    }
}

criterion_group!(benches, review);
criterion_main!(benches);
