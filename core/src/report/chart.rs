//! Charts as SVG, drawn by plotters.

use plotters::prelude::*;

use crate::money::Money;
use crate::refusal::{Code, Error, Problem};

/// Width and height of a chart in pixels.
const SIZE: (u32, u32) = (960, 420);
/// The one colour of a plain bar chart.
const BAR: RGBColor = RGBColor(38, 99, 166);

/// A bar chart of amounts over named steps, such as commission by month: one bar each, from left to right. Returns SVG.
///
/// The axis counts minor units, so that no amount becomes a float before it is a pixel; its labels are amounts.
///
/// # Errors
/// `chart.empty` without a bar; `money.mixed_currencies`; `money.out_of_range` above 64 bits of minor units.
pub fn bars(title: &str, amounts: &[(String, Money)]) -> Result<String, Error> {
    let Some((_, first)) = amounts.first() else {
        return Err(Problem::new(Code::ChartEmpty, Code::ChartEmpty.meaning()).into());
    };
    let currency = first.currency();
    let mut heights = Vec::with_capacity(amounts.len());
    for (_, amount) in amounts {
        amount.compare(*first)?;
        heights.push(i64::try_from(amount.minor()).map_err(|_| crate::money::out_of_range())?);
    }
    let low = heights.iter().copied().fold(0, i64::min);
    let high = heights.iter().copied().fold(1, i64::max);
    let names: Vec<&str> = amounts.iter().map(|(name, _)| name.as_str()).collect();
    let label = |minor: &i64| Money::from_minor(i128::from(*minor), currency).map_or_else(|_| String::new(), short);
    let mut svg = String::new();
    draw(&mut svg, title, &names, &heights, (low, high), &label).map_err(|error| {
        Error::from(Problem::new(Code::MalformedValue, format!("The chart cannot be drawn: {error}.")))
    })?;
    Ok(svg)
}

fn draw(
    svg: &mut String,
    title: &str,
    names: &[&str],
    heights: &[i64],
    (low, high): (i64, i64),
    label: &dyn Fn(&i64) -> String,
) -> Result<(), Box<dyn std::error::Error>> {
    let area = SVGBackend::with_string(svg, SIZE).into_drawing_area();
    area.fill(&WHITE)?;
    // A tenth of room above the highest bar.
    let top = high.saturating_add(high.checked_div(10).unwrap_or(0));
    let columns = i32::try_from(names.len())?;
    let mut chart = ChartBuilder::on(&area)
        .caption(title, ("sans-serif", 20))
        .margin(12)
        .x_label_area_size(36)
        .y_label_area_size(90)
        .build_cartesian_2d((0..columns.saturating_sub(1)).into_segmented(), low..top)?;
    let name = |column: &SegmentValue<i32>| match column {
        SegmentValue::CenterOf(index) | SegmentValue::Exact(index) => usize::try_from(*index)
            .ok()
            .and_then(|index| names.get(index))
            .map_or_else(String::new, |n| (*n).to_owned()),
        SegmentValue::Last => String::new(),
    };
    chart
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(TRANSPARENT)
        .x_labels(names.len())
        .x_label_formatter(&name)
        .y_label_formatter(label)
        .draw()?;
    let bars = heights.iter().zip(0_i32..).map(|(height, column)| {
        let next = SegmentValue::Exact(column.saturating_add(1));
        let mut bar = Rectangle::new([(SegmentValue::Exact(column), 0), (next, *height)], BAR.filled());
        bar.set_margin(0, 0, 4, 4);
        bar
    });
    chart.draw_series(bars)?;
    area.present()?;
    Ok(())
}

/// An amount for an axis: whole units are enough there.
fn short(amount: Money) -> String {
    format!("{} {}", amount.amount().trunc(), amount.currency())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amounts(texts: &[&str]) -> Vec<(String, Money)> {
        texts
            .iter()
            .enumerate()
            .map(|(i, text)| (format!("2026-{:02}", i.saturating_add(1)), Money::parse(text, "USD").unwrap()))
            .collect()
    }

    #[test]
    fn a_bar_is_as_high_as_its_amount() {
        let svg = bars("Commission", &amounts(&["10.00", "20.00", "0.00"])).unwrap();
        let heights: Vec<u32> = svg
            .split("<rect ")
            .filter(|rect| rect.contains("#2663A6"))
            .map(|rect| rect.split("height=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap())
            .collect();
        assert_eq!(heights.len(), 3);
        assert!(heights[1].abs_diff(2 * heights[0]) <= 2, "twice the amount is twice the height: {heights:?}");
        assert!(heights[2] <= 1, "nothing is no bar: {heights:?}");
        assert!(svg.contains("2026-02") && svg.contains("20 USD"), "the axes are labelled");
    }

    #[test]
    fn a_chart_needs_amounts_of_one_currency() {
        assert_eq!(bars("Nothing", &[]).unwrap_err().code(), Code::ChartEmpty);
        let mut mixed = amounts(&["1.00"]);
        mixed.push(("2026-02".into(), Money::parse("1", "JPY").unwrap()));
        assert_eq!(bars("Mixed", &mixed).unwrap_err().code(), Code::MoneyMixedCurrencies);
    }
}
