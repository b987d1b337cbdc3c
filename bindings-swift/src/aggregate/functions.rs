//! What surrounds an aggregate: its drawing, and its envelopes and decisions as JSON.

/// Declares the functions of an aggregate.
macro_rules! functions {
    (
        $core:ty, $envelope:ident, $decision:ident;
        $diagram:ident, $read_envelope:ident, $write_envelope:ident, $read_decision:ident, $write_decision:ident;
    ) => {
        /// The life cycle as a drawing: a Mermaid state diagram unless another format is named.
        ///
        /// # Errors
        /// Only after a panic.
        #[uniffi::export(default(format = None))]
        pub fn $diagram(format: Option<Format>) -> Result<String, PartnerkitError> {
            catching(|| Ok(aggregate::drawn::<$core>(format)?))
        }

        /// Reads an envelope from its stored form: JSON in UTF-8, of this release or an earlier one.
        ///
        /// # Errors
        /// `replay.unknown_type`, `replay.wrong_aggregate`, and those of reading JSON.
        #[uniffi::export]
        pub fn $read_envelope(json: Vec<u8>) -> Result<$envelope, PartnerkitError> {
            catching(|| Ok(aggregate::read::<$core, _>(wire::parse_bytes(&json)?)?))
        }

        /// The stored form of an envelope, as JSON text.
        ///
        /// # Errors
        /// `Malformed` with all problems.
        #[uniffi::export]
        pub fn $write_envelope(value: $envelope) -> Result<String, PartnerkitError> {
            catching(|| Ok(wire::to_json(&aggregate::stored::<$core>(&value)?)?))
        }

        /// Reads what a server sends of a decision: JSON in UTF-8.
        ///
        /// # Errors
        /// Those of reading JSON and envelopes; `malformed.value`.
        #[uniffi::export]
        pub fn $read_decision(json: Vec<u8>) -> Result<$decision, PartnerkitError> {
            catching(|| {
                let $crate::wire::DecisionForm { envelopes, is_repeat, notifications, postings, warnings } =
                    $crate::wire::lenient(&json)?;
                let envelopes = aggregate::read_all::<$core, $envelope>(envelopes)?;
                Ok($decision { envelopes, is_repeat, notifications, postings, warnings })
            })
        }

        /// A decision as JSON text, its envelopes in stored form.
        ///
        /// # Errors
        /// `Malformed` with all problems of the envelopes.
        #[uniffi::export]
        pub fn $write_decision(value: $decision) -> Result<String, PartnerkitError> {
            catching(|| {
                let $decision { envelopes, is_repeat, notifications, postings, warnings } = value;
                let envelopes = aggregate::stored_all::<$core>(&envelopes)?;
                let form = $crate::wire::DecisionForm { envelopes, is_repeat, notifications, postings, warnings };
                Ok(wire::to_json(&form)?)
            })
        }
    };
}
pub(crate) use functions;
