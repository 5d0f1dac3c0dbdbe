//! How cost grows: with the languages and phrases of a letter, the items of a stream, and connections.

use std::{fs, path::Path, time::Duration};

use egards::grpc::{
    json::request_from_json,
    proto::{
        DraftRejectionRequest, ListPhrasesRequest, LocalizedText, Phrase, PhraseInfo, PhraseKind, draft_rejection_request::Template,
        phrase::Phrase as Words,
    },
};
use tokio::runtime::Runtime;

use super::{
    call::{Call, Wrong},
    drive::{Load, Shape},
    figures::{Turn, calls_for, first_answer, median_and_least},
    plot::{self, Curve, Plot},
    programs, sample,
    server::{Pins, Program, Server},
};

/// In the order in which they are added to a letter. There are no words for the last two: they get those of their language.
const LANGUAGES: [&str; 8] = ["fr", "en", "de", "es", "fr-CA", "en-GB", "de-AT", "es-MX"];
const MADE_UP: [(&str, &str); 2] = [("de", "de-AT"), ("es", "es-MX")];
const PHRASES: [usize; 8] = [0, 1, 2, 4, 8, 12, 16, 20];
const ITEMS: [u32; 5] = [1, 10, 100, 1_000, 10_000];
const CONNECTIONS: [usize; 10] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
/// Calls at once over all connections; of more connections, each has one.
const AT_ONCE: usize = 64;
const STEADY: Shape = Shape { connections: 4, streams: AT_ONCE / 4 };
const LONG: Shape = Shape { connections: 4, streams: 4 };
const ROUNDS: usize = 5;
const TURN: Duration = Duration::from_millis(300);
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/growth.svg");

/// One thing that grows.
struct Growth {
    title: &'static str,
    along: &'static str,
    /// Whether it grows by factors.
    logarithmic: bool,
    series: Vec<Series>,
}

/// What grows, for one server.
struct Series {
    name: &'static str,
    program: Program,
    points: Vec<Point>,
}

struct Point {
    along: f64,
    call: Call,
    shape: Shape,
}

/// Measures, prints the figures and draws them.
pub fn print(pins: &Pins, runtime: &Runtime) -> Result<(), Wrong> {
    let folder = tempfile::tempdir()?;
    let letter = programs::letter(pins, programs::RELEASED, &["--locales", &eight_locales(folder.path())?]);
    let echo = programs::echo(pins, folder.path(), &sample::french());
    let unary = |along: usize, request: &DraftRejectionRequest| Point { along: along as f64, call: Call::unary(request), shape: STEADY };
    let languages = (1..=LANGUAGES.len()).map(|count| unary(count, &in_languages(count)));
    let [catalogue, own_words] = [by_id, in_words].map(|write| {
        let strengths: Vec<_> = strengths().iter().map(write).collect();
        PHRASES.map(|count| unary(count, &with_strengths(&strengths[..count]))).into()
    });
    let items = || ITEMS.map(|items| Point { along: items.into(), call: Call::stream(&sample::french(), items), shape: LONG }).into();
    let connections = || {
        let shape = |connections| Shape { connections, streams: (AT_ONCE / connections).max(1) };
        CONNECTIONS.map(|count| Point { shape: shape(count), ..unary(count, &sample::french()) }).into()
    };
    let series = |name, program: &Program, points| Series { name, program: program.clone(), points };
    let growths = [
        Growth {
            title: "A call for letters in several languages",
            along: "languages",
            logarithmic: false,
            series: vec![series("the call", &letter, languages.collect())],
        },
        Growth {
            title: "A letter with phrases",
            along: "strengths, beside a suggestion",
            logarithmic: false,
            series: vec![series("of the catalogue", &letter, catalogue), series("in the caller’s own words", &letter, own_words)],
        },
        Growth {
            title: "One item of a stream",
            along: "items of the stream",
            logarithmic: true,
            series: vec![series("letter", &letter, items()), series("stock tonic echo", &echo, items())],
        },
        Growth {
            title: "A letter over many connections",
            along: "connections",
            logarithmic: true,
            series: vec![series("letter", &letter, connections()), series("stock tonic echo", &echo, connections())],
        },
    ];
    let plots: Vec<_> = growths.iter().map(|growth| runtime.block_on(growth.measure())).collect::<Result<_, _>>()?;
    fs::write(FILE, plot::svg(&plots))?;
    println!("\nThe least of {ROUNDS} rounds, {}. Drawn in {FILE}.", pins.tell());
    Ok(())
}

