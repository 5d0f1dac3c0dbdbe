//! Curves as an SVG: small plots side by side.

use std::fmt::Write as _;

/// One plot.
pub struct Plot {
    pub title: &'static str,
    /// What is counted along the bottom.
    pub along: &'static str,
    /// Whether each step along the bottom is a multiple and not a sum.
    pub logarithmic: bool,
    pub curves: Vec<Curve>,
}

/// One line in a plot.
pub struct Curve {
    pub name: &'static str,
    pub points: Vec<(f64, f64)>,
}

/// Of a plot, in pixels, with its margins.
const SIZE: (f64, f64) = (420.0, 270.0);
const LEFT: f64 = 50.0;
const RIGHT: f64 = 15.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 45.0;
const COLOURS: [&str; 3] = ["#1b6ca8", "#b8561b", "#666"];
/// Lines across, at least.
const LINES: f64 = 4.0;

/// The plots in two columns.
pub fn svg(plots: &[Plot]) -> String {
    let (width, height) = (2.0 * SIZE.0, plots.len().div_ceil(2) as f64 * SIZE.1);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"11\" \
         fill=\"#333\">\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n"
    );
    for (index, plot) in plots.iter().enumerate() {
        let at = ((index % 2) as f64 * SIZE.0, (index / 2) as f64 * SIZE.1);
        writeln!(out, "<g transform=\"translate({} {})\">", at.0, at.1).unwrap();
        plot.draw(&mut out);
        out.push_str("</g>\n");
    }
    out + "</svg>\n"
}

impl Plot {
    fn draw(&self, out: &mut String) {
        let points = || self.curves.iter().flat_map(|curve| &curve.points);
        let place = |x: f64| if self.logarithmic { x.ln() } else { x };
        let (first, last) = points().fold((f64::MAX, f64::MIN), |(low, high), (x, _)| (low.min(*x), high.max(*x)));
        let top = points().fold(0.0_f64, |high, (_, y)| high.max(*y));
        let step = step(top / LINES);
        let highest = (top / step).ceil() * step;
        let x_of = |x: f64| LEFT + (place(x) - place(first)) / (place(last) - place(first)) * (SIZE.0 - LEFT - RIGHT);
        let y_of = |y: f64| SIZE.1 - BOTTOM - y / highest * (SIZE.1 - TOP - BOTTOM);

        writeln!(out, "<text x=\"{LEFT}\" y=\"16\" font-size=\"13\" font-weight=\"bold\">{}</text>", self.title).unwrap();
        let mut line = 0.0;
        while line <= highest {
            let y = y_of(line);
            writeln!(out, "<path d=\"M{LEFT} {y:.1}H{}\" stroke=\"#ddd\"/>", SIZE.0 - RIGHT).unwrap();
            writeln!(out, "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{line} µs</text>", LEFT - 5.0, y + 4.0).unwrap();
            line += step;
        }
        for (x, _) in &self.curves[0].points {
            writeln!(out, "<text x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\">{x}</text>", x_of(*x), SIZE.1 - BOTTOM + 16.0).unwrap();
        }
        let middle = (LEFT + SIZE.0 - RIGHT) / 2.0;
        writeln!(out, "<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">{}</text>", SIZE.1 - BOTTOM + 34.0, self.along).unwrap();

        let mut name_at = LEFT;
        for (curve, colour) in self.curves.iter().zip(COLOURS) {
            let path = curve.points.iter().map(|(x, y)| format!("{:.1} {:.1}", x_of(*x), y_of(*y))).collect::<Vec<_>>().join("L");
            writeln!(out, "<path d=\"M{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>").unwrap();
            for (x, y) in &curve.points {
                writeln!(out, "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\" fill=\"{colour}\"/>", x_of(*x), y_of(*y)).unwrap();
            }
            writeln!(out, "<text x=\"{name_at}\" y=\"32\" fill=\"{colour}\">{}</text>", curve.name).unwrap();
            name_at += 7.0 * curve.name.chars().count() as f64 + 10.0;
        }
    }
}

/// The next of 1, 2, 5, 10, 20, 50…
fn step(least: f64) -> f64 {
    let power = 10_f64.powf(least.log10().floor());
    [1.0, 2.0, 5.0, 10.0].map(|times| times * power).into_iter().find(|step| *step >= least).unwrap_or(least)
}
