//! The table of `expected.txt`.

use std::collections::BTreeMap;

use partnerkit::Role;

const TABLES: &str = include_str!("expected.txt");

/// What becomes of a command before its conditions are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The role never gives it, or not in this status.
    Forbidden,
    /// Nobody gives it in this status.
    WrongStatus,
    /// It is for the conditions to say.
    Allowed,
}

/// The table of an aggregate.
#[derive(Default)]
pub(super) struct Expected {
    /// The statuses that can decide about a command.
    statuses: BTreeMap<String, Vec<String>>,
    /// Who gives a command in a status.
    roles: BTreeMap<(String, String), Vec<Role>>,
}

impl Expected {
    pub(super) fn of(aggregate: &str) -> Self {
        let header = format!("[{aggregate}]");
        let lines = TABLES.lines().skip_while(|line| *line != header).skip(1).take_while(|line| !line.starts_with('['));
        let (mut table, mut deciding) = (Self::default(), Vec::new());
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            if words[0] == "in" {
                deciding = words[1..].iter().map(|status| (*status).to_owned()).collect();
                continue;
            }
            let (command, roles) = (words[0], roles(words[1]));
            table.statuses.insert(command.to_owned(), deciding.clone());
            for status in &words[2..] {
                assert!(deciding.iter().any(|known| known == status), "{line}: {status}");
                let before = table.roles.insert((command.to_owned(), (*status).to_owned()), roles.clone());
                assert!(before.is_none(), "{line}: {status} is there twice");
            }
        }
        assert!(!table.roles.is_empty(), "there is no table of `{aggregate}`");
        table
    }

    /// The statuses that can decide about a command.
    pub(super) fn statuses(&self, command: &str) -> &[String] {
        self.statuses.get(command).unwrap_or_else(|| panic!("`{command}` is not in the table"))
    }

    pub(super) fn verdict(&self, command: &str, status: &str, role: Role) -> Verdict {
        let known = self.statuses(command).iter().any(|known| known == status);
        assert!(known, "{status} does not decide about {command}");
        let ever = self.roles.iter().any(|((of, _), roles)| of == command && roles.contains(&role));
        match self.roles.get(&(command.to_owned(), status.to_owned())) {
            _ if !ever => Verdict::Forbidden,
            None => Verdict::WrongStatus,
            Some(roles) if roles.contains(&role) => Verdict::Allowed,
            Some(_) => Verdict::Forbidden,
        }
    }
}

/// `B.PS`: a letter for each role that may.
fn roles(columns: &str) -> Vec<Role> {
    assert_eq!(columns.len(), 4, "{columns}");
    let pairs = columns.chars().zip("BCPS".chars()).zip(Role::ALL);
    pairs
        .filter(|((column, letter), _)| {
            assert!(column == letter || *column == '.', "{columns}");
            column == letter
        })
        .map(|(_, role)| role)
        .collect()
}
