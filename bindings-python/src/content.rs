//! Content: which post is what was agreed, and whether it says that it is advertising.

use partnerkit::brief::Tracking;
use partnerkit::content::{self, ContentSlots, CreatorAccounts, Posts};
use pyo3::prelude::*;

use crate::from_python::argument;
use crate::guard::guard;
use crate::money;
use crate::read::as_class;

const MODULE: &str = "partnerkit.content";

type Any<'py> = Bound<'py, PyAny>;

/// Which post is which piece of content, and for each other post why it is none: a `partnerkit.content.Matching`.
///
/// A post is a piece when it was posted by one of the accounts, on the piece's network, with its media type, carrying the
/// hashtags and mentions, and, where the date is strict, in its window. The order of the arguments never matters.
#[pyfunction]
pub(crate) fn match_posts<'py>(
    py: Python<'py>,
    posts: &Any<'py>,
    slots: &Any<'py>,
    tracking: &Any<'py>,
    accounts: &Any<'py>,
) -> PyResult<Any<'py>> {
    guard(py, || {
        let posts: Posts = argument(posts, "posts")?;
        let slots: ContentSlots = argument(slots, "slots")?;
        let tracking: Tracking = argument(tracking, "tracking")?;
        let accounts: CreatorAccounts = argument(accounts, "accounts")?;
        as_class(py, MODULE, "Matching", &content::match_posts(&posts, &slots, &tracking, &accounts))
    })
}

/// Whether a text says that it is advertising, and where: a `partnerkit.content.DisclosureCheck`. `paid_label`: the network's own
/// label is there. A hint, no legal advice.
#[pyfunction]
#[pyo3(signature = (text, *, paid_label = None))]
pub(crate) fn check_disclosure<'py>(
    py: Python<'py>,
    text: &Any<'py>,
    paid_label: Option<&Any<'py>>,
) -> PyResult<Any<'py>> {
    guard(py, || {
        let text = money::text(text).map_err(|error| error.under("text"))?;
        let paid_label = paid_label.map(|label| argument(label, "paid_label")).transpose()?.unwrap_or_default();
        as_class(py, MODULE, "DisclosureCheck", &content::check_disclosure(&text, paid_label))
    })
}
