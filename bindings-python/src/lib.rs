//! The native module of partnerkit's Python package: `partnerkit._partnerkit`.
//!
//! | module | what |
//! | --- | --- |
//! | [`guard`] | every export's body: no panic gets out |
//! | [`error`] | the core's answers as exceptions |
//! | [`from_python`], [`to_python`], [`shape`], [`classes`] | values over the border, both ways |
//! | [`handle`], [`decision`] | aggregates, and what commands cause |
//! | the rest | one file per class |

mod aggregates;
mod brief;
mod chart;
mod classes;
mod codes;
mod content;
mod deal;
mod decision;
mod error;
mod from_python;
mod guard;
mod handle;
mod inputs;
mod instant;
mod ledger;
mod live;
mod money;
mod period;
mod rate;
mod read;
mod settlement;
mod shape;
mod table;
mod to_python;
mod work_room;
mod zone;

#[pyo3::pymodule]
mod _partnerkit {
    #[pymodule_export]
    use crate::aggregates::require_influencer;
    #[pymodule_export]
    use crate::brief::{
        agreement_of, check_terms, fingerprint_of, instalments_of, media_types_of, months_of, occurrences_of,
        review_brief, save_step, terms_of,
    };
    #[pymodule_export]
    use crate::chart::bar_chart;
    #[pymodule_export]
    use crate::codes::{PyCodeBook, distinct_clicks, merge_parameters};
    #[pymodule_export]
    use crate::content::{check_disclosure, match_posts};
    #[pymodule_export]
    use crate::deal::{follow_ups_of, live_view_of, rehearse};
    #[pymodule_export]
    use crate::decision::{PyDecision, PyEnvelope};
    #[pymodule_export]
    use crate::inputs::{PyInput, PyRead, PyRejectedRow, read_orders, read_refunds, read_touches};
    #[pymodule_export]
    use crate::instant::{format_instant, parse_instant};
    #[pymodule_export]
    use crate::ledger::PyLedger;
    #[pymodule_export]
    use crate::live::{sign_token, verify_token};
    #[pymodule_export]
    use crate::money::PyMoney;
    #[pymodule_export]
    use crate::period::PyPeriod;
    #[pymodule_export]
    use crate::rate::PyRate;
    #[pymodule_export]
    use crate::read::{_read, _to_dict, _to_json};
    #[pymodule_export]
    use crate::settlement::{PySettlement, settle};
    #[pymodule_export]
    use crate::table::{PyRows, PyTable};
    #[pymodule_export]
    use crate::work_room::work_room_of;
    #[pymodule_export]
    use crate::zone::PyZone;

    #[pymodule_init]
    fn with_aggregates(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
        crate::aggregates::add_to(module)
    }

    /// Makes the next export panic, for the test that none lets it out. Says whether one was still to come.
    #[cfg(feature = "panic-injection")]
    #[pyo3::pyfunction]
    #[pyo3(signature = (armed, /))]
    fn _arm_panic(armed: bool) -> bool {
        crate::guard::injection::arm(armed)
    }
}
