//! Charts as SVG.

use partnerkit::report;

use crate::failure::{PartnerkitError, catching};
use crate::mirror::argument;
use crate::values::Money;

/// One bar of a chart.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Bar {
    /// What it stands for, such as a month.
    pub name: String,
    /// How high it is.
    pub amount: Money,
}

/// A bar chart of amounts over named steps, such as commission by month, as SVG text: one bar each, from left to right.
///
/// # Errors
/// `chart.empty` without a bar, `money.mixed_currencies` for amounts of several currencies.
#[uniffi::export]
pub fn bar_chart(title: String, bars: Vec<Bar>) -> Result<String, PartnerkitError> {
    catching(|| {
        let amount = |(index, bar): (usize, &Bar)| {
            let amount = argument::<partnerkit::Money>(&bar.amount, "amount");
            let amount = amount.map_err(|error| error.under(&index.to_string()).under("bars"))?;
            Ok((bar.name.clone(), amount))
        };
        let bars: Vec<(String, partnerkit::Money)> =
            bars.iter().enumerate().map(amount).collect::<Result<_, partnerkit::Error>>()?;
        Ok(report::bars(&title, &bars)?)
    })
}