impl Growth {
    async fn measure(&self) -> Result<Plot, Wrong> {
        let mut curves = Vec::new();
        let mut peaks = Vec::new();
        for series in &self.series {
            let (points, peak) = series.measure().await?;
            curves.push(Curve { name: series.name, points });
            peaks.push(peak);
        }
        let names: Vec<_> = curves.iter().map(|curve| curve.name).collect();
        println!("\n{}\n\n| {} | {} |\n|---:|{}", self.title, self.along, names.join(" | "), "---:|".repeat(curves.len()));
        for (index, (along, _)) in curves[0].points.iter().enumerate() {
            let costs: Vec<_> = curves.iter().map(|curve| format!("{:.1} µs", curve.points[index].1)).collect();
            println!("| {along} | {} |", costs.join(" | "));
        }
        println!();
        for (curve, peak) in curves.iter().zip(peaks) {
            println!("{}: {}; {peak:.1} MiB at most", curve.name, self.verdict(&curve.points));
        }
        Ok(Plot { title: self.title, along: self.along, logarithmic: self.logarithmic, curves })
    }

    /// Linear is a straight line or, for the cost of one of many, a level one.
    fn verdict(&self, points: &[(f64, f64)]) -> String {
        let (first, middle, last) = (points[0], points[points.len() / 2], points[points.len() - 1]);
        if self.logarithmic {
            return format!("the last is {:.2} × the first", last.1 / first.1);
        }
        let slope = (middle.1 - first.1) / (middle.0 - first.0);
        let straight = first.1 + slope * (last.0 - first.0);
        format!(
            "{slope:.2} µs each; the last is {:.2} × what a straight line through the first and the middle one gives",
            last.1 / straight
        )
    }
}

impl Series {
    /// Microseconds of the server's processor at each point, and the most memory it had, in MiB.
    async fn measure(&self) -> Result<(Vec<(f64, f64)>, f64), Wrong> {
        let (server, _) = first_answer(&self.program, &self.points[0].call).await?;
        let mut measured: Vec<(u32, Vec<Turn>)> = Vec::new();
        for point in &self.points {
            measured.push((calls_for(TURN, &point.load(&server).await?).await?, Vec::new()));
        }
        for round in 1..=ROUNDS {
            for (point, (calls, turns)) in self.points.iter().zip(&mut measured) {
                let load = point.load(&server).await?;
                // Every connection is used, and those of the point before are over.
                load.run(load.at_once()).await?;
                turns.push(Turn::take(&server, &load, *calls).await?);
            }
            eprintln!("{}: round {round} of {ROUNDS}", self.name);
        }
        let costs = measured.iter().map(|(_, turns)| median_and_least(turns.iter().map(|turn| turn.processor)).1);
        Ok((self.points.iter().map(|point| point.along).zip(costs).collect(), server.memory().1))
    }
}

impl Point {
    async fn load(&self, server: &Server) -> Result<Load, Wrong> {
        Load::open(server.address, self.shape, self.call.clone()).await
    }
}

/// The built-in locales and those made up, in a folder.
fn eight_locales(folder: &Path) -> Result<String, Wrong> {
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let locales = folder.join("locales");
    let copy = |from: &Path, to: &Path| -> Result<(), Wrong> {
        fs::create_dir_all(to)?;
        for file in fs::read_dir(from)? {
            let file = file?;
            fs::copy(file.path(), to.join(file.file_name()))?;
        }
        Ok(())
    };
    for language in LANGUAGES {
        let words = MADE_UP.iter().find(|(_, made_up)| *made_up == language).map_or(language, |(words, _)| *words);
        copy(&built_in.join(words), &locales.join(language))?;
    }
    Ok(locales.to_str().ok_or("a folder that is no text")?.to_owned())
}

/// A letter in the first so many languages.
fn in_languages(count: usize) -> DraftRejectionRequest {
    let mut request = request_from_json(include_str!("languages.json")).unwrap();
    assert!(request.language_codes == LANGUAGES);
    request.language_codes.truncate(count);
    request
}

/// A letter with these strengths, and a suggestion so that none is needed.
fn with_strengths(strengths: &[Phrase]) -> DraftRejectionRequest {
    let mut request = sample::french();
    let Some(Template::DetailedFeedback(feedback)) = &mut request.template else { unreachable!("the sample is a detailed letter") };
    feedback.strengths = strengths.to_vec();
    request
}

/// The strengths of the catalogue, with their words in French.
fn strengths() -> Vec<PhraseInfo> {
    let kind = PhraseKind::Strength.into();
    let every = ListPhrasesRequest { kind, language_codes: vec!["fr".into()], ..Default::default() };
    sample::service().phrases(&every).unwrap().phrases
}

fn by_id(phrase: &PhraseInfo) -> Phrase {
    Phrase { phrase: Some(Words::Id(phrase.id.clone())) }
}

fn in_words(phrase: &PhraseInfo) -> Phrase {
    Phrase { phrase: Some(Words::Text(LocalizedText { by_language: phrase.words.clone(), text: String::new() })) }
}
