//! What the events of a campaign mean. No rules: a stored event is never refused.

use std::collections::BTreeMap;

use super::status::StatusKind;
use super::{Campaign, Event, Opened, Published};
use crate::brief::Brief;
use crate::budget::{Change, Spending};
use crate::time::Instant;

pub(super) fn evolve(campaign: &mut Campaign, event: &Event, at: Instant) {
    if let Event::Opened { brand_id, settings } = event {
        campaign.opened = Some(Box::new(Opened {
            brand_id: *brand_id,
            status: StatusKind::Draft,
            settings: *settings,
            brief: Brief::default(),
            published: None,
            spending: Spending::default(),
            payments: BTreeMap::new(),
        }));
    } else if let Some(opened) = &mut campaign.opened {
        opened.evolve(event, at);
    }
}

impl Opened {
    fn evolve(&mut self, event: &Event, at: Instant) {
        match event {
            Event::Opened { .. } => {}
            Event::StepSaved { content } => self.brief.save(content.clone()),
            Event::SettingsSet { settings } => self.settings = *settings,
            Event::Published { terms } => {
                self.status = StatusKind::Published;
                self.published = Some(Published { at, terms: terms.clone() });
            }
            Event::Discarded {} => self.status = StatusKind::Discarded,
            Event::Closed {} => self.status = StatusKind::Closed,
            Event::Archived {} => self.status = StatusKind::Archived,
            Event::BudgetCommitted { participation_id, amount } => {
                self.spending.apply(*participation_id, Change::Promised(*amount));
            }
            Event::SpendRecorded { participation_id, amount, reference } => {
                self.spending.apply(*participation_id, Change::Paid(*amount));
                self.payments.insert(reference.clone(), (*participation_id, *amount));
            }
        }
    }
}
