//! What is asked of creators beyond their records.

use partnerkit::creator;

use crate::failure::{PartnerkitError, catching};
use crate::generated::Standing;
use crate::mirror::argument;

/// What a partnership or a participation in a campaign asks of a creator: to be an influencer.
///
/// # Errors
/// `creator.not_promoted` for a prospect, and for a record that is archived; all problems of the standing.
#[uniffi::export]
pub fn require_influencer(standing: Standing) -> Result<(), PartnerkitError> {
    catching(|| Ok(creator::require_influencer(&argument(&standing, "standing")?)?))
}
